#include "engine/scan/file_lines.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <random>
#include <string>
#include <utility>

#include "engine/rule/example_template.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/rule_examples.h"

namespace offkey {
namespace {

constexpr std::string_view kRules = R"(provider: acme
rules:
  - id: acme.digest_file
    name: Acme digest
    confidence: high
    file_lines:
      paths: ['acme.digests']
      line: '[a-z]{1,32}=(?P<secret>[0-9a-f]{32})'
    checks: {min_entropy: 2.5}
    sample: '${hex:32}'
    examples: ["bob=${secret}\n"]
    near_misses: ["bob=${hex:31}\n", "bob: ${secret}\n", "# bob=${secret}\n"]
  - id: acme.secrets_file
    name: Acme password
    confidence: medium
    file_lines:
      paths: ['*.acme-secrets']
      line: '(?P<user>[\w.@-]{1,64}):(?P<secret>\S{1,100})'
      others: 'include \S+'
      kind: password
      evidence: strong
    examples: ["include x\nbob:${secret}\n# eve:x\nann:${secret}\n"]
  - id: acme.secrets_file_weak
    name: weak Acme password
    confidence: low
    file_lines:
      paths: ['*.acme-secrets']
      line: '(?P<user>[\w.@-]{1,64}):(?P<secret>\S{1,100})'
      others: 'include \S+'
      kind: password
      evidence: weak
    examples: ["bob:${secret}\n"]
)";

std::shared_ptr<const CompiledRules> Rules(std::string_view text) {
  const RuleFile file = {"rules/acme.yaml", text};
  auto rules = ParseRules({&file, 1});
  EXPECT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  EXPECT_TRUE(compiled.ok()) << compiled.status();
  return *std::move(compiled);
}

class FileLinesTest : public ::testing::Test {
 protected:
  bool IsCandidate(std::string_view content) {
    return reader_.IsCandidate(content.substr(0, kLinesHeadBytes), content.size());
  }
  // rule, start and text of each secret.
  std::string Taken(std::string_view content) {
    std::string all;
    for (const RuleIndex rule : rules_->file_lines_rules()) {
      for (const LineMatch& match : reader_.Judge(content, rule)) {
        EXPECT_EQ(content.substr(match.match.start, match.match.end - match.match.start),
                  match.secret);
        all += rules_->rule(rule).id.substr(5) + " " + std::to_string(match.match.start) + " " +
               std::string(match.secret) + "\n";
      }
    }
    return all;
  }

  std::shared_ptr<const CompiledRules> rules_ = Rules(kRules);
  FileLinesReader reader_{rules_, false};
};

std::vector<std::string> LinesOf(std::string_view content) {
  std::vector<std::string> lines;
  ForEachFileLine(content, [&](const FileLine& line) {
    lines.push_back(std::to_string(line.begin) + " " + std::string(line.text));
  });
  return lines;
}

TEST(FileLine, NeitherBlankNorCommentNorLong) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(LinesOf("a\nb"), (Lines{"0 a", "2 b"}));
  EXPECT_EQ(LinesOf("\xef\xbb\xbf"
                    "a \t\r\n\r\n # c\n;d\n!e\n  b\n"),
            (Lines{"3 a", "21   b"}));
  EXPECT_EQ(LinesOf(""), Lines());
  EXPECT_EQ(LinesOf("\n\n"), Lines());
  EXPECT_EQ(LinesOf(std::string(kMostLineBytes + 1, 'x') + "\ny").size(), 1u);
  EXPECT_EQ(LinesOf(std::string(kMostLineBytes, 'x') + "\ny").size(), 2u);
}

TEST_F(FileLinesTest, CandidatesByTheirFirstLine) {
  EXPECT_TRUE(IsCandidate("bob:kQ7vLz2xB!84\n"));
  EXPECT_TRUE(IsCandidate("# passwords\n\n  # more\nbob:xyz\nwords of any kind"));
  EXPECT_TRUE(IsCandidate("include other\n"));
  EXPECT_TRUE(IsCandidate("bob=f3a19c07d25e48b6902c7d1e5fa8b364"));
  EXPECT_FALSE(IsCandidate("words of any kind\nbob:kQ7vLz2xB!84\n"));
  EXPECT_FALSE(IsCandidate("# nothing else\n"));
  EXPECT_FALSE(IsCandidate("a:b"));
  EXPECT_FALSE(IsCandidate(""));
  // The head must hold the whole line.
  std::string comment(kLinesHeadBytes - 14, ' ');
  comment.front() = '#';
  comment.back() = '\n';
  EXPECT_TRUE(IsCandidate(comment + "bob:kQ7vLz2xB\n" + comment));
  EXPECT_TRUE(IsCandidate(comment + "bob:kQ7vLz2xB8"));
  EXPECT_FALSE(IsCandidate(comment + "bob:kQ7vLz2xB!84\n"));
  EXPECT_TRUE(IsCandidate("bob:x1\n" + std::string(kMostLinesFileBytes - 7, 'x')));
  EXPECT_FALSE(IsCandidate("bob:x1\n" + std::string(kMostLinesFileBytes - 6, 'x')));
}

TEST_F(FileLinesTest, RulesTakeTheirLines) {
  EXPECT_EQ(Taken("# Users\nbob:kQ7vLz2xB!84 \r\n\nann:${X_PASSWORD}\ncarl:admin1\nx y z\n"
                  "eve:nm4Kd92Lqw"),
            "secrets_file 12 kQ7vLz2xB!84\nsecrets_file 68 nm4Kd92Lqw\n"
            "secrets_file_weak 51 admin1\n");
  EXPECT_EQ(Taken("bob=f3a19c07d25e48b6902c7d1e5fa8b364\nann=" + std::string(32, '0') + "\n"),
            "digest_file 4 f3a19c07d25e48b6902c7d1e5fa8b364\n");
  // No guess is needed for one's own name.
  EXPECT_EQ(Taken("Kd92Lqw.x47:kd92lqw.x47\n"), "secrets_file_weak 12 kd92lqw.x47\n");
  EXPECT_EQ(Taken("bob:changeme\nann:<password>\n"), "");
}

TEST_F(FileLinesTest, RefusalsOnRequest) {
  const FileLinesReader keeping(rules_, true);
  int refused = 0;
  for (const RuleIndex rule : rules_->file_lines_rules()) {
    for (const LineMatch& match :
         keeping.Judge("bob:changeme\nann=" + std::string(32, '0'), rule)) {
      EXPECT_NE(match.match.rejection, Rejection::kNone);
      ++refused;
    }
  }
  EXPECT_EQ(refused, 2);
}

TEST_F(FileLinesTest, ReasonsAreTold) {
  const RuleIndex digest = rules_->file_lines_rules()[0];
  const RuleIndex strong = rules_->file_lines_rules()[1];
  EXPECT_EQ(reader_.Explain("x y", strong).text,
            R"(form: the line is not (?P<user>[\w.@-]{1,64}):(?P<secret>\S{1,100}))");
  EXPECT_EQ(reader_.Explain("bob:admin1", strong).text,
            "evidence: dummy is weak; this rule needs strong");
  const LineReason taken = reader_.Explain("bob:kQ7vLz2xB!84", strong);
  EXPECT_TRUE(taken.takes);
  EXPECT_EQ(taken.begin, 4u);
  EXPECT_EQ(taken.end, 16u);
  EXPECT_NE(reader_.Explain("ann=" + std::string(32, '0'), digest).text.find("entropy"),
            std::string::npos);
}

// The one pattern of all rules, without counting, against each rule's own.
TEST(FileLines, CandidatesAsTheSlowTwinSays) {
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  const FileLinesReader reader(*compiled, false);
  std::vector<std::unique_ptr<re2::RE2>> patterns;
  std::vector<std::string> texts;
  for (const RuleIndex index : (*compiled)->file_lines_rules()) {
    const Rule& rule = (*compiled)->rule(index);
    for (const std::string& text : {rule.file_lines->line, rule.file_lines->others}) {
      if (!text.empty()) patterns.push_back(std::make_unique<re2::RE2>(text, re2::RE2::Latin1));
    }
    for (size_t i = 0; i < rule.file_lines->examples.size(); ++i) {
      texts.push_back(ExpandSyntax(rule, rule.file_lines->examples[i].text, i)->text);
    }
    for (size_t i = 0; i < rule.near_misses.size(); ++i) {
      texts.push_back(ExpandExample(rule, ExampleKind::kNearMiss, i)->text);
    }
  }
  ASSERT_FALSE(patterns.empty());
  std::mt19937 random(7);
  size_t taken = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = texts[random() % texts.size()];
    // A few bytes become others, go, or come.
    for (size_t i = random() % 4; i > 0; --i) {
      const size_t at = random() % text.size();
      static constexpr std::string_view kSigns = ":\"=#; \n\t\r!$a0Z*\\";
      text.replace(at, random() % 2, 1, kSigns[random() % kSigns.size()]);
    }
    const std::vector<std::string> lines = LinesOf(text);
    bool slow = false;
    if (!lines.empty()) {
      const std::string first = lines[0].substr(lines[0].find(' ') + 1);
      for (const auto& pattern : patterns) {
        slow |= first.size() >= 6 && re2::RE2::FullMatch(first, *pattern);
      }
    }
    const bool fast = reader.IsCandidate(text.substr(0, kLinesHeadBytes), text.size());
    // Only what is not counted may let more pass.
    EXPECT_TRUE(fast || !slow || text.size() > kLinesHeadBytes);
    for (const RuleIndex rule : (*compiled)->file_lines_rules()) {
      const bool first_taken = [&] {
        for (const LineMatch& match : reader.Judge(text, rule)) {
          if (match.match.start < text.find('\n')) return true;
        }
        return false;
      }();
      EXPECT_TRUE(fast || !first_taken || text.size() > kLinesHeadBytes);
    }
    taken += fast ? 1 : 0;
  }
  EXPECT_GT(taken, 2'000u);
}

TEST_F(FileLinesTest, ExamplesAreHeld) {
  EXPECT_EQ(CheckRuleExamples(rules_), std::vector<std::string>());
  std::string text(kRules);
  text.replace(text.find("bob: ${secret}"), 14, "bob=${secret} ");
  std::vector<std::string> failures = CheckRuleExamples(Rules(text));
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0], "rules/acme.yaml:12:38: acme.digest_file: the near miss fires");
  // The first line is of no rule's.
  text = std::string(kRules);
  text.replace(text.find("include x\\nbob"), 14, "x include\\nbob");
  failures = CheckRuleExamples(Rules(text));
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0],
            "rules/acme.yaml:22:16: acme.secrets_file: the first line of the example is neither of "
            "'line' nor of 'others'");
  // Another rule takes the same.
  text = std::string(kRules);
  text.replace(text.find("evidence: weak"), 14, "evidence: strong");
  text.replace(text.find("confidence: low"), 15, "confidence: medium");
  failures = CheckRuleExamples(Rules(text));
  ASSERT_FALSE(failures.empty());
  EXPECT_EQ(failures[0].substr(0, failures[0].find(" at [")),
            "rules/acme.yaml:32:16: acme.secrets_file_weak: the file zq.acme-secrets is shown as "
            "acme.secrets_file");
}

}  // namespace
}  // namespace offkey
