// Covered by tests/unit/rule/coin_checksum_test.cc.
#include "engine/rule/bip39.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "engine/base/digest.h"

namespace offkey {
namespace {

constexpr size_t kMaxWords = 24;
constexpr uint32_t kWordBits = 11;
// Words may be numbered: `1. word 2. word`.
constexpr std::string_view kBetween = " \t\r\n,\"'0123456789.):|*-";

struct Words {
  std::array<uint32_t, kMaxWords> numbers = {};
  size_t count = 0;
};

std::optional<Words> ReadWords(std::string_view text) {
  Words words;
  for (size_t at = text.find_first_not_of(kBetween); at != std::string_view::npos;) {
    const size_t end = std::min(text.find_first_of(kBetween, at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const auto* const found = std::lower_bound(kBip39Words.begin(), kBip39Words.end(), word);
    if (found == kBip39Words.end() || *found != word || words.count == kMaxWords) {
      return std::nullopt;
    }
    words.numbers[words.count++] = static_cast<uint32_t>(found - kBip39Words.begin());
    at = text.find_first_not_of(kBetween, end);
  }
  return words;
}

bool IsLength(size_t count) { return count >= 12 && count <= kMaxWords && count % 3 == 0; }

// The first count / 3 bits of SHA-256 over the entropy, which is all but that many of the bits.
uint32_t Check(const Words& words) {
  const size_t check_bits = words.count / 3;
  const size_t entropy_bytes = (words.count * kWordBits - check_bits) / 8;
  std::array<char, kMaxWords* kWordBits / 8> entropy = {};
  for (size_t bit = 0; bit < entropy_bytes * 8; ++bit) {
    const uint32_t word = words.numbers[bit / kWordBits];
    if ((word >> (kWordBits - 1 - bit % kWordBits) & 1) != 0) {
      entropy[bit / 8] = static_cast<char>(entropy[bit / 8] | 1 << (7 - bit % 8));
    }
  }
  const Digest digest = Sha256(std::string_view(entropy.data(), entropy_bytes));
  return static_cast<uint32_t>(static_cast<uint8_t>(digest[0])) >> (8 - check_bits);
}

uint32_t CheckMask(const Words& words) { return (1U << (words.count / 3)) - 1; }

}  // namespace

bool VerifyBip39(std::string_view text) {
  const std::optional<Words> words = ReadWords(text);
  if (!words.has_value() || !IsLength(words->count)) return false;
  return (words->numbers[words->count - 1] & CheckMask(*words)) == Check(*words);
}

std::string GenerateBip39(std::string_view body) {
  std::optional<Words> words = ReadWords(body);
  if (!words.has_value() || !IsLength(words->count + 1)) return "";
  uint32_t* const last = &words->numbers[words->count++];
  // The entropy bits of the last word follow from those before it: any would do.
  *last = (words->numbers[0] * 7 + words->numbers[1]) & 2047 & ~CheckMask(*words);
  *last |= Check(*words);
  return std::string(kBip39Words[*last]);
}

}  // namespace offkey
