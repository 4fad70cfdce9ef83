// What ends an item of drift: the task, and a sentence that a person can act on.
//
// Place in the flow: a DriftItem with its causes and subject -> ChooseRemedy -> its task and
// action. Thread rule: pure functions.
#pragma once

#include <string>

#include "engine/attribution/drift/drift.h"

namespace offkey {

// Sets `task` and `action` by the strongest cause. What is not used is revoked, never rotated.
void ChooseRemedy(DriftItem* item);

// "access key AKIA... of IAM user jd", "access key 1 of IAM user jd", "token 17 \"deploy\"".
std::string SubjectText(const DriftItem& item);
// Whose it is, as the issuer says and, where it knows, the roster.
std::string HolderText(const DriftHolding& holding);

}  // namespace offkey
