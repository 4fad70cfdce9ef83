#include "engine/rule/required_byte.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(RequiredByte, StandsAtTheTopLevel) {
  EXPECT_EQ(RequiredByte(R"(://[a-z]{0,9}:(?P<secret>[^\s@]{6,20})@[0-9a-z])", {"://[a-z]"}), '@');
  EXPECT_EQ(RequiredByte(R"(a(?:b|c)\.d)", {"ab"}), '.');
  EXPECT_EQ(RequiredByte(R"(a[]@]b#{1,2})", {"a"}), '#');
  EXPECT_EQ(RequiredByte(R"(a[[:alpha:]@]%)", {"a"}), '%');
}

TEST(RequiredByte, NotWhatMayBeAbsent) {
  for (const std::string_view pattern :
       {"a@?b", "a@*b", "a@{0,2}b", "a(?:@)b", "a[@]b", "a@b|c", R"(\Qa@\E)", R"(a\x40)",
        R"(a(?:b|[)@])c)", "abc", "a.b", "^a$"}) {
    EXPECT_EQ(RequiredByte(pattern, {"a"}), std::nullopt) << pattern;
  }
}

TEST(RequiredByte, NotWhatTheOpeningSays) {
  EXPECT_EQ(RequiredByte("a@b", {"a@"}), std::nullopt);
  EXPECT_EQ(RequiredByte("a@b#c", {"a", "b#"}), '@');
}

}  // namespace
}  // namespace offkey
