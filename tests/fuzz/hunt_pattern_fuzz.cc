// A pattern that somebody types becomes a rule that compiles, or is refused with a reason; its
// matches are text that RE2 matches too.
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/hunt_pattern.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view regex(reinterpret_cast<const char*>(data), size);
  absl::StatusOr<offkey::Rule> rule = offkey::RuleOfPattern(regex);
  if (!rule.ok()) {
    OFFKEY_CHECK(!rule.status().message().empty(), "a refusal without a reason");
    return 0;
  }
  OFFKEY_CHECK(rule->keywords.empty() != rule->openings.empty(), "what is it searched by?");
  const auto compiled = offkey::CompiledRules::Compile({*std::move(rule)}, {});
  OFFKEY_CHECK(compiled.ok() || !compiled.status().message().empty(), "no reason");
  return 0;
}
