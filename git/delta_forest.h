// DeltaForest: the entries of one pack, sorted by offset, linked from each base to the deltas built
// on it.
//
// Place in the flow: ObjectStore -> DeltaForest -> ForestWalk. Building it reads entry headers
// only; nothing is inflated. 32 bytes an entry.
//
// Thread rule: immutable after Build.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/object.h"
#include "git/object_store.h"

namespace offkey::git {

struct ForestEntry {
  static constexpr uint32_t kNone = ~uint32_t{0};

  uint64_t offset = 0;
  ObjectNumber number = 0;
  uint32_t first_child = kNone;
  uint32_t next_sibling = kNone;
  uint32_t weight =
      0;  // about the cost of the whole tree below and with this entry, in units of 256 bytes
  uint32_t size = 0;                    // inflated, saturated
  ObjectKind kind = ObjectKind::kBlob;  // of a root; its deltas are of the same kind
  uint8_t is_delta = 0;
};

// A delta whose base is not in this pack (a thin pack, or a pack of a multi-pack repository).
struct ExternalRoot {
  uint32_t entry = 0;
  ObjectNumber base = 0;
};

class DeltaForest {
 public:
  // Uses the calling task arena's threads.
  static DeltaForest Build(const ObjectStore& store, uint32_t pack);

  uint32_t pack() const { return pack_; }
  const std::vector<ForestEntry>& entries() const { return entries_; }
  const ForestEntry& entry(uint32_t i) const { return entries_[i]; }
  const std::vector<uint32_t>& roots() const { return roots_; }  // not deltas; sorted by offset
  const std::vector<ExternalRoot>& external_roots() const { return external_roots_; }
  struct Broken {
    ObjectNumber number;
    ObjectFate fate;
  };
  // Entries that no walk will reach, and why: bad headers, bases that are nowhere, cycles, and all
  // that stands on them.
  const std::vector<Broken>& broken() const { return broken_; }
  // Where the entry after `i` starts (or the pack ends).
  uint64_t end_offset(uint32_t i) const {
    return i + 1 < entries_.size() ? entries_[i + 1].offset : pack_end_;
  }

 private:
  uint32_t pack_ = 0;
  uint64_t pack_end_ = 0;
  std::vector<ForestEntry> entries_;
  std::vector<uint32_t> roots_;
  std::vector<ExternalRoot> external_roots_;
  std::vector<Broken> broken_;
};

}  // namespace offkey::git
