// Covered by tests/unit/rule/compiled_rules_test.cc.
#include "engine/rule/rule_widths.h"

#include <hs.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/rule/concat.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/relaxed_pattern.h"

namespace offkey {
namespace {

constexpr int kMaxProgramSize = 20'000;
constexpr size_t kMaxPatternBytes = 4096;

// Hyperscan reads PCRE; of RE2's own syntax only the named group differs in the constructs that
// both have.
std::string AsPcre(std::string_view pattern) {
  std::string out;
  bool in_class = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
      continue;
    }
    if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      // A ']' right behind the opening bracket, or behind '[^', is a character.
      out += c;
      if (i + 1 < pattern.size() && pattern[i + 1] == '^') out += pattern[++i];
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') {
        out += "\\]";
        ++i;
      }
      continue;
    } else if (pattern.substr(i).starts_with("(?P<")) {
      const size_t close = pattern.find('>', i);
      if (close != std::string_view::npos) {
        out += "(?:";
        i = close;
        continue;
      }
    }
    out += c;
  }
  return out;
}

absl::StatusOr<Width> MeasureWidth(const std::string& expression, bool ignore_case) {
  hs_expr_info_t* info = nullptr;
  hs_compile_error_t* error = nullptr;
  const unsigned flags = HS_FLAG_ALLOWEMPTY | (ignore_case ? HS_FLAG_CASELESS : 0u);
  if (hs_expression_info(expression.c_str(), flags, &info, &error) != HS_SUCCESS) {
    const std::string message =
        error != nullptr && error->message != nullptr ? error->message : "unknown reason";
    hs_free_compile_error(error);
    return absl::InvalidArgumentError(message);
  }
  const Width width = {info->min_width, info->max_width};
  std::free(info);  // Hyperscan's default allocator is malloc.
  return width;
}

void MeasurePattern(CompiledRule* compiled, Faults* faults) {
  const Rule& rule = compiled->rule;
  if (rule.pattern.size() > kMaxPatternBytes) {
    faults->AddPattern(rule, Concat("the pattern has ", rule.pattern.size(), " bytes, at most ",
                                    kMaxPatternBytes, " are allowed; split the rule"));
    return;
  }
  const re2::RE2 pattern(rule.pattern, PatternOptions());
  if (!pattern.ok()) {
    faults->AddPattern(rule, Concat("the pattern is not RE2: ", pattern.error()));
    return;
  }
  if (pattern.ProgramSize() > kMaxProgramSize) {
    faults->AddPattern(rule,
                       "the pattern compiles to too large a program; make its repeats smaller");
    return;
  }
  if (pattern.NumberOfCapturingGroups() > kMaxPatternGroups) {
    faults->AddPattern(rule, Concat("the pattern has more than ", kMaxPatternGroups,
                                    " groups; write (?:...) for those that are not the secret"));
    return;
  }
  for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
    if (name != "secret") {
      faults->AddPattern(
          rule, Concat("the group '", name, "' has no meaning; only (?P<secret>...) is named"));
    }
  }
  const absl::StatusOr<Width> width = MeasureWidth(AsPcre(rule.pattern), false);
  if (!width.ok()) {
    faults->AddPattern(rule,
                       Concat("the pattern's width cannot be told: ", width.status().message()));
    return;
  }
  compiled->pattern_width = *width;
  if (width->least == 0) {
    faults->AddPattern(rule, "the pattern matches the empty text; name at least one character");
  }
}

// Of a line, which bounds it.
void MeasureLinePattern(CompiledRule* compiled, Faults* faults) {
  const Rule& rule = compiled->rule;
  const FileLinesForm& form = *rule.file_lines;
  compiled->pattern_width = {1, kMostLineBytes};
  for (const std::string* text : {&form.line, &form.others}) {
    const bool is_line = text == &form.line;
    const auto fault = [&](std::string_view what) {
      const SourcePlace place = is_line ? rule.pattern_place : form.others_place;
      faults->Add(rule, Concat(is_line ? "'line' " : "'others' ", what), place);
    };
    if (text->size() > kMaxPatternBytes) {
      fault(Concat("has ", text->size(), " bytes, at most ", kMaxPatternBytes,
                   " are allowed; split the rule"));
      continue;
    }
    const re2::RE2 pattern(*text, PatternOptions());
    if (!pattern.ok()) {
      fault(Concat("is not RE2: ", pattern.error()));
      continue;
    }
    if (pattern.ProgramSize() > kMaxProgramSize) {
      fault("compiles to too large a program; make its repeats smaller");
    }
    if (pattern.NumberOfCapturingGroups() > kMaxPatternGroups) {
      fault(Concat("has more than ", kMaxPatternGroups,
                   " groups; write (?:...) for those that are not the secret"));
    }
    for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
      if (is_line && (name == "secret" || name == "user")) continue;
      fault(Concat(
          "names the group '", name, "', which has no meaning; ",
          is_line ? "only (?P<secret>...) and (?P<user>...) have one" : "such lines hold nothing"));
    }
    if (is_line && !pattern.NamedCapturingGroups().contains("secret")) {
      fault("does not say what of it is the secret; put that into (?P<secret>...)");
    }
    if (!text->empty() && re2::RE2::FullMatch("", pattern)) {
      fault("matches the empty line; name at least one character");
    }
    if (!re2::RE2(CoarsePattern(*text), PatternOptions()).ok()) {
      fault("cannot stand beside others; write its groups as (?P<secret>...) and (?:...)");
    }
  }
}

// Known from the parts: to build a thousand patterns takes seconds.
void MeasureNamedPattern(CompiledRule* compiled) {
  const NamedForm& named = *compiled->rule.named;
  compiled->pattern_width = {named.form.least, kMaxSyntaxBytes + named.form.most + 2};
}

void MeasureTokenPattern(CompiledRule* compiled) {
  const ValuePattern& form = compiled->rule.token->form;
  compiled->pattern_width = {form.least, kTokenBefore + form.most + kTokenAfter};
}

}  // namespace

void MeasureOpenings(CompiledRules::Impl* impl, Faults* faults) {
  for (Opening& opening : impl->openings) {
    const Rule& rule = impl->rules[opening.rules.front()]->rule;
    const size_t number = static_cast<size_t>(
        std::find(rule.openings.begin(), rule.openings.end(), opening.expression) -
        rule.openings.begin());
    const absl::StatusOr<Width> width = MeasureWidth(opening.expression, opening.ignore_case);
    if (!width.ok()) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression, "': ", width.status().message()));
      continue;
    }
    opening.width = *width;
    if (width->least == 0) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression,
                                "' matches the empty text; name at least one character"));
    }
    if (width->most == std::numeric_limits<uint32_t>::max()) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression, "' has no bound; write {n,m}"));
    }
  }
}

void MeasurePatterns(CompiledRules::Impl* impl, Faults* faults) {
  for (const auto& rule : impl->rules) {
    if (rule->rule.named.has_value()) {
      MeasureNamedPattern(rule.get());
    } else if (rule->rule.assigned.has_value()) {
      rule->pattern_width = {1, static_cast<uint32_t>(kAssignmentReach)};
    } else if (rule->rule.token.has_value()) {
      MeasureTokenPattern(rule.get());
    } else if (rule->rule.whole_file.has_value()) {
      rule->pattern_width = {1, kMostWholeValueBytes};
    } else if (rule->rule.file_lines.has_value()) {
      MeasureLinePattern(rule.get(), faults);
    } else {
      MeasurePattern(rule.get(), faults);
    }
  }
}

void CheckWindows(const CompiledRules::Impl& impl, uint32_t max_window_bytes, Faults* faults) {
  std::vector<uint32_t> widest(impl.rules.size(), 0);  // opening of each rule
  for (const Opening& opening : impl.openings) {
    for (const RuleIndex r : opening.rules) widest[r] = std::max(widest[r], opening.width.most);
  }
  for (size_t r = 0; r < impl.rules.size(); ++r) {
    const CompiledRule& compiled = *impl.rules[r];
    if (compiled.pattern_width.most == std::numeric_limits<uint32_t>::max()) {
      faults->AddPattern(compiled.rule,
                         "the pattern has no bound, so no window can hold its matches; write {n,m} "
                         "instead of *, + "
                         "and {n,}, or use 'extent' for a long body");
      continue;
    }
    const uint64_t context = compiled.rule.named.has_value()
                                 ? uint64_t{kContextBefore} + kContextAfter
                                 : (compiled.rule.assigned.has_value() ? kNameReach : 0);
    const uint64_t window = uint64_t{widest[r]} + compiled.rule.before_bytes +
                            compiled.pattern_width.most + context + 2 * kBoundaryBytes;
    if (window <= max_window_bytes) continue;
    faults->AddPattern(
        compiled.rule,
        Concat("opening, before_bytes and pattern reach over ", window, " bytes, at most ",
               max_window_bytes,
               " are allowed; write smaller {n,m}, or use 'extent' for a long body"));
  }
}

void SetWindows(CompiledRules::Impl* impl) {
  for (Opening& opening : impl->openings) {
    for (const RuleIndex index : opening.rules) {
      const CompiledRule& compiled = *impl->rules[index];
      const bool named = compiled.rule.named.has_value();
      const bool assigned = compiled.rule.assigned.has_value();
      opening.before =
          std::max(opening.before, opening.width.most + compiled.rule.before_bytes +
                                       kBoundaryBytes + (named ? kContextBefore : 0) +
                                       (opening.role != RoleEnd::kName ? kMaxCallBytes : 0) +
                                       (assigned ? uint32_t{kNameReach} : 0));
      // A match begins at the opening's first byte at the latest.
      const uint32_t most = compiled.pattern_width.most;
      const uint32_t behind = most > opening.width.least ? most - opening.width.least : 0;
      opening.after =
          std::max(opening.after, behind + kBoundaryBytes + (named ? kContextAfter : 0));
      // Unless it is named, what stands behind it may be joined.
      if (!opening.named) {
        opening.after = std::max(opening.after, behind + kBoundaryBytes + kJoinedAfter);
      }
      // An assignment is read from the role's end on.
      if (assigned) opening.after = std::max(opening.after, uint32_t{kAssignmentReach});
    }
    impl->max_opening_bytes = std::max(impl->max_opening_bytes, opening.width.most);
    if (opening.encoding == Encoding::kPlain) {
      impl->max_plain_opening_bytes = std::max(impl->max_plain_opening_bytes, opening.width.most);
    }
    impl->window_bytes = std::max(impl->window_bytes, opening.before + opening.after);
  }
}

std::string FirstLinePattern(const CompiledRules::Impl& impl) {
  std::string all;
  for (const RuleIndex index : impl.file_lines_rules) {
    const FileLinesForm& form = *impl.rules[index]->rule.file_lines;
    for (const std::string* text : {&form.line, &form.others}) {
      if (text->empty()) continue;
      const std::string one = Concat("(?:", CoarsePattern(*text), ")");
      // The strong and the weak rule of one file have the same lines.
      if (all.find(one) != std::string::npos) continue;
      all += Concat(all.empty() ? "" : "|", one);
    }
  }
  return all;
}

}  // namespace offkey
