#include "engine/source/file_walker.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

class FileWalkerTest : public ::testing::Test {
 protected:
  void Write(const std::string& name) {
    const std::filesystem::path path = directory_.Path(name);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << name;
  }

  // Paths below the test's directory, in the order in which they come.
  std::vector<std::string> Walk(const std::vector<std::string>& roots) {
    coverage_ = {};
    FileWalker walker(roots, &coverage_);
    std::vector<std::string> paths;
    while (std::optional<FoundFile> file = walker.Next()) {
      EXPECT_TRUE(file->fd.valid());
      const std::string prefix = directory_.path() + "/";
      paths.push_back(file->path.starts_with(prefix) ? file->path.substr(prefix.size())
                                                     : file->path);
    }
    return paths;
  }

  TemporaryDirectory directory_;
  Coverage coverage_;
};

using Paths = std::vector<std::string>;

TEST_F(FileWalkerTest, ComesInByteOrder) {
  for (const char* name : {"b", "a/z", "a/b/c", "B", "a.x", "c/\xFF", "c/\n"}) Write(name);
  EXPECT_EQ(Walk({directory_.path()}), (Paths{"B", "a/b/c", "a/z", "a.x", "b", "c/\n", "c/\xFF"}));
  EXPECT_EQ(Walk({directory_.path() + "//", directory_.path() + "//"}).size(), 7U);
  EXPECT_EQ(coverage_.objects_total, 7U);
  EXPECT_TRUE(coverage_.complete());
}

TEST_F(FileWalkerTest, NamedFilesAndLinksAreOpened) {
  Write("real/file");
  std::filesystem::create_symlink("real", directory_.Path("link"));
  EXPECT_EQ(Walk({directory_.Path("real/file")}), (Paths{"real/file"}));
  EXPECT_EQ(Walk({directory_.Path("link")}), (Paths{"link/file"}));
}

TEST_F(FileWalkerTest, LinksFifosAndSocketsInsideAreSkippedWithTheirKind) {
  Write("file");
  std::filesystem::create_symlink("file", directory_.Path("link"));
  std::filesystem::create_directory_symlink(".", directory_.Path("loop"));
  ASSERT_EQ(mkfifo(directory_.Path("fifo").c_str(), 0600), 0);
  EXPECT_EQ(Walk({directory_.path()}), (Paths{"file"}));
  EXPECT_EQ(coverage_.skipped, (std::map<std::string, uint64_t>{{"fifo", 1}, {"symlink", 2}}));
  EXPECT_EQ(coverage_.objects_total, 4U);
  EXPECT_EQ(Walk({directory_.Path("fifo"), "/dev/null"}), Paths{});
  EXPECT_EQ(coverage_.skipped, (std::map<std::string, uint64_t>{{"device", 1}, {"fifo", 1}}));
}

TEST_F(FileWalkerTest, GitDirectoriesAreSkippedWithANote) {
  Write("work/.git/HEAD");
  Write("work/.git/config");
  Write("work/.git/hooks/config");
  Write("work/file");
  Write("bare/FETCH_HEAD");
  Write("bare/HEAD");
  Write("bare/objects/config");
  Write("bare/refs/x");
  EXPECT_EQ(Walk({directory_.path()}), (Paths{"bare/FETCH_HEAD", "work/.git/config", "work/file"}));
  EXPECT_EQ(coverage_.skipped, (std::map<std::string, uint64_t>{{"git-directory", 2}}));
  EXPECT_EQ(coverage_.notes.size(), 1U);
  EXPECT_TRUE(absl::IsFailedPrecondition(FileWalker::CheckPaths({directory_.Path("bare")})));
  EXPECT_TRUE(FileWalker::CheckPaths({directory_.Path("work"), "-"}).ok());
}

TEST_F(FileWalkerTest, WhatTheKernelMakesUpIsNotRead) {
  EXPECT_EQ(Walk({"/proc"}), Paths{});
  EXPECT_EQ(coverage_.skipped.begin()->first, "kernel-file-system");
}

TEST_F(FileWalkerTest, AMissingPathIsAnErrorBeforeAnythingIsRead) {
  EXPECT_TRUE(absl::IsNotFound(FileWalker::CheckPaths({directory_.path(), "/no/such/path"})));
}

TEST_F(FileWalkerTest, WhatMayNotBeReadIsFailed) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything; tests/e2e drops its rights";
  Write("closed/file");
  Write("secret");
  chmod(directory_.Path("closed").c_str(), 0);
  chmod(directory_.Path("secret").c_str(), 0);
  EXPECT_EQ(Walk({directory_.path()}), Paths{});
  EXPECT_EQ(coverage_.failed, (std::map<std::string, uint64_t>{{"permission", 2}}));
  EXPECT_TRUE(coverage_.unknown_remainder);
  chmod(directory_.Path("closed").c_str(), 0700);
}

TEST_F(FileWalkerTest, DeepTreesNeedFewDescriptors) {
  // Deeper than a process may have files open, and longer than a path may be.
  const std::string name(200, 'd');
  ASSERT_EQ(mkdir(directory_.Path("top").c_str(), 0700), 0);
  const int levels = 1500;
  int fd = open(directory_.Path("top").c_str(), O_RDONLY | O_DIRECTORY);
  for (int i = 0; i < levels; ++i) {
    ASSERT_EQ(mkdirat(fd, name.c_str(), 0700), 0);
    const int next = openat(fd, name.c_str(), O_RDONLY | O_DIRECTORY);
    ASSERT_GE(next, 0);
    close(fd);
    fd = next;
  }
  const int file = openat(fd, "file", O_WRONLY | O_CREAT, 0600);
  ASSERT_GE(file, 0);
  close(file);
  close(fd);
  Write("top/z");
  const Paths paths = Walk({directory_.path()});
  ASSERT_EQ(paths.size(), 2U);
  EXPECT_GT(paths[0].size(), levels * name.size());
  EXPECT_EQ(paths[1], "top/z");
  EXPECT_TRUE(coverage_.complete());
}

}  // namespace
}  // namespace offkey
