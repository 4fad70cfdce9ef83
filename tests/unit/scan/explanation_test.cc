#include "engine/scan/explanation.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "engine/rule/example_template.h"
#include "engine/rule/syntax_examples.h"
#include "engine/scan/named_file.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

class ExplanationTest : public testing::Test {
 protected:
  // What `rule` says of `text`, in the order of the candidates.
  std::vector<std::string> Says(std::string_view text, std::string_view rule) {
    std::vector<std::string> said;
    for (const ExplainedCandidate& candidate : Explain(&scanner_, text)) {
      for (const Trial& trial : candidate.trials) {
        if (rules_->rule(trial.rule).id != rule) continue;
        said.push_back(std::string(VerdictName(trial.verdict)) +
                       (trial.reason.empty() ? "" : "; " + trial.reason) +
                       (trial.shadowed_by ? "; by " + rules_->rule(*trial.shadowed_by).id : ""));
      }
    }
    return said;
  }
  std::string Good() {
    for (RuleIndex i = 0; i < rules_->rule_count(); ++i) {
      if (rules_->rule(i).id == "acme.access_token") return *ExpandSample(rules_->rule(i), 0);
    }
    return "";
  }

  std::shared_ptr<const CompiledRules> rules_ = CompileTestRules();
  ScannerThread scanner_{rules_};
};

using Lines = std::vector<std::string>;

TEST_F(ExplanationTest, NamesTheReason) {
  EXPECT_EQ(Says("x " + Good() + " y", "acme.access_token"),
            Lines{"accepted; checksum: github_crc32 holds"});
  EXPECT_EQ(Says("ghp_" + std::string(36, 'a'), "acme.access_token"),
            Lines{"rejected; checksum: github_crc32 does not hold"});
  EXPECT_EQ(Says("ghp_abcdefgh", "acme.access_token"),
            Lines{"no match; form: the pattern does not match here"});
  EXPECT_EQ(Says("password = example_12345", "acme.assigned_password"),
            Lines{"rejected; stop word: contains 'example'"});
  EXPECT_EQ(Says("password = aaaaaaab", "acme.assigned_password"),
            Lines{"rejected; entropy: 0.54 bits a byte, needs 2.50"});
  EXPECT_EQ(Says("nothing at all", "acme.access_token"), Lines{});
}

TEST_F(ExplanationTest, SaysWhoShadows) {
  EXPECT_EQ(Says("password = " + Good(), "acme.assigned_password"),
            Lines{"shadowed; by acme.access_token"});
}

TEST_F(ExplanationTest, RejectedValuesHaveTheirSpan) {
  const auto candidates = Explain(&scanner_, "password = example_12345 ");
  ASSERT_EQ(candidates.size(), 1u);
  ASSERT_EQ(candidates[0].trials.size(), 1u);
  EXPECT_EQ(candidates[0].trials[0].start, 11u);
  EXPECT_EQ(candidates[0].trials[0].end, 24u);
}

// The steps are the scanner's own; which of them are taken and what follows from it is repeated.
// Over every text that the rules are held to, both must come to the same answer.
class Agreement {
 public:
  explicit Agreement(std::shared_ptr<const CompiledRules> rules)
      : rules_(std::move(rules)), scanner_(rules_) {}

  void Check(const Rule& rule, const absl::StatusOr<ExpandedExample>& example) {
    ASSERT_TRUE(example.ok()) << rule.id << ": " << example.status();
    std::vector<Match> matches;
    scanner_.Scan(example->text, &matches);
    std::set<std::tuple<uint64_t, uint64_t, RuleIndex>> scanned;
    for (const Match& match : matches) scanned.emplace(match.start, match.end, match.rule);
    std::set<std::tuple<uint64_t, uint64_t, RuleIndex>> explained;
    for (const ExplainedCandidate& candidate : Explain(&scanner_, example->text)) {
      for (const Trial& trial : candidate.trials) {
        ++trials_;
        EXPECT_FALSE(trial.disagreement)
            << rule.id << ": " << rules_->rule(trial.rule).id << ": " << trial.reason;
        if (trial.verdict == Verdict::kAccepted || trial.verdict == Verdict::kShadowed) {
          explained.emplace(trial.start, trial.end, trial.rule);
        } else {
          EXPECT_NE(trial.reason, "") << rule.id;
        }
      }
    }
    EXPECT_EQ(scanned, explained) << rule.id;
  }

  size_t trials_ = 0;
  std::shared_ptr<const CompiledRules> rules_;
  ScannerThread scanner_;
};

TEST(Explanation, AgreesWithTheScanner) {
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  Agreement agreement(*compiled);
  for (RuleIndex index = 0; index < (*compiled)->rule_count(); ++index) {
    const Rule& rule = (*compiled)->rule(index);
    for (size_t i = 0; i < rule.examples.size(); ++i) {
      agreement.Check(rule, ExpandExample(rule, ExampleKind::kExample, i));
    }
    for (size_t i = 0; i < rule.near_misses.size(); ++i) {
      agreement.Check(rule, ExpandExample(rule, ExampleKind::kNearMiss, i));
    }
    // Every syntax of every tenth rule: the syntaxes are the same for all.
    if (index % 10 != 0) continue;
    for (const SyntaxExample& syntax : SyntaxExamples(rule)) {
      agreement.Check(rule, ExpandSyntax(rule, syntax.text, index));
    }
    if (testing::Test::HasFailure()) break;
  }
  EXPECT_GT(agreement.trials_, 10'000u);
}

// Of a file that a path names: what WholeFileReader takes, over every path and near miss.
TEST(Explanation, AgreesOnWholeFiles) {
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  ScannerThread scanner(*compiled);
  WholeFileReader reader(*compiled, false);
  size_t taken = 0;
  for (const RuleIndex index : (*compiled)->whole_file_rules()) {
    const Rule& rule = (*compiled)->rule(index);
    uint64_t number = 0;
    for (const FilePattern& pattern : rule.whole_file->patterns) {
      for (const std::string_view text :
           {"${secret}\n", "${secret}x y\n", "x-${secret}", "value"}) {
        const auto example = ExpandSyntax(rule, text, number++);
        ASSERT_TRUE(example.ok()) << rule.id;
        const std::string path = "some/" + ExamplePath(pattern);
        const std::optional<WholeFileValue> value = reader.Read(example->text);
        bool named = false;
        for (const ExplainedCandidate& candidate : Explain(&scanner, example->text, path)) {
          if (candidate.candidate.opening != kNamedByPath) continue;
          for (const Trial& trial : candidate.trials) {
            // A path may name lines as well.
            if (!(*compiled)->rule(trial.rule).whole_file.has_value()) continue;
            named |= trial.rule == index;
            const bool takes = value.has_value() && reader.Judge(*value, trial.rule).has_value();
            EXPECT_EQ(takes,
                      trial.verdict == Verdict::kAccepted || trial.verdict == Verdict::kShadowed)
                << rule.id << " " << path << ": " << trial.reason;
            taken += takes ? 1 : 0;
            EXPECT_TRUE(takes || !trial.reason.empty()) << rule.id;
          }
        }
        EXPECT_TRUE(named) << rule.id << " " << path;
      }
    }
    EXPECT_TRUE(Explain(&scanner, "word", "no/such.file").empty());
  }
  EXPECT_GT(taken, 100u);
}

// Of a file of lines: what FileLinesReader takes, over every path, example and near miss.
TEST(Explanation, AgreesOnFileLines) {
  auto rules = LoadEmbeddedRules();
  ASSERT_TRUE(rules.ok()) << rules.status();
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  ScannerThread scanner(*compiled);
  const FileLinesReader reader(*compiled, false);
  size_t taken = 0;
  for (const RuleIndex index : (*compiled)->file_lines_rules()) {
    const Rule& rule = (*compiled)->rule(index);
    std::vector<std::string> texts = {"one two three four\n"};
    for (size_t i = 0; i < rule.file_lines->examples.size(); ++i) {
      texts.push_back(ExpandSyntax(rule, rule.file_lines->examples[i].text, i)->text);
    }
    for (size_t i = 0; i < rule.near_misses.size(); ++i) {
      texts.push_back(ExpandExample(rule, ExampleKind::kNearMiss, i)->text);
    }
    for (const std::string& text : texts) {
      for (const FilePattern& pattern : rule.file_lines->patterns) {
        std::set<uint64_t> expected;
        if (reader.IsCandidate(text.substr(0, kLinesHeadBytes), text.size())) {
          for (const LineMatch& match : reader.Judge(text, index)) {
            expected.insert(match.match.start);
          }
        }
        taken += expected.size();
        for (const ExplainedCandidate& candidate :
             Explain(&scanner, text, "some/" + ExamplePath(pattern))) {
          if (candidate.candidate.opening != kNamedByPath) continue;
          for (const Trial& trial : candidate.trials) {
            if (trial.rule != index) continue;
            const bool accepted =
                trial.verdict == Verdict::kAccepted || trial.verdict == Verdict::kShadowed;
            EXPECT_EQ(accepted, expected.erase(trial.start) == 1 && trial.start < trial.end)
                << rule.id << ": " << trial.reason;
            EXPECT_TRUE(accepted || !trial.reason.empty()) << rule.id;
          }
        }
        EXPECT_TRUE(expected.empty()) << rule.id;
      }
    }
  }
  EXPECT_GT(taken, 100u);
}

}  // namespace
}  // namespace offkey
