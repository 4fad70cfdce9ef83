// DecodedText: the text that stands encoded around a place, with the way back to the bytes as
// stored.
//
// Place in the flow: EncodedFinder's candidate -> DecodeAround -> ScannerThread on the decoded
// bytes
// -> matches, mapped back. Decoding goes from the place in both directions, so that what it gives
// depends on the window alone; base64 and hex end where their characters end, the others decode the
// whole window.
//
// Thread rule: pure functions; a DecodedText is reused by one thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/hex.h"
#include "engine/rule/encoding.h"

namespace offkey {

struct DecodedText {
  std::string bytes;
  // Of each decoded byte, the bytes of the window that hold it: [begin, end).
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  size_t anchor = 0;       // the decoded byte that begins at the place
  bool cut_front = false;  // the encoded text goes on beyond the window
  bool cut_back = false;
  std::vector<uint32_t> digits;  // scratch
};

// `place` is where the first byte of an encoded opening begins. False when nothing can be decoded
// there.
bool DecodeAround(Encoding encoding, std::string_view window, size_t place, DecodedText* out);

// Decodes exactly the bytes that hold a credential: replaces *out.
void Decode(Encoding encoding, std::string_view stored, std::string* out);

// Whether the decoded byte stands in text: printable ASCII, tab, line feed, carriage return.
bool IsTextByte(char c);

// The encoding whose escapes begin with `mark`; kPlain when there is none.
Encoding EscapedBy(char mark);
// Reads kKeyBytes bytes from `at` on, at least one of them an escape and no short one such as \n,
// into *key, the first byte highest. Returns where they end; `at` when they are not there.
size_t ReadEscapedKey(Encoding encoding, std::string_view text, size_t at, uint32_t* key);
// Whether `at` is inside an escape that begins before it, and is no short one.
bool IsInsideEscape(Encoding encoding, std::string_view text, size_t at);

namespace digits {

inline constexpr std::array<int8_t, 256> kBase64 = [] {
  std::array<int8_t, 256> table{};
  table.fill(-1);
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t i = 0; i < alphabet.size(); ++i) {
    table[static_cast<unsigned char>(alphabet[i])] = static_cast<int8_t>(i);
  }
  table['-'] = 62;
  table['_'] = 63;
  return table;
}();

}  // namespace digits

// The value of a character of base64 or base64url; -1 for others.
inline int Base64Value(char c) { return digits::kBase64[static_cast<unsigned char>(c)]; }

// Whether the character is of kRunAlphabet.
inline bool IsRunByte(char c) { return Base64Value(c) >= 0; }

}  // namespace offkey
