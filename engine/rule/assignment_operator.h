// What stands between a name and the value that is assigned to it: operators, brackets, types, the
// words and tags of pairs.
//
// Place in the flow: ReadAssignment (assignment.h) reads with it. Thread rule: free functions, no
// allocation.
#pragma once

#include <optional>
#include <string_view>

#include "engine/rule/assignment.h"
#include "engine/rule/text_reader.h"

namespace offkey {

// Takes the operator behind a name and what belongs to it, and notes in `assignment` how the name
// is written; nullopt when there is none, and the reader stands anywhere then. `in_tag`: `<` stands
// before the name.
std::optional<Operator> TakeOperator(TextReader* reader, bool in_tag, Assignment* assignment);

// Whether a name says that its arguments log somebody in: `auth`, `smtp_login`, `getConnection`.
bool EndsInLogin(std::string_view name);

}  // namespace offkey
