// Covered by tests/unit/rule/coin_checksum_test.cc.
#include "engine/rule/base58check.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/base/digest.h"

namespace offkey {
namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr size_t kMaxBytes = 128;
constexpr size_t kMaxCharacters = 174;  // a little fewer than 128 bytes
constexpr size_t kCheckBytes = 4;
constexpr size_t kCheckCharacters = 6;  // 58^6 > 2^32: any checksum can be reached with these

// Big-endian, right-aligned in `bytes`.
struct Number {
  std::array<uint8_t, kMaxBytes> bytes = {};
  size_t begin = kMaxBytes;  // the first byte that counts
  std::span<const uint8_t> Span() const { return std::span(bytes).subspan(begin); }
};

std::optional<Number> Decode(std::string_view text) {
  if (text.empty() || text.size() > kMaxCharacters) return std::nullopt;
  Number number;
  for (const char c : text) {
    const size_t digit = kAlphabet.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    uint32_t carry = static_cast<uint32_t>(digit);
    for (size_t at = kMaxBytes; at > number.begin || carry != 0;) {
      if (at == 0) return std::nullopt;
      --at;
      carry += 58U * number.bytes[at];
      number.bytes[at] = static_cast<uint8_t>(carry);
      carry >>= 8;
      number.begin = std::min(number.begin, at);
    }
  }
  // A leading '1' stands for a zero byte.
  for (size_t at = 0; at < text.size() && text[at] == '1'; ++at) {
    if (number.begin == 0) return std::nullopt;
    --number.begin;
  }
  return number;
}

std::string Encode(Number number) {
  std::string text;
  while (number.begin < kMaxBytes) {
    uint32_t rest = 0;
    for (size_t at = number.begin; at < kMaxBytes; ++at) {
      rest = rest << 8 | number.bytes[at];
      number.bytes[at] = static_cast<uint8_t>(rest / 58);
      rest %= 58;
    }
    text += kAlphabet[rest];
    while (number.begin < kMaxBytes && number.bytes[number.begin] == 0) ++number.begin;
  }
  std::reverse(text.begin(), text.end());
  return text;
}

std::array<uint8_t, kCheckBytes> Check(std::span<const uint8_t> payload) {
  const Digest once = Sha256({reinterpret_cast<const char*>(payload.data()), payload.size()});
  const Digest twice = Sha256({reinterpret_cast<const char*>(once.data()), once.size()});
  std::array<uint8_t, kCheckBytes> check;
  for (size_t i = 0; i < kCheckBytes; ++i) check[i] = static_cast<uint8_t>(twice[i]);
  return check;
}

}  // namespace

bool VerifyBase58Check(std::string_view text) {
  const std::optional<Number> number = Decode(text);
  if (!number.has_value() || number->Span().size() <= kCheckBytes) return false;
  const std::span<const uint8_t> bytes = number->Span();
  const std::array<uint8_t, kCheckBytes> check = Check(bytes.first(bytes.size() - kCheckBytes));
  return std::equal(check.begin(), check.end(), bytes.end() - kCheckBytes);
}

std::string GenerateBase58Check(std::string_view body) {
  if (body.empty() || body.front() == kAlphabet.front()) return "";
  std::optional<Number> number = Decode(std::string(body) + std::string(kCheckCharacters, '1'));
  if (!number.has_value() || number->Span().size() <= kCheckBytes) return "";
  // The next payload after the one that `body` and six zeros say: whatever its checksum, the
  // number stays below `body` and six of the last digit.
  for (size_t at = kMaxBytes - kCheckBytes; at > number->begin;) {
    if (++number->bytes[--at] != 0) break;
  }
  const std::span<const uint8_t> bytes = number->Span();
  const std::array<uint8_t, kCheckBytes> check = Check(bytes.first(bytes.size() - kCheckBytes));
  std::copy(check.begin(), check.end(), number->bytes.end() - kCheckBytes);
  const std::string text = Encode(*number);
  if (text.size() != body.size() + kCheckCharacters || !text.starts_with(body)) return "";
  return text.substr(body.size());
}

}  // namespace offkey
