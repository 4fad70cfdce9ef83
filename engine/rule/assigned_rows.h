// Secrets in rows of literals below a list of names, by the place of the name in the list:
//
//   @pytest.mark.parametrize("user,password", [("bob", "..."), ...])
//   tests := []struct{ user, password string }{{"bob", "..."}, ...}
//   for user, password in [("bob", "..."), ...]:
//
// Place in the flow: ReadAssignments (assignment.h) at the end of a role. Thread rule: free
// functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The literals that stand where the role at `role_end` stands in its list, as assignments to it;
// none when no rows follow the list, or when none of its other names says whose the secret is. The
// list begins within kNameReach before the role. Rows count as far as they stand whole within
// kAssignmentReach behind the role; kMaxAssignments at most.
void ReadRows(std::string_view text, size_t role_end, Assignments* out);

}  // namespace offkey
