// The timeline of a person or of credentials, for people: what was introduced, carried and removed,
// when and by whom, and where it still stands.
//
// Place in the flow: engine/attribution/hunt.h -> TimelineText -> standard output. Everything of
// foreign origin is escaped for a terminal. Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/attribution/asked_people.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

struct TimelineStyle {
  size_t width = 80;
  bool color = false;
};

// One list for all credentials of the asked people, by time. Findings as Hunt gives them.
std::string PersonTimelineText(const std::vector<StoredFinding>& findings, const AskedPeople& asked,
                               const Roster& roster, const TimelineStyle& style);

// One list for each credential, those that began first before the others.
std::string CredentialTimelineText(const std::vector<StoredFinding>& findings, const Roster& roster,
                                   const TimelineStyle& style);

// Repositories by the shortest ends of their names that tell them apart: "shop", "web/shop".
std::vector<std::string> ShortRepositoryNames(const std::vector<std::string>& names);

// "main", "tag v1.0", "refs/notes/x".
std::string ShortRefName(std::string_view ref);

// "main, hotfix, tag v1.0" within `width` columns, or "main and 12 more"; escaped.
std::string RefsText(const std::vector<std::string>& refs, size_t width);

}  // namespace offkey
