// Secrets that the head of their column names: CSV with a header line, tables of Markdown, of
// documentation and of database clients.
//
//   user,password        | User | Password |
//   bob,...              |------|----------|
//                        | bob  | ...      |
//
// Place in the flow: ReadAssignments (assignment.h) at the end of a role. Thread rule: free
// functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The cells below the one that the role at `role_end` heads, as assignments to it; none when the
// line is no header. A header has between 2 and 16 cells of names, one of which says whose the
// secret is. Rows count as far as they have as many cells, stand whole within kAssignmentReach
// behind the role and are kMaxAssignments at most.
void ReadColumn(std::string_view text, size_t role_end, Assignments* out);

// Whether one of the words of a column's head, or of a parameter's name, says whose the secret
// beside it is: user, email, host.
bool NamesOwner(std::string_view head);

}  // namespace offkey
