// Structures that a secret's bytes must have: judged offline, allocation-free, for any bytes.
//
// Place in the flow: Rule::structure names one; SecretChecks runs it. Thread rule: values.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace offkey {

// A parsed structure name; see "structure" in README.md for what each means.
class Structure {
 public:
  // nullopt when `name` is none.
  static std::optional<Structure> Parse(std::string_view name);
  bool Holds(std::string_view secret) const;

 private:
  enum class Kind {
    kJwt,
    kJson,
    kUuid,
    kBase64,
    kBase64Json,
    kBasicAuth,
    kFriendlyToken,
    kNugetV4,
    kMacaroon,
    kRandom
  };
  explicit Structure(Kind kind) : kind_(kind) {}

  Kind kind_;
  size_t sizes_[2] = {0, 0};  // kBase64: decoded sizes that are right; 0, 0: any
};

// For error texts.
inline constexpr std::string_view kStructureNames =
    "jwt, json, uuid, base64, base64:N, base64:N|M, base64_json, basic_auth, friendly_token, "
    "nuget_v4, macaroon, random";

}  // namespace offkey
