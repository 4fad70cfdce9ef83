// Reads one rule file: every rule that is sound, and every fault of the others.
//
// Place in the flow: RuleFile -> ReadRuleFile -> rule_loader, which puts files together. Thread
// rule: free function.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/rule.h"

namespace offkey {

struct RuleFault {
  SourcePlace place;
  std::string what;
};

struct RuleFileContent {
  std::vector<Rule> rules;              // those without a fault
  std::vector<std::string> faulty_ids;  // of the others, as far as they have one
  std::vector<RuleFault> faults;        // by place
};

// `path` is what Rule::file becomes; its last part must be <provider>.yaml.
RuleFileContent ReadRuleFile(std::string_view path, std::string_view text);

}  // namespace offkey
