// A regular expression that somebody hunts for, as a rule: the only one of a rule set of its own,
// so that a hunt walks histories as a sweep does, delta by delta.
//
// Place in the flow: `offkey hunt --pattern` -> RuleOfPattern -> CompiledRules::Compile ->
// ScannerThread. Thread rule: free function.
#pragma once

#include <string_view>

#include "absl/status/statusor.h"
#include "engine/rule/rule.h"

namespace offkey {

inline constexpr std::string_view kHuntRuleId = "hunt.pattern";
inline constexpr size_t kMaxHuntPatternBytes = 4096;

// RE2's syntax over bytes; `^` and `$` are those of lines. What is found is the group
// `(?P<secret>...)` where the expression has one, all of the match otherwise; nothing is held
// against it, neither placeholders nor examples.
//
// Errors: kInvalidArgument, a sentence: the expression is not RE2; it has no greatest length (W,
// the law of locality of compiled_rules.h, needs one; how to bound each repeat is said); it holds
// neither three certain characters nor only what Hyperscan can search for.
absl::StatusOr<Rule> RuleOfPattern(std::string_view regex);

}  // namespace offkey
