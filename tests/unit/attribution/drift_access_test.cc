// What the estate of tests/e2e/drift_test.py does not have: ends, hosts and roster oddities.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/attribution/drift/drift.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int64_t kDay = 86400;
constexpr int64_t kAt = 2000 * kDay;

class DriftAccessTest : public StoreFixture {
 protected:
  DriftAccessTest() : store_(Open()) {
    RosterPerson gone;
    gone.id = "gone";
    gone.identities = {*LoginIdentity("github.com/jane"), *LoginIdentity("ghe.corp/jane"),
                       *EmailIdentity("jane@x.org")};
    // Bob had the login first; it is nobody's since Jane left.
    gone.identities[0].validity = {kAt - 900 * kDay, kAt - 10 * kDay};
    gone.departures.resize(1);
    gone.departures[0].left_at = gone.departures[0].effective_at = kAt - 10 * kDay;
    RosterPerson bob;
    bob.id = "bob";
    bob.identities = {*LoginIdentity("github.com/jane")};
    bob.identities[0].validity.until = kAt - 900 * kDay;
    auto roster = Roster::Build({std::move(gone), std::move(bob)});
    EXPECT_TRUE(roster.ok()) << roster.status();
    roster_ = *std::move(roster);
  }

  static AccessEntry Access(const std::string& who, const std::string& group,
                            const std::string& repo) {
    AccessEntry entry;
    entry.who = who;
    entry.group = group;
    entry.repo = repo;
    entry.scope = "all";
    entry.line = 1;
    return entry;
  }

  void List(const std::string& kind, const std::vector<AccessEntry>& entries,
            int64_t as_of = kAt - kDay, bool complete = false) {
    InventorySource source;
    source.file = "f";
    source.as_of = as_of;
    auto writer = store_->BeginAccess(kind, source);
    ASSERT_TRUE(writer.ok()) << writer.status();
    for (const AccessEntry& entry : entries) ASSERT_TRUE((*writer)->Add(entry).ok());
    if (entries.empty()) {
      ASSERT_TRUE((*writer)->AddScope("all").ok());
    }
    ASSERT_TRUE((*writer)->Finish("00", complete, true).ok());
  }

  DriftReport Report(int64_t at = kAt) {
    auto report = FindDrift(*store_, roster_, {at, 90, 365});
    EXPECT_TRUE(report.ok()) << report.status();
    return *std::move(report);
  }

  std::vector<std::string> Actions(int64_t at = kAt) {
    std::vector<std::string> actions;
    for (const DriftItem& item : Report(at).items) actions.push_back(item.action);
    return actions;
  }

  std::unique_ptr<Store> store_;
  Roster roster_;
};

using Texts = std::vector<std::string>;

TEST_F(DriftAccessTest, AForgeAndAPlaceIsOneItem) {
  // Of when the login was somebody's.
  const int64_t then = kAt - 20 * kDay;
  List("github-collaborators", {Access("github.com/jane", "", "acme/shop")}, then);
  List("csv",
       {Access("github.com/jane", "", "acme/shop"), Access("github.com/jane", "", "acme/*"),
        Access("ghe.corp/jane", "", "acme/shop"), Access("jane@x.org", "", "*"),
        Access("jane@x.org", "all", "")},
       then);
  EXPECT_EQ(Actions(),
            (Texts{"Take jane@x.org off every repository.", "Take jane@x.org out of the group all.",
                   "Take ghe.corp/jane off acme/shop at ghe.corp.",
                   "Take github.com/jane off every repository of acme at github.",
                   "Take github.com/jane off acme/shop at github."}));
  const DriftReport report = Report();
  EXPECT_EQ(report.items[4].subject.records.size(), 2U);
  EXPECT_EQ(report.accesses, 6U);
}

TEST_F(DriftAccessTest, WhoHadALoginThatIsNobodysNowIsWhoHadItWhenItWasListed) {
  List("csv", {Access("github.com/jane", "", "acme/shop")}, kAt - 20 * kDay);
  DriftReport report = Report();
  ASSERT_EQ(report.items.size(), 1U);
  EXPECT_EQ(report.items[0].subject.holders[0].person->id, "gone");
  EXPECT_EQ(report.items[0].risk, DriftRisk::kHigh);
  EXPECT_FALSE(report.items[0].listed_after_leaving);
  // Listed when nobody had it: whose it is cannot be said.
  List("csv", {Access("github.com/jane", "", "acme/shop")}, kAt - 5 * kDay);
  EXPECT_TRUE(Report().items.empty());
}

TEST_F(DriftAccessTest, AnEndThatIsStatedAndOneThatWasSeen) {
  AccessEntry ends = Access("jane@x.org", "", "acme/shop");
  ends.when.until = kAt + 5 * kDay;
  List("csv", {ends}, kAt - 2 * kDay);
  EXPECT_NE(Report().items[0].causes[0].text.find("it ends by itself on"), std::string::npos);
  EXPECT_TRUE(Actions(kAt + 5 * kDay).empty());
  List("csv", {}, kAt - kDay, true);
  EXPECT_TRUE(Actions().empty());
  // Of that day the report says what held then, and not that it was going to end.
  const DriftReport before = Report(kAt - 2 * kDay);
  ASSERT_EQ(before.items.size(), 1U);
  EXPECT_EQ(before.items[0].subject.expires_at, kAt + 5 * kDay);
}

TEST_F(DriftAccessTest, ItBeginsWhenTheDepartureDoes) {
  List("csv", {Access("jane@x.org", "", "acme/shop")});
  EXPECT_EQ(Actions(kAt - 10 * kDay).size(), 1U);
  EXPECT_TRUE(Actions(kAt - 10 * kDay - 1).empty());
}

}  // namespace
}  // namespace offkey
