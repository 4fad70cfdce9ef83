#include "engine/attribution/inventory/ownership.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "tests/support/inventory_samples.h"

namespace offkey {
namespace {

InventoryTie Tie(int64_t id, const std::string& email, MarkKind kind = MarkKind::kId) {
  InventoryTie tie;
  tie.entry_id = id;
  tie.entry.kind = "aws-access-keys";
  tie.entry.issuer = "aws";
  tie.entry.credential = "key" + std::to_string(id);
  tie.entry.owner.text = email;
  tie.entry.owner.email = email;
  tie.entry.line = static_cast<uint64_t>(id);
  tie.source.file = "keys.json";
  tie.source.as_of = 1'700'000'000;
  tie.match.kind = kind;
  return tie;
}

std::string Said(const Attribution& attribution, const std::string& key) {
  for (const auto& [name, value] : attribution.evidence) {
    if (name == key) return value;
  }
  return "";
}

RosterPerson Somebody(const std::string& id, const std::vector<RosterIdentity>& identities) {
  RosterPerson person;
  person.id = id;
  person.identities = identities;
  return person;
}

RosterIdentity Email(const std::string& text, int64_t from, int64_t until) {
  RosterIdentity identity = *EmailIdentity(text);
  identity.validity = {from, until};
  return identity;
}

TEST(Ownership, GradesFollowWhatMatched) {
  const auto grade = [](InventoryTie tie) {
    const auto owners = OwnersInListings({tie});
    return owners.empty() ? '-' : GradeName(owners[0].grade)[0];
  };
  EXPECT_EQ(grade(Tie(1, "jane@x.org")), 'A');
  EXPECT_EQ(grade(Tie(1, "jane@x.org", MarkKind::kHash)), 'A');
  EXPECT_EQ(grade(Tie(1, "jane@x.org", MarkKind::kSshKey)), 'A');
  EXPECT_EQ(grade(Tie(1, "jane@x.org", MarkKind::kEmbeddedUser)), 'B');
  InventoryTie beside = Tie(1, "jane@x.org");
  beside.by_companion = true;
  EXPECT_EQ(grade(beside), 'B');
  beside.ambiguous = true;
  EXPECT_EQ(grade(beside), 'D');
  InventoryTie hint = Tie(1, "jane@x.org", MarkKind::kSshKey);
  hint.entry.owner_is_hint = true;
  EXPECT_EQ(grade(hint), 'D');
  EXPECT_EQ(grade(Tie(1, "")), '-') << "listed as nobody's";
  const auto masked = [&](uint32_t bits, uint64_t crowd) {
    InventoryTie tie = Tie(1, "jane@x.org", MarkKind::kMask);
    tie.match.bits = bits;
    tie.match.characters = bits / 6;
    tie.crowd = crowd;
    return grade(tie);
  };
  EXPECT_EQ(masked(47, 1), 'A');
  EXPECT_EQ(masked(47, 1'000'000), 'A') << "27 bits are left";
  EXPECT_EQ(masked(29, 32), 'A');
  EXPECT_EQ(masked(29, 33), 'D');
  EXPECT_EQ(masked(17, 512), 'D');
  EXPECT_EQ(masked(17, 513), '-') << "7 bits are refused";
  EXPECT_EQ(masked(8, 1), 'D');
  EXPECT_EQ(masked(8, 2), '-');
}

TEST(Ownership, EvidenceSaysWhereAndHow) {
  InventoryTie tie = Tie(7, "jane@x.org", MarkKind::kMask);
  tie.match.bits = 47;
  tie.match.characters = 8;
  tie.crowd = 3;
  tie.source.sha256 = "ab";
  tie.gone = InventorySource{"later.json", "cd", 1'800'000'000, 0, ""};
  const auto owners = OwnersInListings({tie});
  ASSERT_EQ(owners.size(), 1U);
  EXPECT_EQ(owners[0].relation, Relation::kOwns);
  EXPECT_EQ(owners[0].identity, "jane@x.org");
  EXPECT_TRUE(std::is_sorted(owners[0].evidence.begin(), owners[0].evidence.end()));
  const std::map<std::string, std::string> said(owners[0].evidence.begin(),
                                                owners[0].evidence.end());
  EXPECT_EQ(said.at("file") + ":" + said.at("line"), "keys.json:7");
  EXPECT_EQ(said.at("sha256"), "ab");
  EXPECT_EQ(said.at("entry"), "7");
  EXPECT_EQ(said.at("characters"), "8");
  EXPECT_EQ(said.at("bits"), "47");
  EXPECT_EQ(said.at("matched_by"), "shown characters");
  EXPECT_EQ(said.at("not_listed_since"), "2027-01-15T08:00:00+00:00");
}

TEST(Ownership, OneTieForWhoeverIsStatedTwice) {
  const auto stated = [](const std::string& identity, Grade grade) {
    Attribution tie;
    tie.identity = identity;
    tie.relation = Relation::kOwns;
    tie.grade = grade;
    tie.evidence = {{"basis", "JWT claim"}, {"field", "email"}, {"source", "credential"}};
    return tie;
  };
  const Attribution listed = OwnersInListings({Tie(3, "jane@x.org")})[0];
  for (const bool listed_first : {true, false}) {
    std::vector<Attribution> ties = {stated("jane@x.org", Grade::kC),
                                     stated("bob@x.org", Grade::kC)};
    ties.insert(listed_first ? ties.begin() : ties.end(), listed);
    Attribution carried = stated("jane@x.org", Grade::kD);
    carried.relation = Relation::kCarried;
    ties.push_back(carried);
    ties.push_back(stated("jane@x.org", Grade::kD));
    JoinOwners(&ties);
    ASSERT_EQ(ties.size(), 3U);
    EXPECT_EQ(ties[0].identity, "jane@x.org");
    EXPECT_EQ(ties[0].grade, Grade::kA);
    EXPECT_EQ(Said(ties[0], "file"), "keys.json") << "the evidence is the best one's";
    EXPECT_EQ(Said(ties[0], "also"), "JWT claim, email (grade C); JWT claim, email (grade D)");
    EXPECT_EQ(ties[1].identity, "bob@x.org");
    EXPECT_EQ(Said(ties[1], "also"), "");
    EXPECT_EQ(ties[2].relation, Relation::kCarried);
  }
  // That a listing names somebody else stays to be seen.
  Attribution doubted = listed;
  doubted.grade = Grade::kD;
  doubted.evidence.emplace_back("conflict", "also listed for bob@x.org");
  std::vector<Attribution> ties = {doubted, stated("jane@x.org", Grade::kB)};
  JoinOwners(&ties);
  ASSERT_EQ(ties.size(), 1U);
  EXPECT_EQ(ties[0].grade, Grade::kB);
  EXPECT_EQ(Said(ties[0], "conflict"), "also listed for bob@x.org");
  EXPECT_EQ(Said(ties[0], "also"), "aws-access-keys keys.json:3 (grade D)");
}

TEST(Ownership, TwoOwnersAreAConflictThatIsShown) {
  const auto owners = OwnersInListings({Tie(1, "jane@x.org"), Tie(2, "bob@x.org")});
  ASSERT_EQ(owners.size(), 2U);
  for (const Attribution& owner : owners) {
    EXPECT_EQ(owner.grade, Grade::kD);
    EXPECT_NE(Said(owner, "conflict"), "");
  }
  EXPECT_EQ(Said(owners[0], "conflict"),
            "also listed for jane@x.org by aws-access-keys keys.json:1");
  // The same owner twice is none.
  const auto twice = OwnersInListings({Tie(1, "jane@x.org"), Tie(2, "jane@x.org")});
  ASSERT_EQ(twice.size(), 1U);
  EXPECT_EQ(twice[0].grade, Grade::kA);
  EXPECT_EQ(Said(twice[0], "entries"), "2");
  // Nor is an address and a login that may be one person's, nor two addresses of one person.
  InventoryTie login = Tie(2, "");
  login.entry.owner.text = "jane";
  login.entry.owner.login = "github.com/jane";
  for (const Attribution& owner : OwnersInListings({Tie(1, "jane@x.org"), login})) {
    EXPECT_EQ(owner.grade, Grade::kA);
  }
  auto roster =
      Roster::Build({Somebody("E1", {*EmailIdentity("jane@x.org"), *EmailIdentity("bob@x.org"),
                                     *LoginIdentity("github.com/jane")})});
  ASSERT_TRUE(roster.ok());
  const auto one = OwnersInListings({Tie(1, "jane@x.org"), Tie(2, "bob@x.org"), login}, &*roster);
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0].identity, "E1");
  EXPECT_TRUE(one[0].in_roster);
  EXPECT_EQ(one[0].grade, Grade::kA);
  // A hint does not dispute what is certain.
  InventoryTie hint = Tie(2, "bob@x.org");
  hint.entry.owner_is_hint = true;
  EXPECT_EQ(OwnersInListings({Tie(1, "jane@x.org"), hint})[0].grade, Grade::kA);
}

TEST(Ownership, TheListingsTimeDecidesWhoHadTheAddress) {
  auto roster = Roster::Build({Somebody("E1", {Email("j@x.org", 0, 1'600'000'000)}),
                               Somebody("E2", {Email("j@x.org", 1'600'000'000, kEndOfTime)})});
  ASSERT_TRUE(roster.ok());
  EXPECT_EQ(OwnersInListings({Tie(1, "j@x.org")}, &*roster)[0].identity, "E2");
  InventoryTie event = Tie(1, "j@x.org");
  event.entry.stated_at = 1'500'000'000;
  EXPECT_EQ(OwnersInListings({event}, &*roster)[0].identity, "E1");
  InventoryTie early = Tie(1, "j@x.org");
  early.source.as_of = -5;
  const auto outside = OwnersInListings({early}, &*roster);
  EXPECT_FALSE(outside[0].in_roster);
  auto alone = Roster::Build({Somebody("E1", {Email("j@x.org", 0, 1'600'000'000)})});
  const auto late = OwnersInListings({Tie(1, "j@x.org")}, &*alone);
  EXPECT_EQ(late[0].identity, "E1");
  EXPECT_EQ(late[0].grade, Grade::kD) << "outside every interval";
}

TEST(Ownership, UsersAreExplainedAndMakersSawTheSecret) {
  InventoryTie tie = Tie(1, "");
  tie.entry.owner.text = "user_01";
  tie.entry.owner.user_id = "user_01";
  EXPECT_EQ(OwnersInListings({tie})[0].identity, "aws/user_01");
  InventoryParty jane;
  jane.text = jane.email = "jane@x.org";
  tie.explained = {jane};
  tie.entry.creator.text = tie.entry.creator.email = "bob@x.org";
  const auto owners = OwnersInListings({tie});
  ASSERT_EQ(owners.size(), 2U);
  EXPECT_EQ(owners[0].identity, "jane@x.org");
  EXPECT_EQ(owners[1].identity, "bob@x.org");
  EXPECT_EQ(owners[1].relation, Relation::kExposed);
}

TEST(Ownership, AnotherAccountInTheKeyIsShown) {
  InventoryTie tie = Tie(1, "jane@x.org");
  std::string bytes(10, '\x55');
  const uint64_t packed = uint64_t{123456789012} << 7 | 0x55;
  for (size_t i = 0; i < 6; ++i) bytes[i] = static_cast<char>(packed >> (40 - 8 * i));
  tie.entry.credential =
      "AKIA" + Base32Encode({reinterpret_cast<const uint8_t*>(bytes.data()), 10});
  tie.entry.account = "123456789012";
  EXPECT_EQ(Said(OwnersInListings({tie})[0], "account_in_id"), "");
  tie.entry.account = "999999999999";
  EXPECT_EQ(OwnersInListings({tie})[0].grade, Grade::kA);
  EXPECT_EQ(Said(OwnersInListings({tie})[0], "account_in_id"), "123456789012");
}

}  // namespace
}  // namespace offkey
