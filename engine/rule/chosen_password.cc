// Covered by tests/unit/rule/chosen_password_test.cc.
#include "engine/rule/chosen_password.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

constexpr size_t kLeastChosen = 8;

constexpr auto kOfExamples = std::to_array<std::string_view>(
    {"test",   "example", "sample",  "dummy",       "fake",    "mock",     "foo",    "demo",
     "todo",   "xxx",     "insert",  "replace",     "enter",   "your",     "value",  "string",
     "secret", "passw",   "default", "placeholder", "invalid", "changeme", "correct"});

// Runs of neighbouring keys, of four or more, on the common layouts.
constexpr auto kWalks =
    std::to_array<std::string_view>({"q1w2e3", "1q2w3e", "qwert", "qweasd", "asdf", "qazwsx",
                                     "1qaz2wsx", "zxcv", "mnbv", "poiu", "azert", "zaq1"});

// Words of programs and of their pages: `PasswordField`, `LoginForm`.
constexpr auto kOfPrograms = std::to_array<std::string_view>(
    {"user",     "login",   "form",    "field",   "input",   "text",     "label",      "button",
     "page",     "view",    "model",   "token",   "key",     "name",     "type",       "hash",
     "reset",    "change",  "forgot",  "confirm", "current", "require",  "error",      "message",
     "admin",    "auth",    "config",  "manager", "service", "provider", "encod",      "encrypt",
     "plain",    "basic",   "http",    "client",  "server",  "data",     "policy",     "valid",
     "strength", "handler", "control", "module",  "class",   "object",   "credential", "only",
     "word",     "code",    "file",    "path",    "host",    "store",    "some",       "none",
     "null",     "true",    "false",   "this",    "that",    "with",     "from"});

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsDigit(char c) { return absl::ascii_isdigit(static_cast<unsigned char>(c)) != 0; }

bool HasKnownWord(std::string_view value) {
  return ContainsOneOf(value, kOfExamples) || ContainsOneOf(value, kOfPrograms);
}

// "Admin-167": a word that begins with a capital, one sign, a number of two digits or more, and
// perhaps signs behind it.
bool IsWordSignNumber(std::string_view value) {
  if (value.empty() || !absl::ascii_isupper(static_cast<unsigned char>(value[0]))) return false;
  const auto word = std::find_if_not(value.begin(), value.end(), IsLetter);
  if (word - value.begin() < 4 || word == value.end() || IsDigit(*word)) return false;
  const auto number = std::find_if_not(word + 1, value.end(), IsDigit);
  return number - word >= 3 &&
         std::none_of(number, value.end(), [](char c) { return IsLetter(c) || IsDigit(c); });
}

}  // namespace

bool IsChosen(std::string_view value, const Makeup& makeup) {
  if (makeup.classes() == 4 && value.size() >= kLeastChosen) return true;
  if (ContainsOneOf(value, kOfExamples)) return false;
  if (IsWordSignNumber(value) || IsWalkWithNumber(value, makeup)) return true;
  return value.size() >= kLeastChosen && makeup.digits >= 2 && makeup.letters() > 0 &&
         ContainsOneOf(value, kWalks);
}

bool IsTwoNamedThings(std::string_view value, bool quoted) {
  constexpr size_t kLeast = 8;
  const size_t least_word = quoted ? 3 : 4;
  if (!value.empty() && std::string_view("._!-+=?%@#*&~$").find(value.back()) != value.npos) {
    value.remove_suffix(1);
  }
  size_t second = 0;
  for (size_t i = 0; i < value.size(); ++i) {
    if (!IsLetter(value[i])) return false;
    if (!absl::ascii_isupper(static_cast<unsigned char>(value[i]))) continue;
    if (i != 0 && second != 0) return false;
    if (i != 0) second = i;
  }
  return value.size() >= kLeast && absl::ascii_isupper(static_cast<unsigned char>(value[0])) &&
         second >= least_word && value.size() - second >= least_word && !HasKnownWord(value);
}

bool IsInGroups(std::string_view value) {
  constexpr size_t kLeastGroup = 4;
  constexpr size_t kMostGroup = 5;  // words are longer
  const size_t group = value.find('-');
  if (group < kLeastGroup || group > kMostGroup || (value.size() + 1) % (group + 1) != 0)
    return false;
  if ((value.size() + 1) / (group + 1) < 3) return false;
  for (size_t i = 0; i < value.size(); ++i) {
    const unsigned char c = static_cast<unsigned char>(value[i]);
    const bool fits = i % (group + 1) == group
                          ? c == '-'
                          : absl::ascii_islower(c) != 0 || absl::ascii_isdigit(c) != 0;
    if (!fits) return false;
  }
  return !HasKnownWord(value);
}

bool IsWalkWithNumber(std::string_view value, const Makeup& makeup) {
  constexpr size_t kLeastDigits = 3;
  const size_t begin = value.find_last_not_of("0123456789") + 1;
  const std::string_view digits = value.substr(begin);
  return makeup.classes() >= 3 && makeup.upper >= 2 && value.size() >= kLeastChosen &&
         digits.size() >= kLeastDigits && digits.size() <= 4 && SequenceBytes(digits) == 0 &&
         !ContainsOneOf(value, kOfExamples);
}

bool IsPassphraseWithNumber(std::string_view value) {
  constexpr size_t kLeastWord = 3;
  constexpr int kLeastWords = 3;
  const size_t joint = value.find_first_of("-_.");
  if (joint == std::string_view::npos) return false;
  const size_t letters_end = value.find_last_not_of("0123456789") + 1;
  const size_t digits = value.size() - letters_end;
  if (digits < 2 || digits > 4) return false;
  std::string_view words = value.substr(0, letters_end);
  if (words.ends_with(value[joint])) words.remove_suffix(1);
  int count = 0;
  for (size_t at = 0; at <= words.size(); ++count) {
    const size_t end = std::min(words.find(value[joint], at), words.size());
    const std::string_view word = words.substr(at, end - at);
    const bool is_word = word.size() >= kLeastWord && IsLetter(word[0]) &&
                         std::all_of(word.begin() + 1, word.end(), [](char c) {
                           return absl::ascii_islower(static_cast<unsigned char>(c));
                         });
    if (!is_word) return false;
    at = end + 1;
  }
  return count >= kLeastWords;
}

}  // namespace offkey
