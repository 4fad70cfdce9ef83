#include "engine/attribution/people_import.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

class PeopleImportTest : public ::testing::Test {
 protected:
  ImportPlan Plan(const std::string& csv) {
    const auto file = ReadPeopleFile(csv, PeopleFormat::kCsv, "f");
    EXPECT_TRUE(file.ok()) << file.status();
    auto plan = PlanImport(roster_, *file, {"f", "root", 7});
    EXPECT_TRUE(plan.ok()) << plan.status();
    return *std::move(plan);
  }

  // Writes the plan into the roster.
  ImportPlan Import(const std::string& csv) {
    ImportPlan plan = Plan(csv);
    std::vector<RosterPerson> people = plan.people;
    for (const RosterPerson& person : roster_.people()) {
      bool written = false;
      for (const RosterPerson& other : plan.people) written |= other.id == person.id;
      if (!written) people.push_back(person);
    }
    auto roster = Roster::Build(std::move(people));
    EXPECT_TRUE(roster.ok()) << roster.status();
    roster_ = *std::move(roster);
    return plan;
  }

  static std::vector<std::string> Said(const ImportPlan& plan) {
    std::vector<std::string> said;
    for (const PeopleChange& change : plan.changes) {
      said.push_back(std::string(PeopleChangeName(change.kind)) + " " + change.person + " " +
                     change.what + ": " + change.before + " -> " + change.after);
    }
    return said;
  }

  Roster roster_;
};

using Strings = std::vector<std::string>;

TEST_F(PeopleImportTest, TheSecondTimeNothingChanges) {
  const std::string csv = "id,name,emails,left_at\nE1,Jane,a@x.org,2024-03-05\nE2,Bob,b@x.org,\n";
  EXPECT_EQ(Said(Import(csv)),
            (Strings{"added E1 person:  -> Jane", "added E1 email a@x.org:  -> always",
                     "added E1 departure 2024-03-05T00:00:00+00:00:  -> planned, effective "
                     "2024-03-05T00:00:00+00:00, source import of f",
                     "added E2 person:  -> Bob", "added E2 email b@x.org:  -> always"}));
  const ImportPlan again = Import(csv);
  EXPECT_TRUE(again.changes.empty());
  EXPECT_TRUE(again.people.empty());
  EXPECT_EQ(again.unchanged, 2u);
  EXPECT_EQ(roster_.Find("E1")->departures.at(0).recorded_by, "root");
}

TEST_F(PeopleImportTest, ListsAreWholeAndAbsentColumnsSayNothing) {
  Import("id,name,emails,logins\nE1,Jane,a@x.org;b@x.org,github.com/jane\nE2,Bob,c@x.org,\n");
  EXPECT_EQ(Said(Import("id,emails,valid_until\nE1,a@x.org,2021-01-01\n")),
            (Strings{"changed E1 email a@x.org: always -> until 2021-01-01T00:00:00+00:00",
                     "removed E1 email b@x.org: always -> "}));
  EXPECT_EQ(roster_.Find("E1")->name, "Jane");
  EXPECT_EQ(roster_.Find("E1")->identities.size(), 2u) << "the login stays";
  EXPECT_NE(roster_.Find("E2"), nullptr);
}

TEST_F(PeopleImportTest, AFileWithFaultsRemovesNothing) {
  Import("id,emails\nE1,a@x.org;b@x.org\n");
  const ImportPlan plan = Plan("id,emails\nE1,c@x.org\nE1,nonsense\n");
  EXPECT_EQ(plan.fault_count, 1u);
  EXPECT_EQ(Said(plan), Strings{"added E1 email c@x.org:  -> always"});
}

TEST_F(PeopleImportTest, WithoutAnIdTheAddressNamesThePerson) {
  Import("id,emails\nE1,a@x.org\nE2,b@x.org\n");
  EXPECT_EQ(Said(Plan("emails,team\na@x.org,shop\n")), Strings{"added E1 team:  -> shop"});
  EXPECT_EQ(Plan("emails\nz@x.org;y@x.org\n").people.at(0).id, "y@x.org");
  EXPECT_NE(Plan("emails\na@x.org;b@x.org\n").faults.at(0).find("f:2: the addresses belong"),
            std::string::npos);
  EXPECT_NE(Plan("id,emails\nE1,q@x.org\n,a@x.org\n").faults.at(0).find("f:3: this is the person"),
            std::string::npos);
}

TEST_F(PeopleImportTest, WarnsOfWhatTwoPeopleHoldAtOneTime) {
  Import("id,emails\nE1,a@x.org\n");
  const ImportPlan plan = Plan("id,emails\nE2,a@x.org\n");
  ASSERT_EQ(plan.warnings.size(), 1u);
  EXPECT_NE(plan.warnings[0].find("email a@x.org is held by E2 and E1"), std::string::npos);
  EXPECT_TRUE(Plan("id,emails,valid_from\nE1,c@x.org,2020-01-01\n").warnings.empty());
}

}  // namespace
}  // namespace offkey
