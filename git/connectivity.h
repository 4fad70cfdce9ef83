// Connectivity: which of the objects that are named and not there matter.
//
// Place in the flow: MissingObjects of CommitGraph and TreeScan -> coverage. What an unreachable
// object names may well be gone (git prunes it); what a reachable one names must be there. So a
// missing object counts when something that the refs reach names it.
//
// Thread rule: one thread.
#pragma once

#include <vector>

#include "absl/types/span.h"
#include "git/commit_graph.h"
#include "git/tree_scan.h"

namespace offkey::git {

// The distinct missing ids that an object reachable from `roots` names, sorted. `trees` must be
// finished, and must have kept its edges when `missing` holds entries of trees. Of a tree stored as
// a delta that takes over missing entries of an unreachable base, all missing entries of that base
// count: there may be more ids than are truly named, but none when none is.
std::vector<ObjectId> FindReachableMissing(const CommitGraph& graph, const TreeScan& trees,
                                           absl::Span<const ObjectNumber> roots,
                                           const std::vector<MissingObject>& missing,
                                           uint32_t object_count);

}  // namespace offkey::git
