// What has drifted apart, as JSON lines.
//
// Place in the flow: engine/attribution/drift/drift.h -> here -> standard output. Thread rule: pure
// functions. Formats change by addition only.
#pragma once

#include <string>

#include "engine/attribution/drift/drift.h"

namespace offkey {

// {"schema":"offkey.drift.v1",...}, one line an item, and at last
// {"schema":"offkey.drift_report.v1",...} with the policy, counts, listings and notes. README.md of
// this folder lists the members.
void AppendDriftJson(const DriftReport& report, std::string* out);

}  // namespace offkey
