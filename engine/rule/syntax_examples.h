// The syntaxes in which credentials are written, as templates of examples: every named and every
// token rule is held to every one of them (engine/scan/rule_examples.h), so that no rule file has
// to.
//
// Place in the flow: Rule -> SyntaxExamples -> ExpandTemplate -> CheckRuleExamples.
// Thread rule: free functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/rule.h"

namespace offkey {

struct SyntaxExample {
  std::string_view syntax;  // "yaml", "dockerfile", ... for error texts
  std::string text;         // template with one ${secret}
  bool near_miss = false;   // nothing of the rule may be found
};

// For a named rule: with its words and roles, and its names. For a token rule: the token in every
// place. Empty otherwise.
std::vector<SyntaxExample> SyntaxExamples(const Rule& rule);

}  // namespace offkey
