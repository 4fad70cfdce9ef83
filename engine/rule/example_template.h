// The template language of samples, examples and near misses (README.md, "Templates"): the
// repository holds no live-looking credential, only instructions to make one up.
//
// Place in the flow: Rule -> ExpandExample -> text with planted credentials -> CheckRuleExamples
// (engine/scan). Deterministic: the text depends on the rule's id, the kind and the number of the
// example only. Thread rule: free functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/rule/rule.h"

namespace offkey {

struct PlantedSpan {
  size_t start = 0;
  size_t end = 0;
};

struct ExpandedExample {
  std::string text;
  std::string secret;                // the expansion of the sample
  std::vector<PlantedSpan> planted;  // where it stands in the text as it is, in order
};

enum class ExampleKind : uint8_t { kExample, kNearMiss };

// One sample of the rule's secret that passes the rule's own checks. `number` selects which.
// Errors: kInvalidArgument, what is wrong with the template (no file or line); kFailedPrecondition
// when no expansion passes the checks.
absl::StatusOr<std::string> ExpandSample(const Rule& rule, uint64_t number);

// The text of rule.examples[number] or rule.near_misses[number]. Errors: as above.
absl::StatusOr<ExpandedExample> ExpandExample(const Rule& rule, ExampleKind kind, size_t number);

// The same for a text of engine/rule/syntax_examples.h.
absl::StatusOr<ExpandedExample> ExpandSyntax(const Rule& rule, std::string_view text,
                                             uint64_t number);

// Any template, for tests: `secret` stands for ${secret}; nullptr where that is not allowed.
absl::StatusOr<ExpandedExample> ExpandTemplate(std::string_view text, uint64_t seed,
                                               const std::string* secret);

}  // namespace offkey
