#include "engine/rule/gitleaks_import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "engine/rule/pattern_import.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/rule_examples.h"

namespace offkey {
namespace {

ImportedPattern Imported(std::string_view regex, int secret_group = 0) {
  const auto pattern = ImportPattern(regex, secret_group);
  EXPECT_TRUE(pattern.ok()) << regex << ": " << pattern.status();
  return pattern.ok() ? *pattern : ImportedPattern();
}

std::string Refusal(std::string_view regex, int secret_group = 0) {
  return std::string(ImportPattern(regex, secret_group).status().message());
}

using Words = std::vector<std::string>;

TEST(PatternImport, BoundsWhatHasNoBound) {
  EXPECT_EQ(Imported("tok_[0-9]+").pattern, "tok_[0-9]{1,201}");
  EXPECT_EQ(Imported("tok_[0-9]*?x").pattern, "tok_[0-9]{0,200}?x");
  EXPECT_EQ(Imported("tok_[0-9]{20,}").pattern, "tok_[0-9]{20,220}");
  EXPECT_EQ(Imported("tok_\\s*x").pattern, "tok_\\s{0,16}x");
  EXPECT_EQ(Imported("tok_(?:ab)+").pattern, "tok_(?:ab){1,100}");
  EXPECT_EQ(Imported("tok_(?:[0-9]{100}-)+").pattern, "tok_(?:[0-9]{100}-){1,3}");
  EXPECT_EQ(Imported("tok_[0-9]{20}").changes, Words{});
  EXPECT_EQ(Imported("tok_[0-9]+[a-z]+").changes, Words{"'+' as {1,201}"});
}

TEST(PatternImport, FindsTheCertainText) {
  EXPECT_EQ(Imported("\\btok_[0-9]{20}\\b").keywords, Words{"tok_"});
  EXPECT_EQ(Imported("(?:live|test)_x[0-9]{20}").keywords, (Words{"live", "test"}));
  EXPECT_EQ(Imported("ab?cde[0-9]{9}").keywords, Words{"cde"});
  EXPECT_EQ(Imported("ab?cde[0-9]{9}").before_bytes, 2u);
  EXPECT_EQ(Imported("a.{0,30}(?i:Acme)=x").keywords, Words{"acme"});
  EXPECT_EQ(Imported("a.{0,30}(?i:Acme)=x").before_bytes, 31u);
  EXPECT_TRUE(Imported("a.{0,30}(?i:Acme)=x").ignore_case);
  EXPECT_FALSE(Imported("(?i)a(?-i:Acme)[0-9]").ignore_case);
  // Optional text is not certain, nor is that of one alternative.
  EXPECT_EQ(Imported("(?:longer_text)?abcd").keywords, Words{"abcd"});
  EXPECT_EQ(Imported("(?:longer_text|[0-9]{9})abcd").keywords, Words{"abcd"});
  EXPECT_EQ(Imported("(?:[0-9]{9}|aaaa|bbbb)abc").keywords, Words{"abc"});
  EXPECT_EQ(Imported("a\\.b\\x2dc").keywords, Words{"a.b-c"});
}

TEST(PatternImport, NamesTheSecret) {
  const ImportedPattern pattern = Imported("(user)=(?:x)?(pass[0-9]{12})(;|$)", 2);
  EXPECT_EQ(pattern.pattern, "(?:user)=(?:x)?(?P<secret>pass[0-9]{12})(?:;|$)");
  EXPECT_EQ(pattern.sample, "pass${[0-9]:12}");
  EXPECT_EQ(pattern.example, "user=${secret};");
  EXPECT_EQ(Imported("tok_(?P<any>[a-f]{9})", 1).pattern, "tok_(?P<secret>[a-f]{9})");
  EXPECT_EQ(Imported("tok_[a-f]{9}").example, "${secret}");
  EXPECT_EQ(Imported("tok_[a-f]{9}").sample, "tok_${[a-f]:9}");
}

TEST(PatternImport, SaysWhyNot) {
  EXPECT_NE(Refusal("[0-9a-f]{32}").find("three certain characters"), std::string::npos);
  EXPECT_NE(Refusal("ab[0-9a-f]{32}").find("three certain characters"), std::string::npos);
  EXPECT_EQ(Refusal("tok_(").substr(0, 14), "it is not RE2:");
  EXPECT_EQ(Refusal("tok_\\pL{9}"), "'\\p'");
  EXPECT_EQ(Refusal("tok_\\Q..\\E"), "'\\Q'");
  EXPECT_EQ(Refusal("tok_([a-f]{9})?", 1), "the secret's group is repeated or may be missing");
  EXPECT_EQ(Refusal("tok_(?:([a-f]{9})|x)", 1),
            "the secret's group stands in some alternatives only");
  EXPECT_EQ(Refusal("tok_[a-f]{9}", 1), "there is no group 1 that every match has");
  std::string wide = "tok_";
  for (int i = 0; i < 10; ++i) wide += "[a-f]{900}";
  EXPECT_EQ(Refusal(wide), "it is too wide");
}

GitleaksImport Import(std::string_view toml) {
  const auto imported =
      ImportGitleaks("g.toml", toml, "lane", [](auto rules) { return CheckRuleExamples(rules); });
  EXPECT_TRUE(imported.ok()) << imported.status();
  return imported.ok() ? *imported : GitleaksImport();
}

std::string Warnings(std::string_view toml) { return absl::StrJoin(Import(toml).warnings, "\n"); }

TEST(GitleaksImport, AWholeRule) {
  const GitleaksImport imported = Import(
      "title = 'T'\n[[rules]]\nid = 'Lane-Key'\ndescription = \"it's\"\n"
      "regex = '''lane_([0-9a-z]{24})\\b'''\nsecretGroup = 1\nentropy = 3\nkeywords = ['LANE_']\n"
      "[rules.allowlist]\nstopwords = ['dummy']\nregexes = ['exam\\.ple']\n");
  EXPECT_EQ(absl::StrJoin(imported.warnings, "\n"), "");
  EXPECT_EQ(imported.yaml,
            "# Imported by `offkey rules import`. Title: T\nprovider: lane\nrules:\n"
            "  - id: lane.lane_key\n    name: 'it''s'\n    confidence: medium\n"
            "    precedence: 89\n    keywords: ['lane_']\n"
            "    pattern: 'lane_(?P<secret>[0-9a-z]{24})\\b'\n"
            "    checks:\n      min_entropy: 3\n      stop_words: ['dummy', 'exam.ple']\n"
            "    sample: '${[0-9a-z]:24}'\n    examples: ['lane_${secret}']\n");
  EXPECT_EQ(imported.rules, 1u);
  EXPECT_EQ(imported.refused, 0u);
}

TEST(GitleaksImport, StopWordsGoToTheRulesTheyAreFor) {
  const GitleaksImport imported = Import(
      "[[rules]]\nid = 'a'\nregex = 'aaaa_[0-9]{20}'\n[[rules]]\nid = 'b'\n"
      "regex = 'bbbb_[0-9]{20}'\n[[allowlists]]\ntargetRules = ['b']\nstopwords = ['000']\n"
      "[[allowlists]]\ncondition = 'AND'\nstopwords = ['1']\n");
  EXPECT_EQ(imported.yaml,
            "# Imported by `offkey rules import`.\nprovider: lane\nrules:\n"
            "  - id: lane.a\n    name: 'a'\n    confidence: medium\n    precedence: 89\n"
            "    keywords: ['aaaa_']\n    pattern: 'aaaa_[0-9]{20}'\n"
            "    sample: 'aaaa_${[0-9]:20}'\n    examples: ['${secret}']\n"
            "  - id: lane.b\n    name: 'b'\n    confidence: medium\n    precedence: 75\n"
            "    keywords: ['bbbb_']\n    pattern: 'bbbb_[0-9]{20}'\n"
            "    checks:\n      stop_words: ['000']\n"
            "    sample: 'bbbb_${[0-9]:20}'\n    examples: ['${secret}']\n");
  EXPECT_EQ(absl::StrJoin(imported.warnings, "\n"),
            "g.toml:10:1: an allowlist whose conditions must all hold cannot be said; left out");
}

// The lines "precedence: N", in order.
std::vector<int> Precedences(const GitleaksImport& imported) {
  std::vector<int> all;
  constexpr std::string_view kKey = "precedence: ";
  for (size_t at = imported.yaml.find(kKey); at != std::string::npos;
       at = imported.yaml.find(kKey, at + 1)) {
    all.push_back(std::stoi(imported.yaml.substr(at + kKey.size(), 4)));
  }
  return all;
}

// More rules than precedences: in order, all between 89 and 61, and a rule that fires in the
// example of an earlier one below it.
TEST(GitleaksImport, PrecedencesStandBehindTheCertainRules) {
  std::string toml;
  for (int i = 0; i < 60; ++i) {
    const std::string name = {static_cast<char>('a' + i / 26), static_cast<char>('a' + i % 26)};
    toml += "[[rules]]\nid = 'r" + name + "'\nregex = 'zq" + name + "_[0-9]{20}'\n";
  }
  const std::vector<int> many = Precedences(Import(toml));
  ASSERT_EQ(many.size(), 60u);
  EXPECT_EQ(many.front(), 89);
  EXPECT_EQ(many.back(), 61);
  EXPECT_TRUE(std::is_sorted(many.rbegin(), many.rend()));
  // The last two match the examples of the first one: it and they must differ.
  toml = "[[rules]]\nid = 'a'\nregex = 'zqaa_x_[0-9]{20}'\n" + toml;
  toml += "[[rules]]\nid = 'y'\nregex = 'x_[0-9]{20}'\n";
  toml += "[[rules]]\nid = 'z'\nregex = '_x_[0-9]{18}'\n";
  const GitleaksImport imported = Import(toml);
  const std::vector<int> all = Precedences(imported);
  ASSERT_EQ(all.size(), imported.rules);
  EXPECT_LT(all.back(), all.front());
  const RuleFile file = {"lane.yaml", imported.yaml};
  auto rules = ParseRules({&file, 1});
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ(CheckRuleExamples(*compiled), std::vector<std::string>());
}

TEST(GitleaksImport, WarningsNameThePlace) {
  EXPECT_EQ(Warnings("[[rules]]\nid = 'a'\nregex = 'aaaa_[0-9]{20}'\nskipReport = true\n"),
            "g.toml:4:1: 'skipReport' of the rule 'a' is not understood; left out");
  EXPECT_EQ(Warnings("[[rules]]\nregex = 'aaaa_[0-9]{20}'\n"),
            "g.toml:1:1: the rule '' is left out: it has no 'id' of letters or digits");
  EXPECT_EQ(Warnings("[[rules]]\nid = 'a'\nregex = 'aaaa_[0-9]{20}'\nsecretGroup = 2\n"),
            "g.toml:4:15: the rule 'a' is left out: 'secretGroup' is no group of the regex");
  EXPECT_EQ(Warnings("[[rules]]\nid = 'a'\nregex = 'aaaa_(x)([0-9]{20})'\n"),
            "g.toml:3:9: the rule 'a' has no 'secretGroup': its first group is taken for the "
            "secret");
  EXPECT_EQ(Warnings("[[rules]]\nid = 'a'\nregex = 'aaaa_[0-9]{20}'\nentropy = 7.5\n"),
            "g.toml:3:9: the rule 'a' is left out: no example can be made up that passes its "
            "checks: no expansion of the sample passes the rule's own checks (entropy); correct "
            "the sample or the checks");
}

TEST(GitleaksImport, NotToml) {
  const auto none = [](auto) { return std::vector<std::string>(); };
  EXPECT_EQ(ImportGitleaks("g.toml", "a = ", "lane", none).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_TRUE(
      ImportGitleaks("g.toml", "\n\nx = = 1", "lane", none).status().message().find("g.toml:3:") ==
      0);
  EXPECT_FALSE(ImportGitleaks("g.toml", "", "No", none).ok());
}

}  // namespace
}  // namespace offkey
