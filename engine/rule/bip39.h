// BIP-39 mnemonics: 12, 15, 18, 21 or 24 English words that carry a checksum.
//
// Place in the flow: checksum.cc offers it as "bip39"; example_template.cc draws words from it.
// Source: BIP-39. Any bytes may come in; nothing is allocated on the verifying side. Thread rule:
// free functions over constants.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace offkey {

extern const std::array<std::string_view, 2048> kBip39Words;

// True when `text` is a mnemonic in lower case, words apart by spaces, commas, quotes or line ends,
// whose checksum is right.
bool VerifyBip39(std::string_view text);
// The last word of a mnemonic, given all the others with a space behind each; empty when their
// number or one of them is wrong.
std::string GenerateBip39(std::string_view body);

}  // namespace offkey
