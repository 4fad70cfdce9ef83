// TreeScan: the sink that decodes each tree object once, and of a tree made from a base only what
// the delta changed.
//
// Place in the flow: after the blobs were scanned, ForestWalk -> TreeScan -> OriginFinder. It
// answers two questions: which entries lead to flagged blobs (every subtree may, and the flagged
// blobs themselves do), and which objects do trees name that the store lacks.
//
// How it works: a tree's entries are a list of start offsets. Where a delta copies bytes of the
// base from an entry's start, all entries that lie whole in the copy are taken over by offset; only
// the others are parsed and looked up. In git.git that is a few entries of several hundred for each
// tree. Entries worth keeping are *edges*, interned for each worker: (object, name) pairs; a tree
// keeps the list of its edges' numbers.
//
// Thread rule: as ObjectSink says; results are read after the walk.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/model/source.h"
#include "git/commit_graph.h"
#include "git/object_store.h"

namespace offkey::git {

// An entry of some tree: the object and the name that it has there.
struct TreeEdge {
  ObjectNumber target = kNoObject;
  bool is_tree = false;
  std::string_view name;  // lives as long as the TreeScan
};

class TreeScan final : public ObjectSink {
 public:
  // `flagged[number]` says which blobs are worth an edge. With `keep_edges` false only missing
  // objects are looked for.
  TreeScan(const ObjectStore& store, unsigned workers, const std::vector<bool>& flagged,
           bool keep_edges);
  ~TreeScan() override;

  std::unique_ptr<NodeState> Visit(unsigned worker, const ObjectView& object) override;
  void VisitWindow(unsigned worker, ObjectNumber number, ObjectKind kind, uint64_t offset,
                   std::string_view bytes, bool last) override;
  uint64_t OverlapBytes() const override { return 0; }

  // The edges of a tree, in the tree's order. Empty for trees that were not read. Each is an
  // argument for edge().
  absl::Span<const uint32_t> edges(ObjectNumber tree) const;
  const TreeEdge& edge(uint32_t number) const;
  // The object of an edge alone, packed for loops over all edges of a history.
  struct Target {
    ObjectNumber number : 31;
    bool is_tree : 1;
  };
  Target target(uint32_t edge_number) const;
  std::vector<MissingObject> TakeMissing();
  // Trees that were malformed from some point on, or too large to hold; what stood before that
  // point is used.
  const std::vector<ObjectNumber>& damaged() const { return damaged_; }
  void Finish();

 private:
  struct Worker;
  struct State;
  void LookUpPending(unsigned worker, const ObjectView& object, State* state);

  const ObjectStore& store_;
  const std::vector<bool>& flagged_;
  const bool keep_edges_;
  std::vector<std::unique_ptr<Worker>> workers_;
  // By tree: where its edges are. Written once by the worker that visits it.
  struct List {
    uint32_t worker = 0;
    uint32_t count = 0;
    uint64_t first = 0;
  };
  std::vector<List> lists_;
  std::vector<ObjectNumber> damaged_;
};

}  // namespace offkey::git
