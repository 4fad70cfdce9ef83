// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offkey {

// nullopt when none is near: at most two letters wrong, fewer in short words.
std::optional<std::string> NearestWord(std::string_view typed,
                                       const std::vector<std::string>& words);

}  // namespace offkey
