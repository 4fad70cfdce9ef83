// Secrets that stand before their name: `SET value = '...' WHERE name = 'api_secret'`, `{value:
// ..., name: X_PASSWORD}`,
// `"..." -> password`, `MOVE "..." TO WS-PASSWORD`, `"..." as the password`.
//
// Place in the flow: ReadAssignments (assignment.h) where nothing is assigned behind a name. Thread
// rule: free functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The value stands whole within kNameReach before the role's end.
std::optional<Assignment> ReadBehind(std::string_view text, size_t role_end);

}  // namespace offkey
