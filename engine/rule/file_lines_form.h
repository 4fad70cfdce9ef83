// File lines rules: files of lines that each hold a secret, certain because the path says what they
// are: `rsyncd.secrets`, `.htpasswd` (README.md, "File lines rules").
//
// Place in the flow: rule_loader -> ExpandFileLinesRule -> CompiledRules; engine/scan/file_lines.h
// judges content by it. Thread rule: free functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/model/file_pattern.h"
#include "engine/rule/evidence.h"
#include "engine/rule/rule_example.h"

namespace offkey {

struct Rule;

struct FileLinesForm {
  std::vector<std::string> paths;
  std::string line;    // RE2 of a whole line, with a group `secret` and perhaps one `user`
  std::string others;  // RE2 of whole lines that hold no secret and may come first; perhaps empty
  SourcePlace others_place;
  std::optional<AssignedKind> kind;  // without it the line proves the secret by its form
  Strength strength = Strength::kStrong;
  std::vector<RuleExample> examples;  // whole files

  std::vector<FilePattern> patterns;  // of `paths`; set by ExpandFileLinesRule
};

// The longest line that is looked at, and the largest file.
inline constexpr size_t kMostLineBytes = 1024;
inline constexpr size_t kMostLinesFileBytes = size_t{256} << 10;

// Fills pattern, precedence, and with `kind` the sample unless given, from rule->file_lines, and
// takes the rule's examples. Errors: kInvalidArgument, what is wrong with the form; what is wrong
// with its patterns CompiledRules::Compile says.
absl::Status ExpandFileLinesRule(Rule* rule);

// An RE2 pattern that matches whatever `pattern` does, and more, without names of groups and
// without counting beyond four ({6,64} is {4,} there): many of them in one stay a small automaton.
// Not of the same groups.
std::string CoarsePattern(std::string_view pattern);

}  // namespace offkey
