#include "engine/source/window_reader.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

std::string Pattern(size_t size) {
  std::string bytes;
  bytes.reserve(size);
  for (size_t i = 0; i < size; ++i) bytes += static_cast<char>('a' + i * i % 23);
  return bytes;
}

FoundFile OpenFile(const std::string& path) {
  FoundFile file;
  file.path = path;
  file.fd = FileDescriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  EXPECT_EQ(fstat(file.fd.get(), &file.opened), 0);
  return file;
}

TEST(WindowReaderTest, CoresTileTheFileAndContextSurroundsThem) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("file");
  for (const size_t size : {0U, 1U, 10U, 29U, 30U, 31U, 100U, 1000U, 1023U}) {
    const std::string content = Pattern(size);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    for (const uint64_t core : {1U, 10U, 64U, 5000U}) {
      const uint64_t context = 10;
      WindowReader reader(core, context);
      uint64_t covered = 0;
      uint64_t next = 0;
      bool last = false;
      const FoundFile file = OpenFile(path);
      const ReadResult result = reader.ReadWindows(file, nullptr, [&](const FileWindow& window) {
        ASSERT_FALSE(last);
        last = window.last;
        EXPECT_EQ(window.offset, next);
        EXPECT_EQ(window.offset % 2, 0U);
        next = window.next_offset;
        EXPECT_EQ(window.core_begin, covered);
        covered = window.core_end;
        EXPECT_EQ(window.bytes, content.substr(window.offset, window.bytes.size()));
        EXPECT_LE(window.offset, window.core_begin - std::min(window.core_begin, context));
        EXPECT_GE(window.offset + window.bytes.size(), std::min(size, window.core_end + context));
        EXPECT_LE(window.bytes.size(), core + 1 + 2 * context);
      });
      EXPECT_TRUE(last);
      EXPECT_EQ(covered, size);
      EXPECT_EQ(result.bytes, size);
      EXPECT_EQ(result.failure, nullptr);
    }
  }
}

TEST(WindowReaderTest, AFileThatChangesMeanwhileIsSaidSo) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("file");
  std::ofstream(path) << Pattern(1000);
  WindowReader reader(64, 8);
  const FoundFile file = OpenFile(path);
  bool changed = false;
  const ReadResult result = reader.ReadWindows(file, nullptr, [&](const FileWindow&) {
    if (!changed) std::ofstream(path, std::ios::app) << "more";
    changed = true;
  });
  ASSERT_NE(result.failure, nullptr);
  EXPECT_STREQ(result.failure, "changed");
}

TEST(WindowReaderTest, StopsWhenAsked) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("file");
  std::ofstream(path) << Pattern(1000);
  WindowReader reader(64, 8);
  const std::atomic<bool> stop = true;
  int windows = 0;
  const ReadResult result =
      reader.ReadWindows(OpenFile(path), &stop, [&](const FileWindow&) { ++windows; });
  EXPECT_STREQ(result.failure, "stopped");
  EXPECT_EQ(windows, 1);
}

TEST(WindowReaderTest, OffsetsBeyondFourGibibytes) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("sparse");
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT, 0600);
  ASSERT_GE(fd, 0);
  constexpr uint64_t kPlace = (uint64_t{4} << 30) + 12'345;
  if (pwrite(fd, "here", 4, static_cast<off_t>(kPlace)) != 4) {
    close(fd);
    GTEST_SKIP() << "no sparse files on this file system";
  }
  close(fd);
  WindowReader reader(uint64_t{32} << 20, 1000);
  uint64_t found = 0;
  const FoundFile file = OpenFile(path);
  const ReadResult result = reader.ReadWindows(file, nullptr, [&](const FileWindow& window) {
    if (!window.last) return;
    found = window.offset + window.bytes.find("here");
  });
  EXPECT_EQ(result.bytes, kPlace + 4);
  EXPECT_EQ(found, kPlace);
}

}  // namespace
}  // namespace offkey
