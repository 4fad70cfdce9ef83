// Literals that an expression chooses from: what it falls back to when nothing is set
// (`env::var("DB_PASSWORD").unwrap_or("x")`, `$ENV{DB_PASSWORD} // "x"`, `password | default "x"`,
// `coalesce(var.password, "x")`) and the branches of a condition (`prod ? "x" : "y"`,
// `if prod then "x" else "y"`).
//
// Place in the flow: ReadAssignments (assignment.h) where a name is assigned no literal. Thread
// rule: free functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// Adds the quoted literals of one expression, which stands in one line and ends within kChoiceReach
// behind the role.
void ReadChoice(std::string_view text, size_t role_end, Assignments* out);

inline constexpr size_t kChoiceReach = 192;

}  // namespace offkey
