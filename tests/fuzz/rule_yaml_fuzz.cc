// Bytes -> rule file -> compiled rules -> a scan. Nothing may crash, and what loads must either
// compile or be refused with a text. Patterns of a fuzzer are hostile patterns: memory and time are
// bounded by the limits of the compiler.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_rules.h"
#include "engine/rule/example_template.h"
#include "engine/rule/opening_pattern.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/pem_extent.h"
#include "engine/scan/scanner_thread.h"

namespace {

void Require(bool condition) {
  if (!condition) std::abort();
}

void ScanOwnText(const std::vector<offkey::Rule>& rules, std::string_view text) {
  auto compiled = offkey::CompiledRules::Compile(rules, {});
  if (!compiled.ok()) {
    Require(!compiled.status().message().empty());
    return;
  }
  std::vector<offkey::Match> matches;
  offkey::ScannerThread(*compiled).Scan(text, &matches);
  for (const offkey::Match& match : matches) {
    Require(match.start < match.end && match.end <= text.size());
    Require(match.dep_begin <= match.start && match.end <= match.dep_end);
    Require(match.dep_end <= text.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const offkey::PemExtent extent = offkey::FindPemExtent(text);
  Require(extent.size <= text.size() && extent.examined <= text.size());
  static_cast<void>(offkey::CheckOpening(text));
  static_cast<void>(offkey::ExpandTemplate(text.substr(0, 200), 1, nullptr));

  const offkey::RuleFile file = {"rules/a.yaml", text};
  const auto rules = offkey::ParseRules({&file, 1});
  if (!rules.ok()) {
    Require(!rules.status().message().empty());
    return 0;
  }
  ScanOwnText(*rules, text);
  return 0;
}
