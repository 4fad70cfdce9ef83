// Rewrites a regular expression of RE2's syntax, as other tools' rules have them, into what a rule
// of ours needs: a bounded pattern with the group `secret`, a literal that every match holds (the
// opening), and templates of an example.
//
// Place in the flow: gitleaks_import -> ImportPattern -> YAML of a rule. Thread rule: free
// function.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

struct ImportedPattern {
  std::string pattern;                // bounded; (?P<secret>...) unless the secret is all of it
  std::vector<std::string> keywords;  // each match holds one of them
  bool ignore_case = false;           // of the keywords
  uint32_t before_bytes = 0;          // a match begins at most so far before its keyword
  std::string sample;                 // templates, see example_template.h
  std::string example;
  std::vector<std::string> changes;  // what was bounded, and how: "'+' as {1,200}"
};

// `secret_group`: the number of the group that is the secret; 0: all of the match.
// Errors: kInvalidArgument, what cannot be said in a rule of ours (no file or line).
absl::StatusOr<ImportedPattern> ImportPattern(std::string_view regex, int secret_group);

// How many capturing groups the expression has; 0 when it cannot be told.
int CountGroups(std::string_view regex);

}  // namespace offkey
