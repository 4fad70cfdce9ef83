// Secrets in tables whose columns no separator in the line of heads tells: those that a line of
// rules lays out (reStructuredText, clients of databases), and those of MediaWiki.
//
//   =====  ========      ! Host !! Password
//   Host   Password      |-
//   =====  ========      | db1 || ...
//   db1    ...
//
// Place in the flow: ReadAssignments (assignment.h) at the end of a role, beside
// assigned_column.h. Thread rule: free functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The cells below the head that the role at `role_end` ends or is part of; none when it heads
// nothing, or no other head says whose the secret is. Rows count as far as they stand whole within
// kAssignmentReach behind the role; kMaxAssignments at most.
void ReadTable(std::string_view text, size_t role_end, Assignments* out);

}  // namespace offkey
