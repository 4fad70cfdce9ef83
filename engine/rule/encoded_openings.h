// The openings of encoded text, and the bounds of what stands encoded.
//
// Place in the flow: CompiledRules::Compile -> AddEncodedOpenings; engine/scan/encoded_finder.h
// finds them. Each is one more Opening of the set, without rules: "something encoded begins here".
// What it is, the scanner says on the decoded window. Most have no expression: they are not for
// Hyperscan. A URL of which only the slashes are escaped (`https:\/\/hooks.slack.com\/`) is one for
// Hyperscan.
//
// Thread rule: free functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_impl.h"

namespace offkey {

// Base64 and base64url; hexadecimal digits are among them.
inline constexpr std::string_view kRunAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";

// An encoded opening counts when so many characters of a run begin with it, and what they hold is
// text; they are its width, but for a line break in them, which takes so many bytes more.
inline constexpr uint32_t kRunBytes = 20;
inline constexpr uint32_t kMaxWrapBytes = 14;  // CR, LF, 12 blanks
inline constexpr uint32_t kMaxRunOpeningBytes = 2 * kRunBytes - 1 + kMaxWrapBytes;

// Of base64 in base64: the characters that hold kRunBytes characters, by where the first of them
// stands in its group of three.
inline constexpr uint32_t kNestedBytes[3] = {27, 27, 28};

// What is decoded around an encoded opening, in bytes as stored.
inline constexpr uint32_t kEncodedBefore = 640;
inline constexpr uint32_t kEncodedAfter = 3072;

// Numbers of the openings, counted from the first of them.
constexpr OpeningIndex EncodedNumber(Encoding encoding) {
  return static_cast<OpeningIndex>(encoding) - 1;
}
constexpr OpeningIndex NestedNumber(size_t place_in_group) {
  return static_cast<OpeningIndex>(kEncodingCount - 1 + place_in_group);
}

// Appends them.
void AddEncodedOpenings(std::vector<Opening>* openings);
// The first bytes of the plain openings.
EncodedKeys KeysOf(const std::vector<Opening>& openings);

}  // namespace offkey
