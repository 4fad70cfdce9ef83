// What a leaver leaves behind, on one screen, and as JSON lines.
//
// Place in the flow: engine/attribution/leaver_report.h -> here -> standard output. Text of foreign
// origin is escaped for a terminal. Thread rule: pure functions.
#pragma once

#include <string>

#include "engine/attribution/leaver_report.h"
#include "engine/attribution/roster.h"
#include "engine/report/timeline_text.h"

namespace offkey {

// `verbose`: every tie and place, and the fingerprints.
std::string LeaverReportText(const LeaverReport& report, const Roster& roster, bool verbose,
                             const TimelineStyle& style);

// {"schema":"offkey.left_credential.v1",...}, one line a credential, and at last
// {"schema":"offkey.leaver_report.v1",...} with the totals.
void AppendLeaverReportJson(const LeaverReport& report, const Roster& roster, std::string* out);

// How a tie is known, in words: "introduced it 2023-01-29 as jane@x.org, commit 0123456789 (grade
// C)". Not escaped.
std::string TieText(const LeftTie& tie);

}  // namespace offkey
