// Commit times as text.
#pragma once

#include <string>

#include "engine/model/finding.h"

namespace offkey {

// "2024-03-05T14:07:09+01:00", the offset as written. Commits can claim anything, so: an offset
// beyond 14 hours is taken for +00:00, and a time whose local year would lie outside 0000..9999
// becomes the first or last second of those years in UTC. Source: RFC 3339, 5.6.
std::string FormatRfc3339(CommitTime time);
// "2024-03-05": the first ten characters of the above.
std::string FormatDate(CommitTime time);

}  // namespace offkey
