// The two small JSON texts that the store keeps: evidence and coverage. Private to engine/store.
// Strings are made valid UTF-8: a byte that is not part of a valid sequence becomes the four
// characters \xHH.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/coverage.h"

namespace offkey {

// A JSON string with its quotes.
std::string JsonString(std::string_view bytes);
// {"key":"value",...} in the order given.
std::string EvidenceJson(const std::vector<std::pair<std::string, std::string>>& evidence);
// {"complete":…,"objects":{"total":…,"scanned":…,"skipped":{…},"failed":{…}},"bytes":…,"notes":[…]}
std::string CoverageJson(const Coverage& coverage);

}  // namespace offkey
