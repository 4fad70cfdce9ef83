#include "engine/attribution/inventory/inventory_import.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/attribution/offboard.h"
#include "engine/base/file.h"
#include "tests/support/inventory_samples.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class InventoryImportTest : public StoreFixture {
 protected:
  InventoryImportTest() : store_(Open()) {
    options_.file_name = "listing";
    options_.context.account = "123456789012";
    options_.as_of = 1'700'000'000;
    options_.now = 1'700'000'100;
    options_.recorded_by = "root";
  }

  absl::StatusOr<InventoryImportResult> Import(const std::string& kind_name,
                                               const std::string& text) {
    const auto kind = FindInventoryKind(kind_name);
    InventoryImportOptions options = options_;
    if (options.context.host.empty()) options.context.host = (*kind)->host;
    size_t at = 0;
    return ImportInventory(
        *store_, keyring_->fingerprint_key(), **kind,
        [&]() -> absl::StatusOr<std::string_view> {
          const std::string_view part = std::string_view(text).substr(at, 1000);
          at += part.size();
          return part;
        },
        options);
  }

  std::vector<StoredInventoryEntry> Listed() {
    std::vector<StoredInventoryEntry> entries;
    EXPECT_TRUE(store_
                    ->ForEachInventoryEntry("",
                                            [&](const StoredInventoryEntry& entry) {
                                              entries.push_back(entry);
                                              return absl::OkStatus();
                                            })
                    .ok());
    return entries;
  }

  // A swept finding of this secret.
  Finding Sweep(const std::string& provider, const std::string& secret,
                const std::vector<Companion>& companions = {}) {
    Finding finding = MakeFinding("x", "repo", {TestEvent("c", "carol@x.org", 1000)});
    finding.provider = provider;
    finding.secret = SecretBytes(secret);
    finding.masked = MaskSecret(secret);
    finding.fingerprint = keyring_->fingerprint_key().Of(secret);
    finding.companions = companions;
    finding.match_keys =
        MatchKeysOf(finding, *store_->LearntShapes(provider), keyring_->fingerprint_key());
    auto writer = store_->BeginSweep({"repo", "rules", 1});
    EXPECT_TRUE((*writer)->AddFinding(finding).ok());
    EXPECT_TRUE((*writer)->Finish(Coverage(), 2).ok());
    return finding;
  }

  std::string Key(const std::string& user, const std::string& id) {
    return absl::StrCat("{\"UserName\":\"", user, "\",\"AccessKeyId\":\"", id,
                        "\",\"Status\":\"Active\",\"CreateDate\":\"2021-03-04T05:06:07Z\"}\n");
  }

  std::unique_ptr<Store> store_;
  InventoryImportOptions options_;
};

TEST_F(InventoryImportTest, EverySampleImportsAndAgainChangesNothing) {
  for (const InventorySample& sample : InventorySamples()) {
    SCOPED_TRACE(sample.kind);
    options_.dry_run = true;
    auto result = Import(sample.kind, sample.text);
    ASSERT_TRUE(result.ok()) << result.status();
    EXPECT_EQ(result->counts.added, sample.entries);
    EXPECT_FALSE(result->written);
    options_.dry_run = false;
    result = Import(sample.kind, sample.text);
    ASSERT_TRUE(result.ok()) << result.status();
    EXPECT_EQ(result->counts.added, sample.entries) << "the dry run wrote something";
    result = Import(sample.kind, sample.text);
    EXPECT_EQ(result->counts.unchanged, sample.entries);
    EXPECT_EQ(result->counts.changes(), 0U);
  }
  EXPECT_TRUE(store_->CheckIntegrity().ok());
}

TEST_F(InventoryImportTest, NothingHalfImported) {
  const std::string good = Key("jane", SeededKeyId("1"));
  auto cut = Import("aws-access-keys", good + "{\"UserName\":\"bo");
  EXPECT_EQ(cut.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_NE(cut.status().message().find("listing:2: what begins here does not end"),
            absl::string_view::npos)
      << cut.status();
  EXPECT_TRUE(Listed().empty());
  const auto wrong = Import("aws-access-keys", good + "{\"UserName\":\"bob\"}\n");
  ASSERT_TRUE(wrong.ok());
  EXPECT_EQ(wrong->fault_count, 1U);
  EXPECT_NE(wrong->faults[0].find("listing:2: `AccessKeyId` is missing"), std::string::npos);
  EXPECT_TRUE(Listed().empty());
  options_.skip_faults = true;
  EXPECT_TRUE(Import("aws-access-keys", good + "{\"UserName\":\"bob\"}\n")->written);
  EXPECT_EQ(Listed().size(), 1U);
  // A source that fails in the middle.
  const auto kind = FindInventoryKind("aws-access-keys");
  int calls = 0;
  const auto failed = ImportInventory(
      *store_, keyring_->fingerprint_key(), **kind,
      [&]() -> absl::StatusOr<std::string_view> {
        if (++calls > 1) return absl::UnknownError("the disk is gone");
        return std::string_view("[{\"UserName\"");
      },
      options_);
  EXPECT_EQ(failed.status().code(), absl::StatusCode::kUnknown);
  EXPECT_TRUE(store_->BeginSweep({"r", "d", 1}).ok()) << "the transaction is over";
}

TEST_F(InventoryImportTest, ChangesGoneAndNewOwners) {
  const std::string a = SeededKeyId("a");
  const std::string b = SeededKeyId("b");
  ASSERT_TRUE(Import("aws-access-keys", Key("jane", a) + Key("jane", b)).ok());
  // Another owner takes the place of the old one; what is not in the file stays.
  auto result = Import("aws-access-keys", Key("bob", a));
  EXPECT_EQ(result->counts.added, 1U);
  EXPECT_EQ(result->counts.gone, 1U);
  const Finding finding = Sweep("aws", a);
  auto owners = OwnersInListings(*store_->FindInventoryTies(finding));
  ASSERT_EQ(owners.size(), 1U) << "the old owner no longer speaks";
  EXPECT_EQ(owners[0].identity, "123456789012.signin.aws.amazon.com/bob");
  EXPECT_EQ(owners[0].grade, Grade::kA);
  options_.complete = true;
  result = Import("aws-access-keys", Key("bob", b));
  EXPECT_EQ(result->counts.gone, 2U) << "bob's a, jane's b";
  owners = OwnersInListings(*store_->FindInventoryTies(finding));
  ASSERT_EQ(owners.size(), 2U) << "of what is gone every listing speaks";
  bool said = false;
  for (const auto& [key, value] : owners[0].evidence) said = said || key == "not_listed_since";
  EXPECT_TRUE(said);
  // In one file: both, and it is a conflict.
  result = Import("aws-access-keys", Key("jane", a) + Key("bob", a) + Key("bob", a));
  EXPECT_EQ(result->counts.repeated, 1U);
  owners = OwnersInListings(*store_->FindInventoryTies(finding));
  ASSERT_EQ(owners.size(), 2U);
  EXPECT_EQ(owners[0].grade, Grade::kD);
  // A page is not complete.
  EXPECT_FALSE(Import("anthropic-users", "{\"data\":[],\"has_more\":true}").ok());
}

TEST_F(InventoryImportTest, ListingsTieWhatWasSweptBeforeAndAfter) {
  const std::string token = "ghp_" + SeededText("tok", 36);
  const std::string sso = absl::StrCat(
      "[{\"login\":\"jane\",\"credential_id\":1,\"credential_type\":\"personal access token\","
      "\"token_last_eight\":\"",
      token.substr(token.size() - 8), "\"}]");
  const Finding before = Sweep("github", token);
  EXPECT_TRUE(OwnersInListings(*store_->FindInventoryTies(before)).empty());
  ASSERT_TRUE(Import("github-sso", sso).ok());
  const auto owners = OwnersInListings(*store_->FindInventoryTies(before));
  ASSERT_EQ(owners.size(), 1U);
  EXPECT_EQ(owners[0].identity, "github.com/jane");
  EXPECT_EQ(owners[0].grade, Grade::kA);
  EXPECT_EQ(Listed()[0].findings, 1U);
  // The plan of somebody whom history does not name.
  RosterPerson jane;
  jane.id = "E1";
  jane.identities = {*EmailIdentity("jane@x.org"), *LoginIdentity("github.com/jane")};
  const auto roster = Roster::Build({jane});
  const auto plan = PlanOffboard(*store_, {"jane@x.org"}, *roster, 1'700'000'000);
  ASSERT_TRUE(plan.ok()) << plan.status();
  ASSERT_EQ(plan->entries.size(), 1U);
  EXPECT_EQ(plan->entries[0].reasons[0],
            "E1 owns it, seen in repo (grade A, github-sso listing:1, by shown characters (8, 47 "
            "bits))");
  EXPECT_TRUE(EnqueueOffboard(*store_, *plan, 5).ok());
  EXPECT_EQ((*store_->ListTasks())[0].identities[0].identity, "E1");
}

TEST_F(InventoryImportTest, CompanionsAndUsers) {
  const std::string id = SeededKeyId("pair");
  Companion companion;
  companion.rule = "aws.access_key_id";
  companion.masked = "AKI...";
  companion.fingerprint = keyring_->fingerprint_key().Of(id);
  const Finding secret = Sweep("aws", SeededText("secret", 40), {companion});
  ASSERT_TRUE(Import("aws-access-keys", Key("jane", id)).ok());
  auto owners = OwnersInListings(*store_->FindInventoryTies(secret));
  ASSERT_EQ(owners.size(), 1U);
  EXPECT_EQ(owners[0].grade, Grade::kB) << "the id stands beside it";
  const std::string key = "sk-ant-api03-" + SeededText("ant", 93) + "AA";
  const Finding anthropic = Sweep("anthropic", key);
  ASSERT_TRUE(Import("anthropic-keys",
                     absl::StrCat("[{\"id\":\"k\",\"type\":\"api_key\",\"status\":\"active\","
                                  "\"created_by\":{\"id\":\"user_9\"},\"partial_key_hint\":\"",
                                  key.substr(0, 16), "...", key.substr(key.size() - 4), "\"}]"))
                  .ok());
  EXPECT_EQ(OwnersInListings(*store_->FindInventoryTies(anthropic))[0].identity,
            "anthropic/user_9");
  ASSERT_TRUE(
      Import("anthropic-users", "[{\"id\":\"user_9\",\"email\":\"jane@x.org\",\"name\":\"J\"}]")
          .ok());
  EXPECT_EQ(OwnersInListings(*store_->FindInventoryTies(anthropic))[0].identity, "jane@x.org");
  // By way of the listing of users.
  const auto plan = PlanOffboard(*store_, {"jane@x.org"}, Roster(), 0);
  ASSERT_TRUE(plan.ok());
  EXPECT_EQ(plan->entries.size(), 1U);
}

TEST_F(InventoryImportTest, NoPartOfASecretIsStored) {
  const std::string token = "ghp_" + SeededText("canary", 36);
  const std::string eight = token.substr(token.size() - 8);
  Sweep("github", token);
  ASSERT_TRUE(Import("github-sso",
                     absl::StrCat("[{\"login\":\"j\",\"credential_id\":1,\"credential_type\":\"t\","
                                  "\"token_last_eight\":\"",
                                  eight, "\"}]"))
                  .ok());
  store_.reset();
  for (const char* suffix : {"", "-wal"}) {
    const auto bytes = ReadFileBounded(path_ + suffix, 100'000'000);
    if (!bytes.ok()) continue;
    EXPECT_EQ(bytes->find(eight), std::string::npos);
  }
}

TEST_F(InventoryImportTest, TextsAreRedacted) {
  options_.redact = [](std::string_view text) {
    return text == "hush" ? std::string("***") : std::string(text);
  };
  ASSERT_TRUE(Import("okta-tokens", "[{\"id\":\"1\",\"userId\":\"u\",\"name\":\"hush\"}]").ok());
  EXPECT_EQ(Listed()[0].entry.name, "***");
  EXPECT_EQ(store_->GetInventoryEntry(99).status().code(), absl::StatusCode::kNotFound);
}

}  // namespace
}  // namespace offkey
