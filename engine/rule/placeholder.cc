// Covered by tests/unit/rule/checks_test.cc.
#include "engine/rule/placeholder.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool IsName(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-';
  });
}

// Words that no issuer would put into a secret; a random 40-character token holds one of these
// about once in 10^7. Where chance made the rest, it made the word, too: see IsMadeByChance.
constexpr std::array<std::string_view, 20> kDummyWords = {
    "changeme",    "change_me",  "change-me", "placeholder", "redacted",
    "your_",       "your-",      "yourtoken", "yourkey",     "yoursecret",
    "yourpass",    "yourapikey", "replaceme", "replace_me",  "replace-me",
    "process.env", "os.environ", "getenv",    "insert_",     "notarealsecret"};

// Whether so long a value is random in spite of a word or of a few equal letters in it. Anything
// that people write instead of a secret is words, or one letter for most of its length.
bool IsMadeByChance(std::string_view secret) {
  constexpr size_t kLeastBytes = 24;
  constexpr double kBitsPerByte = 0.75;
  return secret.size() >= kLeastBytes &&
         RandomnessBits(secret) > kBitsPerByte * static_cast<double>(secret.size());
}

constexpr size_t kMaskRun = 4;  // "xxxx", "****"
constexpr size_t kLongestByChance = 5;
constexpr size_t kAscendingRun = 8;  // "01234567", "abcdefgh"

bool HasRuns(std::string_view secret) {
  size_t same = 1;
  size_t ascending = 1;
  size_t longest_same = 1;
  bool masked = false;
  const size_t dashes = static_cast<size_t>(std::count(secret.begin(), secret.end(), '-'));
  // 00000000-0000-0000-0000-000000000000
  if (dashes > 0 && dashes + 8 <= secret.size()) {
    const size_t zeros = static_cast<size_t>(std::count(secret.begin(), secret.end(), secret[0]));
    if (zeros + dashes == secret.size()) return true;
  }
  for (size_t i = 1; i < secret.size(); ++i) {
    const char previous = secret[i - 1];
    const char c = secret[i];
    same = c == previous ? same + 1 : 1;
    longest_same = std::max(longest_same, same);
    if (same >= kMaskRun && (c == 'x' || c == 'X' || c == '*' || c == '.')) masked = true;
    const bool next = c == previous + 1 || (previous == '9' && c == '0') ||
                      (previous == '9' && (c == 'a' || c == 'A'));
    ascending = next && absl::ascii_isalnum(static_cast<unsigned char>(c)) ? ascending + 1 : 1;
    if (ascending >= kAscendingRun) return true;
  }
  if (masked && !(longest_same <= kLongestByChance && IsMadeByChance(secret))) return true;
  return longest_same == secret.size() && secret.size() > 2;
}

bool IsReference(std::string_view secret) {
  for (const std::string_view mark : {"${", "{{", "$(", "#{", "<%"}) {
    if (secret.find(mark) != std::string_view::npos) return true;
  }
  const char first = secret.front();
  const char last = secret.back();
  const std::string_view inner = secret.size() > 2 ? secret.substr(1, secret.size() - 2) : "";
  if (first == '<' && last == '>') return true;
  if (first == '[' && last == ']') return true;
  if (first == '%' && last == '%' && IsName(inner)) {
    return !absl::ascii_isdigit(
        static_cast<unsigned char>(inner[0]));  // %7aFwX0eX4% is no variable
  }
  if (first == '{' && last == '}' && IsName(inner)) return true;
  // A shell's or a template's variable. That a password looks so is possible and far rarer.
  if (first == '$' && IsName(secret.substr(1))) {
    return absl::ascii_isalpha(static_cast<unsigned char>(secret[1])) || secret[1] == '_';
  }
  if (first == '@' && last == '@' && IsName(inner)) return true;
  if (secret.starts_with("%(")) return true;
  return secret == "%s" || secret == "%d" || secret == "%v" || secret == "%q" || secret == "%@" ||
         secret == "{}";
}

}  // namespace

bool StartsWithIgnoreCase(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (size_t i = 0; i < lower.size(); ++i) {
    if (Lower(text[i]) != lower[i]) return false;
  }
  return true;
}

// Dozens of words are looked for in every value: most places differ in their first byte.
bool ContainsIgnoreCase(std::string_view text, std::string_view lower_needle) {
  if (lower_needle.empty()) return true;
  if (text.size() < lower_needle.size()) return false;
  const auto matches = [&](const char* at) {
    for (size_t i = 1; i < lower_needle.size(); ++i) {
      if (Lower(at[i]) != lower_needle[i]) return false;
    }
    return true;
  };
  const char first = lower_needle.front();
  const char* const last = text.data() + (text.size() - lower_needle.size());
  for (const char* at = text.data(); at <= last; ++at) {
    if (Lower(*at) == first && matches(at)) return true;
  }
  return false;
}

bool ContainsOneOf(std::string_view text, std::span<const std::string_view> lower_needles) {
  return std::any_of(lower_needles.begin(), lower_needles.end(),
                     [&](std::string_view needle) { return ContainsIgnoreCase(text, needle); });
}

bool IsPlaceholder(std::string_view secret) {
  if (secret.empty()) return true;
  if (IsReference(secret) || HasRuns(secret)) return true;
  return ContainsOneOf(secret, kDummyWords) && !IsMadeByChance(secret);
}

}  // namespace offkey
