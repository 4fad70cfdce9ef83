#include "engine/scan/named_file.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "engine/rule/rule_loader.h"

namespace offkey {
namespace {

constexpr std::string_view kRules = R"(provider: acme
rules:
  - id: acme.key_file
    name: Acme key
    confidence: high
    whole_file: {paths: ['conf/acme.key'], value: '[0-9a-f]{32}'}
  - id: acme.secrets_file
    name: Acme password
    confidence: medium
    file_lines: {paths: ['*.acme'], line: '(?P<user>\w+):(?P<secret>\S+)', kind: password, evidence: strong}
    examples: ["bob:${secret}\n"]
  - id: acme.secrets_file_weak
    name: weak Acme password
    confidence: low
    file_lines: {paths: ['*.acme'], line: '(?P<user>\w+):(?P<secret>\S+)', kind: password, evidence: weak}
    examples: ["bob:${secret}\n"]
)";

std::shared_ptr<const CompiledRules> Rules() {
  const RuleFile file = {"rules/acme.yaml", kRules};
  auto rules = ParseRules({&file, 1});
  EXPECT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  EXPECT_TRUE(compiled.ok()) << compiled.status();
  return *std::move(compiled);
}

class NamedFileTest : public ::testing::Test {
 protected:
  bool IsCandidate(NamedFileReader* reader, std::string_view content) {
    const uint64_t head = reader->HeadBytes(content.size());
    return head != 0 && reader->IsCandidate(content.substr(0, head), content.size());
  }
  // start, end, line, column and text of everything that all rules make of it.
  std::string Judge(NamedFileReader* reader, std::string_view content) {
    std::string all;
    for (const NamedMatch& match : reader->Judge(content, reader->rules())) {
      all += std::to_string(match.match.start) + "-" + std::to_string(match.match.end) + " " +
             std::to_string(match.position.line) + ":" + std::to_string(match.position.column) +
             (match.match.rejection == Rejection::kNone ? " " : " refused ") +
             std::string(match.secret.ExposeBytes()) + "\n";
    }
    return all;
  }

  std::shared_ptr<const CompiledRules> rules_ = Rules();
  NamedFileReader reader_{rules_, false};
};

TEST_F(NamedFileTest, BothForms) {
  EXPECT_EQ(reader_.rules().size(), 3u);
  const std::string key = "f3a19c07d25e48b6902c7d1e5fa8b364";
  EXPECT_TRUE(IsCandidate(&reader_, key + "\n"));
  EXPECT_TRUE(IsCandidate(&reader_, "bob:kQ7vLz2xB!84\n"));
  EXPECT_TRUE(IsCandidate(&reader_, "bob:kQ7vLz2xB!84\n" + std::string(100'000, 'x')));
  EXPECT_FALSE(IsCandidate(&reader_, "one two three\n"));
  EXPECT_FALSE(IsCandidate(&reader_, ""));
  EXPECT_EQ(Judge(&reader_, key + "\n"), "0-32 1:1 " + key + "\n");
  EXPECT_EQ(Judge(&reader_, "bob:kQ7vLz2xB!84\r\n# x\r\nann:nm4Kd92Lqw\r\n"),
            "4-16 1:5 kQ7vLz2xB!84\n27-37 3:5 nm4Kd92Lqw\n");
  EXPECT_EQ(Judge(&reader_,
                  "\xef\xbb\xbf"
                  "bob:kQ7vLz2xB!84\n"),
            "7-19 1:8 kQ7vLz2xB!84\n");
}

TEST_F(NamedFileTest, Utf16) {
  std::string text = "\xff\xfe";
  for (const char c : std::string_view("bob:kQ7vLz2xB!84\r\nann:nm4Kd92Lqw\r\n")) {
    text += c;
    text += '\0';
  }
  EXPECT_TRUE(IsCandidate(&reader_, text));
  EXPECT_EQ(Judge(&reader_, text), "10-34 1:11 kQ7vLz2xB!84\n46-66 2:10 nm4Kd92Lqw\n");
}

TEST_F(NamedFileTest, WhatIsTakenIsNotRefused) {
  NamedFileReader keeping(rules_, true);
  EXPECT_EQ(Judge(&keeping, "bob:changeme\nann:nm4Kd92Lqw\neve:admin1\n"),
            "4-12 1:5 refused changeme\n17-27 2:5 nm4Kd92Lqw\n32-38 3:5 admin1\n");
}

NamedMatch At(uint64_t start, uint64_t end, Rejection rejection) {
  NamedMatch match;
  match.match.start = start;
  match.match.end = end;
  match.match.rejection = rejection;
  return match;
}

TEST(NamedMatches, RefusedOnlyWhereNothingIsTaken) {
  std::vector<NamedMatch> matches;
  matches.push_back(At(30, 34, Rejection::kDummy));
  matches.push_back(At(10, 14, Rejection::kNone));
  matches.push_back(At(13, 15, Rejection::kDummy));
  matches.push_back(At(5, 11, Rejection::kDummy));
  matches.push_back(At(14, 16, Rejection::kDummy));
  matches.push_back(At(5, 10, Rejection::kDummy));
  SettleNamedMatches(&matches);
  std::vector<uint64_t> ends;
  for (const NamedMatch& match : matches) ends.push_back(match.match.end);
  EXPECT_EQ(ends, (std::vector<uint64_t>{10, 14, 16, 34}));
}

TEST_F(NamedFileTest, NamesItsFiles) {
  EXPECT_TRUE(NamesFile(rules_->rule(0), "a/conf/acme.key"));
  EXPECT_FALSE(NamesFile(rules_->rule(0), "a/acme.key"));
  EXPECT_TRUE(NamesFile(rules_->rule(1), "a/x.acme"));
}

}  // namespace
}  // namespace offkey
