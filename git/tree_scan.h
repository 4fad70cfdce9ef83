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

  // What an earlier scan learned: distinct edges, and trees with places in `edges`, in the tree's
  // order; those that lead to nothing flagged may be left out. Names live as long as this. Before
  // Finish, from one thread; keep_edges must be set.
  struct KnownTree {
    ObjectNumber tree = kNoObject;
    uint32_t first = 0;  // in `places`
    uint32_t count = 0;
  };
  void AddKnown(absl::Span<const TreeEdge> edges, absl::Span<const KnownTree> trees,
                absl::Span<const uint32_t> places);

  // The edges of a tree, in the tree's order. Empty for trees that were not read. Each is an
  // argument for edge().
  absl::Span<const uint32_t> edges(ObjectNumber tree) const;
  // The trees that have edges and how many, each worker's in the order in which their lists stand
  // in memory: for passes over all of them.
  struct Listed {
    ObjectNumber tree = kNoObject;
    uint32_t count = 0;
    const uint32_t* edges = nullptr;
  };
  const std::vector<Listed>& listed() const { return listed_; }
  const TreeEdge& edge(uint32_t number) const;
  // The object of an edge alone, packed for loops over all edges of a history.
  struct Target {
    ObjectNumber number : 31;
    bool is_tree : 1;
  };
  Target target(uint32_t edge_number) const {
    return targets_[edge_number >> kLocalBits][edge_number & ((1u << kLocalBits) - 1)];
  }
  // For tables by edge: edges of all workers in one row, 0 .. edge_count() - 1.
  uint32_t edge_count() const { return first_edge_.back(); }
  uint32_t index(uint32_t edge_number) const {
    return first_edge_[edge_number >> kLocalBits] + (edge_number & ((1u << kLocalBits) - 1));
  }
  // Calls visit(index, target) for every edge.
  template <typename Visit>
  void ForEachTarget(const Visit& visit) const {
    for (size_t worker = 0; worker < targets_.size(); ++worker) {
      for (uint32_t i = first_edge_[worker]; i < first_edge_[worker + 1]; ++i) {
        visit(i, targets_[worker][i - first_edge_[worker]]);
      }
    }
  }
  // The same with the edge's number: visit(number, target).
  template <typename Visit>
  void ForEachEdge(const Visit& visit) const {
    for (size_t worker = 0; worker < targets_.size(); ++worker) {
      for (uint32_t i = 0; i < first_edge_[worker + 1] - first_edge_[worker]; ++i) {
        visit((static_cast<uint32_t>(worker) << kLocalBits) | i, targets_[worker][i]);
      }
    }
  }
  // Entries that were parsed and whose object is not there: an entry taken over from a base is told
  // once, for the base. See heirs().
  std::vector<MissingObject> TakeMissing();
  // A tree that took over entries whose objects are missing, and the base that it took them from
  // (which may have taken them over in turn). Sorted by tree after Finish. Kept apart, 8 bytes a
  // tree, because a hostile pack can take over a million missing entries with a delta of ten bytes.
  // Empty for a partial clone, where it does not matter who names a missing object.
  struct Heir {
    ObjectNumber tree = kNoObject;
    ObjectNumber base = kNoObject;
    friend auto operator<=>(const Heir&, const Heir&) = default;
  };
  const std::vector<Heir>& heirs() const { return heirs_; }
  // Trees that were malformed from some point on, or too large to hold; what stood before that
  // point is used.
  const std::vector<ObjectNumber>& damaged() const { return damaged_; }
  // Ends the walk: only after it may edges, targets and heirs be asked for.
  void Finish();

 private:
  static constexpr unsigned kWorkerBits = 7;
  static constexpr unsigned kLocalBits = 32 - kWorkerBits;
  struct Worker;
  struct State;
  void LookUpPending(unsigned worker, const ObjectView& object, State* state);

  const ObjectStore& store_;
  const std::vector<bool>& flagged_;
  const bool keep_edges_;
  std::vector<std::unique_ptr<Worker>> workers_;
  // By tree: its edges. Written once by the worker that visits it.
  struct List {
    const uint32_t* edges = nullptr;
    uint32_t count = 0;
  };
  std::vector<List> lists_;
  // Set by Finish: of each worker the targets of its edges, and how many edges stand before them.
  std::vector<const Target*> targets_;
  std::vector<uint32_t> first_edge_ = {0};
  std::vector<Listed> listed_;
  std::vector<ObjectNumber> damaged_;
  std::vector<Heir> heirs_;
};

}  // namespace offkey::git
