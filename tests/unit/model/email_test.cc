#include "engine/model/email.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(FoldEmail, LowersAsciiOnlyAndTrims) {
  EXPECT_EQ(FoldEmail("Jane.Doe@Example.COM"), "jane.doe@example.com");
  EXPECT_EQ(FoldEmail(" <I@x.org>\n"), "i@x.org");
  EXPECT_EQ(FoldEmail("\xC3\x84\xFF@X"), "\xC3\x84\xFF@x");
  EXPECT_EQ(FoldEmail("a b@x"), "a b@x");
  EXPECT_EQ(FoldEmail(""), "");
  EXPECT_EQ(FoldEmail("< >"), "");
}

TEST(NoReplyAddress, KnowsBothForms) {
  const auto with_id = ParseNoReplyAddress("12345+jane@users.noreply.github.com");
  ASSERT_TRUE(with_id.has_value());
  EXPECT_EQ(with_id->id, "12345");
  EXPECT_EQ(with_id->login, "jane");
  EXPECT_EQ(with_id->host, "github.com");
  const auto older = ParseNoReplyAddress("jane@users.noreply.github.com");
  ASSERT_TRUE(older.has_value());
  EXPECT_EQ(older->id, "");
  EXPECT_EQ(older->login, "jane");
  EXPECT_EQ(ParseNoReplyAddress("a+b@users.noreply.github.com")->login, "a+b");
}

TEST(NoReplyAddress, NothingElseIsOne) {
  for (const char* email :
       {"", "jane@github.com", "noreply@github.com", "@users.noreply.github.com",
        "jane@users.noreply.", "12+@users.noreply.github.com", "users.noreply.github.com"}) {
    EXPECT_FALSE(ParseNoReplyAddress(email).has_value()) << email;
  }
}

TEST(ForgeCommitter, IsTheForgeAlone) {
  EXPECT_TRUE(IsForgeCommitter("noreply@github.com"));
  EXPECT_FALSE(IsForgeCommitter("jane@users.noreply.github.com"));
  EXPECT_FALSE(IsForgeCommitter(""));
}

}  // namespace
}  // namespace offkey
