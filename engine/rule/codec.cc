// Covered by tests/unit/rule/codec_test.cc, with published vectors.
#include "engine/rule/codec.h"

#include <array>
#include <bit>

namespace offkey {
namespace {

constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view kRadix =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kRadixLower = "0123456789abcdefghijklmnopqrstuvwxyz";

constexpr std::array<int8_t, 256> MakeTable(std::string_view alphabet) {
  std::array<int8_t, 256> table = {};
  for (auto& entry : table) entry = -1;
  for (size_t i = 0; i < alphabet.size(); ++i) {
    table[static_cast<unsigned char>(alphabet[i])] = static_cast<int8_t>(i);
  }
  return table;
}

constexpr std::array<int8_t, 256> MakeBase64Table() {
  std::array<int8_t, 256> table = MakeTable(kBase64);
  table['-'] = 62;
  table['_'] = 63;
  return table;
}

constexpr std::array<int8_t, 256> MakeBase32Table() {
  std::array<int8_t, 256> table = MakeTable(kBase32);
  for (int c = 'a'; c <= 'z'; ++c) {
    table[static_cast<size_t>(c)] = static_cast<int8_t>(c - 'a');
  }
  return table;
}

constexpr std::array<uint32_t, 256> MakeCrcTable() {
  std::array<uint32_t, 256> table = {};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320u : 0);
    table[i] = value;
  }
  return table;
}

constexpr auto kBase64Table = MakeBase64Table();
constexpr auto kBase32Table = MakeBase32Table();
constexpr auto kCrcTable = MakeCrcTable();

int8_t Lookup(const std::array<int8_t, 256>& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

// Shared by base64 and base32: `bits` a character. When `front_only`, stops quietly when `out` is
// full.
std::optional<size_t> DecodeBits(std::string_view text, const std::array<int8_t, 256>& table,
                                 uint32_t bits, bool front_only, std::span<uint8_t> out) {
  uint32_t buffer = 0;
  uint32_t held = 0;
  size_t size = 0;
  for (const char c : text) {
    const int8_t value = Lookup(table, c);
    if (value < 0) return std::nullopt;
    buffer = (buffer << bits) | static_cast<uint32_t>(value);
    held += bits;
    if (held < 8) continue;
    held -= 8;
    if (size == out.size()) return front_only ? std::optional<size_t>(size) : std::nullopt;
    out[size++] = static_cast<uint8_t>(buffer >> held);
    buffer &= (1u << held) - 1;
  }
  return size;
}

std::string_view WithoutPadding(std::string_view text) {
  for (int i = 0; i < 2 && !text.empty() && text.back() == '='; ++i) text.remove_suffix(1);
  return text;
}

void MarvinBlock(uint32_t* p0, uint32_t* p1) {
  *p1 ^= *p0;
  *p0 = std::rotl(*p0, 20);
  *p0 += *p1;
  *p1 = std::rotl(*p1, 9);
  *p1 ^= *p0;
  *p0 = std::rotl(*p0, 27);
  *p0 += *p1;
  *p1 = std::rotl(*p1, 19);
}

}  // namespace

uint32_t Crc32(std::string_view bytes) {
  uint32_t value = 0xFFFFFFFFu;
  for (const char c : bytes) {
    value = (value >> 8) ^ kCrcTable[(value ^ static_cast<unsigned char>(c)) & 0xFF];
  }
  return ~value;
}

uint16_t Crc16Xmodem(std::span<const uint8_t> bytes) {
  uint32_t value = 0;
  for (const uint8_t byte : bytes) {
    value ^= static_cast<uint32_t>(byte) << 8;
    for (int bit = 0; bit < 8; ++bit) {
      value = (value << 1) ^ ((value & 0x8000) != 0 ? 0x1021u : 0);
    }
    value &= 0xFFFF;
  }
  return static_cast<uint16_t>(value);
}

uint32_t Marvin32(std::span<const uint8_t> bytes, uint64_t seed) {
  uint32_t p0 = static_cast<uint32_t>(seed);
  uint32_t p1 = static_cast<uint32_t>(seed >> 32);
  size_t at = 0;
  for (; at + 4 <= bytes.size(); at += 4) {
    p0 += static_cast<uint32_t>(bytes[at]) | static_cast<uint32_t>(bytes[at + 1]) << 8 |
          static_cast<uint32_t>(bytes[at + 2]) << 16 | static_cast<uint32_t>(bytes[at + 3]) << 24;
    MarvinBlock(&p0, &p1);
  }
  // The rest, little-endian, closed by one bit.
  uint32_t last = 0x80;
  for (size_t i = bytes.size(); i > at; --i) last = (last << 8) | bytes[i - 1];
  p0 += last;
  MarvinBlock(&p0, &p1);
  MarvinBlock(&p0, &p1);
  return p0 ^ p1;
}

std::optional<size_t> Base64Decode(std::string_view text, std::span<uint8_t> out) {
  text = WithoutPadding(text);
  if (text.size() % 4 == 1) return std::nullopt;
  return DecodeBits(text, kBase64Table, 6, false, out);
}

std::optional<size_t> Base64DecodeFront(std::string_view text, std::span<uint8_t> out) {
  text = WithoutPadding(text);
  if (text.size() % 4 == 1) return std::nullopt;
  return DecodeBits(text, kBase64Table, 6, true, out);
}

std::string Base64Encode(std::string_view bytes, bool url, bool padded) {
  const std::string_view alphabet = url ? kBase64Url : kBase64;
  std::string text;
  uint32_t buffer = 0;
  uint32_t held = 0;
  for (const char c : bytes) {
    buffer = (buffer << 8) | static_cast<unsigned char>(c);
    held += 8;
    while (held >= 6) {
      held -= 6;
      text += alphabet[(buffer >> held) & 63];
    }
  }
  if (held > 0) text += alphabet[(buffer << (6 - held)) & 63];
  while (padded && text.size() % 4 != 0) text += '=';
  return text;
}

std::optional<size_t> Base32Decode(std::string_view text, std::span<uint8_t> out) {
  return DecodeBits(text, kBase32Table, 5, false, out);
}

std::string Base32Encode(std::span<const uint8_t> bytes) {
  std::string text;
  uint32_t buffer = 0;
  uint32_t held = 0;
  for (const uint8_t byte : bytes) {
    buffer = (buffer << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += kBase32[(buffer >> held) & 31];
    }
  }
  if (held > 0) text += kBase32[(buffer << (5 - held)) & 31];
  return text;
}

void EncodeRadix(uint64_t value, uint32_t radix, std::span<char> out) {
  const std::string_view alphabet = radix == 36 ? kRadixLower : kRadix;
  for (size_t i = out.size(); i > 0; --i) {
    out[i - 1] = alphabet[value % radix];
    value /= radix;
  }
}

}  // namespace offkey
