// Lower-case hexadecimal, both ways.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offkey {

inline constexpr std::array<int8_t, 256> kHexValues = [] {
  std::array<int8_t, 256> table{};
  table.fill(-1);
  for (size_t i = 0; i < 10; ++i) table['0' + i] = static_cast<int8_t>(i);
  for (size_t i = 0; i < 6; ++i) {
    table['a' + i] = table['A' + i] = static_cast<int8_t>(10 + i);
  }
  return table;
}();

// The value of a hexadecimal digit; -1 for other characters.
inline int HexValue(char c) { return kHexValues[static_cast<unsigned char>(c)]; }

std::string HexEncode(std::string_view bytes);
// Accepts both cases. nullopt when the length is odd or a character is not a hexadecimal digit.
std::optional<std::string> HexDecode(std::string_view hex);

}  // namespace offkey
