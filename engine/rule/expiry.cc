// Covered by tests/unit/rule/expiry_test.cc and tests/fuzz/expiry_fuzz.cc.
#include "engine/rule/expiry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/absl_view.h"
#include "engine/rule/codec.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr size_t kMaxDecodedBytes = 8192;
constexpr int kMostTokens = 8;  // places of one secret that may begin a JSON object
constexpr int kMostParts = 5;   // JWE has five
constexpr int64_t kDaySeconds = 86'400;
constexpr int64_t kLongestLifetime = 200 * 366 * kDaySeconds;

// Days from 1970-01-01, proleptic Gregorian; the year begins in March, so that the leap day is its
// last.
constexpr int64_t DaysTo(int64_t year, int64_t month, int64_t day) {
  if (month <= 2) --year;
  const int64_t era = year / 400;  // years here are positive
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

constexpr int64_t kFirst = DaysTo(1990, 1, 1) * kDaySeconds;
constexpr int64_t kBehindLast = DaysTo(2201, 1, 1) * kDaySeconds;

std::optional<int64_t> Plausible(int64_t seconds) {
  if (seconds < kFirst || seconds >= kBehindLast) return std::nullopt;
  return seconds;
}

// A JSON number, or the digits of a query's parameter.
std::optional<int64_t> ParseSeconds(std::string_view text) {
  if (text.empty() || !absl::ascii_isdigit(static_cast<unsigned char>(text[0]))) {
    return std::nullopt;
  }
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  // Also false for what is no number.
  if (!(value >= static_cast<double>(kFirst) && value < static_cast<double>(kBehindLast))) {
    return std::nullopt;
  }
  return static_cast<int64_t>(value);
}

// Takes exactly `count` digits.
bool TakeDigits(std::string_view* text, size_t count, int64_t* value) {
  if (text->size() < count) return false;
  *value = 0;
  for (size_t i = 0; i < count; ++i) {
    const char c = (*text)[i];
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return false;
    *value = *value * 10 + (c - '0');
  }
  text->remove_prefix(count);
  return true;
}

bool TakeChar(std::string_view* text, char c) {
  if (text->empty() || text->front() != c) return false;
  text->remove_prefix(1);
  return true;
}

bool IsDay(int64_t year, int64_t month, int64_t day) {
  constexpr std::array<int64_t, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day <= kDays[static_cast<size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

// "Z", "+01:00", "-0800" or nothing, which is UTC.
bool TakeZone(std::string_view* text, int64_t* seconds_east) {
  *seconds_east = 0;
  if (text->empty() || TakeChar(text, 'Z') || TakeChar(text, 'z')) return true;
  const bool east = text->front() == '+';
  if (!east && text->front() != '-') return false;
  text->remove_prefix(1);
  int64_t hours = 0;
  int64_t minutes = 0;
  if (!TakeDigits(text, 2, &hours)) return false;
  TakeChar(text, ':');
  if (!TakeDigits(text, 2, &minutes) || hours > 14 || minutes > 59) return false;
  *seconds_east = (hours * 60 + minutes) * (east ? 60 : -60);
  return true;
}

// Calls back for each member of the object that `json` begins with: its name, and its value as
// written (without the quotes of a string). Ends where the text is no JSON, or is cut.
template <typename Callback>
void ForEachMember(std::string_view json, const Callback& callback) {
  size_t at = 0;
  const auto blanks = [&] {
    while (at < json.size() && (json[at] == ' ' || (json[at] >= '\t' && json[at] <= '\r'))) ++at;
  };
  const auto take = [&](char c) {
    blanks();
    if (at == json.size() || json[at] != c) return false;
    ++at;
    return true;
  };
  // Behind the opening quote; ends behind the closing one.
  const auto string = [&]() -> std::optional<std::string_view> {
    const size_t begin = at;
    while (at < json.size() && json[at] != '"') at += json[at] == '\\' ? 2 : 1;
    if (at >= json.size()) return std::nullopt;
    return json.substr(begin, at++ - begin);
  };
  if (!take('{')) return;
  do {
    if (!take('"')) return;
    const std::optional<std::string_view> name = string();
    if (!name.has_value() || !take(':')) return;
    blanks();
    const size_t begin = at;
    std::string_view value;
    if (take('"')) {
      const std::optional<std::string_view> text = string();
      if (!text.has_value()) return;
      value = *text;
    } else {
      for (int depth = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
          ++at;
          if (!string().has_value()) return;
          --at;
        } else if (c == '{' || c == '[') {
          ++depth;
        } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
          break;
        } else if (c == '}' || c == ']') {
          --depth;
        }
      }
      if (at >= json.size()) return;
      value = Strip(json.substr(begin, at - begin));
    }
    callback(*name, value);
  } while (take(','));
}

std::optional<int64_t> ParseClaim(std::string_view value) {
  const std::optional<int64_t> seconds = ParseSeconds(value);
  return seconds.has_value() ? seconds : ParseTimestamp(value);
}

// RFC 7519, 4.1: exp, nbf, iat. Of a name that stands twice the last counts.
Validity ReadClaims(std::string_view json) {
  Validity found;
  ForEachMember(json, [&found](std::string_view name, std::string_view value) {
    if (name == "exp") found.expires_at = ParseClaim(value);
    if (name == "nbf") found.not_before = ParseClaim(value);
    if (name == "iat") found.issued_at = ParseClaim(value);
  });
  return found;
}

bool IsTokenCharacter(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '+' ||
         c == '/' || c == '.';
}

std::string_view DecodeFront(std::string_view text, std::span<uint8_t> out) {
  if (text.size() % 4 == 1) text.remove_suffix(1);
  const auto size = Base64DecodeFront(text, out);
  return {reinterpret_cast<const char*>(out.data()), size.value_or(0)};
}

// All parts of tokens that are JSON objects in base64.
Validity ReadTokens(std::string_view secret) {
  Validity found;
  std::array<uint8_t, kMaxDecodedBytes> bytes;
  size_t from = 0;
  for (int tokens = 0; tokens < kMostTokens; ++tokens) {
    // `{"`, `{ "`, `{` and a line's end in base64.
    size_t at = secret.npos;
    for (const std::string_view head : {"eyJ", "eyA", "ewo", "ew0"}) {
      at = std::min(at, secret.find(head, from));
    }
    if (at == secret.npos) break;
    size_t end = at;
    while (end < secret.size() && IsTokenCharacter(secret[end])) ++end;
    std::string_view rest = secret.substr(at, end - at);
    for (int part = 0; part < kMostParts && !rest.empty(); ++part) {
      const size_t dot = std::min(rest.find('.'), rest.size());
      const std::string_view json = DecodeFront(rest.substr(0, dot), bytes);
      if (!json.empty() && json.front() == '{') found = Narrower(found, ReadClaims(json));
      rest.remove_prefix(std::min(rest.size(), dot + 1));
    }
    from = end;
  }
  return found;
}

// "v4.public." and a JSON object with a signature behind it. Source: paseto-spec, "Registered
// Claims".
Validity ReadPaseto(std::string_view secret) {
  if (secret.size() < 10 || secret[0] != 'v' || secret[1] < '1' || secret[1] > '4' ||
      secret.substr(2, 8) != ".public.") {
    return {};
  }
  std::string_view payload = secret.substr(10);
  payload = payload.substr(0, payload.find('.'));
  std::array<uint8_t, kMaxDecodedBytes> bytes;
  return ReadClaims(DecodeFront(payload, bytes));
}

// One first-party caveat.
Validity ReadCaveat(std::string_view caveat) {
  Validity found;
  for (const std::string_view before : {"time < ", "time-before ", "before:"}) {
    std::string_view time = caveat;
    if (TakePrefix(before, &time)) found.expires_at = ParseTimestamp(Strip(time));
  }
  if (caveat.starts_with('{')) found = ReadClaims(caveat);
  // warehouse/macaroons/caveats of PyPI: tag 0 is the expiration.
  if (caveat.starts_with("[0,") && caveat.ends_with(']')) {
    const std::string_view times = caveat.substr(3, caveat.size() - 4);
    const size_t comma = times.find(',');
    if (comma != times.npos) {
      found.expires_at = ParseSeconds(Strip(times.substr(0, comma)));
      found.not_before = ParseSeconds(Strip(times.substr(comma + 1)));
    }
  }
  return found;
}

// A field of libmacaroons' version 2: type, length as a varint, content.
struct MacaroonField {
  uint8_t type = 0;
  std::string_view content;
};

std::optional<MacaroonField> TakeField(std::string_view* bytes) {
  if (bytes->empty()) return std::nullopt;
  MacaroonField field;
  field.type = static_cast<uint8_t>(bytes->front());
  bytes->remove_prefix(1);
  if (field.type == 0) return field;  // the end of a section
  uint32_t size = 0;
  for (unsigned shift = 0;; shift += 7) {
    if (bytes->empty() || shift > 14) return std::nullopt;
    const auto byte = static_cast<uint8_t>(bytes->front());
    bytes->remove_prefix(1);
    size |= uint32_t{byte & 0x7Fu} << shift;
    if (byte < 0x80) break;
  }
  if (size > bytes->size()) return std::nullopt;
  field.content = bytes->substr(0, size);
  bytes->remove_prefix(size);
  return field;
}

Validity ReadMacaroonV2(std::string_view bytes) {
  constexpr uint8_t kIdentifier = 2;
  constexpr uint8_t kVerificationId = 4;
  Validity found;
  bool header = true;
  std::string_view caveat;
  bool third_party = false;
  while (const auto field = TakeField(&bytes)) {
    if (field->type == kIdentifier) caveat = field->content;
    if (field->type == kVerificationId) third_party = true;
    if (field->type != 0) continue;
    if (!header && !third_party) found = Narrower(found, ReadCaveat(caveat));
    header = false;
    third_party = false;
    caveat = {};
  }
  return found;
}

// Version 1: packets of four hexadecimal digits (the length of the whole packet), "cid " and the
// caveat, a line's end.
Validity ReadMacaroonV1(std::string_view bytes) {
  Validity found;
  std::string_view caveat;
  while (bytes.size() > 4) {
    uint32_t size = 0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + 4, size, 16);
    if (read.ec != std::errc() || read.ptr != bytes.data() + 4) break;
    if (size < 6 || size > bytes.size()) break;
    std::string_view packet = bytes.substr(4, size - 4);
    bytes.remove_prefix(size);
    if (packet.ends_with('\n')) packet.remove_suffix(1);
    if (packet.starts_with("vid ")) {
      caveat = {};
      continue;
    }
    found = Narrower(found, ReadCaveat(caveat));
    caveat = TakePrefix("cid ", &packet) ? packet : std::string_view();
  }
  return Narrower(found, ReadCaveat(caveat));
}

Validity ReadMacaroon(std::string_view secret) {
  TakePrefix("pypi-", &secret);
  std::array<uint8_t, kMaxDecodedBytes> decoded;
  const auto size = Base64DecodeFront(secret, decoded);
  if (!size.has_value() || *size < 16) return {};
  const std::string_view bytes(reinterpret_cast<const char*>(decoded.data()), *size);
  if (bytes[0] == 2 && (bytes[1] == 1 || bytes[1] == 2)) return ReadMacaroonV2(bytes.substr(1));
  const std::string_view packet = bytes.substr(4);
  if (packet.starts_with("location ") || packet.starts_with("identifier ")) {
    return ReadMacaroonV1(bytes);
  }
  return {};
}

// %3A and the like; other text as it is.
std::string PercentDecode(std::string_view text) {
  std::string decoded;
  for (size_t i = 0; i < text.size(); ++i) {
    uint32_t value = 0;
    if (text[i] == '%' && i + 2 < text.size()) {
      const char* const digits = text.data() + i + 1;
      const auto read = std::from_chars(digits, digits + 2, value, 16);
      if (read.ec == std::errc() && read.ptr == digits + 2) {
        decoded += static_cast<char>(value);
        i += 2;
        continue;
      }
    }
    decoded += text[i];
  }
  return decoded;
}

// The next parameter of *query, which `&` ends, also as HTML and JSON escape it, or Akamai's `~`.
std::string_view TakeParameter(std::string_view* query) {
  size_t at = 0;
  size_t next = query->size();
  for (; at < query->size(); ++at) {
    const std::string_view rest = query->substr(at);
    const bool unicode = absl::StartsWithIgnoreCase(AbslView(rest), "\\u0026");
    if (rest[0] != '&' && rest[0] != '~' && !unicode) continue;
    next = at + (unicode ? 6 : rest.starts_with("&amp;") ? 5 : 1);
    break;
  }
  const std::string_view parameter = query->substr(0, at);
  query->remove_prefix(next);
  return parameter;
}

Validity ReadQuery(std::string_view query) {
  Validity found;
  std::optional<int64_t> signed_at;
  std::optional<int64_t> lifetime;
  bool has_signature = false;
  while (!query.empty()) {
    const std::string_view parameter = TakeParameter(&query);
    const size_t equals = parameter.find('=');
    if (equals == parameter.npos) continue;
    // The first parameter may have what stands before it in front.
    std::string name = absl::AsciiStrToLower(AbslView(parameter.substr(0, equals)));
    name.erase(0, name.find_last_of("?\"' ") + 1);
    const std::string value = PercentDecode(parameter.substr(equals + 1));
    if (name.ends_with("sig") || name.ends_with("signature") || name == "hmac") {
      has_signature = true;
    } else if (name == "se" || name == "expires" || name == "exp") {
      found.expires_at = ParseClaim(value);
    } else if (name == "st") {
      found.not_before = ParseClaim(value);
    } else if (name == "x-amz-date" || name == "x-goog-date" || name == "x-oss-date") {
      signed_at = ParseTimestamp(value);
    } else if (name == "x-amz-expires" || name == "x-goog-expires" || name == "x-oss-expires") {
      int64_t seconds = 0;
      const auto read = std::from_chars(value.data(), value.data() + value.size(), seconds);
      if (read.ec == std::errc() && read.ptr == value.data() + value.size() && seconds > 0 &&
          seconds <= kLongestLifetime) {
        lifetime = seconds;
      }
    } else if (name == "q-sign-time") {
      const size_t semicolon = value.find(';');
      if (semicolon == value.npos) continue;
      found.not_before = ParseSeconds(std::string_view(value).substr(0, semicolon));
      found.expires_at = ParseSeconds(std::string_view(value).substr(semicolon + 1));
    }
  }
  if (!has_signature) return {};
  if (signed_at.has_value()) {
    found.issued_at = signed_at;
    if (lifetime.has_value()) found.expires_at = Plausible(*signed_at + *lifetime);
  }
  return found;
}

bool IsQueryCharacter(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
         std::string_view("%&=:._+;~/*!@$,-\\").find(c) != std::string_view::npos;
}

// The larger one that is stated for the begin, the smaller one for the end.
std::optional<int64_t> Later(std::optional<int64_t> a, std::optional<int64_t> b) {
  return a.has_value() && b.has_value() ? std::max(a, b) : a.has_value() ? a : b;
}
std::optional<int64_t> Earlier(std::optional<int64_t> a, std::optional<int64_t> b) {
  return a.has_value() && b.has_value() ? std::min(a, b) : a.has_value() ? a : b;
}

}  // namespace

std::optional<int64_t> ParseTimestamp(std::string_view text) {
  int64_t year = 0;
  int64_t month = 0;
  int64_t day = 0;
  if (!TakeDigits(&text, 4, &year)) return std::nullopt;
  const bool dashes = TakeChar(&text, '-');
  if (!TakeDigits(&text, 2, &month) || (dashes && !TakeChar(&text, '-')) ||
      !TakeDigits(&text, 2, &day) || !IsDay(year, month, day)) {
    return std::nullopt;
  }
  int64_t seconds = DaysTo(year, month, day) * kDaySeconds;
  if (text.empty()) return dashes ? Plausible(seconds) : std::nullopt;
  if (!TakeChar(&text, 'T') && !TakeChar(&text, 't') && !TakeChar(&text, ' ')) return std::nullopt;
  int64_t hour = 0;
  int64_t minute = 0;
  int64_t second = 0;
  if (!TakeDigits(&text, 2, &hour) || (dashes && !TakeChar(&text, ':')) ||
      !TakeDigits(&text, 2, &minute)) {
    return std::nullopt;
  }
  if (dashes ? TakeChar(&text, ':') : true) {
    if (!TakeDigits(&text, 2, &second)) return std::nullopt;
    if (TakeChar(&text, '.')) {
      const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
      if (digits == 0) return std::nullopt;
      text.remove_prefix(digits);
    }
  }
  int64_t seconds_east = 0;
  if (hour > 23 || minute > 59 || second > 60 || !TakeZone(&text, &seconds_east) || !text.empty()) {
    return std::nullopt;
  }
  return Plausible(seconds + hour * 3600 + minute * 60 + second - seconds_east);
}

Validity Narrower(const Validity& a, const Validity& b) {
  Validity both;
  both.issued_at = Later(a.issued_at, b.issued_at);
  both.not_before = Later(a.not_before, b.not_before);
  both.expires_at = Earlier(a.expires_at, b.expires_at);
  return both;
}

bool SignsQuery(const Rule& rule) {
  return std::any_of(rule.keywords.begin(), rule.keywords.end(), [](const std::string& keyword) {
    return absl::EndsWithIgnoreCase(keyword, "sig=") ||
           absl::EndsWithIgnoreCase(keyword, "signature=");
  });
}

Validity SignedQueryValidity(std::string_view text, size_t begin, size_t end) {
  end = std::min(end, text.size());
  begin = std::min(begin, end);
  const size_t first = begin - std::min(begin, kSignedQueryReach);
  const size_t last = std::min(text.size(), end + kSignedQueryReach);
  while (begin > first && IsQueryCharacter(text[begin - 1])) --begin;
  while (end < last && IsQueryCharacter(text[end])) ++end;
  return ReadQuery(text.substr(begin, end - begin));
}

Validity StatedValidity(std::string_view secret) {
  Validity found = ReadPaseto(secret);
  if (found.empty()) found = ReadTokens(secret);
  if (found.empty()) found = ReadMacaroon(secret);
  if (found.empty()) {
    const size_t question = secret.find('?');
    found = ReadQuery(secret.substr(question == secret.npos ? 0 : question + 1));
  }
  return found;
}

}  // namespace offkey
