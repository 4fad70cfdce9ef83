// Covered by tests/unit/rule/checks_test.cc.
#include "engine/rule/structure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "engine/rule/codec.h"
#include "engine/rule/concat.h"
#include "engine/rule/value_shape.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

// The head of a JSON text that is looked at; headers of tokens are far shorter.
constexpr size_t kHeadBytes = 1024;
constexpr size_t kMaxDecodedBytes = 8192;

std::string_view AsText(const uint8_t* bytes, size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

// A cheap judgement, not a parser: balanced braces outside strings, nothing before the first or
// behind the last.
bool LooksLikeJsonObject(std::string_view text) {
  text = Strip(text);
  if (text.size() < 2 || text.front() != '{' || text.back() != '}') return false;
  int depth = 0;
  bool in_string = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (--depth < 0) return false;
      if (depth == 0 && i + 1 != text.size()) return false;
    }
  }
  return depth == 0 && !in_string;
}

// RFC 7515: three base64url parts, the first a JSON object that names its algorithm.
bool IsJwt(std::string_view secret) {
  const size_t first = secret.find('.');
  if (first == std::string_view::npos) return false;
  const size_t second = secret.find('.', first + 1);
  if (second == std::string_view::npos) return false;
  if (secret.find('.', second + 1) != std::string_view::npos) return false;
  std::array<uint8_t, kHeadBytes> head;
  const auto size = Base64DecodeFront(secret.substr(0, first), head);
  if (!size.has_value()) return false;
  const std::string_view header = AsText(head.data(), *size);
  if (header.find("\"alg\"") == std::string_view::npos) return false;
  if (*size < head.size() && !LooksLikeJsonObject(header)) return false;
  const auto payload = Base64DecodeFront(secret.substr(first + 1, second - first - 1), head);
  return payload.has_value() && *payload > 0 && head[0] == '{';
}

bool IsBasicAuth(std::string_view secret) {
  std::array<uint8_t, kHeadBytes> head;
  const auto size = Base64Decode(secret, head);
  if (!size.has_value()) return false;
  const std::string_view text = AsText(head.data(), *size);
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c != 0x7F; });
}

// NuGetGallery ApiKeyV4.cs: 20 characters of base32 that decode to "v4" and 10 random bytes, then
// 26 that decode to a version 4 GUID whose bytes 7 and 8 carry version and variant.
bool IsNugetV4(std::string_view secret) {
  if (secret.size() != 46) return false;
  std::array<uint8_t, 12> id;
  std::array<uint8_t, 16> password;
  if (Base32Decode(secret.substr(0, 20), id) != id.size()) return false;
  if (Base32Decode(secret.substr(20), password) != password.size()) return false;
  return id[0] == 'v' && id[1] == '4' && (password[7] >> 4) == 4 && (password[8] >> 6) == 2;
}

// libmacaroons binary form, version 2 (first byte 2, then a field type 1 or 2) or version 1 (four
// hexadecimal digits and "location" or "identifier").
bool IsMacaroon(std::string_view secret) {
  std::array<uint8_t, 24> head;
  const auto size = Base64DecodeFront(secret, head);
  if (!size.has_value() || *size < 16) return false;
  if (head[0] == 2) return head[1] == 1 || head[1] == 2;
  const std::string_view text = AsText(head.data() + 4, *size - 4);
  return text.starts_with("location ") || text.starts_with("identifier ");
}

// Made by chance, as far as its bytes tell: no words, no counting, no repetition. A UUID's dashes
// and its digits of version say nothing.
bool IsRandom(std::string_view secret) {
  const double bits = RandomnessBits(secret);
  if (IsUuid(secret)) return bits > 0;
  if (IsPeriodic(secret) || CountsInHex(secret)) return false;
  return bits > kSurelyRandomPerByte * static_cast<double>(secret.size());
}

}  // namespace

std::optional<Structure> Structure::Parse(std::string_view name) {
  if (name == "jwt") return Structure(Kind::kJwt);
  if (name == "json") return Structure(Kind::kJson);
  if (name == "uuid") return Structure(Kind::kUuid);
  if (name == "base64") return Structure(Kind::kBase64);
  if (name == "base64_json") return Structure(Kind::kBase64Json);
  if (name == "basic_auth") return Structure(Kind::kBasicAuth);
  if (name == "friendly_token") return Structure(Kind::kFriendlyToken);
  if (name == "nuget_v4") return Structure(Kind::kNugetV4);
  if (name == "macaroon") return Structure(Kind::kMacaroon);
  if (name == "random") return Structure(Kind::kRandom);
  if (!TakePrefix("base64:", &name)) return std::nullopt;
  Structure structure(Kind::kBase64);
  const size_t bar = name.find('|');
  const auto read = [](std::string_view text, size_t* out) {
    const auto end = std::from_chars(text.data(), text.data() + text.size(), *out);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() && *out > 0 &&
           *out <= kMaxDecodedBytes;
  };
  if (!read(name.substr(0, bar), &structure.sizes_[0])) return std::nullopt;
  structure.sizes_[1] = structure.sizes_[0];
  if (bar != std::string_view::npos && !read(name.substr(bar + 1), &structure.sizes_[1])) {
    return std::nullopt;
  }
  return structure;
}

bool Structure::Holds(std::string_view secret) const {
  switch (kind_) {
    case Kind::kJwt:
      return IsJwt(secret);
    case Kind::kJson:
      return LooksLikeJsonObject(secret);
    case Kind::kUuid:
      return IsUuid(secret);
    case Kind::kBase64: {
      std::array<uint8_t, kMaxDecodedBytes> decoded;
      const auto size = Base64Decode(secret, decoded);
      return size.has_value() && (sizes_[0] == 0 || *size == sizes_[0] || *size == sizes_[1]);
    }
    case Kind::kBase64Json: {
      std::array<uint8_t, kMaxDecodedBytes> decoded;
      const auto size = Base64Decode(secret, decoded);
      return size.has_value() && LooksLikeJsonObject(AsText(decoded.data(), *size));
    }
    case Kind::kBasicAuth:
      return IsBasicAuth(secret);
    case Kind::kFriendlyToken:
      return secret.find_first_of("lIO0") == std::string_view::npos;
    case Kind::kNugetV4:
      return IsNugetV4(secret);
    case Kind::kMacaroon:
      return IsMacaroon(secret);
    case Kind::kRandom:
      return IsRandom(secret);
  }
  return false;
}

}  // namespace offkey
