// The mathematics of signatures: digests, and public keys that verify. libcrypto stands behind it;
// its types stay in the .cc file.
//
// Thread rule: immutable after it was made; any thread may verify. Every number comes from foreign
// bytes: sizes are bounded here, and what exceeds them is kUnimplemented.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace offkey {

enum class HashAlgorithm : uint8_t { kSha1, kSha224, kSha256, kSha384, kSha512 };

// The hash of the parts, one behind the other.
std::string HashOf(HashAlgorithm algorithm, std::initializer_list<std::string_view> parts);
size_t HashBytes(HashAlgorithm algorithm);

enum class EllipticCurve : uint8_t {
  kP256,
  kP384,
  kP521,
  kBrainpool256,
  kBrainpool384,
  kBrainpool512,
  kSecp256k1
};

class VerifyingKey {
 public:
  VerifyingKey(VerifyingKey&&) noexcept;
  VerifyingKey& operator=(VerifyingKey&&) noexcept;
  ~VerifyingKey();

  // Numbers are unsigned and big-endian. kInvalidArgument: no key can be made from them;
  // kUnimplemented: too small to prove anything (RSA below 1,024 bits), or beyond what is computed
  // here (16,384 bits; DSA beyond 4,096).
  static absl::StatusOr<VerifyingKey> Rsa(std::string_view modulus, std::string_view exponent);
  static absl::StatusOr<VerifyingKey> Dsa(std::string_view p, std::string_view q,
                                          std::string_view g, std::string_view y);
  // `point`: 0x04, x, y.
  static absl::StatusOr<VerifyingKey> Ecdsa(EllipticCurve curve, std::string_view point);
  static absl::StatusOr<VerifyingKey> Ed25519(std::string_view key);

  // Whether the signature is over `digest`, which is `algorithm`'s. RSA: PKCS #1 v1.5.
  bool VerifyRsa(HashAlgorithm algorithm, std::string_view digest, std::string_view number) const;
  // DSA and ECDSA.
  bool VerifyPair(std::string_view digest, std::string_view r, std::string_view s) const;
  // Ed25519; 64 bytes.
  bool VerifyMessage(std::string_view message, std::string_view signature) const;

 private:
  struct Key;
  explicit VerifyingKey(std::unique_ptr<Key> key);
  std::unique_ptr<Key> key_;
};

}  // namespace offkey
