// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/secret_name.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

// Parts before any role that ask or tell about a secret instead of naming one. Sorted.
constexpr auto kVerbsBefore = std::to_array<std::string_view>(
    {"bad",   "confirm",   "disable",  "enable",  "expected", "forgot", "has",
     "hide",  "incorrect", "invalid",  "is",      "max",      "min",    "missing",
     "needs", "no",        "num",      "require", "requires", "reset",  "show",
     "use",   "valid",     "validate", "verify",  "without",  "wrong"});
// Parts that say that nobody uses it. Sorted.
constexpr auto kDummyParts =
    std::to_array<std::string_view>({"dummy", "example", "fake", "mock", "sample"});
// Parts before a key or a token that make it something else. Sorted.
constexpr auto kHarmlessBefore = std::to_array<std::string_view>(
    {"alias",        "aria",        "array",        "assoc",        "attr",        "attribute",
     "authenticity", "bucket",      "cache",        "canonical",    "ciphertext",  "composite",
     "config",       "context",     "continuation", "count",        "csrf",        "data",
     "dedup",        "dict",        "disable",      "distribution", "dkim",        "element",
     "enable",       "encrypted",   "entity",       "event",        "expected",    "field",
     "file",         "filter",      "first",        "foreign",      "forgot",      "form",
     "group",        "has",         "hash",         "hot",          "i18n",        "idempotency",
     "image",        "index",       "invalid",      "is",           "item",        "json",
     "keyboard",     "label",       "lang",         "last",         "locale",      "lookup",
     "map",          "max",         "menu",         "message",      "metadata",    "metric",
     "min",          "missing",     "natural",      "needs",        "next",        "no",
     "node",         "num",         "object",       "order",        "ordering",    "page",
     "pagination",   "param",       "parameter",    "parent",       "partition",   "path",
     "pkey",         "primary",     "project",      "prop",         "property",    "pub",
     "public",       "publishable", "query",        "range",        "reader",      "redirect",
     "registry",     "request",     "require",      "reset",        "resource",    "resourcekey",
     "result",       "role",        "route",        "routing",      "row",         "schema",
     "search",       "section",     "selector",     "separator",    "setting",     "shard",
     "shortcut",     "show",        "site",         "sort",         "sorting",     "state",
     "subject",      "sync",        "syntax",       "tab",          "table",       "tag",
     "template",     "theme",       "total",        "translate",    "translation", "type",
     "unique",       "update",      "use",          "valid",        "validate",    "verify",
     "view",         "widget",      "without",      "xpath",        "xsrf",        "yaml"});
// What takes the meaning of the former away again, behind it: of `search_api_key` the key is
// secret. Sorted.
constexpr auto kSecretOwners = std::to_array<std::string_view>(
    {"access", "api", "client", "cookie", "encryption", "hmac", "jwt", "oauth", "private", "salt",
     "secret", "shared", "signing", "webhook"});
// Whose meaning stays. Sorted.
constexpr auto kSurelyHarmless = std::to_array<std::string_view>(
    {"authenticity", "ciphertext", "count", "csrf",    "disable", "enable", "encrypted",
     "expected",     "forgot",     "has",   "invalid", "is",      "max",    "min",
     "missing",      "needs",      "no",    "num",     "pub",     "public", "publishable",
     "require",      "reset",      "show",  "total",   "use",     "valid",  "validate",
     "verify",       "without",    "xsrf"});
// Parts behind a role that make it something else; another role decides itself. Sorted.
constexpr auto kHarmlessBehind = std::to_array<std::string_view>(
    {"age",          "alg",         "algo",         "algorithm",  "alias",       "arg",
     "arn",          "attempts",    "attr",         "attribute",  "available",   "bgcolor",
     "cache",        "callback",    "changed",      "charset",    "class",       "cmd",
     "color",        "colors",      "colour",       "column",     "command",     "complexity",
     "confirmation", "count",       "created",      "credential", "credentials", "date",
     "description",  "dialog",      "digest",       "dir",        "directory",   "disabled",
     "empty",        "enabled",     "encoded",      "encoder",    "encoding",    "encryption",
     "endpoint",     "error",       "errors",       "exists",     "expiration",  "expired",
     "expires",      "expiry",      "ext",          "factory",    "field",       "file",
     "filename",     "fingerprint", "form",         "format",     "from",        "generator",
     "handler",      "hash",        "hasher",       "help",       "hint",        "history",
     "host",         "hostname",    "icon",         "id",         "ids",         "incorrect",
     "index",        "info",        "input",        "invalid",    "is",          "key",
     "key_path",     "keyring",     "keys",         "kind",       "label",       "len",
     "length",       "limit",       "link",         "list",       "location",    "manager",
     "mask",         "max",         "message",      "method",     "min",         "missing",
     "mode",         "name",        "names",        "needed",     "nonce",       "not",
     "on",           "option",      "optional",     "page",       "param",       "parameter",
     "pass",         "passwd",      "password",     "path",       "pattern",     "placeholder",
     "policy",       "port",        "pos",          "prefix",     "prompt",      "property",
     "provider",     "pwd",         "realm",        "ref",        "reference",   "regex",
     "regexp",       "required",    "requirements", "reset",      "rule",        "rules",
     "scope",        "secret",      "secrets",      "sep",        "separator",   "set",
     "signature",    "size",        "source",       "state",      "status",      "store",
     "strategy",     "strength",    "suffix",       "tag",        "text",        "timeout",
     "timestamp",    "title",       "to",           "token",      "tokens",      "ttl",
     "type",         "types",       "uri",          "url",        "usage",       "username",
     "valid",        "validation",  "validator",    "verifier",   "version",     "visible",
     "warning",      "with",        "wrong"});
// Parts before `key`, `token` and the like that say secret. Sorted.
constexpr auto kSecretParts =
    std::to_array<std::string_view>({"access",        "account",     "admin",
                                     "aes",           "api",         "apikey",
                                     "app",           "auth",        "authentication",
                                     "authorization", "bearer",      "bot",
                                     "cipher",        "client",      "consumer",
                                     "cookie",        "credential",  "credentials",
                                     "crypt",         "crypto",      "db",
                                     "decryption",    "deploy",      "deployment",
                                     "encrypt",       "encryption",  "firebase",
                                     "github",        "gitlab",      "hmac",
                                     "identity",      "integration", "internal",
                                     "jwt",           "license",     "login",
                                     "master",        "oauth",       "oauth2",
                                     "passwd",        "password",    "personal",
                                     "privat",        "private",     "refresh",
                                     "root",          "secret",      "secure",
                                     "security",      "server",      "service",
                                     "session",       "shared",      "sign",
                                     "signature",     "signing",     "ssh",
                                     "subscription",  "system",      "user",
                                     "vault",         "webhook",     "write"});

// Whose `pass` is written as one word. Sorted.
constexpr auto kPassOwners = std::to_array<std::string_view>(
    {"admin",   "api",      "app",   "auth",   "backup", "bind", "cert",    "database",
     "db",      "email",    "ftp",   "http",   "imap",   "jdbc", "key",     "keystore",
     "ldap",    "login",    "mail",  "master", "mongo",  "mq",   "my",      "mysql",
     "pg",      "postgres", "proxy", "rabbit", "redis",  "repl", "require", "root",
     "service", "sftp",     "smtp",  "sql",    "ssh",    "ssl",  "store",   "sudo",
     "svn",     "trust",    "user",  "usr",    "vnc",    "vpn",  "web",     "wifi"});

template <size_t N>
bool IsOneOf(std::string_view part, const std::array<std::string_view, N>& sorted) {
  return std::binary_search(sorted.begin(), sorted.end(), part);
}

constexpr size_t kMaxPart = 24;

// The parts of a name: split at joints and humps, in lower case.
template <typename Visit>
void ForEachPart(std::string_view name, Visit visit) {
  std::array<char, kMaxPart> part;
  size_t size = 0;
  const auto flush = [&] {
    if (size > 0) visit(std::string_view(part.data(), size));
    size = 0;
  };
  for (size_t i = 0; i < name.size(); ++i) {
    const unsigned char c = static_cast<unsigned char>(name[i]);
    if (!absl::ascii_isalnum(c)) {
      flush();
      continue;
    }
    const bool hump = i > 0 && absl::ascii_isupper(c) &&
                      absl::ascii_islower(static_cast<unsigned char>(name[i - 1]));
    // "APIKey": the last upper letter begins a word.
    const bool end_of_upper = i > 0 && i + 1 < name.size() && absl::ascii_isupper(c) &&
                              absl::ascii_isupper(static_cast<unsigned char>(name[i - 1])) &&
                              absl::ascii_islower(static_cast<unsigned char>(name[i + 1]));
    if (hump || end_of_upper) flush();
    if (size < kMaxPart) part[size++] = static_cast<char>(absl::ascii_tolower(c));
  }
  flush();
}

bool SaysSecretAlone(std::string_view part) {
  // Joined spellings: apikey, accesstoken, dbpassword.
  for (const std::string_view end :
       {"password", "passwd", "pwd", "passphrase", "passwort", "secret", "apikey", "accesskey",
        "secretkey", "authkey", "privatekey", "accesstoken", "authtoken", "apitoken", "pass",
        "credential", "credentials", "creds", "passcode"}) {
    if (part.ends_with(end)) return true;
  }
  return false;
}

}  // namespace

NameVerdict JudgeName(std::string_view name, size_t role_end, bool password) {
  bool harmless = false;
  bool elsewhere = false;
  bool secret = false;
  bool dummy = false;
  std::string_view before = name.substr(0, role_end);
  // Sec-WebSocket-Key is a nonce that the handshake sends in the clear (RFC 6455).
  if (StartsWithIgnoreCase(before, "sec-websocket")) return NameVerdict::kHarmless;
  // Of `foo.bar.api_key` the last member; what it is a member of says less.
  const size_t dot = before.rfind('.');
  // `api.key` is one name, though.
  if (dot != std::string_view::npos && dot + 1 < before.size() &&
      (before.size() - dot > 6 || before.substr(0, dot).ends_with("config"))) {
    before.remove_prefix(dot + 1);
  }
  ForEachPart(before, [&](std::string_view part) {
    // dbpass, but not minipass.
    if (part.size() > 4 && part.ends_with("pass") &&
        !IsOneOf(part.substr(0, part.size() - 4), kPassOwners)) {
      harmless = true;
    }
    if (IsOneOf(part, kVerbsBefore)) harmless = true;
    if (IsOneOf(part, kDummyParts)) dummy = true;
    if (!password && IsOneOf(part, kHarmlessBefore)) {
      (IsOneOf(part, kSurelyHarmless) ? harmless : elsewhere) = true;
    }
    if (IsOneOf(part, kSecretOwners)) elsewhere = false;
    if (IsOneOf(part, kSecretParts) || SaysSecretAlone(part)) secret = true;
  });
  ForEachPart(name.substr(role_end), [&](std::string_view part) {
    if (IsOneOf(part, kHarmlessBehind)) harmless = true;
  });
  if (harmless) return NameVerdict::kHarmless;
  if (elsewhere) return NameVerdict::kElsewhere;
  if (dummy) return NameVerdict::kDummy;
  return secret ? NameVerdict::kSecret : NameVerdict::kVague;
}

}  // namespace offkey
