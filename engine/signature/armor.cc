// Covered by tests/unit/signature/armor_test.cc and tests/fuzz/signature_fuzz.cc.
#include "engine/signature/armor.h"

#include <cstdint>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/signature/verifying_key.h"

namespace offkey {
namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kEnd = "-----END ";
constexpr std::string_view kDashes = "-----";
constexpr size_t kMaxLabelBytes = 64;

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view TakeLine(std::string_view* text) {
  const size_t end = text->find('\n');
  std::string_view line = text->substr(0, end);
  text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
  while (!line.empty() && IsBlank(line.back())) line.remove_suffix(1);
  return line;
}

int ValueOf(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  if (c == '/') return 63;
  return -1;
}

std::string EncodeWithoutPadding(std::string_view bytes) {
  static constexpr char kAlphabet[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  uint32_t bits = 0;
  int held = 0;
  for (const char byte : bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(byte);
    for (held += 8; held >= 6; held -= 6) text += kAlphabet[(bits >> (held - 6)) & 63];
  }
  if (held > 0) text += kAlphabet[(bits << (6 - held)) & 63];
  return text;
}

// RFC 4880 6.1.
uint32_t Crc24(std::string_view bytes) {
  uint32_t crc = 0xB704CE;
  for (const char byte : bytes) {
    crc ^= static_cast<uint32_t>(static_cast<unsigned char>(byte)) << 16;
    for (int bit = 0; bit < 8; ++bit) {
      crc <<= 1;
      if ((crc & 0x1000000) != 0) crc ^= 0x1864CFB;
    }
  }
  return crc & 0xFFFFFF;
}

absl::Status Wrong(const char* what) { return absl::InvalidArgumentError(what); }

}  // namespace

bool DecodeBase64(std::string_view text, std::string* bytes) {
  bytes->clear();
  uint32_t bits = 0;
  size_t digits = 0;
  size_t padding = 0;
  for (const char c : text) {
    if (IsBlank(c)) continue;
    if (c == '=') {
      if (++padding > 2) return false;
      continue;
    }
    const int value = ValueOf(c);
    if (value < 0 || padding > 0) return false;
    bits = (bits << 6) | static_cast<uint32_t>(value);
    if (++digits % 4 == 0) {
      for (const int shift : {16, 8, 0}) bytes->push_back(static_cast<char>(bits >> shift));
    }
  }
  const size_t left = digits % 4;
  if (left == 1 || (padding > 0 && left + padding != 4)) return false;
  if (left >= 2) bytes->push_back(static_cast<char>(bits >> (left == 2 ? 4 : 10)));
  if (left == 3) bytes->push_back(static_cast<char>(bits >> 2));
  return true;
}

std::string SshFingerprint(std::string_view key_blob) {
  return "SHA256:" + EncodeWithoutPadding(HashOf(HashAlgorithm::kSha256, {key_blob}));
}

absl::StatusOr<Armored> ReadArmor(std::string_view text) {
  Armored armored;
  const std::string_view first = TakeLine(&text);
  if (!first.starts_with(kBegin) || !first.ends_with(kDashes) ||
      first.size() < kBegin.size() + kDashes.size() || first.size() > kMaxLabelBytes) {
    return Wrong("it does not begin with a BEGIN line");
  }
  armored.label = first.substr(kBegin.size(), first.size() - kBegin.size() - kDashes.size());
  const std::string last = absl::StrCat(AbslView(kEnd), armored.label, AbslView(kDashes));
  const bool openpgp = armored.label.starts_with("PGP ");
  bool in_headers = openpgp;
  std::string encoded;
  std::string_view check_sum;
  while (true) {
    if (text.empty()) return Wrong("it has no END line");
    const std::string_view line = TakeLine(&text);
    if (line == last) break;
    if (line.starts_with(kDashes)) return Wrong("another block begins in it");
    if (in_headers && line.find(": ") != std::string_view::npos) continue;
    in_headers = false;
    if (!check_sum.empty() && !line.empty()) return Wrong("something follows its check sum");
    if (openpgp && line.starts_with('=')) {
      check_sum = line.substr(1);
      continue;
    }
    encoded += line;
  }
  armored.after = text;
  if (!DecodeBase64(encoded, &armored.bytes)) return Wrong("its base64 is damaged");
  if (armored.bytes.empty()) return Wrong("there is nothing in it");
  if (!check_sum.empty()) {
    std::string stated;
    const uint32_t crc = Crc24(armored.bytes);
    const std::string computed = {static_cast<char>(crc >> 16), static_cast<char>(crc >> 8),
                                  static_cast<char>(crc)};
    if (!DecodeBase64(check_sum, &stated) || stated != computed) {
      return Wrong("its check sum is wrong");
    }
  }
  return armored;
}

}  // namespace offkey
