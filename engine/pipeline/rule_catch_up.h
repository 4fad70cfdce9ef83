// Rules that came, went or changed since a sweep: what it learned of a repository's objects becomes
// what a sweep with the rules of now would have learned, and only the new and changed rules run.
//
// Place in the flow: KnownHistory of a sweep with other rules -> CatchUp -> KnownHistory of these
// rules -> the sweep goes on as after any earlier one.
//
// What makes it exact: matches of one rule do not depend on the other rules but in these ways, each
// of which is made good.
//   - A match hides another one of lower precedence. Hidden matches are remembered too, and who
//     hides whom is asked anew.
//   - Of named rules that claim one secret the nearest name wins, and the others' matches are not
//     remembered. Objects in which a new one claims what an old one had, or an old one that had a
//     match is gone, are scanned again with all rules.
//   - Encoded text is decoded where the first bytes of any opening stand, and what is found there
//     may be another rule's. Objects with encoded matches, and those where only a new rule's first
//     bytes stand encoded, are scanned again.
//   - Named rules share what a name is made of, and how much text is looked at:
//     CompiledRules::SharedDigest, part of the ground. Another one makes a whole sweep.
//
// Thread rule: one call at a time, inside the sweep's task arena.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pipeline/known_history.h"
#include "engine/rule/compiled_rules.h"
#include "git/forest_walk.h"

namespace offkey {

// The rules of a set, as a memory names them: to be kept beside it (SweepResult::rules).
std::string EncodeRuleList(const CompiledRules& rules);

struct RuleChange {
  static constexpr RuleIndex kGone = ~RuleIndex{0};
  std::vector<RuleIndex> now;  // by number in the old set; kGone: gone or changed
  std::vector<bool> named;     // by number in the old set
  std::vector<bool> fresh;     // by number now: new or changed
  uint64_t fresh_count = 0;
  uint64_t gone_count = 0;  // removed; changed ones are fresh
};

// From EncodeRuleList of then to `rules`. nullopt when the list cannot be read, or so many rules
// are new that a whole sweep costs less.
std::optional<RuleChange> CompareRules(std::string_view then, const CompiledRules& rules);

// False when the sweep is to be a whole one: damage, or too much to scan again. `options` as for
// the sweep's walk; `known` and `sizes` of them are not looked at.
bool CatchUp(const std::shared_ptr<const CompiledRules>& rules, const RuleChange& change,
             const git::ObjectStore& store, git::WalkOptions options, KnownHistory* history);

}  // namespace offkey
