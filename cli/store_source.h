// Of which sweeps an answer out of the store is.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/store/store.h"

namespace offkey {

// Of which sweeps an answer out of the store is, for people: how many repositories, of when, and
// those whose last sweep was incomplete. `repo`: a pattern that the repositories must match, or
// empty.
absl::StatusOr<std::string> SourceText(Store& store, const std::string& repo, bool verbose);

// Repositories that were not read to the end, one a line, and how many more there are; empty for
// none. `lines` are ready for a terminal.
std::string IncompleteText(const std::vector<std::string>& lines, bool verbose);

// The same as SourceText as fields of a JSON object that is open.
absl::Status AppendSourceJson(Store& store, const std::string& repo, class JsonWriter* json);

}  // namespace offkey
