// Covered by tests/unit/rule/whole_file_form_test.cc.
#include "engine/rule/whole_file_form.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/base/status_macros.h"
#include "engine/rule/assigned_form.h"
#include "engine/rule/concat.h"
#include "engine/rule/rule.h"
#include "engine/rule/value_pattern.h"

namespace offkey {
namespace {

// Fewer certain characters name files of anything.
constexpr size_t kLeastCertain = 4;
constexpr size_t kMaxPatternBytes = 128;
constexpr size_t kMaxPaths = 64;
constexpr uint32_t kLeastValueBytes = 8;
// As for named rules.
constexpr double kEntropyShare = 0.55;

// The name that JudgeAssigned takes the file for: the path has said it already.
std::string_view NameFor(AssignedKind kind) {
  return kind == AssignedKind::kKey ? "secret_key" : AssignedKindName(kind);
}

absl::StatusOr<FilePattern> ReadFilePattern(std::string_view text) {
  const size_t slash = text.find('/');
  FilePattern pattern;
  if (slash == std::string_view::npos) {
    pattern.name = std::string(text);
  } else {
    pattern.directory = std::string(text.substr(0, slash));
    pattern.name = std::string(text.substr(slash + 1));
  }
  if (pattern.name.find('/') != std::string::npos || pattern.name.empty() ||
      (slash != std::string_view::npos && pattern.directory.empty())) {
    return absl::InvalidArgumentError(
        Concat("the path '", text,
               "' must be a file's name, or one directory and a name: 'config/master.key'; it "
               "counts wherever that stands"));
  }
  if (text.find("**") != std::string_view::npos) {
    return absl::InvalidArgumentError(
        Concat("the path '", text, "' needs no '**'; it counts in any directory"));
  }
  const auto certain =
      std::count_if(text.begin(), text.end(), [](char c) { return c != '*' && c != '?'; }) -
      (slash != std::string_view::npos ? 1 : 0);
  if (static_cast<size_t>(certain) < kLeastCertain) {
    return absl::InvalidArgumentError(Concat("the path '", text,
                                             "' names nearly everything; it needs ",
                                             uint64_t{kLeastCertain}, " certain characters"));
  }
  if (text.size() > kMaxPatternBytes) {
    return absl::InvalidArgumentError(
        Concat("the path '", text, "' is longer than ", uint64_t{kMaxPatternBytes}, " bytes"));
  }
  return pattern;
}

absl::Status ReadValue(Rule* rule) {
  WholeFileForm& form = *rule->whole_file;
  auto value = ReadValuePattern(form.value);
  if (!value.ok()) {
    return absl::InvalidArgumentError(Concat("'value': ", value.status().message()));
  }
  if (value->least < kLeastValueBytes || value->most > kMostWholeValueBytes) {
    return absl::InvalidArgumentError(Concat("'value' must have ", kLeastValueBytes, " to ",
                                             uint64_t{kMostWholeValueBytes}, " characters"));
  }
  rule->pattern = Concat("(?P<secret>", form.value, ")");
  if (rule->sample.empty()) rule->sample = value->shortest;
  if (rule->min_entropy == 0) {
    const double symbols =
        static_cast<double>(std::min<size_t>(value->alphabet.count(), value->least));
    rule->min_entropy = std::floor(std::log2(symbols) * kEntropyShare * 10) / 10;
  }
  form.evidence = EvidenceOf(*value, rule->min_digits);
  return absl::OkStatus();
}

}  // namespace

Judgement JudgeFileValue(AssignedKind kind, std::string_view value) {
  if (value.size() > kMaxAssignedBytes) return {Strength::kNone, Evidence::kSyntax};
  Assignment assignment;
  assignment.whole_line = true;
  assignment.of_environment = true;
  assignment.name = NameFor(kind);
  assignment.role_in_name = assignment.name.size();
  assignment.value_end = value.size();
  return JudgeAssigned(kind, assignment, value);
}

absl::StatusOr<std::vector<FilePattern>> ReadFilePatterns(std::string_view form,
                                                          const std::vector<std::string>& paths) {
  if (paths.empty() || paths.size() > kMaxPaths) {
    return absl::InvalidArgumentError(Concat("'", form, "' needs 1 to ", uint64_t{kMaxPaths},
                                             " 'paths'; name the files: ['config/master.key']"));
  }
  std::vector<FilePattern> patterns;
  for (const std::string& path : paths) {
    OFFKEY_ASSIGN_OR_RETURN(FilePattern pattern, ReadFilePattern(path));
    patterns.push_back(std::move(pattern));
  }
  return patterns;
}

absl::Status ExpandWholeFileRule(Rule* rule) {
  WholeFileForm& form = *rule->whole_file;
  OFFKEY_ASSIGN_OR_RETURN(form.patterns, ReadFilePatterns("whole_file", form.paths));
  if (form.value.empty() == !form.kind.has_value()) {
    return absl::InvalidArgumentError(
        "'whole_file' needs either 'value', the form of the secret, or 'kind' and 'evidence'");
  }
  rule->precedence = kWholeFilePrecedence;
  if (!form.kind.has_value()) return ReadValue(rule);
  // Says the form to a reader; what decides is JudgeFileValue().
  rule->pattern = Concat("(?P<secret>[^\\s]{1,", uint64_t{kMaxAssignedBytes}, "})");
  if (rule->sample.empty()) rule->sample = AssignedSample(*form.kind, form.strength);
  return absl::OkStatus();
}

}  // namespace offkey
