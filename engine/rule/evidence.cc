// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/evidence.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/codec.h"
#include "engine/rule/dummy.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/secret_name.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

// Bits a character by which chance must win; random text has about two.
constexpr double kRandomPerByte = 0.35;
constexpr double kSurelyRandomPerByte = 0.8;
constexpr size_t kLeastPassword = 5;
constexpr size_t kLeastSecret = 8;
constexpr size_t kLeastKey = 14;
// A random value of fewer bytes could as well be an abbreviation.
constexpr size_t kLeastRandom = 6;
constexpr size_t kMaxPassword = 96;

// What is written where the secret is not.
constexpr auto kReferences = std::to_array<std::string_view>({"arn:",
                                                              "vault:",
                                                              "secret:",
                                                              "secrets.",
                                                              "secrets/",
                                                              "ssm:",
                                                              "op://",
                                                              "env:",
                                                              "env.",
                                                              "file:",
                                                              "keyring:",
                                                              "ref+",
                                                              "enc[",
                                                              "enc(",
                                                              "{cipher}",
                                                              "!vault",
                                                              "$ansible_vault",
                                                              "secretsmanager:",
                                                              "projects/",
                                                              "@microsoft.keyvault",
                                                              "resolve:",
                                                              "{{",
                                                              "process.",
                                                              "os.",
                                                              "self.",
                                                              "this.",
                                                              "var.",
                                                              "local.",
                                                              "data.",
                                                              "module.",
                                                              "config.",
                                                              "settings.",
                                                              "options.",
                                                              "params.",
                                                              "args.",
                                                              "request.",
                                                              "req.",
                                                              "user.",
                                                              "ctx.",
                                                              "props.",
                                                              "input.",
                                                              "http:",
                                                              "https:",
                                                              "urn:",
                                                              "data:",
                                                              "jdbc:",
                                                              "npm:",
                                                              "git+",
                                                              "classpath:",
                                                              "plain:",
                                                              "sha256:",
                                                              "sha512:",
                                                              "sha1:",
                                                              "md5:",
                                                              "sha256-",
                                                              "sha384-",
                                                              "sha512-",
                                                              "ssh-rsa",
                                                              "ssh-ed25519",
                                                              "ssh-dss",
                                                              "ecdsa-sha2",
                                                              "-----begin",
                                                              "aaaab3nza",
                                                              "aaaac3nza",
                                                              "age1",
                                                              "lookup(",
                                                              "getenv",
                                                              "c:\\",
                                                              "~/",
                                                              "./",
                                                              "../"});

// Constants of languages, alone or with what ends an expression.
constexpr auto kConstants =
    std::to_array<std::string_view>({"none", "null", "true", "false", "undefined", "nil"});

// Functions whose argument is a name or a text, no value.
constexpr auto kNameTakers = std::to_array<std::string_view>(
    {"getenv",      "env",     "get",         "fetch",     "lookup",    "require", "import",
     "translate",   "gettext", "prompt",      "input",     "getpass",   "find",    "query",
     "select",      "element", "resource",    "property",  "parameter", "field",   "attribute",
     "column",      "label",   "text",        "message",   "format",    "printf",  "print",
     "log",         "error",   "read",        "open",      "load",      "exists",  "has",
     "contains",    "equals",  "t",           "_",         "i18n",      "param",   "getstring",
     "getproperty", "ref",     "importvalue", "secretref", "regex",     "regexp",  "compile",
     "match",       "test",    "split",       "replace",   "join",      "index",   "getattr",
     "hasattr",     "len",     "md5",         "sha1",      "sha256",    "hash"});

// Words of passwords that nobody is meant to use.
constexpr auto kDummyParts = std::to_array<std::string_view>(
    {"example", "sample", "dummy",   "test",   "fake",       "mock",    "foo",     "demo",
     "todo",    "fixme",  "xxx",     "insert", "change",     "replace", "enter",   "some",
     "secret",  "passw",  "pass",    "token",  "key",        "pwd",     "default", "string",
     "value",   "here",   "invalid", "wrong",  "correct",    "bar",     "baz",     "abc",
     "123",     "qwe",    "your",    "user",   "placeholder"});

// What stands where a value's type is said.
constexpr auto kTypes = std::to_array<std::string_view>(
    {"string",    "str",      "text",    "bool",   "boolean", "int",      "integer",  "object",
     "any",       "number",   "varchar", "bytes",  "binary",  "optional", "required", "hidden",
     "secretstr", "password", "passwd",  "secret", "token",   "unknown",  "array",    "function",
     "undefined", "hash",     "symbol",  "pass",   "pwd",     "float",    "char"});

constexpr auto kInnocent = std::to_array<std::string_view>(
    {"false", "true", "null", "none", "test", "example", "sample", "dummy", "demo", "foo", "pass"});

// Both, for what is left without them.
constexpr auto kRemoved = [] {
  std::array<std::string_view, kDummyParts.size() + kInnocent.size()> words;
  std::copy(kDummyParts.begin(), kDummyParts.end(), words.begin());
  std::copy(kInnocent.begin(), kInnocent.end(), words.begin() + kDummyParts.size());
  return words;
}();

struct Makeup {
  size_t lower = 0;
  size_t upper = 0;
  size_t digits = 0;
  size_t signs = 0;   // not joints
  size_t joints = 0;  // _ - .
  size_t high = 0;    // beyond ASCII
  size_t turns = 0;   // letter to digit or back
  bool hex = true;

  size_t letters() const { return lower + upper; }
  int classes() const {
    return (lower > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (digits > 0 ? 1 : 0) + (signs > 0 ? 1 : 0);
  }
};

Makeup MakeupOf(std::string_view value) {
  Makeup makeup;
  for (size_t i = 0; i < value.size(); ++i) {
    const unsigned char c = static_cast<unsigned char>(value[i]);
    if (absl::ascii_isdigit(c)) {
      ++makeup.digits;
    } else if (absl::ascii_islower(c)) {
      ++makeup.lower;
    } else if (absl::ascii_isupper(c)) {
      ++makeup.upper;
    } else if (c == '_' || c == '-' || c == '.') {
      ++makeup.joints;
    } else if (c >= 0x80) {
      ++makeup.high;
    } else {
      ++makeup.signs;
    }
    makeup.hex = makeup.hex && absl::ascii_isxdigit(c);
    if (i == 0) continue;
    const unsigned char before = static_cast<unsigned char>(value[i - 1]);
    if (absl::ascii_isalnum(c) && absl::ascii_isalnum(before) &&
        (absl::ascii_isdigit(c) != 0) != (absl::ascii_isdigit(before) != 0)) {
      ++makeup.turns;
    }
  }
  return makeup;
}

bool IsUuid(std::string_view value) {
  if (value.size() == 38 && value.front() == '{') value = value.substr(1, 36);
  if (value.size() != 36) return false;
  for (size_t i = 0; i < value.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? value[i] != '-' : !absl::ascii_isxdigit(static_cast<unsigned char>(value[i]))) {
      return false;
    }
  }
  return true;
}

// user.password, Config::SECRET, array[0], call(x), a/path/to.it: an expression or a place.
bool IsExpression(std::string_view value, bool quoted, const Makeup& makeup, double randomness) {
  const char first = value.front();
  if (first == '/' || first == '~') {
    return makeup.joints + makeup.lower > value.size() / 2 && randomness < 0;
  }
  if (value.find("://") != std::string_view::npos) return true;
  const bool random = randomness > kRandomPerByte * static_cast<double>(value.size());
  if (value.ends_with("()") && !random) return true;
  // What Perl and shells put into a quoted text.
  if (first == '$' && value.find_first_of(":{[") != std::string_view::npos && !random) return true;
  if (quoted) return false;
  if (value.starts_with("&#") || value.starts_with("&lt;")) return true;
  if (first == '&' || first == '*' || first == '$' || first == '@' || first == '%') {
    if (absl::ascii_isalpha(static_cast<unsigned char>(value.size() > 1 ? value[1] : '0')) &&
        makeup.signs == 1) {
      return !random;
    }
  }
  if (first == '(' || first == '[' || first == '{' || first == '<') return true;
  if (value.find("::") != std::string_view::npos || value.find("->") != std::string_view::npos) {
    return true;
  }
  if (value.find_first_of("([{<") != std::string_view::npos) {
    return !random || value.find_first_of("([") + 1 == value.size() || value.back() == ')';
  }
  return false;
}

// v1.19.12, 1511.v2e3cb_0008ef0, ^7.0.4, 0x00000020: what versions and flags look like.
bool IsVersionOrFlag(std::string_view value) {
  if (value.size() <= 20 && value.starts_with("0x")) {
    const size_t behind = value.find_first_not_of("0123456789abcdefABCDEF", 2);
    if (value.size() <= 10 || (behind != std::string_view::npos && value[behind] == ','))
      return true;
  }
  const size_t digit = value.find_first_not_of("v^~<>=");
  if (digit == std::string_view::npos || digit > 3) return false;
  size_t at = digit;
  while (at < value.size() && absl::ascii_isdigit(static_cast<unsigned char>(value[at]))) ++at;
  if (at == digit || at + 1 >= value.size() || value[at] != '.') return false;
  const char next = value[at + 1];
  return absl::ascii_isdigit(static_cast<unsigned char>(next)) || next == 'v' || next == 'x';
}

bool ReadsName(std::string_view wrapper) {
  if (wrapper.empty()) return false;
  const size_t at = wrapper.find_last_of(".:$");
  if (at != std::string_view::npos) wrapper.remove_prefix(at + 1);
  return std::any_of(kNameTakers.begin(), kNameTakers.end(), [&](std::string_view taker) {
    return wrapper.size() == taker.size() && StartsWithIgnoreCase(wrapper, taker);
  });
}

bool HasDummyPart(std::string_view value) {
  const bool has = std::any_of(kDummyParts.begin(), kDummyParts.end(), [&](std::string_view part) {
    return ContainsIgnoreCase(value, part);
  });
  return has ? !ChanceOutweighs(value, kRemoved.data(), kRemoved.size()) : IsDummy(value);
}

bool IsConstant(std::string_view value) {
  return std::any_of(kConstants.begin(), kConstants.end(), [&](std::string_view constant) {
    return StartsWithIgnoreCase(value, constant) &&
           value.substr(constant.size()).find_first_not_of(")];,}") == std::string_view::npos;
  });
}

// "abcabcabc", "42424242".
bool IsPeriodic(std::string_view value) {
  constexpr size_t kLongestPeriod = 8;
  for (size_t period = 1; period <= kLongestPeriod && 2 * period <= value.size(); ++period) {
    if (value.substr(period) == value.substr(0, value.size() - period)) return true;
  }
  return false;
}

// "%s%n%nThis": a text that is filled in.
bool IsFormat(std::string_view value) {
  if (value.size() < 2 || value[0] != '%') return false;
  return std::string_view("sdvnq@").find(value[1]) != std::string_view::npos &&
         (value.size() == 2 || value[2] == '%' ||
          !absl::ascii_isalnum(static_cast<unsigned char>(value[2])));
}

// "\x6d\x61\x73": constants of a protocol are written so, nobody's password is.
bool IsEscapedBytes(std::string_view value) {
  if (value.size() < 8 || value.size() % 4 != 0) return false;
  for (size_t i = 0; i < value.size(); i += 4) {
    if (value[i] != '\\' || value[i + 1] != 'x') return false;
  }
  return true;
}

constexpr auto kFileEndings = std::to_array<std::string_view>(
    {".yml",  ".yaml", ".json", ".xml",  ".enc",        ".pem",  ".key", ".crt", ".cer",  ".txt",
     ".conf", ".cfg",  ".ini",  ".toml", ".properties", ".jks",  ".p12", ".pfx", ".html", ".css",
     ".js",   ".ts",   ".rb",   ".py",   ".php",        ".java", ".go",  ".md",  ".sql",  ".csv",
     ".sh",   ".log",  ".gpg",  ".asc",  ".adoc",       ".svg",  ".png"});
constexpr auto kDomainEndings = std::to_array<std::string_view>(
    {".com", ".net", ".org", ".io", ".dev", ".local", ".internal", ".example", ".test", ".edu"});

template <size_t N>
bool EndsWithOneOf(std::string_view value, const std::array<std::string_view, N>& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return value.ends_with(ending); });
}

// config/secrets.yml.enc, db1.eu.example.com
bool IsPlace(std::string_view value, const Makeup& makeup) {
  if (makeup.joints == 0 || value.find('.') == std::string_view::npos) return false;
  const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) ||
           std::string_view("_-./").find(c) != std::string_view::npos;
  });
  if (!plain) return false;
  return EndsWithOneOf(value, kFileEndings) ||
         (makeup.upper == 0 && std::count(value.begin(), value.end(), '.') >= 2 &&
          EndsWithOneOf(value, kDomainEndings));
}

constexpr size_t kMaxEcho = 112;

size_t Squeeze(std::string_view text, std::array<char, kMaxEcho>* out) {
  size_t size = 0;
  for (const char c : text) {
    if (size < out->size() && absl::ascii_isalnum(static_cast<unsigned char>(c))) {
      (*out)[size++] = absl::ascii_tolower(static_cast<unsigned char>(c));
    }
  }
  return size;
}

// SN_kx_dhe_psk "kx-dhe-psk": the value is the name once more.
bool EchoesName(std::string_view value, std::string_view name) {
  if (value.size() > name.size() + 8) return false;
  std::array<char, kMaxEcho> value_letters;
  std::array<char, kMaxEcho> name_letters;
  const std::string_view said(value_letters.data(), Squeeze(value, &value_letters));
  const std::string_view named(name_letters.data(), Squeeze(name, &name_letters));
  return said.size() >= kLeastPassword && named.find(said) != std::string_view::npos;
}

// RSA-PSK-NULL-SHA384, VERSION_2: parts of upper letters, with digits behind some.
bool IsUpperIdentifier(std::string_view value, const Makeup& makeup) {
  if (makeup.lower > 0 || makeup.signs > 0 || makeup.joints == 0 || makeup.letters() < 5) {
    return false;
  }
  size_t letters = 0;
  size_t digits = 0;
  for (size_t i = 0; i <= value.size(); ++i) {
    const unsigned char c = i < value.size() ? static_cast<unsigned char>(value[i]) : '-';
    if (absl::ascii_isupper(c)) {
      if (digits > 0) return false;
      ++letters;
    } else if (absl::ascii_isdigit(c)) {
      ++digits;
    } else {
      if (letters < 2 && digits != 1) return false;
      letters = digits = 0;
    }
  }
  return true;
}

Judgement None(Evidence evidence) { return {Strength::kNone, evidence}; }
Judgement Weak(Evidence evidence) { return {Strength::kWeak, evidence}; }
Judgement Strong(Evidence evidence) { return {Strength::kStrong, evidence}; }

// "golden!maple": no sentence, no expression and no name has such a sign between two words.
bool AreTwoWordsWithASign(std::string_view value) {
  constexpr size_t kLeastWord = 4;
  const size_t sign = value.find_first_of("!#$^*&~");
  if (sign == std::string_view::npos || sign < kLeastWord) return false;
  if (value.size() - sign - 1 < kLeastWord) return false;
  return std::all_of(value.begin(), value.end(), [&](const char& c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c)) || &c == value.data() + sign;
  });
}

// Whether the way it is assigned makes a literal of it, not a word of a sentence or of code.
bool IsLiteral(const Assignment& assignment) {
  if (assignment.quoted) return assignment.op != Operator::kAppend;
  switch (assignment.op) {
    case Operator::kElement:
    case Operator::kPair:
      return true;
    case Operator::kAssign:
      return assignment.whole_line || assignment.of_environment;
    default:
      return false;
  }
}

// Behind `Basic ` stands a login in base64, or nothing that a server would take.
Judgement JudgeBasic(std::string_view value) {
  std::array<uint8_t, kMaxAssignedBytes> login;
  const auto size = Base64Decode(value, login);
  if (!size.has_value()) return None(Evidence::kNotBasic);
  const std::string_view text(reinterpret_cast<const char*>(login.data()), *size);
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return None(Evidence::kNotBasic);
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f';
  });
  if (!printable) return None(Evidence::kNotBasic);
  if (IsKnownExample(value)) return None(Evidence::kKnownExample);
  return IsDummyLogin(text) ? Weak(Evidence::kDummy) : Strong(Evidence::kMixed);
}

// base64 of words: "ACCESS_KEY", "user:password".
bool IsEncodedWords(std::string_view value) {
  std::array<uint8_t, kMaxAssignedBytes> decoded;
  const auto size = Base64Decode(value, decoded);
  if (!size.has_value() || *size < 8) return false;
  std::string_view text(reinterpret_cast<const char*>(decoded.data()), *size);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
  });
  return printable && (RandomnessBits(text) <= 0 || IsDummy(text) || IsDummyLogin(text));
}

Judgement JudgeMade(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                    double randomness) {
  const double size = static_cast<double>(value.size());
  const bool literal = IsLiteral(assignment);
  const bool compared = assignment.op == Operator::kCompare;
  if (makeup.letters() + makeup.digits == 0) return None(Evidence::kPlaceholder);
  if (IsPeriodic(value)) return literal ? Weak(Evidence::kDummy) : None(Evidence::kDummy);
  if (IsUpperIdentifier(value, makeup)) return None(Evidence::kWord);
  if (makeup.digits == value.size()) {
    if (!literal || value.size() < kLeastRandom) return None(Evidence::kNumber);
    return value.size() < 8 ? Weak(Evidence::kNumber) : Strong(Evidence::kNumber);
  }
  const bool dummy = HasDummyPart(value);
  const bool random = value.size() >= kLeastRandom && randomness > kRandomPerByte * size;
  const bool surely = value.size() >= 8 && randomness > kSurelyRandomPerByte * size;
  const bool plain_space = assignment.op == Operator::kSpace && !assignment.quoted;
  if (compared) return random ? Weak(Evidence::kRandom) : None(Evidence::kSyntax);
  if (plain_space) {
    // `pass capacity=0`, `PASS OBJ_scheme,11L`: another assignment, a list.
    const size_t stop = value.find_first_of("=,");
    if (stop != std::string_view::npos && stop + 2 < value.size() && !random) {
      return None(Evidence::kSyntax);
    }
    // Only what no sentence holds.
    const bool mixed = makeup.digits > 0 && makeup.letters() > 0 &&
                       (makeup.classes() >= 3 || makeup.turns >= 2 || makeup.signs > 0);
    if (value.size() >= 8 && random && makeup.digits > 0) return Strong(Evidence::kRandom);
    if (value.size() >= 6 && mixed && !dummy) {
      return assignment.whole_line || makeup.classes() == 4 || random ? Strong(Evidence::kMixed)
                                                                      : Weak(Evidence::kMixed);
    }
    const bool flag = assignment.name.starts_with("--");
    if (flag && value.size() >= 7 && makeup.digits > 0 && makeup.letters() > 0 && !dummy) {
      return Strong(Evidence::kWordWithDigits);
    }
    return mixed ? Weak(Evidence::kSyntax) : None(Evidence::kWord);
  }
  if (surely && !dummy && (makeup.digits > 0 || makeup.signs > 0 || literal)) {
    return Strong(Evidence::kRandom);
  }
  if (makeup.digits == 0 && makeup.signs == 0) {
    // Letters and joints only.
    if (makeup.joints == 0 && random && literal && value.size() >= 8) {
      return Strong(Evidence::kRandom);
    }
    if (!literal) return None(Evidence::kWord);
    if (makeup.upper == value.size() - makeup.joints && makeup.joints > 0) {
      return None(Evidence::kWord);  // A_CONSTANT
    }
    return Weak(Evidence::kWord);
  }
  if (value.size() < 6) return literal ? Weak(Evidence::kTooShort) : None(Evidence::kTooShort);
  // Signs that expressions have as well.
  const bool odd_sign = value.find_first_of("!@#$%^&*?~") != std::string_view::npos;
  const bool mixed = (makeup.classes() >= 3 && makeup.digits > 0) || makeup.turns >= 2 ||
                     (makeup.digits > 0 && odd_sign) || (makeup.classes() >= 3 && odd_sign);
  if (mixed || random) {
    if (dummy && !(random && makeup.classes() >= 3)) {
      // "Password1!" is somebody's password, "test123" is not.
      const bool meant = makeup.classes() == 4 && value.size() >= 8;
      return meant && literal ? Strong(Evidence::kMixed) : Weak(Evidence::kDummy);
    }
    if (literal) return Strong(Evidence::kMixed);
    return random || odd_sign ? Strong(Evidence::kMixed) : Weak(Evidence::kSyntax);
  }
  if (dummy) return literal ? Weak(Evidence::kDummy) : None(Evidence::kDummy);
  if (assignment.quoted && AreTwoWordsWithASign(value)) return Strong(Evidence::kMixed);
  if (makeup.digits > 0 && value.size() >= 7 && literal) return Strong(Evidence::kWordWithDigits);
  return literal ? Weak(Evidence::kWord) : None(Evidence::kWord);
}

Judgement JudgeKey(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                   double randomness, bool secret_name) {
  const double size = static_cast<double>(value.size());
  if (value.size() < kLeastKey) return None(Evidence::kTooShort);
  // Words that chance may have around it: without them the alphabet is the smaller one again.
  if (randomness <= kSurelyRandomPerByte * size) {
    randomness = std::max(
        randomness, size * RestRandomness(value, kInnocent.data(), kInnocent.size(), kLeastKey));
  }
  if (makeup.digits == value.size()) return None(Evidence::kNumber);
  if (IsPeriodic(value)) return None(Evidence::kPlaceholder);
  if (IsUuid(value)) {
    if (randomness < 0) return None(Evidence::kPlaceholder);
    if (!secret_name) return None(Evidence::kUuid);
    return assignment.op == Operator::kCompare ? Weak(Evidence::kUuid) : Strong(Evidence::kUuid);
  }
  if (makeup.signs > 0) {
    // base64 and what stands for it; anything else is no key.
    const size_t others = static_cast<size_t>(std::count_if(value.begin(), value.end(), [](char c) {
      return !absl::ascii_isalnum(static_cast<unsigned char>(c)) &&
             std::string_view("_-.+/=~:|").find(c) == std::string_view::npos;
    }));
    if (others > 0 && !(assignment.quoted && randomness > kSurelyRandomPerByte * size)) {
      return None(Evidence::kWord);
    }
  }
  if (randomness <= kRandomPerByte * size) return None(Evidence::kWord);
  if (assignment.op == Operator::kCompare) return Weak(Evidence::kSyntax);
  if (assignment.op == Operator::kSpace && !assignment.quoted) {
    return secret_name && makeup.digits > 0 && value.size() >= 20 ? Strong(Evidence::kRandom)
                                                                  : Weak(Evidence::kSyntax);
  }
  const bool surely = randomness > kSurelyRandomPerByte * size;
  if (!surely && (makeup.digits == 0 || !secret_name)) return Weak(Evidence::kRandom);
  if (!secret_name &&
      (makeup.digits == 0 || value.size() < 24 || (makeup.hex && value.size() < 32))) {
    return Weak(Evidence::kVagueName);
  }
  return Strong(Evidence::kRandom);
}

bool EndsInLogin(const Assignment& assignment) {
  const std::string_view name = assignment.name.substr(0, assignment.role_in_name);
  constexpr auto kLogins = std::to_array<std::string_view>(
      {"auth", "login", "credential", "credentials", "getconnection", "passwordauthentication"});
  return std::any_of(kLogins.begin(), kLogins.end(), [&](std::string_view end) {
    return name.size() >= end.size() &&
           StartsWithIgnoreCase(name.substr(name.size() - end.size()), end);
  });
}

Judgement JudgeValue(AssignedKind kind, const Assignment& assignment, std::string_view value,
                     NameVerdict name) {
  if (name == NameVerdict::kHarmless) return None(Evidence::kHarmlessName);
  for (const char c : value) {
    if (c == ' ' || c == '\t') return None(Evidence::kSpaces);
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') return None(Evidence::kPlaceholder);
  }
  if (assignment.basic) return JudgeBasic(value);
  if (IsPlaceholder(value) || IsFormat(value) || IsEscapedBytes(value)) {
    return None(Evidence::kPlaceholder);
  }
  if (IsConstant(value)) return None(Evidence::kReference);
  for (const std::string_view reference : kReferences) {
    if (StartsWithIgnoreCase(value, reference)) {
      // "false3kX..." is no reading of a constant.
      const bool whole = absl::ascii_isalpha(static_cast<unsigned char>(reference.back())) == 0 ||
                         value.size() == reference.size() ||
                         !absl::ascii_isalnum(static_cast<unsigned char>(value[reference.size()]));
      if (whole || reference.size() > 6) return None(Evidence::kReference);
    }
  }
  if (std::any_of(kTypes.begin(), kTypes.end(), [&](std::string_view type) {
        return value.size() == type.size() && StartsWithIgnoreCase(value, type);
      })) {
    return None(Evidence::kReference);
  }
  if (IsVersionOrFlag(value)) return None(Evidence::kNumber);
  if (ReadsName(assignment.wrapper)) return None(Evidence::kReference);
  const Makeup makeup = MakeupOf(value);
  if (makeup.high > value.size() / 2) return None(Evidence::kWord);
  if (2 * SequenceBytes(value) > value.size()) {
    return kind == AssignedKind::kPassword && IsLiteral(assignment) ? Weak(Evidence::kDummy)
                                                                    : None(Evidence::kPlaceholder);
  }
  const double randomness = RandomnessBits(value);
  if (IsExpression(value, assignment.quoted, makeup, randomness)) return None(Evidence::kReference);
  if (kind == AssignedKind::kKey) {
    return JudgeKey(value, assignment, makeup, randomness, name == NameVerdict::kSecret);
  }
  if (value.size() > kMaxPassword && kind == AssignedKind::kPassword) {
    return Weak(Evidence::kMixed);
  }
  if (kind == AssignedKind::kSecret) {
    const Judgement key = JudgeKey(value, assignment, makeup, randomness, true);
    if (key.strength == Strength::kStrong || value.size() < kLeastSecret) return key;
    const Judgement made = JudgeMade(value, assignment, makeup, randomness);
    return made.strength > key.strength ? made : key;
  }
  if (IsUuid(value)) return assignment.quoted ? Strong(Evidence::kUuid) : Weak(Evidence::kUuid);
  return JudgeMade(value, assignment, makeup, randomness);
}

}  // namespace

const char* EvidenceName(Evidence evidence) {
  switch (evidence) {
    case Evidence::kRandom:
      return "random";
    case Evidence::kMixed:
      return "mixed letters, digits and signs";
    case Evidence::kWordWithDigits:
      return "a word with digits, assigned as a literal";
    case Evidence::kHarmlessName:
      return "the name says something else";
    case Evidence::kVagueName:
      return "the name alone does not say secret";
    case Evidence::kPlaceholder:
      return "placeholder";
    case Evidence::kReference:
      return "a reference or an expression";
    case Evidence::kSpaces:
      return "a sentence";
    case Evidence::kTooShort:
      return "too short";
    case Evidence::kWord:
      return "a word or an identifier";
    case Evidence::kNumber:
      return "a number";
    case Evidence::kDummy:
      return "dummy";
    case Evidence::kUuid:
      return "a UUID";
    case Evidence::kPublic:
      return "public";
    case Evidence::kSyntax:
      return "not assigned";
    case Evidence::kKnownExample:
      return "known example";
    case Evidence::kPlace:
      return "a file or a host";
    case Evidence::kNotBasic:
      return "no login behind Basic";
  }
  return "unknown";
}

Judgement JudgeAssigned(AssignedKind kind, const Assignment& assignment, std::string_view text) {
  const std::string_view value =
      text.substr(assignment.value_begin, assignment.value_end - assignment.value_begin);
  if (value.size() < kLeastPassword) return None(Evidence::kTooShort);
  // What logs in takes a password, behind a user only.
  if ((assignment.op == Operator::kLogin) !=
      (kind == AssignedKind::kPassword && EndsInLogin(assignment))) {
    return None(Evidence::kSyntax);
  }
  const NameVerdict name =
      JudgeName(assignment.name, assignment.role_in_name, kind == AssignedKind::kPassword);
  const Judgement judgement = JudgeValue(kind, assignment, value, name);
  if (judgement.strength == Strength::kNone) return judgement;
  if (!assignment.basic && IsPlace(value, MakeupOf(value))) return None(Evidence::kPlace);
  if (EchoesName(value, assignment.name)) return None(Evidence::kWord);
  if (judgement.strength != Strength::kStrong) return judgement;
  if (IsKnownExample(value)) return None(Evidence::kKnownExample);
  // "P@ssw0rd!" is somebody's password, "p4ssw0rd" is everybody's.
  const bool meant = kind == AssignedKind::kPassword && judgement.evidence == Evidence::kMixed &&
                     MakeupOf(value).classes() == 4;
  const bool dummy = name == NameVerdict::kDummy || (!meant && IsDummy(value)) ||
                     (!assignment.basic && IsEncodedWords(value));
  return dummy ? Weak(Evidence::kDummy) : judgement;
}

}  // namespace offkey
