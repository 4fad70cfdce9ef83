// Covered by tests/e2e/known_truth_test.py against a brute-force oracle.
#include "git/origin_finder.h"

#include <algorithm>

namespace offkey::git {

OriginFinder::OriginFinder(const CommitGraph& graph, const TreeScan& trees, NumberSets* sets,
                           std::vector<SetId> held)
    : graph_(graph),
      trees_(trees),
      sets_(sets),
      held_(std::move(held)),
      marks_(held_.size(), Mark::kNew),
      first_held_(held_.size(), 0) {
  for (const CommitGraph::Commit& commit : graph_.commits()) {
    if (commit.tree != kNoObject) EvaluateTree(commit.tree);
  }
  for (const CommitGraph::Commit& commit : graph_.commits()) {
    const SetId own = Held(commit.tree);
    SetId any = NumberSets::kEmpty;
    SetId all = NumberSets::kEmpty;
    bool first = true;
    for (const ObjectNumber parent : graph_.parents(commit)) {
      const SetId theirs = HeldByCommit(parent);
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

// No recursion: trees may be nested a hundred thousand deep. An id that lies can make a cycle; an
// open tree counts as empty.
void OriginFinder::EvaluateTree(ObjectNumber root) {
  std::vector<ObjectNumber> stack = {root};
  while (!stack.empty()) {
    const ObjectNumber tree = stack.back();
    if (marks_[tree] == Mark::kDone) {
      stack.pop_back();
      continue;
    }
    const bool ready = marks_[tree] == Mark::kOpen;
    marks_[tree] = Mark::kOpen;
    // Most subtrees were evaluated with an earlier commit: then one look is enough.
    const size_t stacked = stack.size();
    const auto first = static_cast<uint32_t>(held_edges_.size());
    held_edges_.push_back(0);
    SetId set = NumberSets::kEmpty;
    for (const uint32_t number : trees_.edges(tree)) {
      const TreeScan::Target target = trees_.target(number);
      if (!ready && target.is_tree && marks_[target.number] == Mark::kNew) {
        stack.push_back(target.number);
      } else if (held_[target.number] != NumberSets::kEmpty) {
        set = sets_->Union(set, held_[target.number]);
        held_edges_.push_back(number);
      }
    }
    if (stack.size() > stacked) {
      held_edges_.resize(first);
      continue;
    }
    if (set == NumberSets::kEmpty) {
      held_edges_.resize(first);
    } else {
      held_edges_[first] = static_cast<uint32_t>(held_edges_.size()) - first - 1;
      first_held_[tree] = first;
    }
    held_[tree] = set;
    marks_[tree] = Mark::kDone;
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
    for (const uint32_t edge_number : HeldEdges(at)) {
      const TreeEdge& edge = trees_.edge(edge_number);
      if (sets_->Contains(held_[edge.target], credential)) {
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

std::vector<OriginFinder::Place> OriginFinder::FindPlaces() {
  struct PathNode {
    uint32_t parent;
    std::string_view name;
  };
  constexpr uint32_t kRoot = 0;
  std::vector<PathNode> paths = {{kRoot, {}}};
  absl::flat_hash_map<std::pair<uint32_t, std::string_view>, uint32_t> path_numbers;
  absl::flat_hash_set<std::pair<ObjectNumber, uint32_t>> seen;  // (object, path)
  std::vector<uint8_t> paths_of_tree(held_.size(), 0);
  std::vector<bool> root_seen(held_.size(), false);
  std::vector<std::pair<uint32_t, ObjectNumber>> found;  // (path, blob)
  std::vector<std::pair<ObjectNumber, uint32_t>> pending;
  for (const CommitGraph::Commit& commit : graph_.commits()) {
    if (Held(commit.tree) == NumberSets::kEmpty || root_seen[commit.tree]) continue;
    root_seen[commit.tree] = true;
    pending.emplace_back(commit.tree, kRoot);
    while (!pending.empty()) {
      const auto [tree, prefix] = pending.back();
      pending.pop_back();
      for (const uint32_t edge_number : HeldEdges(tree)) {
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
  std::vector<Place> places;
  places.reserve(found.size());
  std::vector<std::string_view> names;
  for (const auto& [path, blob] : found) {
    names.clear();
    size_t size = 0;
    for (uint32_t at = path; at != kRoot; at = paths[at].parent) {
      names.push_back(paths[at].name);
      size += paths[at].name.size() + 1;
    }
    Place place;
    place.blob = blob;
    place.path.reserve(size);
    for (size_t i = names.size(); i-- > 0;) {
      place.path.append(names[i]);
      if (i > 0) place.path.push_back('/');
    }
    places.push_back(std::move(place));
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return a.path != b.path ? a.path < b.path : a.blob < b.blob;
  });
  return places;
}

}  // namespace offkey::git
