// Passwords that are words alone ("moonfisher", "otter-maple"): by themselves they are no evidence,
// they could be a label or a variable; what is assigned them, and what stands beside, may be.
//
// Place in the flow: JudgeAssigned (evidence.h) asks for what it would call a word. Thread rule:
// pure functions, no allocation.
#pragma once

#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// Whether a value of letters alone, or of such words joined by one sign, is a password: a literal
// under a name that ends in a word for password and says whose it is (`db_password`, `SMTP_PASS`),
// or with a user or a host beside it
// (`user: app` in the line above); and no word of forms and settings, no name that code shows in
// `text`, nothing that a test compares. `value` stands in `text`, as the assignment says.
bool IsWordPassword(std::string_view value, const Assignment& assignment, std::string_view text);

}  // namespace offkey
