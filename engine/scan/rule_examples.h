// Runs every example and near miss of every rule through the whole scanner: found, at the right
// span, by the right rule, and nothing else that is not shadowed; a near miss does not make its
// rule fire.
//
// Place in the flow: `offkey rules check` and the tests. Thread rule: free function.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_rules.h"

namespace offkey {

// One line a failure, "rules/github.yaml:12:5: github.token: what happened"; empty when all is
// well. Shows rule ids and offsets, never the text. With `directory` only the rules of its files
// are held to their examples (all of the set take part in the scan).
std::vector<std::string> CheckRuleExamples(std::shared_ptr<const CompiledRules> rules,
                                           std::string_view directory = {});

}  // namespace offkey
