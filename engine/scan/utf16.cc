// Covered by tests/unit/scan/utf16_test.cc.
#include "engine/scan/utf16.h"

namespace offkey {
namespace {

constexpr size_t kLeastBytesWithoutMark = 8;

uint8_t ByteAt(std::string_view bytes, size_t i) { return static_cast<uint8_t>(bytes[i]); }

}  // namespace

std::optional<Utf16Layout> DetectUtf16(std::string_view content) {
  const std::string_view head = content.substr(0, kUtf16HeadBytes);
  using std::string_view_literals::operator""sv;
  if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv)) return std::nullopt;
  if (head.starts_with("\xFF\xFE")) return Utf16Layout{Utf16Order::kLittleEndian, 2};
  if (head.starts_with("\xFE\xFF")) return Utf16Layout{Utf16Order::kBigEndian, 2};
  if (head.size() < kLeastBytesWithoutMark) return std::nullopt;
  if (head.find('\0') == head.npos) return std::nullopt;
  size_t nul[2] = {0, 0};
  for (size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '\0') ++nul[i % 2];
  }
  const auto is_high_half = [&](size_t parity) {
    return nul[parity] * 10 >= head.size() * 3 && nul[1 - parity] * 20 <= nul[parity];
  };
  if (is_high_half(1)) return Utf16Layout{Utf16Order::kLittleEndian, 0};
  if (is_high_half(0)) return Utf16Layout{Utf16Order::kBigEndian, 0};
  return std::nullopt;
}

void AppendTranscoded(std::string_view units, Utf16Order order, std::string* out) {
  const size_t count = units.size() / 2;
  const size_t begin = out->size();
  out->resize(begin + count);
  const size_t high = order == Utf16Order::kLittleEndian ? 1 : 0;
  for (size_t i = 0; i < count; ++i) {
    const uint8_t low_byte = ByteAt(units, 2 * i + 1 - high);
    const bool ascii = ByteAt(units, 2 * i + high) == 0 && low_byte < 0x80;
    (*out)[begin + i] = ascii ? static_cast<char>(low_byte) : '?';
  }
}

}  // namespace offkey
