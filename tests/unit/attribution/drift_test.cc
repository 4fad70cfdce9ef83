// What the estate of tests/e2e/drift_test.py does not have: odd listings, and words.
#include "engine/attribution/drift/drift.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/attribution/drift/admin_powers.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int64_t kDay = 86400;
constexpr int64_t kAt = 2000 * kDay;

RosterPerson PersonOf(const std::string& id, const std::vector<std::string>& names) {
  RosterPerson person;
  person.id = id;
  for (const std::string& name : names) {
    person.identities.push_back(name.find('/') == std::string::npos ? *EmailIdentity(name)
                                                                    : *LoginIdentity(name));
  }
  return person;
}

class DriftTest : public StoreFixture {
 protected:
  DriftTest() : store_(Open()) {
    RosterPerson gone = PersonOf("gone", {"gone@x.org"});
    gone.departures.resize(1);
    gone.departures[0].left_at = gone.departures[0].effective_at = kAt - 10 * kDay;
    auto roster = Roster::Build(
        {PersonOf("jane", {"jane@x.org", "1.signin.aws.amazon.com/jane"}), std::move(gone)});
    EXPECT_TRUE(roster.ok()) << roster.status();
    roster_ = *std::move(roster);
  }

  static InventoryEntry Entry(const std::string& kind, const std::string& issuer,
                              const std::string& credential, const std::string& email = "") {
    InventoryEntry entry;
    entry.kind = kind;
    entry.issuer = issuer;
    entry.account = "1";
    entry.credential = credential;
    entry.credential_kind = "token";
    entry.owner = {email, email, "", ""};
    entry.line = 1;
    entry.field = "owner";
    return entry;
  }

  static InventoryEntry AwsKey(const std::string& kind, const std::string& credential) {
    InventoryEntry entry = Entry(kind, "aws", credential);
    entry.credential_kind = "access key";
    entry.owner = {"jane", "", "1.signin.aws.amazon.com/jane", "jane"};
    entry.created_at = kAt - 300 * kDay;
    entry.active = true;
    return entry;
  }

  void List(const std::vector<InventoryEntry>& entries, int64_t as_of = kAt) {
    InventorySource source;
    source.file = "f";
    source.as_of = as_of;
    auto writer = store_->BeginInventory(entries[0].kind, entries[0].issuer, source);
    ASSERT_TRUE(writer.ok()) << writer.status();
    for (const InventoryEntry& entry : entries) ASSERT_TRUE((*writer)->Add(entry, {}).ok());
    ASSERT_TRUE((*writer)->Finish("00", false, true).ok());
  }

  DriftReport Report() {
    auto report = FindDrift(*store_, roster_, {kAt, 90, 365});
    EXPECT_TRUE(report.ok()) << report.status();
    return *std::move(report);
  }

  // "departed over_age: token 1" of each item.
  static std::vector<std::string> Told(const DriftReport& report) {
    std::vector<std::string> told;
    for (const DriftItem& item : report.items) {
      std::string text = item.subject.credential + ":";
      for (const DriftCause& cause : item.causes)
        text += std::string(" ") + DriftReasonName(cause.reason);
      told.push_back(std::move(text));
    }
    return told;
  }

  std::unique_ptr<Store> store_;
  Roster roster_;
};

using Items = std::vector<std::string>;

TEST_F(DriftTest, ACredentialOfSeveralOwnersIsOneItem) {
  List({Entry("azure-applications", "azure", "app/1", "gone@x.org"),
        Entry("azure-applications", "azure", "app/1", "jane@x.org")});
  const DriftReport report = Report();
  EXPECT_EQ(Told(report), Items{"app/1: departed"});
  EXPECT_EQ(report.items[0].subject.records.size(), 2U);
  EXPECT_EQ(report.judged, 1U);
}

TEST_F(DriftTest, TheNewerListingSaysWhetherAKeyIsActive) {
  InventoryEntry slot = AwsKey("aws-credential-report", "arn:aws:iam::1:user/jane#access_key_1");
  slot.last_use_stated = true;
  List({slot}, kAt - 5 * kDay);
  EXPECT_EQ(Told(Report()), Items{slot.credential + ": never_used"});
  List({AwsKey("aws-access-keys", "KEY")}, kAt - 2 * kDay);
  EXPECT_EQ(Told(Report()), Items{"KEY: never_used"});
  InventoryEntry off = AwsKey("aws-access-keys", "KEY");
  off.active = false;
  List({off}, kAt - kDay);
  EXPECT_EQ(Told(Report()), Items());
  // Switched on again, as a newer report says.
  List({slot}, kAt);
  EXPECT_EQ(Told(Report()), Items{"KEY: never_used"});
}

TEST_F(DriftTest, KeysThatCannotBeToldApartStayApart) {
  InventoryEntry slot = AwsKey("aws-credential-report", "arn:aws:iam::1:user/jane#access_key_1");
  slot.last_use_stated = true;
  InventoryEntry other = slot;
  other.credential = "arn:aws:iam::1:user/jane#access_key_2";
  List({slot, other});
  List({AwsKey("aws-access-keys", "K1"), AwsKey("aws-access-keys", "K2")});
  const DriftReport report = Report();
  // Both slots and one item for the user, whose two keys are counted in one listing.
  EXPECT_EQ(Told(report),
            (Items{slot.credential + ": never_used", other.credential + ": never_used",
                   "1.signin.aws.amazon.com/jane: second_key"}));
  EXPECT_EQ(report.items[2].credentials.size(), 2U);
}

TEST_F(DriftTest, LogsProveNoKeyButWhoMadeIt) {
  InventoryEntry event = Entry("aws-cloudtrail", "aws", "KEY", "jane@x.org");
  event.creator = {"gone", "gone@x.org", "", ""};
  event.stated_at = event.created_at = kAt - 300 * kDay;
  List({event});
  const DriftReport alone = Report();
  EXPECT_TRUE(alone.items.empty());
  ASSERT_EQ(alone.notes.size(), 1U);
  EXPECT_NE(alone.notes[0].find("1 key known from logs alone"), std::string::npos);
  List({AwsKey("aws-access-keys", "KEY")});
  const DriftReport report = Report();
  EXPECT_EQ(Told(report), Items{"KEY: minted_by_departed"});
  EXPECT_EQ(report.items[0].task, DriftTask::kRotate);
}

TEST_F(DriftTest, WhatTheIssuerKeepsAndWhatHasNoEnd) {
  InventoryEntry own = Entry("gcp-keys", "gcp", "a", "svc@p.iam.gserviceaccount.com");
  own.owner_is_machine = true;
  own.created_at = kAt - 400 * kDay;
  own.expiry_stated = true;
  own.expires_at = 253402300799;  // 9999-12-31
  InventoryEntry googles = own;
  googles.credential = "b";
  googles.credential_kind = "service-account key (of Google)";
  List({own, googles});
  const DriftReport report = Report();
  EXPECT_EQ(Told(report),
            (Items{"a: over_age", "gcp/svc@p.iam.gserviceaccount.com: machine_unowned"}));
  EXPECT_TRUE(report.items[0].subject.never_expires);
  EXPECT_FALSE(report.items[0].subject.expires_at.has_value());
}

TEST_F(DriftTest, NobodyNamedAndWithoutAnAge) {
  InventoryEntry key = Entry("authorized-keys", "ssh", "SHA256:x");
  key.credential_kind = "SSH key";
  List({key});
  InventoryEntry password = Entry("openai-keys", "openai", "k", "jane@x.org");
  password.last_use_stated = true;
  List({password});
  const DriftReport report = Report();
  EXPECT_EQ(Told(report), Items{"SHA256:x: orphan"});
  EXPECT_NE(report.items[0].action.find("else remove it."), std::string::npos);
  ASSERT_EQ(report.notes.size(), 2U);
  EXPECT_NE(report.notes[1].find("1 credential never used"), std::string::npos);
}

TEST_F(DriftTest, NothingImportedIsAnError) {
  const auto report = FindDrift(*store_, roster_, {kAt, 90, 365});
  EXPECT_EQ(report.status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST(AdminPowers, NamesWhatAdministers) {
  EXPECT_EQ(AdminPowers("github", "", "repo, admin:org, delete_repo"), "admin:org, delete_repo");
  EXPECT_EQ(AdminPowers("github", "", "repo, read:org, administration:read"), "");
  EXPECT_EQ(AdminPowers("gitlab", "", "api, access level 40"), "access level 40");
  EXPECT_EQ(AdminPowers("gitlab", "", "admin:org"), "") << "another issuer's word";
  EXPECT_EQ(AdminPowers("openai", "admin API key", ""), "the whole organisation");
  EXPECT_EQ(AdminPowers("github", "", ""), "");
}

}  // namespace
}  // namespace offkey
