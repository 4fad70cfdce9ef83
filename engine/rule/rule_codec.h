// Parsed rules as bytes and back, for the cache of them: to read 870 YAML files and to expand the
// short forms takes twenty times as long.
//
// Place in the flow: rule_set -> keyed_file. The bytes mean something to the binary only that wrote
// them. Thread rule: free functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/rule.h"

namespace offkey {

std::string EncodeRules(const std::vector<Rule>& rules);

// nullopt unless `bytes` is exactly what EncodeRules makes of some rules. Bounded by the bytes:
// nothing is reserved on the word of a length.
std::optional<std::vector<Rule>> DecodeRules(std::string_view bytes);

}  // namespace offkey
