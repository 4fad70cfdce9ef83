// Content and names of files that may be one secret: what is read lies within the content.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/model/file_pattern.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/whole_file.h"

namespace {

constexpr std::string_view kRules = R"(provider: acme
rules:
  - id: acme.key_file
    name: key
    confidence: high
    whole_file: {paths: ['*.acme'], value: '[0-9a-f]{32}'}
  - id: acme.password_file
    name: password
    confidence: low
    whole_file: {paths: ['*.acme'], kind: password, evidence: weak}
)";

std::shared_ptr<const offkey::CompiledRules> Rules() {
  const offkey::RuleFile file = {"rules/acme.yaml", kRules};
  auto rules = offkey::ParseRules({&file, 1});
  if (!rules.ok()) std::abort();
  auto compiled = offkey::CompiledRules::Compile(*std::move(rules), {});
  if (!compiled.ok()) std::abort();
  return *std::move(compiled);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const std::shared_ptr<const offkey::CompiledRules> rules = Rules();
  static offkey::WholeFileReader reader(rules, true);
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto value = reader.Read(bytes);
  if (value.has_value()) {
    if (value->start >= value->end || value->end > size) std::abort();
    for (const offkey::RuleIndex rule : rules->whole_file_rules()) {
      const auto match = reader.Judge(*value, rule);
      if (match.has_value() && match->end > size) std::abort();
    }
  }
  reader.IsCandidate(bytes);
  if (size <= 256) offkey::FitsName(bytes.substr(0, size / 2), bytes.substr(size / 2));
  return 0;
}
