// Covered by tests/unit/attribution/self_description_test.cc and tests/fuzz/private_key_fuzz.cc.
#include "engine/attribution/inventory/self_description.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/der.h"
#include "engine/attribution/inventory/private_key.h"
#include "engine/base/absl_view.h"
#include "engine/base/json_reader.h"
#include "engine/base/utf8.h"
#include "engine/model/email.h"
#include "engine/model/roster_person.h"

namespace offkey {
namespace {

constexpr size_t kMaxStatedBytes = 254;

bool IsStatable(std::string_view text) {
  if (text.empty() || text.size() > kMaxStatedBytes || !IsUtf8(text)) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F;
  });
}

// An e-mail address that can be compared: with a dot behind the at sign.
std::string EmailIn(std::string_view text) {
  if (!IsStatable(text)) return "";
  const size_t at = text.find('@');
  if (at == std::string_view::npos || text.find('.', at) == std::string_view::npos) return "";
  const absl::StatusOr<RosterIdentity> email = EmailIdentity(text);
  return email.ok() ? email->value : "";
}

// "https://accounts.example.com/x" -> "accounts.example.com".
std::string HostOf(std::string_view url) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (url.starts_with(scheme)) url.remove_prefix(scheme.size());
  }
  url = url.substr(0, url.find('/'));
  return IsStatable(url) ? absl::AsciiStrToLower(AbslView(url)) : "";
}

std::string TextOf(const JsonValue& object, std::string_view key) {
  const JsonValue* value = object.Find(key);
  if (value == nullptr || value->kind != JsonValue::Kind::kString) return "";
  return IsStatable(value->text) ? value->text : "";
}

std::optional<int64_t> SecondsOf(const JsonValue& object, std::string_view key) {
  const JsonValue* value = object.Find(key);
  if (value == nullptr || value->kind != JsonValue::Kind::kNumber || value->text.size() > 11 ||
      !std::all_of(value->text.begin(), value->text.end(),
                   [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  int64_t seconds = 0;
  for (const char c : value->text) seconds = seconds * 10 + (c - '0');
  return seconds;
}

// RFC 7519 and OpenID Connect Core 5.1; upn and azp as Microsoft and Google use them.
void DescribeJwt(std::string_view secret, SelfDescription* out) {
  const size_t begin = secret.find('.');
  if (begin == std::string_view::npos) return;
  const size_t end = secret.find('.', begin + 1);
  if (end == std::string_view::npos) return;
  const std::optional<std::string> bytes = DecodeBase64(secret.substr(begin + 1, end - begin - 1));
  if (!bytes) return;
  const absl::StatusOr<JsonValue> claims = ParseJson(*bytes);
  if (!claims.ok() || claims->kind != JsonValue::Kind::kObject) return;
  const std::string issuer = TextOf(*claims, "iss");
  StatedIdentity stated;
  stated.basis = "JWT claim";
  stated.grade = Grade::kC;
  stated.stated_at = SecondsOf(*claims, "iat");
  for (const char* field : {"email", "upn", "preferred_username", "unique_name", "sub"}) {
    stated.identity = EmailIn(TextOf(*claims, field));
    stated.field = field;
    if (!stated.identity.empty()) break;
  }
  const std::string host = HostOf(issuer);
  for (const char* field : {"preferred_username", "sub", "azp"}) {
    if (!stated.identity.empty()) break;
    const std::string text = TextOf(*claims, field);
    if (text.empty()) continue;
    stated.identity = host.empty() || text.starts_with("system:") ? text : host + "/" + text;
    stated.field = field;
  }
  if (stated.identity.empty()) return;
  for (const char* field : {"azp", "iss", "sub"}) {
    const std::string text = TextOf(*claims, field);
    if (!text.empty() && field != stated.field) stated.more.emplace_back(field, text);
  }
  out->identities.push_back(std::move(stated));
}

void DescribeKey(std::string_view secret, SelfDescription* out) {
  const std::optional<PublicFingerprints> pair = FingerprintsOfPrivateKey(secret);
  if (!pair || pair->ssh.empty()) return;
  StatedIdentity key;
  key.identity = pair->ssh;
  key.basis = "fingerprint of the public half";
  key.field = "private key";
  key.grade = Grade::kB;
  out->identities.push_back(key);
  const std::string email = EmailIn(pair->comment);
  if (email.empty()) return;
  StatedIdentity comment;
  comment.identity = email;
  comment.basis = "comment of the SSH key";
  comment.field = "comment";
  comment.grade = Grade::kC;
  out->identities.push_back(comment);
}

bool IsServiceAccountKey(std::string_view rule) { return rule == "gcp.service_account_key"; }
bool IsKeyRule(std::string_view rule) {
  return rule.starts_with("private_key.") || IsServiceAccountKey(rule);
}

// `"name": "value"` in text that may be JSON in a string; the value is plain.
std::string QuotedMember(std::string_view text, std::string_view name) {
  for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    std::string_view rest = text.substr(at + name.size());
    const auto skip = [&](std::string_view set) {
      while (!rest.empty() && set.find(rest.front()) != std::string_view::npos) {
        rest.remove_prefix(1);
      }
    };
    if (at == 0 || (text[at - 1] != '"')) continue;
    skip("\\\"");
    skip(" \t");
    if (!rest.starts_with(':')) continue;
    rest.remove_prefix(1);
    skip(" \t");
    skip("\\\"");
    const std::string_view value = rest.substr(0, rest.find_first_of("\\\"\r\n,}"));
    if (IsStatable(value)) return std::string(value);
  }
  return "";
}

// Google's documented key file: private_key_id stands before private_key, client_email behind it.
void DescribeServiceAccount(std::string_view before, std::string_view behind,
                            SelfDescription* out) {
  // Of the same object: the nearest in front, the nearest behind, before another key begins.
  const size_t opening = before.rfind("private_key_id");
  std::string id;
  if (opening != std::string_view::npos && opening > 0) {
    id = QuotedMember(before.substr(opening - 1), "private_key_id");
  }
  const std::string_view own = behind.substr(0, behind.find("private_key_id"));
  std::string email = QuotedMember(own, "client_email");
  if (email.empty()) {
    const size_t in_front = before.rfind("client_email");
    if (in_front != std::string_view::npos && in_front > 0 && in_front < opening &&
        before.substr(in_front, opening - in_front).find('}') == std::string_view::npos) {
      email = QuotedMember(before.substr(in_front - 1), "client_email");
    }
  }
  if (id.size() == 40) out->ids.push_back(id);
  email = EmailIn(email);
  if (email.empty()) return;
  StatedIdentity stated;
  stated.identity = email;
  stated.field = "client_email";
  stated.basis = "service-account file";
  stated.grade = Grade::kB;
  if (!id.empty()) stated.more.emplace_back("private_key_id", id);
  out->identities.push_back(std::move(stated));
}

// The name of a certificate's subject (RFC 5280): its e-mail address, else its common name.
void DescribeCertificate(std::string_view pem, SelfDescription* out) {
  const std::optional<std::string> bytes = DecodeBase64(pem);
  if (!bytes) return;
  DerReader outer(*bytes);
  const auto certificate = outer.Next(0x30);
  if (!certificate) return;
  DerReader parts(*certificate);
  const auto to_be_signed = parts.Next(0x30);
  if (!to_be_signed) return;
  DerReader fields(*to_be_signed);
  (void)fields.Next(0xA0);  // version; absent in the oldest
  // serialNumber, signature, issuer, validity, then the subject.
  if (!fields.Next(0x02) || !fields.Next(0x30) || !fields.Next(0x30) || !fields.Next(0x30)) return;
  const auto subject = fields.Next(0x30);
  if (!subject) return;
  std::string common_name;
  std::string email;
  DerReader names(*subject);
  while (const auto set = names.Next(0x31)) {
    DerReader members(*set);
    while (const auto pair = members.Next(0x30)) {
      DerReader inner(*pair);
      const auto oid = inner.Next(0x06);
      const std::optional<DerValue> value = oid ? inner.Next() : std::nullopt;
      if (!value || !IsUtf8(value->content)) continue;
      if (*oid == std::string_view("\x2A\x86\x48\x86\xF7\x0D\x01\x09\x01", 9)) {
        email = EmailIn(value->content);
      }
      if (*oid == std::string_view("\x55\x04\x03", 3)) common_name = std::string(value->content);
    }
  }
  if (email.empty()) email = EmailIn(common_name);
  if (email.empty()) return;
  StatedIdentity stated;
  stated.identity = email;
  stated.field = "subject";
  stated.basis = "certificate beside the key";
  stated.grade = Grade::kC;  // that the two belong together is not checked
  out->identities.push_back(std::move(stated));
}

void DescribeNeighbours(std::string_view text, size_t begin, size_t end, SelfDescription* out) {
  static constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";
  const size_t from = begin > kSelfDescriptionReach ? begin - kSelfDescriptionReach : 0;
  const std::string_view around = text.substr(from, end - from + kSelfDescriptionReach);
  size_t at = around.find(kBegin);
  if (at == std::string_view::npos) return;
  // With several (a chain, a bundle) nothing says which is the key's; the leaf stands first.
  at += kBegin.size();
  const size_t stop = around.find("-----END", at);
  if (stop != std::string_view::npos) DescribeCertificate(around.substr(at, stop - at), out);
}

std::string Unpercent(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto digit = [](char c) {
      if (c >= '0' && c <= '9') return c - '0';
      const char lower = static_cast<char>(c | 0x20);
      return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 &&
        digit(text[i + 2]) >= 0) {
      out.push_back(static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])));
      i += 2;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

// scheme://user:SECRET@host: RFC 3986, 3.2.
void DescribeUserinfo(std::string_view before, std::string_view behind, SelfDescription* out) {
  if (!before.ends_with(':')) return;
  before.remove_suffix(1);
  const size_t slashes = before.rfind("//");
  if (slashes == std::string_view::npos || before.size() - slashes > kMaxStatedBytes) return;
  const std::string user = Unpercent(before.substr(slashes + 2));
  if (!IsStatable(user) || user.find('/') != std::string::npos || !behind.starts_with('@')) return;
  behind.remove_prefix(1);
  const size_t stop = behind.find_first_of("/?#:,\"'` \t\r\n\\)>");
  const std::string host = absl::AsciiStrToLower(AbslView(behind.substr(0, stop)));
  if (!IsStatable(host)) return;
  StatedIdentity stated;
  stated.identity = host + "/" + user;
  const std::string email = EmailIn(user);
  if (!email.empty()) {
    stated.identity = email;
    stated.more.emplace_back("host", host);
  }
  stated.field = "user";
  stated.basis = "connection string";
  stated.grade = Grade::kB;
  out->identities.push_back(std::move(stated));
}

void Normalise(SelfDescription* out) {
  std::sort(out->identities.begin(), out->identities.end(), [](const auto& a, const auto& b) {
    return std::tie(a.grade, a.identity, a.field) < std::tie(b.grade, b.identity, b.field);
  });
  out->identities.erase(std::unique(out->identities.begin(), out->identities.end()),
                        out->identities.end());
}

}  // namespace

SelfDescription DescribeSecret(std::string_view rule, std::string_view provider,
                               std::string_view secret) {
  SelfDescription out;
  if (provider == "jwt" || secret.starts_with("eyJ")) DescribeJwt(secret, &out);
  if (IsKeyRule(rule)) DescribeKey(secret, &out);
  if (const std::optional<std::string> user = EmbeddedUser(provider, secret)) {
    StatedIdentity stated;
    stated.identity = absl::StrCat("gitlab/#", *user);
    stated.field = "u";
    stated.basis = "payload of the routable token";
    stated.grade = Grade::kB;
    out.identities.push_back(std::move(stated));
  }
  Normalise(&out);
  return out;
}

bool LooksAround(std::string_view rule, std::string_view provider) {
  return IsKeyRule(rule) || rule.ends_with("url_password") || rule.ends_with("url_credentials") ||
         provider == "url" || provider == "url_userinfo";
}

SelfDescription DescribeSurroundings(std::string_view rule, std::string_view provider,
                                     std::string_view text, size_t begin, size_t end) {
  SelfDescription out;
  if (!LooksAround(rule, provider) || begin > end || end > text.size()) return out;
  const size_t from = begin > kSelfDescriptionReach ? begin - kSelfDescriptionReach : 0;
  const std::string_view before = text.substr(from, begin - from);
  const std::string_view behind = text.substr(end, kSelfDescriptionReach);
  if (IsServiceAccountKey(rule)) {
    DescribeServiceAccount(before, behind, &out);
  } else if (IsKeyRule(rule)) {
    DescribeNeighbours(text, begin, end, &out);
  } else {
    DescribeUserinfo(before, behind, &out);
  }
  Normalise(&out);
  return out;
}

std::optional<std::string> EmbeddedUser(std::string_view provider, std::string_view secret) {
  if (provider != "gitlab") return std::nullopt;
  // glpat-<base64url payload>.<two digits of its length><CRC>, or .<version>.<length><CRC>.
  const size_t dash = secret.find('-');
  const size_t dot = secret.find('.');
  if (dash == std::string_view::npos || dot == std::string_view::npos || dot < dash) {
    return std::nullopt;
  }
  const std::optional<std::string> payload = DecodeBase64(secret.substr(dash + 1, dot - dash - 1));
  if (!payload) return std::nullopt;
  for (size_t at = 0; at < payload->size();) {
    size_t stop = payload->find('\n', at);
    if (stop == std::string::npos) stop = payload->size();
    const std::string_view line = std::string_view(*payload).substr(at, stop - at);
    at = stop + 1;
    if (!line.starts_with("u:") || line.size() < 3 || line.size() > 14) continue;
    uint64_t number = 0;
    for (const char c : line.substr(2)) {
      if (c >= '0' && c <= '9') {
        number = number * 36 + static_cast<uint64_t>(c - '0');
      } else if (c >= 'a' && c <= 'z') {
        number = number * 36 + static_cast<uint64_t>(c - 'a' + 10);
      } else {
        return std::nullopt;
      }
    }
    return absl::StrCat(number);
  }
  return std::nullopt;
}

std::optional<std::string> AwsAccountOfKeyId(std::string_view key_id) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  if (key_id.size() != 20 || (!key_id.starts_with("AKIA") && !key_id.starts_with("ASIA"))) {
    return std::nullopt;
  }
  // Ids of before 2019 hold no account; their fifth character is I or J.
  if (key_id[4] == 'I' || key_id[4] == 'J') return std::nullopt;
  uint64_t bits = 0;
  for (const char c : key_id.substr(4, 10)) {  // 50 bits; the account is in the first 48
    const size_t value = kDigits.find(c);
    if (value == std::string_view::npos) return std::nullopt;
    bits = bits << 5 | value;
  }
  const uint64_t account = bits >> 2 >> 7 & ((uint64_t{1} << 40) - 1);
  if (account >= 1'000'000'000'000) return std::nullopt;
  std::string text = absl::StrCat(account);
  return std::string(12 - text.size(), '0') + text;
}

}  // namespace offkey
