// Encoded text: the fast search for runs and joins equals the slow one, what DecodeAround says of
// places holds, and the scanner's matches lie in the content and decode to something.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/joined_text.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/decoded_text.h"
#include "engine/scan/encoded_runs.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

template <typename T>
std::vector<T> List(absl::Span<const T> items) {
  return {items.begin(), items.end()};
}

std::shared_ptr<const CompiledRules> Rules() {
  static const auto rules = [] {
    constexpr std::string_view text =
        "provider: acme\nrules:\n"
        "  - id: acme.token\n    name: token\n    confidence: high\n    token: "
        "'acme_[0-9a-z]{20}'\n"
        "  - id: acme.key\n    name: key\n    confidence: high\n    named:\n      words: [acme]\n"
        "      value: '[0-9a-f]{16}'\n"
        "  - id: acme.inner\n    name: begins with a class\n    confidence: high\n"
        "    keywords: ['-us']\n    openings: ['[0-9a-f]{12}-us[0-9]']\n"
        "    pattern: '\\b(?P<secret>[0-9a-f]{12}-us[0-9]{1,2})'\n"
        "    sample: '${hex:12}-us${digit:1}'\n    examples: ['k: ${secret}']\n"
        "  - id: acme.tail\n    name: known by its end\n    confidence: high\n"
        "    keywords: ['_acme']\n    before_bytes: 12\n"
        "    pattern: '\\b(?P<secret>[0-9a-f]{12}_acme)(?:[^0-9A-Za-z_-]|$)'\n"
        "    sample: '${hex:12}_acme'\n    examples: ['k: ${secret}']\n";
    const std::vector<RuleFile> files = {{"rules/acme.yaml", text}};
    auto loaded = ParseRules(files);
    Require(loaded.ok());
    auto compiled = CompiledRules::Compile(*std::move(loaded), {});
    Require(compiled.ok());
    return *std::move(compiled);
  }();
  return rules;
}

void Check(std::string_view text) {
  static EncodedRuns fast;
  static EncodedRuns slow;
  fast.Find(text);
  slow.FindSlowly(text);
  Require(List(fast.runs()) == List(slow.runs()));
  Require(List(fast.escapes()) == List(slow.escapes()));
  Require(std::ranges::equal(fast.joins(), slow.joins()));
  for (size_t at = 0; at < text.size(); ++at) {
    const size_t join = ReadJoin(text, at).size;
    Require(join <= kMaxJoinBytes && (join == 0 || (at > 0 && at + join < text.size())));
    // What decides it is no more than this.
    if (join > 0) Require(ReadJoin(text.substr(at - 1, join + 2), 1).size == join);
  }

  static DecodedText decoded;
  for (int i = 1; i < kEncodingCount; ++i) {
    const size_t place = text.empty() ? 0 : static_cast<unsigned char>(text[0]) % text.size();
    if (text.empty() || !DecodeAround(static_cast<Encoding>(i), text, place, &decoded)) continue;
    Require(decoded.anchor < decoded.bytes.size());
    Require(decoded.begin.size() == decoded.bytes.size());
    for (size_t at = 0; at < decoded.bytes.size(); ++at) {
      Require(decoded.begin[at] < decoded.end[at] && decoded.end[at] <= text.size());
      Require(at == 0 || decoded.begin[at - 1] <= decoded.begin[at]);
    }
  }

  static ScannerThread scanner(Rules());
  static std::vector<Match> matches;
  scanner.Scan(text, &matches);
  std::string normal;
  for (const Match& match : matches) {
    Require(match.start < match.end && match.end <= text.size());
    NormaliseSecret(Rules()->rule(match.rule), match.encoding,
                    text.substr(match.start, match.end - match.start), &normal);
    Require(!normal.empty());
  }
}

}  // namespace
}  // namespace offkey

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  offkey::Check({reinterpret_cast<const char*>(data), size});
  return 0;
}
