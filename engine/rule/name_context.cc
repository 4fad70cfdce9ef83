// RankName and WordIndex: which word names a match. Places, best first:
//   0     a name of `names` covers the role
//   1     a word in the role's own name, before it (DATADOG_PROD_API_KEY); the nearer the less
//   200   a word between the role and the value (api_key_datadog, api_key = env["DATADOG_KEY"])
//   400   a word in the lines above or earlier in the line, when the role's name is nobody's
//   1000  a word behind the value in the same line, likewise
//   1500  a word that ends the name, without a role (`acme: "4f0c..."`)
//   2000  a word before the value that names nothing (near_word.h)
// Covered by tests/unit/rule/name_context_test.cc.
#include <algorithm>
#include <array>
#include <cstring>

#include "absl/strings/ascii.h"
#include "engine/rule/named_form.h"
#include "engine/rule/near_word.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

constexpr size_t kMaxNameBytes = 64;
constexpr size_t kMaxDistance = 80;
constexpr int kMaxLines = 3;
constexpr uint32_t kBetween = 200;
constexpr uint32_t kEarlier = 400;
constexpr uint32_t kBehind = 1000;
constexpr uint32_t kWordAlone = 1500;
constexpr uint32_t kWordNear = 2000;
// Words of so many letters may stand away from the role's name; shorter ones only as the name of a
// section, and those of two letters not at all.
constexpr size_t kLongWord = 5;
constexpr size_t kShortWord = 3;
// So long a word needs no boundary: "mydatadogkey".
constexpr size_t kUnmistakable = 7;

// Parts of a name that leave it nobody's: my_api_key, X-Api-Key, config.prod.apiKey, setApiKey.
constexpr std::array kNeutral = std::to_array<std::string_view>(
    {"a",       "access",        "account", "acct",    "admin",   "api",         "app",
     "apps",    "args",          "auth",    "base",    "bearer",  "client",      "conf",
     "config",  "configuration", "const",   "cred",    "creds",   "credentials", "default",
     "def",     "dev",           "e",       "env",     "export",  "final",       "get",
     "global",  "header",        "headers", "http",    "https",   "integration", "key",
     "let",     "live",          "local",   "m",       "main",    "master",      "my",
     "new",     "opt",           "option",  "options", "opts",    "our",         "param",
     "params",  "personal",      "primary", "private", "prod",    "production",  "properties",
     "props",   "put",           "react",   "rest",    "sandbox", "sdk",         "secondary",
     "secret",  "secrets",       "secure",  "self",    "server",  "service",     "set",
     "setting", "settings",      "staging", "static",  "test",    "tests",       "testing",
     "the",     "this",          "token",   "use",     "user",    "v1",          "v2",
     "var",     "vars",          "with",    "write",   "x",       "your"});
constexpr std::array kQualifiers =
    std::to_array<std::string_view>({"access", "api", "app", "auth", "client", "secret", "write"});
constexpr std::array kPublic = std::to_array<std::string_view>({"public"});
// Parts that may follow a role in its name.
constexpr std::array kTails = std::to_array<std::string_view>(
    {"prod",      "production", "live",        "test",    "testing", "sandbox", "stag", "stage",
     "staging",   "dev",        "development", "default", "old",     "new",     "main", "primary",
     "secondary", "backup",     "value",       "val",     "str",     "string",  "env",  "var",
     "v1",        "v2",         "v3",          "v4",      "eu",      "us",      "uk",   "ci",
     "header",    "param",      "local",       "base",    "prd",     "qa",      "uat"});
constexpr std::array kPrepositions =
    std::to_array<std::string_view>({"for_", "for-", "of_", "of-"});
// Parts of a call's name that say nothing but that a client is made: rollbar.init, AcmeClient.
constexpr std::array kMakers = std::to_array<std::string_view>(
    {"async",    "authenticate", "authorize", "basic",   "build", "configure",  "connect",
     "create",   "for",          "from",      "handler", "init",  "initialise", "initialize",
     "instance", "io",           "js",        "logger",  "login", "make",       "open",
     "py",       "realtime",     "setup",     "start",   "sync",  "translator", "v"});
// Parts of a call's name that are a role, or whose first argument is a name: the value is found by
// these.
constexpr std::array kAccessors = std::to_array<std::string_view>(
    {"cred", "creds", "credentials", "env", "get", "header", "headers", "key", "param", "params",
     "put", "secret", "secrets", "set", "token", "var", "vars", "write"});
// What may stand between a word that names a value by itself and the value.
constexpr std::array kBetweenWords = std::to_array<std::string_view>(
    {"cdata", "char", "const", "default", "quot", "static", "str", "string", "val", "value"});
// Words that source text uses for other things, or that stand in all of it: of the places of all
// words nineteen in twenty are theirs, and nearly none has a value.
constexpr std::array kCommonWords = std::to_array<std::string_view>(
    {"affinity", "amazon",    "analytics", "apple",   "atlas",         "azure",
     "batch",    "bootstrap", "canvas",    "captcha", "checkout",      "cloud",
     "composer", "consul",    "docker",    "elastic", "elasticsearch", "endpoint",
     "facebook", "github",    "google",    "gradle",  "harness",       "interface",
     "iterable", "jenkins",   "keeper",    "keygen",  "kubernetes",    "lambda",
     "linear",   "loops",     "mongodb",   "neo4j",   "nomad",         "notifications",
     "notify",   "octopus",   "openstack", "parse",   "parse server",  "parseserver",
     "phantom",  "phrase",    "polygon",   "rails",   "realm",         "recall",
     "redis",    "segment",   "semaphore", "sentry",  "spaces",        "storage",
     "together", "travis",    "twitter",   "uptime",  "vault",         "yahoo"});
// Shorter words that nothing else is called and no other word ends in.
constexpr std::array kShortWords = std::to_array<std::string_view>(
    {"2c2p", "2gis", "adsb", "ai21", "bsky", "dydx", "env0", "etsy", "exmo", "glpi", "hibp",
     "inwx", "ipqs", "jamf", "lifx", "logz", "mexc", "misp", "ncbi", "novu", "ntfy", "odoo",
     "okta", "ombi", "payu", "qase", "qiwi", "snyk", "sqsp", "tmdb", "tuya", "tvdb", "vtex",
     "waqi", "wger", "xero", "xrpl", "yelp", "ynab", "zoho", "zyte"});
static_assert(std::is_sorted(kCommonWords.begin(), kCommonWords.end()) &&
              std::is_sorted(kShortWords.begin(), kShortWords.end()));
// Parts that say it is no secret.
constexpr std::array kHarmless = std::to_array<std::string_view>(
    {"public", "publishable", "sha", "sha1", "sha256", "md5", "hash", "checksum", "digest",
     "commit", "etag", "fingerprint", "revision", "cache"});

bool Alpha(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }
bool Upper(char c) { return absl::ascii_isupper(static_cast<unsigned char>(c)); }
bool Lower(char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }
bool Joint(char c) { return c == '_' || c == '-' || c == '.' || c == ' '; }
bool InName(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || (Joint(c) && c != ' ');
}

// Whether a word can begin or end at `at`.
bool Boundary(std::string_view text, size_t at) {
  if (at == 0 || at >= text.size()) return true;
  const char before = text[at - 1];
  const char after = text[at];
  if (!Alpha(before) || !Alpha(after)) return true;
  if (Lower(before) && Upper(after)) return true;
  // "DDApiKey", and the `n` of an escaped line end.
  if (Upper(before) && Upper(after) && at + 1 < text.size() && Lower(text[at + 1])) return true;
  if (at >= 3 && text[at - 3] == '%') return true;  // "%3Fapi_key"
  return at >= 2 && text[at - 2] == '\\' && (before == 'n' || before == 't' || before == 'r');
}

// End of the phrase that begins at `at`; 0 when there is none.
size_t MatchPhrase(std::string_view text, size_t at, std::string_view phrase) {
  for (const char c : phrase) {
    if (c == ' ') {
      if (at < text.size() && Joint(text[at])) ++at;
      continue;
    }
    if (at >= text.size() || absl::ascii_tolower(static_cast<unsigned char>(text[at])) != c) {
      return 0;
    }
    ++at;
  }
  return at;
}

// Beginning of the phrase that ends at `end`; npos when there is none.
size_t MatchPhraseBack(std::string_view text, size_t end, std::string_view phrase) {
  for (size_t i = phrase.size(); i > 0; --i) {
    if (phrase[i - 1] == ' ') {
      if (end > 0 && Joint(text[end - 1])) --end;
      continue;
    }
    if (end == 0 ||
        absl::ascii_tolower(static_cast<unsigned char>(text[end - 1])) != phrase[i - 1]) {
      return std::string_view::npos;
    }
    --end;
  }
  return end;
}

// Whether a role that begins at `role` is written as one word with what qualifies it: ACME_APIKEY.
bool RunsTogether(std::string_view text, size_t role) {
  for (const std::string_view part : kQualifiers) {
    const size_t begin = MatchPhraseBack(text, role, part);
    if (begin != std::string_view::npos && Boundary(text, begin)) return true;
  }
  return false;
}

template <size_t N>
bool IsOneOf(std::string_view part, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return part.size() == word.size() &&
           std::equal(part.begin(), part.end(), word.begin(), [](char a, char b) {
             return absl::ascii_tolower(static_cast<unsigned char>(a)) == b;
           });
  });
}

// The name that a role ends, taken apart.
struct Owner {
  size_t begin = 0;
  bool nobodys = true;
  bool harmless = false;
};

// What a framework lets into the browser is named so by its author, not by its provider:
// NEXT_PUBLIC_ACME_TOKEN.
constexpr std::array kFrameworks =
    std::to_array<std::string_view>({"expo", "gatsby", "next", "nuxt", "vite"});

Owner ReadOwner(std::string_view text, size_t role) {
  Owner owner;
  owner.begin = role;
  while (owner.begin > 0 && role - owner.begin < kMaxNameBytes && InName(text[owner.begin - 1])) {
    --owner.begin;
  }
  std::string_view before;
  // An escaped line end is no part of a name.
  if (owner.begin > 0 && owner.begin < role && text[owner.begin - 1] == '\\') ++owner.begin;
  for (size_t at = owner.begin; at < role;) {
    if (Joint(text[at])) {
      ++at;
      continue;
    }
    size_t end = at + 1;
    while (end < role && !Joint(text[end]) && !Boundary(text, end)) ++end;
    const std::string_view part = text.substr(at, end - at);
    const bool of_framework = IsOneOf(part, kFrameworks);
    const bool browser = IsOneOf(part, kPublic) && IsOneOf(before, kFrameworks);
    // `c.project_key` of a block's or a receiver's one letter.
    const bool letter = part.size() == 1;
    if (!letter && !IsOneOf(part, kNeutral) && !of_framework && !browser) owner.nobodys = false;
    if (IsOneOf(part, kHarmless) && !browser) owner.harmless = true;
    before = part;
    at = end;
  }
  return owner;
}

// Where the last segment of a call's name begins: `init` of `rollbar.init`.
size_t LastPart(std::string_view text, size_t begin, size_t end) {
  size_t last = end;
  while (last > begin && (absl::ascii_isalnum(static_cast<unsigned char>(text[last - 1])) ||
                          text[last - 1] == '_')) {
    --last;
  }
  return last;
}

// Whether [begin, end), but for the word in [word, word_end), says only that a client is made.
bool OnlyMakes(std::string_view text, size_t begin, size_t end, size_t word, size_t word_end) {
  for (size_t at = begin; at < end;) {
    if (Joint(text[at]) || text[at] == ':' || text[at] == '>') {
      ++at;
      continue;
    }
    if (at >= word && at < word_end) {
      at = word_end;
      continue;
    }
    size_t stop = at + 1;
    while (stop < end && stop != word && !Joint(text[stop]) && text[stop] != ':' &&
           !Boundary(text, stop)) {
      ++stop;
    }
    const std::string_view part = text.substr(at, stop - at);
    const bool digits = std::all_of(part.begin(), part.end(), [](char c) { return !Alpha(c); });
    if (digits || IsOneOf(part, kMakers)) {
      at = stop;
      continue;
    }
    if (!IsOneOf(part, kNeutral) || IsOneOf(part, kAccessors)) return false;
    at = stop;
  }
  return true;
}

// The name of a call: `Acme`, `acme.Client`, `Acme::create`, `$acme->login`.
Owner ReadCallee(std::string_view text, size_t end) {
  Owner owner;
  owner.begin = end;
  while (owner.begin > 0 && end - owner.begin < kMaxNameBytes) {
    const char c = text[owner.begin - 1];
    const bool arrow = c == '>' && owner.begin > 1 && text[owner.begin - 2] == '-';
    const bool scope = c == ':' && owner.begin > 1 && text[owner.begin - 2] == ':';
    if (!InName(c) && !arrow && !scope) break;
    owner.begin -= arrow || scope ? 2 : 1;
  }
  owner.nobodys = OnlyMakes(text, owner.begin, end, end, end);
  return owner;
}

// Whether a section that a word at `end` names still holds `at`.
bool StillInside(std::string_view text, size_t end, size_t at) {
  int depth = 0;
  int inserted = 0;  // of "${name}" and "{{ name }}"
  int lines = 0;
  for (size_t i = end; i < at; ++i) {
    switch (text[i]) {
      case '{':
        if (inserted > 0 || text[i - 1] == '$' || text[i - 1] == '#') {
          ++inserted;
        } else {
          ++depth;
        }
        break;
      case '}':
        if (inserted > 0) {
          --inserted;
        } else if (--depth <= 0) {
          return false;
        }
        break;
      case '(':
        ++depth;
        break;
      case ')':
        depth = std::max(depth - 1, 0);
        break;
      case '\n':
        if (++lines > kMaxLines) return false;
        break;
      default:
        break;
    }
  }
  return true;
}

bool NamesSection(std::string_view text, size_t end) {
  while (end < text.size() && (text[end] == '"' || text[end] == '\'' || text[end] == '\\')) ++end;
  return end < text.size() && std::string_view(":={(.]").find(text[end]) != std::string_view::npos;
}

// "_PROD", "2", "_for_acme", "-acme".
bool TailFits(const NamedForm& form, std::string_view tail) {
  while (!tail.empty() && Joint(tail[0])) tail.remove_prefix(1);
  if (tail.empty() || absl::ascii_isdigit(static_cast<unsigned char>(tail[0]))) return true;
  std::string_view rest = tail;
  for (const size_t size : {size_t{4}, size_t{3}}) {
    if (rest.size() > size && IsOneOf(rest.substr(0, size), kPrepositions))
      rest.remove_prefix(size);
  }
  for (const std::string& word : form.words) {
    if (MatchPhrase(rest, 0, word) == rest.size()) return true;
  }
  for (size_t at = 0; at < tail.size();) {
    size_t end = at;
    while (end < tail.size() && !Joint(tail[end])) ++end;
    if (!IsOneOf(tail.substr(at, end - at), kTails)) return false;
    at = end + 1;
  }
  return true;
}

// Whether a text is the end of a statement and a comment behind it: "}); // acme".
bool Comments(std::string_view text) {
  const size_t end = text.find_first_not_of("})];, ");
  return end != std::string_view::npos && (text[end] == '#' || text.substr(end).starts_with("//"));
}

bool HasRole(const NamedForm& form, std::initializer_list<std::string_view> roles) {
  const std::vector<std::string>& all = RolesOf(form);
  return std::any_of(all.begin(), all.end(), [roles](const std::string& role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
  });
}
bool IsKey(const NamedForm& form) { return HasRole(form, {"key", "api key"}); }
bool IsToken(const NamedForm& form) {
  return HasRole(form, {"token", "access token", "api token", "auth token"});
}

// Of a provider's kinds the likelier where nothing says which it is.
uint32_t KindRank(const NamedForm& form) {
  if (IsKey(form)) return 0;
  return IsToken(form) ? 1 : 2;
}

class Ranking {
 public:
  Ranking(std::string_view text, const NamedSpan& span)
      : text_(text),
        role_end_(span.role_end),
        tail_end_(span.role_end + span.tail.size()),
        secret_(span.secret_begin),
        secret_end_(span.secret_end) {}

  std::optional<uint32_t> Best(const NamedForm& form, RoleEnd end) {
    if (end != RoleEnd::kName) {
      if (ArgumentRank(form, end).has_value()) Call(form, end);
      return best_;
    }
    for (const std::string& name : form.names) {
      const size_t begin = MatchPhraseBack(text_, role_end_, name);
      if (begin != std::string_view::npos && Boundary(text_, begin)) return 0;
    }
    if (form.words.empty()) return std::nullopt;
    for (const std::string& role : RolesOf(form)) Role(form, role);
    if (!best_.has_value()) Word(form);
    return best_;
  }

  // Of a value that nothing assigns.
  std::optional<uint32_t> Near(const NamedForm& form) {
    const std::string_view between = text_.substr(role_end_, secret_ - role_end_);
    if (!IsFoundNear(form.form) || !LeavesToWord(between) || !ShowsChance()) return best_;
    if (IsChecksum(text_.substr(secret_, secret_end_ - secret_))) return best_;
    // What its role names is found by that, or is another's.
    const size_t name_end = NameEnd(between);
    for (const std::string& role : RolesOf(form)) {
      if (MatchPhraseBack(between, name_end, role) != std::string_view::npos) return best_;
    }
    for (const std::string& word : form.words) {
      if (NameAlone(form, word) != std::string_view::npos) {
        Offer(kWordNear + between.size() + KindRank(form));
      }
    }
    return best_;
  }

 private:
  // A word ends the name, which is nobody else's, and nothing else stands before the value. The
  // name of a product may stand before anything, so that the value must show chance.
  void Word(const NamedForm& form) {
    // Most names end in no word: that is asked first.
    const bool named =
        std::any_of(form.words.begin(), form.words.end(), [&](const std::string& word) {
          const size_t begin = NameAlone(form, word);
          if (begin == std::string_view::npos) return false;
          const Owner before = ReadOwner(text_, begin);
          return before.nobodys && !before.harmless;
        });
    if (named && OnlyAssigns(text_.substr(tail_end_, secret_ - tail_end_)) && ShowsChance()) {
      Offer(kWordAlone + KindRank(form));
    }
  }

  bool ShowsChance() const {
    const std::string_view secret = text_.substr(secret_, secret_end_ - secret_);
    return 2 * SequenceBytes(secret) <= secret.size() && RandomnessBits(secret) > 0;
  }

  // Where a word that ends at the role's end begins; npos when it does not.
  size_t NameAlone(const NamedForm& form, std::string_view word) const {
    const size_t begin = MatchPhraseBack(text_, role_end_, word);
    const bool names =
        begin != std::string_view::npos && Boundary(text_, begin) && NamesAlone(form, word);
    return names ? begin : std::string_view::npos;
  }

  // Whether no name and no call stands in what is between a name and its value.
  static bool OnlyAssigns(std::string_view between) {
    if (between.starts_with('(')) return false;
    for (size_t at = 0; at < between.size();) {
      if (!Alpha(between[at])) {
        ++at;
        continue;
      }
      size_t end = at;
      while (end < between.size() && Alpha(between[end])) ++end;
      const bool prefix = end == between.size() - 1 && end == at + 1;  // b"..."
      if (!prefix && !IsOneOf(between.substr(at, end - at), kBetweenWords)) return false;
      at = end;
    }
    return true;
  }

  void Role(const NamedForm& form, std::string_view role) {
    role_ = MatchPhraseBack(text_, role_end_, role);
    if (role_ == std::string_view::npos) return;
    role_begins_ = Boundary(text_, role_) || RunsTogether(text_, role_);
    owner_ = ReadOwner(text_, role_);
    if (owner_.harmless) return;
    for (const std::string& word : form.words) {
      for (size_t at = 0; at < text_.size(); ++at) {
        if (at == secret_) at = secret_end_;
        const size_t stop = MatchPhrase(text_, at, word);
        if (stop != 0) Take(word, at, stop);
      }
    }
  }

  // The role is empty and stands behind the call's name.
  void Call(const NamedForm& form, RoleEnd end) {
    role_ = role_end_;
    role_begins_ = true;
    owner_ = {role_end_, true, false};
    if (end == RoleEnd::kUser) {
      // "4f0c...:", with or without a password that is none.
      if (secret_end_ >= text_.size() || text_[secret_end_] != ':') return;
    } else {
      owner_ = ReadCallee(text_, role_end_);
    }
    const size_t last = LastPart(text_, owner_.begin, role_end_);
    for (const std::string& word : form.words) {
      for (size_t at = 0; at < text_.size(); ++at) {
        if (at == secret_) at = secret_end_;
        const size_t stop = MatchPhrase(text_, at, word);
        // What is named in an argument (`define("ACME_KEY", "...")`) is found by its name.
        if (stop == 0 || (at >= role_end_ && at < secret_)) continue;
        if (at < owner_.begin || stop > role_end_) {
          Take(word, at, stop);
        } else if (word.size() >= kShortWord && Boundary(text_, at) && Boundary(text_, stop) &&
                   OnlyMakes(text_, last, role_end_, at, stop)) {
          Offer(1 + (role_end_ - stop));
        }
      }
    }
    if (best_.has_value()) *best_ += ArgumentRank(form, end).value_or(0);
  }

  void Take(std::string_view word, size_t at, size_t stop) {
    const size_t letters = word.size();
    const bool starts = Boundary(text_, at) || letters >= kUnmistakable;
    const bool whole = starts && (Boundary(text_, stop) || letters >= kUnmistakable);
    if (at >= owner_.begin && stop <= role_) {
      // In the name: the role begins at a boundary, or at once behind the word.
      if (!starts || (stop < role_ && (!whole || !role_begins_))) return;
      const size_t between = role_ - stop;
      if (letters < kShortWord && between > 1) return;
      return Offer(1 + between);
    }
    if (!role_begins_ || !whole || letters < kShortWord) return;
    if (at >= role_end_ && stop <= secret_) return Offer(kBetween + (at - role_));
    if (!owner_.nobodys) return;
    if (stop <= owner_.begin) {
      const size_t distance = owner_.begin - stop;
      if (distance > kMaxDistance || !StillInside(text_, stop, owner_.begin)) return;
      if (letters < kLongWord && !NamesSection(text_, stop)) return;
      return Offer(kEarlier + distance);
    }
    if (at < secret_end_ || at - secret_end_ > kMaxDistance || letters < kLongWord) return;
    for (size_t i = secret_end_; i < at; ++i) {
      if (text_[i] == '}' && !Comments(text_.substr(i, at - i))) return;
      // A command goes on behind a backslash.
      if (text_[i] == '\n' && text_[i - 1] != '\\') return;
    }
    Offer(kBehind + (at - secret_end_));
  }

  void Offer(size_t rank) {
    if (!best_.has_value() || rank < *best_) best_ = static_cast<uint32_t>(rank);
  }

  std::string_view text_;
  size_t role_ = 0;
  bool role_begins_ = true;
  size_t role_end_;
  size_t tail_end_;
  size_t secret_;
  size_t secret_end_;
  Owner owner_;
  std::optional<uint32_t> best_;
};

}  // namespace

bool NamesAlone(const NamedForm& form, std::string_view word) {
  if (!form.exact) return false;
  return word.size() >= kLongWord
             ? !std::binary_search(kCommonWords.begin(), kCommonWords.end(), word)
             : std::binary_search(kShortWords.begin(), kShortWords.end(), word);
}

std::optional<uint32_t> ArgumentRank(const NamedForm& form, RoleEnd end) {
  if (form.words.empty() || !CallsHold(form.form)) return std::nullopt;
  // "key:" ends at the colon.
  if (end == RoleEnd::kUser && form.form.alphabet.test(':')) return std::nullopt;
  const bool key = IsKey(form);
  const bool token = IsToken(form);
  if (end != RoleEnd::kArgument) {
    if (key) return 0;
    return token ? std::optional<uint32_t>(1) : std::nullopt;
  }
  if (HasRole(form, {"secret", "secret key", "api secret", "key secret", "client secret"}))
    return 0;
  if (token) return 1;
  return key ? std::optional<uint32_t>(2) : std::nullopt;
}

std::optional<uint32_t> RankName(const NamedForm& form, std::string_view text,
                                 const NamedSpan& span) {
  if (!TailFits(form, span.tail)) return std::nullopt;
  // Nothing outside the context may be seen, or the answer would depend on the window.
  const size_t begin = span.role_end - std::min<size_t>(span.role_end, kContextBefore);
  const size_t end = std::min<size_t>(text.size(), span.secret_end + kContextAfter);
  NamedSpan inner = span;
  inner.role_end -= begin;
  inner.secret_begin -= begin;
  inner.secret_end -= begin;
  Ranking ranking(text.substr(begin, end - begin), inner);
  return span.near ? ranking.Near(form) : ranking.Best(form, span.role);
}

bool MayName(const NamedForm& form, std::string_view text, RoleEnd end, size_t role_end) {
  if (end != RoleEnd::kName) return ArgumentRank(form, end).has_value();
  const auto ends_with = [&](const std::string& phrase) {
    return MatchPhraseBack(text, role_end, phrase) != std::string_view::npos;
  };
  if (std::any_of(form.names.begin(), form.names.end(), ends_with)) return true;
  if (std::any_of(form.words.begin(), form.words.end(), [&](const std::string& word) {
        return ends_with(word) && NamesAlone(form, word);
      })) {
    return true;
  }
  for (const std::string& role : RolesOf(form)) {
    const size_t begin = MatchPhraseBack(text, role_end, role);
    if (begin == std::string_view::npos) continue;
    const Owner owner = ReadOwner(text, begin);
    if (owner.nobodys) return true;
    // Another's name: the word must stand in it, or behind it.
    for (const std::string& word : form.words) {
      for (size_t at = owner.begin; at < text.size(); ++at) {
        if (MatchPhrase(text, at, word) != 0) return true;
      }
    }
  }
  return false;
}

namespace {

// Each byte in lower case; NUL for joints, which do not count. A NUL of the text counts as one.
std::array<char, 256> LowerOrNul() {
  std::array<char, 256> out;
  for (size_t byte = 0; byte < out.size(); ++byte) {
    const auto c = static_cast<unsigned char>(byte);
    out[byte] = Joint(static_cast<char>(c)) ? '\0' : absl::ascii_tolower(c);
  }
  return out;
}

}  // namespace

uint32_t WordIndex::ReadHead(std::string_view text, size_t size) {
  uint32_t head = 0;
  if (size == sizeof(head)) {
    std::memcpy(&head, text.data(), sizeof(head));
    return head;
  }
  for (size_t i = 0; i < size; ++i)
    head |= uint32_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return head;
}

void WordIndex::Add(const NamedForm& form, uint32_t rule) {
  for (const std::vector<std::string>* phrases : {&form.words, &form.names}) {
    for (std::string phrase : *phrases) {
      phrase.erase(std::remove(phrase.begin(), phrase.end(), ' '), phrase.end());
      const size_t head = std::min(phrase.size(), kMaxHead);
      const uint32_t hash = Hash(ReadHead(phrase, head));
      first_bytes_.set(ReadHead(phrase, kLeastHead));
      heads_[head].words.push_back({hash, rule, std::move(phrase)});
    }
  }
  const std::vector<std::string>& roles = RolesOf(form);
  const bool is_default = &roles != &form.roles;
  if (!is_default || !has_default_roles_) {
    for (const std::string& role : roles) AddRoleParts(role);
  }
  has_default_roles_ = has_default_roles_ || is_default;
  for (const std::string& name : form.names) AddRoleParts(name);
}

// "secret access key" may stand as "secret_accessKey": three words, or fewer that are run together.
void WordIndex::AddRoleParts(std::string_view phrase) {
  for (size_t begin = 0; begin != std::string_view::npos;) {
    std::string part;
    for (const char c : phrase.substr(begin)) {
      if (c == ' ') {
        role_parts_.push_back(part);
      } else {
        part += c;
      }
    }
    role_parts_.push_back(std::move(part));
    const size_t space = phrase.find(' ', begin);
    begin = space == std::string_view::npos ? space : space + 1;
  }
}

void WordIndex::Build() {
  std::sort(role_parts_.begin(), role_parts_.end());
  role_parts_.erase(std::unique(role_parts_.begin(), role_parts_.end()), role_parts_.end());
  for (Heads& heads : heads_) {
    std::vector<Entry>& words = heads.words;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    heads.begin.assign(heads.hashes.size() + 1, 0);
    for (const Entry& entry : words) {
      ++heads.begin[entry.hash + 1u];
      heads.hashes.set(entry.hash);
    }
    for (size_t i = 1; i < heads.begin.size(); ++i) heads.begin[i] += heads.begin[i - 1];
  }
}

// Take() says which places it accepts; here they are taken together for all roles that may end at
// role_end, the shortest being the opening's. A longer one begins earlier in the same name, so that
// its owner is a part of the shortest's; so the owner is another's for all of them when one of its
// parts is neither neutral nor part of a role.
WordScope WordIndex::Scope(std::string_view text, RoleEnd end, size_t role_end,
                           size_t value_end) const {
  size_t name = role_end;
  while (name > 0 && role_end - name <= kMaxNameBytes && InName(text[name - 1])) --name;
  if (name > 0 && name < role_end && text[name - 1] == '\\') ++name;
  if (end == RoleEnd::kName && role_end - name <= kMaxNameBytes &&
      IsAnothers(text, name, role_end)) {
    return {name, value_end};
  }
  WordScope scope = {name, value_end};
  const size_t first = role_end - std::min<size_t>(role_end, kContextBefore);
  int lines = 0;
  while (scope.begin > first && lines <= kMaxLines) {
    if (text[--scope.begin] == '\n') ++lines;
  }
  const size_t last = std::min<size_t>(text.size(), value_end + kContextAfter);
  while (scope.end < last && (text[scope.end] != '\n' || text[scope.end - 1] == '\\')) ++scope.end;
  return scope;
}

bool WordIndex::IsRolePart(std::string_view part) const {
  const auto known = [this](std::string_view text) {
    return std::binary_search(role_parts_.begin(), role_parts_.end(), text);
  };
  if (part.size() == 1 || known(part) || IsOneOf(part, kNeutral) || IsOneOf(part, kFrameworks) ||
      IsOneOf(part, kPublic)) {
    return true;
  }
  // See RunsTogether().
  return std::any_of(kQualifiers.begin(), kQualifiers.end(), [&](std::string_view qualifier) {
    return part.starts_with(qualifier) && known(part.substr(qualifier.size()));
  });
}

bool WordIndex::IsAnothers(std::string_view text, size_t begin, size_t end) const {
  std::array<char, kMaxNameBytes + 1> lower;
  for (size_t at = begin; at < end;) {
    if (Joint(text[at])) {
      ++at;
      continue;
    }
    size_t stop = at + 1;
    while (stop < end && !Joint(text[stop]) && !Boundary(text, stop)) ++stop;
    for (size_t i = at; i < stop; ++i) {
      lower[i - at] = absl::ascii_tolower(static_cast<unsigned char>(text[i]));
    }
    if (!IsRolePart({lower.data(), stop - at})) {
      return true;
    }
    at = stop;
  }
  return false;
}

void WordIndex::Look(const Heads& heads, uint32_t hash, std::string_view text,
                     std::vector<uint32_t>* rules) {
  for (uint32_t i = heads.begin[hash]; i < heads.begin[hash + 1u]; ++i) {
    if (text.starts_with(heads.words[i].word)) rules->push_back(heads.words[i].rule);
  }
}

void WordIndex::Find(std::string_view text, std::string* squeezed,
                     std::vector<uint32_t>* rules) const {
  // Written through a pointer: to append byte by byte is what this function would spend its time
  // on.
  static const std::array<char, 256> lower = LowerOrNul();
  squeezed->resize(text.size() + kMaxHead);
  char* out = squeezed->data();
  for (const char c : text) {
    *out = lower.data()[static_cast<unsigned char>(c)];
    out += *out != '\0' ? 1 : 0;
  }
  const auto size = static_cast<size_t>(out - squeezed->data());
  std::memset(out, '\0', kMaxHead);
  const std::string_view all = std::string_view(*squeezed).substr(0, size);
  for (size_t at = 0; at < size; ++at) {
    const uint32_t head = ReadHead({squeezed->data() + at, kMaxHead}, kMaxHead);
    if (!first_bytes_[head & 0xFFFF]) continue;
    for (size_t length = kLeastHead; length <= kMaxHead; ++length) {
      const uint32_t hash = Hash(head & (~uint32_t{0} >> (8 * (kMaxHead - length))));
      if (heads_[length].hashes[hash]) Look(heads_[length], hash, all.substr(at), rules);
    }
  }
}

}  // namespace offkey
