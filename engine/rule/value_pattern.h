// What can be told of a bounded pattern by reading it: its widths, its alphabet, templates that
// expand to matches of it. RE2 and Hyperscan tell the widths too, but at a millisecond a pattern,
// which a set of a thousand named rules cannot pay at every start.
//
// Place in the flow: NamedForm -> ReadValuePattern -> ExpandNamedRule. Thread rule: free functions.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace offkey {

struct ValuePattern {
  uint32_t least = 0;  // bytes
  uint32_t most = 0;
  std::bitset<256> alphabet;  // every byte that a match can hold
  std::string shortest;       // template of a match of `least` bytes, see example_template.h
  std::string longest;        // of `most` bytes

  // Of the bytes of the shortest match: how many are chosen from a class, and the classes.
  uint32_t chosen = 0;
  std::bitset<256> classes;
  // The front of the pattern, up to its first choices, with how many bytes it has at least, and how
  // many of them are certain: an opening. Not of a group.
  std::string head;
  uint32_t head_bytes = 0;
  uint32_t head_certain = 0;
};

// "[0-9a-f]" for a regular expression.
std::string ClassPattern(const std::bitset<256>& bytes);

// Understands literals, [...], \d, \w and escaped punctuation, (?:...), |, ? and {n}, {n,m}: all
// that the form of a secret needs. Errors: kInvalidArgument, what is not understood.
absl::StatusOr<ValuePattern> ReadValuePattern(std::string_view pattern);

}  // namespace offkey
