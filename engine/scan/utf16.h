// Text in UTF-16: found out from its first bytes, and turned into one byte for each code unit, so
// that the scanner can read it and every offset maps back to the content as stored.
//
// Place in the flow: file or blob -> DetectUtf16 -> AppendTranscoded -> ScannerThread ->
// StoredOffset. Credentials are ASCII; every other code unit becomes '?', which no credential
// contains. The content as stored is scanned as well: what looks like UTF-16 at its start need not
// be so to its end.
//
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offkey {

enum class Utf16Order : uint8_t { kLittleEndian, kBigEndian };

struct Utf16Layout {
  Utf16Order order = Utf16Order::kLittleEndian;
  uint32_t bom_bytes = 0;  // 0 or 2
};

// How many first bytes DetectUtf16 looks at.
inline constexpr size_t kUtf16HeadBytes = 4096;

// With a byte order mark: that order (the mark of UTF-32 is not one of UTF-16). Without: UTF-16
// when at least 30 % of the first bytes are NUL, nearly all of them in the half of each unit where
// the order puts the high byte of ASCII. `content` may be longer than the head. A content shorter
// than eight bytes needs the mark.
std::optional<Utf16Layout> DetectUtf16(std::string_view content);

// Appends one byte for each whole code unit of `units`, which begins at an even distance from the
// end of the mark.
void AppendTranscoded(std::string_view units, Utf16Order order, std::string* out);

// Where the transcoded byte `index` stands in the content as stored, when transcoding began after
// the mark.
inline uint64_t StoredOffset(const Utf16Layout& layout, uint64_t index) {
  return layout.bom_bytes + 2 * index;
}

}  // namespace offkey
