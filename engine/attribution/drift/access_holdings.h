// What people who are gone can still read, one DriftHolding a person and repository or group.
//
// Place in the flow: Store::ForEachAccessEntry + Roster -> AddDepartedAccess -> Holdings ->
// drift_checks.cc. Thread rule: as the Store's. Lifetime: holders point into the roster.
#pragma once

#include <cstdint>

#include "absl/status/status.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/drift/holdings.h"

namespace offkey {

// Adds them to `holdings->all`, by issuer, account, place and person, and their listings to
// `sources`. In memory is what people who are gone have, not everybody's. `asked`: only what is
// counted for these people; nullptr: everybody's.
absl::Status AddDepartedAccess(Store& store, const Roster& roster, int64_t at,
                               const AskedPeople* asked, Holdings* holdings);

}  // namespace offkey
