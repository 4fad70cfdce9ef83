// Findings and keys for tests of the store and of what stands on it. Secrets are made from seeds,
// so that no text here looks like a credential.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/keyring.h"
#include "engine/store/store.h"
#include "tests/support/temporary_directory.h"

namespace offkey {

inline ObjectId TestObject(const std::string& seed) {
  const Digest digest = Sha256("object " + seed);
  return ObjectId(std::string_view(reinterpret_cast<const char*>(digest.data()), 20));
}

// 40 characters that stand nowhere in the sources.
inline std::string TestSecret(const std::string& seed) {
  const Digest digest = Sha256("secret " + seed);
  return HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 20));
}

inline CommitEvent TestEvent(const std::string& commit, const std::string& author, int64_t time) {
  CommitEvent event;
  event.commit = TestObject(commit);
  event.path = "config/settings.py";
  event.position = {3, 9};
  event.author = {"Name of " + author, author};
  event.committer = event.author;
  event.authored_at = {time - 5, 120};
  event.committed_at = {time, 60};
  return event;
}

class StoreFixture : public ::testing::Test {
 protected:
  StoreFixture() {
    auto keyring = Keyring::OpenOrCreate(dir_.Path("keys"), nullptr);
    OFFKEY_CHECK(keyring.ok(), "a test's keyring cannot be made");
    keyring_ = std::make_unique<Keyring>(*std::move(keyring));
  }

  std::unique_ptr<Store> Open() {
    auto store = OpenSqliteStore(path_, *keyring_);
    EXPECT_TRUE(store.ok()) << store.status();
    return store.ok() ? *std::move(store) : nullptr;
  }

  Finding MakeFinding(const std::string& seed, const std::string& repo,
                      std::vector<CommitEvent> introduced) const {
    const std::string secret = TestSecret(seed);
    Finding finding;
    finding.fingerprint = keyring_->fingerprint_key().Of(secret);
    finding.rule = "example.token";
    finding.provider = "example";
    finding.confidence = Confidence::kMedium;
    finding.masked = MaskSecret(secret);
    finding.secret = SecretBytes(secret);
    finding.repo = repo;
    finding.from_history = true;
    finding.introduced = std::move(introduced);
    finding.present_at = {"refs/heads/main"};
    Occurrence occurrence;
    occurrence.object = TestObject("blob of " + seed);
    occurrence.path = "config/settings.py";
    occurrence.start = 41;
    occurrence.end = 81;
    occurrence.position = {3, 9};
    finding.occurrences = {occurrence};
    finding.occurrences_total = 1;
    return finding;
  }

  static Coverage Complete() {
    Coverage coverage;
    coverage.objects_total = coverage.objects_scanned = 10;
    coverage.bytes = 1000;
    return coverage;
  }

  static Coverage Incomplete() {
    Coverage coverage = Complete();
    coverage.objects_total = 11;
    coverage.failed["corrupt"] = 1;
    return coverage;
  }

  // One whole sweep.
  static absl::StatusOr<SweepRecord> Sweep(Store& store, const std::string& repo,
                                           const std::vector<Finding>& findings,
                                           const Coverage& coverage, int64_t time) {
    auto writer = store.BeginSweep({repo, "digest", time - 1});
    if (!writer.ok()) return writer.status();
    for (const Finding& finding : findings) {
      const absl::Status added = (*writer)->AddFinding(finding);
      if (!added.ok()) return added;
    }
    return (*writer)->Finish(coverage, time);
  }

  static std::vector<StoredFinding> ByEmail(Store& store, const std::vector<std::string>& emails) {
    std::vector<StoredFinding> found;
    const absl::Status status =
        store.ForEachFindingByEmail(emails, [&](const StoredFinding& stored) {
          found.push_back(CopyOf(stored));
          return absl::OkStatus();
        });
    EXPECT_TRUE(status.ok()) << status;
    return found;
  }

  static StoredFinding CopyOf(const StoredFinding& stored) {
    StoredFinding copy;
    copy.first_seen_at = stored.first_seen_at;
    copy.last_seen_at = stored.last_seen_at;
    copy.in_last_sweep = stored.in_last_sweep;
    const Finding& from = stored.finding;
    Finding& to = copy.finding;
    to.fingerprint = from.fingerprint;
    to.rule = from.rule;
    to.provider = from.provider;
    to.confidence = from.confidence;
    to.masked = from.masked;
    to.repo = from.repo;
    to.from_history = from.from_history;
    to.introduced = from.introduced;
    to.removed = from.removed;
    to.present_at = from.present_at;
    to.occurrences_total = from.occurrences_total;
    to.validity = from.validity;
    to.attributions = from.attributions;
    to.companions = from.companions;
    return copy;
  }

  TemporaryDirectory dir_;
  std::string path_ = dir_.Path("offkey.db");
  std::unique_ptr<Keyring> keyring_;
};

}  // namespace offkey
