#include "engine/attribution/merge_suggestions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class MergeSuggestionsTest : public StoreFixture {
 protected:
  // Commits as "name", address, day.
  void Commit(const std::string& name, const std::string& email, int64_t day) {
    CommitEvent event = TestEvent(std::to_string(events_.size()), email, day * 86'400 + 5);
    event.author.name = event.committer.name = name;
    events_.push_back(event);
  }

  std::vector<std::string> Suggest(const std::vector<MailmapPair>& mailmap = {}) {
    auto store = Open();
    std::vector<Finding> findings;
    findings.push_back(MakeFinding("one", "shop", events_));
    EXPECT_TRUE(Sweep(*store, "shop", findings, Complete(), 100).ok());
    auto roster = Roster::Build(people_);
    EXPECT_TRUE(roster.ok());
    const auto suggestions = SuggestMerges(*store, *roster, mailmap);
    EXPECT_TRUE(suggestions.ok()) << suggestions.status();
    std::vector<std::string> said;
    for (const MergeSuggestion& s : *suggestions) said.push_back(s.a + " " + s.b + " " + s.reason);
    return said;
  }

  void Person(const std::string& id, const std::string& email) {
    RosterPerson person;
    person.id = id;
    person.identities = {*EmailIdentity(email)};
    people_.push_back(person);
  }

  std::vector<CommitEvent> events_;
  std::vector<RosterPerson> people_;
};

using Strings = std::vector<std::string>;

TEST_F(MergeSuggestionsTest, OneNameAtOverlappingTimes) {
  Commit("Jane Doe", "a@x.org", 10);
  Commit("Jane Doe", "a@x.org", 20);
  Commit("jane  doe", "b@x.org", 15);
  Commit("Jane Doe", "late@x.org", 30);
  Commit("Bob", "bob@x.org", 15);
  EXPECT_EQ(Suggest(), Strings{"a@x.org b@x.org same name"});
}

TEST_F(MergeSuggestionsTest, NotWhatTheRosterHasSettledNorMachines) {
  Commit("Jane Doe", "a@x.org", 10);
  Commit("Jane Doe", "b@x.org", 10);
  Commit("Jane Doe", "c@x.org", 10);
  Commit("Jane Doe", "noreply@github.com", 10);
  Person("E1", "a@x.org");
  Person("E2", "b@x.org");
  EXPECT_EQ(Suggest(), (Strings{"a@x.org c@x.org same name", "b@x.org c@x.org same name"}));
}

TEST_F(MergeSuggestionsTest, NamesOfManySuggestNothing) {
  for (size_t i = 0; i <= kMaxAddressesOfName; ++i) {
    Commit("root", "root@host" + std::to_string(i), 10);
  }
  EXPECT_EQ(Suggest(), Strings{});
}

TEST_F(MergeSuggestionsTest, OneAccountsNumberAndMailmapLines) {
  Commit("A", "7+a@users.noreply.github.com", 10);
  Commit("B", "7+b@users.noreply.github.com", 50);
  Commit("C", "8+a@users.noreply.github.com", 90);
  EXPECT_EQ(Suggest({{"old@x.org", "New@x.org", ""}, {"x@x.org", "X@x.org", ""}}),
            (Strings{"7+a@users.noreply.github.com 7+b@users.noreply.github.com same account",
                     "new@x.org old@x.org mailmap"}));
}

}  // namespace
}  // namespace offkey
