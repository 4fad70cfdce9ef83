// The real git as the oracle: a scratch directory, and the git command line in an environment that
// nothing outside the test decides.
#pragma once

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>

namespace offkey::git {

class GitTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "offkey_git_test_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    dir_ = std::filesystem::canonical(pattern).string();
  }

  void TearDown() override {
    std::error_code ignored;
    std::filesystem::remove_all(dir_, ignored);
  }

  std::string Path(const std::string& below) const { return dir_ + "/" + below; }

  // Runs `git <arguments>` in `below`; the arguments are shell text. Gives standard output; failure
  // fails the test.
  std::string Git(const std::string& below, const std::string& arguments) {
    return Shell("cd " + Quoted(Path(below)) + " && git " + arguments);
  }

  // Runs shell text in the same clean environment.
  std::string Shell(const std::string& command) {
    const std::string clean =
        "env -i PATH=\"$PATH\" HOME=" + Quoted(dir_) +
        " LC_ALL=C TZ=UTC GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TERMINAL_PROMPT=0"
        " GIT_AUTHOR_NAME='Ada Author' GIT_AUTHOR_EMAIL=ada@example.com"
        " GIT_AUTHOR_DATE='1700000000 +0100' GIT_COMMITTER_NAME='Carl Committer'"
        " GIT_COMMITTER_EMAIL=carl@example.com GIT_COMMITTER_DATE='1700000100 -0330'"
        " sh -c " +
        Quoted(command) + " 2>>" + Quoted(dir_ + "/stderr");
    FILE* pipe = popen(clean.c_str(), "r");
    if (pipe == nullptr) {
      ADD_FAILURE() << "popen failed";
      return "";
    }
    std::string output;
    char buffer[65536];
    while (const size_t got = fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    EXPECT_EQ(pclose(pipe), 0) << command << "\n" << Read("stderr");
    return output;
  }

  // The same without the newline at the end.
  std::string GitLine(const std::string& below, const std::string& arguments) {
    std::string line = Git(below, arguments);
    while (!line.empty() && line.back() == '\n') line.pop_back();
    return line;
  }

  // `git init` with the branch main and one commit with the file f.
  void MakeRepository(const std::string& below, const std::string& init_arguments = "") {
    Git("", "init -q -b main " + init_arguments + " " + Quoted(below));
    Write(below + "/f", "one\n");
    Git(below, "add f");
    Git(below, "commit -q -m one");
  }

  void Write(const std::string& below, std::string_view bytes) const {
    std::filesystem::create_directories(std::filesystem::path(Path(below)).parent_path());
    std::ofstream file(Path(below), std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(file.good()) << below;
  }

  std::string Read(const std::string& below) const {
    std::ifstream file(Path(below), std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }

  static std::string Quoted(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) {
      if (c == '\'') {
        quoted += "'\\''";
      } else {
        quoted += c;
      }
    }
    return quoted + "'";
  }

  std::string dir_;
};

}  // namespace offkey::git
