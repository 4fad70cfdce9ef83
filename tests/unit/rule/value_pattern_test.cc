#include "engine/rule/value_pattern.h"

#include <gtest/gtest.h>
#include <hs.h>
#include <re2/re2.h>

#include <cstdlib>
#include <string>

#include "engine/rule/example_template.h"

namespace offkey {
namespace {

ValuePattern Read(std::string_view pattern) {
  auto read = ReadValuePattern(pattern);
  EXPECT_TRUE(read.ok()) << pattern << ": " << read.status();
  return read.ok() ? *std::move(read) : ValuePattern();
}

constexpr std::string_view kPatterns[] = {"[0-9a-f]{32}",
                                          "acme_(?:live|test)_[0-9A-Za-z]{20,24}",
                                          "a?b{3}[xyz-]{2,4}",
                                          "(?:ab|cde[0-9]){2}z",
                                          R"(dp\.st\.(?:[a-z]{2,35}\.)?[0-9A-Za-z]{40,44})",
                                          R"(\d{3}-\w{4}\+)",
                                          "(?:AAB|ACC)[0-9A-Z]{16}-[0-9]{4}"};

TEST(ValuePattern, WidthsAreHyperscans) {
  for (const std::string_view pattern : kPatterns) {
    const ValuePattern read = Read(pattern);
    hs_expr_info_t* info = nullptr;
    hs_compile_error_t* error = nullptr;
    ASSERT_EQ(hs_expression_info(std::string(pattern).c_str(), 0, &info, &error), HS_SUCCESS);
    EXPECT_EQ(read.least, info->min_width) << pattern;
    EXPECT_EQ(read.most, info->max_width) << pattern;
    std::free(info);
  }
}

TEST(ValuePattern, TemplatesExpandToMatches) {
  for (const std::string_view pattern : kPatterns) {
    const ValuePattern read = Read(pattern);
    const re2::RE2 whole(std::string(pattern), re2::RE2::Latin1);
    for (uint64_t seed = 0; seed < 20; ++seed) {
      const auto shortest = ExpandTemplate(read.shortest, seed, nullptr);
      const auto longest = ExpandTemplate(read.longest, seed, nullptr);
      ASSERT_TRUE(shortest.ok() && longest.ok()) << pattern;
      EXPECT_TRUE(re2::RE2::FullMatch(shortest->text, whole)) << pattern << " " << shortest->text;
      EXPECT_TRUE(re2::RE2::FullMatch(longest->text, whole)) << pattern << " " << longest->text;
      EXPECT_EQ(shortest->text.size(), read.least);
      EXPECT_EQ(longest->text.size(), read.most);
    }
  }
}

TEST(ValuePattern, EveryMatchBeginsWithTheHead) {
  for (const std::string_view pattern : kPatterns) {
    const ValuePattern read = Read(pattern);
    const re2::RE2 head("(?:" + read.head + ")", re2::RE2::Latin1);
    ASSERT_TRUE(head.ok()) << read.head;
    for (uint64_t seed = 0; seed < 20; ++seed) {
      for (const std::string& form : {read.shortest, read.longest}) {
        const auto text = ExpandTemplate(form, seed, nullptr);
        ASSERT_TRUE(text.ok());
        EXPECT_TRUE(
            head.Match(text->text, 0, text->text.size(), re2::RE2::ANCHOR_START, nullptr, 0))
            << pattern << " " << read.head << " " << text->text;
      }
    }
  }
}

TEST(ValuePattern, HeadsEndBeforeAnythingVaries) {
  EXPECT_EQ(Read("acme_[0-9A-Za-z]{20,24}").head, "acme_[0-9A-Za-z]{12}");
  EXPECT_EQ(Read("acme_(?:live|test)_[0-9a-f]{32}").head, "acme_(?:live|test)_[0-9a-f]{12}");
  EXPECT_EQ(Read("acme-?[0-9]{9}").head, "acme");
  EXPECT_EQ(Read("[a-z]{2}x{9}").head_certain, 9u);
  EXPECT_EQ(Read("ab(?:c|d)?[0-9]{9}").head, "ab(?:c|d)?[0-9]{9}");
  EXPECT_EQ(Read("one_[a-z]{8}|three_[a-z]{8}").head, "one_[a-z]{8}|three_[a-z]{8}");
  EXPECT_EQ(Read("one_[a-z]{8}|three_[a-z]{8}").head_certain, 4u);
}

TEST(ValuePattern, AlphabetHoldsEveryByteThatAMatchCan) {
  const ValuePattern read = Read("a[0-9]{2}(?:x|Y_)");
  EXPECT_EQ(ClassPattern(read.alphabet), R"([\x30-\x39\x59\x5f\x61\x78])");
  EXPECT_EQ(read.chosen, 2u);
}

TEST(ValuePattern, WhatIsNotUnderstoodIsRefused) {
  for (const std::string_view pattern : {"",      "a*",
                                         "a+",    ".",
                                         "[^a]",  "(a)",
                                         "(?:a",  "a)",
                                         "[a",    "a{2,}",
                                         "a{2",   "a{3,2}",
                                         R"(\s)", "a b",
                                         "a\"b",  "[a-]{5000}",
                                         "[z-a]", "^a",
                                         "a$",    "a{0}",
                                         R"(a\)", "(?:a{900}){900}"}) {
    EXPECT_FALSE(ReadValuePattern(pattern).ok()) << pattern;
  }
  const std::string deep = std::string(40, '(');
  EXPECT_FALSE(ReadValuePattern(deep).ok());
}

}  // namespace
}  // namespace offkey
