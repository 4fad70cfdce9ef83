// Lower-case hexadecimal, both ways.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offkey {

std::string HexEncode(std::string_view bytes);
// Accepts both cases. nullopt when the length is odd or a character is not a hexadecimal digit.
std::optional<std::string> HexDecode(std::string_view hex);

}  // namespace offkey
