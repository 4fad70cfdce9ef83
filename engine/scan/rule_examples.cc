// Covered by tests/unit/scan/rule_examples_test.cc.
#include "engine/scan/rule_examples.h"

#include <algorithm>

#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

class ExampleCheck {
 public:
  explicit ExampleCheck(std::shared_ptr<const CompiledRules> rules)
      : rules_(std::move(rules)), scanner_(rules_) {}

  std::vector<std::string> Run() {
    for (RuleIndex index = 0; index < rules_->rule_count(); ++index) {
      const Rule& rule = rules_->rule(index);
      for (size_t i = 0; i < rule.examples.size(); ++i) CheckExample(index, i);
      for (size_t i = 0; i < rule.near_misses.size(); ++i) CheckNearMiss(index, i);
    }
    return std::move(failures_);
  }

 private:
  void Fail(const Rule& rule, int line, std::string_view what) {
    failures_.push_back(Concat(rule.file, ":", line, ": ", rule.id, ": ", what));
  }

  void CheckExample(RuleIndex index, size_t number) {
    const Rule& rule = rules_->rule(index);
    const int line = rule.examples[number].line;
    const auto example = ExpandExample(rule, ExampleKind::kExample, number);
    if (!example.ok()) return Fail(rule, line, View(example.status().message()));
    if (example->planted.empty()) {
      return Fail(rule, line, "the example plants nothing; put ${secret} into it");
    }
    scanner_.Scan(example->text, &matches_);
    const std::vector<bool> shadowed = FindShadowed(*rules_, matches_);
    std::vector<bool> found(example->planted.size(), false);
    for (size_t i = 0; i < matches_.size(); ++i) {
      if (shadowed[i]) continue;
      const Match& match = matches_[i];
      bool expected = false;
      for (size_t p = 0; p < example->planted.size(); ++p) {
        if (match.rule == index && match.start == example->planted[p].start &&
            match.end == example->planted[p].end) {
          found[p] = true;
          expected = true;
        }
      }
      if (!expected) {
        Fail(rule, line,
             Concat(rules_->rule(match.rule).id, " fires at [", match.start, ", ", match.end,
                    ") where nothing is planted", Planted(*example)));
      }
    }
    for (size_t p = 0; p < found.size(); ++p) {
      if (found[p]) continue;
      Fail(rule, line,
           Concat("the secret at [", example->planted[p].start, ", ", example->planted[p].end,
                  ") is not found", Shadower(index, shadowed)));
    }
  }

  void CheckNearMiss(RuleIndex index, size_t number) {
    const Rule& rule = rules_->rule(index);
    const int line = rule.near_misses[number].line;
    const auto example = ExpandExample(rule, ExampleKind::kNearMiss, number);
    if (!example.ok()) return Fail(rule, line, View(example.status().message()));
    scanner_.Scan(example->text, &matches_);
    for (const Match& match : matches_) {
      if (match.rule != index) continue;
      Fail(rule, line, Concat("the near miss fires at [", match.start, ", ", match.end, ")"));
    }
  }

  static std::string Planted(const ExpandedExample& example) {
    std::string text = " (planted:";
    for (const PlantedSpan& span : example.planted) {
      text += Concat(" [", span.start, ", ", span.end, ")");
    }
    return text + ")";
  }

  std::string Shadower(RuleIndex index, const std::vector<bool>& shadowed) const {
    for (size_t i = 0; i < matches_.size(); ++i) {
      if (shadowed[i] && matches_[i].rule == index) {
        return "; the rule fires, but a rule of higher precedence overlaps it";
      }
    }
    return "";
  }

  std::shared_ptr<const CompiledRules> rules_;
  ScannerThread scanner_;
  std::vector<Match> matches_;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> CheckRuleExamples(std::shared_ptr<const CompiledRules> rules) {
  return ExampleCheck(std::move(rules)).Run();
}

}  // namespace offkey
