// Offboarding and attribution by the roster.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/attribution/attributor.h"
#include "engine/attribution/offboard.h"
#include "engine/attribution/person_lookup.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

RosterPerson Someone(const std::string& id, std::vector<RosterIdentity> identities) {
  RosterPerson person;
  person.id = id;
  person.name = "Name of " + id;
  person.identities = std::move(identities);
  return person;
}

RosterIdentity Email(const std::string& email, ValidityInterval validity = {}) {
  RosterIdentity identity = *EmailIdentity(email);
  identity.validity = validity;
  return identity;
}

Roster MakeRoster() {
  auto roster =
      Roster::Build({Someone("E1", {Email("jane@x.org"), Email("old@x.org", {0, 100}),
                                    Email("team@x.org"), *LoginIdentity("github.com/jane#77")}),
                     Someone("E2", {Email("old@x.org", {200, kEndOfTime}), Email("team@x.org")})});
  EXPECT_TRUE(roster.ok());
  return *std::move(roster);
}

std::vector<std::string> Said(const std::vector<Attribution>& attributions) {
  std::vector<std::string> said;
  for (const Attribution& a : attributions) {
    said.push_back(std::string(a.in_roster ? "*" : "") + a.identity + " " +
                   RelationName(a.relation) + " " + GradeName(a.grade));
  }
  return said;
}

using Strings = std::vector<std::string>;

std::vector<Attribution> Attribute(std::vector<CommitEvent> events, const Roster& roster) {
  Finding finding;
  finding.introduced = std::move(events);
  return AttributeFinding(finding, &roster);
}

TEST(AttributorRoster, OnePersonUnderSeveralAddressesIsOne) {
  const Roster roster = MakeRoster();
  CommitEvent event = TestEvent("c1", "old@x.org", 50);
  event.committer = {"Jane", "77+renamed@users.noreply.github.com"};
  EXPECT_EQ(Said(Attribute({event, TestEvent("c2", "jane+git@x.org", 60)}, roster)),
            Strings{"*E1 introduced C"});
}

TEST(AttributorRoster, TheDateDecidesAndOutsideLowersTheGrade) {
  const Roster roster = MakeRoster();
  EXPECT_EQ(Said(Attribute({TestEvent("c1", "old@x.org", 50)}, roster)),
            Strings{"*E1 introduced C"});
  EXPECT_EQ(Said(Attribute({TestEvent("c1", "old@x.org", 250)}, roster)),
            Strings{"*E2 introduced C"});
  // Nobody's at that time, and two had it: it stays an address.
  const auto between = Attribute({TestEvent("c1", "old@x.org", 150)}, roster);
  EXPECT_EQ(Said(between), Strings{"old@x.org introduced C"});
  EXPECT_EQ(between[0].evidence.back().second, "outside: Name of E1 (E1), Name of E2 (E2)");
  const auto ambiguous = Attribute({TestEvent("c1", "team@x.org", 150)}, roster);
  EXPECT_EQ(Said(ambiguous), Strings{"team@x.org introduced C"});

  const auto alone = Roster::Build({Someone("E3", {Email("z@x.org", {0, 100})})});
  ASSERT_TRUE(alone.ok());
  EXPECT_EQ(Said(Attribute({TestEvent("c1", "z@x.org", 150)}, *alone)),
            Strings{"*E3 introduced D"});
  // First outside, then again inside: both are said.
  EXPECT_EQ(
      Said(Attribute({TestEvent("c1", "z@x.org", -50), TestEvent("c2", "z@x.org", 50)}, *alone)),
      (Strings{"*E3 introduced D", "*E3 carried C"}));
}

TEST(AttributorRoster, AuthorAndCommitterCountAtTheirOwnDates) {
  const Roster roster = MakeRoster();
  CommitEvent event = TestEvent("c1", "old@x.org", 300);
  event.authored_at.seconds = 50;
  EXPECT_EQ(Said(Attribute({event}, roster)), (Strings{"*E1 introduced C", "*E2 introduced C"}))
      << "the address had passed to the committer meanwhile";
}

TEST(PersonLookup, AsksWhenItIsNotCertain) {
  const Roster roster = MakeRoster();
  EXPECT_EQ((*FindPerson(roster, "E1", 0))->id, "E1");
  EXPECT_EQ((*FindPerson(roster, "OLD@x.org", 250))->id, "E2");
  EXPECT_EQ(FindPerson(roster, "old@x.org", 150).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(FindPerson(roster, "team@x.org", 150).status().code(),
            absl::StatusCode::kInvalidArgument);
  const auto named = FindPerson(roster, "name of", 0).status();
  EXPECT_EQ(named.code(), absl::StatusCode::kNotFound);
  EXPECT_NE(named.message().find("Name of E2 (E2)"), absl::string_view::npos) << named;
}

class OffboardRosterTest : public StoreFixture {};

TEST_F(OffboardRosterTest, CoversThePersonAndNotesWhatCountsForNobody) {
  auto store = Open();
  std::vector<Finding> findings;
  findings.push_back(MakeFinding("a", "shop", {TestEvent("c1", "old@x.org", 50)}));
  findings.push_back(MakeFinding("b", "shop", {TestEvent("c2", "old@x.org", 250)}));
  findings.push_back(MakeFinding("c", "shop", {TestEvent("c3", "team@x.org", 50)}));
  findings.push_back(
      MakeFinding("d", "shop", {TestEvent("c4", "77+n@users.noreply.github.com", 50)}));
  findings.push_back(MakeFinding("e", "shop", {TestEvent("c5", "bob@x.org", 50)}));
  findings[4].attributions = {{"jane@x.org", Relation::kOwns, Grade::kA, {{"source", "list"}}}};
  ASSERT_TRUE(Sweep(*store, "shop", findings, Complete(), 400).ok());
  const Roster roster = MakeRoster();
  const auto plan = PlanOffboard(*store, {"jane@x.org"}, roster, 400);
  ASSERT_TRUE(plan.ok()) << plan.status();
  EXPECT_EQ(plan->identities, Strings{"E1"});
  EXPECT_EQ(plan->addresses,
            (Strings{"77+n@users.noreply.github.com", "jane@x.org", "old@x.org", "team@x.org"}));
  std::string reasons;
  for (const OffboardEntry& entry : plan->entries) {
    for (const std::string& reason : entry.reasons) reasons += reason + "\n";
  }
  EXPECT_EQ(plan->entries.size(), 3u) << reasons;
  EXPECT_NE(reasons.find("Name of E1 (E1) introduced it in shop as old@x.org (grade C, commit "),
            std::string::npos)
      << reasons;
  EXPECT_NE(reasons.find("by the account github.com/jane#77"), std::string::npos) << reasons;
  EXPECT_NE(reasons.find("Name of E1 (E1) owns it, seen in shop (grade A)"), std::string::npos)
      << reasons;
  ASSERT_EQ(plan->notes.size(), 1u);
  EXPECT_NE(plan->notes[0].find("1 credential of team@x.org not counted"), std::string::npos);
  EXPECT_EQ(PlanOffboard(*store, {"team@x.org"}, roster, 400).status().code(),
            absl::StatusCode::kInvalidArgument);
  // Whom the roster does not list is taken by the address.
  EXPECT_EQ(PlanOffboard(*store, {"bob@x.org"}, roster, 400)->entries.size(), 1u);
}

}  // namespace
}  // namespace offkey
