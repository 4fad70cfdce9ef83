#include "engine/attribution/attributor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

CommitEvent Event(const std::string& commit, const std::string& author,
                  const std::string& committer, int64_t time) {
  CommitEvent event = TestEvent(commit, author, time);
  event.committer = {"Committer", committer};
  return event;
}

std::vector<Attribution> Attribute(std::vector<CommitEvent> events) {
  Finding finding;
  finding.from_history = true;
  finding.introduced = std::move(events);
  return AttributeFinding(finding);
}

// "identity relation" in the order given back.
std::vector<std::string> Said(const std::vector<Attribution>& attributions) {
  std::vector<std::string> said;
  for (const Attribution& a : attributions) {
    said.push_back(a.identity + " " + RelationName(a.relation) + " " + GradeName(a.grade));
  }
  return said;
}

using Strings = std::vector<std::string>;
using Evidence = std::vector<std::pair<std::string, std::string>>;

TEST(Attributor, AuthorOfTheIntroducingCommit) {
  const auto attributions = Attribute({TestEvent("c1", "Jane@Example.com", 10)});
  EXPECT_EQ(Said(attributions), Strings{"jane@example.com introduced C"});
  EXPECT_EQ(attributions[0].evidence, (Evidence{{"author_email", "Jane@Example.com"},
                                                {"commit", TestObject("c1").ToHex()},
                                                {"role", "author"}}));
}

TEST(Attributor, NothingWithoutHistoryOrAddress) {
  EXPECT_TRUE(Attribute({}).empty());
  EXPECT_TRUE(Attribute({Event("c1", "", "", 1)}).empty());
  EXPECT_TRUE(Attribute({Event("c1", "<>", " ", 1)}).empty());
  // Removing is no introduction.
  Finding finding;
  finding.removed = {TestEvent("c1", "a@x.org", 1)};
  EXPECT_TRUE(AttributeFinding(finding).empty());
}

CommitEvent With(CommitEvent event, TrailerToken token, const std::string& email) {
  event.trailers.push_back({token, {"Somebody", email}});
  return event;
}

TEST(Attributor, CoAuthorsIntroduceAndSigningOffCarries) {
  const CommitEvent first =
      With(With(Event("c1", "a@x.org", "a@x.org", 10), TrailerToken::kCoAuthoredBy, "B@x.org"),
           TrailerToken::kSignedOffBy, "s@x.org");
  const auto attributions = Attribute({first});
  EXPECT_EQ(Said(attributions),
            (Strings{"a@x.org introduced C", "b@x.org introduced C", "s@x.org carried C"}));
  EXPECT_EQ(attributions[1].evidence, (Evidence{{"author_email", "a@x.org"},
                                                {"commit", TestObject("c1").ToHex()},
                                                {"role", "co-author"},
                                                {"trailer", "Co-authored-by"},
                                                {"trailer_email", "B@x.org"}}));
  // Who comes later carried it; a signing-off of one's own says nothing new.
  const CommitEvent later =
      With(With(Event("c2", "a@x.org", "c@x.org", 20), TrailerToken::kCoAuthoredBy, "d@x.org"),
           TrailerToken::kSignedOffBy, "c@x.org");
  EXPECT_EQ(Said(Attribute({first, later})),
            (Strings{"a@x.org introduced C", "b@x.org introduced C", "c@x.org carried C",
                     "d@x.org carried C", "s@x.org carried C"}));
  // One who signed off one commit and made another at the same time brought it.
  const auto both =
      Attribute({With(Event("c0", "a@x.org", "a@x.org", 10), TrailerToken::kSignedOffBy, "s@x.org"),
                 Event("c9", "s@x.org", "s@x.org", 10)});
  EXPECT_EQ(Said(both), (Strings{"a@x.org introduced C", "s@x.org introduced C"}));
  EXPECT_EQ(both[1].evidence[1].second, TestObject("c9").ToHex());
  EXPECT_EQ(Said(Attribute({With(Event("c1", "a@x.org", "a@x.org", 10), TrailerToken::kCoAuthoredBy,
                                 "noreply@github.com")})),
            Strings{"a@x.org introduced C"});
}

TEST(Attributor, ACoAuthorsSigningOffSaysNothingNew) {
  CommitEvent event =
      With(With(Event("c1", "a@x.org", "a@x.org", 10), TrailerToken::kSignedOffBy, "d@x.org"),
           TrailerToken::kCoAuthoredBy, "d@x.org");
  event.date_faults = kAuthoredBeforeHistory;  // counts for co-authors, not for who signs off
  EXPECT_EQ(Said(Attribute({event})), (Strings{"a@x.org introduced D", "d@x.org introduced D"}));
}

TEST(Attributor, ACoAuthorNamedTwiceCountsByBothAddresses) {
  RosterPerson person;
  person.id = "d";
  person.identities = {*EmailIdentity("d@x.org"), *EmailIdentity("old@x.org")};
  person.identities[1].validity = {100, 200};
  const Roster roster = *Roster::Build({person});
  for (const Strings& order : {Strings{"d@x.org", "old@x.org"}, Strings{"old@x.org", "d@x.org"}}) {
    Finding finding;
    finding.introduced = {
        With(With(Event("c1", "a@x.org", "a@x.org", 10), TrailerToken::kCoAuthoredBy, order[0]),
             TrailerToken::kCoAuthoredBy, order[1])};
    EXPECT_EQ(Said(AttributeFinding(finding, &roster)),
              (Strings{"a@x.org introduced C", "d introduced C"}));
  }
}

TEST(Attributor, DatesThatCannotBeLowerTheGrade) {
  CommitEvent event =
      With(Event("c1", "a@x.org", "b@x.org", 10), TrailerToken::kCoAuthoredBy, "d@x.org");
  event.date_faults = kAuthoredBeforeHistory;
  const auto authored = Attribute({event});
  EXPECT_EQ(Said(authored),
            (Strings{"b@x.org introduced C", "a@x.org introduced D", "d@x.org introduced D"}));
  for (const Attribution& tie : authored) {
    EXPECT_NE(
        std::find(tie.evidence.begin(), tie.evidence.end(),
                  std::make_pair(std::string("date_faults"),
                                 std::string("authored before the repository's first commit"))),
        tie.evidence.end());
  }
  event.date_faults = kCommittedBeforeParent;
  EXPECT_EQ(Said(Attribute({event})),
            (Strings{"a@x.org introduced D", "b@x.org introduced D", "d@x.org introduced D"}));
}

TEST(Attributor, CommitterCountsWhenSomebodyElseAndNoForge) {
  EXPECT_EQ(Said(Attribute({Event("c1", "a@x.org", "b@x.org", 1)})),
            (Strings{"a@x.org introduced C", "b@x.org introduced C"}));
  EXPECT_EQ(Said(Attribute({Event("c1", "a@x.org", "A@X.org", 1)})),
            Strings{"a@x.org introduced C"});
  EXPECT_EQ(Said(Attribute({Event("c1", "a@x.org", "noreply@github.com", 1)})),
            Strings{"a@x.org introduced C"});
  const auto attributions = Attribute({Event("c1", "", "B@x.org", 1)});
  ASSERT_EQ(attributions.size(), 1u);
  EXPECT_EQ(attributions[0].evidence, (Evidence{{"commit", TestObject("c1").ToHex()},
                                                {"committer_email", "B@x.org"},
                                                {"role", "committer"}}));
}

TEST(Attributor, WhoComesLaterCarried) {
  EXPECT_EQ(Said(Attribute({TestEvent("c1", "b@x.org", 20), TestEvent("c2", "a@x.org", 10)})),
            (Strings{"a@x.org introduced C", "b@x.org carried C"}));
  // A cherry-pick: the author stays the introducer, who picked it carried it.
  EXPECT_EQ(
      Said(Attribute({TestEvent("c1", "a@x.org", 10), Event("c2", "a@x.org", "b@x.org", 20)})),
      (Strings{"a@x.org introduced C", "b@x.org carried C"}));
  // The order is that of commit times, not of author times.
  CommitEvent rebased = TestEvent("c1", "a@x.org", 30);
  rebased.authored_at.seconds = 1;
  EXPECT_EQ(Said(Attribute({rebased, TestEvent("c2", "b@x.org", 20)})),
            (Strings{"b@x.org introduced C", "a@x.org carried C"}));
  // Somebody without an address was first.
  EXPECT_EQ(Said(Attribute({Event("c1", "", "", 10), TestEvent("c2", "b@x.org", 20)})),
            Strings{"b@x.org carried C"});
}

TEST(Attributor, OnesOwnReintroductionStaysOne) {
  const auto attributions =
      Attribute({TestEvent("c2", "a@x.org", 20), TestEvent("c1", "a@x.org", 10),
                 TestEvent("c3", "b@x.org", 15)});
  EXPECT_EQ(Said(attributions), (Strings{"a@x.org introduced C", "b@x.org carried C"}));
  EXPECT_EQ(attributions[0].evidence, (Evidence{{"author_email", "a@x.org"},
                                                {"commit", TestObject("c1").ToHex()},
                                                {"commits", "2"},
                                                {"role", "author"}}));
}

TEST(Attributor, AtTheSameTimeNobodyWasFirst) {
  EXPECT_EQ(Said(Attribute({TestEvent("c1", "b@x.org", 10), TestEvent("c2", "a@x.org", 10)})),
            (Strings{"a@x.org introduced C", "b@x.org introduced C"}));
}

TEST(Attributor, ANameAloneJoinsNobody) {
  CommitEvent one = TestEvent("c1", "jane@x.org", 10);
  CommitEvent two = TestEvent("c2", "jane@other.org", 20);
  one.author.name = two.author.name = "Jane Doe";
  EXPECT_EQ(Said(Attribute({one, two})),
            (Strings{"jane@x.org introduced C", "jane@other.org carried C"}));
}

TEST(Attributor, NoReplyAddressesAreRecognised) {
  const auto attributions = Attribute({TestEvent("c1", "77+Jane@users.noreply.github.com", 10)});
  EXPECT_EQ(Said(attributions), Strings{"77+jane@users.noreply.github.com introduced C"});
  const std::map<std::string, std::string> evidence(attributions[0].evidence.begin(),
                                                    attributions[0].evidence.end());
  EXPECT_EQ(evidence.at("forge"), "github.com");
  EXPECT_EQ(evidence.at("forge_login"), "jane");
  EXPECT_EQ(evidence.at("forge_account"), "77");
  EXPECT_EQ(Attribute({TestEvent("c1", "jane@users.noreply.github.com", 10)})[0].evidence.size(),
            5u);
}

TEST(Attributor, TheOrderOfEventsDoesNotMatter) {
  std::vector<CommitEvent> events = {
      TestEvent("c1", "a@x.org", 10), Event("c2", "a@x.org", "b@x.org", 10),
      TestEvent("c3", "c@x.org", 30), Event("c4", "d@x.org", "a@x.org", 5)};
  std::vector<int> order = {0, 1, 2, 3};
  std::vector<std::vector<Attribution>> results;
  do {
    std::vector<CommitEvent> shuffled;
    for (const int i : order) shuffled.push_back(events[static_cast<size_t>(i)]);
    results.push_back(Attribute(shuffled));
  } while (std::next_permutation(order.begin(), order.end()));
  ASSERT_EQ(results.size(), 24u);
  for (const auto& result : results) {
    EXPECT_EQ(Said(result), Said(results[0]));
    for (size_t i = 0; i < result.size(); ++i) {
      EXPECT_EQ(result[i].evidence, results[0][i].evidence);
    }
  }
}

}  // namespace
}  // namespace offkey
