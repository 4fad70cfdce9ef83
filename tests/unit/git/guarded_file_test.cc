#include "git/guarded_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class GuardedFileTest : public GitTest {};

TEST_F(GuardedFileTest, ReadsWholeFilesUpToTheCap) {
  const std::string bytes("a\0b\n", 4);
  Write("file", bytes);
  Write("empty", "");
  EXPECT_EQ(ReadSmallFile(Path("file"), 4).value(), bytes);
  EXPECT_EQ(ReadSmallFile(Path("empty"), 0).value(), "");
  EXPECT_EQ(ReadSmallFile(Path("file"), 3).status().code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReadSmallFile(Path("none"), 3).status().code(), absl::StatusCode::kNotFound);
}

TEST_F(GuardedFileTest, OpensOnlyRegularFiles) {
  Write("file", "x");
  ASSERT_EQ(mkfifo(Path("fifo").c_str(), 0600), 0);
  ASSERT_EQ(symlink("file", Path("link").c_str()), 0);
  ASSERT_EQ(mkdir(Path("dir").c_str(), 0700), 0);
  for (const char* name : {"fifo", "link", "dir"}) {
    EXPECT_EQ(ReadSmallFile(Path(name), 100).status().code(), absl::StatusCode::kFailedPrecondition)
        << name;
    EXPECT_EQ(MappedFile::Open(Path(name)).status().code(), absl::StatusCode::kFailedPrecondition)
        << name;
  }
  EXPECT_EQ(ReadSmallFile("/dev/zero", 100).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(GuardedFileTest, ReadsBelowADirectoryWithoutFollowingLinks) {
  Write("root/a/b/file", "x");
  Write("outside/file", "secret");
  ASSERT_EQ(symlink("../outside", Path("root/out").c_str()), 0);
  ASSERT_EQ(symlink("root", Path("alias").c_str()), 0);
  EXPECT_EQ(ReadSmallFileBeneath(Path("root"), "a/b/file", 10).value(), "x");
  EXPECT_EQ(ReadSmallFileBeneath(Path("alias"), "a//./b/file", 10).value(), "x");
  EXPECT_EQ(ReadSmallFileBeneath(Path("root"), "out/file", 10).status().code(),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(ReadSmallFileBeneath(Path("root"), "a/../../outside/file", 10).status().code(),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(MappedFile::OpenBeneath(Path("root"), "a/b/file").value().bytes(), "x");
  EXPECT_EQ(OpenDirectoryBeneath(Path("root"), "a/b/file").status().code(),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(OpenDirectoryBeneath(Path("root"), "a/none").status().code(),
            absl::StatusCode::kNotFound);
}

TEST_F(GuardedFileTest, MapsAndMoves) {
  Write("file", "content");
  Write("empty", "");
  MappedFile first = MappedFile::Open(Path("file"), {.pattern = AccessPattern::kRandom}).value();
  const std::string_view view = first.bytes();
  MappedFile second = std::move(first);
  EXPECT_EQ(second.bytes().data(), view.data());
  EXPECT_EQ(second.bytes(), "content");
  EXPECT_TRUE(first.bytes().empty());
  second = MappedFile::Open(Path("empty")).value();
  EXPECT_TRUE(second.bytes().empty());
  EXPECT_FALSE(second.changed());
  EXPECT_EQ(MappedFile::Open(Path("file"), {.max_bytes = 6}).status().code(),
            absl::StatusCode::kResourceExhausted);
}

// mincore() would tell what the system holds; the process's own share is in smaps.
size_t ResidentBytes(const void* data) {
  std::ifstream maps("/proc/self/smaps");
  std::string line;
  const std::string begin = absl::StrCat(absl::Hex(reinterpret_cast<uintptr_t>(data)), "-");
  bool found = false;
  while (std::getline(maps, line)) {
    if (line.starts_with(begin)) found = true;
    if (found && line.starts_with("Rss:")) return std::stoul(line.substr(4)) * 1024;
  }
  return ~size_t{0};
}

// Of the whole process.
size_t ProcessBytes() {
  std::ifstream statm("/proc/self/statm");
  size_t size = 0;
  size_t resident = 0;
  statm >> size >> resident;
  return resident * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

TEST_F(GuardedFileTest, MuchThatWasReadLeavesTheProcessAndStaysReadable) {
  std::string text(MappedFile::kMostFileBytes + (8u << 20), 'a');
  for (size_t i = 0; i < text.size(); i += 4096) text[i] = static_cast<char>('a' + i / 4096 % 26);
  Write("large", text);
  const MappedFile file = MappedFile::Open(Path("large")).value();
  EXPECT_EQ(file.bytes(), text);
  EXPECT_GE(ResidentBytes(file.bytes().data()), text.size());
  if (ProcessBytes() < MappedFile::kRoomyBytes) {  // a sanitizer may hold more
    file.NoteRead(MappedFile::kNotedBytes);        // looked, and there is room
    EXPECT_GE(ResidentBytes(file.bytes().data()), text.size());
  }
  const std::string large(MappedFile::kRoomyBytes, 'x');
  file.NoteRead(MappedFile::kNotedBytes - 1);  // not yet looked
  EXPECT_GE(ResidentBytes(file.bytes().data()), text.size());
  file.NoteRead(1);
  EXPECT_EQ(ResidentBytes(file.bytes().data()), 0u);
  EXPECT_EQ(file.bytes().substr(0, MappedFile::kNotedBytes),
            std::string_view(text).substr(0, MappedFile::kNotedBytes));
  file.NoteRead(MappedFile::kNotedBytes);  // looked, and it is little
  EXPECT_GE(ResidentBytes(file.bytes().data()), MappedFile::kNotedBytes);
  EXPECT_EQ(file.bytes(), text);
  EXPECT_FALSE(file.changed());
  MappedFile().NoteRead(MappedFile::kNotedBytes);  // nothing is mapped
}

TEST_F(GuardedFileTest, ATruncatedMappingReadsZeroAndSaysSo) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  Write("file", std::string(8 * page, 'x'));
  Write("other", std::string(8 * page, 'y'));
  const MappedFile file = MappedFile::Open(Path("file")).value();
  const MappedFile other = MappedFile::Open(Path("other")).value();
  ASSERT_EQ(truncate(Path("file").c_str(), static_cast<off_t>(page)), 0);
  EXPECT_FALSE(file.changed());
  uint64_t sum = 0;
  for (const char c : file.bytes()) sum += static_cast<unsigned char>(c);
  EXPECT_EQ(sum, page * 'x');
  EXPECT_TRUE(file.changed());
  EXPECT_FALSE(other.changed());
  // The slot is used again by a later mapping, which starts unchanged.
  for (int i = 0; i < kMaxMappings + 10; ++i) {
    const MappedFile again = MappedFile::Open(Path("other")).value();
    ASSERT_FALSE(again.changed());
  }
}

TEST_F(GuardedFileTest, ManyThreadsReadATruncatedFile) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  Write("file", std::string(256 * page, 'x'));
  const MappedFile file = MappedFile::Open(Path("file")).value();
  ASSERT_EQ(truncate(Path("file").c_str(), 0), 0);
  std::atomic<uint64_t> sum{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      uint64_t own = 0;
      for (const char c : file.bytes()) own += static_cast<unsigned char>(c);
      sum += own;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(sum.load(), 0u);
  EXPECT_TRUE(file.changed());
}

TEST_F(GuardedFileTest, ABusErrorElsewhereStillEndsTheProcess) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  Write("file", std::string(page, 'x'));
  const auto fault = [&] {
    const MappedFile file = MappedFile::Open(Path("file")).value();  // installs the action
    const int fd = open(Path("file").c_str(), O_RDONLY);
    const char* raw = static_cast<const char*>(mmap(nullptr, page, PROT_READ, MAP_PRIVATE, fd, 0));
    if (truncate(Path("file").c_str(), 0) != 0) _exit(0);
    _exit(*static_cast<const volatile char*>(raw));
  };
  EXPECT_DEATH(fault(), "");
}

}  // namespace
}  // namespace offkey::git
