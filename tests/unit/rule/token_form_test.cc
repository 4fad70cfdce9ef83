#include "engine/rule/token_form.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

Rule Token(std::string token) {
  Rule rule;
  rule.id = "acme.api_key";
  rule.token.emplace();
  rule.token->token = std::move(token);
  return rule;
}

TEST(TokenForm, FillsWhatARuleNeeds) {
  Rule rule = Token("acme_[0-9A-Za-z]{32}");
  ASSERT_TRUE(ExpandTokenRule(&rule).ok());
  EXPECT_EQ(rule.openings, std::vector<std::string>{"(?:acme_[0-9A-Za-z]{12})"});
  EXPECT_EQ(rule.sample, "acme_${[0-9A-Za-z]:32}");
  EXPECT_EQ(rule.examples.size(), 3u);
  EXPECT_EQ(rule.near_misses.size(), 3u);
  EXPECT_EQ(rule.near_misses[2].text, "KEY=acme_${[0-9A-Za-z]:31}\n");
  EXPECT_GT(rule.min_entropy, 2.0);
  EXPECT_EQ(rule.min_digits, 1u) << "32 random letters and digits without a digit are no accident";
}

TEST(TokenForm, WhatIsGivenStays) {
  Rule rule = Token("acme_[0-9A-Za-z]{32}");
  rule.sample = "acme_${alnum:26}${github_crc32}";
  rule.min_entropy = 3.5;
  rule.near_misses.push_back({"acme_x", 7});
  ASSERT_TRUE(ExpandTokenRule(&rule).ok());
  EXPECT_EQ(rule.sample, "acme_${alnum:26}${github_crc32}");
  EXPECT_EQ(rule.min_entropy, 3.5);
  EXPECT_EQ(rule.near_misses.size(), 1u);
}

TEST(TokenForm, NoDigitIsAskedForWhereNoneNeedBe) {
  Rule rule = Token("acme_[a-z]{32}");
  ASSERT_TRUE(ExpandTokenRule(&rule).ok());
  EXPECT_EQ(rule.min_digits, 0u);
  Rule few = Token("acme_[0-9A-Za-z]{12}");
  ASSERT_TRUE(ExpandTokenRule(&few).ok());
  EXPECT_EQ(few.min_digits, 0u);
}

TEST(TokenForm, FrontMustBeCertain) {
  Rule rule = Token("ab[0-9]{32}");
  EXPECT_EQ(ExpandTokenRule(&rule).message(),
            "'token' must begin with at least 3 certain characters; use 'named' for a secret "
            "without a prefix");
  Rule bad = Token("acme_.*");
  EXPECT_TRUE(absl::StartsWith(ExpandTokenRule(&bad).message(), "'token': "));
}

}  // namespace
}  // namespace offkey
