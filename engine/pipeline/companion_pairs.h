// CompanionPairs: which credentials stand beside which, by the companions that rules name.
//
// Place in the flow: matches of one object or file -> CompanionPairs -> Companion of a Finding.
// engine/pipeline/rope_companions.h feeds it from ropes, engine/pipeline/file_companions.h from
// files. What is noted is a union over all places, so it does not depend on the order in which they
// come, nor on how they were cut, as long as each place is judged once with all that is in reach.
//
// Two places go together when one's rule names the other's as a companion and their nearest ends
// are at most within_bytes apart. It does not matter which of the two rules names which.
//
// Ambiguity. A place that has one candidate of a rule in reach names it; with several, nothing says
// which one is meant. A pair is unambiguous when each of the two somewhere had the other as its
// only candidate of that rule; in any other case it is listed as ambiguous, never chosen.
//
// Thread rule: CompanionRules is immutable; CompanionPairs is for one thread. Cost: linear in
// places times the candidates in reach of each.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/model/finding.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

// The companions of a rule set, seen from both sides.
class CompanionRules {
 public:
  explicit CompanionRules(const CompiledRules& rules);

  bool empty() const { return longest_reach_ == 0; }
  // Whether matches of `rule` can have companions.
  bool Takes(RuleIndex rule) const { return reach_of_rule_[rule] != 0; }
  // How far apart a match of `a` and one of `b` may stand; 0: they are no companions.
  uint32_t Reach(RuleIndex a, RuleIndex b) const;
  uint32_t ReachOf(RuleIndex rule) const { return reach_of_rule_[rule]; }  // the longest of its own
  uint32_t longest_reach() const { return longest_reach_; }

 private:
  struct Partner {
    RuleIndex rule = 0;
    uint32_t reach = 0;
  };
  void Join(RuleIndex a, RuleIndex b, uint32_t reach);

  std::vector<std::vector<Partner>> partners_;  // by rule; few each
  std::vector<uint32_t> reach_of_rule_;
  uint32_t longest_reach_ = 0;
};

// A match that can have companions. `credential` is the caller's number for the secret.
struct CompanionPlace {
  uint64_t start = 0;
  uint64_t end = 0;
  RuleIndex rule = 0;
  uint32_t credential = 0;
  friend auto operator<=>(const CompanionPlace&, const CompanionPlace&) = default;
  template <typename H>
  friend H AbslHashValue(H state, const CompanionPlace& place) {
    return H::combine(std::move(state), place.start, place.end, place.rule, place.credential);
  }
};

// `with` stands beside `of`. Every pair is there twice, once from each side.
struct CompanionLink {
  uint32_t of = 0;
  uint32_t with = 0;
  bool ambiguous = false;
};

class CompanionPairs {
 public:
  explicit CompanionPairs(const CompanionRules* rules) : rules_(*rules) {}

  // Notes what `judged` stand beside, among themselves and among `around`, which hold every other
  // place of the same object in reach of them. Shadowed matches take no part. Any order.
  void Add(absl::Span<const CompanionPlace> judged, absl::Span<const CompanionPlace> around);

  // For each pair and side: whether `of` somewhere had `with` as its only candidate.
  template <typename Visit>
  void ForEachSide(const Visit& visit) const {
    for (const auto& [pair, alone] : alone_) visit(pair.first, pair.second, alone);
  }
  // Takes over what another object of this class noted.
  void AddSide(uint32_t of, uint32_t with, bool alone) { alone_[{of, with}] |= alone; }
  // Sorted by (of, with).
  std::vector<CompanionLink> Links() const;

 private:
  struct Neighbour {
    RuleIndex rule = 0;
    uint32_t credential = 0;
    friend auto operator<=>(const Neighbour&, const Neighbour&) = default;
  };
  void Consider(const CompanionPlace& place, const CompanionPlace& other);
  void Note(uint32_t credential);

  const CompanionRules& rules_;
  absl::flat_hash_map<std::pair<uint32_t, uint32_t>, bool> alone_;
  // Scratch.
  std::vector<std::pair<CompanionPlace, bool>> places_;  // and whether it is judged
  std::vector<uint64_t> furthest_;
  std::vector<Neighbour> near_;
};

// The order of a finding's companions: by rule, then fingerprint.
void SortCompanions(std::vector<Companion>* companions);

}  // namespace offkey
