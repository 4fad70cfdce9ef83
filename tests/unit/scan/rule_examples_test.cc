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
  rule.examples = {{"nothing", 7}, {"x${secret}", 8}, {"${secret} AKQXPOFGEZYTCBRA", 9}};
  rule.near_misses = {{"${secret}", 10}};
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ(
      absl::StrJoin(CheckRuleExamples(*compiled), "\n"),
      "rules/acme.yaml:7: acme.access_token: the example plants nothing; put ${secret} into it\n"
      "rules/acme.yaml:8: acme.access_token: the secret at [1, 41) is not found\n"
      "rules/acme.yaml:9: acme.access_token: acme.key_id fires at [41, 57) where nothing is "
      "planted (planted: [0, 40))\n"
      "rules/acme.yaml:10: acme.access_token: the near miss fires at [0, 40)");
}

}  // namespace
}  // namespace offkey
