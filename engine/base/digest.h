// SHA-256, HMAC-SHA-256 and BLAKE2b (libsodium behind them), and the key under which
// credentials get their identity.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/secret_bytes.h"

namespace offkey {

using Digest = std::array<uint8_t, 32>;

Digest Sha256(std::string_view bytes);
// Keys of any length, as RFC 2104 says.
Digest HmacSha256(std::string_view key, std::string_view bytes);

// Keyed BLAKE2b of 32 bytes (RFC 7693); `key` has 16 to 64 bytes. Three times as fast as the other
// two: for what is checked at every start.
Digest KeyedBlake2b(std::string_view key, std::string_view bytes);

// BLAKE2b of 32 bytes without a key: for names of what holds no secret.
Digest Blake2b(std::string_view bytes);

// SHA-256 of bytes that come in parts. Thread rule: one thread.
class Sha256Stream {
 public:
  Sha256Stream();
  void Add(std::string_view bytes);
  Digest Finish();  // once

 private:
  alignas(
      8) std::array<unsigned char, 104> state_;  // libsodium's, whose type stays in the .cc file
};

// Overwrites memory that held a secret, in a way that the compiler keeps.
void WipeMemory(void* bytes, size_t size);

// Equal or not, in a time that does not depend on where they differ.
bool DigestsEqual(const Digest& a, const Digest& b);

// The public half of the Ed25519 key of this seed (RFC 8032); false when it has not 32 bytes.
bool Ed25519PublicKey(std::string_view seed, std::array<uint8_t, 32>* public_half);

// `size` bytes from the system's random generator.
SecretBytes RandomSecret(size_t size);

// The installation's key for fingerprints. Place in the flow: Match -> NormaliseSecret -> Of() ->
// Finding. An unkeyed hash of a short secret can be guessed back, so there is none anywhere in
// offkey.
//
// Thread rule: immutable; Of() may be called from any number of threads.
class FingerprintKey {
 public:
  // `key` should be 32 random bytes: the keyring's, or RandomSecret(32) for a run whose
  // fingerprints need not mean anything to a later run.
  explicit FingerprintKey(SecretBytes key) : key_(std::move(key)) {}

  // HMAC-SHA-256 of the normalised secret (engine/model's Fingerprint).
  Digest Of(std::string_view normalised_secret) const;
  // Names the key without telling it: 16 hexadecimal digits. The store pins it.
  std::string Id() const;

 private:
  SecretBytes key_;
};

}  // namespace offkey
