// What `offkey rules` prints about rules. Thread rule: free functions.
#pragma once

#include <string>

#include "engine/rule/compiled_rules.h"

namespace offkey {

// All kinds as a Markdown page, by provider: rules/CATALOGUE.md.
std::string RuleCatalogue(const CompiledRules& rules);

// Everything that is known of one rule, with an example made up on the spot.
std::string DescribeRule(const CompiledRules& rules, RuleIndex index);

}  // namespace offkey
