// Whom a command means by EMAIL or ID.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/roster.h"

namespace offkey {

// The person with the id `who`, or who holds the address at `now`, or alone ever held it. kNotFound
// when nobody does; kInvalidArgument, with everyone in question, when it is not certain.
absl::StatusOr<const RosterPerson*> FindPerson(const Roster& roster, std::string_view who,
                                               int64_t now);

// "Jane Doe (E12)", or the id alone without a name.
std::string PersonText(const RosterPerson& person);
// "Jane Doe (E12), Bob Roe (E13)".
std::string PeopleText(const std::vector<const RosterPerson*>& people);

}  // namespace offkey
