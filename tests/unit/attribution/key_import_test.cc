#include "engine/attribution/key_import.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"

namespace offkey {
namespace {

RosterPerson Person(const std::string& id, std::vector<RosterIdentity> identities) {
  RosterPerson person;
  person.id = id;
  person.identities = std::move(identities);
  NormaliseIdentities(&person.identities);
  return person;
}

RosterIdentity Email(const std::string& text) { return *EmailIdentity(text); }
RosterIdentity Ssh(char c, ValidityInterval validity = {}) {
  RosterIdentity identity = *SshKeyIdentity(absl::StrCat("SHA256:", std::string(43, c)));
  identity.validity = validity;
  return identity;
}

ListedKey Listed(char c, std::vector<std::string> principals = {}, ValidityInterval validity = {}) {
  ListedKey key;
  key.line = 3;
  key.fingerprint = absl::StrCat("SHA256:", std::string(43, c));
  key.material = absl::StrCat("key ", std::string(1, c));
  key.principals = std::move(principals);
  key.validity = validity;
  return key;
}

Roster Make(std::vector<RosterPerson> people) { return *Roster::Build(std::move(people)); }

class KeyImport : public ::testing::Test {
 protected:
  KeyImportPlan Plan(std::vector<ListedKey> keys) {
    KeyFile file;
    file.keys = std::move(keys);
    options_.file_name = "f";
    return PlanKeyImport(roster_, keys_, file, options_);
  }
  std::string Fault(std::vector<ListedKey> keys) {
    const KeyImportPlan plan = Plan(std::move(keys));
    EXPECT_EQ(plan.fault_count, 1u);
    EXPECT_TRUE(plan.people.empty() && plan.keys.empty());
    return plan.faults.empty() ? "" : plan.faults[0];
  }

  Roster roster_ = Make({Person("bob", {Email("bob@x.org"), Email("team@x.org")}),
                         Person("jane", {Email("jane@x.org"), Email("team@x.org"), Ssh('j')})});
  std::vector<PublicKey> keys_;
  KeyImportOptions options_;
};

TEST_F(KeyImport, WhoseItIs) {
  EXPECT_NE(Fault({Listed('a')}).find("f:3: SHA256:aaa"), std::string::npos);
  KeyImportPlan plan = Plan({Listed('j')});  // listed
  EXPECT_TRUE(plan.people.empty());
  ASSERT_EQ(plan.keys.size(), 1u);
  EXPECT_EQ(plan.keys[0].material, "key j");
  plan = Plan({Listed('a', {"jane@x.org", "jane"})});
  ASSERT_EQ(plan.people.size(), 1u);
  EXPECT_EQ(plan.people[0].id, "jane");
  EXPECT_EQ(plan.people[0].identities.size(), 4u);
  EXPECT_NE(Fault({Listed('a', {"team@x.org"})}).find("several people"), std::string::npos);
  EXPECT_NE(Fault({Listed('a', {"jane@x.org", "bob@x.org"})}).find("shared"), std::string::npos);
  EXPECT_NE(Fault({Listed('a', {"*@x.org"})}).find("pattern"), std::string::npos);
  EXPECT_NE(Fault({Listed('a', {"eve@x.org"})}).find("nobody"), std::string::npos);
  // What a key claims of itself counts when it is asked for, and no more than one person.
  ListedKey claims = Listed('a');
  claims.addresses = {"bob@x.org", "eve@x.org"};
  EXPECT_NE(Fault({claims}).find("--by-address"), std::string::npos);
  options_.by_addresses = true;
  plan = Plan({claims});
  ASSERT_EQ(plan.people.size(), 1u);
  EXPECT_EQ(plan.people[0].id, "bob");
  claims.addresses = {"team@x.org"};
  EXPECT_NE(Fault({claims}).find("several people"), std::string::npos);
  options_.person = "bob";
  plan = Plan({claims, Listed('j')});
  EXPECT_EQ(plan.people.size(), 1u);
  EXPECT_EQ(plan.warnings.size(), 1u);  // jane has it too
}

TEST_F(KeyImport, IntervalsOfTheFileReplaceThoseOfTheRoster) {
  const KeyImportPlan plan =
      Plan({Listed('j', {"jane"}, {100, 200}), Listed('j', {"jane"}, {300, 400})});
  ASSERT_EQ(plan.people.size(), 1u);
  std::vector<RosterIdentity> after;
  for (const RosterIdentity& identity : plan.people[0].identities) {
    if (identity.kind == IdentityKind::kSshKey) after.push_back(identity);
  }
  EXPECT_EQ(after, (std::vector<RosterIdentity>{Ssh('j', {100, 200}), Ssh('j', {300, 400})}));
  // A file without intervals leaves them.
  roster_ = Make({Person("jane", {Ssh('j', {100, 200})})});
  EXPECT_TRUE(Plan({Listed('j', {"jane"})}).people.empty());
}

TEST_F(KeyImport, RevocationIsNotUndoneByAccident) {
  options_.mode = KeyImportOptions::Mode::kRevoke;
  options_.revoked_at = 500;
  KeyImportPlan plan = Plan({Listed('a')});  // nobody's: it is revoked all the same
  ASSERT_EQ(plan.keys.size(), 1u);
  EXPECT_EQ(plan.keys[0].revoked_at, 500);
  EXPECT_TRUE(plan.people.empty());
  keys_ = plan.keys;
  options_.revoked_at = 900;
  EXPECT_EQ(Plan({Listed('a')}).unchanged, 1u);
  options_.mode = KeyImportOptions::Mode::kAdd;
  options_.person = "bob";
  EXPECT_EQ(Plan({Listed('a')}).unchanged, 1u);
  options_.mode = KeyImportOptions::Mode::kUnrevoke;
  plan = Plan({Listed('a')});
  ASSERT_EQ(plan.keys.size(), 1u);
  EXPECT_EQ(plan.keys[0].revoked_at, kEndOfTime);
}

}  // namespace
}  // namespace offkey
