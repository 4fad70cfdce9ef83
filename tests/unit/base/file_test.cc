#include "engine/base/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

mode_t ModeOf(const std::string& path) {
  struct stat info;
  return lstat(path.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
}

size_t EntriesIn(const std::string& path) {
  size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(path)) ++count;
  return count;
}

class FileTest : public ::testing::Test {
 protected:
  TemporaryDirectory dir_;
};

TEST_F(FileTest, ReadsWhatWasWritten) {
  const std::string path = dir_.Path("a");
  const std::string bytes("x\0y\n", 4);
  ASSERT_TRUE(WriteFileAtomically(path, bytes, 0600).ok());
  const auto read = ReadFileBounded(path, 4);
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(*read, bytes);
  EXPECT_EQ(EntriesIn(dir_.path()), 1u);
}

TEST_F(FileTest, RefusesMoreThanTheBound) {
  const std::string path = dir_.Path("a");
  ASSERT_TRUE(WriteFileAtomically(path, std::string(100000, 'x'), 0600).ok());
  EXPECT_TRUE(ReadFileBounded(path, 100000).ok());
  EXPECT_EQ(ReadFileBounded(path, 99999).status().code(), absl::StatusCode::kResourceExhausted);
  // Files that claim no size, as those of /proc do, are bounded too.
  EXPECT_TRUE(ReadFileBounded("/proc/self/status", 1 << 20).ok());
  EXPECT_EQ(ReadFileBounded("/proc/self/status", 10).status().code(),
            absl::StatusCode::kResourceExhausted);
}

TEST_F(FileTest, RefusesWhatIsNoRegularFile) {
  ASSERT_TRUE(WriteFileAtomically(dir_.Path("a"), "x", 0600).ok());
  ASSERT_EQ(symlink(dir_.Path("a").c_str(), dir_.Path("link").c_str()), 0);
  ASSERT_EQ(mkfifo(dir_.Path("fifo").c_str(), 0600), 0);
  for (const std::string& path :
       {dir_.Path("link"), dir_.Path("fifo"), dir_.path(), std::string("/dev/zero")}) {
    EXPECT_EQ(ReadFileBounded(path, 10).status().code(), absl::StatusCode::kFailedPrecondition)
        << path;
  }
  EXPECT_TRUE(absl::IsNotFound(ReadFileBounded(dir_.Path("none"), 10).status()));
  for (const std::string& path : {dir_.Path("link"), dir_.Path("fifo"), dir_.path()}) {
    EXPECT_EQ(WriteFileAtomically(path, "y", 0600).code(), absl::StatusCode::kFailedPrecondition)
        << path;
  }
  EXPECT_EQ(*ReadFileBounded(dir_.Path("a"), 10), "x");
  EXPECT_EQ(EntriesIn(dir_.path()), 3u);  // no temporary file stays
}

TEST_F(FileTest, ModeIsExactWhateverTheUmask) {
  for (const mode_t mask : {0u, 0777u}) {
    const mode_t old = umask(mask);
    EXPECT_TRUE(WriteFileAtomically(dir_.Path("private"), "x", 0600).ok());
    EXPECT_TRUE(WriteFileAtomically(dir_.Path("public"), "x", 0644).ok());
    umask(old);
    EXPECT_EQ(ModeOf(dir_.Path("private")), 0600u);
    EXPECT_EQ(ModeOf(dir_.Path("public")), 0644u);
  }
}

TEST_F(FileTest, ReplacesAndCreates) {
  const std::string path = dir_.Path("a");
  EXPECT_TRUE(CreateFileAtomically(path, "one", 0600).ok());
  EXPECT_TRUE(absl::IsAlreadyExists(CreateFileAtomically(path, "two", 0600)));
  EXPECT_EQ(*ReadFileBounded(path, 10), "one");
  EXPECT_TRUE(WriteFileAtomically(path, "three", 0600).ok());
  EXPECT_EQ(*ReadFileBounded(path, 10), "three");
  EXPECT_TRUE(absl::IsNotFound(WriteFileAtomically(dir_.Path("no/such"), "x", 0600)));
  EXPECT_EQ(EntriesIn(dir_.path()), 1u);
}

TEST_F(FileTest, OneOfManyCreatesWins) {
  const std::string path = dir_.Path("a");
  std::vector<int> won(8, 0);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < won.size(); ++t) {
    threads.emplace_back([&, t] {
      won[t] = CreateFileAtomically(path, std::string(1000, static_cast<char>('a' + t)), 0600).ok();
    });
  }
  for (std::thread& thread : threads) thread.join();
  int winners = 0;
  for (size_t t = 0; t < won.size(); ++t) {
    winners += won[t];
    if (won[t] != 0) {
      EXPECT_EQ(*ReadFileBounded(path, 1000), std::string(1000, static_cast<char>('a' + t)));
    }
  }
  EXPECT_EQ(winners, 1);
  EXPECT_EQ(EntriesIn(dir_.path()), 1u);
}

TEST_F(FileTest, PrivateDirectories) {
  const std::string path = dir_.Path("a/b/c");
  EXPECT_TRUE(EnsurePrivateDirectory(path).ok());
  EXPECT_TRUE(EnsurePrivateDirectory(path).ok());
  EXPECT_EQ(ModeOf(path), 0700u);
  EXPECT_EQ(ModeOf(dir_.Path("a")), 0700u);
  ASSERT_EQ(chmod(path.c_str(), 0750), 0);
  const absl::Status loose = EnsurePrivateDirectory(path);
  EXPECT_EQ(loose.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(loose.message().find("chmod 700"), absl::string_view::npos) << loose;
  ASSERT_EQ(symlink("a", dir_.Path("link").c_str()), 0);
  EXPECT_EQ(EnsurePrivateDirectory(dir_.Path("link")).code(),
            absl::StatusCode::kFailedPrecondition);
  ASSERT_TRUE(WriteFileAtomically(dir_.Path("file"), "x", 0600).ok());
  EXPECT_FALSE(EnsurePrivateDirectory(dir_.Path("file")).ok());
  EXPECT_FALSE(EnsurePrivateDirectory(dir_.Path("file/below")).ok());
  EXPECT_EQ(EnsurePrivateDirectory("").code(), absl::StatusCode::kInvalidArgument);
}

TEST(File, PathsAreShownWithoutControlBytes) {
  EXPECT_EQ(PrintablePath("a/\xC3\xBC"), "a/\xC3\xBC");
  EXPECT_EQ(PrintablePath("a\x1b[m\n"), "a\\x1b[m\\n");
}

TEST(File, DirectoryOf) {
  EXPECT_EQ(DirectoryOf("a/b"), "a");
  EXPECT_EQ(DirectoryOf("b"), ".");
  EXPECT_EQ(DirectoryOf("/b"), "/");
  EXPECT_EQ(DirectoryOf("/a/b"), "/a");
}

}  // namespace
}  // namespace offkey
