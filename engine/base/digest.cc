// Covered by tests/unit/base/digest_test.cc.
#include "engine/base/digest.h"

#include <sodium.h>

#include <utility>
#include <vector>

#include "engine/base/check.h"
#include "engine/base/hex.h"

namespace offkey {
namespace {

const unsigned char* Bytes(std::string_view s) {
  return reinterpret_cast<const unsigned char*>(s.data());
}

}  // namespace

static_assert(crypto_hash_sha256_BYTES == std::tuple_size_v<Digest>);
static_assert(crypto_auth_hmacsha256_BYTES == std::tuple_size_v<Digest>);

Digest Sha256(std::string_view bytes) {
  Digest digest;
  crypto_hash_sha256(digest.data(), Bytes(bytes), bytes.size());
  return digest;
}

Digest HmacSha256(std::string_view key, std::string_view bytes) {
  Digest digest;
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, Bytes(key), key.size());
  crypto_auth_hmacsha256_update(&state, Bytes(bytes), bytes.size());
  crypto_auth_hmacsha256_final(&state, digest.data());
  sodium_memzero(&state, sizeof(state));  // it stands for the key
  return digest;
}

static_assert(sizeof(crypto_hash_sha256_state) <= 104 && alignof(crypto_hash_sha256_state) <= 8);

Digest KeyedBlake2b(std::string_view key, std::string_view bytes) {
  Digest digest;
  OFFKEY_CHECK(
      crypto_generichash(digest.data(), digest.size(),
                         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                         reinterpret_cast<const unsigned char*>(key.data()), key.size()) == 0,
      "BLAKE2b takes keys of 16 to 64 bytes only");
  return digest;
}

Digest Blake2b(std::string_view bytes) {
  Digest digest;
  OFFKEY_CHECK(
      crypto_generichash(digest.data(), digest.size(), Bytes(bytes), bytes.size(), nullptr, 0) == 0,
      "BLAKE2b of 32 bytes cannot fail");
  return digest;
}

Sha256Stream::Sha256Stream() {
  crypto_hash_sha256_init(reinterpret_cast<crypto_hash_sha256_state*>(state_.data()));
}

void Sha256Stream::Add(std::string_view bytes) {
  crypto_hash_sha256_update(reinterpret_cast<crypto_hash_sha256_state*>(state_.data()),
                            Bytes(bytes), bytes.size());
}

Digest Sha256Stream::Finish() {
  Digest digest;
  crypto_hash_sha256_final(reinterpret_cast<crypto_hash_sha256_state*>(state_.data()),
                           digest.data());
  return digest;
}

void WipeMemory(void* bytes, size_t size) { sodium_memzero(bytes, size); }

bool DigestsEqual(const Digest& a, const Digest& b) {
  return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

bool Ed25519PublicKey(std::string_view seed, std::array<uint8_t, 32>* public_half) {
  if (seed.size() != crypto_sign_SEEDBYTES) return false;
  std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret_half;
  const int failed = crypto_sign_seed_keypair(public_half->data(), secret_half.data(),
                                              reinterpret_cast<const unsigned char*>(seed.data()));
  sodium_memzero(secret_half.data(), secret_half.size());
  return failed == 0;
}

SecretBytes RandomSecret(size_t size) {
  OFFKEY_CHECK(sodium_init() >= 0, "libsodium finds no random generator on this system");
  if (size == 0) return SecretBytes();
  std::vector<char> bytes(size);
  randombytes_buf(bytes.data(), bytes.size());
  SecretBytes secret(std::string_view(bytes.data(), bytes.size()));
  sodium_memzero(bytes.data(), bytes.size());
  return secret;
}

Digest FingerprintKey::Of(std::string_view normalised_secret) const {
  return HmacSha256(key_.ExposeBytes(), normalised_secret);
}

std::string FingerprintKey::Id() const {
  // The label cannot be a credential: no rule matches text with a zero byte.
  const Digest digest = Of(std::string_view("offkey\0fingerprint key id", 25));
  return HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 8));
}

}  // namespace offkey
