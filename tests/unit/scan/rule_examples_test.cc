#include "engine/scan/rule_examples.h"

#include <gtest/gtest.h>

#include "absl/strings/str_join.h"
#include "engine/rule/embedded_rules.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

TEST(RuleExamples, TestRulesHold) {
  EXPECT_EQ(absl::StrJoin(CheckRuleExamples(CompileTestRules()), "\n"), "");
}

TEST(RuleExamples, EveryEmbeddedRuleHolds) {
  if (EmbeddedRuleFiles().empty()) GTEST_SKIP() << "no rules in rules/";
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ(absl::StrJoin(CheckRuleExamples(*compiled), "\n"), "");
}

TEST(RuleExamples, SaysWhatIsWrong) {
  std::vector<Rule> rules = LoadTestRules();
  Rule& rule = rules[0];
  ASSERT_EQ(rule.id, "acme.access_token");
  rule.checksum.clear();
  rule.examples = {{"nothing", 7, 16}, {"x${secret}", 8, 3}, {"${secret} AKQXPOFGEZYTCBRA", 9, 3}};
  rule.near_misses = {{"${secret}", 10, 19}};
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ(
      absl::StrJoin(CheckRuleExamples(*compiled), "\n"),
      "rules/acme.yaml:7:16: acme.access_token: the example plants nothing; put ${secret} into it\n"
      "rules/acme.yaml:8:3: acme.access_token: the secret at [1, 41) is not found\n"
      "rules/acme.yaml:9:3: acme.access_token: acme.key_id fires at [41, 57) where nothing is "
      "planted (planted: [0, 40))\n"
      "rules/acme.yaml:10:19: acme.access_token: the near miss fires at [0, 40)");
}

TEST(RuleExamples, FaultsOfTheSampleAreToldOnce) {
  std::vector<Rule> rules = LoadTestRules();
  ASSERT_EQ(rules[0].id, "acme.access_token");
  rules[0].sample = "ghp_${alnun:30}${github_crc32}";
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ(absl::StrJoin(CheckRuleExamples(*compiled), "\n"),
            "rules/acme.yaml:10:13: acme.access_token: sample: no such class: '${alnun:30}'; did "
            "you mean 'alnum'?");
  EXPECT_EQ(CheckRuleExamples(*compiled, "elsewhere/").size(), 0u);
}

}  // namespace
}  // namespace offkey
