// Covered by tests/unit/pipeline/companion_pairs_test.cc, against a loop over all pairs.
#include "engine/pipeline/companion_pairs.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace offkey {

CompanionRules::CompanionRules(const CompiledRules& rules)
    : partners_(rules.rule_count()), reach_of_rule_(rules.rule_count(), 0) {
  absl::flat_hash_map<std::string_view, RuleIndex> by_id;
  for (RuleIndex i = 0; i < rules.rule_count(); ++i) by_id.emplace(rules.rule(i).id, i);
  for (RuleIndex i = 0; i < rules.rule_count(); ++i) {
    for (const CompanionSpec& companion : rules.rule(i).companions) {
      // A rule below the confidence that was asked for is not there.
      const auto other = by_id.find(companion.rule);
      if (other == by_id.end()) continue;
      Join(i, other->second, companion.within_bytes);
      if (other->second != i) Join(other->second, i, companion.within_bytes);
    }
  }
}

void CompanionRules::Join(RuleIndex a, RuleIndex b, uint32_t reach) {
  reach_of_rule_[a] = std::max(reach_of_rule_[a], reach);
  longest_reach_ = std::max(longest_reach_, reach);
  for (Partner& partner : partners_[a]) {
    if (partner.rule != b) continue;
    partner.reach = std::max(partner.reach, reach);
    return;
  }
  partners_[a].push_back({b, reach});
}

uint32_t CompanionRules::Reach(RuleIndex a, RuleIndex b) const {
  for (const Partner& partner : partners_[a]) {
    if (partner.rule == b) return partner.reach;
  }
  return 0;
}

void CompanionPairs::Add(absl::Span<const CompanionPlace> judged,
                         absl::Span<const CompanionPlace> around) {
  places_.clear();
  for (const CompanionPlace& place : judged) places_.emplace_back(place, true);
  for (const CompanionPlace& place : around) places_.emplace_back(place, false);
  if (places_.size() < 2) return;
  std::sort(places_.begin(), places_.end());
  furthest_.clear();
  uint64_t furthest = 0;
  for (const auto& [place, is_judged] : places_) {
    furthest = std::max(furthest, place.end);
    furthest_.push_back(furthest);
  }
  for (size_t i = 0; i < places_.size(); ++i) {
    const auto& [place, is_judged] = places_[i];
    if (!is_judged) continue;
    const uint64_t reach = rules_.ReachOf(place.rule);
    near_.clear();
    // Nothing before the first place that ends in reach can matter, nor after the last that begins
    // there.
    for (size_t j = i; j-- > 0 && furthest_[j] + reach >= place.start;) {
      Consider(place, places_[j].first);
    }
    for (size_t j = i + 1; j < places_.size() && places_[j].first.start <= place.end + reach; ++j) {
      Consider(place, places_[j].first);
    }
    Note(place.credential);
  }
}

void CompanionPairs::Consider(const CompanionPlace& place, const CompanionPlace& other) {
  if (other.credential == place.credential) return;
  const uint32_t reach = rules_.Reach(place.rule, other.rule);
  if (reach == 0) return;
  const uint64_t later = std::max(place.start, other.start);
  const uint64_t sooner = std::min(place.end, other.end);
  if (later > sooner && later - sooner > reach) return;
  near_.push_back({other.rule, other.credential});
}

void CompanionPairs::Note(uint32_t credential) {
  std::sort(near_.begin(), near_.end());
  near_.erase(std::unique(near_.begin(), near_.end()), near_.end());
  for (size_t i = 0; i < near_.size();) {
    size_t next = i + 1;
    while (next < near_.size() && near_[next].rule == near_[i].rule) ++next;
    const bool alone = next - i == 1;
    for (; i < next; ++i) alone_[{credential, near_[i].credential}] |= alone;
  }
}

std::vector<CompanionLink> CompanionPairs::Links() const {
  std::vector<CompanionLink> links;
  links.reserve(alone_.size());
  for (const auto& [pair, alone] : alone_) {
    const auto other = alone_.find({pair.second, pair.first});
    const bool other_alone = other != alone_.end() && other->second;
    links.push_back({pair.first, pair.second, !(alone && other_alone)});
  }
  std::sort(links.begin(), links.end(), [](const CompanionLink& a, const CompanionLink& b) {
    return a.of != b.of ? a.of < b.of : a.with < b.with;
  });
  return links;
}

void SortCompanions(std::vector<Companion>* companions) {
  std::sort(companions->begin(), companions->end(), [](const Companion& a, const Companion& b) {
    return std::tie(a.rule, a.fingerprint) < std::tie(b.rule, b.fingerprint);
  });
}

}  // namespace offkey
