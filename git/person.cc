// Covered by tests/unit/git/commit_parser_test.cc and tests/fuzz/commit_fuzz.cc.
#include "git/person.h"

#include <algorithm>
#include <limits>

namespace offkey::git {
namespace {

// git's own isspace: no vertical tab, no form feed.
bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

// Takes the digits at the start of *text; saturates. False when there are none.
bool TakeNumber(std::string_view* text, int64_t* value) {
  size_t digits = 0;
  *value = 0;
  for (; digits < text->size() && IsDigit((*text)[digits]); ++digits) {
    const int64_t digit = (*text)[digits] - '0';
    if (*value > (std::numeric_limits<int64_t>::max() - digit) / 10) {
      *value = std::numeric_limits<int64_t>::max();
    } else {
      *value = *value * 10 + digit;
    }
  }
  text->remove_prefix(digits);
  return digits != 0;
}

// `+hhmm` in decimal digits of any number, as git takes it: 100 * hours + minutes.
bool TakeZone(std::string_view text, int32_t* minutes) {
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
  const bool west = text[0] == '-';
  text.remove_prefix(1);
  int64_t digits = 0;
  if (!TakeNumber(&text, &digits)) return false;
  constexpr int64_t kDay = 24 * 60;
  const int64_t east = std::min(digits / 100 * 60 + digits % 100, kDay);
  *minutes = static_cast<int32_t>(west ? -east : east);
  return true;
}

}  // namespace

Person ParsePerson(std::string_view line) {
  Person person;
  const size_t open = line.find('<');
  if (open == std::string_view::npos) return person;
  const size_t close = line.find('>', open + 1);
  if (close == std::string_view::npos) return person;
  person.name = line.substr(0, open);
  while (!person.name.empty() && IsSpace(person.name.back())) person.name.remove_suffix(1);
  person.email = line.substr(open + 1, close - open - 1);
  std::string_view date = Trim(line.substr(line.rfind('>') + 1));
  const bool negative = date.starts_with('-');
  if (negative) date.remove_prefix(1);
  if (!TakeNumber(&date, &person.seconds)) return person;
  if (negative) person.seconds = -person.seconds;
  person.well_formed = TakeZone(Trim(date), &person.zone_minutes);
  return person;
}

}  // namespace offkey::git
