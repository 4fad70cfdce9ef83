#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

#include "absl/strings/str_cat.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class StoreCopyTest : public StoreFixture {
 protected:
  void SweepSome(Store* store, const std::string& repo, int count) {
    std::vector<Finding> findings;
    for (int i = 0; i < count; ++i) {
      findings.push_back(MakeFinding(absl::StrCat(repo, i), repo,
                                     {TestEvent(absl::StrCat("c", i), "j@example.com", 9)}));
    }
    const auto record = Sweep(*store, repo, std::move(findings), Complete(), 100);
    ASSERT_TRUE(record.ok()) << record.status();
  }

  static std::string ExportOf(Store* store) {
    std::string text;
    const absl::Status status = store->Export(true, [&text](std::string_view line) {
      text.append(line).append("\n");
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return text;
  }

  std::string ExportOf(const std::string& path) {
    const auto store = OpenSqliteStore(path, *keyring_);
    EXPECT_TRUE(store.ok()) << store.status();
    return store.ok() ? ExportOf(store->get()) : "";
  }
};

TEST_F(StoreCopyTest, ABackupIsTheStore) {
  const auto store = Open();
  SweepSome(store.get(), "a", 20);
  const std::string copy = dir_.Path("backup.db");
  const absl::Status status = store->Backup(copy);
  ASSERT_TRUE(status.ok()) << status;
  struct stat info;
  ASSERT_EQ(stat(copy.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777, 0600u);
  const std::string before = ExportOf(store.get());
  SweepSome(store.get(), "b", 1);
  EXPECT_EQ(ExportOf(copy), before);
  EXPECT_NE(ExportOf(store.get()), before);
  // Nothing is left beside it.
  for (const auto& entry : std::filesystem::directory_iterator(dir_.path())) {
    EXPECT_EQ(entry.path().filename().string().find("offkey-backup"), std::string::npos);
  }
}

TEST_F(StoreCopyTest, ABackupReplacesNothing) {
  const auto store = Open();
  const std::string there = dir_.Path("there");
  std::ofstream(there) << "mine";
  EXPECT_EQ(store->Backup(there).code(), absl::StatusCode::kAlreadyExists);
  std::filesystem::create_symlink(dir_.Path("nowhere"), dir_.Path("link"));
  EXPECT_EQ(store->Backup(dir_.Path("link")).code(), absl::StatusCode::kAlreadyExists);
  EXPECT_FALSE(std::filesystem::exists(dir_.Path("nowhere")));
  EXPECT_EQ(store->Backup(dir_.Path("no/such/place")).code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(store->Backup(path_).code(), absl::StatusCode::kAlreadyExists);
  std::ifstream file(there);
  std::string text;
  file >> text;
  EXPECT_EQ(text, "mine");
}

TEST_F(StoreCopyTest, BackupsOfAStoreThatIsWrittenAreOneMomentEach) {
  const auto store = Open();
  SweepSome(store.get(), "r0", 5);
  std::atomic<bool> done = false;
  std::thread writer([&] {
    const auto mine = OpenSqliteStore(path_, *keyring_);
    for (int i = 1; i < 40 && mine.ok(); ++i) SweepSome(mine->get(), absl::StrCat("r", i), 5);
    done = true;
  });
  int copies = 0;
  while (!done || copies == 0) {
    const std::string copy = dir_.Path(absl::StrCat("copy", copies++));
    const absl::Status status = store->Backup(copy);
    ASSERT_TRUE(status.ok()) << status;
    const auto opened = OpenSqliteStore(copy, *keyring_);
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_TRUE((*opened)->CheckIntegrity().ok());
    const auto size = (*opened)->Measure();
    ASSERT_TRUE(size.ok());
    // Sweeps are stored whole or not at all.
    EXPECT_EQ(size->findings, 5 * size->repositories);
    EXPECT_EQ(size->sweeps, size->repositories);
  }
  writer.join();
}

TEST_F(StoreCopyTest, CompactGivesSpaceBackAndChangesNothing) {
  const auto store = Open();
  SweepSome(store.get(), "a", 2000);
  // A complete sweep of another find: the parts that it did not see are deleted.
  std::vector<Finding> fewer;
  for (int i = 0; i < 2000; ++i) {
    Finding finding = MakeFinding(absl::StrCat("a", i), "a", {});
    finding.occurrences.clear();
    finding.present_at.clear();
    fewer.push_back(std::move(finding));
  }
  ASSERT_TRUE(Sweep(*store, "a", std::move(fewer), Complete(), 200).ok());
  const auto before = store->Measure();
  ASSERT_TRUE(before.ok());
  EXPECT_GT(before->free_bytes, 0u);
  const std::string content = ExportOf(store.get());
  const absl::Status status = store->Compact();
  ASSERT_TRUE(status.ok()) << status;
  const auto after = store->Measure();
  ASSERT_TRUE(after.ok());
  EXPECT_EQ(after->free_bytes, 0u);
  EXPECT_LT(after->file_bytes, before->file_bytes);
  EXPECT_EQ(std::filesystem::file_size(path_), after->file_bytes);
  EXPECT_EQ(ExportOf(store.get()), content);
  EXPECT_TRUE(store->CheckIntegrity().ok());
}

TEST_F(StoreCopyTest, CompactWithOthersThere) {
  const auto store = Open();
  const auto other = Open();
  SweepSome(store.get(), "a", 10);
  ASSERT_TRUE(store->Compact().ok());
  // The other one works on, on the same store.
  SweepSome(other.get(), "b", 10);
  EXPECT_EQ(store->Measure()->findings, 20u);
  const auto writer = other->BeginSweep({"c", "rules", 1});
  ASSERT_TRUE(writer.ok());
  EXPECT_EQ(store->Compact().code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(other->Compact().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(other->Backup(dir_.Path("x")).code(), absl::StatusCode::kFailedPrecondition);
}

}  // namespace
}  // namespace offkey
