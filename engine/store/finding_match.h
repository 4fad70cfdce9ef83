// FindingQuery on a finding at hand, one condition after the other: for findings that stand in no
// store, and what the store's SQL is tested against.
//
// Place in the flow: findings of `offkey hunt --pattern` -> FindingHolds. Thread rule: pure.
#pragma once

#include "engine/model/finding.h"
#include "engine/store/finding_query.h"

namespace offkey {

// Whether everything that `query` sets holds. `missed` as in StoredFinding. `signers` are not
// looked at: they only widen `identities` by what the roster must judge anyway.
bool FindingHolds(const FindingQuery& query, const Finding& finding, bool missed);

}  // namespace offkey
