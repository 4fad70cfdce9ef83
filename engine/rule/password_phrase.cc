// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/password_phrase.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

// What sentences about passwords say of them instead: base64url, SHA-256, RFC4616.
bool NamesStandard(std::string_view value) {
  for (const std::string_view name :
       {"base64", "base32", "sha1", "sha2", "sha-",  "sha5", "utf",  "rfc", "bcrypt", "scrypt",
        "argon",  "pbkdf",  "md5",  "aes",  "oauth", "x509", "pkcs", "iso", "ntlm",   "latin"}) {
    if (StartsWithIgnoreCase(value, name)) return true;
  }
  return false;
}

}  // namespace

bool AreTwoWordsWithASign(std::string_view value) {
  constexpr size_t kLeastWord = 4;
  const size_t sign = value.find_first_of("!#$^*&~+%=?");
  if (sign == std::string_view::npos || sign < kLeastWord) return false;
  if (value.size() - sign - 1 < kLeastWord) return false;
  return std::all_of(value.begin(), value.end(), [&](const char& c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c)) || &c == value.data() + sign;
  });
}

bool AreThreeWordsWithASign(std::string_view value) {
  constexpr size_t kLeastWord = 3;
  const size_t sign = value.find_first_of("!#$^*&~+@%=?");
  if (sign == std::string_view::npos) return false;
  int words = 0;
  for (size_t at = 0; at <= value.size(); ++words) {
    const size_t end = std::min(value.find(value[sign], at), value.size());
    const std::string_view part = value.substr(at, end - at);
    if (part.size() < kLeastWord || !std::all_of(part.begin(), part.end(), [](char c) {
          return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0;
        })) {
      return false;
    }
    at = end + 1;
  }
  return words >= 3;
}

bool IsPhrase(std::string_view value) {
  constexpr size_t kLeastWord = 3;
  const size_t joint = value.find_first_of("-_.");
  if (joint == std::string_view::npos) return false;
  const char sign = value[joint];
  int words = 0;
  for (size_t at = 0;;) {
    const size_t end = std::min(value.find(sign, at), value.size());
    const std::string_view part = value.substr(at, end - at);
    if (end == value.size()) {
      return words >= 2 && part.size() >= 2 && part.size() <= 4 &&
             part.find_first_not_of("0123456789") == std::string_view::npos;
    }
    const bool word =
        part.size() >= kLeastWord &&
        std::all_of(part.begin() + 1, part.end(),
                    [](char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }) &&
        absl::ascii_isalpha(static_cast<unsigned char>(part[0]));
    if (!word) return false;
    ++words;
    at = end + 1;
  }
}

bool IsNameWithNumber(std::string_view value) {
  constexpr size_t kLeastWord = 4;
  const size_t joint = value.find_first_of("-_.");
  if (joint == std::string_view::npos || joint < kLeastWord) return false;
  if (value.size() - joint < 4) return false;
  return absl::ascii_isalpha(static_cast<unsigned char>(value[0])) &&
         std::all_of(value.begin() + 1, value.begin() + static_cast<ptrdiff_t>(joint),
                     [](char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }) &&
         value.find_first_not_of("0123456789", joint + 1) == std::string_view::npos;
}

bool IsSaidPassword(std::string_view value, const Makeup& makeup) {
  if (value.size() < 8 || makeup.digits == 0 || makeup.letters() == 0) return false;
  if (NamesStandard(value)) return false;
  if (IsPhrase(value)) return true;
  const size_t joint = value.substr(0, value.size() - 1).find_first_of("-_.");
  if (IsNameWithNumber(value)) return true;
  return makeup.turns > 0 && (joint == std::string_view::npos || makeup.turns >= 3) &&
         (makeup.digits >= 2 || makeup.classes() >= 3);
}

}  // namespace offkey
