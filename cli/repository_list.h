// The file of `sweep --repos`: one path a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

// `path`, or standard input for "-". Errors as those of reading a file, and kInvalidArgument with
// the line.
absl::StatusOr<std::vector<std::string>> ReadRepositoryList(const std::string& path);

// Empty lines, and lines whose first visible character is '#', say nothing. The rest of a line is a
// path as it stands, but for a carriage return at its end. kInvalidArgument for a byte 0.
absl::StatusOr<std::vector<std::string>> ParseRepositoryList(std::string_view text);

}  // namespace offkey
