// base58check: base 58 with the first four bytes of a double SHA-256 at the end. Bitcoin keys (WIF,
// BIP-32, BIP-38), Tezos keys.
//
// Place in the flow: checksum.cc offers it as "base58check". Source: BIP-32 and BIP-38, which
// describe it and its alphabet. Any bytes may come in; nothing is allocated on the verifying side.
// Thread rule: free functions.
#pragma once

#include <string>
#include <string_view>

namespace offkey {

// True when `text` decodes to at most 124 bytes and a right checksum.
bool VerifyBase58Check(std::string_view text);
// The six characters that make `body` right; empty when there are none (a character is foreign, or
// `body` begins with '1', which says only zeros, or is too long).
std::string GenerateBase58Check(std::string_view body);

}  // namespace offkey
