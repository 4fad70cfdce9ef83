#include "engine/rule/keyed_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "engine/rule/concat.h"

namespace offkey {
namespace {

namespace fs = std::filesystem;

std::string Name(int number, const std::string& extension) {
  std::string name(64, 'a');
  for (size_t at = name.size(); number > 0; number /= 10) {
    name[--at] = static_cast<char>('0' + number % 10);
  }
  return name + extension;
}

class KeyedFileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "offkey_keyed_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    directory_ = {name, std::string(kCacheKeyBytes, 'k')};
  }
  void TearDown() override { fs::remove_all(directory_.path); }

  std::string Path(const std::string& name) const { return directory_.path + "/" + name; }
  void SetAge(const std::string& name, int seconds) const {
    struct timespec times[2] = {};
    times[0].tv_sec = times[1].tv_sec = time(nullptr) - seconds;
    ASSERT_EQ(utimensat(AT_FDCWD, Path(name).c_str(), times, 0), 0);
  }
  void WriteAged(const std::string& name, int seconds) const {
    WriteKeyedFile(directory_, name, "contents");
    SetAge(name, seconds);
  }
  std::set<std::string> Names() const {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory_.path)) {
      names.insert(entry.path().filename());
    }
    return names;
  }

  KeyedDirectory directory_;
};

TEST_F(KeyedFileTest, TheLastUsedOfEachExtensionStay) {
  std::set<std::string> expected;
  for (int i = 0; i < 20; ++i) {
    WriteAged(Name(i, ".rules"), 1'000'000 - i * 1'000);
    if (i >= 20 - static_cast<int>(kKeptKeyedFiles)) expected.insert(Name(i, ".rules"));
  }
  EXPECT_EQ(Names(), expected);
  WriteAged(Name(1, ".parsed"), 0);
  expected.insert(Name(1, ".parsed"));
  EXPECT_EQ(Names(), expected) << "extensions do not push each other out";
}

TEST_F(KeyedFileTest, ReadingIsUse) {
  for (int i = 0; i < static_cast<int>(kKeptKeyedFiles); ++i) {
    WriteAged(Name(i, ".rules"), 100'000 - i * 1'000);
  }
  EXPECT_EQ(ReadKeyedFile(directory_, Name(0, ".rules")), "contents");
  WriteAged(Name(99, ".rules"), 0);
  EXPECT_TRUE(fs::exists(Path(Name(0, ".rules"))));
  EXPECT_FALSE(fs::exists(Path(Name(1, ".rules"))));
}

TEST_F(KeyedFileTest, WhatWasJustWrittenStays) {
  // The clock was set back: all others look younger.
  for (int i = 0; i < static_cast<int>(kKeptKeyedFiles); ++i) {
    WriteAged(Name(i, ".rules"), -1'000'000);
  }
  WriteKeyedFile(directory_, Name(99, ".rules"), "new");
  EXPECT_EQ(ReadKeyedFile(directory_, Name(99, ".rules")), "new");
  EXPECT_EQ(Names().size(), kKeptKeyedFiles);
}

TEST_F(KeyedFileTest, ForeignFilesStayAndDeadTemporariesGo) {
  const std::string dead = Concat(".", Name(1, ".rules"), ".0123456789abcdef");
  const std::string alive = Concat(".", Name(2, ".rules"), ".0123456789abcdef");
  const std::string notes = "notes.rules";
  const std::string backup = Name(3, ".rules") + ".bak";
  for (const std::string& name : {dead, alive, notes, backup}) std::ofstream(Path(name)) << "x";
  for (const std::string& name : {dead, notes, backup}) SetAge(name, 1'000'000);
  for (int i = 10; i < 30; ++i) WriteAged(Name(i, ".rules"), 0);
  EXPECT_FALSE(fs::exists(Path(dead)));
  EXPECT_TRUE(fs::exists(Path(alive)));
  EXPECT_TRUE(fs::exists(Path(notes)));
  EXPECT_TRUE(fs::exists(Path(backup)));
  EXPECT_EQ(Names().size(), kKeptKeyedFiles + 3);
}

TEST_F(KeyedFileTest, LinksAreNotFollowed) {
  const std::string outside = directory_.path + "-outside";
  std::ofstream(outside) << "precious";
  ASSERT_EQ(symlink(outside.c_str(), Path(Name(1, ".rules")).c_str()), 0);
  for (int i = 10; i < 30; ++i) WriteAged(Name(i, ".rules"), 0);
  EXPECT_TRUE(fs::exists(outside));
  fs::remove(outside);
}

// Each process finds what it wrote, or nothing, never something else; and little is left.
TEST_F(KeyedFileTest, TwoProcessesPruneAtOnce) {
  std::vector<pid_t> children;
  for (int child = 0; child < 2; ++child) {
    const pid_t pid = fork();
    ASSERT_GE(pid, 0);
    if (pid == 0) {
      for (int i = 0; i < 300; ++i) {
        const std::string name = Name(1'000 * (child + 1) + i, ".rules");
        const std::string contents = name + " contents";
        WriteKeyedFile(directory_, name, contents);
        const auto read = ReadKeyedFile(directory_, name);
        if (read.has_value() && *read != contents) _exit(1);
      }
      _exit(0);
    }
    children.push_back(pid);
  }
  for (const pid_t pid : children) {
    int status = 0;
    ASSERT_EQ(waitpid(pid, &status, 0), pid);
    EXPECT_EQ(status, 0);
  }
  const size_t left = Names().size();
  EXPECT_GE(left, 1u);
  EXPECT_LE(left, kKeptKeyedFiles + 1);
}

}  // namespace
}  // namespace offkey
