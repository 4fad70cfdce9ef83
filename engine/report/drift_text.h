// What has drifted apart, for people.
//
// Place in the flow: engine/attribution/drift/drift.h -> here -> standard output. Text of foreign
// origin is escaped for a terminal. Thread rule: pure functions.
#pragma once

#include <string>

#include "engine/attribution/drift/drift.h"
#include "engine/report/timeline_text.h"

namespace offkey {

// The items of each risk, of which the first ones unless `verbose`, and a summary.
std::string DriftText(const DriftReport& report, bool verbose, const TimelineStyle& style);

}  // namespace offkey
