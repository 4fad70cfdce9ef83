// Whether a text is made of words or of chance: what it costs as words and identifiers of source
// code, in bits, against what it costs as random characters of its own alphabet.
//
// Place in the flow: evidence.h judges the values of assignments with it. The statistics are those
// of tools/train_word_model.py. Thread rule: free functions, no allocation.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey {

// Above zero: chance is the likelier, by so many bits; below: words are. Random text of letters and
// digits gains about two bits a character, an identifier loses as many.
double RandomnessBits(std::string_view text);

// How many characters go on as those before them did: of 123456, aaaa, A1B2C3, 11112222.
size_t SequenceBytes(std::string_view text);

}  // namespace offkey
