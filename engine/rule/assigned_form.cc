// Covered by tests/unit/rule/evidence_test.cc and by the examples of rules/generic.yaml.
#include "engine/rule/assigned_form.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

constexpr size_t kMaxRoles = 64;
constexpr size_t kLeastRole = 2;
constexpr size_t kShortRole = 2;
constexpr size_t kMaxRole = 24;

}  // namespace

const char* AssignedSample(AssignedKind kind, Strength strength) {
  const bool strong = strength == Strength::kStrong;
  switch (kind) {
    case AssignedKind::kPassword:
      return strong ? "${alnum:7}!${digit:2}" : "admin${digit:1}";
    case AssignedKind::kSecret:
      return strong ? "${alnum:22}${digit:2}" : "mysecret${lower:2}word";
    case AssignedKind::kKey:
      return strong ? "${alnum:30}${digit:2}" : "${hex:19}${digit:1}";
  }
  return "";
}

const char* AssignedKindName(AssignedKind kind) {
  switch (kind) {
    case AssignedKind::kPassword:
      return "password";
    case AssignedKind::kKey:
      return "key";
    case AssignedKind::kSecret:
      return "secret";
  }
  return "";
}

std::string_view BeforeShortRole() { return R"([\t\n "$'(\-./0-9_a-z])"; }

absl::Status ExpandAssignedRule(Rule* rule) {
  AssignedForm& form = *rule->assigned;
  if (form.roles.empty() || form.roles.size() > kMaxRoles) {
    return absl::InvalidArgumentError(
        Concat("'assigned' needs 1 to ", uint64_t{kMaxRoles}, " 'roles'"));
  }
  rule->keywords_ignore_case = true;
  for (const std::string& role : form.roles) {
    const bool sound = role.size() >= kLeastRole && role.size() <= kMaxRole &&
                       std::all_of(role.begin(), role.end(), [](char c) {
                         return absl::ascii_islower(static_cast<unsigned char>(c));
                       });
    if (!sound) {
      return absl::InvalidArgumentError(Concat("the role '", role, "' must be one word of ",
                                               uint64_t{kLeastRole}, " to ", uint64_t{kMaxRole},
                                               " lower case letters"));
    }
    rule->keywords.push_back(role);
    rule->openings.push_back(
        Concat(role.size() == kShortRole ? BeforeShortRole() : "", role, AfterRole()));
    // The last of a list of columns, `let(:token)`: `(key)` and `f(key)` alone stand everywhere.
    if (role.size() > kShortRole) rule->openings.push_back(Concat("[ :_]", role, "\\)"));
  }
  // Says the form to a reader; what decides is JudgeAssigned().
  rule->pattern = Concat("(?P<secret>[^\\r\\n]{1,", uint64_t{kMaxAssignedBytes}, "})");
  if (rule->sample.empty()) rule->sample = AssignedSample(form.kind, form.strength);
  return absl::OkStatus();
}

}  // namespace offkey
