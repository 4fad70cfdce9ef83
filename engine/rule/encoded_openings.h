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

// An opening within the last characters of a run has not so many of them behind it: there those
// before its end are looked at, and the byte behind the run is part of what was found.
inline constexpr uint32_t kTailBytes = kRunBytes + 1;
inline constexpr uint32_t kMaxTailBytes = kMaxRunOpeningBytes + 1;
inline constexpr uint32_t kNestedTailBytes[3] = {28, 29, 29};
// The same where the inner run ends with the outer one: the byte behind it is the outer one's.
inline constexpr uint32_t kNestedEndBytes[3] = {28, 28, 29};

// An opening inside which a literal is joined: so many bytes at most stand before the join and are
// looked at, so many are the join, and so many stand behind it.
inline constexpr uint32_t kJoinedBefore = 24;
inline constexpr uint32_t kJoinedOver = 26;
inline constexpr uint32_t kJoinedBehind = kKeyBytes - 1;
// Behind every other opening of a credential with joins in it: what these may take.
inline constexpr uint32_t kJoinedAfter = 256;

// What is decoded around an encoded opening, in bytes as stored: at least kEncodedBefore and
// kEncodedAfter. Where a byte takes more of them, as many as the longest credentials and what
// stands before their openings need; only a stored byte's widest form is reckoned with.
inline constexpr uint32_t kEncodedBefore = 640;
inline constexpr uint32_t kEncodedAfter = 3072;
inline constexpr uint32_t kDecodedBefore = 860;
inline constexpr uint32_t kDecodedAfter = 1360;
constexpr uint32_t EncodedWidth(Encoding encoding) {
  switch (encoding) {
    case Encoding::kHex:
      return 2;
    case Encoding::kPercent:
    case Encoding::kQuoted:
      return 3;
    case Encoding::kBackslash:
    case Encoding::kHtml:
      return kMaxEscapeBytes;
    default:
      return 1;
  }
}

// Numbers of the openings, counted from the first of them.
constexpr OpeningIndex EncodedNumber(Encoding encoding) {
  return static_cast<OpeningIndex>(encoding) - 1;
}
constexpr OpeningIndex NestedNumber(size_t place_in_group) {
  return static_cast<OpeningIndex>(kEncodingCount - 1 + place_in_group);
}
constexpr OpeningIndex NestedTailNumber(size_t place_in_group) {
  return NestedNumber(3 + place_in_group);
}
constexpr OpeningIndex NestedEndNumber(size_t place_in_group) {
  return NestedNumber(6 + place_in_group);
}
// Of a run's tail: by where in its group of four the first of kRunBytes characters stands. No byte
// begins in the fourth; it is left out there.
inline constexpr size_t kHexTail = 4;
constexpr OpeningIndex TailNumber(size_t phase_or_hex) { return NestedNumber(9 + phase_or_hex); }

// Appends them.
void AddEncodedOpenings(std::vector<Opening>* openings);
// The first bytes of the plain openings, or where those could be anything, bytes inside them, which
// go into both.
void KeysOf(const std::vector<Opening>& openings, EncodedKeys* keys, EncodedKeys* inner);

}  // namespace offkey
