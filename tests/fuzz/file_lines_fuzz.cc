// Content of files of lines, and patterns of lines: what is read lies within the content, lines of
// one rule do not overlap, and what a rule takes is of the line that it stands in.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/rule/file_lines_form.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/named_file.h"

namespace {

constexpr std::string_view kRules = R"(provider: acme
rules:
  - id: acme.digest_file
    name: digest
    confidence: high
    file_lines: {paths: ['*.acme'], line: '[a-z]{1,32}=(?P<secret>[0-9a-f]{4,32})'}
    sample: '${hex:32}'
    examples: ["bob=${secret}\n"]
  - id: acme.secrets_file
    name: password
    confidence: low
    file_lines: {paths: ['*.acme'], line: '(?P<user>[^:]*):(?P<secret>.+)', others: 'x.*', kind: password, evidence: weak}
    examples: ["bob:${secret}\n"]
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
  static offkey::NamedFileReader reader(rules, true);
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const uint64_t head = reader.HeadBytes(size);
  if (head > size) std::abort();
  if (head != 0) reader.IsCandidate(bytes.substr(0, head), size);
  for (const offkey::RuleIndex rule : reader.rules()) {
    uint64_t end = 0;
    for (const offkey::NamedMatch& found : reader.Judge(bytes, {&rule, 1})) {
      const offkey::Match& match = found.match;
      if (match.start < end || match.start >= match.end || match.end > size) std::abort();
      if (found.position.line == 0 || found.position.column > match.start + 1) std::abort();
      end = match.end;
    }
  }
  offkey::CoarsePattern(bytes);
  return 0;
}
