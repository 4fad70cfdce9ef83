// Covered by tests/e2e/known_truth_test.py against a brute-force oracle.
#include "git/origin_finder.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/parallel_invoke.h>

#include <algorithm>
#include <atomic>

#include "absl/strings/str_join.h"

namespace offkey::git {
namespace {

constexpr uint32_t kNoRank = ~uint32_t{0};

void AppendName(std::string* out, std::string_view name) { out->append(name); }

}  // namespace

OriginFinder::OriginFinder(const CommitGraph& graph, const TreeScan& trees, NumberSets* sets,
                           std::vector<SetId> held)
    : graph_(graph),
      trees_(trees),
      sets_(sets),
      held_(std::move(held)),
      first_live_(held_.size(), 0) {
  // Of all that is not flagged only trees are ever asked for.
  for (SetId& held_here : held_) {
    if (held_here == NumberSets::kEmpty) held_here = kNotEvaluated;
  }
  FindLiveEdges();
  // Both read the live edges, and wait for memory more than they compute.
  oneapi::tbb::parallel_invoke([this] { FindEvents(); }, [this] { FindPlaces(); });
}

// Commits go by their ids, so that their trees' edges stand anywhere: they are asked for some
// commits ahead, first where they are, then they themselves.
void OriginFinder::PrefetchLiveEdges(size_t commit) const {
  constexpr size_t kAhead = 12;
  const std::vector<CommitGraph::Commit>& commits = graph_.commits();
  if (commit + 2 * kAhead >= commits.size()) return;
  const ObjectNumber far = commits[commit + 2 * kAhead].tree;
  const ObjectNumber near = commits[commit + kAhead].tree;
  if (far != kNoObject) __builtin_prefetch(&first_live_[far]);
  if (near != kNoObject) __builtin_prefetch(&live_edges_[first_live_[near]]);
}

void OriginFinder::FindEvents() {
  const std::vector<CommitGraph::Commit>& commits = graph_.commits();
  for (size_t i = 0; i < commits.size(); ++i) {
    PrefetchLiveEdges(i);
    if (commits[i].tree != kNoObject) EvaluateTree(commits[i].tree);
  }
  // Nothing asks for what a commit itself holds: its place takes what its tree holds, for its
  // children to see at once.
  for (const CommitGraph::Commit& commit : graph_.commits()) {
    held_[commit.number] = Held(commit.tree);
  }
  for (const CommitGraph::Commit& commit : graph_.commits()) {
    const SetId own = Held(commit.number);
    SetId any = NumberSets::kEmpty;
    SetId all = NumberSets::kEmpty;
    bool first = true;
    for (const ObjectNumber parent : graph_.parents(commit)) {
      // A parent that is no commit holds nothing.
      const SetId theirs =
          graph_.Find(parent) != nullptr ? Held(parent) : SetId{NumberSets::kEmpty};
      any = sets_->Union(any, theirs);
      all = first ? theirs : sets_->Intersection(all, theirs);
      first = false;
    }
    if (own == any && own == all) continue;
    sets_->ForEach(sets_->Difference(own, any), [&](uint32_t credential) {
      introduced_.push_back({credential, commit.number});
    });
    sets_->ForEach(sets_->Difference(all, own), [&](uint32_t credential) {
      removed_.push_back({credential, commit.number});
    });
  }
  std::sort(introduced_.begin(), introduced_.end());
  std::sort(removed_.begin(), removed_.end());
}

// Level by level from the flagged blobs up: a pass over the edges marks those that lead to
// something live, a pass over the trees those that have a live edge. Both read their lists in order
// and one byte an edge out of order, which fits a cache where the targets of millions of entries do
// not. Real histories are some ten levels deep; what is deeper than kPasses, a worklist follows.
void OriginFinder::FindLiveEdges() {
  constexpr int kPasses = 64;
  const std::vector<TreeScan::Listed>& trees = trees_.listed();
  std::vector<uint8_t> live(held_.size());
  for (size_t i = 0; i < live.size(); ++i) live[i] = held_[i] != kNotEvaluated ? 1 : 0;
  std::vector<uint8_t> edge_live(trees_.edge_count(), 0);
  const auto mark_edges = [&] {
    trees_.ForEachTarget(
        [&](uint32_t index, TreeScan::Target target) { edge_live[index] = live[target.number]; });
  };
  std::atomic<bool> changed = true;
  for (int pass = 0; changed && pass < kPasses; ++pass) {
    mark_edges();
    changed = false;
    oneapi::tbb::parallel_for(oneapi::tbb::blocked_range<size_t>(0, trees.size(), 1 << 13),
                              [&](const auto& range) {
                                bool changed_here = false;
                                for (size_t i = range.begin(); i != range.end(); ++i) {
                                  const auto& [tree, count, edges] = trees[i];
                                  if (live[tree] != 0) continue;
                                  for (const uint32_t edge : absl::MakeConstSpan(edges, count)) {
                                    if (edge_live[trees_.index(edge)] == 0) continue;
                                    live[tree] = 1;
                                    changed_here = true;
                                    break;
                                  }
                                }
                                if (changed_here) changed.store(true, std::memory_order_relaxed);
                              });
  }
  if (changed) {
    FollowLiveTrees(&live);
    mark_edges();
  }
  for (const auto& [tree, count, edges] : trees) {
    if (live[tree] == 0) continue;
    first_live_[tree] = static_cast<uint32_t>(live_edges_.size());
    live_edges_.push_back(0);
    for (const uint32_t edge : absl::MakeConstSpan(edges, count)) {
      if (edge_live[trees_.index(edge)] != 0) live_edges_.push_back(edge);
    }
    live_edges_[first_live_[tree]] =
        static_cast<uint32_t>(live_edges_.size()) - first_live_[tree] - 1;
  }
}

// Each edge is followed once, from a live tree to the trees that name it, so nesting costs nothing.
void OriginFinder::FollowLiveTrees(std::vector<uint8_t>* live) const {
  std::vector<std::pair<ObjectNumber, ObjectNumber>> parents;  // (tree, tree that names it)
  for (const auto& [tree, count, edges] : trees_.listed()) {
    if ((*live)[tree] != 0) continue;
    for (const uint32_t edge : absl::MakeConstSpan(edges, count)) {
      const TreeScan::Target target = trees_.target(edge);
      if (target.is_tree || (*live)[target.number] != 0) parents.emplace_back(target.number, tree);
    }
  }
  std::sort(parents.begin(), parents.end());
  std::vector<ObjectNumber> reached;
  const auto reach_parents = [&](ObjectNumber number) {
    auto at = std::lower_bound(parents.begin(), parents.end(), std::pair(number, ObjectNumber{0}));
    for (; at != parents.end() && at->first == number; ++at) {
      if ((*live)[at->second] != 0) continue;
      (*live)[at->second] = 1;
      reached.push_back(at->second);
    }
  };
  for (size_t i = 0; i < parents.size(); ++i) {
    const ObjectNumber number = parents[i].first;
    if ((i == 0 || parents[i - 1].first != number) && (*live)[number] != 0) reach_parents(number);
  }
  while (!reached.empty()) {
    const ObjectNumber number = reached.back();
    reached.pop_back();
    reach_parents(number);
  }
}

// No recursion: trees may be nested a hundred thousand deep. An id that lies can make a cycle; an
// open tree counts as empty.
void OriginFinder::EvaluateTree(ObjectNumber root) {
  std::vector<ObjectNumber>& stack = stack_;
  stack.assign(1, root);
  while (!stack.empty()) {
    const ObjectNumber tree = stack.back();
    if (held_[tree] < kOpen) {
      stack.pop_back();
      continue;
    }
    const bool ready = held_[tree] == kOpen;
    held_[tree] = kOpen;
    // Most subtrees were evaluated with an earlier commit: then one look is enough.
    const size_t stacked = stack.size();
    SetId set = NumberSets::kEmpty;
    for (const uint32_t edge : LiveEdges(tree)) {
      const TreeScan::Target target = trees_.target(edge);
      const SetId theirs = held_[target.number];
      if (theirs < kOpen) {
        set = sets_->Union(set, theirs);
      } else if (!ready && target.is_tree && theirs == kNotEvaluated) {
        stack.push_back(target.number);
      }
    }
    if (stack.size() > stacked) continue;
    held_[tree] = set;
    stack.pop_back();
  }
}

SetId OriginFinder::HeldByCommit(ObjectNumber number) const {
  const CommitGraph::Commit* commit = graph_.Find(number);
  return commit == nullptr ? NumberSets::kEmpty : Held(commit->tree);
}

ObjectNumber OriginFinder::FirstPath(ObjectNumber number, uint32_t credential,
                                     std::string* path) const {
  path->clear();
  const CommitGraph::Commit* commit = graph_.Find(number);
  if (commit == nullptr || commit->tree == kNoObject) return kNoObject;
  ObjectNumber at = commit->tree;
  // Each step goes to a tree that holds the credential; a cycle of lying ids ends at this depth.
  constexpr int kMaxDepth = 1 << 20;
  for (int depth = 0; depth < kMaxDepth; ++depth) {
    const TreeEdge* next = nullptr;
    for (const uint32_t edge_number : LiveEdges(at)) {
      const TreeEdge& edge = trees_.edge(edge_number);
      if (sets_->Contains(Held(edge.target), credential)) {
        next = &edge;
        break;
      }
    }
    if (next == nullptr) return kNoObject;
    if (!path->empty()) path->push_back('/');
    path->append(next->name);
    if (!next->is_tree) return next->target;
    at = next->target;
  }
  return kNoObject;
}

void OriginFinder::FindPlaces() {
  struct PathNode {
    uint32_t parent;
    std::string_view name;
  };
  constexpr uint32_t kRoot = 0;
  std::vector<PathNode> paths = {{kRoot, {}}};
  absl::flat_hash_map<std::pair<uint32_t, std::string_view>, uint32_t> path_numbers;
  absl::flat_hash_set<std::pair<ObjectNumber, uint32_t>> seen;  // (object, path)
  // Nearly all edges of a version of a tree were there in another version, and nearly every edge
  // is found under one path: the first is kept in a table, the others (path, edge) in a set.
  std::vector<uint32_t> first_under(trees_.edge_count(), kNoRank);
  absl::flat_hash_set<uint64_t> followed;
  std::vector<uint8_t> paths_of_tree(held_.size(), 0);
  std::vector<bool> root_seen(held_.size(), false);
  std::vector<std::pair<uint32_t, ObjectNumber>> found;  // (path, blob)
  std::vector<std::pair<ObjectNumber, uint32_t>> pending;
  const std::vector<CommitGraph::Commit>& commits = graph_.commits();
  for (size_t i = 0; i < commits.size(); ++i) {
    PrefetchLiveEdges(i);
    const CommitGraph::Commit& commit = commits[i];
    if (commit.tree == kNoObject || root_seen[commit.tree]) continue;
    root_seen[commit.tree] = true;
    pending.emplace_back(commit.tree, kRoot);
    while (!pending.empty()) {
      const auto [tree, prefix] = pending.back();
      pending.pop_back();
      for (const uint32_t edge_number : LiveEdges(tree)) {
        uint32_t& first = first_under[trees_.index(edge_number)];
        if (first == prefix) continue;
        if (first == kNoRank) {
          first = prefix;
        } else if (!followed.insert((uint64_t{prefix} << 32) | edge_number).second) {
          continue;
        }
        const TreeEdge& edge = trees_.edge(edge_number);
        const auto [place, fresh] =
            path_numbers.try_emplace({prefix, edge.name}, static_cast<uint32_t>(paths.size()));
        if (fresh) paths.push_back({prefix, edge.name});
        const uint32_t path = place->second;
        if (!seen.emplace(edge.target, path).second) continue;
        if (!edge.is_tree) {
          found.emplace_back(path, edge.target);
        } else if (paths_of_tree[edge.target] == kMaxPathsPerTree) {
          places_cut_ = true;
        } else {
          ++paths_of_tree[edge.target];
          pending.emplace_back(edge.target, path);
        }
      }
    }
  }
  // Few paths have many blobs each: the paths are spelled out and sorted once.
  struct Spelled {
    uint32_t path;
    std::string text;
  };
  std::vector<Spelled> spelled;
  std::vector<uint32_t> rank(paths.size(), kNoRank);
  std::vector<std::string_view> names;
  for (const auto& [path, blob] : found) {
    if (rank[path] != kNoRank) continue;
    rank[path] = 0;
    names.clear();
    for (uint32_t at = path; at != kRoot; at = paths[at].parent) names.push_back(paths[at].name);
    std::reverse(names.begin(), names.end());
    spelled.push_back({path, absl::StrJoin(names, "/", AppendName)});
  }
  std::sort(spelled.begin(), spelled.end(),
            [](const Spelled& a, const Spelled& b) { return a.text < b.text; });
  for (uint32_t i = 0; i < spelled.size(); ++i) rank[spelled[i].path] = i;
  for (auto& [path, blob] : found) path = rank[path];
  std::sort(found.begin(), found.end());
  places_.reserve(found.size());
  for (const auto& [path, blob] : found) places_.push_back({spelled[path].text, blob});
}

}  // namespace offkey::git
