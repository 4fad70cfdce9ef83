#include "engine/model/file_pattern.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace offkey {
namespace {

TEST(FilePattern, NamesFitWholeAndInAnyCase) {
  EXPECT_TRUE(FitsName("master.key", "master.key"));
  EXPECT_TRUE(FitsName("Master.KEY", "mASTER.key"));
  EXPECT_FALSE(FitsName("master.key", "master.key2"));
  EXPECT_FALSE(FitsName("master.key", "xmaster.key"));
  EXPECT_FALSE(FitsName("master.key", "masterxkey"));
  EXPECT_TRUE(FitsName("*", ""));
  EXPECT_FALSE(FitsName("?", ""));
  EXPECT_TRUE(FitsName("*pass*", "db_pass"));
  EXPECT_TRUE(FitsName("*a?c", "abcabc"));
  EXPECT_FALSE(FitsName("*a?c", "abcab"));
}

// The slow twin: every split of the name.
bool Fits(std::string_view pattern, std::string_view name) {
  if (pattern.empty()) return name.empty();
  if (pattern[0] == '*') {
    return Fits(pattern.substr(1), name) || (!name.empty() && Fits(pattern, name.substr(1)));
  }
  return !name.empty() && (pattern[0] == '?' || pattern[0] == name[0]) &&
         Fits(pattern.substr(1), name.substr(1));
}

TEST(FilePattern, AsTheSlowTwin) {
  std::mt19937 random(11);
  const auto made = [&](std::string_view alphabet) {
    std::string text;
    for (size_t i = random() % 8; i > 0; --i) text += alphabet[random() % alphabet.size()];
    return text;
  };
  for (int i = 0; i < 50'000; ++i) {
    const std::string pattern = made("ab*?");
    const std::string name = made("ab");
    EXPECT_EQ(FitsName(pattern, name), Fits(pattern, name)) << pattern << " " << name;
  }
}

TEST(FilePattern, HostileNamesCostTheProductAtMost) {
  const std::string pattern = "*a*a*a*a*a*a*a*a*a*a*b";
  EXPECT_FALSE(FitsName(pattern, std::string(100'000, 'a')));
}

TEST(FilePattern, OnlyTheNearestDirectoryCounts) {
  const FilePattern in_config = {"config", "master.key"};
  EXPECT_TRUE(FitsPath(in_config, "config/master.key"));
  EXPECT_TRUE(FitsPath(in_config, "/srv/app/config/master.key"));
  EXPECT_FALSE(FitsPath(in_config, "master.key"));
  EXPECT_FALSE(FitsPath(in_config, "/master.key"));
  EXPECT_FALSE(FitsPath(in_config, "config/old/master.key"));
  EXPECT_FALSE(FitsPath(in_config, "xconfig/master.key"));
  const FilePattern anywhere = {"", "master.key"};
  EXPECT_TRUE(FitsPath(anywhere, "master.key"));
  EXPECT_TRUE(FitsPath(anywhere, "a/b/master.key"));
  EXPECT_FALSE(FitsPath(anywhere, "master.key/x"));
  for (const FilePattern& pattern : {in_config, anywhere, FilePattern{"s?c*", "*.p?"}}) {
    EXPECT_TRUE(FitsPath(pattern, ExamplePath(pattern)));
  }
}

}  // namespace
}  // namespace offkey
