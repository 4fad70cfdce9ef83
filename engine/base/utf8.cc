// Covered by tests/unit/base/terminal_test.cc and json_writer_test.cc.
#include "engine/base/utf8.h"

#include <cstdint>

namespace offkey {

std::optional<Utf8Character> FirstUtf8Character(std::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  const uint8_t first = byte(0);
  if (first < 0x80) return Utf8Character{first, 1};
  size_t length = 0;
  char32_t code_point = 0;
  char32_t least = 0;
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2, code_point = first & 0x1FU, least = 0x80;
  } else if ((first & 0xF0) == 0xE0) {
    length = 3, code_point = first & 0x0FU, least = 0x800;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4, code_point = first & 0x07U, least = 0x10000;
  } else {
    return std::nullopt;
  }
  if (text.size() < length) return std::nullopt;
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return std::nullopt;
    code_point = (code_point << 6) | (byte(i) & 0x3FU);
  }
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < least || code_point > 0x10FFFF || surrogate) return std::nullopt;
  return Utf8Character{code_point, length};
}

bool IsUtf8(std::string_view text) {
  while (!text.empty()) {
    const std::optional<Utf8Character> character = FirstUtf8Character(text);
    if (!character.has_value()) return false;
    text.remove_prefix(character->bytes);
  }
  return true;
}

bool IsUnsafeOnScreen(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return c < 0x20 || within(0x7F, 0x9F) || c == 0xAD || c == 0x61C || c == 0x180E ||
         within(0x200B, 0x200F) || within(0x2028, 0x202E) || within(0x2060, 0x206F) ||
         c == 0xFEFF || within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE0FFF);
}

}  // namespace offkey
