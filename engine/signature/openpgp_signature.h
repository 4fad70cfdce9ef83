// OpenPGP signatures over git objects. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "engine/model/object_signature.h"
#include "engine/signature/openpgp_key.h"

namespace offkey {

// From when on a signature over SHA-1 proves nothing: GnuPG's date for certifications. What was
// signed before, was signed before collisions could be had.
inline constexpr int64_t kSha1Ended = 1547856000;  // 2019-01-19

// Fills `signature` from its block: which key, and the digest of `payload` that it has to be over.
void ReadOpenPgpSignatureBlock(std::string_view payload, ObjectSignature* signature);

struct OpenPgpVerdict {
  SignatureVerdict verdict = SignatureVerdict::kVerified;
  std::string signing_key;  // fingerprint of the key or subkey
  int64_t signed_at = 0;
  std::string reason;
};
// `signer`: FindSigningKey of a key and the issuer that the signature names.
OpenPgpVerdict VerifyOpenPgpSignature(const ObjectSignature& signature,
                                      const absl::StatusOr<SigningKey>& signer);

}  // namespace offkey
