// What each rule costs on a corpus: how often its openings stand there, what confirming them takes,
// and what finding the openings takes.
//
// Place in the flow: `offkey rules cost` and the test that holds every rule under its floor. Named
// and assigned rules share the openings of their roles, so what is priced there is the opening, not
// each of the thousand rules behind it.
//
// Thread rule: free functions, one thread. Times are medians over passes, in nanoseconds of the
// thread a megabyte (10^6 bytes); counts are exact and the same on every machine.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_rules.h"

namespace offkey {

// A rule with openings of its own, or an opening that named and assigned rules share.
struct CostItem {
  std::string name;                    // the rule's id, or the shared opening
  std::optional<RuleIndex> rule;       // nullopt for a shared opening
  size_t rules = 1;                    // that take part
  std::vector<OpeningIndex> openings;  // all that lead to it
  uint64_t candidates = 0;

  // Nanoseconds a megabyte.
  double alone = 0;             // finding nothing but its openings
  double confirm = 0;           // confirming its candidates, as the only rule of its openings
  std::optional<double> added;  // finding all openings, less without its own; suspects only
  // What is less than the noise is taken for nothing.
  double price(double noise) const { return confirm + (added.value_or(0) > noise ? *added : 0); }
};

struct CostReport {
  uint64_t bytes = 0;
  uint64_t candidates = 0;
  double scan = 0;     // finding all openings, nanoseconds a megabyte
  double confirm = 0;  // confirming all candidates
  double noise = 0;    // median deviation of `added` between passes: less than that says nothing
  std::vector<CostItem> items;
};

// Every rule once: by itself or with the shared openings. Names, openings and `candidates` only, by
// candidates, most first.
CostReport CountCandidates(std::shared_ptr<const CompiledRules> rules,
                           const std::vector<std::string_view>& texts);

struct CostOptions {
  int passes = 5;
  // So many of the dearest to confirm, and as many of the dearest to find alone, have `added`
  // measured: each needs a database of its own.
  size_t suspects = 10;
};

// All of it; by price, dearest first.
CostReport MeasureRuleCost(std::shared_ptr<const CompiledRules> rules,
                           const std::vector<std::string_view>& texts, const CostOptions& options);

}  // namespace offkey
