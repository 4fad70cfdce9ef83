// How often bytes stand side by side in source text; by classes of bytes, so that letters of either
// case are one.
//
// Place in the flow: AnchorBuilder chooses by it what to look for. It decides how fast anchors are
// found, never what is found. Source: counted by tools/train_byte_model.py.
//
// Thread rule: free functions.
#pragma once

#include <cstdint>

namespace offkey {

inline constexpr unsigned kByteClasses = 64;

// 32 classes of letters and the signs beside them, 32 of digits and the other signs; control
// characters fall on the second, what is not ASCII on both.
constexpr unsigned ByteClass(unsigned char byte) { return (byte >> 1 & 0x20u) | (byte & 0x1fu); }

// The share of places at which a byte of the first class is followed by one of the second.
double PairShare(unsigned first, unsigned second);

// The share of places at which four classes stand side by side, the first in the lowest byte; 0
// where they are none of the commonest 4,096.
double GramShare(uint32_t classes);

}  // namespace offkey
