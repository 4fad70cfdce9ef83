// What assigns a secret that no provider's rule knows, in every language's syntax and with every
// kind of body, through all built-in rules: found at medium or above, at its place.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/scanner_thread.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

enum class Body { kPassword, kUrl, kKey };

struct Probe {
  Body body;
  const char* text;
};

constexpr Probe kProbes[] = {
#include "tests/unit/scan/generic_probes.inc"
};

constexpr std::string_view kMark = "§";

// Bodies as templates: engine/rule/README.md, "Templates".
const std::vector<const char*>& BodiesOf(Body body) {
  static const std::map<Body, std::vector<const char*>> bodies = {
      {Body::kPassword,
       {"${alnum:7}${digit:1}", "${alnum:7}!${digit:2}", "${alnum:10}${digit:2}",
        "${upper:1}estrel${digit:4}!", "${digit:1}${alnum:7}#${alnum:3}${digit:2}"}},
      {Body::kUrl,
       {"${alnum:10}${digit:2}", "${alnum:5}%40${alnum:4}${digit:1}", "${alnum:7}!${digit:2}",
        "${alnum:18}${digit:2}", "marbella${digit:2}"}},
      {Body::kKey,
       {"${hex:32}", "${hex:40}", "${hex:64}", "${alnum:22}${digit:2}", "${alnum:32}",
        "${alnum:40}", "${base64:${alnum:31}}"}},
  };
  return bodies.at(body);
}

TEST(GenericRecall, EverySyntaxAndBody) {
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  ScannerThread scanner(*compiled);
  size_t tried = 0;
  size_t found = 0;
  std::map<std::string, size_t> missed;
  uint64_t seed = 0;
  for (const Probe& probe : kProbes) {
    for (const char* body : BodiesOf(probe.body)) {
      const auto secret = ExpandTemplate(body, ++seed, nullptr);
      ASSERT_TRUE(secret.ok()) << secret.status();
      std::string text = Concat("x\n", probe.text, "\n");
      const size_t at = text.find(kMark);
      ASSERT_NE(at, std::string::npos) << probe.text;
      text.replace(at, kMark.size(), secret->text);
      std::vector<Match> matches;
      scanner.Scan(text, &matches);
      bool hit = false;
      for (const Match& match : matches) {
        const Confidence confidence = (*compiled)->rule(match.rule).confidence;
        hit = hit || (confidence != Confidence::kLow && match.start <= at &&
                      match.end >= at + secret->text.size() &&
                      match.end - match.start <= secret->text.size() + 4);
      }
      ++tried;
      found += hit ? 1 : 0;
      if (!hit) ++missed[probe.text];
    }
  }
  std::string list;
  for (const auto& [text, times] : missed) list += Concat(text, " x", uint64_t{times}, "\n");
  EXPECT_GE(tried, 2700u);
  // A random body may look like words; a syntax that is not read at all fails all its bodies.
  EXPECT_GE(found * 1000, tried * 990) << list;
  for (const auto& [text, times] : missed) EXPECT_LT(times, 3u) << text;
}

}  // namespace
}  // namespace offkey
