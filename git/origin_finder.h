// OriginFinder: which commits introduced a credential, which removed it, where it stands at each
// ref, under which paths.
//
// Place in the flow: flagged blobs with their credential sets + TreeScan + CommitGraph ->
// OriginFinder -> findings (engine/pipeline/sweep). DESIGN 4.3.
//
// A tree holds the union of what its entries hold; each tree is evaluated once, over its live edges
// alone: those that lead to something held, found by passes from the blobs up. A commit
// *introduces* a credential that its tree holds and no parent's tree does; it *removes* one that
// every parent's tree holds (and it has a parent) and its own does not. So a rename, a later edit
// of the same file and a merge of one side introduce nothing.
//
// Thread rule: called from one thread, inside the arena whose threads it may use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "engine/model/number_sets.h"
#include "git/commit_graph.h"
#include "git/tree_scan.h"

namespace offkey::git {

class OriginFinder {
 public:
  // `held[number]` is the set of a flagged blob, kEmpty for all other objects; it is completed with
  // the trees' sets.
  OriginFinder(const CommitGraph& graph, const TreeScan& trees, NumberSets* sets,
               std::vector<SetId> held);

  // A credential (by number) and a commit that introduced or removed it.
  struct Event {
    uint32_t credential = 0;
    ObjectNumber commit = 0;
    friend auto operator<=>(const Event&, const Event&) = default;
  };
  // Both sorted by (credential, commit).
  const std::vector<Event>& introduced() const { return introduced_; }
  const std::vector<Event>& removed() const { return removed_; }

  // What the tree of a commit holds.
  SetId HeldByCommit(ObjectNumber commit) const;

  // The first path (in byte order) under which `commit`'s tree holds `credential`, and the blob
  // there. kNoObject when it does not.
  ObjectNumber FirstPath(ObjectNumber commit, uint32_t credential, std::string* path) const;

  // Every (path, flagged blob) pair that some commit's tree names, sorted by path, then blob.
  struct Place {
    std::string path;
    ObjectNumber blob = 0;
  };
  const std::vector<Place>& places() const { return places_; }
  // The edges of a tree that lead to something held, in the tree's order: numbers for
  // TreeScan::edge.
  absl::Span<const uint32_t> LiveEdges(ObjectNumber tree) const {
    const uint32_t first = first_live_[tree];
    return absl::MakeConstSpan(live_edges_).subspan(first + 1, live_edges_[first]);
  }
  // True when places() leaves paths out: a tree object stands under more than kMaxPathsPerTree
  // paths.
  bool places_cut() const { return places_cut_; }
  static constexpr uint8_t kMaxPathsPerTree = 64;

 private:
  void FindLiveEdges();
  void FollowLiveTrees(std::vector<uint8_t>* live) const;
  // For the commit with that index: what will be read of later ones.
  void PrefetchLiveEdges(size_t commit) const;
  void FindEvents();
  void FindPlaces();
  void EvaluateTree(ObjectNumber tree);
  // What a tree holds that is not evaluated, or being evaluated.
  static constexpr SetId kNotEvaluated = ~SetId{0};
  static constexpr SetId kOpen = ~SetId{0} - 1;
  SetId Held(ObjectNumber number) const {
    if (number == kNoObject || held_[number] >= kOpen) return NumberSets::kEmpty;
    return held_[number];
  }

  const CommitGraph& graph_;
  const TreeScan& trees_;
  NumberSets* sets_;
  std::vector<SetId> held_;
  // Where the live edges of each tree are: live_edges_[first_live_[tree]] is how many, they follow.
  std::vector<uint32_t> first_live_;
  std::vector<uint32_t> live_edges_ = {0};
  std::vector<ObjectNumber> stack_;  // of EvaluateTree
  std::vector<Event> introduced_;
  std::vector<Event> removed_;
  std::vector<Place> places_;
  bool places_cut_ = false;
};

}  // namespace offkey::git
