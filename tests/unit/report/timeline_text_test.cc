#include "engine/report/timeline_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/base/terminal.h"

namespace offkey {
namespace {

using Strings = std::vector<std::string>;

StoredFinding Sample(const std::string& repo) {
  StoredFinding stored;
  Finding& finding = stored.finding;
  finding.repo = repo;
  finding.rule = "example.token";
  finding.masked = "ab\u2026yz";
  finding.from_history = true;
  const auto event = [](char id, const std::string& email, int64_t at) {
    CommitEvent made;
    made.commit = ObjectId(std::string(20, id));
    made.author = made.committer = {"Name", email};
    made.authored_at = made.committed_at = {at, 0};
    made.path = "a\x1b.env";
    made.position = {3, 1};
    return made;
  };
  finding.introduced = {event('a', "jane@x.org", 86'400), event('b', "bob@x.org", 2 * 86'400),
                        event('c', "jane@x.org", 3 * 86'400)};
  finding.removed = {event('d', "bob@x.org", 400 * 86'400)};
  finding.removed[0].path = "";
  finding.present_at = {"refs/heads/main", "refs/tags/v1"};
  return stored;
}

TEST(TimelineTextTest, NamesAreAsShortAsTheyTellApart) {
  EXPECT_EQ(ShortRepositoryNames({"/srv/a/shop", "/srv/b/shop", "/srv/b/web"}),
            (Strings{"a/shop", "b/shop", "web"}));
  EXPECT_EQ(ShortRepositoryNames({"shop", "a/shop"}), (Strings{"shop", "a/shop"}));
}

TEST(TimelineTextTest, RefsAreCountedWhereTheyDoNotFit) {
  EXPECT_EQ(RefsText({"refs/heads/main", "refs/tags/v1", "refs/notes/x"}, 40),
            "main, tag v1, refs/notes/x");
  EXPECT_EQ(RefsText({"refs/heads/main", "refs/tags/v1", "refs/notes/x"}, 20), "main and 2 more");
}

TEST(TimelineTextTest, ACredentialsDays) {
  std::vector<StoredFinding> findings;
  findings.push_back(Sample("/srv/shop"));
  const std::string text = CredentialTimelineText(findings, Roster(), {80, false});
  EXPECT_EQ(text,
            "MEDIUM  example.token  ab\u2026yz\n"
            "  1970-01-02  introduced  jane@x.org  shop/a\\x1b.env:3\n"
            "  1970-01-03  carried     bob@x.org   shop/a\\x1b.env:3\n"
            "  1970-01-04  again       jane@x.org  shop/a\\x1b.env:3\n"
            "  1971-02-05  removed     bob@x.org   shop\n"
            "  now         still at    shop: main, tag v1\n\n");
}

TEST(TimelineTextTest, APersonsDays) {
  std::vector<StoredFinding> findings;
  findings.push_back(Sample("/srv/shop"));
  findings[0].finding.present_at.clear();
  findings[0].missed = true;
  AskedPeople asked;
  asked.addresses = {"jane@x.org"};
  const std::string text = PersonTimelineText(findings, asked, Roster(), {80, false});
  EXPECT_EQ(text,
            "1970\n"
            "  01-02  introduced  example.token  ab\u2026yz  shop/a\\x1b.env:3\n"
            "  01-03  carried     example.token  ab\u2026yz  shop/a\\x1b.env:3, by bob@x.org\n"
            "  01-04  again       example.token  ab\u2026yz  shop/a\\x1b.env:3\n"
            "\n1971\n"
            "  02-05  removed     example.token  ab\u2026yz  shop, by bob@x.org\n"
            "\nnow\n"
            "         gone        example.token  ab\u2026yz\n"
            "                     shop: gone; the last complete sweep did not find it\n");
}

}  // namespace
}  // namespace offkey
