// The rules of a run: the built-in ones, a directory's, or both, read from their text or from the
// cache of what was read last time.
//
// Place in the flow: --rules, --only-rules -> LoadRuleSet -> CompiledRules::Compile. Thread rule:
// free function. Errors: those of rule_loader.h.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/finding.h"
#include "engine/rule/keyed_file.h"
#include "engine/rule/rule.h"
#include "engine/rule/rule_loader.h"

namespace offkey {

struct RuleSources {
  // A rule of the directory takes the place of the built-in one with its id.
  std::string directory;  // empty: none
  bool built_in = true;
  Confidence min_confidence = Confidence::kLow;
  // Without: the rules come without examples, near misses, sample and references, which no scan
  // reads; they are a third of all text.
  bool with_examples = true;
};

// Sorted by id. With a usable `cache` a set is parsed once for each binary and text of the
// directory's files.
absl::StatusOr<std::vector<Rule>> LoadRuleSet(const RuleSources& sources,
                                              const KeyedDirectory& cache);

// The same without a cache, and with the faulty rules' faults beside the sound rules. Errors: the
// directory or a file cannot be read.
absl::StatusOr<SoundRules> ReadRuleSet(const RuleSources& sources);

}  // namespace offkey
