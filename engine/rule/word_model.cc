// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/word_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "absl/strings/ascii.h"

namespace offkey {
namespace {

constexpr size_t kSymbols = 28;  // other, a-z, digit
constexpr size_t kDigitSymbol = 27;
constexpr std::string_view kTable =
#include "engine/rule/word_model_table.inc"
    ;
static_assert(kTable.size() == kSymbols * kSymbols * kSymbols);

// Costs that the table does not hold, in bits.
constexpr double kWhichDigit = 3.3219;
constexpr double kJoint = 2.5;        // _ - . /
constexpr double kPunctuation = 5.0;  // any other
constexpr double kSameCase = 0.15;
constexpr double kHump = 2.5;      // userName
constexpr double kFirstUpper = 1;  // Name, NAME
constexpr double kOddCase = 4;     // NAme, nAME
// A character that goes on as the last two did: 123, aaa, 4242, A1B2C3.
constexpr double kGoesOn = 1;

// The table's characters are '!' and up, without the quote and the backslash.
double TableBits(size_t a, size_t b, size_t c) {
  const int letter = kTable[(a * kSymbols + b) * kSymbols + c];
  const int eighths = letter - '!' - (letter > '"' ? 1 : 0) - (letter > '\\' ? 1 : 0);
  return eighths / 8.0;
}

size_t SymbolOf(unsigned char c) {
  if (absl::ascii_isalpha(c)) return static_cast<size_t>(absl::ascii_tolower(c) - 'a') + 1;
  return absl::ascii_isdigit(c) ? kDigitSymbol : 0;
}

double AlphabetBits(std::string_view text) {
  bool lower = false;
  bool upper = false;
  bool beyond_hex = false;
  bool digit = false;
  bool joint = false;
  bool other = false;
  for (const char c : text) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (absl::ascii_isdigit(byte)) {
      digit = true;
    } else if (absl::ascii_isalpha(byte)) {
      (absl::ascii_isupper(byte) ? upper : lower) = true;
      beyond_hex = beyond_hex || absl::ascii_tolower(byte) > 'f';
    } else if (c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '=') {
      joint = true;
    } else {
      other = true;
    }
  }
  const double letters = beyond_hex ? 26 : 6;
  const double size = (lower ? letters : 0) + (upper ? letters : 0) + (digit ? 10 : 0) +
                      (joint ? 2 : 0) + (other ? 30 : 0);
  return std::log2(std::max(2.0, size));
}

// Whether text[at] goes on as text[at - 1] did, seen from `period` characters before: the same
// character, the next or the one before.
bool GoesOn(std::string_view text, size_t at, size_t period) {
  if (at < period + 1) return false;
  const int step = text[at] - text[at - period];
  const int before = text[at - 1] - text[at - 1 - period];
  return step == before && step >= -1 && step <= 1;
}

}  // namespace

size_t SequenceBytes(std::string_view text) {
  size_t count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (GoesOn(text, i, 1) || GoesOn(text, i, 2)) ++count;
  }
  return count;
}

double RandomnessBits(std::string_view text) {
  double words = 0;
  size_t a = 0;
  size_t b = 0;
  size_t uppers = 0;  // in a row, up to here
  bool lower_before = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const unsigned char byte = static_cast<unsigned char>(c);
    const size_t symbol = SymbolOf(byte);
    const bool goes_on = GoesOn(text, i, 1) || GoesOn(text, i, 2);
    if (goes_on) {
      words += kGoesOn;
    } else if (symbol == 0) {
      words += c == '_' || c == '-' || c == '.' || c == '/' ? kJoint : kPunctuation;
    } else {
      words += TableBits(a, b, symbol);
      if (symbol == kDigitSymbol) words += kWhichDigit;
    }
    if (absl::ascii_isupper(byte)) {
      if (!goes_on) words += lower_before ? kHump : uppers == 0 ? kFirstUpper : kSameCase;
      ++uppers;
      lower_before = false;
    } else if (absl::ascii_islower(byte)) {
      if (!goes_on) words += uppers > 1 ? kOddCase : kSameCase;
      uppers = 0;
      lower_before = true;
    } else {
      uppers = 0;
      lower_before = false;
    }
    a = symbol == 0 ? 0 : b;
    b = symbol;
  }
  return words - AlphabetBits(text) * static_cast<double>(text.size());
}

}  // namespace offkey
