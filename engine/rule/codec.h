// Bounded decoders and the small digests that tokens use. Allocation-free except where a
// std::string is returned.
//
// Sources: RFC 4648 (base16/32/64), IEEE 802.3 CRC-32, CRC-16/XMODEM (nats-io/nkeys), Marvin32
// (Microsoft's open .NET runtime).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace offkey {

uint32_t Crc32(std::string_view bytes);
uint16_t Crc16Xmodem(std::span<const uint8_t> bytes);
uint32_t Marvin32(std::span<const uint8_t> bytes, uint64_t seed);

// Accepts both base64 alphabets and optional padding; nullopt when a character is foreign, the
// length is impossible or the result does not fit `out`. Returns the number of bytes written.
std::optional<size_t> Base64Decode(std::string_view text, std::span<uint8_t> out);
// Decodes as much of the front as fits; for looking at the head of a long text. Returns the bytes
// written.
std::optional<size_t> Base64DecodeFront(std::string_view text, std::span<uint8_t> out);
std::string Base64Encode(std::string_view bytes, bool url, bool padded);

// RFC 4648 base32 without padding, either case; trailing bits are dropped.
std::optional<size_t> Base32Decode(std::string_view text, std::span<uint8_t> out);
std::string Base32Encode(std::span<const uint8_t> bytes);

// The value in base 36 or 62 (0-9, A-Z, a-z), left-padded with '0' to `width` characters; lower
// case for base 36.
void EncodeRadix(uint64_t value, uint32_t radix, std::span<char> out);

}  // namespace offkey
