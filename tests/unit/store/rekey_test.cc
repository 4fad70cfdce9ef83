// What tests/e2e/rekey_test.py cannot reach: hooks, rows without a secret, another process.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class RekeyTest : public StoreFixture {
 protected:
  RekeyTest() {
    auto next = keyring_->WithNextFingerprintKey();
    OFFKEY_CHECK(next.ok(), "a test's next key cannot be made");
    next_ = std::make_unique<Keyring>(*std::move(next));
    hooks_.of_finding = [this](const Finding& finding, absl::Span<const MaskShape>) {
      const std::string hash = "hash of " + std::string(finding.secret.ExposeBytes());
      return RekeyHooks::Pairs{{Old(hash), New(hash)}};
    };
    hooks_.of_entry = [this](const InventoryEntry& entry) {
      return RekeyHooks::Pairs{{Old(entry.credential), New(entry.credential)}};
    };
    hooks_.memory = [](std::string_view memory, const RekeyHooks::Renamed&) {
      return std::optional<std::string>(std::string(memory));
    };
  }

  Digest Old(const std::string& text) const { return keyring_->fingerprint_key().Of(text); }
  Digest New(const std::string& text) const { return next_->fingerprint_key().Of(text); }

  absl::StatusOr<RekeyResult> Rekey(Store& store, bool leave = false) {
    return store.Rekey(*next_, hooks_, leave, 77);
  }

  void List(Store& store, const std::string& credential, const Digest& mark) {
    InventoryEntry entry;
    entry.kind = "openai-keys";
    entry.issuer = "example";
    entry.account = "a";
    entry.credential = credential;
    entry.owner = {"jane", "jane@x.org", "", ""};
    InventorySource source;
    source.file = "keys.json";
    source.as_of = 5;
    auto writer = store.BeginInventory(entry.kind, entry.issuer, source);
    ASSERT_TRUE(writer.ok()) << writer.status();
    InventoryMatch match;
    match.key = mark;
    match.kind = MarkKind::kHash;
    ASSERT_TRUE((*writer)->Add(entry, {match}).ok());
    ASSERT_TRUE((*writer)->Finish("00", false, true).ok());
  }

  std::vector<Fingerprint> Hunt(Store& store, const Fingerprint& fingerprint) {
    FindingQuery query;
    query.fingerprints = {{fingerprint, fingerprint}};
    std::vector<Fingerprint> found;
    const absl::Status status = store.FindFindings(query, [&](StoredFinding&& stored) {
      found.push_back(stored.finding.fingerprint);
      for (const Companion& one : stored.finding.companions) found.push_back(one.fingerprint);
      for (const InventoryTie& tie : stored.inventory_ties) {
        EXPECT_EQ(tie.entry.owner.email, "jane@x.org");
        found.push_back({1});
      }
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return found;
  }

  std::unique_ptr<Keyring> next_;
  RekeyHooks hooks_;
};

TEST_F(RekeyTest, EveryKeyIsMadeAnewOrSaidToBeLost) {
  const std::unique_ptr<Store> store = Open();
  Finding one = MakeFinding("one", "/r", {TestEvent("c", "jane@x.org", 100)});
  const Finding two = MakeFinding("two", "/r", {TestEvent("c", "jane@x.org", 100)});
  one.companions = {{"example.id", "ab", two.fingerprint, false},
                    {"example.id", "cd", Old("never stored"), false},
                    {"example.id", "ef", Old("public"), true}};
  one.match_keys = {Old("hash of " + TestSecret("one")), Old("an id beside it"), Old("public")};
  std::sort(one.match_keys.begin(), one.match_keys.end());
  std::vector<Finding> findings;
  findings.push_back(std::move(one));
  findings.push_back(MakeFinding("two", "/r", {TestEvent("c", "jane@x.org", 100)}));
  ASSERT_TRUE(Sweep(*store, "/r", findings, Complete(), 1000).ok());
  List(*store, "k1", Old("hash of " + TestSecret("one")));
  List(*store, "public", Old("public"));
  List(*store, "k3", Old("what nothing shows"));
  EXPECT_TRUE(absl::IsNotFound(store->KeyChangedAt().status()));
  const auto result = Rekey(*store);
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_EQ(result->credentials, 2U);
  EXPECT_EQ(result->companions_lost, 1U);
  EXPECT_EQ(result->ids_lost, 1U);
  ASSERT_EQ(result->listings.size(), 1U);
  EXPECT_EQ(result->listings[0].entries, 1U);
  EXPECT_EQ(result->listings[0].source.file, "keys.json");
  EXPECT_EQ(*store->KeyChangedAt(), 77);
  EXPECT_TRUE(Hunt(*store, Old(TestSecret("one"))).empty());
  std::vector<Fingerprint> companions = {New(TestSecret("two")), New("public")};
  std::sort(companions.begin(), companions.end());
  // Two listings still tie.
  EXPECT_EQ(
      Hunt(*store, New(TestSecret("one"))),
      (std::vector<Fingerprint>{New(TestSecret("one")), companions[0], companions[1], {1}, {1}}));
  EXPECT_TRUE(store->CheckIntegrity().ok());
  // The object goes on under the new key.
  Finding again = MakeFinding("one", "/r", {});
  again.fingerprint = New(TestSecret("one"));
  std::vector<Finding> more;
  more.push_back(std::move(again));
  const auto swept = Sweep(*store, "/r", more, Complete(), 2000);
  ASSERT_TRUE(swept.ok()) << swept.status();
  EXPECT_EQ(swept->new_findings, 0U);
}

TEST_F(RekeyTest, WhoeverHasTheOldKeyIsRefused) {
  const std::unique_ptr<Store> store = Open();
  const std::unique_ptr<Store> other = Open();
  auto writer = other->BeginSweep({"/r", "d", 1});
  ASSERT_TRUE(writer.ok());
  ASSERT_TRUE((*writer)->AddFinding(MakeFinding("one", "/r", {})).ok());
  ASSERT_TRUE((*writer)->Finish(Complete(), 2).ok());
  writer->reset();
  ASSERT_TRUE(Rekey(*store).ok());
  for (const absl::Status& status :
       {other->BeginSweep({"/r", "d", 3}).status(), other->ConfirmSweep("/r", 4),
        other->KeepProgress("/r", "p"), other->FindMemory("/r", {}).status(),
        other->FindFindings({}, [](StoredFinding&&) { return absl::OkStatus(); }),
        other->EnqueueTasks({}, 5).status(), Rekey(*other).status()}) {
    EXPECT_TRUE(absl::IsFailedPrecondition(status)) << status;
    EXPECT_NE(status.message().find("key was changed"), absl::string_view::npos) << status;
  }
  EXPECT_EQ(OpenSqliteStore(path_, *keyring_).status().code(),
            absl::StatusCode::kFailedPrecondition);
  ASSERT_TRUE(keyring_->AdoptNextFingerprintKey().ok());
  EXPECT_TRUE(OpenSqliteStore(path_, *Keyring::Open(dir_.Path("keys"))).ok());
}

TEST_F(RekeyTest, NothingChangesWhileASweepIsOpenOrAStepFails) {
  const std::unique_ptr<Store> store = Open();
  std::vector<Finding> findings;
  findings.push_back(MakeFinding("one", "/r", {}));
  auto writer = store->BeginSweep({"/r", "d", 1});
  EXPECT_TRUE(absl::IsFailedPrecondition(Rekey(*store).status()));
  ASSERT_TRUE((*writer)->AddFinding(findings[0]).ok());
  KeptMemory kept;
  kept.memory = "memory";
  kept.rules = "rules";
  ASSERT_TRUE((*writer)->Remember(Sha256("state"), kept).ok());
  ASSERT_TRUE((*writer)->Finish(Complete(), 2).ok());
  writer->reset();
  hooks_.memory = [](std::string_view, const RekeyHooks::Renamed& renamed) {
    EXPECT_FALSE(renamed(Sha256("another")).has_value());
    return std::optional<std::string>();
  };
  // Its fingerprint is not that of its secret.
  Finding wrong = MakeFinding("two", "/q", {});
  wrong.fingerprint = Sha256("wrong");
  std::vector<Finding> bad;
  bad.push_back(std::move(wrong));
  const auto swept = Sweep(*store, "/q", bad, Complete(), 3);
  ASSERT_TRUE(swept.ok()) << swept.status();
  const absl::Status refused = Rekey(*store).status();
  EXPECT_TRUE(absl::IsFailedPrecondition(refused)) << refused;
  EXPECT_EQ(Hunt(*store, Old(TestSecret("one"))).size(), 1U);
  EXPECT_TRUE(store->FindMemory("/r", Sha256("state")).ok());
  const auto left = Rekey(*store, true);
  ASSERT_TRUE(left.ok()) << left.status();
  EXPECT_EQ(left->unreadable.size(), 1U);
  EXPECT_EQ(left->forgotten_memories, 1U);
  EXPECT_TRUE(absl::IsNotFound(store->FindMemory("/r", Sha256("state")).status()));
  EXPECT_TRUE(store->CheckIntegrity().ok());
}

}  // namespace
}  // namespace offkey
