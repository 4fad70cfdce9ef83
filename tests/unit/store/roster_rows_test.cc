// The roster behind the Store interface: what every implementation has to keep.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class RosterStoreTest : public StoreFixture {
 protected:
  static RosterPerson Jane() {
    RosterPerson person;
    person.id = "E1";
    person.name = "J\xC3\xA4ne \"Doe\"";
    person.kind = PersonKind::kShared;
    person.manager = "E7";
    person.team = "shop";
    for (const ValidityInterval validity :
         {ValidityInterval{}, ValidityInterval{-5, 10}, ValidityInterval{20, kEndOfTime}}) {
      RosterIdentity email;
      email.value = validity.always() ? "j@y.org" : "jane@x.org";
      email.validity = validity;
      person.identities.push_back(email);
    }
    person.identities.push_back(*LoginIdentity("github.com/jane#77"));
    person.identities.push_back(*SshKeyIdentity("SHA256:" + std::string(43, 'b')));
    NormaliseIdentities(&person.identities);
    Departure departure;
    departure.left_at = 100;
    departure.effective_at = 200;
    departure.how = DepartureHow::kImmediate;
    departure.source = "ticket";
    departure.recorded_by = "root";
    departure.recorded_at = 150;
    person.departures = {departure};
    departure.left_at = 50;
    departure.returned_at = 60;
    person.departures.insert(person.departures.begin(), departure);
    return person;
  }

  static RosterPerson Named(const std::string& id) {
    RosterPerson person;
    person.id = id;
    return person;
  }
};

TEST_F(RosterStoreTest, GivesBackWhatWasWritten) {
  auto store = Open();
  EXPECT_EQ(store->ReadRoster()->revision, 0);
  EXPECT_TRUE(store->ReadRoster()->people.empty());
  ASSERT_TRUE(store->WritePeople(0, {Jane(), Named("E0")}).ok());
  store = Open();  // from the disk
  const auto snapshot = store->ReadRoster();
  ASSERT_TRUE(snapshot.ok()) << snapshot.status();
  EXPECT_EQ(snapshot->revision, 1);
  ASSERT_EQ(snapshot->people.size(), 2u);
  EXPECT_EQ(snapshot->people[0], Named("E0"));
  EXPECT_EQ(snapshot->people[1], Jane());
  EXPECT_TRUE(store->CheckIntegrity().ok());
}

TEST_F(RosterStoreTest, WritingReplacesTheNamedPeopleOnly) {
  auto store = Open();
  ASSERT_TRUE(store->WritePeople(0, {Jane(), Named("E0")}).ok());
  RosterPerson jane = Jane();
  jane.identities.resize(1);
  jane.departures.clear();
  jane.team = "blog";
  ASSERT_TRUE(store->WritePeople(1, {jane}).ok());
  const auto snapshot = store->ReadRoster();
  ASSERT_EQ(snapshot->people.size(), 2u);
  EXPECT_EQ(snapshot->people[1], jane);
  EXPECT_EQ(snapshot->revision, 2);
}

TEST_F(RosterStoreTest, WhoReadAnOlderRevisionWritesNothing) {
  auto store = Open();
  auto other = Open();
  ASSERT_TRUE(store->WritePeople(0, {Named("E0")}).ok());
  EXPECT_EQ(other->WritePeople(0, {Named("E1")}).code(), absl::StatusCode::kAborted);
  EXPECT_EQ(other->ReadRoster()->people.size(), 1u);
  EXPECT_TRUE(other->WritePeople(1, {Named("E1")}).ok());
}

TEST_F(RosterStoreTest, WrongPeopleAreRefusedWhole) {
  auto store = Open();
  RosterPerson no_utf8 = Named("E3");
  no_utf8.name = "\xFF";
  RosterPerson empty_interval = Named("E4");
  empty_interval.identities.push_back(*EmailIdentity("a@x.org"));
  empty_interval.identities[0].validity = {5, 5};
  for (const RosterPerson& wrong : {Named(""), Named("E0"), no_utf8, empty_interval}) {
    EXPECT_EQ(store->WritePeople(0, {Named("E0"), wrong}).code(),
              absl::StatusCode::kInvalidArgument);
  }
  EXPECT_TRUE(store->ReadRoster()->people.empty());
  EXPECT_EQ(store->ReadRoster()->revision, 0);
}

TEST_F(RosterStoreTest, NotWhileASweepIsWritten) {
  auto store = Open();
  auto writer = store->BeginSweep({"acme/shop", "digest", 1});
  ASSERT_TRUE(writer.ok());
  EXPECT_EQ(store->WritePeople(0, {Named("E0")}).code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_TRUE(store->ReadRoster().ok());
}

TEST_F(RosterStoreTest, ListsAddressesAndTheirDays) {
  auto store = Open();
  std::vector<Finding> findings;
  CommitEvent event = TestEvent("c1", "Jane@x.org", 86'400 * 3 + 2);  // written on day 2
  event.committer = {"Bob", "bob@x.org"};
  CommitEvent early = TestEvent("c2", "jane@x.org", -1);
  early.author.name = "J";
  early.committer = {"Nobody", ""};
  findings.push_back(MakeFinding("one", "acme/shop", {event, early}));
  findings[0].attributions = {{"zoe@x.org", Relation::kOwns, Grade::kA, {}}};
  ASSERT_TRUE(Sweep(*store, "acme/shop", findings, Complete(), 100).ok());
  const auto addresses = store->ListAddresses();
  ASSERT_TRUE(addresses.ok()) << addresses.status();
  EXPECT_EQ(*addresses, (std::vector<std::string>{"bob@x.org", "jane@x.org", "zoe@x.org"}));
  std::vector<std::string> days;
  const absl::Status status = store->ForEachCommitDay([&](const CommitDay& day) {
    days.push_back(std::string(day.folded_email) + "|" + std::string(day.name) + "|" +
                   std::to_string(day.day));
    return absl::OkStatus();
  });
  ASSERT_TRUE(status.ok()) << status;
  EXPECT_EQ(days, (std::vector<std::string>{"bob@x.org|Bob|3", "jane@x.org|J|-1",
                                            "jane@x.org|Name of Jane@x.org|2"}));
  const absl::Status stopped =
      store->ForEachCommitDay([](const CommitDay&) { return absl::CancelledError("enough"); });
  EXPECT_EQ(stopped.code(), absl::StatusCode::kCancelled);
}

}  // namespace
}  // namespace offkey
