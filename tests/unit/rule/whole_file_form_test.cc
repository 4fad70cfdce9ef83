#include "engine/rule/whole_file_form.h"

#include <gtest/gtest.h>

#include "engine/rule/rule.h"
#include "engine/rule/rule_loader.h"

namespace offkey {
namespace {

std::string FaultsOf(std::string_view body) {
  const std::string text = std::string(
                               "provider: acme\nrules:\n  - id: acme.x\n    name: x\n    "
                               "confidence: high\n") +
                           std::string(body);
  const RuleFile file = {"rules/acme.yaml", text};
  const auto rules = ParseRules({&file, 1});
  return rules.ok() ? "" : std::string(rules.status().message());
}

std::string Faults(std::string_view form) {
  return FaultsOf("    whole_file: " + std::string(form) + "\n");
}

constexpr std::string_view kAt = "rules/acme.yaml:6:17: ";

TEST(WholeFileForm, Expands) {
  Rule rule;
  rule.whole_file.emplace();
  rule.whole_file->paths = {"config/master.key", "*.hex"};
  rule.whole_file->value = "[0-9a-f]{32}";
  ASSERT_TRUE(ExpandWholeFileRule(&rule).ok());
  ASSERT_EQ(rule.whole_file->patterns.size(), 2u);
  EXPECT_EQ(rule.whole_file->patterns[0].directory, "config");
  EXPECT_EQ(rule.whole_file->patterns[0].name, "master.key");
  EXPECT_EQ(rule.whole_file->patterns[1].directory, "");
  EXPECT_EQ(rule.precedence, kWholeFilePrecedence);
  EXPECT_EQ(rule.sample, "${[0-9a-f]:32}");
  EXPECT_GT(rule.min_entropy, 2.0);
  EXPECT_TRUE(rule.openings.empty());
}

TEST(WholeFileForm, EveryMistakeIsExplained) {
  EXPECT_EQ(Faults("{paths: ['a.key'], value: '[0-9a-f]{32}'}"), "");
  EXPECT_EQ(Faults("{paths: ['a.key'], kind: key, evidence: weak}"), "");
  EXPECT_EQ(Faults("{value: '[0-9a-f]{32}'}"),
            std::string(kAt) +
                "'whole_file' needs 1 to 64 'paths'; name the files: ['config/master.key']");
  EXPECT_EQ(Faults("{paths: ['a.key']}"),
            std::string(kAt) +
                "'whole_file' needs either 'value', the form of the secret, or 'kind' and "
                "'evidence'");
  EXPECT_EQ(Faults("{paths: ['a.key'], kind: key}"),
            std::string(kAt) + "'kind' needs 'evidence': strong or weak");
  EXPECT_EQ(Faults("{paths: ['a/b/c.key'], value: '[0-9a-f]{32}'}"),
            std::string(kAt) +
                "the path 'a/b/c.key' must be a file's name, or one directory and a name: "
                "'config/master.key'; it counts wherever that stands");
  EXPECT_NE(Faults("{paths: ['/a.key'], value: '[0-9a-f]{32}'}").find("must be a file's name"),
            std::string::npos);
  EXPECT_NE(Faults("{paths: ['**/a.key'], value: '[0-9a-f]{32}'}").find("needs no '**'"),
            std::string::npos);
  EXPECT_NE(Faults("{paths: ['*.k'], value: '[0-9a-f]{32}'}").find("names nearly everything"),
            std::string::npos);
  EXPECT_NE(Faults("{paths: ['a.key'], value: '[0-9a-f]{4}'}").find("must have 8 to 1024"),
            std::string::npos);
  EXPECT_NE(Faults("{paths: ['a.key'], value: '[ -~]{16}'}").find("a space, quote"),
            std::string::npos);
  EXPECT_EQ(Faults("{paths: ['a.key'], kind: word, evidence: weak}"),
            "rules/acme.yaml:6:42: 'kind' must be one of password, key, secret, not 'word'");
  EXPECT_EQ(Faults("{paths: ['a.key'], value: '[0-9a-f]{32}', evidence: weak}"),
            "rules/acme.yaml:6:69: 'evidence' belongs to 'kind'; a 'value' is proof by its form");
  EXPECT_EQ(Faults("{path: ['a.key'], value: '[0-9a-f]{32}'}"),
            "rules/acme.yaml:6:18: unknown key 'path' in whole_file; did you mean 'paths'?");
}

TEST(WholeFileForm, TakesNoOtherForm) {
  const std::string form = "    whole_file: {paths: ['a.key'], value: '[0-9a-f]{32}'}\n";
  EXPECT_EQ(FaultsOf(form), "");
  EXPECT_NE(FaultsOf(form + "    token: 'acme_[0-9a-f]{32}'\n").find("keep one"),
            std::string::npos);
  EXPECT_NE(FaultsOf(form + "    pattern: 'x'\n").find("stands in place of"), std::string::npos);
  EXPECT_NE(FaultsOf(form + "    precedence: 50\n").find("remove 'precedence'"), std::string::npos);
  EXPECT_NE(FaultsOf(form + "    examples: ['${secret}']\n").find("remove 'examples'"),
            std::string::npos);
}

}  // namespace
}  // namespace offkey
