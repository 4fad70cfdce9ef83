#include "engine/report/output_sink.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

std::string ReadAll(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

size_t EntryCount(const std::string& directory) {
  size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    count += entry.path().empty() ? 0 : 1;
  }
  return count;
}

TEST(OutputSinkTest, FileAppearsWholeAndPrivateAtClose) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("report.jsonl");
  absl::StatusOr<OutputSink> sink = OutputSink::ToFile(path);
  ASSERT_TRUE(sink.ok()) << sink.status();
  const std::string big(200'000, 'x');
  ASSERT_TRUE(sink->Write(big).ok());
  EXPECT_FALSE(std::filesystem::exists(path));
  ASSERT_TRUE(sink->Close().ok());
  EXPECT_EQ(ReadAll(path), big);
  struct stat info;
  ASSERT_EQ(stat(path.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777, 0600U);
  EXPECT_EQ(EntryCount(directory.path()), 1U);
}

TEST(OutputSinkTest, WithoutCloseTheOldFileStays) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("report.jsonl");
  std::ofstream(path) << "old";
  {
    absl::StatusOr<OutputSink> sink = OutputSink::ToFile(path);
    ASSERT_TRUE(sink.ok());
    ASSERT_TRUE(sink->Write("new").ok());
    ASSERT_TRUE(sink->Flush().ok());
  }
  EXPECT_EQ(ReadAll(path), "old");
  EXPECT_EQ(EntryCount(directory.path()), 1U);
}

TEST(OutputSinkTest, RefusesLinksDirectoriesAndDevices) {
  const TemporaryDirectory directory;
  const std::string link = directory.Path("link");
  std::filesystem::create_symlink("target", link);
  for (const std::string& path : {link, directory.path(), std::string("/dev/null")}) {
    EXPECT_TRUE(absl::IsFailedPrecondition(OutputSink::ToFile(path).status())) << path;
  }
  EXPECT_TRUE(absl::IsNotFound(OutputSink::ToFile(directory.Path("no/report")).status()));
}

TEST(OutputSinkTest, AFullDeviceIsAnErrorThatStays) {
  const int fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
  ASSERT_GE(fd, 0);
  OutputSink sink = OutputSink::ToDescriptor(fd, "standard output");
  ASSERT_TRUE(sink.Write("x").ok());
  EXPECT_TRUE(absl::IsResourceExhausted(sink.Close()));
  EXPECT_TRUE(absl::IsResourceExhausted(sink.Write("y")));
  close(fd);
}

TEST(OutputSinkTest, AReaderThatHasGoneIsAnError) {
  signal(SIGPIPE, SIG_IGN);
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  OutputSink sink = OutputSink::ToDescriptor(ends[1], "standard output");
  ASSERT_TRUE(sink.Write("x").ok());
  EXPECT_TRUE(absl::IsUnavailable(sink.Close()));
  close(ends[1]);
}

}  // namespace
}  // namespace offkey
