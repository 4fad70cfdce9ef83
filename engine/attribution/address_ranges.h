// Where, among the sorted addresses of history, a person's can stand.
//
// Place in the flow: AskedPeople -> AddressRangesOf -> Store::ListCommitAddresses ->
// ResolveIdentityText decides. A question about one person then reads the addresses that may be
// theirs and not those of everybody. Thread rule: a pure function.
#pragma once

#include <vector>

#include "engine/model/roster_person.h"
#include "engine/store/store.h"

namespace offkey {

// Holds every folded address that Roster::ResolveEmail can resolve to the person (email.h says
// which forms there are), and others. They may overlap.
std::vector<AddressRange> AddressRangesOf(const RosterPerson& person);

}  // namespace offkey
