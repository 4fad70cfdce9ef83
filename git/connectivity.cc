// Covered by tests/e2e/hostile_test.py (missing parents, trees, blobs, tag targets).
#include "git/connectivity.h"

#include <algorithm>

namespace offkey::git {

std::vector<ObjectId> FindReachableMissing(const CommitGraph& graph, const TreeScan& trees,
                                           absl::Span<const ObjectNumber> roots,
                                           const std::vector<MissingObject>& missing,
                                           uint32_t object_count) {
  std::vector<bool> reached(object_count, false);
  std::vector<ObjectNumber> pending;
  const auto reach = [&](ObjectNumber number) {
    if (number == kNoObject || reached[number]) return;
    reached[number] = true;
    pending.push_back(number);
  };
  for (const ObjectNumber root : roots) reach(root);
  while (!pending.empty()) {
    const ObjectNumber at = pending.back();
    pending.pop_back();
    reach(graph.TagTarget(at));
    if (const CommitGraph::Commit* commit = graph.Find(at)) {
      reach(commit->tree);
      for (const ObjectNumber parent : graph.parents(*commit)) reach(parent);
      continue;
    }
    for (const uint32_t edge : trees.edges(at)) reach(trees.edge(edge).target);
  }
  // A reached tree names what it took over, and the same goes for the base that it took it from.
  std::vector<bool> names = reached;
  pending.clear();
  for (const TreeScan::Heir& heir : trees.heirs()) {
    if (reached[heir.tree]) pending.push_back(heir.tree);
  }
  while (!pending.empty()) {
    const ObjectNumber at = pending.back();
    pending.pop_back();
    auto heir = std::lower_bound(trees.heirs().begin(), trees.heirs().end(), TreeScan::Heir{at, 0});
    for (; heir != trees.heirs().end() && heir->tree == at; ++heir) {
      if (names[heir->base]) continue;
      names[heir->base] = true;
      pending.push_back(heir->base);
    }
  }
  std::vector<ObjectId> ids;
  for (const MissingObject& one : missing) {
    if (names[one.referrer]) ids.push_back(one.id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace offkey::git
