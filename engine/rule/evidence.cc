// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/evidence.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
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
                                                              "none",
                                                              "null",
                                                              "true",
                                                              "false",
                                                              "undefined",
                                                              "getenv",
                                                              "c:\\",
                                                              "~/",
                                                              "./",
                                                              "../"});

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

bool StartsWithIgnoreCase(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() && ContainsIgnoreCase(text.substr(0, lower.size()), lower);
}

// What stands where a value's type is said.
constexpr auto kTypes = std::to_array<std::string_view>(
    {"string",    "str",      "text",    "bool",   "boolean", "int",      "integer",  "object",
     "any",       "number",   "varchar", "bytes",  "binary",  "optional", "required", "hidden",
     "secretstr", "password", "passwd",  "secret", "token",   "unknown",  "array",    "function",
     "undefined", "hash",     "symbol",  "pass",   "pwd",     "float",    "char"});

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
  if (quoted) return false;
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
  if (value.size() <= 10 && value.starts_with("0x")) return true;
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
    return wrapper.size() == taker.size() && ContainsIgnoreCase(wrapper, taker);
  });
}

bool HasDummyPart(std::string_view value) {
  return std::any_of(kDummyParts.begin(), kDummyParts.end(),
                     [&](std::string_view part) { return ContainsIgnoreCase(value, part); });
}

Judgement None(Evidence evidence) { return {Strength::kNone, evidence}; }
Judgement Weak(Evidence evidence) { return {Strength::kWeak, evidence}; }
Judgement Strong(Evidence evidence) { return {Strength::kStrong, evidence}; }

// Whether the way it is assigned makes a literal of it, not a word of a sentence or of code.
bool IsLiteral(const Assignment& assignment) {
  if (assignment.quoted) return assignment.op != Operator::kAppend;
  switch (assignment.op) {
    case Operator::kElement:
    case Operator::kPair:
      return true;
    case Operator::kAssign:
      return assignment.whole_line;
    default:
      return false;
  }
}

Judgement JudgeMade(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                    double randomness) {
  const double size = static_cast<double>(value.size());
  const bool literal = IsLiteral(assignment);
  const bool compared = assignment.op == Operator::kCompare;
  if (makeup.letters() + makeup.digits == 0) return None(Evidence::kPlaceholder);
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
    // Only what no sentence holds.
    const bool mixed = makeup.digits > 0 && makeup.letters() > 0 &&
                       (makeup.classes() >= 3 || makeup.turns >= 2 || makeup.signs > 0);
    if (value.size() >= 8 && random && makeup.digits > 0) return Strong(Evidence::kRandom);
    if (value.size() >= 6 && mixed && !dummy) {
      return assignment.whole_line || makeup.classes() == 4 || random ? Strong(Evidence::kMixed)
                                                                      : Weak(Evidence::kMixed);
    }
    return mixed ? Weak(Evidence::kSyntax) : None(Evidence::kWord);
  }
  if (surely && (makeup.digits > 0 || makeup.signs > 0 || literal)) {
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
  if (makeup.digits > 0 && value.size() >= 7 && literal) return Strong(Evidence::kWordWithDigits);
  return literal ? Weak(Evidence::kWord) : None(Evidence::kWord);
}

Judgement JudgeKey(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                   double randomness, bool secret_name) {
  const double size = static_cast<double>(value.size());
  if (value.size() < kLeastKey) return None(Evidence::kTooShort);
  if (makeup.digits == value.size()) return None(Evidence::kNumber);
  if (IsUuid(value)) {
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
  }
  return "unknown";
}

Judgement JudgeAssigned(AssignedKind kind, const Assignment& assignment, std::string_view text) {
  const std::string_view value =
      text.substr(assignment.value_begin, assignment.value_end - assignment.value_begin);
  if (value.size() < kLeastPassword) return None(Evidence::kTooShort);
  const NameVerdict name =
      JudgeName(assignment.name, assignment.role_in_name, kind == AssignedKind::kPassword);
  if (name == NameVerdict::kHarmless) return None(Evidence::kHarmlessName);
  for (const char c : value) {
    if (c == ' ' || c == '\t') return None(Evidence::kSpaces);
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') return None(Evidence::kPlaceholder);
  }
  if (IsPlaceholder(value)) return None(Evidence::kPlaceholder);
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
        return value.size() == type.size() && ContainsIgnoreCase(value, type);
      })) {
    return None(Evidence::kReference);
  }
  if (IsVersionOrFlag(value)) return None(Evidence::kNumber);
  if (ReadsName(assignment.wrapper)) return None(Evidence::kReference);
  const Makeup makeup = MakeupOf(value);
  if (makeup.high > value.size() / 2) return None(Evidence::kWord);
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

}  // namespace offkey
