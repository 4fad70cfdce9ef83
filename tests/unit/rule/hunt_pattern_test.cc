#include "engine/rule/hunt_pattern.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/rule/compiled_rules.h"

namespace offkey {
namespace {

std::string Refused(std::string_view regex) {
  const absl::StatusOr<Rule> rule = RuleOfPattern(regex);
  EXPECT_FALSE(rule.ok()) << regex;
  return std::string(rule.status().message());
}

Rule Taken(std::string_view regex) {
  const absl::StatusOr<Rule> rule = RuleOfPattern(regex);
  EXPECT_TRUE(rule.ok()) << regex << ": " << rule.status();
  return rule.value_or(Rule());
}

TEST(HuntPatternTest, ACertainTextIsTheKeyword) {
  const Rule rule = Taken("[a-z]{2,4}_AKIA[0-9A-Z]{16}");
  EXPECT_EQ(rule.keywords, std::vector<std::string>{"_AKIA"});
  EXPECT_FALSE(rule.keywords_ignore_case);
  EXPECT_EQ(rule.before_bytes, 4U);
  EXPECT_EQ(Taken("(?i)akia[0-9]{4}").keywords, std::vector<std::string>{"akia"});
  EXPECT_TRUE(Taken("(?i)akia[0-9]{4}").keywords_ignore_case);
}

TEST(HuntPatternTest, ClassesAloneAreSearchedAsTheyAre) {
  const Rule rule = Taken("\\b[0-9a-f]{32}\\b");
  EXPECT_EQ(rule.openings, std::vector<std::string>{"[0-9a-f]{32}"});
  EXPECT_EQ(rule.pattern, "(?m)\\b[0-9a-f]{32}\\b");
  EXPECT_EQ(Taken("^[$^\\]]{3}\\$$").openings, std::vector<std::string>{"[$^\\]]{3}\\$"});
}

TEST(HuntPatternTest, WhatHasNoBoundIsRefusedWithABound) {
  EXPECT_NE(Refused("foo.*bar").find("'*' as {0,200}"), std::string::npos);
  EXPECT_NE(Refused("foo\\s+bar").find("'+' as {1,"), std::string::npos);
  EXPECT_NE(Refused("[0-9]+").find("write {n} or {n,m}"), std::string::npos);
  EXPECT_NE(Refused("foo[0-9]{3,}").find("'{3,}' as {3,"), std::string::npos);
}

TEST(HuntPatternTest, OtherFaults) {
  EXPECT_NE(Refused("").find("empty"), std::string::npos);
  EXPECT_NE(Refused("(foo)?").find("empty text"), std::string::npos);
  EXPECT_NE(Refused("foo(").find("RE2"), std::string::npos);
  EXPECT_NE(Refused("(?=foo)bar").find("RE2"), std::string::npos);
  EXPECT_NE(Refused("(?P<key>foo)").find("'key'"), std::string::npos);
  EXPECT_NE(Refused("(?P<secret>[0-9]{9})").find("no group 'secret'"), std::string::npos);
  EXPECT_NE(Refused("[^a]{5}").find("three certain characters"), std::string::npos);
  EXPECT_NE(Refused(std::string(kMaxHuntPatternBytes + 1, 'a')).find("longer"), std::string::npos);
}

TEST(HuntPatternTest, EveryRuleCompiles) {
  for (const std::string_view regex :
       {"AKIA[0-9A-Z]{16}", "[0-9a-f]{32}", "(?i)pass(?:word|wd)? {0,3}[:=]", "foo(?P<secret>b.r)",
        "(?:one|two)-[0-9]{3}", "^abc$", "\\bx\\b"}) {
    const auto compiled = CompiledRules::Compile({Taken(regex)}, {});
    ASSERT_TRUE(compiled.ok()) << regex << ": " << compiled.status();
    EXPECT_GT((*compiled)->window_bytes(), 0U);
  }
  // Too wide for any window: said when it is compiled.
  std::string regex = "abc";
  for (int i = 0; i < 9; ++i) regex += "[a-z]{990}";
  const auto wide = CompiledRules::Compile({Taken(regex)}, {});
  EXPECT_NE(wide.status().message().find("bytes"), std::string::npos) << wide.status();
}

}  // namespace
}  // namespace offkey
