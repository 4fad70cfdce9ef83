#include "engine/rule/opening_pattern.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(OpeningPattern, AllowedFormsStayAsTheyAre) {
  for (const std::string_view text :
       {"ghp_", "ghp_[0-9A-Za-z]{4}", R"(a\.b\-\[x\])", "(?i)key", "(?:a|b)?c", R"(\d\w\t\n\r\x41)",
        "[a-f_-]{2,5}", R"([\]\\\d])", "a{3}", "-----BEGIN (?:RSA |EC |)PRIVATE", "\xc3\xa9"}) {
    const auto result = CheckOpening(text);
    ASSERT_TRUE(result.ok()) << text << ": " << result.status();
    EXPECT_EQ(*result, text);
  }
}

TEST(OpeningPattern, SpacesAreWrittenOut) {
  EXPECT_EQ(*CheckOpening(R"(a\s{0,2}[\s=])"), R"(a[\t\n\f\r\x20]{0,2}[\t\n\f\r\x20=])");
}

TEST(OpeningPattern, RefusedForms) {
  for (const std::string_view text :
       {"a.b",    "^a",     "a$",       "a*",     "a+",       "a{2,}",  "a{",          R"(\ba)",
        R"(\Ba)", R"(\W)",  R"(\D)",    R"(\S)",  R"(\Aa)",   R"(\z)",  R"(\x00)",     R"(\x4)",
        R"(\0)",  R"(\pL)", R"(\Qa\E)", R"(\C)",  R"(a\)",    "[^a]",   "[[:alpha:]]", "[]a]",
        "[a",     "(?=a)",  "(?!a)",    "(?<=a)", "(?P<x>a)", "a(?i)b", "(?s)a"}) {
    EXPECT_FALSE(CheckOpening(text).ok()) << text;
  }
  EXPECT_FALSE(CheckOpening(std::string_view("a\0b", 3)).ok());
}

TEST(OpeningPattern, RefusalsSayWhatToDo) {
  EXPECT_EQ(CheckOpening("a+").status().message(),
            "an opening must not hold '+'; write {n} or {n,m}");
  EXPECT_EQ(CheckOpening("[^a]").status().message(),
            "an opening must not hold '[^...]', which matches NUL; name the characters that may "
            "stand there");
}

TEST(OpeningPattern, KeywordsAreEscaped) {
  EXPECT_EQ(KeywordAsOpening("a_b.c*[1]-"), R"(a_b\.c\*\[1\]\-)");
}

}  // namespace
}  // namespace offkey
