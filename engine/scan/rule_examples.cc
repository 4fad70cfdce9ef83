// Covered by tests/unit/scan/rule_examples_test.cc.
#include "engine/scan/rule_examples.h"

#include <algorithm>

#include "absl/strings/str_replace.h"
#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "engine/rule/syntax_examples.h"
#include "engine/scan/named_file.h"
#include "engine/scan/scanner_thread.h"
#include "engine/scan/whole_file.h"

namespace offkey {
namespace {

// Secrets tried in each syntax.
constexpr int kSyntaxSeeds = 3;

class ExampleCheck {
 public:
  explicit ExampleCheck(std::shared_ptr<const CompiledRules> rules)
      : rules_(std::move(rules)),
        scanner_(rules_),
        whole_files_(rules_, false),
        named_files_(rules_, false) {}

  std::vector<std::string> Run(std::string_view directory) {
    for (RuleIndex index = 0; index < rules_->rule_count(); ++index) {
      const Rule& rule = rules_->rule(index);
      if (!directory.empty() && !rule.file.starts_with(directory)) continue;
      // Said once, not for each example.
      const absl::StatusOr<std::string> sample = ExpandSample(rule, 0);
      if (!sample.ok()) {
        Fail(rule, rule.sample_place, Concat("sample: ", sample.status().message()));
        continue;
      }
      for (size_t i = 0; i < rule.examples.size(); ++i) CheckExample(index, i);
      for (size_t i = 0; i < rule.near_misses.size(); ++i) CheckNearMiss(index, i);
      if (rule.whole_file.has_value()) {
        CheckWholeFile(index);
      } else if (rule.file_lines.has_value()) {
        CheckFileLines(index);
      } else {
        CheckSyntaxes(index);
      }
    }
    return std::move(failures_);
  }

 private:
  // `at`: the rule itself where nothing better is known.
  void Fail(const Rule& rule, SourcePlace at, std::string_view what) {
    if (at.line == 0) at = {rule.line, rule.column};
    std::string line = Concat(rule.file, ":", at.line, ":", at.column, ": ", rule.id, ": ", what);
    if (failures_.empty() || failures_.back() != line) failures_.push_back(std::move(line));
  }

  static SourcePlace PlaceOf(const RuleExample& example) { return {example.line, example.column}; }

  void CheckExample(RuleIndex index, size_t number) {
    const Rule& rule = rules_->rule(index);
    const SourcePlace place = PlaceOf(rule.examples[number]);
    const auto example = ExpandExample(rule, ExampleKind::kExample, number);
    if (!example.ok()) return Fail(rule, place, View(example.status().message()));
    if (example->planted.empty()) {
      return Fail(rule, place, "the example plants nothing; put ${secret} into it");
    }
    CheckPlanted(index, place, *example, "");
  }

  // Every syntax with another secret each time.
  void CheckSyntaxes(RuleIndex index) {
    const Rule& rule = rules_->rule(index);
    uint64_t number = 0;
    for (const SyntaxExample& syntax : SyntaxExamples(rule)) {
      for (int seed = 0; seed < kSyntaxSeeds; ++seed, ++number) {
        const auto example = ExpandSyntax(rule, syntax.text, number);
        if (!example.ok()) return Fail(rule, {}, View(example.status().message()));
        const std::string what = Concat(" (", syntax.syntax, ")");
        if (syntax.near_miss) {
          CheckSilent(index, {}, *example, what);
        } else {
          CheckPlanted(index, {}, *example, what);
        }
      }
    }
  }

  // Every path, with what editors and shells put around one secret.
  void CheckWholeFile(RuleIndex index) {
    const Rule& rule = rules_->rule(index);
    uint64_t number = 0;
    for (const FilePattern& pattern : rule.whole_file->patterns) {
      for (const std::string_view text :
           {"${secret}", "${secret}\n", "${secret}\r\n", "\xef\xbb\xbf${secret}\n"}) {
        const auto example = ExpandSyntax(rule, text, number++);
        if (!example.ok()) return Fail(rule, {}, View(example.status().message()));
        CheckWholePlanted(index, ExamplePath(pattern), *example);
      }
    }
    for (const std::string_view text :
         {"${secret}\n${secret}\n", "${secret} x\n", "# ${secret}\n"}) {
      const auto miss = ExpandSyntax(rule, text, number++);
      if (!miss.ok()) return Fail(rule, {}, View(miss.status().message()));
      CheckWholeSilent(index, {}, miss->text);
    }
    for (size_t i = 0; i < rule.near_misses.size(); ++i) {
      const auto miss = ExpandExample(rule, ExampleKind::kNearMiss, i);
      if (miss.ok()) CheckWholeSilent(index, PlaceOf(rule.near_misses[i]), miss->text);
    }
  }

  void CheckWholePlanted(RuleIndex index, std::string_view path, const ExpandedExample& example) {
    const Rule& rule = rules_->rule(index);
    const std::optional<WholeFileValue> value = whole_files_.Read(example.text);
    const bool read = value.has_value() && value->start == example.planted[0].start &&
                      value->end == example.planted[0].end;
    if (!read || !whole_files_.Judge(*value, index).has_value()) {
      return Fail(rule, {}, Concat("the file ", path, " of one sample is not found"));
    }
    for (const RuleIndex other : rules_->whole_file_rules()) {
      const Rule& rival = rules_->rule(other);
      const bool better = rival.confidence > rule.confidence ||
                          (rival.confidence == rule.confidence && rival.id < rule.id);
      if (better && NamesFile(rival, path) && whole_files_.Judge(*value, other).has_value()) {
        Fail(rule, {}, Concat("the file ", path, " is shown as ", rival.id));
      }
    }
    scanner_.Scan(example.text, &matches_);
    for (const Match& match : matches_) {
      Fail(rule, {},
           Concat("the file ", path, " is shown as ", rules_->rule(match.rule).id, " at [",
                  match.start, ", ", match.end, ")"));
    }
  }

  void CheckWholeSilent(RuleIndex index, SourcePlace place, const std::string& text) {
    const std::optional<WholeFileValue> value = whole_files_.Read(text);
    if (!value.has_value() || !whole_files_.Judge(*value, index).has_value()) return;
    Fail(rules_->rule(index), place, "the near miss fires");
  }

  // Every example under every path, as editors and systems store it.
  void CheckFileLines(RuleIndex index) {
    const Rule& rule = rules_->rule(index);
    uint64_t number = 0;
    for (const RuleExample& source : rule.file_lines->examples) {
      const SourcePlace place = PlaceOf(source);
      const std::string texts[] = {source.text, Concat("\xef\xbb\xbf# zq\n\n", source.text),
                                   absl::StrReplaceAll(source.text, {{"\n", " \r\n"}})};
      for (const FilePattern& pattern : rule.file_lines->patterns) {
        for (const std::string& text : texts) {
          const auto example = ExpandSyntax(rule, text, number++);
          if (!example.ok()) return Fail(rule, place, View(example.status().message()));
          if (example->planted.empty()) {
            return Fail(rule, place, "the example plants nothing; put ${secret} into it");
          }
          CheckLinesPlanted(index, place, ExamplePath(pattern), *example);
        }
      }
    }
    for (size_t i = 0; i < rule.near_misses.size(); ++i) {
      const auto miss = ExpandExample(rule, ExampleKind::kNearMiss, i);
      if (!miss.ok() || named_files_.Judge(miss->text, {&index, 1}).empty()) continue;
      Fail(rule, PlaceOf(rule.near_misses[i]), "the near miss fires");
    }
  }

  void CheckLinesPlanted(RuleIndex index, SourcePlace place, std::string_view path,
                         const ExpandedExample& example) {
    const Rule& rule = rules_->rule(index);
    if (!named_files_.IsCandidate(example.text, example.text.size())) {
      return Fail(rule, place,
                  "the first line of the example is neither of 'line' nor of 'others'");
    }
    const auto span = [](uint64_t begin, uint64_t end) {
      return Concat(" [", begin, ", ", end, ")");
    };
    std::string wanted;
    for (const PlantedSpan& planted : example.planted) wanted += span(planted.start, planted.end);
    std::string found;
    for (const NamedMatch& named : named_files_.Judge(example.text, {&index, 1})) {
      found += span(named.match.start, named.match.end);
    }
    if (found != wanted) {
      return Fail(rule, place,
                  Concat("the file ", path, " has secrets at", wanted, ", found are",
                         found.empty() ? " none" : found));
    }
    for (const RuleIndex other : named_files_.rules()) {
      const Rule& rival = rules_->rule(other);
      const bool better = rival.confidence > rule.confidence ||
                          (rival.confidence == rule.confidence && rival.id < rule.id);
      if (!better || !NamesFile(rival, path)) continue;
      for (const NamedMatch& named : named_files_.Judge(example.text, {&other, 1})) {
        Fail(rule, place,
             Concat("the file ", path, " is shown as ", rival.id, " at",
                    span(named.match.start, named.match.end)));
      }
    }
    scanner_.Scan(example.text, &matches_);
    for (const Match& match : matches_) {
      Fail(rule, place,
           Concat("the file ", path, " is shown as ", rules_->rule(match.rule).id, " at",
                  span(match.start, match.end)));
    }
  }

  void CheckPlanted(RuleIndex index, SourcePlace place, const ExpandedExample& expanded,
                    std::string_view what) {
    const Rule& rule = rules_->rule(index);
    const ExpandedExample* example = &expanded;
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
        Fail(rule, place,
             Concat(rules_->rule(match.rule).id, " fires at [", match.start, ", ", match.end,
                    ") where nothing is planted", Planted(*example), what));
      }
    }
    for (size_t p = 0; p < found.size(); ++p) {
      if (found[p]) continue;
      Fail(rule, place,
           Concat("the secret at [", example->planted[p].start, ", ", example->planted[p].end,
                  ") is not found", Shadower(index, shadowed), what));
    }
  }

  void CheckNearMiss(RuleIndex index, size_t number) {
    const Rule& rule = rules_->rule(index);
    const SourcePlace place = PlaceOf(rule.near_misses[number]);
    const auto example = ExpandExample(rule, ExampleKind::kNearMiss, number);
    if (!example.ok()) return Fail(rule, place, View(example.status().message()));
    CheckSilent(index, place, *example, "");
  }

  void CheckSilent(RuleIndex index, SourcePlace place, const ExpandedExample& example,
                   std::string_view what) {
    scanner_.Scan(example.text, &matches_);
    for (const Match& match : matches_) {
      if (match.rule != index) continue;
      Fail(rules_->rule(index), place,
           Concat("the near miss fires at [", match.start, ", ", match.end, ")", what));
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
  WholeFileReader whole_files_;
  NamedFileReader named_files_;
  std::vector<Match> matches_;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> CheckRuleExamples(std::shared_ptr<const CompiledRules> rules,
                                           std::string_view directory) {
  return ExampleCheck(std::move(rules)).Run(directory);
}

}  // namespace offkey
