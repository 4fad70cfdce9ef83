// Whole file rules: files that hold nothing but one secret, certain because the path says what it
// is (README.md, "Whole file rules").
//
// Place in the flow: rule_loader -> ExpandWholeFileRule -> CompiledRules; engine/scan/whole_file.h
// judges content by it. Thread rule: free functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/model/file_pattern.h"
#include "engine/rule/evidence.h"
#include "engine/rule/named_syntax.h"

namespace offkey {

struct Rule;

struct WholeFileForm {
  std::vector<std::string> paths;
  std::string value;  // the form of the secret; empty where `kind` and `strength` say it
  std::optional<AssignedKind> kind;
  Strength strength = Strength::kStrong;

  // Set by ExpandWholeFileRule.
  std::vector<FilePattern> patterns;  // of `paths`
  ValueEvidence evidence = ValueEvidence::kNone;
};

// The longest value, and the largest file that may hold one.
inline constexpr size_t kMostWholeValueBytes = 1024;
inline constexpr size_t kMostWholeFileBytes = 2 * kMostWholeValueBytes + 64;
// Such a match is shown only where no other rule has found anything, whatever its precedence.
inline constexpr int kWholeFilePrecedence = 0;

// Whether a value of no form, which stands where a path says that secrets do, is one of `kind`.
Judgement JudgeFileValue(AssignedKind kind, std::string_view value);

// The patterns of `paths`, of the form `form` ("whole_file"). Errors: kInvalidArgument, what is
// wrong with them.
absl::StatusOr<std::vector<FilePattern>> ReadFilePatterns(std::string_view form,
                                                          const std::vector<std::string>& paths);

// Fills a pattern that states the form, precedence, and unless given min_entropy, min_digits and
// sample, from rule->whole_file. Errors: kInvalidArgument, what is wrong with the form.
absl::Status ExpandWholeFileRule(Rule* rule);

}  // namespace offkey
