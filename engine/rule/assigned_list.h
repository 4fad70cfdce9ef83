// The items of a YAML list under a name in the plural:
//
//     passwords:
//       - x
//       - "y"
//       - webapp: z
//
// Place in the flow: ReadAssignments (assignment.h) where a name is assigned nothing in its line.
// Thread rule: free functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// Adds at most kMaxAssignments items, each in a line of its own. A pair gives
// what stands behind its name, unless that says what it is (`name: x`); a mapping of several
// members ends the list.
void ReadList(std::string_view text, size_t role_end, Assignments* out);

}  // namespace offkey
