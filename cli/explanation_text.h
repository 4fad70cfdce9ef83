// What `offkey explain` and `offkey rules test` print, for people and as JSON. Secrets are masked,
// refused values too: a token with a typing error is still nearly a token. Thread rule: free
// functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_writer.h"
#include "engine/scan/explanation.h"
#include "engine/scan/utf16.h"

namespace offkey {

// The content of one file as the rules see it, with what they made of it.
struct ExplainedText {
  std::string_view text;
  std::vector<ExplainedCandidate> candidates;
  std::optional<Utf16Layout> layout;  // of the stored content, when `text` was made from UTF-16
};

// Which part of a file is asked for. Line 0: all of it; column 0: the whole line.
struct ExplainedPlace {
  uint64_t line = 0;
  uint64_t column = 0;
  std::optional<RuleIndex> rule;  // only what this one says
};

// How many of each there are in what was printed.
struct ExplanationCounts {
  size_t places = 0;
  size_t accepted = 0;
  size_t shadowed = 0;
  size_t rejected = 0;
  size_t no_match = 0;
  size_t hidden = 0;  // accepted, but of a confidence that a scan does not show by itself
};

// Every opening that fired at the place, every rule that was tried, and why not. `path` is
// printable.
std::string ExplanationText(const CompiledRules& rules, const ExplainedText& explained,
                            const ExplainedPlace& place, std::string_view path,
                            ExplanationCounts* counts);

// The same as elements of an array that is open (README.md, "Explanations as JSON").
void WriteExplanation(const CompiledRules& rules, const ExplainedText& explained,
                      const ExplainedPlace& place, ExplanationCounts* counts, JsonWriter* json);
void WriteCounts(const ExplanationCounts& counts, JsonWriter* json);

// One line for each match and each refused value; openings without one in short.
std::string RulesTestText(const CompiledRules& rules, const ExplainedText& explained,
                          const ExplainedPlace& place, std::string_view path,
                          ExplanationCounts* counts);

// "1 accepted, 2 rejected, ...".
std::string CountsText(const ExplanationCounts& counts);

}  // namespace offkey
