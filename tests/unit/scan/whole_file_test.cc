#include "engine/scan/whole_file.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "engine/rule/rule_loader.h"
#include "engine/scan/rule_examples.h"

namespace offkey {
namespace {

constexpr std::string_view kRules = R"(provider: acme
rules:
  - id: acme.key_file
    name: Acme key
    confidence: high
    whole_file: {paths: ['conf/acme.key'], value: '[0-9a-f]{32}'}
    near_misses: ['${HEX:32}', 'key=${secret}']
  - id: acme.password_file
    name: Acme password
    confidence: medium
    whole_file: {paths: ['*.acme-pass'], kind: password, evidence: strong}
  - id: acme.password_file_weak
    name: Acme weak password
    confidence: low
    whole_file: {paths: ['*.acme-pass'], kind: password, evidence: weak}
)";

std::shared_ptr<const CompiledRules> Rules(std::string_view text) {
  const RuleFile file = {"rules/acme.yaml", text};
  auto rules = ParseRules({&file, 1});
  EXPECT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  EXPECT_TRUE(compiled.ok()) << compiled.status();
  return *std::move(compiled);
}

class WholeFileTest : public ::testing::Test {
 protected:
  // start, end and text of the value; empty when there is none.
  std::string Read(std::string_view content) {
    const std::optional<WholeFileValue> value = reader_.Read(content);
    if (!value.has_value()) return "";
    return std::to_string(value->start) + " " + std::to_string(value->end) + " " +
           std::string(value->text);
  }
  std::string Taken(std::string_view content) {
    const std::optional<WholeFileValue> value = reader_.Read(content);
    std::string ids;
    for (const RuleIndex rule : rules_->whole_file_rules()) {
      if (value.has_value() && reader_.Judge(*value, rule).has_value()) {
        ids += rules_->rule(rule).id + " ";
      }
    }
    EXPECT_EQ(!ids.empty(), reader_.IsCandidate(content));
    return ids;
  }

  std::shared_ptr<const CompiledRules> rules_ = Rules(kRules);
  WholeFileReader reader_{rules_, false};
};

TEST_F(WholeFileTest, OneWordOfOneLine) {
  EXPECT_EQ(Read("abc"), "0 3 abc");
  EXPECT_EQ(Read("abc\n"), "0 3 abc");
  EXPECT_EQ(Read("abc \t\r\n\n"), "0 3 abc");
  EXPECT_EQ(Read("\xef\xbb\xbf"
                 "abc\r\n"),
            "3 6 abc");
  EXPECT_EQ(Read(std::string_view("\xff\xfe"
                                  "a\0b\0c\0\r\0\n\0",
                                  12)),
            "2 8 abc");
  EXPECT_EQ(Read(std::string_view("\xfe\xff\0a\0b\0c", 8)), "2 8 abc");
  EXPECT_EQ(Read(""), "");
  EXPECT_EQ(Read("\n"), "");
  EXPECT_EQ(Read("a b"), "");
  EXPECT_EQ(Read(" ab"), "");
  EXPECT_EQ(Read("a\nb\n"), "");
  EXPECT_EQ(Read(std::string_view("a\0b", 3)), "");
  EXPECT_NE(Read(std::string(kMostWholeFileBytes, 'a')), "");
  EXPECT_EQ(Read(std::string(kMostWholeFileBytes + 1, 'a')), "");
}

TEST_F(WholeFileTest, RulesTakeTheirForm) {
  const std::string hex = "f3a19c07d25e48b6902c7d1e5fa8b364";
  EXPECT_EQ(Taken(hex + "\n"), "acme.key_file acme.password_file ");
  EXPECT_EQ(Taken(hex + "0"), "acme.password_file ");
  EXPECT_EQ(Taken("kQ7vLz2xB!84"), "acme.password_file ");
  EXPECT_EQ(Taken("admin1"), "acme.password_file_weak ");
  EXPECT_EQ(Taken("1.2.3\n"), "");
  EXPECT_EQ(Taken("${DB_PASSWORD}"), "");
  EXPECT_EQ(Taken("../share/doc/readme.md"), "");
}

TEST_F(WholeFileTest, RefusalsOnRequest) {
  WholeFileReader keeping(rules_, true);
  const std::optional<WholeFileValue> value = keeping.Read("changeme");
  ASSERT_TRUE(value.has_value());
  int refused = 0;
  for (const RuleIndex rule : rules_->whole_file_rules()) {
    const std::optional<Match> match = keeping.Judge(*value, rule);
    if (match.has_value() && match->rejection != Rejection::kNone) ++refused;
    EXPECT_FALSE(reader_.Judge(*value, rule).has_value());
  }
  EXPECT_EQ(refused, 1);
}

TEST_F(WholeFileTest, ExamplesAreMadeAndHeld) {
  EXPECT_EQ(CheckRuleExamples(rules_), std::vector<std::string>());
  std::string text(kRules);
  text.replace(text.find("key=${secret}"), 13, "${secret}\\n\\n");
  text.replace(text.find("'${secret}\\n\\n'"), 15, "\"${secret}\\n\"");
  const std::vector<std::string> failures = CheckRuleExamples(Rules(text));
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0], "rules/acme.yaml:7:32: acme.key_file: the near miss fires");
  // Another rule that takes the same file for itself.
  text = std::string(kRules);
  text.replace(text.find("confidence: medium"), 18, "confidence: high  ");
  text.replace(text.find("paths: ['conf/acme.key']"), 24, "paths: ['zq.acme-pass']");
  text.replace(text.find("acme.key_file"), 13, "acme.zkeyfile");
  const std::vector<std::string> taken = CheckRuleExamples(Rules(text));
  ASSERT_EQ(taken.size(), 1u);
  EXPECT_EQ(taken[0],
            "rules/acme.yaml:3:5: acme.zkeyfile: the file zq.acme-pass is shown as "
            "acme.password_file");
}

}  // namespace
}  // namespace offkey
