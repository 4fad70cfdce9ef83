// Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF), and which
// characters may not reach a screen as they are.
//
// Place in the flow: paths, names and messages of foreign origin -> JsonWriter, EscapeForTerminal.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace offkey {

struct Utf8Character {
  char32_t code_point = 0;
  size_t bytes = 1;
};

// The character at the start of `text`; nullopt when the first byte begins none. `text` must not be
// empty.
std::optional<Utf8Character> FirstUtf8Character(std::string_view text);

bool IsUtf8(std::string_view text);

// Controls (C0, DEL, C1), line and paragraph separators, bidirectional overrides and isolates, and
// invisible characters: what can move a cursor, hide text or make it read in another order than it
// is stored.
bool IsUnsafeOnScreen(char32_t code_point);

}  // namespace offkey
