// Covered by tests/unit/rule/hunt_pattern_test.cc and tests/e2e/hunt_pattern_test.py.
#include "engine/rule/hunt_pattern.h"

#include <re2/re2.h>

#include <string>
#include <utility>

#include "engine/rule/concat.h"
#include "engine/rule/opening_pattern.h"
#include "engine/rule/pattern_import.h"

namespace offkey {
namespace {

constexpr std::string_view kSecretGroup = "secret";

// The expression without what asks for a place instead of bytes: `\b`, `\B`, `^`, `$`, and `(?i)`
// kept in front. What is left is found wherever the expression matches.
std::string WithoutPlaces(std::string_view regex) {
  std::string bytes;
  bool in_class = false;
  for (size_t at = 0; at < regex.size(); ++at) {
    const char c = regex[at];
    if (c == '\\' && at + 1 < regex.size()) {
      const char escaped = regex[++at];
      if (!in_class && std::string_view("bBAz").find(escaped) != std::string_view::npos) continue;
      bytes += c;
      bytes += escaped;
      continue;
    }
    if (!in_class && (c == '^' || c == '$')) continue;
    if (c == '[') in_class = true;
    if (c == ']') in_class = false;
    bytes += c;
  }
  return bytes;
}

absl::Status Unbounded(const ImportedPattern& imported) {
  std::string repeats;
  for (const std::string& change : imported.changes) {
    repeats += Concat(repeats.empty() ? "" : ", ", change);
  }
  return absl::InvalidArgumentError(
      Concat("the pattern matches text of any length, and a hunt must know how far to look around "
             "what changed; bound each repeat, for instance ",
             repeats));
}

// The number of the group `secret`, or 0.
absl::StatusOr<int> SecretGroup(const re2::RE2& whole) {
  int group = 0;
  for (const auto& [name, number] : whole.NamedCapturingGroups()) {
    if (name != kSecretGroup) {
      return absl::InvalidArgumentError(
          Concat("the pattern has a group '", name,
                 "'; the only name that means something is 'secret', the part that is looked for"));
    }
    group = number;
  }
  return group;
}

}  // namespace

absl::StatusOr<Rule> RuleOfPattern(std::string_view regex) {
  if (regex.empty()) return absl::InvalidArgumentError("the pattern is empty");
  if (regex.size() > kMaxHuntPatternBytes) {
    return absl::InvalidArgumentError(
        Concat("the pattern is longer than ", uint64_t{kMaxHuntPatternBytes}, " bytes"));
  }
  const std::string of_lines = Concat("(?m)", regex);
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  const re2::RE2 whole({of_lines.data(), of_lines.size()}, options);
  if (!whole.ok()) {
    return absl::InvalidArgumentError(
        Concat("the pattern is no regular expression of RE2's syntax: ", whole.error()));
  }
  if (re2::RE2::FullMatch("", whole)) {
    return absl::InvalidArgumentError(
        "the pattern matches the empty text, which stands everywhere");
  }
  const absl::StatusOr<int> group = SecretGroup(whole);
  if (!group.ok()) return group.status();

  Rule rule;
  rule.id = std::string(kHuntRuleId);
  rule.provider = "hunt";
  rule.name = "what the pattern of this hunt matches";
  rule.confidence = Confidence::kHigh;
  rule.reject_placeholders = false;
  rule.file = "--pattern";
  rule.line = 1;
  rule.column = 1;
  absl::StatusOr<ImportedPattern> imported = ImportPattern(of_lines, *group);
  if (imported.ok()) {
    if (!imported->changes.empty()) return Unbounded(*imported);
    rule.pattern = of_lines;
    rule.keywords = std::move(imported->keywords);
    rule.keywords_ignore_case = imported->ignore_case;
    rule.before_bytes = imported->before_bytes;
    return rule;
  }
  // Nothing certain in it: Hyperscan searches for the expression itself.
  const std::string bytes = WithoutPlaces(regex);
  const absl::Status searchable = CheckOpening(bytes).status();
  if (*group != 0 || !searchable.ok()) {
    return absl::InvalidArgumentError(Concat(
        imported.status().message(),
        "; without such a text it may only be made of characters, classes and counted repeats (",
        *group != 0 ? "no group 'secret'" : std::string(searchable.message()), ")"));
  }
  rule.pattern = of_lines;
  rule.openings = {bytes};
  return rule;
}

}  // namespace offkey
