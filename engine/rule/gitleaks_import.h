// Converts a gitleaks configuration (TOML) into a rule file of ours.
//
// Place in the flow: `offkey rules import FILE` -> ImportGitleaks -> a YAML file, which is read,
// run and changed like any other. Whatever the configuration says and a rule of ours cannot say is
// a warning with its line; a rule whose pattern cannot be carried over is left out, with the
// reason. Source of the form: the project's documentation of its configuration.
//
// Thread rule: free function. toml++ stays in the .cc.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

struct GitleaksImport {
  std::string yaml;                   // empty when no rule is left
  size_t rules = 0;                   // in `yaml`
  size_t refused = 0;                 // rules that were left out
  std::vector<std::string> warnings;  // "gitleaks.toml:12:1: what is not carried over"; by place
};

// What is wrong with the examples of rules, one line each with the rule's id in it; that is
// CheckRuleExamples, which stands above this folder.
using ExampleCheck = std::function<std::vector<std::string>(std::shared_ptr<const CompiledRules>)>;

// `path` is what warnings name. `provider` becomes the first part of every id and the name of the
// file, of a-z, 0-9 and '_'. Every rule of the result loads, compiles and passes `check` together
// with the others; where two match the same text, the first of the file has the higher precedence.
// Errors: kInvalidArgument, "PATH:LINE:COLUMN: why it is not TOML", or a provider that is none.
absl::StatusOr<GitleaksImport> ImportGitleaks(std::string_view path, std::string_view toml,
                                              std::string_view provider, const ExampleCheck& check);

inline constexpr size_t kMaxImportBytes = size_t{8} << 20;

}  // namespace offkey
