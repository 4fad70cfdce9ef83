#include "engine/rule/relaxed_pattern.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <string>

#include "engine/rule/embedded_rules.h"
#include "engine/rule/rule_loader.h"

namespace offkey {
namespace {

TEST(RelaxedPattern, CountsOnlyWhatIsNear) {
  EXPECT_EQ(RelaxedPattern("a[b-d]{160,1000}e"), "a[b-d]{16,}e");
  EXPECT_EQ(RelaxedPattern("a{0,900}(?:bc){2,100}d{80}e{70,}"), "a{0,}(?:bc){2,}d{16,}e{16,}");
  EXPECT_EQ(RelaxedPattern("[]{100}]{100}[^]{100}]{100}"), "[]{100}]{16,}[^]{100}]{16,}");
}

TEST(RelaxedPattern, LeavesTheRest) {
  for (const std::string pattern : {"a{36}b{0,64}", R"(\{100\})", "[{100}]", R"(\Qa{100}\E)",
                                    R"(\x{100})", "[[:alpha:]]{100}", "a{100", "a{,100}", "{x}"}) {
    EXPECT_EQ(RelaxedPattern(pattern), pattern);
  }
}

TEST(RelaxedPattern, IsBuiltForEveryRule) {
  const auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok());
  int relaxed = 0;
  for (const Rule& rule : *rules) {
    const std::string pattern = RelaxedPattern(rule.pattern);
    if (pattern == rule.pattern) continue;
    ++relaxed;
    EXPECT_TRUE(re2::RE2(pattern, re2::RE2::Latin1).ok()) << rule.id;
  }
  EXPECT_GT(relaxed, 50);
}

}  // namespace
}  // namespace offkey
