#include "engine/rule/rule_cache.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "engine/scan/scanner_thread.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

namespace fs = std::filesystem;

class RuleCacheTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "offkey_cache_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    options_.cache_dir = root_ + "/cache";
    options_.cache_key = std::string(kCacheKeyBytes, 'k');
  }
  void TearDown() override { fs::remove_all(root_); }

  std::shared_ptr<const CompiledRules> Compile() {
    auto compiled = CompiledRules::Compile(LoadTestRules(), options_);
    EXPECT_TRUE(compiled.ok()) << compiled.status();
    return *compiled;
  }

  bool CacheIsUsable() {
    const auto plain = CompileTestRules();
    return ReadRuleCache(options_, plain->digest(), plain->impl().plain_openings,
                         plain->rule_count())
        .has_value();
  }

  fs::path File() const {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(options_.cache_dir)) {
      EXPECT_TRUE(found.empty()) << "more than one file";
      found = entry.path();
    }
    return found;
  }

  static std::string Read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  }
  static void Write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  }

  static std::vector<Match> ScanWith(std::shared_ptr<const CompiledRules> rules) {
    std::vector<Match> matches;
    ScannerThread(std::move(rules))
        .Scan(std::string("DB_PASSWORD = 'Ab3dE6") + "gH9jKl' AKQXPOFGEZYTCBRA", &matches);
    EXPECT_EQ(matches.size(), 2u);
    return matches;
  }

  std::string root_;
  CompiledRules::Options options_;
};

TEST_F(RuleCacheTest, IsWrittenPrivateAndReadBack) {
  const auto cold = Compile();
  struct stat info = {};
  ASSERT_EQ(stat(options_.cache_dir.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0700u);
  ASSERT_EQ(stat(File().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
  EXPECT_TRUE(CacheIsUsable());
  const auto warm = Compile();
  EXPECT_EQ(warm->digest(), cold->digest());
  EXPECT_EQ(warm->window_bytes(), cold->window_bytes());
  EXPECT_EQ(ScanWith(warm), ScanWith(cold));
}

TEST_F(RuleCacheTest, AnyFlippedBitMeansCompileAgain) {
  const auto expected = ScanWith(Compile());
  const fs::path path = File();
  const std::string good = Read(path);
  std::mt19937 random(3);
  for (int i = 0; i < 200; ++i) {
    std::string bad = good;
    const size_t at = i < 64 ? static_cast<size_t>(i) : random() % bad.size();
    bad[at] = static_cast<char>(bad[at] ^ (1 << (random() % 8)));
    Write(path, bad);
    ASSERT_FALSE(CacheIsUsable()) << "byte " << at;
  }
  EXPECT_EQ(ScanWith(Compile()), expected);
  EXPECT_TRUE(CacheIsUsable());  // rewritten
}

TEST_F(RuleCacheTest, TruncatedEmptyAndLongerFiles) {
  Compile();
  const fs::path path = File();
  const std::string good = Read(path);
  for (const size_t size : {size_t{0}, size_t{31}, size_t{32}, size_t{40}, good.size() - 1}) {
    Write(path, good.substr(0, size));
    EXPECT_FALSE(CacheIsUsable()) << size;
  }
  Write(path, good + "x");
  EXPECT_FALSE(CacheIsUsable());
  Write(path, good);
  EXPECT_TRUE(CacheIsUsable());
}

TEST_F(RuleCacheTest, AnotherKeyOrNone) {
  Compile();
  options_.cache_key[0] = 'x';
  EXPECT_FALSE(CacheIsUsable());
  Compile();
  EXPECT_TRUE(CacheIsUsable());
  options_.cache_key = "short";
  EXPECT_FALSE(CacheIsUsable());
}

// A file that was made with the right key, but for other rules, must not serve under this name.
TEST_F(RuleCacheTest, AFileOfAnotherRuleSet) {
  Compile();
  const fs::path ours = File();
  fs::remove(ours);
  std::vector<Rule> rules = LoadTestRules();
  rules[0].precedence = 1;
  ASSERT_TRUE(CompiledRules::Compile(rules, options_).ok());
  fs::rename(File(), ours);
  EXPECT_FALSE(CacheIsUsable());
}

TEST_F(RuleCacheTest, LinksAndForeignDirectoriesAreNotUsed) {
  Compile();
  const fs::path path = File();
  fs::rename(path, root_ + "/elsewhere");
  ASSERT_EQ(symlink((root_ + "/elsewhere").c_str(), path.c_str()), 0);
  EXPECT_FALSE(CacheIsUsable());
  fs::remove_all(options_.cache_dir);
  fs::create_directory(root_ + "/real");
  ASSERT_EQ(symlink((root_ + "/real").c_str(), options_.cache_dir.c_str()), 0);
  Compile();
  EXPECT_TRUE(fs::is_empty(root_ + "/real"));
  fs::remove(options_.cache_dir);
  fs::create_directory(options_.cache_dir);
  fs::permissions(options_.cache_dir, fs::perms::all);
  Compile();
  EXPECT_TRUE(fs::is_empty(options_.cache_dir));
}

TEST_F(RuleCacheTest, TheWindowLimitHoldsAfterAWarmStart) {
  Compile();
  options_.max_window_bytes = 16;
  EXPECT_FALSE(CompiledRules::Compile(LoadTestRules(), options_).ok());
}

}  // namespace
}  // namespace offkey
