// Signatures from their text to a verdict about the key.
//
// Place in the flow: git/signed_object.h -> ReadSignature -> (the store) -> KeySet::Verify ->
// engine/attribution/signature_judge.h, which says whose key it is.
//
// Thread rule: ReadSignature is pure; a KeySet serves one thread: it remembers the OpenPGP keys
// that it looked into.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "engine/model/object_signature.h"
#include "engine/signature/openpgp_key.h"

namespace offkey {

// A certificate chain and a few notations fit many times.
inline constexpr size_t kMaxSignatureBytes = 128 * 1024;

// `armored` is the block as the object carries it, `payload` the bytes that it has to be over.
// Never an error: what is wrong is `fault`.
ObjectSignature ReadSignature(std::string_view armored, std::string_view payload);

struct KeyVerdict {
  SignatureVerdict verdict = SignatureVerdict::kUnknownKey;
  IdentityKind kind = IdentityKind::kSshKey;  // of `key`
  std::string key;  // the fingerprint by which people list it; an OpenPGP key id when not known
  std::string signing_key;  // of OpenPGP: the key or subkey that signed
  std::optional<int64_t> signed_at;
  std::string reason;
};

// The keys against which signatures are verified. SSH signatures and most X.509 ones bring their
// key with them: they need no entry, unless to say that it is revoked.
class KeySet {
 public:
  KeySet() = default;
  explicit KeySet(std::vector<PublicKey> keys);

  // `claimed_at`: when the object says that it was made; counts where the signature states no time.
  KeyVerdict Verify(const ObjectSignature& signature, int64_t claimed_at) const;

 private:
  // One of keys_ with what its owner says of the key that signed, worked out once.
  struct Signer {
    std::string fingerprint;  // of the primary key
    absl::StatusOr<SigningKey> key;
  };
  const Signer& SignerOf(size_t key, const std::string& issuer) const;
  KeyVerdict VerifyOpenPgp(const ObjectSignature& signature) const;
  void Revoke(int64_t at, KeyVerdict* verdict) const;

  std::vector<PublicKey> keys_;
  absl::flat_hash_map<std::string, size_t> by_name_;  // kind and fingerprint
  // OpenPGP keys by the key ids of all their keys: several may share one.
  absl::flat_hash_map<std::string, std::vector<size_t>> by_key_id_;
  std::vector<std::string> certificates_;
  mutable absl::flat_hash_map<std::pair<size_t, std::string>, std::unique_ptr<const Signer>>
      signers_;
};

}  // namespace offkey
