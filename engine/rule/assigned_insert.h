// Secrets in the column of an INSERT or of PostgreSQL's COPY that a name heads, by its place in the
// list:
//
//   INSERT INTO users (id, login, password, created_at) VALUES (1, 'bob', '...', now()), (2, ...);
//   COPY public.users (id, login, encrypted_password) FROM stdin;
//   1<tab>bob<tab>...
//
// Place in the flow: ReadAssignments (assignment.h) at the end of a role. Thread rule: free
// functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The quoted values of the rows, of COPY the plain ones, as assignments to the role at `role_end`;
// none when it stands in no list of columns with VALUES or FROM stdin behind it. The list begins
// within kNameReach before the role. Rows count as far as they stand whole within kAssignmentReach
// behind the role; kMaxAssignments at most.
void ReadInsert(std::string_view text, size_t role_end, Assignments* out);

}  // namespace offkey
