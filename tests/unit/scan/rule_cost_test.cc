#include "engine/scan/rule_cost.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "engine/rule/embedded_rules.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

// rules/README.md, "Cost", says what these are and how they were chosen.
constexpr double kMostOfOneRule = 60;        // candidates a megabyte, openings of its own
constexpr double kMostOfUrlRule = 400;       // those that begin at ://
constexpr double kMostOfOneOpening = 2'500;  // an opening that named and assigned rules share
constexpr double kMostOfAll = 8'000;

// Text that looks like source code to an opening: words, names, numbers, URLs, JSON, hashes; from a
// fixed seed.
class SourceText {
 public:
  std::string Make(size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += Line();
    return text;
  }

 private:
  uint64_t Next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return state_;
  }
  size_t Below(size_t limit) { return static_cast<size_t>(Next() % limit); }
  std::string Characters(std::string_view alphabet, size_t count) {
    std::string out;
    for (size_t i = 0; i < count; ++i) out += alphabet[Below(alphabet.size())];
    return out;
  }
  std::string Word() {
    static constexpr std::string_view kWords[] = {
        "key",     "token",   "user",    "value",  "index",  "config",  "secret",  "data",
        "name",    "path",    "request", "result", "count",  "error",   "session", "hash",
        "client",  "api",     "access",  "server", "author", "private", "public",  "test",
        "account", "default", "buffer",  "parse",  "update", "password"};
    return std::string(kWords[Below(std::size(kWords))]);
  }
  std::string Name() {
    std::string name = Word();
    for (size_t i = Below(3); i > 0; --i) {
      std::string word = Word();
      if (Below(2) == 0) {
        name += "_" + word;
      } else {
        word[0] = static_cast<char>(word[0] - 32);
        name += word;
      }
    }
    return name;
  }
  std::string Line() {
    static constexpr std::string_view kHex = "0123456789abcdef";
    static constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";
    static constexpr std::string_view kBase64 =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    switch (Below(10)) {
      case 0:
        return "  " + Name() + " = " + Name() + "(" + Name() + ", " + Name() + ");\n";
      case 1:
        return "if (" + Name() + " == nullptr) return " + Name() + "->" + Name() + ";\n";
      case 2:
        return "\"" + Name() + "\": \"" + Characters(kLetters, 12) + "\",\n";
      case 3:
        if (Below(10) != 0) return "  return " + Name() + ";\n";
        return "# see https://" + Characters(kLetters, 8) + ".example.org/" + Name() + "\n";
      case 4:
        return "integrity sha512-" + Characters(kBase64, 86) + "==\n";
      case 5:
        return "index " + Characters(kHex, 7) + ".." + Characters(kHex, 7) + " 100644\n";
      case 6:
        return Name() + ": " + std::to_string(Next() % 100'000) + "\n";
      case 7:
        return "// " + Word() + " " + Word() + " of the " + Word() + " in a " + Word() + ".\n";
      case 8:
        return "export const " + Name() + " = process.env." + Name() + ";\n";
      default:
        return "<" + Word() + " id=\"" + Characters(kHex, 8) + "-" + Characters(kHex, 4) + "\">" +
               Word() + "</" + Word() + ">\n";
    }
  }

  uint64_t state_ = 0x9E3779B97F4A7C15u;
};

// This repository's own C++, but for what is made of rules or of examples.
std::vector<std::string> OwnSources() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"engine", "git", "cli"}) {
    const std::filesystem::path root = std::filesystem::path(OFFKEY_SOURCE_DIR) / folder;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      const auto extension = entry.path().extension();
      if (extension == ".h" || extension == ".cc") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::filesystem::path& path : paths) {
    std::ifstream in(path);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

std::string FaultsOf(const CostReport& report) {
  std::string faults;
  const auto check = [&](const std::string& name, uint64_t candidates, double most) {
    const double rate = static_cast<double>(candidates) * 1e6 / static_cast<double>(report.bytes);
    if (rate > most) {
      faults += name + ": " + std::to_string(rate) + " candidates a megabyte, at most " +
                std::to_string(most) + "\n";
    }
  };
  for (const CostItem& item : report.items) {
    const double most = !item.rule.has_value()          ? kMostOfOneOpening
                        : item.name.starts_with("url.") ? kMostOfUrlRule
                                                        : kMostOfOneRule;
    check(item.name, item.candidates, most);
  }
  check("all rules together", report.candidates, kMostOfAll);
  return faults;
}

std::shared_ptr<const CompiledRules> Embedded(std::string_view more = "") {
  std::vector<RuleFile> files;
  if (!more.empty()) files.push_back({"rules/careless.yaml", more});
  auto rules = ParseRules(files, EmbeddedRuleFiles());
  EXPECT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  EXPECT_TRUE(compiled.ok()) << compiled.status();
  return *std::move(compiled);
}

TEST(RuleCost, EveryRuleIsUnderItsFloor) {
  const auto rules = Embedded();
  const std::vector<std::string> own = OwnSources();
  ASSERT_GT(own.size(), 100u);
  EXPECT_EQ(FaultsOf(CountCandidates(rules, {own.begin(), own.end()})), "");
  const std::string made = SourceText().Make(4'000'000);
  EXPECT_EQ(FaultsOf(CountCandidates(rules, {made})), "");
}

// The floor can be broken.
TEST(RuleCost, ACarelessRuleIsOverIt) {
  const auto rules = Embedded(
      "provider: careless\nrules:\n  - id: careless.key\n    name: key\n    confidence: low\n"
      "    keywords: ['key']\n    pattern: 'key[0-9]{20}'\n    sample: 'key${digit:20}'\n"
      "    examples: ['${secret}']\n");
  const std::vector<std::string> own = OwnSources();
  const std::string faults = FaultsOf(CountCandidates(rules, {own.begin(), own.end()}));
  EXPECT_TRUE(faults.starts_with("careless.key: ")) << faults;
}

TEST(RuleCost, CountsAreExact) {
  const std::string text = "AKQX AKQX ghp_abcd :// password=x";
  const CostReport report = CountCandidates(CompileTestRules(), {text, "AKQX"});
  EXPECT_EQ(report.bytes, text.size() + 4);
  EXPECT_EQ(report.candidates, 6u);
  ASSERT_EQ(report.items.size(), 6u);
  // Two rules of one opening: each has all of its candidates.
  EXPECT_EQ(report.items[0].name, "acme.key_id");
  EXPECT_EQ(report.items[0].candidates, 3u);
  EXPECT_EQ(report.items[1].name, "acme.key_id_long");
  EXPECT_EQ(report.items[1].candidates, 3u);
  EXPECT_EQ(report.items[2].name, "acme.access_token");
  EXPECT_EQ(report.items[2].candidates, 1u);
  EXPECT_EQ(report.items[5].name, "acme.private_key");
  EXPECT_EQ(report.items[5].candidates, 0u);
}

TEST(RuleCost, MeasuresWhatIsThere) {
  std::string text;
  for (int i = 0; i < 2'000; ++i) text += "password = correct_horse_battery_1\nAKQXABCDEFGHIJKL\n";
  const CostReport report = MeasureRuleCost(CompileTestRules(), {text}, {3, 2});
  EXPECT_GT(report.scan, 0);
  EXPECT_GT(report.confirm, 0);
  ASSERT_EQ(report.items.size(), 6u);
  size_t measured = 0;
  for (const CostItem& item : report.items) {
    EXPECT_GT(item.alone, 0) << item.name;
    EXPECT_EQ(item.confirm > 0, item.candidates > 0) << item.name;
    measured += item.added.has_value() ? 1 : 0;
  }
  EXPECT_GE(measured, 2u);
  EXPECT_LE(measured, 4u);
  EXPECT_GE(report.items.front().price(report.noise), report.items.back().price(report.noise));
}

TEST(RuleCost, NothingToMeasureOn) {
  EXPECT_EQ(MeasureRuleCost(CompileTestRules(), {}, {}).bytes, 0u);
}

}  // namespace
}  // namespace offkey
