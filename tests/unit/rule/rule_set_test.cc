#include "engine/rule/rule_set.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/rule/rule_codec.h"
#include "engine/rule/rule_digest.h"
#include "engine/rule/rule_loader.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

namespace fs = std::filesystem;

class RuleSetTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "offkey_rule_set_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    cache_ = {root_ + "/cache", std::string(kCacheKeyBytes, 'k')};
    fs::create_directory(root_ + "/rules");
  }
  void TearDown() override { fs::remove_all(root_); }

  static void Write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  }
  static std::string Read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  }
  std::vector<Rule> Load(const RuleSources& sources) {
    auto rules = LoadRuleSet(sources, cache_);
    EXPECT_TRUE(rules.ok()) << rules.status();
    return rules.ok() ? *std::move(rules) : std::vector<Rule>();
  }
  fs::path File() const {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(cache_.path)) {
      EXPECT_TRUE(found.empty()) << "more than one file";
      found = entry.path();
    }
    return found;
  }

  std::string root_;
  KeyedDirectory cache_;
};

// Every field goes through the same list in both directions, and the compiler counts the fields; so
// equal bytes are equal rules.
TEST_F(RuleSetTest, CachedRulesEqualTheParsedOnes) {
  const auto parsed = LoadEmbeddedRules();
  ASSERT_TRUE(parsed.ok());
  std::vector<Rule> with_digests = *parsed;
  for (Rule& rule : with_digests) rule.digest = DigestOfRule(rule);
  const std::string expected = EncodeRules(with_digests);
  EXPECT_EQ(EncodeRules(Load({})), expected);
  const auto written = fs::last_write_time(File());
  const std::vector<Rule> cached = Load({});
  EXPECT_EQ(EncodeRules(cached), expected);
  EXPECT_EQ(fs::last_write_time(File()), written);
  ASSERT_EQ(cached.size(), parsed->size());
  for (size_t i = 0; i < cached.size(); ++i) {
    const Rule& a = cached[i];
    const Rule& b = (*parsed)[i];
    ASSERT_EQ(a.id, b.id);
    ASSERT_EQ(a.pattern, b.pattern);
    ASSERT_EQ(a.openings, b.openings);
    ASSERT_EQ(a.min_entropy, b.min_entropy);
    ASSERT_EQ(a.confidence, b.confidence);
    ASSERT_EQ(a.reject_placeholders, b.reject_placeholders);
    ASSERT_EQ(a.examples.size(), b.examples.size());
    ASSERT_EQ(a.line, b.line);
    ASSERT_EQ(a.named.has_value(), b.named.has_value());
    if (a.named.has_value()) {
      ASSERT_EQ(a.named->form.alphabet, b.named->form.alphabet);
    }
    ASSERT_EQ(a.token.has_value(), b.token.has_value());
    if (a.token.has_value()) {
      ASSERT_EQ(a.token->form.classes, b.token->form.classes);
    }
  }
}

TEST_F(RuleSetTest, DamageMeansParseAgain) {
  Load({});
  const fs::path path = File();
  const std::string good = Read(path);
  std::string bad = good;
  bad[good.size() / 2] = static_cast<char>(bad[good.size() / 2] ^ 1);
  for (const std::string& bytes : {bad, std::string(), good.substr(0, 31), good + "x"}) {
    Write(path, bytes);
    EXPECT_FALSE(ReadKeyedFile(cache_, path.filename()).has_value());
    EXPECT_EQ(Load({}).size(), LoadEmbeddedRules()->size());
    EXPECT_EQ(Read(path), good);
  }
}

TEST_F(RuleSetTest, NothingButWholeRulesIsDecoded) {
  const std::string bytes = EncodeRules(LoadTestRules());
  ASSERT_TRUE(DecodeRules(bytes).has_value());
  for (size_t size = 0; size < bytes.size(); ++size) {
    ASSERT_FALSE(DecodeRules(std::string_view(bytes).substr(0, size)).has_value()) << size;
  }
  EXPECT_FALSE(DecodeRules(bytes + '\0').has_value());
  EXPECT_FALSE(DecodeRules(std::string(9, '\xFF')).has_value());
}

TEST_F(RuleSetTest, ADirectoryAddsAndOverrides) {
  const std::string rule = "    name: mine\n    confidence: high\n    token: 'zqxw_[0-9a-f]{32}'\n";
  Write(root_ + "/rules/github.yaml",
        "provider: github\nrules:\n  - id: github.personal_access_token\n" + rule);
  Write(root_ + "/rules/zqxw.yaml",
        "provider: zqxw\nrules:\n  - id: zqxw.key\n" + rule +
            "    companions: [{rule: aws.secret_access_key, within_bytes: 99}]\n");
  const RuleSources both = {root_ + "/rules", true, Confidence::kLow};
  for (int run = 0; run < 2; ++run) {  // parsed, cached
    const std::vector<Rule> rules = Load(both);
    EXPECT_EQ(rules.size(), LoadEmbeddedRules()->size() + 1);
    size_t mine = 0;
    for (const Rule& r : rules) mine += r.name == "mine" ? 1 : 0;
    EXPECT_EQ(mine, 2u);
  }
  // The companion is a built-in rule.
  EXPECT_FALSE(LoadRuleSet({root_ + "/rules", false, Confidence::kLow}, cache_).ok());
  fs::remove(root_ + "/rules/zqxw.yaml");
  EXPECT_EQ(Load({root_ + "/rules", false, Confidence::kLow}).size(), 1u);
  EXPECT_EQ(Load(both).size(), LoadEmbeddedRules()->size());
}

TEST_F(RuleSetTest, ConfidenceAndTextArePartOfTheKey) {
  EXPECT_GT(Load({}).size(), Load({"", true, Confidence::kHigh}).size());
  const std::string text =
      "provider: zqxw\nrules:\n  - id: zqxw.key\n    name: one\n    confidence: high\n"
      "    token: 'zqxw_[0-9a-f]{32}'\n";
  const RuleSources own = {root_ + "/rules", false, Confidence::kLow};
  Write(root_ + "/rules/zqxw.yaml", text);
  EXPECT_EQ(Load(own)[0].name, "one");
  std::string changed = text;
  changed.replace(changed.find("one"), 3, "two");
  Write(root_ + "/rules/zqxw.yaml", changed);
  EXPECT_EQ(Load(own)[0].name, "two");
}

}  // namespace
}  // namespace offkey
