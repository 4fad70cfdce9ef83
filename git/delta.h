// Git's delta format: copy and insert instructions that make an object from its base.
// Source of the format: Documentation/gitformat-pack, "Deltified representation".
//
// Place in the flow: forest walk -> ParseDelta -> pieces -> scanner. Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/model/text.h"

namespace offkey::git {

struct DeltaSizes {
  uint64_t base = 0;
  uint64_t result = 0;
  size_t header_bytes = 0;
};

// Reads the two sizes at the front of a delta. False when they are cut short or over 2^63.
bool ParseDeltaSizes(std::string_view delta, DeltaSizes* sizes);

// Reads the instructions of `delta` against `base` into *pieces (cleared first), whose bytes point
// into `base` and `delta`. Copies that continue each other are joined. False, with *pieces in an
// unspecified state, when an instruction is cut short, is the reserved one, copies from outside the
// base, when the base's size is not the stated one, or when the pieces do not add up to the stated
// result.
bool ParseDelta(std::string_view delta, std::string_view base, std::vector<TextPiece>* pieces,
                uint64_t* result_size);

// Writes the content that `pieces` describe; `out` has room for its size.
void AssemblePieces(const std::vector<TextPiece>& pieces, char* out);

}  // namespace offkey::git
