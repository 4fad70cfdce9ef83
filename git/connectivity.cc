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
  std::vector<ObjectId> ids;
  for (const MissingObject& one : missing) {
    if (reached[one.referrer]) ids.push_back(one.id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace offkey::git
