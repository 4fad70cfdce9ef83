// Covered by tests/unit/pipeline/rope_companions_test.cc, against CompanionPairs over the whole
// list of matches.
#include "engine/pipeline/rope_companions.h"

#include <algorithm>

namespace offkey {
namespace {

bool Counts(const RopeMatch& match) {
  return !match.shadowed && match.rejection == Rejection::kNone;
}

}  // namespace

void RopeCompanions::Add(const MatchRope& rope) {
  if (rules_.empty() || rope.empty()) return;
  Visit(rope, {});
}

CompanionPlace RopeCompanions::PlaceOf(const RopeMatch& match) const {
  return {match.start, match.end, match.rule, catalog_.Number(match.credential)};
}

bool RopeCompanions::HasPlaces(const RopeNode* node) {
  const auto known = has_places_.find(node);
  if (known != has_places_.end()) return known->second;
  bool has = false;
  if (node->leaf_size == 0) {
    const bool left = HasPlaces(node->left.node);
    has = HasPlaces(node->right.node) || left;
  } else {
    for (uint32_t i = 0; i < node->leaf_size && !has; ++i) {
      has = Counts(node->matches[i]) && rules_.Takes(node->matches[i].rule);
    }
  }
  has_places_.emplace(node, has);
  return has;
}

RopeCompanions::Places RopeCompanions::SurroundingsOf(const MatchRope& rope, const Places& around,
                                                      const MatchRope& beside) const {
  using rope_internal::Shifted;
  const uint64_t reach = rules_.longest_reach();
  const uint64_t start = Shifted(rope.node->min_start, rope.shift);
  // Matches that end at `begin` or start at `end` touch; ForEachOverlap leaves out those that do.
  const uint64_t begin = start > reach ? start - reach - 1 : 0;
  const uint64_t end = Shifted(rope.node->max_end, rope.shift) + reach + 1;
  Places places;
  for (const CompanionPlace& place : around) {
    if (place.end > begin && place.start < end) places.push_back(place);
  }
  ForEachOverlap(beside, begin, end, /*by_dependency=*/false, [&](const RopeMatch& match) {
    if (Counts(match) && rules_.Takes(match.rule)) places.push_back(PlaceOf(match));
  });
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

void RopeCompanions::Visit(const MatchRope& rope, const Places& around) {
  if (!HasPlaces(rope.node)) return;
  Places relative = around;
  for (CompanionPlace& place : relative) {
    place.start -= static_cast<uint64_t>(rope.shift);
    place.end -= static_cast<uint64_t>(rope.shift);
  }
  if (seen_bytes_ > max_seen_bytes_) {
    seen_.clear();
    seen_bytes_ = 0;
  }
  const size_t bytes = sizeof(*seen_.begin()) + relative.size() * sizeof(CompanionPlace);
  if (!seen_.emplace(rope.node, std::move(relative)).second) return;
  seen_bytes_ += bytes;
  if (rope.node->leaf_size == 0) {
    const MatchRope left = {rope.node->left.node, rope.node->left.shift + rope.shift};
    const MatchRope right = {rope.node->right.node, rope.node->right.shift + rope.shift};
    Visit(left, SurroundingsOf(left, around, right));
    Visit(right, SurroundingsOf(right, around, left));
    return;
  }
  ++judged_leaves_;
  judged_.clear();
  ForEachMatch(rope, [&](const RopeMatch& match) {
    if (Counts(match) && rules_.Takes(match.rule)) judged_.push_back(PlaceOf(match));
  });
  pairs_.Add(judged_, around);
}

}  // namespace offkey
