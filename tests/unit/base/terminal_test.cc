#include "engine/base/terminal.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include "engine/base/utf8.h"

namespace offkey {
namespace {

TEST(EscapeForTerminalTest, ShowsWhatCouldDisturbAScreen) {
  EXPECT_EQ(EscapeForTerminal("src/main.cc"), "src/main.cc");
  EXPECT_EQ(EscapeForTerminal("\x1b]0;title\x07"), "\\x1b]0;title\\x07");
  EXPECT_EQ(EscapeForTerminal("a\nb\tc\r"), "a\\x0ab\\x09c\\x0d");
  EXPECT_EQ(EscapeForTerminal("\xC2\x9B"
                              "31m"),
            "\\u{009b}31m");
  EXPECT_EQ(EscapeForTerminal("\x9B"
                              "31m"),
            "\\x9b31m");
  EXPECT_EQ(EscapeForTerminal("\xE2\x80\xAEgpj.exe"), "\\u{202e}gpj.exe");
  EXPECT_EQ(EscapeForTerminal("caf\xC3\xA9 \xE6\x97\xA5"), "caf\xC3\xA9 \xE6\x97\xA5");
  EXPECT_EQ(EscapeForTerminal("\xFF\xC3"), "\\xff\\xc3");
}

TEST(EscapeForTerminalTest, NoByteSequenceGivesAControl) {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
      const std::string escaped = EscapeForTerminal(std::string_view(bytes, 2));
      ASSERT_TRUE(IsUtf8(escaped));
      for (std::string_view rest = escaped; !rest.empty();) {
        const auto character = FirstUtf8Character(rest);
        ASSERT_FALSE(IsUnsafeOnScreen(character->code_point)) << first << " " << second;
        rest.remove_prefix(character->bytes);
      }
    }
  }
}

TEST(DisplayWidthTest, CountsColumns) {
  EXPECT_EQ(DisplayWidth("abc"), 3U);
  EXPECT_EQ(DisplayWidth("caf\xC3\xA9"), 4U);
  EXPECT_EQ(DisplayWidth("\xE6\x97\xA5\xE6\x9C\xAC"), 4U);
  EXPECT_EQ(DisplayWidth("e\xCC\x81"), 1U);
}

class UseColorTest : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const char* name : {"NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"}) unsetenv(name);
  }
  void TearDown() override { SetUp(); }
};

TEST_F(UseColorTest, FollowsTheFlagThenTheEnvironment) {
  const int not_a_terminal = -1;
  EXPECT_FALSE(UseColor(ColorChoice::kAuto, not_a_terminal));
  EXPECT_TRUE(UseColor(ColorChoice::kAlways, not_a_terminal));
  setenv("CLICOLOR_FORCE", "1", 1);
  EXPECT_TRUE(UseColor(ColorChoice::kAuto, not_a_terminal));
  EXPECT_FALSE(UseColor(ColorChoice::kNever, not_a_terminal));
  setenv("NO_COLOR", "1", 1);
  EXPECT_FALSE(UseColor(ColorChoice::kAuto, not_a_terminal));
  EXPECT_TRUE(UseColor(ColorChoice::kAlways, not_a_terminal));
  setenv("NO_COLOR", "", 1);
  setenv("CLICOLOR_FORCE", "0", 1);
  EXPECT_FALSE(UseColor(ColorChoice::kAuto, not_a_terminal));
}

}  // namespace
}  // namespace offkey
