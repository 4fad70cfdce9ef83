// Token rules: credentials with a prefix of their own ("ghp_"), given by their form alone:
//   token: 'acme_(?:live|test)_[0-9A-Za-z]{32}'
// README.md, "Token rules". Here the form becomes an opening and a pattern like any other rule's.
//
// Place in the flow: rule_loader -> ExpandTokenRule -> CompiledRules. Thread rule: free functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/rule/value_pattern.h"

namespace offkey {

struct Rule;

struct TokenForm {
  std::string token;
  ValuePattern form;  // of `token`; set by ExpandTokenRule
};

// Characters of the front that must be certain: fewer stand everywhere.
inline constexpr uint32_t kLeastCertain = 3;
// What the pattern of a token rule takes around the token.
inline constexpr uint32_t kTokenBefore = 6;
inline constexpr uint32_t kTokenAfter = 1;

// Fills keywords, openings, pattern, before_bytes, and unless given min_entropy, min_digits,
// sample, examples and near misses, from rule->token. Errors: kInvalidArgument, what is wrong with
// the form.
absl::Status ExpandTokenRule(Rule* rule);

}  // namespace offkey
