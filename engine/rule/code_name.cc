// Covered by tests/unit/rule/code_name_test.cc.
#include "engine/rule/code_name.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

bool IsUpper(char c) { return absl::ascii_isupper(static_cast<unsigned char>(c)) != 0; }
bool IsLower(char c) { return absl::ascii_islower(static_cast<unsigned char>(c)) != 0; }
bool IsAlpha(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsDigit(char c) { return absl::ascii_isdigit(static_cast<unsigned char>(c)) != 0; }
bool IsIdentifierByte(char c) { return IsAlpha(c) || IsDigit(c) || c == '_'; }

// Of what stands in [at, end): `Word`, at least three letters of one hump.
bool IsHump(std::string_view value, size_t at) {
  return at + 2 < value.size() && IsUpper(value[at]) && IsLower(value[at + 1]) &&
         IsLower(value[at + 2]);
}

// Identifiers joined by dots, each of which begins as an identifier does.
bool IsPath(std::string_view value) {
  bool begins = true;
  for (const char c : value) {
    if (c == '.') {
      if (begins) return false;
      begins = true;
      continue;
    }
    if (!IsIdentifierByte(c) || (begins && IsDigit(c))) return false;
    begins = false;
  }
  return !value.empty();
}

// Where the version ends that begins at `at`: `V1`, `V1beta2`; 0 for none.
size_t VersionEnd(std::string_view value, size_t at) {
  if (value[at] != 'V' || at + 1 >= value.size() || !IsDigit(value[at + 1])) return 0;
  size_t end = at + 1;
  while (end < value.size() && IsDigit(value[end])) ++end;
  if (end - at > 3) return 0;
  for (const std::string_view stage : {"alpha", "beta"}) {
    if (!value.substr(end).starts_with(stage)) continue;
    end += stage.size();
    while (end < value.size() && IsDigit(value[end])) ++end;
  }
  return end;
}

constexpr auto kRoleWords =
    std::to_array<std::string_view>({"credential", "password", "passwd", "secret", "token"});

}  // namespace

bool IsVersionedType(std::string_view value) {
  // `list[V1ObjectReference]`
  const size_t bracket = value.find('[');
  if (bracket != value.npos && value.back() == ']') {
    value = value.substr(bracket + 1, value.size() - bracket - 2);
  }
  while (!value.empty() && (value.back() == '.' || value.back() == ',')) value.remove_suffix(1);
  if (!IsPath(value)) return false;
  for (size_t at = 0; at < value.size(); ++at) {
    const size_t end = VersionEnd(value, at);
    // A word on both sides, or a version in front of two.
    if (end != 0 && IsHump(value, end) && (at == 0 || IsLower(value[at - 1]))) return true;
  }
  // OAuth2Credentials, google_oauth2.Credentials
  for (const std::string_view protocol : {"oauth2", "OAuth2", "Oauth2"}) {
    const size_t at = value.find(protocol);
    if (at == value.npos) continue;
    const std::string_view behind = value.substr(at + protocol.size());
    if (IsHump(behind, 0) || ContainsOneOf(behind, kRoleWords)) return true;
  }
  return false;
}

bool IsMemberOfThat(std::string_view value) {
  while (!value.empty() && (value.back() == '.' || value.back() == ',')) value.remove_suffix(1);
  const size_t dot = value.rfind('.');
  if (dot == value.npos || dot == 0 || !IsPath(value)) return false;
  const std::string_view member = value.substr(dot + 1);
  const bool letters =
      std::all_of(member.begin(), member.end(), [](char c) { return IsAlpha(c) || c == '_'; });
  return letters && ContainsOneOf(member, kRoleWords);
}

bool IsCatalogueNumber(std::string_view value) {
  constexpr std::string_view kVulnerability = "CVE-";
  const auto digits = [](std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), IsDigit);
  };
  if (value.starts_with(kVulnerability)) {
    value.remove_prefix(kVulnerability.size());
    return value.size() >= 9 && value[4] == '-' && digits(value.substr(0, 4)) &&
           digits(value.substr(5));
  }
  return value.size() == 9 && value[0] == 'T' && value[5] == '.' && digits(value.substr(1, 4)) &&
         digits(value.substr(6));
}

}  // namespace offkey
