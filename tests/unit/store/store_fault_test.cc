// Faults of files, disks and other processes (faults.md's rows 64, 65, 69, 70, 76, 105).
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/store/schema.h"
#include "engine/store/sqlite.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class StoreFaultTest : public StoreFixture {
 protected:
  absl::Status TryOpen() { return OpenSqliteStore(path_, *keyring_).status(); }
  void Put(const std::string& bytes) { ASSERT_TRUE(WriteFileAtomically(path_, bytes, 0600).ok()); }
  std::string Bytes() { return *ReadFileBounded(path_, 1 << 26); }

  // Runs `body` in a child and gives its exit status.
  static int InChild(const std::function<int()>& body) {
    const pid_t child = fork();
    if (child == 0) _exit(body());
    int status = -1;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
  }

  absl::Status SweepOne(Store& store, const std::string& repo) {
    std::vector<Finding> findings;
    for (int i = 0; i < 20; ++i) {
      findings.push_back(MakeFinding(absl::StrCat(repo, i), repo,
                                     {TestEvent(absl::StrCat("c", i), "a@x.org", 1)}));
    }
    return Sweep(store, repo, findings, Complete(), 1).status();
  }
};

TEST_F(StoreFaultTest, IsPrivateWhateverTheUmask) {
  const mode_t old = umask(0);
  const auto store = Open();
  umask(old);
  for (const char* suffix : {"", "-wal", "-shm"}) {
    struct stat info;
    ASSERT_EQ(stat((path_ + suffix).c_str(), &info), 0) << suffix;
    EXPECT_EQ(info.st_mode & 07777, 0600u) << suffix;
  }
}

TEST_F(StoreFaultTest, ForeignAndDamagedFilesAreRefusedAndLeftAlone) {
  ASSERT_NE(Open(), nullptr);
  const std::string good = Bytes();
  std::string other_program = good;
  other_program[68] = static_cast<char>(other_program[68] ^ 1);
  struct Case {
    std::string bytes;
    absl::StatusCode code;
  };
  const std::vector<Case> cases = {
      {"", absl::StatusCode::kDataLoss},
      {"short", absl::StatusCode::kDataLoss},
      {std::string(5000, 'x'), absl::StatusCode::kFailedPrecondition},
      {other_program, absl::StatusCode::kFailedPrecondition},
      {good.substr(0, good.size() / 2), absl::StatusCode::kDataLoss},
      {good.substr(0, 100), absl::StatusCode::kDataLoss},
  };
  for (size_t i = 0; i < cases.size(); ++i) {
    Put(cases[i].bytes);
    const absl::Status status = TryOpen();
    EXPECT_EQ(status.code(), cases[i].code) << i << ": " << status;
    EXPECT_TRUE(Bytes() == cases[i].bytes) << "case " << i << " was changed";
  }
  Put(good);
  EXPECT_TRUE(TryOpen().ok());
}

TEST_F(StoreFaultTest, ADamagedPageIsDataLossWhereverItStands) {
  {
    auto store = Open();
    ASSERT_TRUE(SweepOne(*store, "r").ok());
  }
  const std::string good = Bytes();
  const size_t page = 4096;
  ASSERT_EQ(good.size() % page, 0u);
  size_t noticed = 0;
  for (size_t at = page; at < good.size(); at += page) {
    std::string bad = good;
    for (size_t i = 0; i < 64; ++i) bad[at + i] = static_cast<char>(0xA5);
    Put(bad);
    const auto store = OpenSqliteStore(path_, *keyring_);
    const absl::Status status = store.ok() ? (*store)->CheckIntegrity() : store.status();
    EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss) << "page " << at / page << " " << status;
    noticed += !status.ok();
  }
  EXPECT_GT(noticed, 10u);
}

TEST_F(StoreFaultTest, ANewerStoreIsRefused) {
  ASSERT_NE(Open(), nullptr);
  {
    auto db = Database::Open(path_);
    ASSERT_TRUE(db.ok());
    ASSERT_TRUE((*db)->Execute("PRAGMA user_version=99").ok());
  }
  const absl::Status status = TryOpen();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("newer offkey"), absl::string_view::npos) << status;
}

TEST_F(StoreFaultTest, LinksLooseRightsAndWrongPlacesAreRefused) {
  ASSERT_NE(Open(), nullptr);
  const std::string real = path_;
  path_ = dir_.Path("link");
  ASSERT_EQ(symlink(real.c_str(), path_.c_str()), 0);
  EXPECT_EQ(TryOpen().code(), absl::StatusCode::kFailedPrecondition);
  path_ = dir_.Path("dangling");
  ASSERT_EQ(symlink("nowhere", path_.c_str()), 0);
  EXPECT_EQ(TryOpen().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_FALSE(std::filesystem::exists(dir_.Path("nowhere")));
  path_ = dir_.Path("fifo");
  ASSERT_EQ(mkfifo(path_.c_str(), 0600), 0);
  EXPECT_EQ(TryOpen().code(), absl::StatusCode::kFailedPrecondition);
  for (const std::string& directory : {dir_.path(), dir_.path() + "/", dir_.Path("..")}) {
    path_ = directory;
    EXPECT_EQ(TryOpen().code(), absl::StatusCode::kFailedPrecondition) << directory;
  }
  path_ = dir_.Path("none/offkey.db");
  EXPECT_TRUE(absl::IsNotFound(TryOpen()));
  path_ = real;
  ASSERT_EQ(chmod(path_.c_str(), 0644), 0);
  EXPECT_NE(TryOpen().message().find("chmod 600"), absl::string_view::npos);
  ASSERT_EQ(chmod(path_.c_str(), 0600), 0);
  ASSERT_EQ(chmod(dir_.path().c_str(), 0777), 0);
  EXPECT_EQ(TryOpen().code(), absl::StatusCode::kFailedPrecondition);
  ASSERT_EQ(chmod(dir_.path().c_str(), 0700), 0);
  EXPECT_TRUE(TryOpen().ok());
  // A directory that is reached through a link is fine: only the store itself must be none.
  ASSERT_EQ(symlink(".", dir_.Path("here").c_str()), 0);
  path_ = dir_.Path("here/offkey.db");
  EXPECT_TRUE(TryOpen().ok());
}

TEST_F(StoreFaultTest, OtherKeysAreRefused) {
  ASSERT_NE(Open(), nullptr);
  auto other = Keyring::Create(dir_.Path("other"));
  ASSERT_TRUE(other.ok());
  const absl::Status status = OpenSqliteStore(path_, *other).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("other keys"), absl::string_view::npos) << status;
  // The public half alone changed: what is sealed from now on could not be opened by whom it is
  // for.
  for (const char* file : {"seal.pub", "seal.key"}) {
    std::filesystem::copy_file(dir_.Path("other/") + file, dir_.Path("keys/") + file,
                               std::filesystem::copy_options::overwrite_existing);
  }
  auto swapped = Keyring::Open(dir_.Path("keys"));
  ASSERT_TRUE(swapped.ok());
  EXPECT_EQ(OpenSqliteStore(path_, *swapped).status().code(),
            absl::StatusCode::kFailedPrecondition);
}

// The disk is full at every possible place: a limit on file sizes stands for it.
TEST_F(StoreFaultTest, AFullDiskChangesNothing) {
  {
    auto store = Open();
    ASSERT_TRUE(SweepOne(*store, "kept").ok());
  }
  int failed = 0;
  bool succeeded = false;
  for (rlim_t limit = 0; !succeeded && limit < 4000000; limit += 4096 * 3 + 100) {
    const std::string repo = absl::StrCat("r", limit);
    const int outcome = InChild([&] {
      signal(SIGXFSZ, SIG_IGN);
      const rlimit bound = {limit, limit};
      if (setrlimit(RLIMIT_FSIZE, &bound) != 0) return 9;
      auto store = OpenSqliteStore(path_, *keyring_);
      if (!store.ok()) return 1;
      if (SweepOne(**store, repo).ok()) return 0;
      // After a failed write this object does nothing more; nor does it pretend to.
      return SweepOne(**store, repo).ok() ? 8 : 1;
    });
    ASSERT_TRUE(outcome == 0 || outcome == 1) << outcome;
    auto store = Open();
    ASSERT_NE(store, nullptr);
    EXPECT_TRUE(store->CheckIntegrity().ok());
    EXPECT_TRUE(store->LastSweep("kept").ok());
    EXPECT_EQ(store->LastSweep(repo).ok(), outcome == 0);
    failed += outcome == 1;
    succeeded = outcome == 0;
  }
  EXPECT_TRUE(succeeded);
  EXPECT_GT(failed, 3);
}

TEST_F(StoreFaultTest, ADirectoryWithoutRightsIsAClearError) {
  ASSERT_NE(Open(), nullptr);
  ASSERT_EQ(chmod(dir_.path().c_str(), 0555), 0);
  const int outcome = InChild([&] {
    // root may write everywhere; what is tested is everybody else.
    if (geteuid() == 0 &&
        (chown(path_.c_str(), 65534, 65534) != 0 || setgid(65534) != 0 || setuid(65534) != 0)) {
      return 9;
    }
    const std::string existing = path_;
    const absl::Status open = TryOpen();
    path_ = dir_.Path("new.db");
    const absl::Status create = TryOpen();
    if (open.code() != absl::StatusCode::kPermissionDenied) return 1;
    if (create.code() != absl::StatusCode::kPermissionDenied) return 2;
    return 0;
  });
  ASSERT_EQ(chmod(dir_.path().c_str(), 0700), 0);
  EXPECT_EQ(outcome, 0);
}

TEST_F(StoreFaultTest, AnotherWriterIsWaitedForAndThenNamed) {
  auto holder = Open();
  auto writer = holder->BeginSweep({"held", "d", 1});
  ASSERT_TRUE(writer.ok());
  auto waiting = Open();  // opening and reading do not wait
  EXPECT_TRUE(waiting->ListTasks().ok());
  const absl::Status status = SweepOne(*waiting, "r");
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_NE(status.message().find("another process"), absl::string_view::npos) << status;
  ASSERT_TRUE((*writer)->Finish(Complete(), 2).ok());
  EXPECT_TRUE(SweepOne(*waiting, "r").ok());
}

TEST_F(StoreFaultTest, TwoProcessesAtOnceLoseNothing) {
  // Creation, sweeps of the same repository, and the same tasks, all raced.
  constexpr int kProcesses = 4;
  constexpr int kRounds = 8;
  std::vector<pid_t> children;
  for (int p = 0; p < kProcesses; ++p) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      for (int round = 0; round < kRounds; ++round) {
        auto store = OpenSqliteStore(path_, *keyring_);
        if (!store.ok()) _exit(1);
        if (!SweepOne(**store, "shared").ok()) _exit(2);
        if (!SweepOne(**store, absl::StrCat("own", p)).ok()) _exit(3);
        PlannedTask task;
        task.credential = keyring_->fingerprint_key().Of(TestSecret("shared0"));
        task.provider = "example";
        task.rule = "example.token";
        task.identities = {{"a@x.org", Relation::kIntroduced, Grade::kC, true, {}}};
        if (!(*store)->EnqueueTasks({task}, 1).ok()) _exit(4);
      }
      _exit(0);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
  }
  auto store = Open();
  EXPECT_TRUE(store->CheckIntegrity().ok());
  EXPECT_EQ(store->ListTasks()->size(), 1u);
  EXPECT_EQ(ByEmail(*store, {"a@x.org"}).size(), 20u * (kProcesses + 1));
  auto db = Database::Open(path_);
  EXPECT_EQ(*(*db)->QueryInteger("SELECT count(*) FROM sweeps"), 2 * kProcesses * kRounds);
  // No file of a lost race stays.
  for (const auto& entry : std::filesystem::directory_iterator(dir_.path())) {
    EXPECT_EQ(entry.path().string().find(".tmp-"), std::string::npos) << entry.path();
  }
}

}  // namespace
}  // namespace offkey
