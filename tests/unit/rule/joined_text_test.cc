// What is found in a literal is found in the same literal written in parts. The slow twin is the
// text with the parts put together.
#include "engine/rule/joined_text.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <tuple>

#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "tests/unit/scan/embedded_scan.h"

namespace offkey {
namespace {

// All joins by which a literal in double quotes is divided; the last ones have no operator.
constexpr std::string_view kJoins[] = {"\" + \"",        "\"+\"",
                                       "\" . \"",        "\".\"",
                                       "\" .. \"",       "\" & \"",
                                       "\" <> \"",       "\" || \"",
                                       "\" ++ \"",       "\" ~ \"",
                                       "\" + '",         "\" +\n    \"",
                                       "\"\n  + \"",     "\" \\\n  + \"",
                                       "\" + \\\r\n \"", "\" +\r\n\t\t\t\"",
                                       "\" \"",          "\"\n    \"",
                                       "\"\"",           "\"'",
                                       "\" \\\n    \"",  "\\\n",
                                       "\\\r\n",         "\\\n      ",
                                       "=\r\n",          "=\n"};

TEST(ReadJoin, EveryForm) {
  for (const std::string_view join : kJoins) {
    const std::string text = Concat("x = \"ab", join, "cd\"");
    EXPECT_EQ(ReadJoin(text, 7).size, join.size()) << join;
  }
}

TEST(ReadJoin, WhatIsNone) {
  for (const std::string_view between :
       {"\", \"",    "\" , \"", "\": \"",      "\" - \"",  "\" 'x", "\" '",        "\";\"",
        "\" + + \"", "\\",      "\\n",         "=",        "= \n",  "\\ \n",       "\\\n  --",
        "\n",        "\"",      "\" + x + \"", "\") + \"", "\" + ", "\"\n+\n+\n\""}) {
    const std::string text = Concat("x = \"ab", between, "cd\"");
    EXPECT_EQ(ReadJoin(text, 7).size, 0) << between;
  }
  EXPECT_EQ(ReadJoin("\"ab\"", 0).size, 0);            // nothing before it
  EXPECT_EQ(ReadJoin("\"ab\" + \"\"", 3).size, 0);     // nothing behind it
  EXPECT_EQ(ReadJoin("\"ab \" + \"cd\"", 4).size, 0);  // a blank ends the token
  const std::string far = Concat("ab\"", std::string(kMaxJoinBytes - 2, ' '), "\"cd");
  EXPECT_EQ(ReadJoin(far, 2).size, kMaxJoinBytes);
  EXPECT_EQ(ReadJoin(Concat("ab\"", std::string(kMaxJoinBytes - 1, ' '), "\"cd"), 2).size, 0);
}

TEST(ReadJoin, OperatorsSayThatPartsAreOne) {
  EXPECT_TRUE(ReadJoin("ab\" + \"cd", 2).has_operator);
  EXPECT_FALSE(ReadJoin("ab\" \"cd", 2).has_operator);
  EXPECT_FALSE(ReadJoin("ab\\\ncd", 2).has_operator);
}

class JoinedTest : public EmbeddedScan {};

// Every token rule, cut once and twice, in every form.
TEST_F(JoinedTest, EveryTokenInParts) {
  std::mt19937_64 random(7);
  for (const std::string_view join : kJoins) {
    int planted = 0;
    int found = 0;
    std::set<std::string> lost;
    for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
      const Rule& rule = Rules()->rule(index);
      if (!rule.token.has_value()) continue;
      const auto secret = ExpandSample(rule, 1);
      ASSERT_TRUE(secret.ok());
      constexpr std::string_view kFront = "v = \"";
      const auto whole = Scan(Concat(kFront, *secret, "\"\n"));
      if (!whole.contains({kFront.size(), kFront.size() + secret->size(), rule.id})) continue;
      for (int cuts = 1; cuts <= 2; ++cuts) {
        std::set<size_t> at;
        while (at.size() < static_cast<size_t>(cuts))
          at.insert(4 + random() % (secret->size() - 6));
        std::string parts;
        for (size_t i = 0; i < secret->size(); ++i) {
          if (at.contains(i)) parts += join;
          parts += (*secret)[i];
        }
        ++planted;
        const std::string text = Concat(kFront, parts, "\"\n");
        const std::set<Found> all = Scan(text);
        if (all.contains({kFront.size(), kFront.size() + parts.size(), rule.id})) {
          ++found;
          for (const Match& match : matches_) {
            if (match.rule != index || match.end - match.start != parts.size()) continue;
            std::string normal;
            NormaliseSecret(rule, match.encoding, parts, &normal);
            EXPECT_EQ(normal == *secret, true) << rule.id << " over " << join;
          }
        } else {
          lost.insert(rule.id);
        }
      }
    }
    RecordProperty("planted", planted);
    EXPECT_GT(planted, 500);
    EXPECT_GE(found, 0.96 * planted) << "over " << join << ": " << found << " of " << planted << " "
                                     << testing::PrintToString(lost);
  }
}

// Two whole credentials that stand side by side stay two, and the first is no part of anything.
TEST_F(JoinedTest, NeighboursAreNotJoined) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "github.personal_access_token" && rule.id != "openai.api_key") continue;
    const auto first = ExpandSample(rule, 1);
    const auto second = ExpandSample(rule, 2);
    ASSERT_TRUE(first.ok() && second.ok());
    for (const std::string_view between : {"\" \"", "\"\n  \"", "\", \"", "\\\n    --"}) {
      const std::string text = Concat("(\"", *first, between, *second, "\")");
      const std::set<Found> found = Scan(text);
      EXPECT_TRUE(found.contains({2, 2 + first->size(), rule.id})) << rule.id << between;
    }
  }
}

// In text where nothing is joined nothing is decoded for it.
TEST_F(JoinedTest, CostsNothingWhereNothingIsJoined) {
  std::string text;
  for (int i = 0; i < 1000; ++i) {
    text += Concat("  {\"name\": \"value ", i, "\", 'other': \"x\" + y + \"z\", f(\"a\", 'b')},\n");
  }
  Scan(text);
  EXPECT_EQ(scanner_.decoded_bytes(), 0);
}

}  // namespace
}  // namespace offkey
