// Reads rule files. The form is described in engine/rule/README.md.
//
// Place in the flow: rules/*.yaml (built in, or a directory) -> std::vector<Rule> ->
// CompiledRules::Compile. Thread rule: free functions. All rules of a result are sorted by id.
//
// Errors: kInvalidArgument with every fault found, one a line: "rules/github.yaml:12:5: what is
// wrong; what to do" (line and column, 1-based). kNotFound / kPermissionDenied / kUnavailable when
// the directory or a file cannot be read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/rule/rule.h"

namespace offkey {

// One rule file in memory. `path` is what error texts name; its last part must be <provider>.yaml.
struct RuleFile {
  std::string_view path;
  std::string_view text;
};

// A rule of `files` takes the place of the one of `base` with its id; within either an id is used
// once.
absl::StatusOr<std::vector<Rule>> ParseRules(absl::Span<const RuleFile> files,
                                             absl::Span<const RuleFile> base = {});

// The rules that have no fault of their own, and every fault of the others: for `rules check`,
// which goes on with what is sound.
struct SoundRules {
  std::vector<Rule> rules;
  std::vector<std::string> faults;
};
SoundRules ReadSoundRules(absl::Span<const RuleFile> files, absl::Span<const RuleFile> base = {});

// The rule files of a directory, in memory.
struct RuleTexts {
  std::vector<std::string> paths;
  std::vector<std::string> texts;

  std::vector<RuleFile> Files() const;  // views of this object
};

// All *.yaml of `dir`, which must be regular files (no links). A directory without any is an error.
absl::StatusOr<RuleTexts> ReadRuleTexts(const std::string& dir);

// ReadRuleTexts and ParseRules.
absl::StatusOr<std::vector<Rule>> LoadRules(const std::string& dir);

// The rules that were built into the binary.
absl::StatusOr<std::vector<Rule>> LoadEmbeddedRules();

}  // namespace offkey
