// The joint between what finds objects and what looks into them.
//
// Place in the flow: a Source (git's forest walk) calls an ObjectSink once for each object, a base
// before what is stored as its delta. A sink may leave a NodeState behind for a base, and gets it
// back with each object built on it: so the scanner inherits what it already knows about copied
// bytes (DESIGN 4.2).
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "absl/types/span.h"
#include "engine/model/object.h"
#include "engine/model/text.h"

namespace offkey {

// The dense number of an object in one repository: its rank among all ids, sorted.
using ObjectNumber = uint32_t;

// What a sink keeps for a base until the last object built on it is done. Destroyed on any worker.
class NodeState {
 public:
  virtual ~NodeState() = default;
};

struct ObjectView {
  ObjectNumber number = 0;
  ObjectKind kind = ObjectKind::kBlob;
  uint64_t size = 0;
  // The whole content, or empty bytes with `pieces` set when the object was not put together.
  std::string_view whole;
  // How the content is made from the base; empty when it is not a delta.
  absl::Span<const TextPiece> pieces;
  uint64_t base_size = 0;
  const NodeState* base = nullptr;  // what Visit returned for the base; null when not a delta
  bool will_be_base = false;        // others are built on it: Visit should return a state
  bool counted_elsewhere = false;   // another copy of the same object is the one to record

  bool is_whole() const { return whole.size() == size; }
  Text text() const { return is_whole() ? Text(whole) : Text(pieces, size); }
};

class ObjectSink {
 public:
  virtual ~ObjectSink() = default;

  // Called from worker threads, at most one call at a time for each `worker` (0 .. workers - 1).
  // Every view in `object` is valid during the call only. Returns the state for objects built on
  // this one, or null.
  virtual std::unique_ptr<NodeState> Visit(unsigned worker, const ObjectView& object) = 0;

  // One window [offset, offset + bytes.size()) of an object too large to hold, in order,
  // overlapping the one before by OverlapBytes(). `last` marks the end.
  virtual void VisitWindow(unsigned worker, ObjectNumber number, ObjectKind kind, uint64_t offset,
                           std::string_view bytes, bool last) = 0;
  virtual uint64_t OverlapBytes() const = 0;
};

}  // namespace offkey
