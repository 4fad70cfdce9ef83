// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/value_shape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

// What is written where the secret is not.
constexpr auto kReferences = std::to_array<std::string_view>({"credentialsjson:",
                                                              "arn:",
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
    {"getenv",      "env",         "get",      "fetch",       "lookup",    "require", "import",
     "translate",   "gettext",     "prompt",   "input",       "getpass",   "find",    "query",
     "select",      "element",     "resource", "property",    "parameter", "field",   "attribute",
     "column",      "label",       "text",     "message",     "format",    "printf",  "print",
     "log",         "error",       "read",     "open",        "load",      "exists",  "has",
     "contains",    "equals",      "t",        "_",           "i18n",      "param",   "getstring",
     "getproperty", "credentials", "ref",      "importvalue", "secretref", "regex",   "regexp",
     "compile",     "match",       "test",     "split",       "replace",   "join",    "index",
     "getattr",     "hasattr",     "len",      "md5",         "sha1",      "sha256",  "hash"});

// What stands where a value's type is said.
constexpr auto kTypes = std::to_array<std::string_view>(
    {"string",    "str",      "text",    "bool",   "boolean", "int",      "integer",  "object",
     "any",       "number",   "varchar", "bytes",  "binary",  "optional", "required", "hidden",
     "secretstr", "password", "passwd",  "secret", "token",   "unknown",  "array",    "function",
     "undefined", "hash",     "symbol",  "pass",   "pwd",     "float",    "char"});

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

}  // namespace

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

bool IsExpression(std::string_view value, bool quoted, const Makeup& makeup, double randomness) {
  const char first = value.front();
  // /^(?=.*[a-z]).{8,}$/
  if (value.find("(?=") != std::string_view::npos || value.find("[a-z") != std::string_view::npos) {
    return true;
  }
  if (first == '/' || first == '~') {
    return makeup.joints + makeup.lower > value.size() / 2 && randomness < 0;
  }
  if (value.find("://") != std::string_view::npos) return true;
  const bool random = randomness > kRandomPerByte * static_cast<double>(value.size());
  if (value.ends_with("()") && !random) return true;
  // $HOST_URL/path of a shell
  if (first == '$' && value.size() > 1 &&
      absl::ascii_isupper(static_cast<unsigned char>(value[1])) &&
      value.find('/') != std::string_view::npos && !random) {
    return true;
  }
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
  // Edit2.Text
  const size_t dot = value.find('.');
  if (dot != std::string_view::npos && dot > 0 && dot + 2 < value.size() &&
      absl::ascii_isupper(static_cast<unsigned char>(value[dot + 1])) && !random &&
      makeup.signs == 0 && makeup.joints == 1 &&
      std::all_of(value.begin() + static_cast<std::ptrdiff_t>(dot) + 2, value.end(),
                  [](char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0; })) {
    return true;
  }
  if (value.find("::") != std::string_view::npos || value.find("->") != std::string_view::npos) {
    return true;
  }
  if (value.find_first_of("([{<") != std::string_view::npos) {
    return !random || value.find_first_of("([") + 1 == value.size() || value.back() == ')';
  }
  return false;
}

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
  for (const std::string_view verb : {"get", "fetch", "read", "load", "find", "lookup", "delete"}) {
    if (StartsWithIgnoreCase(wrapper, verb) && wrapper.size() > verb.size() &&
        (wrapper[verb.size()] == '_' ||
         absl::ascii_isupper(static_cast<unsigned char>(wrapper[verb.size()])))) {
      return true;
    }
  }
  return std::any_of(kNameTakers.begin(), kNameTakers.end(), [&](std::string_view taker) {
    return wrapper.size() == taker.size() && StartsWithIgnoreCase(wrapper, taker);
  });
}

bool IsConstant(std::string_view value) {
  return std::any_of(kConstants.begin(), kConstants.end(), [&](std::string_view constant) {
    return StartsWithIgnoreCase(value, constant) &&
           value.substr(constant.size()).find_first_not_of(")];,}") == std::string_view::npos;
  });
}

bool IsReference(std::string_view value) {
  for (const std::string_view reference : kReferences) {
    if (StartsWithIgnoreCase(value, reference)) {
      // "false3kX..." is no reading of a constant.
      const bool whole = absl::ascii_isalpha(static_cast<unsigned char>(reference.back())) == 0 ||
                         value.size() == reference.size() ||
                         !absl::ascii_isalnum(static_cast<unsigned char>(value[reference.size()]));
      if (whole || reference.size() > 6) return true;
    }
  }
  return std::any_of(kTypes.begin(), kTypes.end(), [&](std::string_view type) {
    return value.size() == type.size() && StartsWithIgnoreCase(value, type);
  });
}

bool IsTypeName(std::string_view value) {
  constexpr auto kKinds = std::to_array<std::string_view>(
      {"Array", "String", "Str", "Bytes", "Buffer", "Data", "Type", "Sequence", "Utf8", "Wrapper",
       "Field", "Input", "Spec", "Provider", "Encoder", "Builder", "Option", "Vec"});
  while (!value.empty() && std::string_view("?!;,").find(value.back()) != std::string_view::npos) {
    value.remove_suffix(1);
  }
  const auto is = [&](auto test) {
    return std::all_of(value.begin(), value.end(),
                       [&](char c) { return test(static_cast<unsigned char>(c)); });
  };
  const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](std::string_view known) {
    return value.size() > known.size() && value.ends_with(known);
  });
  if (kind == kKinds.end() || !absl::ascii_isupper(static_cast<unsigned char>(value[0]))) {
    return false;
  }
  // Uint8Array, SecUtf8: no more than one digit or two.
  const auto digits = std::count_if(value.begin(), value.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
  const char before = value[value.size() - kind->size() - 1];
  return digits <= 2 && absl::ascii_isupper(static_cast<unsigned char>(before)) == 0 &&
         is([](unsigned char c) { return absl::ascii_isalnum(c) != 0; });
}

bool IsColour(std::string_view value) {
  if (value.size() != 7 && value.size() != 9 && value.size() != 5 && value.size() != 4) {
    return false;
  }
  if (value[0] != '#') return false;
  const std::string_view digits = value.substr(1);
  if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return false;
  // #19840612 may be somebody's birthday.
  return digits.size() != 8 || digits.find_first_not_of("0123456789") != std::string_view::npos;
}

bool IsSealed(std::string_view value) {
  // Mule's secure properties, dotenvx.
  if (value.starts_with("![") && value.ends_with(']')) return true;
  if (value.starts_with("encrypted:")) return true;
  // Pulumi: `v1:` and, of the salt and of each secret, a nonce and what it encrypts.
  if (value.starts_with("v1:")) {
    const size_t colon = value.find(':', 3);
    if (colon != std::string_view::npos && (colon == 15 || colon == 19)) return true;
  }
  constexpr size_t kLeast = 100;  // documentation cuts it off
  if (value.size() < kLeast || (!value.starts_with("Ag") && !value.starts_with("AQ"))) return false;
  if (value[2] < 'A' || value[2] > 'D') return false;
  return std::all_of(value.begin(), value.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=';
  });
}

bool IsPeriodic(std::string_view value) {
  constexpr size_t kLongestPeriod = 8;
  for (size_t period = 1; period <= kLongestPeriod && 2 * period <= value.size(); ++period) {
    if (value.substr(period) == value.substr(0, value.size() - period)) return true;
  }
  return false;
}

bool IsFormat(std::string_view value) {
  if (value.size() < 2 || value[0] != '%') return false;
  if (value.starts_with("%+v") || value.starts_with("%#v")) return true;  // Go's
  return std::string_view("sdvnq@").find(value[1]) != std::string_view::npos &&
         (value.size() == 2 || value[2] == '%' ||
          !absl::ascii_isalnum(static_cast<unsigned char>(value[2])));
}

bool IsEscapedBytes(std::string_view value) {
  if (value.size() < 8 || value.size() % 4 != 0) return false;
  for (size_t i = 0; i < value.size(); i += 4) {
    if (value[i] != '\\' || value[i + 1] != 'x') return false;
  }
  return true;
}

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

bool CountsInHex(std::string_view value) {
  constexpr size_t kLeastBytes = 8;
  if (value.size() < 2 * kLeastBytes || value.size() % 2 != 0) return false;
  int last = -1;
  int step = 0;
  for (size_t at = 0; at < value.size(); at += 2) {
    int byte = 0;
    const char* end = value.data() + at + 2;
    if (std::from_chars(value.data() + at, end, byte, 16).ptr != end || byte < 0) return false;
    if (at == 2) step = byte - last;
    if (at >= 2 && byte != last + step) return false;
    last = byte;
  }
  return step != 0;
}

bool EchoesName(std::string_view value, std::string_view name) {
  if (value.size() > name.size() + 8) return false;
  std::array<char, kMaxEcho> value_letters;
  std::array<char, kMaxEcho> name_letters;
  const std::string_view said(value_letters.data(), Squeeze(value, &value_letters));
  const std::string_view named(name_letters.data(), Squeeze(name, &name_letters));
  return said.size() >= kLeastPassword && named.find(said) != std::string_view::npos;
}

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

}  // namespace offkey
