// Times as text, and read from it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/finding.h"

namespace offkey {

// "2024-03-05T14:07:09+01:00", the offset as written. Commits can claim anything, so: an offset
// beyond 14 hours is taken for +00:00, and a time whose local year would lie outside 0000..9999
// becomes the first or last second of those years in UTC. Source: RFC 3339, 5.6.
std::string FormatRfc3339(CommitTime time);
// "2024-03-05": the first ten characters of the above.
std::string FormatDate(CommitTime time);

// Reads what people write for an instant: RFC 3339 with `T` or a blank, seconds and their fraction
// optional (the fraction is cut), and `2024-03-05`, which is that day's first second in UTC. A time
// of day without an offset is refused: whose midnight it is must not be guessed. nullopt when it is
// none of these or no such day exists.
std::optional<CommitTime> ParseRfc3339(std::string_view text);
// What to write instead, for error texts.
inline constexpr char kTimeAdvice[] =
    "write 2024-03-05 (its first second, UTC) or 2024-03-05T17:00:00+01:00";

}  // namespace offkey
