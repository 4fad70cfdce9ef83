// An opening written out: the sequences of bytes that it stands for, without choices and groups, so
// that it can be looked for without an automaton.
//
// Place in the flow: Opening -> ReadOpeningForms -> AnchorSet::Add. `conn(?:ect)? [a-z]{1,9}/` has
// two forms, each a list of items; an item is a class of bytes that stands least..most times.
//
// Thread rule: free functions.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace offkey {

using ByteSet = std::bitset<256>;

struct FormItem {
  ByteSet bytes;
  uint32_t least = 1;
  uint32_t most = 1;

  bool single() const { return least == 1 && most == 1; }
  friend bool operator==(const FormItem&, const FormItem&) = default;
};

// Never empty; {n} is written out as n single items, {n,m} as n of them and one of {0,m-n}.
using OpeningForm = std::vector<FormItem>;

inline constexpr size_t kMaxOpeningForms = 256;

// The distinct forms of an opening as CheckOpening returns it; a text is a match of the opening
// where it is one of a form. nullopt when there are more than kMaxOpeningForms of them, or a form
// may be longer than 60 bytes: such an opening is left to Hyperscan.
std::optional<std::vector<OpeningForm>> ReadOpeningForms(std::string_view opening,
                                                         bool ignore_case);

// The same matches with every item of {0,1} written out as none and one. nullopt as above.
std::optional<std::vector<OpeningForm>> WithoutOptionalItems(const OpeningForm& form);

}  // namespace offkey
