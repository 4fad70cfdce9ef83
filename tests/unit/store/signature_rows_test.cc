// Signatures and public keys behind the Store interface: what every implementation has to keep.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class SignatureStoreTest : public StoreFixture {
 protected:
  static std::shared_ptr<const ObjectSignature> Signature(const std::string& key) {
    auto signature = std::make_shared<ObjectSignature>();
    signature->format = SignatureFormat::kSsh;
    signature->block = std::string("b\0\xFF", 3) + key;
    signature->digest = std::string("\0d", 2);
    signature->key = key;
    return signature;
  }
  // The introducing events of each finding.
  using Events = std::vector<std::vector<CommitEvent>>;
  static Events BySigner(Store& store, const std::vector<std::string>& keys) {
    Events found;
    EXPECT_TRUE(store
                    .ForEachFindingBySigner(keys,
                                            [&](const StoredFinding& stored) {
                                              found.push_back(stored.finding.introduced);
                                              return absl::OkStatus();
                                            })
                    .ok());
    return found;
  }
  static void Sweep(Store& store, const std::vector<Finding>& findings) {
    auto writer = store.BeginSweep({"repo", "digest", 1});
    ASSERT_TRUE(writer.ok()) << writer.status();
    for (const Finding& finding : findings) ASSERT_TRUE((*writer)->AddFinding(finding).ok());
    ASSERT_TRUE((*writer)->Finish(Coverage(), 2).ok());
  }
};

TEST_F(SignatureStoreTest, SignaturesAreKeptAndFoundByTheirKey) {
  auto store = Open();
  CommitEvent one = TestEvent("c1", "a@x.org", 10);
  one.signature = Signature("SHA256:one");
  CommitEvent two = TestEvent("c2", "a@x.org", 20);
  auto faulty = std::make_shared<ObjectSignature>();
  faulty->fault = SignatureVerdict::kMalformed;
  faulty->reason = "why";
  two.signature = faulty;
  const CommitEvent unsigned_event = TestEvent("c3", "a@x.org", 30);
  std::vector<Finding> findings;
  findings.push_back(MakeFinding("1", "repo", {one, unsigned_event}));
  findings.push_back(MakeFinding("2", "repo", {one}));
  findings.push_back(MakeFinding("3", "repo", {two}));
  for (int again = 0; again < 2; ++again) {
    Sweep(*store, findings);
    const auto found = BySigner(*store, {"SHA256:one", "SHA256:other"});
    ASSERT_EQ(found.size(), 2u);
    for (const std::vector<CommitEvent>& events : found) {
      for (const CommitEvent& event : events) {
        const bool is_signed = event.commit == one.commit;
        ASSERT_EQ(event.signature != nullptr, is_signed);
        if (is_signed) {
          EXPECT_EQ(*event.signature, *one.signature);
        }
      }
    }
    EXPECT_TRUE(BySigner(*store, {"SHA256:other"}).empty());
    EXPECT_TRUE(BySigner(*store, {}).empty());
  }
  ASSERT_TRUE(store
                  ->ForEachFindingOfCredential(findings[2].fingerprint,
                                               [&](const StoredFinding& stored) {
                                                 EXPECT_EQ(*stored.finding.introduced[0].signature,
                                                           *faulty);
                                                 return absl::OkStatus();
                                               })
                  .ok());
  EXPECT_TRUE(store->CheckIntegrity().ok());
}

TEST_F(SignatureStoreTest, ASignatureThatHoldsTheSecretIsNotKept) {
  auto store = Open();
  CommitEvent event = TestEvent("c1", "a@x.org", 10);
  event.signature = Signature("SHA256:" + TestSecret("1"));
  std::vector<Finding> findings;
  findings.push_back(MakeFinding("1", "repo", {event}));
  Sweep(*store, findings);
  EXPECT_TRUE(BySigner(*store, {event.signature->key}).empty());
}

TEST_F(SignatureStoreTest, KeysAndPeopleAreWrittenTogether) {
  auto store = Open();
  PublicKey key;
  key.kind = IdentityKind::kOpenPgpKey;
  key.fingerprint = "F";
  key.material = std::string("m\0", 2);
  key.source = "file";
  key.added_at = 5;
  RosterPerson jane;
  jane.id = "jane";
  ASSERT_TRUE(store->WriteKeys(0, {jane}, {key}).ok());
  EXPECT_EQ(*store->ReadKeys(), std::vector<PublicKey>{key});
  EXPECT_EQ(store->ReadRoster()->people.size(), 1u);
  key.revoked_at = 7;
  EXPECT_EQ(store->WriteKeys(0, {}, {key}).code(), absl::StatusCode::kAborted);
  EXPECT_NE(*store->ReadKeys(), std::vector<PublicKey>{key});
  ASSERT_TRUE(store->WriteKeys(1, {}, {key}).ok());
  EXPECT_EQ(*store->ReadKeys(), std::vector<PublicKey>{key});
  PublicKey nameless = key;
  nameless.fingerprint = "";
  EXPECT_EQ(store->WriteKeys(2, {}, {nameless}).code(), absl::StatusCode::kInvalidArgument);
  store.reset();
  EXPECT_EQ(*Open()->ReadKeys(), std::vector<PublicKey>{key});
}

}  // namespace
}  // namespace offkey
