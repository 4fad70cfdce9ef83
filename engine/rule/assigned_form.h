// Assigned rules: secrets of no known issuer and no known form, certain only by what assigns them
// (README.md, "Assigned rules"). A rule says which roles it answers for, how their values are made
// and how strong the evidence must be: one rule for the strong, one for the weak.
//
// Place in the flow: rule_loader -> ExpandAssignedRule -> CompiledRules; ScannerThread asks
// ReadAssignment and JudgeAssigned once for each candidate. Thread rule: free functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/rule/evidence.h"

namespace offkey {

struct Rule;

struct AssignedForm {
  std::vector<std::string> roles;  // as NamedForm::roles
  AssignedKind kind = AssignedKind::kPassword;
  Strength strength = Strength::kStrong;
};

// The kind as rule files say it: "password", "key", "secret".
const char* AssignedKindName(AssignedKind kind);
// A template of such a value: a password of people, a key of chance.
const char* AssignedSample(AssignedKind kind, Strength strength);

// What an opening of a role of two letters begins with: they need the byte before them, too, to be
// found (`_pw=`, `dbPw =`, `"pw"`). They are not looked for in encoded text, where three bytes
// stand everywhere.
std::string_view BeforeShortRole();

// Fills keywords, openings, a pattern that states the form, and unless given sample, examples and
// near misses. Errors: kInvalidArgument, what is wrong with the form.
absl::Status ExpandAssignedRule(Rule* rule);

}  // namespace offkey
