// What `offkey people` prints, for people and as JSON lines.
#pragma once

#include <string>

#include "engine/attribution/merge_suggestions.h"
#include "engine/attribution/people_import.h"
#include "engine/attribution/roster.h"

namespace offkey {

// One line: id, kind, state at `now`, name, number of identities.
std::string PersonLine(const RosterPerson& person, int64_t now);
// Everything that is known.
std::string PersonDetails(const RosterPerson& person, int64_t now);
// {"schema":"offkey.person.v1",...}
void AppendPersonJson(const RosterPerson& person, int64_t now, std::string* out);

std::string ChangesText(const ImportPlan& plan);
// {"schema":"offkey.people_change.v1",...}, one line a change.
void AppendChangesJson(const ImportPlan& plan, std::string* out);

// `asked`: as typed.
std::string ResolutionText(const std::string& asked, const Resolution& resolution);
// {"schema":"offkey.resolution.v1",...}
void AppendResolutionJson(const std::string& asked, const Resolution& resolution, std::string* out);

std::string SuggestionText(const MergeSuggestion& suggestion);
// {"schema":"offkey.merge_suggestion.v1",...}
void AppendSuggestionJson(const MergeSuggestion& suggestion, std::string* out);

}  // namespace offkey
