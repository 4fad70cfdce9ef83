#include "engine/base/glob.h"

#include <fnmatch.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

namespace offkey {
namespace {

TEST(GlobTest, MatchesAsPeopleMeanIt) {
  EXPECT_TRUE(GlobMatches("*.env", "config/prod.env"));
  EXPECT_FALSE(GlobMatches("*.env", "config/prod.env.bak"));
  EXPECT_TRUE(GlobMatches("aws.*", "aws.access_key_id"));
  EXPECT_TRUE(GlobMatches("", ""));
  EXPECT_FALSE(GlobMatches("", "a"));
  EXPECT_TRUE(GlobMatches("**", ""));
  EXPECT_TRUE(GlobMatches("[!a-c]?", "dx"));
  EXPECT_FALSE(GlobMatches("[!a-c]?", "bx"));
  EXPECT_TRUE(GlobMatches("[]]", "]"));
  EXPECT_TRUE(GlobMatches("\\*", "*"));
  EXPECT_FALSE(GlobMatches("\\*", "a"));
  EXPECT_FALSE(GlobMatches("A", "a"));
  EXPECT_TRUE(GlobMatches("\xff*", "\xff\xfe")) << "bytes, not characters";
}

TEST(GlobTest, TheEndOfAPathCounts) {
  EXPECT_TRUE(GlobMatchesPathEnd("deploy.sh", "deploy.sh"));
  EXPECT_TRUE(GlobMatchesPathEnd("deploy.sh", "a/b/deploy.sh"));
  EXPECT_TRUE(GlobMatchesPathEnd("b/*", "a/b/deploy.sh"));
  EXPECT_FALSE(GlobMatchesPathEnd("eploy.sh", "a/b/deploy.sh"));
  EXPECT_FALSE(GlobMatchesPathEnd("a", "a/b"));
}

TEST(GlobTest, FaultsAreNamed) {
  EXPECT_TRUE(CheckGlob("a*[b-d]?\\[").ok());
  EXPECT_EQ(CheckGlob("a[b").code(), absl::StatusCode::kInvalidArgument);
  EXPECT_NE(CheckGlob("a\\").message().find("`\\\\`"), absl::string_view::npos);
  EXPECT_FALSE(CheckGlob("[a-").ok());
  EXPECT_FALSE(CheckGlob("[\\").ok());
  EXPECT_FALSE(GlobMatches("a[b", "ab"));
}

TEST(GlobTest, TheLiteralPrefixEndsAtTheFirstSpecialByte) {
  EXPECT_EQ(GlobLiteralPrefix("aws.*"), "aws.");
  EXPECT_EQ(GlobLiteralPrefix("aws"), "aws");
  EXPECT_EQ(GlobLiteralPrefix("a\\*"), "a");
}

TEST(GlobTest, AgreesWithFnmatch) {
  std::mt19937 random(7);
  const std::string letters = "ab/]";
  const auto pick = [&](size_t n) {
    return std::uniform_int_distribution<size_t>(0, n - 1)(random);
  };
  int matched = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::string pattern;
    for (size_t n = pick(7); n > 0; --n) {
      const char* const pieces[] = {"a",    "b",    "/",      "*",   "?",
                                    "[ab]", "[!a]", "[a-b/]", "\\a", "\\*"};
      pattern += pieces[pick(10)];
    }
    std::string text;
    for (size_t n = pick(8); n > 0; --n) text += letters[pick(letters.size())];
    const bool expected = fnmatch(pattern.c_str(), text.c_str(), 0) == 0;
    matched += expected ? 1 : 0;
    ASSERT_EQ(GlobMatches(pattern, text), expected) << pattern << " on " << text;
  }
  EXPECT_GT(matched, 1000);
}

TEST(GlobTest, NoPatternTakesLong) {
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "*a";
  const std::string text(20'000, 'a');
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(GlobMatches(pattern + "b", text));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

}  // namespace
}  // namespace offkey
