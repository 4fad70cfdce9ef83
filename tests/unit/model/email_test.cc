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

TEST(NoReplyAddress, ReadsGitLabsDash) {
  const auto gitlab = ParseNoReplyAddress("0077-jane-doe@users.noreply.gitlab.com");
  ASSERT_TRUE(gitlab.has_value());
  EXPECT_EQ(gitlab->id, "77");
  EXPECT_EQ(gitlab->login, "jane-doe");
  EXPECT_FALSE(gitlab->id_may_be_login);
  // A GitHub login may begin with digits and hold a dash.
  const auto github = ParseNoReplyAddress("77-jane@users.noreply.github.com");
  EXPECT_EQ(github->id, "");
  EXPECT_EQ(github->login, "77-jane");
  EXPECT_TRUE(ParseNoReplyAddress("77-jane@users.noreply.git.example.com")->id_may_be_login);
  EXPECT_EQ(ParseNoReplyAddress("77-@users.noreply.gitlab.com")->login, "77-");
}

TEST(AccountId, HasOneForm) {
  EXPECT_EQ(CanonicalAccountId("0077"), "77");
  EXPECT_EQ(CanonicalAccountId("000"), "0");
  EXPECT_EQ(CanonicalAccountId(""), "");
  EXPECT_EQ(CanonicalAccountId("7a"), "");
}

TEST(Mailbox, LosesItsTag) {
  EXPECT_EQ(MailboxOfTaggedAddress("jane+git@x.org"), "jane@x.org");
  EXPECT_EQ(MailboxOfTaggedAddress("jane+a+b@x.org"), "jane@x.org");
  for (const char* email : {"jane@x.org", "+git@x.org", "jane@x+y.org", "jane+x", "",
                            "77+jane@users.noreply.github.com"}) {
    EXPECT_FALSE(MailboxOfTaggedAddress(email).has_value()) << email;
  }
}

TEST(ForgeBot, IsNoPerson) {
  EXPECT_TRUE(IsForgeBot("49699333+dependabot[bot]@users.noreply.github.com"));
  EXPECT_TRUE(IsForgeBot("project_12_bot_a1b2@noreply.gitlab.com"));
  EXPECT_TRUE(IsForgeBot("group_7_bot_a1b2@noreply.git.example.com"));
  EXPECT_TRUE(IsForgeBot("service_account_group_3_ab@noreply.gitlab.com"));
  EXPECT_FALSE(IsForgeBot("77+jane@users.noreply.github.com"));
  EXPECT_FALSE(IsForgeBot("project_manager@noreply.gitlab.com"));
  EXPECT_FALSE(IsForgeBot("project_12_bot_a1b2@example.com"));
  EXPECT_FALSE(IsForgeBot(""));
}

TEST(ForgeCommitter, IsTheForgeAlone) {
  EXPECT_TRUE(IsForgeCommitter("noreply@github.com"));
  EXPECT_FALSE(IsForgeCommitter("jane@users.noreply.github.com"));
  EXPECT_FALSE(IsForgeCommitter(""));
}

}  // namespace
}  // namespace offkey
