#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/store/sqlite.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class SqliteStoreTest : public StoreFixture {
 protected:
  // Rows of a table, seen past the interface.
  int64_t Count(const std::string& table) {
    auto db = Database::Open(path_);
    EXPECT_TRUE(db.ok()) << db.status();
    auto count = (*db)->QueryInteger("SELECT count(*) FROM " + table);
    EXPECT_TRUE(count.ok()) << count.status();
    return count.value_or(-1);
  }

  // Finding is move-only.
  static std::vector<Finding> Many(Finding a) {
    std::vector<Finding> findings;
    findings.push_back(std::move(a));
    return findings;
  }
  static std::vector<Finding> Many(Finding a, Finding b) {
    std::vector<Finding> findings = Many(std::move(a));
    findings.push_back(std::move(b));
    return findings;
  }
};

TEST_F(SqliteStoreTest, GivesBackWhatWasStored) {
  auto store = Open();
  CommitEvent event = TestEvent("c1", "Jane@Example.com", 1000);
  event.committer = {"B\xFF", "bob@example.com"};
  event.path = "a\nb\xFF";
  Finding finding = MakeFinding("one", "acme/shop", {event});
  CommitEvent removal = TestEvent("c2", "carol@example.com", 2000);
  removal.path.clear();
  removal.position = {};
  finding.removed = {removal};
  finding.present_at = {"refs/heads/a", "refs/tags/\xFE"};
  finding.attributions = {{"jane@example.com",
                           Relation::kIntroduced,
                           Grade::kC,
                           {{"commit", "c1"}, {"role", "quote\" back\\ \n \x01 \xC3\xBC"}}}};
  finding.companions = {{"example.id", "ab…yz", keyring_->fingerprint_key().Of("id"), true}};
  finding.occurrences_total = 12;
  const auto record = Sweep(*store, "acme/shop", Many(std::move(finding)), Complete(), 5000);
  ASSERT_TRUE(record.ok()) << record.status();
  EXPECT_EQ(record->findings, 1u);
  EXPECT_EQ(record->new_findings, 1u);
  EXPECT_TRUE(record->complete);

  store = Open();  // from the disk
  const auto found = ByEmail(*store, {"JANE@example.com"});
  ASSERT_EQ(found.size(), 1u);
  const Finding& stored = found[0].finding;
  EXPECT_EQ(stored.fingerprint, keyring_->fingerprint_key().Of(TestSecret("one")));
  EXPECT_EQ(stored.rule, "example.token");
  EXPECT_EQ(stored.provider, "example");
  EXPECT_EQ(stored.confidence, Confidence::kMedium);
  EXPECT_EQ(stored.masked, MaskSecret(TestSecret("one")));
  EXPECT_EQ(stored.repo, "acme/shop");
  EXPECT_TRUE(stored.from_history);
  EXPECT_EQ(stored.occurrences_total, 12u);
  ASSERT_EQ(stored.introduced.size(), 1u);
  const CommitEvent& got = stored.introduced[0];
  EXPECT_EQ(got.commit, event.commit);
  EXPECT_EQ(got.path, event.path);
  EXPECT_EQ(got.position.line, 3u);
  EXPECT_EQ(got.position.column, 9u);
  EXPECT_EQ(got.author, event.author);
  EXPECT_EQ(got.committer, event.committer);
  EXPECT_EQ(got.authored_at.seconds, 995);
  EXPECT_EQ(got.authored_at.zone_minutes, 120);
  EXPECT_EQ(got.committed_at.seconds, 1000);
  EXPECT_EQ(got.committed_at.zone_minutes, 60);
  ASSERT_EQ(stored.removed.size(), 1u);
  EXPECT_EQ(stored.removed[0].author.email, "carol@example.com");
  EXPECT_EQ(stored.present_at, (std::vector<std::string>{"refs/heads/a", "refs/tags/\xFE"}));
  ASSERT_EQ(stored.attributions.size(), 1u);
  EXPECT_EQ(stored.attributions[0].identity, "jane@example.com");
  EXPECT_EQ(stored.attributions[0].evidence[1].second, "quote\" back\\ \n \x01 \xC3\xBC");
  ASSERT_EQ(stored.companions.size(), 1u);
  EXPECT_TRUE(stored.companions[0].ambiguous);
  EXPECT_TRUE(stored.secret.empty());
  EXPECT_EQ(found[0].first_seen_at, 5000);
  EXPECT_EQ(found[0].last_seen_at, 5000);
  EXPECT_TRUE(found[0].in_last_sweep);

  // Author, committer and remover all lead to it; a name or a stranger does not.
  EXPECT_EQ(ByEmail(*store, {"bob@example.com"}).size(), 1u);
  EXPECT_EQ(ByEmail(*store, {"carol@example.com", "jane@example.com"}).size(), 1u);
  EXPECT_TRUE(ByEmail(*store, {"Name of Jane@Example.com", "dave@example.com", ""}).empty());
  EXPECT_TRUE(ByEmail(*store, {}).empty());

  const auto sealed = store->GetSealedSecret(stored.fingerprint);
  ASSERT_TRUE(sealed.ok());
  EXPECT_EQ(sealed->seal_key_id, keyring_->seal_key_id());
  EXPECT_EQ(keyring_->Unseal(sealed->sealed)->ExposeBytes(), TestSecret("one"));
  EXPECT_TRUE(absl::IsNotFound(store->GetSealedSecret(Fingerprint{}).status()));
}

TEST_F(SqliteStoreTest, TheSameSweepAgainAddsNothingButItself) {
  auto store = Open();
  const auto sweep = [&](int64_t time) {
    return Sweep(*store, "r",
                 Many(MakeFinding("one", "r", {TestEvent("c1", "a@x.org", 10)}),
                      MakeFinding("two", "r", {TestEvent("c2", "b@x.org", 20)})),
                 Complete(), time);
  };
  ASSERT_TRUE(sweep(100).ok());
  std::vector<int64_t> before;
  const std::vector<std::string> tables = {"repositories",  "credentials", "findings",
                                           "commit_events", "presence",    "occurrences",
                                           "paths",         "refs",        "people"};
  for (const std::string& table : tables) before.push_back(Count(table));
  const std::string sealed =
      store->GetSealedSecret(keyring_->fingerprint_key().Of(TestSecret("one")))->sealed;
  const auto again = sweep(200);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->findings, 2u);
  EXPECT_EQ(again->new_findings, 0u);
  for (size_t i = 0; i < tables.size(); ++i) EXPECT_EQ(Count(tables[i]), before[i]) << tables[i];
  EXPECT_EQ(Count("sweeps"), 2);
  EXPECT_EQ(store->GetSealedSecret(keyring_->fingerprint_key().Of(TestSecret("one")))->sealed,
            sealed);
  const auto found = ByEmail(*store, {"a@x.org"});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].first_seen_at, 100);
  EXPECT_EQ(found[0].last_seen_at, 200);
}

TEST_F(SqliteStoreTest, ACompleteSweepReplacesAndKeepsWhatIsGone) {
  auto store = Open();
  Finding first =
      MakeFinding("one", "r", {TestEvent("c1", "a@x.org", 10), TestEvent("c2", "b@x.org", 20)});
  first.present_at = {"refs/heads/main", "refs/heads/old"};
  ASSERT_TRUE(
      Sweep(*store, "r",
            Many(std::move(first), MakeFinding("gone", "r", {TestEvent("c3", "a@x.org", 5)})),
            Complete(), 100)
          .ok());
  ASSERT_TRUE(Sweep(*store, "r", Many(MakeFinding("one", "r", {TestEvent("c1", "a@x.org", 10)})),
                    Complete(), 200)
                  .ok());
  const auto found = ByEmail(*store, {"a@x.org"});
  ASSERT_EQ(found.size(), 2u);
  for (const StoredFinding& stored : found) {
    const bool gone =
        stored.finding.fingerprint == keyring_->fingerprint_key().Of(TestSecret("gone"));
    EXPECT_EQ(stored.in_last_sweep, !gone);
    EXPECT_EQ(stored.last_seen_at, gone ? 100 : 200);
    EXPECT_EQ(stored.finding.introduced.size(), 1u);
    if (!gone) {
      EXPECT_EQ(stored.finding.present_at, (std::vector<std::string>{"refs/heads/main"}));
    }
  }
  EXPECT_TRUE(ByEmail(*store, {"b@x.org"}).empty());
}

TEST_F(SqliteStoreTest, AnIncompleteSweepTakesNothingAway) {
  auto store = Open();
  ASSERT_TRUE(
      Sweep(*store, "r",
            Many(MakeFinding("one", "r",
                             {TestEvent("c1", "a@x.org", 10), TestEvent("c2", "b@x.org", 20)})),
            Complete(), 100)
          .ok());
  const auto record =
      Sweep(*store, "r", Many(MakeFinding("one", "r", {TestEvent("c3", "c@x.org", 30)})),
            Incomplete(), 200);
  ASSERT_TRUE(record.ok());
  EXPECT_FALSE(record->complete);
  for (const char* email : {"a@x.org", "b@x.org", "c@x.org"}) {
    const auto found = ByEmail(*store, {email});
    ASSERT_EQ(found.size(), 1u) << email;
    EXPECT_EQ(found[0].finding.introduced.size(), 3u);
    EXPECT_EQ(found[0].last_seen_at, 200);
  }
  const auto last = store->LastSweep("r");
  ASSERT_TRUE(last.ok());
  EXPECT_FALSE(last->complete);
  EXPECT_EQ(last->rules_digest, "digest");
  EXPECT_EQ(last->started_at, 199);
  EXPECT_EQ(last->finished_at, 200);
  EXPECT_NE(last->coverage_json.find("\"corrupt\":1"), std::string::npos) << last->coverage_json;
  EXPECT_TRUE(absl::IsNotFound(store->LastSweep("other").status()));
}

TEST_F(SqliteStoreTest, TheSameCredentialTwiceInASweepIsOneFinding) {
  auto store = Open();
  Finding surer = MakeFinding("one", "r", {TestEvent("c2", "b@x.org", 20)});
  surer.rule = "example.surer";
  surer.confidence = Confidence::kHigh;
  Finding weaker = MakeFinding("one", "r", {TestEvent("c3", "c@x.org", 30)});
  weaker.rule = "generic.weaker";
  weaker.confidence = Confidence::kLow;
  std::vector<Finding> findings =
      Many(MakeFinding("one", "r", {TestEvent("c1", "a@x.org", 10)}), std::move(surer));
  findings.push_back(std::move(weaker));
  const auto record = Sweep(*store, "r", findings, Complete(), 100);
  ASSERT_TRUE(record.ok());
  EXPECT_EQ(record->findings, 1u);
  const auto found = ByEmail(*store, {"c@x.org"});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].finding.introduced.size(), 3u);
  EXPECT_EQ(found[0].finding.rule, "example.surer");
  EXPECT_EQ(found[0].finding.occurrences_total, 3u);
}

// What is stated of its time comes back; the next sweep's word counts, within one sweep any.
TEST_F(SqliteStoreTest, KeepsWhatACredentialStatesOfItsTime) {
  auto store = Open();
  const auto sweep = [&](std::vector<Validity> stated) {
    std::vector<Finding> findings;
    for (const Validity& validity : stated) {
      findings.push_back(MakeFinding("one", "r", {TestEvent("c1", "a@x.org", 10)}));
      findings.back().validity = validity;
    }
    EXPECT_TRUE(Sweep(*store, "r", findings, Complete(), 100).ok());
    const auto found = ByEmail(*store, {"a@x.org"});
    EXPECT_EQ(found.size(), 1u);
    return found.empty() ? Validity() : found[0].finding.validity;
  };
  const Validity all = {-5, 0, 4'102'444'800};
  const Validity end = {std::nullopt, std::nullopt, 7};
  EXPECT_EQ(sweep({Validity()}), Validity());
  EXPECT_EQ(sweep({all}), all);
  EXPECT_EQ(sweep({all, Validity()}), all);
  EXPECT_EQ(sweep({end}), end);
  EXPECT_EQ(sweep({all, end}), (Validity{-5, 0, 7}));
  EXPECT_EQ(sweep({Validity()}), Validity());
}

TEST_F(SqliteStoreTest, ASweepThatIsNotFinishedLeavesNothing) {
  auto store = Open();
  {
    auto writer = store->BeginSweep({"r", "digest", 1});
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(
        (*writer)->AddFinding(MakeFinding("one", "r", {TestEvent("c", "a@x.org", 1)})).ok());
    // The writer holds the only transaction of this store.
    EXPECT_EQ(store->BeginSweep({"q", "digest", 1}).status().code(),
              absl::StatusCode::kFailedPrecondition);
    EXPECT_EQ(store->EnqueueTasks({}, 1).status().code(), absl::StatusCode::kFailedPrecondition);
  }
  for (const char* table : {"sweeps", "findings", "credentials", "people", "repositories"}) {
    EXPECT_EQ(Count(table), 0) << table;
  }
  EXPECT_TRUE(Sweep(*store, "r", {}, Complete(), 2).ok());
}

TEST_F(SqliteStoreTest, WrongInputIsRefusedAndStopsTheSweep) {
  auto store = Open();
  EXPECT_EQ(store->BeginSweep({"", "d", 1}).status().code(), absl::StatusCode::kInvalidArgument);
  auto writer = store->BeginSweep({"r", "d", 1});
  ASSERT_TRUE(writer.ok());
  EXPECT_EQ((*writer)->AddFinding(MakeFinding("one", "other", {})).code(),
            absl::StatusCode::kInvalidArgument);
  Finding empty = MakeFinding("one", "r", {});
  empty.secret = SecretBytes();
  EXPECT_EQ((*writer)->AddFinding(empty).code(), absl::StatusCode::kInvalidArgument);
  EXPECT_TRUE((*writer)->AddFinding(MakeFinding("one", "r", {})).ok());
  EXPECT_TRUE((*writer)->Finish(Complete(), 2).ok());
  EXPECT_EQ((*writer)->Finish(Complete(), 2).status().code(),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ((*writer)->AddFinding(MakeFinding("one", "r", {})).code(),
            absl::StatusCode::kFailedPrecondition);
}

TEST_F(SqliteStoreTest, FindingsComeInTheOrderOfRepositoryAndFingerprint) {
  auto store = Open();
  for (const char* repo : {"b", "a", "c"}) {
    ASSERT_TRUE(Sweep(*store, repo,
                      Many(MakeFinding("one", repo, {TestEvent("c1", "a@x.org", 1)}),
                           MakeFinding("two", repo, {TestEvent("c1", "a@x.org", 1)})),
                      Complete(), 100)
                    .ok());
  }
  const auto found = ByEmail(*store, {"a@x.org"});
  ASSERT_EQ(found.size(), 6u);
  for (size_t i = 1; i < found.size(); ++i) {
    EXPECT_LT(std::pair(found[i - 1].finding.repo, found[i - 1].finding.fingerprint),
              std::pair(found[i].finding.repo, found[i].finding.fingerprint));
  }
  size_t repos = 0;
  ASSERT_TRUE(store
                  ->ForEachFindingOfCredential(found[0].finding.fingerprint,
                                               [&](const StoredFinding&) {
                                                 ++repos;
                                                 return absl::OkStatus();
                                               })
                  .ok());
  EXPECT_EQ(repos, 3u);
  const absl::Status stop = store->ForEachFindingByEmail(
      std::vector<std::string>{"a@x.org"},
      [](const StoredFinding&) { return absl::CancelledError("enough"); });
  EXPECT_EQ(stop.code(), absl::StatusCode::kCancelled);
}

// What lies on the disk while the store is open: the database, its log and its index.
TEST_F(SqliteStoreTest, NoSecretReachesTheDisk) {
  const std::string canary = TestSecret("canary");
  auto store = Open();
  Finding finding = MakeFinding("canary", "r", {TestEvent("c", "a@x.org", 1)});
  finding.introduced[0].path = "dir/" + canary + ".txt" + canary;
  finding.introduced[0].author.name = canary;
  finding.introduced[0].committer.email = canary + "@x.org";
  finding.occurrences[0].path = canary;
  finding.present_at = {"refs/heads/" + canary};
  finding.attributions = {{canary + "@x.org", Relation::kIntroduced, Grade::kC, {{"e", canary}}}};
  ASSERT_TRUE(Sweep(*store, "r", Many(std::move(finding)), Complete(), 1).ok());
  PlannedTask task;
  task.credential = keyring_->fingerprint_key().Of(canary);
  task.provider = "example";
  task.rule = "example.token";
  task.repos = {"r"};
  task.identities = {{"a@x.org", Relation::kIntroduced, Grade::kC, true, {}}};
  ASSERT_TRUE(store->EnqueueTasks({task}, 1).ok());

  size_t files = 0;
  const std::string masked = MaskSecret(canary);
  bool masked_seen = false;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(dir_.path())) {
    if (!entry.is_regular_file()) continue;
    struct stat info;
    ASSERT_EQ(stat(entry.path().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600u) << entry.path();
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (entry.path().filename().string().starts_with("offkey.db")) ++files;
    EXPECT_EQ(bytes.find(canary), std::string::npos) << entry.path();
    // Nor a good part of it, nor an unkeyed digest.
    EXPECT_EQ(bytes.find(canary.substr(0, 12)), std::string::npos) << entry.path();
    EXPECT_EQ(bytes.find(canary.substr(canary.size() - 12)), std::string::npos) << entry.path();
    const Digest digest = Sha256(canary);
    EXPECT_EQ(bytes.find(std::string(digest.begin(), digest.end())), std::string::npos);
    masked_seen |= bytes.find(masked) != std::string::npos;
  }
  EXPECT_EQ(files, 3u);  // .db, -wal, -shm: all three were looked at
  EXPECT_TRUE(masked_seen);
}

}  // namespace
}  // namespace offkey
