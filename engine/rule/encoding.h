// Encodings in which a credential may stand, and the first bytes by which openings are known in
// them.
//
// Place in the flow: openings of all rules -> OpeningHeads -> EncodedKeys ->
// engine/scan/encoded_finder.h, which decodes a few bytes wherever encoded text may stand and looks
// them up.
//
// Thread rule: free functions; EncodedKeys is constant once built.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offkey {

// One step of decoding. A base64 step says where in its group of three the first byte stands.
enum class Encoding : uint8_t {
  kPlain,
  kBase64At0,  // base64 and base64url, also in lines
  kBase64At1,
  kBase64At2,
  kBase64Utf16At0,  // of UTF-16, little-endian: PowerShell's encoded commands
  kBase64Utf16At1,
  kBase64Utf16At2,
  kHex,
  kPercent,    // %70, as in URLs
  kBackslash,  // \u0070, \x70, \/, \n: JSON, YAML, C and their like
  kHtml,       // &#x70; &#112; &amp;
  kQuoted,     // =70, quoted-printable
  kJoined,     // in parts: "ab" + "cd", or over a line's end
  kGzip,       // in base64, once or twice; inflated as a whole, no step of a window
};
inline constexpr int kEncodingCount = 13;  // without kGzip
// The longest escape of one byte.
inline constexpr uint32_t kMaxEscapeBytes = 6;

// At most two steps, the outer one in the low half; 0 for a credential that stands in plain text.
using EncodingSteps = uint8_t;
constexpr EncodingSteps StepsOf(Encoding outer, EncodingSteps inner = 0) {
  return static_cast<EncodingSteps>(static_cast<unsigned>(outer) |
                                    (static_cast<unsigned>(inner) << 4));
}
constexpr Encoding OuterStep(EncodingSteps steps) { return static_cast<Encoding>(steps & 15); }
constexpr EncodingSteps InnerSteps(EncodingSteps steps) {
  return static_cast<EncodingSteps>(steps >> 4);
}

// Of base64 steps: whether the encoding is one, whether of UTF-16, and where in a group of three
// the first byte stands.
constexpr bool IsBase64(Encoding encoding) {
  return encoding >= Encoding::kBase64At0 && encoding <= Encoding::kBase64Utf16At2;
}
constexpr bool IsUtf16(Encoding encoding) {
  return encoding >= Encoding::kBase64Utf16At0 && encoding <= Encoding::kBase64Utf16At2;
}
constexpr unsigned PlaceInGroup(Encoding encoding) {
  return (static_cast<unsigned>(encoding) - static_cast<unsigned>(Encoding::kBase64At0)) % 3;
}
constexpr Encoding AtPlace(Encoding encoding, size_t place) {
  const Encoding first = IsUtf16(encoding) ? Encoding::kBase64Utf16At0 : Encoding::kBase64At0;
  return static_cast<Encoding>(static_cast<size_t>(first) + place);
}

const char* EncodingName(Encoding encoding);  // "base64", "hex", ...

inline constexpr size_t kKeyBytes = 4;
inline constexpr size_t kLeastKeyBytes = 3;

// The texts with which every match of an opening begins: kKeyBytes bytes, or kLeastKeyBytes where
// the next one may be anything; what would be shorter still is left out. Of an opening that ignores
// case the forms that names have: lower, upper, capital, and with one more capital (apiKey,
// PsExec). `opening` as CheckOpening returns it.
std::vector<std::string> OpeningHeads(std::string_view opening, bool ignore_case);

// Of an opening without heads, because it begins with a class: the same texts from a later place
// on, which ends at most kMaxKeyOffset + kKeyBytes bytes behind its beginning; those by which it is
// known best.
inline constexpr size_t kMaxKeyOffset = 48;
std::vector<std::string> InnerKeys(std::string_view opening, bool ignore_case);

// The heads of a rule set. Four bytes, the first of them highest.
class EncodedKeys {
 public:
  void Add(std::string_view head);
  void Build();

  // Whether an opening may begin with these bytes.
  bool Has(uint32_t bytes) const {
    if (!four_bits_.test(Hash(bytes)) && !three_bits_.test(Hash(bytes >> 8))) return false;
    return IsKey(bytes);
  }
  bool empty() const { return four_.empty() && three_.empty(); }

  // For the cache.
  const std::vector<uint32_t>& four() const { return four_; }
  const std::vector<uint32_t>& three() const { return three_; }
  void Set(std::vector<uint32_t> four, std::vector<uint32_t> three);

 private:
  static constexpr int kHashBits = 17;
  static size_t Hash(uint32_t bytes) { return (bytes * 0x9E3779B1u) >> (32 - kHashBits); }
  bool IsKey(uint32_t bytes) const;

  std::vector<uint32_t> four_;  // sorted
  std::vector<uint32_t> three_;
  std::bitset<size_t{1} << kHashBits> four_bits_;
  std::bitset<size_t{1} << kHashBits> three_bits_;
};

}  // namespace offkey
