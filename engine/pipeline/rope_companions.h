// RopeCompanions: the companions in objects whose matches are ropes.
//
// Place in the flow: FlaggedObject -> RopeCompanions -> CompanionPairs -> FindingBuilder.
//
// A version of a file shares nearly all of its rope with the version before. What a node's matches
// stand beside depends on the node and on the other matches within the longest reach of it, its
// surroundings, and on nothing else. So a node with the same surroundings is looked into once,
// whatever the number of versions that share it and wherever it stands in them: a version costs
// what it changed, times the depth of its rope. The memory of what was seen is bounded; when it is
// full it is forgotten, which costs time and changes no result.
//
// Thread rule: one thread. Lifetime: borrows rules, catalog and pairs; the ropes' arenas must
// outlive it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "engine/pipeline/companion_pairs.h"
#include "engine/pipeline/credential_catalog.h"
#include "engine/scan/match_rope.h"

namespace offkey {

class RopeCompanions {
 public:
  static constexpr size_t kMaxSeenBytes = size_t{64} << 20;

  RopeCompanions(const CompanionRules* rules, const CredentialCatalog* catalog,
                 CompanionPairs* pairs, size_t max_seen_bytes = kMaxSeenBytes)
      : rules_(*rules), catalog_(*catalog), pairs_(*pairs), max_seen_bytes_(max_seen_bytes) {}

  // The matches of one object.
  void Add(const MatchRope& rope);

  // Leaves that were judged: the work that was done.
  uint64_t judged_leaves() const { return judged_leaves_; }

 private:
  using Places = std::vector<CompanionPlace>;

  // Recursive: RopeArena::Join keeps ropes about as shallow as balanced trees.
  void Visit(const MatchRope& rope, const Places& around);
  bool HasPlaces(const RopeNode* node);
  CompanionPlace PlaceOf(const RopeMatch& match) const;
  // Of `around` and `beside`, what is in the longest reach of `rope`.
  Places SurroundingsOf(const MatchRope& rope, const Places& around, const MatchRope& beside) const;

  const CompanionRules& rules_;
  const CredentialCatalog& catalog_;
  CompanionPairs& pairs_;
  const size_t max_seen_bytes_;
  absl::flat_hash_map<const RopeNode*, bool> has_places_;
  // Nodes with their surroundings, in the node's own offsets.
  absl::flat_hash_set<std::pair<const RopeNode*, Places>> seen_;
  size_t seen_bytes_ = 0;
  uint64_t judged_leaves_ = 0;
  Places judged_;  // scratch
};

}  // namespace offkey
