#include "engine/rule/rule_loader.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/rule/embedded_rules.h"
#include "engine/rule/yaml_tree.h"

namespace offkey {
namespace {

constexpr std::string_view kGood = R"(provider: acme
rules:
  - id: acme.token
    name: Acme token
    confidence: high
    precedence: 90
    keywords: ['acme_', 'ACME']
    keywords_ignore_case: true
    openings: ['acme_[0-9]{2}']
    before_bytes: 3
    pattern: '\bacme_[0-9]{8}\b'
    checks: {checksum: github_crc32, min_entropy: 2.5, min_digits: 3, structure: 'base64:16|32', stop_words: [demo], reject_placeholders: false}
    extent: pem
    companions: [{rule: acme.id, within_bytes: 400}]
    references: ['https://example.org/docs']
    sample: 'acme_${digit:8}'
    examples: ['a ${secret}', "b\n${secret}"]
    near_misses:
      - |
        several
        lines
  - id: acme.id
    name: Acme id
    confidence: low
    keywords: [acid]
    pattern: 'acid'
    sample: 'acid'
    examples: ['${secret}']
)";

std::string FaultsOf(std::string_view text, std::string_view path = "rules/acme.yaml") {
  const RuleFile file = {path, text};
  const auto rules = ParseRules({&file, 1});
  return rules.ok() ? "" : std::string(rules.status().message());
}

// kGood with `from` replaced by `to`.
std::string FaultsWith(std::string_view from, std::string_view to) {
  std::string text(kGood);
  const size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return FaultsOf(text.replace(at, from.size(), to));
}

TEST(RuleLoader, ReadsEveryField) {
  const RuleFile file = {"rules/acme.yaml", kGood};
  const auto rules = ParseRules({&file, 1});
  ASSERT_TRUE(rules.ok()) << rules.status();
  ASSERT_EQ(rules->size(), 2u);
  EXPECT_EQ((*rules)[0].id, "acme.id");  // sorted by id
  EXPECT_EQ((*rules)[0].precedence, 100);
  EXPECT_TRUE((*rules)[0].reject_placeholders);
  EXPECT_EQ((*rules)[0].confidence, Confidence::kLow);
  const Rule& rule = (*rules)[1];
  EXPECT_EQ(rule.id, "acme.token");
  EXPECT_EQ(rule.name, "Acme token");
  EXPECT_EQ(rule.provider, "acme");
  EXPECT_EQ(rule.confidence, Confidence::kHigh);
  EXPECT_EQ(rule.precedence, 90);
  EXPECT_EQ(rule.keywords, (std::vector<std::string>{"acme_", "ACME"}));
  EXPECT_TRUE(rule.keywords_ignore_case);
  EXPECT_EQ(rule.openings, (std::vector<std::string>{"acme_[0-9]{2}"}));
  EXPECT_EQ(rule.before_bytes, 3u);
  EXPECT_EQ(rule.pattern, "\\bacme_[0-9]{8}\\b");
  EXPECT_EQ(rule.checksum, "github_crc32");
  EXPECT_EQ(rule.min_entropy, 2.5);
  EXPECT_EQ(rule.min_digits, 3u);
  EXPECT_EQ(rule.structure, "base64:16|32");
  EXPECT_EQ(rule.stop_words, (std::vector<std::string>{"demo"}));
  EXPECT_FALSE(rule.reject_placeholders);
  EXPECT_EQ(rule.extent, "pem");
  ASSERT_EQ(rule.companions.size(), 1u);
  EXPECT_EQ(rule.companions[0].rule, "acme.id");
  EXPECT_EQ(rule.companions[0].within_bytes, 400u);
  EXPECT_EQ(rule.references.size(), 1u);
  EXPECT_EQ(rule.sample, "acme_${digit:8}");
  ASSERT_EQ(rule.examples.size(), 2u);
  EXPECT_EQ(rule.examples[1].text, "b\n${secret}");
  EXPECT_EQ(rule.examples[1].line, 17);
  ASSERT_EQ(rule.near_misses.size(), 1u);
  EXPECT_EQ(rule.near_misses[0].text, "several\nlines\n");
  EXPECT_EQ(rule.file, "rules/acme.yaml");
  EXPECT_EQ(rule.line, 3);
  EXPECT_EQ(rule.column, 5);
  EXPECT_EQ(rule.pattern_place.line, 11);
  EXPECT_EQ(rule.pattern_place.column, 14);
  ASSERT_EQ(rule.opening_places.size(), 1u);
  EXPECT_EQ(rule.opening_places[0].line, 9);
  EXPECT_EQ(rule.opening_places[0].column, 16);
  EXPECT_EQ(rule.examples[1].column, 31);
}

TEST(RuleLoader, FaultsNameFileLineAndRemedy) {
  EXPECT_EQ(FaultsWith("name: Acme token", "nam: Acme token"),
            "rules/acme.yaml:4:5: unknown key 'nam' in a rule; did you mean 'name'?");
  EXPECT_EQ(FaultsWith("    checks: {", "    min_digits: 3\n    checks: {"),
            "rules/acme.yaml:12:5: unknown key 'min_digits' in a rule; it belongs into 'checks'");
  EXPECT_EQ(FaultsWith("stop_words: [demo]", "stop_wrds: [demo]"),
            "rules/acme.yaml:12:98: unknown key 'stop_wrds' in checks; did you mean 'stop_words'?");
  EXPECT_EQ(FaultsWith("confidence: high", "confidence: sure"),
            "rules/acme.yaml:5:17: 'confidence' must be one of high, medium, low, not 'sure'");
  EXPECT_EQ(FaultsWith("confidence: high", "confidence: hihg"),
            "rules/acme.yaml:5:17: 'confidence' must be one of high, medium, low, not 'hihg'; did "
            "you mean 'high'?");
  EXPECT_EQ(FaultsWith("precedence: 90", "precedence: '90'"),
            "rules/acme.yaml:6:17: 'precedence' must be a whole number from 0 to 1000");
  EXPECT_EQ(FaultsWith("precedence: 90", "precedence: -1"),
            "rules/acme.yaml:6:17: 'precedence' must be a whole number from 0 to 1000");
  EXPECT_EQ(FaultsWith("keywords: [acid]", "keywords: acid"),
            "rules/acme.yaml:25:15: 'keywords' must be a list: ['one', 'two']");
  EXPECT_EQ(FaultsWith("keywords_ignore_case: true", "keywords_ignore_case: yes"),
            "rules/acme.yaml:8:27: 'keywords_ignore_case' must be true or false");
  EXPECT_EQ(FaultsWith("min_entropy: 2.5", "min_entropy: nan"),
            "rules/acme.yaml:12:51: 'min_entropy' must be a number from 0 to 8");
  EXPECT_EQ(FaultsWith("github_crc32", "github_crc"),
            "rules/acme.yaml:12:24: unknown checksum 'github_crc'; did you mean 'github_crc32'?");
  EXPECT_EQ(FaultsWith("github_crc32", "sum"),
            "rules/acme.yaml:12:24: unknown checksum 'sum'; there are age_bech32, azure_functions, "
            "azure_his_v2, base58check, bip39, crates_io_xor, github_crc32, gitlab_routable, "
            "grafana_crc32, laravel_crc32, "
            "nats_crc16, polar_crc32, reviewboard_crc32");
  EXPECT_EQ(FaultsWith("'base64:16|32'", "jtw"),
            "rules/acme.yaml:12:82: unknown structure 'jtw'; did you mean 'jwt'?");
  EXPECT_EQ(FaultsWith("extent: pem", "extent: all"),
            "rules/acme.yaml:13:13: 'extent' must be pem");
  EXPECT_EQ(FaultsWith("rule: acme.id", "rule: acme.gone"),
            "rules/acme.yaml:14:25: the companion 'acme.gone' is no rule; correct the id");
  EXPECT_EQ(FaultsWith("rule: acme.id", "rule: acme.tokn"),
            "rules/acme.yaml:14:25: the companion 'acme.tokn' is no rule; did you mean "
            "'acme.token'?");
  EXPECT_EQ(FaultsWith("within_bytes: 400", "within_bytes: 0"),
            "rules/acme.yaml:14:18: a companion needs 'rule' and 'within_bytes' (at least 1)");
  EXPECT_EQ(
      FaultsWith("id: acme.id", "id: acme.token"),
      "rules/acme.yaml:22:5: the id 'acme.token' is already used at rules/acme.yaml:3:5; choose "
      "another\n"
      "rules/acme.yaml:14:25: the companion 'acme.id' is no rule; correct the id");
  EXPECT_EQ(FaultsWith("id: acme.token", "id: Acme.Token"),
            "rules/acme.yaml:3:9: the id 'Acme.Token' must be provider.kind, of a-z, 0-9 and '_'");
  EXPECT_EQ(FaultsWith("id: acme.token", "id: other.token"),
            "rules/acme.yaml:3:9: the id 'other.token' must begin with the provider: 'acme.'");
  EXPECT_EQ(FaultsWith("    before_bytes: 3\n", "    before_bytes: 3\n    before_bytes: 4\n"),
            "rules/acme.yaml:11:5: 'before_bytes' is given twice; keep one");
  EXPECT_EQ(FaultsWith("provider: acme", "provider: other").substr(0, 93),
            "rules/acme.yaml:1:1: the provider is 'other', so the file must be named "
            "other.yaml\nrules/acme");
}

TEST(RuleLoader, EveryFaultIsToldAtOnce) {
  EXPECT_EQ(FaultsOf("provider: acme\nrules:\n"
                     "  - id: acme.x\n    colour: red\n    tokn: 'acme_[0-9]{20}'\n"
                     "  - id: acme.y\n    name: y\n    confidence: mediun\n"
                     "    token: 'a[0-9]{20}'\n"
                     "  - id: acme.z\n    name: z\n    confidence: low\n    pattern: 'z'\n"),
            "rules/acme.yaml:3:5: the rule has no 'name'; add it\n"
            "rules/acme.yaml:3:5: the rule has no 'confidence'; add it\n"
            "rules/acme.yaml:4:5: unknown key 'colour' in a rule; there are id, name, confidence, "
            "precedence, keywords, keywords_ignore_case, openings, before_bytes, pattern, named, "
            "token, assigned, whole_file, file_lines, checks, extent, companions, references, "
            "sample, examples, "
            "near_misses\n"
            "rules/acme.yaml:5:5: unknown key 'tokn' in a rule; did you mean 'token'?\n"
            "rules/acme.yaml:8:17: 'confidence' must be one of high, medium, low, not 'mediun'; "
            "did you mean 'medium'?\n"
            "rules/acme.yaml:9:12: 'token' must begin with at least 3 certain characters; use "
            "'named' for a secret without a prefix\n"
            "rules/acme.yaml:10:5: the rule has no 'keywords'; add it\n"
            "rules/acme.yaml:10:5: the rule has no 'sample'; add it\n"
            "rules/acme.yaml:10:5: the rule has no 'examples'; add it");
  EXPECT_EQ(
      FaultsOf("provider: acme\nrules:\n  - id: acme.x\n    name: x\n    confidence: low\n"),
      "rules/acme.yaml:3:5: the rule does not say what the credential looks like; add 'token' "
      "(it has a prefix of its own), 'named' (a word names it), 'whole_file' or 'file_lines' (a "
      "path names it), "
      "or 'keywords', 'pattern', 'sample' and 'examples'");
}

// What is sound is read beside what is not.
TEST(RuleLoader, SoundRulesAreKept) {
  std::string text(kGood);
  text.replace(text.find("confidence: low"), 15, "confidence: lwo");
  const RuleFile file = {"rules/acme.yaml", text};
  const SoundRules sound = ReadSoundRules({&file, 1});
  ASSERT_EQ(sound.rules.size(), 1u);
  EXPECT_EQ(sound.rules[0].id, "acme.token");
  // Its companion is there, only faulty: one fault, not two.
  ASSERT_EQ(sound.faults.size(), 1u);
  EXPECT_EQ(sound.faults[0],
            "rules/acme.yaml:24:17: 'confidence' must be one of high, medium, low, not 'lwo'; did "
            "you mean 'low'?");
}

TEST(RuleLoader, YamlFaultsSayWhatToWrite) {
  EXPECT_EQ(FaultsOf("provider: acme\nrules:\n\t- id: acme.x\n"),
            "rules/acme.yaml:3:1: not valid YAML: found character that cannot start any token; "
            "indent with spaces, not tabs, and put a value that begins with @, ` or % into single "
            "quotes");
  EXPECT_EQ(FaultsOf("provider: acme\nrules:\n  - id: acme.x\n    name: a: b\n"),
            "rules/acme.yaml:4:12: not valid YAML: mapping values are not allowed in this context; "
            "put a value that holds ': ' into single quotes, or correct the indentation");
  EXPECT_EQ(FaultsOf("provider: acme\nrules:\n  - id: acme.x\n    pattern: \"\\d\"\n"),
            "rules/acme.yaml:4:15: not valid YAML: found unknown escape character; write it in "
            "single quotes, where a backslash is a backslash");
}

TEST(RuleLoader, WhatYamlTakesForNoTextMustStandInQuotes) {
  for (const std::string word :
       {"null", "Null", "~", "true", "NO", "off", "12", "-1.5", ".5", "1e3"}) {
    EXPECT_NE(FaultsWith("[demo]", "[demo, " + word + "]").find("write '" + word + "' in quotes"),
              std::string::npos)
        << word;
    EXPECT_EQ(FaultsWith("[demo]", "[demo, '" + word + "']"), "") << word;
  }
  for (const std::string word :
       {"nullable", "inf", "nano", "1password", "v1.5", "-x", "+", "yesterday"}) {
    EXPECT_EQ(FaultsWith("[demo]", "[demo, " + word + "]"), "") << word;
  }
}

TEST(RuleLoader, YamlOutsideTheSubset) {
  EXPECT_EQ(FaultsOf(""), "rules/acme.yaml:1:1: the file is empty; write 'provider:' and 'rules:'");
  EXPECT_EQ(FaultsOf("provider: &a acme\n"),
            "rules/acme.yaml:1:11: anchors are not allowed; write the value out");
  EXPECT_EQ(FaultsOf("provider: acme\nrules: *a\n"),
            "rules/acme.yaml:2:8: aliases are not allowed; write the value out");
  EXPECT_EQ(FaultsOf("provider: !!str acme\n"),
            "rules/acme.yaml:1:11: tags are not allowed; remove the '!'");
  EXPECT_EQ(FaultsOf("provider: acme\nrules: [[[[[[[[[]]]]]]]]]\n"),
            "rules/acme.yaml:2:15: nested too deeply");
  EXPECT_EQ(FaultsOf("provider: acme\n---\nprovider: acme\n"),
            "rules/acme.yaml:2:1: only one document a file is allowed");
  EXPECT_EQ(FaultsOf("? [a]\n: b\n"), "rules/acme.yaml:1:3: a mapping key must be plain text");
  EXPECT_EQ(FaultsOf("provider: acme\n"),
            "rules/acme.yaml:1:1: 'rules' is missing; write 'rules:' and a list of rules below it");
  EXPECT_EQ(FaultsOf("provider: acme\nrules: []\n"),
            "rules/acme.yaml:2:8: 'rules' must be a list with at least one rule");
  EXPECT_EQ(FaultsOf("- a\n"),
            "rules/acme.yaml:1:1: the file must be a mapping of keys to values\n"
            "rules/acme.yaml:1:1: 'provider' must be given, of lower-case letters, digits and '_' "
            "(provider: github)\n"
            "rules/acme.yaml:1:1: 'rules' is missing; write 'rules:' and a list of rules below it");
  EXPECT_EQ(FaultsOf("a: 'b\n").substr(0, 37), "rules/acme.yaml:2:1: not valid YAML: ");
  EXPECT_NE(FaultsOf("provider: \xff\n"), "");
  EXPECT_NE(FaultsOf(std::string(kMaxYamlBytes + 1, '#')).find("split it"), std::string::npos);
}

class RuleDirectoryTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "offkey_rules_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    dir_ = name;
  }
  void TearDown() override { std::filesystem::remove_all(dir_); }
  void Write(const std::string& name, std::string_view text) {
    std::ofstream(dir_ + "/" + name) << text;
  }
  std::string dir_;
};

TEST_F(RuleDirectoryTest, ReadsYamlFilesOnly) {
  Write("acme.yaml", kGood);
  Write("README.md", "not a rule");
  const auto rules = LoadRules(dir_);
  ASSERT_TRUE(rules.ok()) << rules.status();
  EXPECT_EQ(rules->size(), 2u);
  EXPECT_EQ((*rules)[0].file, dir_ + "/acme.yaml");
}

TEST_F(RuleDirectoryTest, MissingOrEmptyDirectory) {
  EXPECT_EQ(LoadRules(dir_ + "/gone").status().code(), absl::StatusCode::kNotFound);
  const auto empty = LoadRules(dir_);
  EXPECT_EQ(empty.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(empty.status().message(), dir_ + ": no *.yaml in it; name a directory of rule files");
}

TEST_F(RuleDirectoryTest, LinksPipesAndDirectoriesAreRefused) {
  Write("real", kGood);
  ASSERT_EQ(symlink((dir_ + "/real").c_str(), (dir_ + "/acme.yaml").c_str()), 0);
  EXPECT_EQ(LoadRules(dir_).status().message(),
            dir_ + "/acme.yaml:1:1: is a link; put the rule file itself there");
  unlink((dir_ + "/acme.yaml").c_str());
  ASSERT_EQ(mkfifo((dir_ + "/acme.yaml").c_str(), 0600), 0);
  EXPECT_EQ(LoadRules(dir_).status().message(),
            dir_ + "/acme.yaml:1:1: is not a regular file; remove it");
  unlink((dir_ + "/acme.yaml").c_str());
  ASSERT_EQ(mkdir((dir_ + "/acme.yaml").c_str(), 0700), 0);
  EXPECT_EQ(LoadRules(dir_).status().message(),
            dir_ + "/acme.yaml:1:1: is not a regular file; remove it");
}

TEST(EmbeddedRules, AreTheFilesOfTheSourceTree) {
  size_t count = 0;
  for (const RuleFile& file : EmbeddedRuleFiles()) {
    std::ifstream in(std::string(OFFKEY_SOURCE_DIR) + "/" + std::string(file.path));
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    EXPECT_EQ(text, file.text) << file.path;
    ++count;
  }
  size_t expected = 0;
  const std::filesystem::path dir = std::filesystem::path(OFFKEY_SOURCE_DIR) / "rules";
  if (std::filesystem::exists(dir)) {
    for (const auto& entry : std::filesystem::directory_iterator(dir)) {
      expected += entry.path().extension() == ".yaml" ? 1 : 0;
    }
  }
  EXPECT_EQ(count, expected);
}

}  // namespace
}  // namespace offkey
