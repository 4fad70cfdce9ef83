// Bytes -> configuration -> rule file. Nothing may crash, and what is written must load.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/gitleaks_import.h"
#include "engine/rule/pattern_import.h"
#include "engine/rule/rule_loader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static_cast<void>(offkey::ImportPattern(text.substr(0, 500), 1));
  const auto imported = offkey::ImportGitleaks("g.toml", text, "lane",
                                               [](auto) { return std::vector<std::string>(); });
  if (!imported.ok() || imported->rules == 0) return 0;
  const offkey::RuleFile file = {"lane.yaml", imported->yaml};
  if (!offkey::ParseRules({&file, 1}).ok()) std::abort();
  return 0;
}
