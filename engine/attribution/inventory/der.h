// As much of DER (ITU-T X.690) as private keys and names of certificates need.
//
// Thread rule: plain values. Lifetime: borrows the bytes. Lengths are checked against the bytes;
// indefinite lengths, and tags above 30, are refused.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offkey {

struct DerValue {
  uint8_t tag = 0;  // as written: 0x02 INTEGER, 0x30 SEQUENCE, 0xA0 [0]
  std::string_view content;
  std::string_view whole;  // with tag and length
};

class DerReader {
 public:
  explicit DerReader(std::string_view bytes) : rest_(bytes) {}
  std::optional<DerValue> Next();
  // Next, when it has this tag.
  std::optional<std::string_view> Next(uint8_t tag);
  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

std::string DerEncode(uint8_t tag, std::string_view content);

// Base64 (RFC 4648, sections 4 and 5), blanks and line ends skipped, padding optional. nullopt for
// other characters.
std::optional<std::string> DecodeBase64(std::string_view text);

}  // namespace offkey
