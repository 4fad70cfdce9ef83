// Whether a value of a named rule may stand somewhere, for all rules at once: by the bytes that
// stand in a row, how many they are, and what random text shows among them.
//
// Place in the flow: see named_syntax.h. Thread rule: constant once built. A few nanoseconds a
// byte: this, and not a pattern, is done with what nearly every `key:` of source text assigns.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "engine/rule/named_form.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/value_pattern.h"

namespace offkey {

class ValueRuns {
 public:
  void Add(const ValuePattern& form, uint32_t min_digits);

  // Whether a text can hold a value: a long enough run of the bytes of values, with their evidence.
  bool In(std::string_view text) const;

  // Whether one may begin at `at`: in plain, as the widths of the forms and what may stand behind
  // them allow, or as text in base64. Never false where a rule matches.
  bool At(std::string_view text, size_t at) const;

 private:
  // The forms of one evidence together.
  struct Run {
    std::bitset<256> bytes;
    uint32_t least = std::numeric_limits<uint32_t>::max();

    size_t End(std::string_view text, size_t at) const;
  };
  // The forms of one alphabet and evidence together.
  struct Alphabet {
    std::bitset<256> bytes;
    ValueEvidence evidence = ValueEvidence::kNone;
    // By the number of its bytes in a row; the last for all that are longer.
    std::bitset<kMaxValueBytes + 2> fits;
  };
  static constexpr size_t kMostAlphabets = 128;
  static constexpr size_t kWordBits = 64;
  // A bit for each alphabet.
  using Alphabets = std::array<uint64_t, kMostAlphabets / kWordBits>;

  bool FitsOne(size_t word, uint64_t ended, size_t length, bool digit, bool both_cases) const;

  std::array<Run, 3> runs_;          // by ValueEvidence
  std::vector<Alphabet> alphabets_;  // where there are too many, the last is of all others
  std::array<Alphabets, 256> alphabets_with_{};  // by byte
};

}  // namespace offkey
