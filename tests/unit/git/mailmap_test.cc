#include "git/mailmap.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

std::string Folded(const Mailmap& mailmap, const std::string& name, const std::string& email) {
  const Mailmap::Identity identity = mailmap.Resolve(name, email);
  return absl::StrCat(std::string(identity.name), " <", std::string(identity.email), ">");
}

TEST(Mailmap, TheFourForms) {
  const Mailmap mailmap = Mailmap::Parse(
      "# Proper <x@x> <y@y>\nProper One <one@x>\n<two@x> <old2@x>\nProper Three <three@x> "
      "<old3@x>\n"
      "Proper Four <four@x> Old Name <shared@x>\n");
  EXPECT_EQ(Folded(mailmap, "any", "one@x"), "Proper One <one@x>");
  EXPECT_EQ(Folded(mailmap, "any", "old2@x"), "any <two@x>");
  EXPECT_EQ(Folded(mailmap, "any", "old3@x"), "Proper Three <three@x>");
  EXPECT_EQ(Folded(mailmap, "old NAME", "SHARED@x"), "Proper Four <four@x>");
  EXPECT_EQ(Folded(mailmap, "other", "shared@x"), "other <shared@x>");
  EXPECT_EQ(Folded(mailmap, "any", "y@y"), "any <y@y>");
  EXPECT_TRUE(Mailmap().empty());
  EXPECT_EQ(Folded(Mailmap(), "a", "b"), "a <b>");
}

class MailmapOracle : public GitTest {};

TEST_F(MailmapOracle, AgreesWithCheckMailmap) {
  Git("", "init -q r");
  const std::string text =
      "# comment\n#\n\nProper Name <commit@Email.xx>\n<proper@email.xx> <commit2@email.xx>\n"
      "Proper3 <proper3@email.xx> <commit3@email.xx>\n"
      "Proper4 <proper4@email.xx> Commit4 Name <commit4@email.xx>\n"
      "Fallback4 <proper4b@email.xx> <commit4@email.xx>\nLate Name <commit2@email.xx>\n"
      "Second <second@x> <commit3@email.xx>\n Indented Name <ind@x> # trailing\n"
      "Bad line without\n<only@x>\nName5   <  sp@x >\nNo Close <open@x\nEmpty <>\n"
      "Empty2 <e2@x> <>\nName Only <n@x> Named <n2@x>\n<mail@x> Named <n3@x>\nX <a@b> Y <c@d> Z "
      "<e@f>\n"
      "CarriageReturn <cr@x>\r\nTwice <t@x> Same <tw@x>\nTwice2 <t2@x> SAME <TW@x>\n  <ws@x> "
      "<ws2@x>\n"
      "\xc3\x84nne <ae@x> \xc3\xa4nne <ae2@x>\n#<hash@x> <h2@x>\n #Name <h3@x>\n";
  Write("r/.mailmap", text);
  const Mailmap mailmap = Mailmap::Parse(text);
  const std::vector<std::pair<std::string, std::string>> kContacts = {
      {"A", "commit@email.xx"},
      {"A", "COMMIT2@email.xx"},
      {"B", "commit3@email.xx"},
      {"commit4 name", "commit4@email.xx"},
      {"other", "commit4@email.xx"},
      {"x", "ind@x"},
      {"x", "only@x"},
      {"x", "open@x"},
      {"x", "e2@x"},
      {"x", "n@x"},
      {"Named", "n2@x"},
      {"Other", "n2@x"},
      {"named", "n3@x"},
      {"x", "a@b"},
      {"Y", "c@d"},
      {"Z", "e@f"},
      {"x", "cr@x"},
      {"same", "tw@x"},
      {"x", "ws2@x"},
      {"\xc3\xa4nne", "ae2@x"},
      {"\xc3\x84nne", "ae2@x"},
      {"x", "h2@x"},
      {"x", "h3@x"},
      {"Proper Name", "unknown@x"}};
  for (const auto& [name, email] : kContacts) {
    EXPECT_EQ(Folded(mailmap, name, email),
              GitLine("r", "check-mailmap " + Quoted(name + " <" + email + ">")));
  }
}

TEST(Mailmap, ListsWhatItMaps) {
  const auto mappings =
      Mailmap::Parse(
          "Jane <j@x.org> <B@y.org>\nJane <j@x.org> Old <a@y.org>\nOnly Name <c@y.org>\n")
          .Mappings();
  ASSERT_EQ(mappings.size(), 2u);
  EXPECT_EQ(mappings[0].commit_email, "a@y.org");
  EXPECT_EQ(mappings[0].commit_name, "old");
  EXPECT_EQ(mappings[1].commit_email, "b@y.org");
  EXPECT_EQ(mappings[1].proper_email, "j@x.org");
}

}  // namespace
}  // namespace offkey::git
