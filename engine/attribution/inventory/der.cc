// Covered by tests/unit/attribution/private_key_test.cc and tests/fuzz/private_key_fuzz.cc.
#include "engine/attribution/inventory/der.h"

namespace offkey {
namespace {

int ValueOf(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '-' || c == '+') return 62;
  if (c == '_' || c == '/') return 63;
  return -1;
}

}  // namespace

std::optional<DerValue> DerReader::Next() {
  if (rest_.size() < 2) return std::nullopt;
  DerValue value;
  value.tag = static_cast<uint8_t>(rest_[0]);
  if ((value.tag & 0x1F) == 0x1F) return std::nullopt;
  uint64_t length = static_cast<uint8_t>(rest_[1]);
  size_t header = 2;
  if (length >= 0x80) {
    const size_t bytes = length & 0x7F;
    if (bytes == 0 || bytes > 4 || rest_.size() < 2 + bytes) return std::nullopt;
    length = 0;
    for (size_t i = 0; i < bytes; ++i) length = length << 8 | static_cast<uint8_t>(rest_[2 + i]);
    header += bytes;
  }
  if (length > rest_.size() - header) return std::nullopt;
  value.content = rest_.substr(header, length);
  value.whole = rest_.substr(0, header + length);
  rest_.remove_prefix(header + length);
  return value;
}

std::optional<std::string_view> DerReader::Next(uint8_t tag) {
  DerReader ahead = *this;
  const std::optional<DerValue> value = ahead.Next();
  if (!value || value->tag != tag) return std::nullopt;
  *this = ahead;
  return value->content;
}

std::string DerEncode(uint8_t tag, std::string_view content) {
  std::string out(1, static_cast<char>(tag));
  if (content.size() < 0x80) {
    out += static_cast<char>(content.size());
  } else {
    std::string length;
    for (size_t rest = content.size(); rest > 0; rest >>= 8) {
      length.insert(length.begin(), static_cast<char>(rest & 0xFF));
    }
    out += static_cast<char>(0x80 | length.size());
    out += length;
  }
  out += content;
  return out;
}

std::optional<std::string> DecodeBase64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3 + 3);
  uint32_t bits = 0;
  int count = 0;
  bool padded = false;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (c == '=') {
      padded = true;
      continue;
    }
    const int value = ValueOf(c);
    if (value < 0 || padded) return std::nullopt;
    bits = bits << 6 | static_cast<uint32_t>(value);
    count += 6;
    if (count >= 8) {
      count -= 8;
      out.push_back(static_cast<char>(bits >> count & 0xFF));
    }
  }
  if (count == 6) return std::nullopt;  // a single character left over
  return out;
}

}  // namespace offkey
