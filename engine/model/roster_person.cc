// Covered by tests/unit/model/roster_person_test.cc.
#include "engine/model/roster_person.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/utf8.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

constexpr size_t kMaxIdentityBytes = 320;  // RFC 5321: 64 + 1 + 255
constexpr size_t kSshFingerprintDigits = 43;

bool IsBlankOrControl(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; }

bool IsAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsBlankOrControl(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlankOrControl(text.back())) text.remove_suffix(1);
  return text;
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

absl::Status Wrong(std::string_view text, std::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat(
      "\"", PrintablePath(text.substr(0, kMaxIdentityBytes)), "\" is ", AbslView(why)));
}

bool IsPlain(std::string_view text) {
  return text.size() <= kMaxIdentityBytes && IsUtf8(text) &&
         std::none_of(text.begin(), text.end(), IsBlankOrControl);
}

}  // namespace

const char* PersonKindName(PersonKind kind) {
  switch (kind) {
    case PersonKind::kPerson:
      return "person";
    case PersonKind::kBot:
      return "bot";
    case PersonKind::kShared:
      return "shared";
  }
  return "unknown";
}

const char* IdentityKindName(IdentityKind kind) {
  switch (kind) {
    case IdentityKind::kEmail:
      return "email";
    case IdentityKind::kLogin:
      return "login";
    case IdentityKind::kSshKey:
      return "ssh_key";
    case IdentityKind::kOpenPgpKey:
      return "openpgp_key";
    case IdentityKind::kX509Certificate:
      return "x509_certificate";
  }
  return "unknown";
}

const char* DepartureHowName(DepartureHow how) {
  return how == DepartureHow::kImmediate ? "immediate" : "planned";
}

bool SameIdentity(const RosterIdentity& a, const RosterIdentity& b) {
  return std::tie(a.kind, a.forge, a.value, a.account) ==
         std::tie(b.kind, b.forge, b.value, b.account);
}

const Departure* DepartureAt(const RosterPerson& person, int64_t time) {
  for (const Departure& departure : person.departures) {
    if (departure.effective_at <= time && time < departure.returned_at) return &departure;
  }
  return nullptr;
}

absl::StatusOr<RosterIdentity> EmailIdentity(std::string_view text) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kEmail;
  identity.value = FoldEmail(text);
  const size_t at = identity.value.rfind('@');
  if (at == std::string::npos || at == 0 || at + 1 == identity.value.size() ||
      !IsPlain(identity.value)) {
    return Wrong(text, "not an e-mail address; write name@example.com");
  }
  return identity;
}

absl::StatusOr<RosterIdentity> LoginIdentity(std::string_view forge, std::string_view login,
                                             std::string_view account) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kLogin;
  identity.forge = Lower(Trim(forge));
  std::string_view host = identity.forge;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (host.starts_with(scheme)) host.remove_prefix(scheme.size());
  }
  while (host.ends_with('/')) host.remove_suffix(1);
  identity.forge = std::string(host);
  const bool host_ok = !identity.forge.empty() && identity.forge.size() <= kMaxIdentityBytes &&
                       std::all_of(identity.forge.begin(), identity.forge.end(), [](char c) {
                         return IsAlphanumeric(c) || c == '.' || c == '-' || c == ':' || c == '_';
                       });
  if (!host_ok) return Wrong(forge, "not a forge's host name; write github.com");
  login = Trim(login);
  if (login.starts_with('@')) login.remove_prefix(1);
  identity.value = Lower(login);
  if (!IsPlain(identity.value) || identity.value.find_first_of("/@#") != std::string::npos) {
    return Wrong(login, "not a login; write it without blanks, slashes and @");
  }
  account = Trim(account);
  identity.account = CanonicalAccountId(account);
  if (account.size() > kMaxIdentityBytes || (!account.empty() && identity.account.empty())) {
    return Wrong(account,
                 "not an account's number; write the id that the forge's API gives, "
                 "digits only");
  }
  if (identity.value.empty() && identity.account.empty()) {
    return Wrong(login, "no login; write the login, or the account's number");
  }
  return identity;
}

absl::StatusOr<RosterIdentity> LoginIdentity(std::string_view text) {
  std::string_view rest = Trim(text);
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (rest.starts_with(scheme)) rest.remove_prefix(scheme.size());
  }
  const size_t slash = rest.find('/');
  if (slash == std::string_view::npos) {
    return Wrong(text, "not a forge's login; write github.com/jane or github.com/jane#1234");
  }
  const std::string_view login = rest.substr(slash + 1);
  const size_t hash = login.find('#');
  if (hash == std::string_view::npos) return LoginIdentity(rest.substr(0, slash), login, "");
  if (Trim(login.substr(hash + 1)).empty()) {
    return Wrong(text, "a login with nothing behind its #; write the account's number there");
  }
  return LoginIdentity(rest.substr(0, slash), login.substr(0, hash), login.substr(hash + 1));
}

absl::StatusOr<RosterIdentity> SshKeyIdentity(std::string_view text) {
  static constexpr std::string_view kPrefix = "SHA256:";
  RosterIdentity identity;
  identity.kind = IdentityKind::kSshKey;
  identity.value = std::string(Trim(text));
  while (identity.value.ends_with('=')) identity.value.pop_back();
  const std::string_view digits =
      std::string_view(identity.value).substr(std::min(kPrefix.size(), identity.value.size()));
  if (!identity.value.starts_with(kPrefix) || digits.size() != kSshFingerprintDigits ||
      !std::all_of(digits.begin(), digits.end(),
                   [](char c) { return IsAlphanumeric(c) || c == '+' || c == '/'; })) {
    return Wrong(text,
                 "not an SSH key's fingerprint; write SHA256:... as `ssh-keygen -lf FILE` prints "
                 "it");
  }
  return identity;
}

absl::StatusOr<RosterIdentity> OpenPgpKeyIdentity(std::string_view text) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kOpenPgpKey;
  std::string_view rest = Trim(text);
  for (const std::string_view prefix : {"OPENPGP4FPR:", "OPENPGP:", "openpgp4fpr:", "0x", "0X"}) {
    if (rest.starts_with(prefix)) rest.remove_prefix(prefix.size());
  }
  bool hex = true;
  for (char c : rest) {
    if (c == ' ') continue;
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    hex = hex && ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'));
    identity.value += c;
  }
  if (!hex || (identity.value.size() != 40 && identity.value.size() != 64)) {
    return Wrong(text,
                 "not an OpenPGP fingerprint; write all 40 (version 4) or 64 hexadecimal digits "
                 "(a key id of 8 or 16 names many keys)");
  }
  return identity;
}

absl::StatusOr<RosterIdentity> X509CertificateIdentity(std::string_view text) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kX509Certificate;
  std::string_view rest = Trim(text);
  for (const std::string_view prefix : {"X509:", "x509:"}) {
    if (rest.starts_with(prefix)) rest.remove_prefix(prefix.size());
  }
  bool hex = true;
  for (char c : rest) {
    if (c == ' ' || c == ':') continue;
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    hex = hex && ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'));
    identity.value += c;
  }
  if (!hex || identity.value.size() != 64) {
    return Wrong(text,
                 "not a certificate's fingerprint; write the 64 hexadecimal digits that "
                 "`openssl x509 -noout -fingerprint -sha256 -in FILE` prints");
  }
  return identity;
}

std::string IdentityText(const RosterIdentity& identity) {
  switch (identity.kind) {
    case IdentityKind::kEmail:
    case IdentityKind::kSshKey:
      return identity.value;
    case IdentityKind::kLogin:
      return absl::StrCat(identity.forge, "/", identity.value, identity.account.empty() ? "" : "#",
                          identity.account);
    case IdentityKind::kOpenPgpKey:
      return absl::StrCat("OPENPGP:", identity.value);
    case IdentityKind::kX509Certificate:
      return absl::StrCat("X509:", identity.value);
  }
  return identity.value;
}

std::string ValidityText(const ValidityInterval& validity) {
  if (validity.always()) return "always";
  std::string text;
  if (validity.from != kBeginningOfTime) {
    text = absl::StrCat("from ", FormatRfc3339({validity.from, 0}));
  }
  if (validity.until != kEndOfTime) {
    absl::StrAppend(&text, text.empty() ? "" : " ", "until ", FormatRfc3339({validity.until, 0}));
  }
  return text;
}

std::string FoldName(std::string_view name) {
  std::string folded;
  bool blank = false;
  for (const char c : Trim(name)) {
    if (IsBlankOrControl(c)) {
      blank = true;
      continue;
    }
    if (blank) folded += ' ';
    blank = false;
    folded += c;
  }
  return Lower(folded);
}

void NormaliseIdentities(std::vector<RosterIdentity>* identities) {
  std::sort(identities->begin(), identities->end());
  std::vector<RosterIdentity> joined;
  for (RosterIdentity& identity : *identities) {
    // Sorted by interval within the same identity: only the last one can touch.
    if (!joined.empty() && SameIdentity(joined.back(), identity) &&
        identity.validity.from <= joined.back().validity.until) {
      joined.back().validity.until =
          std::max(joined.back().validity.until, identity.validity.until);
      continue;
    }
    joined.push_back(std::move(identity));
  }
  *identities = std::move(joined);
}

}  // namespace offkey
