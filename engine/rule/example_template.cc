// Covered by tests/unit/rule/example_template_test.cc.
#include "engine/rule/example_template.h"

#include <array>
#include <charconv>
#include <optional>

#include "absl/status/status.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"
#include "engine/rule/bip39.h"
#include "engine/rule/checks.h"
#include "engine/rule/checksum.h"
#include "engine/rule/codec.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr int kMaxDepth = 4;
constexpr size_t kMaxRandomCharacters = 100'000;
// A random body fails a check such as min_digits now and then; the next seed is taken.
constexpr uint64_t kMaxTries = 256;

constexpr std::string_view kBase64Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Sebastiano Vigna's SplitMix64 (public domain): small, and the same on every machine.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  uint64_t Next() {
    uint64_t value = (state_ += 0x9E3779B97F4A7C15u);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
  }
  char Pick(std::string_view alphabet) { return alphabet[Next() % alphabet.size()]; }

 private:
  uint64_t state_;
};

std::optional<std::string_view> NamedClass(std::string_view name) {
  if (name == "hex") return "0123456789abcdef";
  if (name == "HEX") return "0123456789ABCDEF";
  if (name == "digit") return "0123456789";
  if (name == "lower") return "abcdefghijklmnopqrstuvwxyz";
  if (name == "upper") return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (name == "alnum") return kBase64Alphabet.substr(0, 62);
  if (name == "base32") return "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  if (name == "base64") return kBase64Alphabet;
  if (name == "base64url")
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return std::nullopt;
}

constexpr std::string_view kClassNames =
    "hex, HEX, digit, lower, upper, alnum, base32, base64, base64url, [...]";

absl::Status Fault(std::string_view what, std::string_view form) {
  return absl::InvalidArgumentError(Concat(what, ": '${", form, "}'; see engine/rule/README.md"));
}

// "a-f0-9_" as its characters; empty when a range is the wrong way round.
std::string ExplicitClass(std::string_view ranges) {
  std::string characters;
  for (size_t i = 0; i < ranges.size(); ++i) {
    if (i + 2 < ranges.size() && ranges[i + 1] == '-') {
      if (ranges[i] > ranges[i + 2]) return "";
      for (int c = ranges[i]; c <= ranges[i + 2]; ++c) characters += static_cast<char>(c);
      i += 2;
    } else {
      characters += ranges[i];
    }
  }
  return characters;
}

bool ReadCount(std::string_view text, size_t* count) {
  const auto end = std::from_chars(text.data(), text.data() + text.size(), *count);
  return end.ec == std::errc() && end.ptr == text.data() + text.size() && *count > 0 &&
         *count <= kMaxRandomCharacters;
}

// Offset of the '}' that closes the "${" before `at`; npos when there is none. A class in brackets
// may hold braces.
size_t FindClose(std::string_view text, size_t at) {
  if (at < text.size() && text[at] == '[') {
    const size_t bracket = text.find("]:", at);
    if (bracket == std::string_view::npos) return bracket;
    return text.find('}', bracket);
  }
  int depth = 1;
  for (; at < text.size(); ++at) {
    if (text[at] == '{') {
      ++depth;
    } else if (text[at] == '}' && --depth == 0) {
      return at;
    }
  }
  return std::string_view::npos;
}

class Expander {
 public:
  Expander(uint64_t seed, const std::string* secret) : random_(seed), secret_(secret) {}

  absl::Status Expand(std::string_view text, int depth, std::string* out) {
    if (depth > kMaxDepth) return absl::InvalidArgumentError("a template is nested too deeply");
    for (size_t at = 0; at < text.size();) {
      if (text.substr(at).starts_with("$${")) {
        out->append("${");
        at += 3;
        continue;
      }
      if (!text.substr(at).starts_with("${")) {
        out->push_back(text[at++]);
        continue;
      }
      const size_t close = FindClose(text, at + 2);
      if (close == std::string_view::npos)
        return Fault("a '${' is not closed", text.substr(at + 2));
      OFFKEY_RETURN_IF_ERROR(Form(text.substr(at + 2, close - at - 2), depth, out));
      at = close + 1;
    }
    return absl::OkStatus();
  }

  std::vector<PlantedSpan> TakePlanted() { return std::move(planted_); }

 private:
  absl::Status Form(std::string_view form, int depth, std::string* out) {
    if (form == "secret") {
      if (secret_ == nullptr) return Fault("the secret cannot be part of itself", form);
      if (depth == 0) planted_.push_back({out->size(), out->size() + secret_->size()});
      out->append(*secret_);
      return absl::OkStatus();
    }
    if (form == "uuid") {
      Uuid(out);
      return absl::OkStatus();
    }
    if (const ChecksumAlgorithm* algorithm = FindChecksum(form)) {
      const std::string checksum = algorithm->generate(*out);
      if (checksum.empty())
        return Fault("what stands before does not have the checksum's form", form);
      out->append(checksum);
      return absl::OkStatus();
    }
    std::string_view rest = form;
    if (TakePrefix("base64:", &rest) && !IsCount(rest)) return Encode(rest, false, depth, out);
    rest = form;
    if (TakePrefix("base64url:", &rest) && !IsCount(rest)) return Encode(rest, true, depth, out);
    rest = form;
    if (TakePrefix("pem:", &rest)) return Pem(rest, form, out);
    rest = form;
    if (TakePrefix("bip39_words:", &rest)) return Bip39Words(rest, form, out);
    return Characters(form, out);
  }

  static bool IsCount(std::string_view text) {
    size_t count = 0;
    return ReadCount(text, &count);
  }

  absl::Status Encode(std::string_view text, bool url, int depth, std::string* out) {
    std::string inner;
    OFFKEY_RETURN_IF_ERROR(Expand(text, depth + 1, &inner));
    out->append(Base64Encode(inner, url, !url));
    return absl::OkStatus();
  }

  absl::Status Pem(std::string_view rest, std::string_view form, std::string* out) {
    const size_t colon = rest.rfind(':');
    size_t lines = 0;
    if (colon == std::string_view::npos || colon == 0 ||
        !ReadCount(rest.substr(colon + 1), &lines) || lines > 1000) {
      return Fault("write ${pem:LABEL:LINES}", form);
    }
    const std::string_view label = rest.substr(0, colon);
    out->append(Concat("-----BEGIN ", label, "-----\n"));
    for (size_t i = 0; i < lines; ++i) {
      for (int j = 0; j < 64; ++j) out->push_back(random_.Pick(kBase64Alphabet));
      out->push_back('\n');
    }
    out->append(Concat("-----END ", label, "-----"));
    return absl::OkStatus();
  }

  absl::Status Bip39Words(std::string_view rest, std::string_view form, std::string* out) {
    size_t count = 0;
    if (!ReadCount(rest, &count)) return Fault("write ${bip39_words:COUNT}", form);
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (size_t i = 0; i < count; ++i) {
      size_t number = 0;
      for (int digit = 0; digit < 3; ++digit) {
        number = number << 4 | kDigits.find(random_.Pick(kDigits));
      }
      out->append(Concat(kBip39Words[number % kBip39Words.size()], " "));
    }
    return absl::OkStatus();
  }

  absl::Status Characters(std::string_view form, std::string* out) {
    const size_t colon = form.rfind(':');
    size_t count = 0;
    if (colon == std::string_view::npos || !ReadCount(form.substr(colon + 1), &count)) {
      return absl::InvalidArgumentError(
          Concat("no such form: '${", form, "}'",
                 DidYouMean(form, Concat("CLASS:N, uuid, base64:TEXT, base64url:TEXT, pem:LABEL:N, "
                                         "bip39_words:N, secret, ",
                                         ChecksumNames()))));
    }
    const std::string_view name = form.substr(0, colon);
    std::string own;
    std::optional<std::string_view> alphabet = NamedClass(name);
    if (!alphabet.has_value() && name.size() > 2 && name.front() == '[' && name.back() == ']') {
      own = ExplicitClass(name.substr(1, name.size() - 2));
      if (!own.empty()) alphabet = own;
    }
    if (!alphabet.has_value()) {
      return absl::InvalidArgumentError(
          Concat("no such class: '${", form, "}'", DidYouMean(name, kClassNames)));
    }
    for (size_t i = 0; i < count; ++i) out->push_back(random_.Pick(*alphabet));
    return absl::OkStatus();
  }

  void Uuid(std::string* out) {
    constexpr std::string_view kForm = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    for (const char c : kForm) {
      if (c == 'x') {
        out->push_back(random_.Pick("0123456789abcdef"));
      } else {
        out->push_back(c == 'y' ? random_.Pick("89ab") : c);
      }
    }
  }

  Random random_;
  const std::string* secret_;
  std::vector<PlantedSpan> planted_;
};

// FNV-1a over the rule's id, mixed with what is expanded.
uint64_t Seed(const Rule& rule, uint64_t kind, uint64_t number, uint64_t attempt) {
  uint64_t seed = 0xCBF29CE484222325u;
  for (const char c : rule.id) {
    seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  }
  return Random(seed ^ (kind << 56) ^ (number << 16) ^ attempt).Next();
}

}  // namespace

absl::StatusOr<ExpandedExample> ExpandTemplate(std::string_view text, uint64_t seed,
                                               const std::string* secret) {
  Expander expander(seed, secret);
  ExpandedExample example;
  OFFKEY_RETURN_IF_ERROR(expander.Expand(text, 0, &example.text));
  if (secret != nullptr) example.secret = *secret;
  example.planted = expander.TakePlanted();
  return example;
}

absl::StatusOr<std::string> ExpandSample(const Rule& rule, uint64_t number) {
  OFFKEY_ASSIGN_OR_RETURN(const SecretChecks checks, SecretChecks::Make(rule));
  Rejection rejection = Rejection::kNone;
  for (uint64_t attempt = 0; attempt < kMaxTries; ++attempt) {
    OFFKEY_ASSIGN_OR_RETURN(const ExpandedExample sample,
                            ExpandTemplate(rule.sample, Seed(rule, 1, number, attempt), nullptr));
    rejection = checks.Judge(sample.text);
    if (rejection == Rejection::kNone) return sample.text;
  }
  return absl::FailedPreconditionError(
      Concat("no expansion of the sample passes the rule's own checks (", RejectionName(rejection),
             "); correct the sample or the checks"));
}

absl::StatusOr<ExpandedExample> ExpandExample(const Rule& rule, ExampleKind kind, size_t number) {
  const bool is_example = kind == ExampleKind::kExample;
  const RuleExample& source = is_example ? rule.examples[number] : rule.near_misses[number];
  const uint64_t id = number + (is_example ? 0 : 1000);
  OFFKEY_ASSIGN_OR_RETURN(const std::string secret, ExpandSample(rule, id));
  return ExpandTemplate(source.text, Seed(rule, 2, id, 0), &secret);
}

absl::StatusOr<ExpandedExample> ExpandSyntax(const Rule& rule, std::string_view text,
                                             uint64_t number) {
  const uint64_t id = number + 2000;
  OFFKEY_ASSIGN_OR_RETURN(const std::string secret, ExpandSample(rule, id));
  return ExpandTemplate(text, Seed(rule, 2, id, 0), &secret);
}

}  // namespace offkey
