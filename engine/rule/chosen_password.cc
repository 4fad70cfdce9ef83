// Covered by tests/unit/rule/chosen_password_test.cc.
#include "engine/rule/chosen_password.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

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

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsDigit(char c) { return absl::ascii_isdigit(static_cast<unsigned char>(c)) != 0; }

template <size_t N>
bool HasOneOf(std::string_view value, const std::array<std::string_view, N>& parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return ContainsIgnoreCase(value, part); });
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
  if (HasOneOf(value, kOfExamples)) return false;
  if (IsWordSignNumber(value)) return true;
  return value.size() >= kLeastChosen && makeup.digits >= 2 && makeup.letters() > 0 &&
         HasOneOf(value, kWalks);
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
