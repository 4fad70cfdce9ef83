// SIGKILL at random moments: what was acknowledged is there, the rest is there whole or not at all,
// nothing twice.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/store/sqlite.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int kFindings = 6;

class StoreKillTest : public StoreFixture {
 protected:
  static std::string Repo(int n) { return absl::StrCat("repo", n); }
  static std::string Seed(int n, int i) { return absl::StrCat(n, ".", i); }

  std::vector<PlannedTask> Tasks(int n) const {
    std::vector<PlannedTask> tasks;
    for (int i = 0; i < kFindings; ++i) {
      PlannedTask task;
      task.credential = keyring_->fingerprint_key().Of(TestSecret(Seed(n, i)));
      task.provider = "example";
      task.rule = "example.token";
      task.repos = {Repo(n)};
      task.identities = {{"a@x.org", Relation::kIntroduced, Grade::kC, true, {{"commit", "c"}}}};
      tasks.push_back(task);
    }
    return tasks;
  }

  // In the child: sweeps and queues repository after repository, saying so after each call has
  // returned.
  void WorkUntilKilled(int first, int acknowledgements) {
    auto store = OpenSqliteStore(path_, *keyring_);
    if (!store.ok()) _exit(1);
    for (int n = first;; ++n) {
      std::vector<Finding> findings;
      for (int i = 0; i < kFindings; ++i) {
        findings.push_back(MakeFinding(Seed(n, i), Repo(n), {TestEvent("c", "a@x.org", n)}));
      }
      if (!Sweep(**store, Repo(n), findings, Complete(), n).ok()) _exit(2);
      if (write(acknowledgements, "s", 1) != 1) _exit(3);
      // Twice, as a person who is not sure would do.
      for (int again = 0; again < 2; ++again) {
        if (!(*store)->EnqueueTasks(Tasks(n), n).ok()) _exit(4);
        if (again == 0 && write(acknowledgements, "t", 1) != 1) _exit(3);
      }
    }
  }

  int64_t Integer(const std::string& sql) {
    auto db = Database::Open(path_);
    EXPECT_TRUE(db.ok()) << db.status();
    const auto value = (*db)->QueryInteger(sql);
    EXPECT_TRUE(value.ok()) << value.status();
    return value.value_or(-1);
  }
};

TEST_F(StoreKillTest, SweepsAndTasksSurviveWholeOrNotAtAll) {
  constexpr int kKills = 120;
  std::mt19937 random(20240607);
  ASSERT_NE(Open(), nullptr);
  int next = 0;  // first repository of the next child
  int64_t acknowledged_sweeps = 0;
  int64_t acknowledged_batches = 0;
  int killed_before_any = 0;
  // Follows the speed of the machine, so that about half of the children get work done.
  unsigned longest_life_us = 25'000;
  for (int kill_number = 0; kill_number < kKills; ++kill_number) {
    int pipe_ends[2];
    ASSERT_EQ(pipe(pipe_ends), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      close(pipe_ends[0]);
      WorkUntilKilled(next, pipe_ends[1]);
    }
    close(pipe_ends[1]);
    usleep(static_cast<useconds_t>(random() % longest_life_us));
    ASSERT_EQ(kill(child, SIGKILL), 0);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the child failed by itself: " << WEXITSTATUS(status);
    int64_t sweeps = 0;
    int64_t batches = 0;
    char byte = 0;
    while (read(pipe_ends[0], &byte, 1) == 1) ++(byte == 's' ? sweeps : batches);
    close(pipe_ends[0]);
    longest_life_us = std::clamp(batches == 0 ? longest_life_us / 4 * 5 : longest_life_us / 5 * 4,
                                 25'000u, 4'000'000u);
    killed_before_any += sweeps == 0;

    auto store = Open();
    ASSERT_NE(store, nullptr);
    const absl::Status intact = store->CheckIntegrity();
    ASSERT_TRUE(intact.ok()) << intact;
    // This child's repositories: every acknowledged one, and at most one more that was about to be.
    const auto exists = [&](int n) { return store->LastSweep(Repo(n)).ok(); };
    int stored = 0;
    while (exists(next + stored)) {
      EXPECT_EQ(store->LastSweep(Repo(next + stored))->findings, kFindings);
      ++stored;
    }
    EXPECT_GE(stored, sweeps);
    EXPECT_LE(stored, sweeps + 1);
    next += stored;
    acknowledged_sweeps += sweeps;
    acknowledged_batches += batches;
    store.reset();
    EXPECT_EQ(Integer("SELECT count(*) FROM findings"), int64_t{kFindings} * next);
    EXPECT_EQ(Integer("SELECT count(*) FROM commit_events"), int64_t{kFindings} * next);
    EXPECT_EQ(Integer("SELECT count(*) FROM occurrences"), int64_t{kFindings} * next);
    const int64_t tasks = Integer("SELECT count(*) FROM tasks");
    EXPECT_EQ(tasks % kFindings, 0) << "a batch of tasks was cut";
    EXPECT_GE(tasks, acknowledged_batches * kFindings) << "an acknowledged task was lost";
    EXPECT_LE(tasks, int64_t{kFindings} * next);
    EXPECT_EQ(Integer("SELECT count(DISTINCT credential) FROM tasks"), tasks) << "doubled";
    EXPECT_EQ(Integer("SELECT count(*) FROM task_identities"), tasks);
    EXPECT_EQ(Integer("SELECT count(*) FROM task_repositories"), tasks);
    ASSERT_FALSE(HasFailure()) << "after kill " << kill_number;
  }
  // The kills did hit work in progress, and work was done.
  EXPECT_GT(acknowledged_batches, kKills / 4);
  EXPECT_LT(killed_before_any, kKills);
  RecordProperty("kills", kKills);
  RecordProperty("sweeps", std::to_string(acknowledged_sweeps));
}

TEST_F(StoreKillTest, AKilledCreationLeavesNoHalfStore) {
  std::mt19937 random(7);
  int absent = 0;
  int present = 0;
  for (int n = 0; n < 100; ++n) {
    path_ = dir_.Path(absl::StrCat("new", n, ".db"));
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      const auto store = OpenSqliteStore(path_, *keyring_);
      pause();
    }
    usleep(static_cast<useconds_t>(random() % 30000));
    ASSERT_EQ(kill(child, SIGKILL), 0);
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    ++(std::filesystem::exists(path_) ? present : absent);
    auto store = Open();
    ASSERT_NE(store, nullptr) << n;
    EXPECT_TRUE(store->CheckIntegrity().ok());
    EXPECT_TRUE(store->ListTasks().ok());
  }
  RecordProperty("absent", absent);
  RecordProperty("present", present);
}

}  // namespace
}  // namespace offkey
