// X.509: certificates and CMS signatures (RFC 5652), as gpgsm makes them for git. libcrypto reads
// both; its types stay in the .cc file. A certificate counts when the roster lists it: no authority
// is trusted, no chain is built and nothing is fetched.
//
// Pure. Errors: kInvalidArgument: malformed; kUnimplemented: a form that is not verified here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/model/object_signature.h"

namespace offkey {

inline constexpr size_t kMaxCertificateBytes = 64 * 1024;

struct Certificate {
  std::string fingerprint;  // SHA-256 of `der`, 64 digits, upper case
  std::string der;
  std::vector<std::string> addresses;  // of its subject and alternative names
  ValidityInterval validity;
};
absl::StatusOr<Certificate> ReadCertificate(std::string_view der);

// Fills `signature` from its block: which certificate, if it is in there, and the digest of
// `payload` that it has to be over.
void ReadX509Signature(std::string_view payload, ObjectSignature* signature);

struct X509Verdict {
  SignatureVerdict verdict = SignatureVerdict::kVerified;
  std::string certificate;  // fingerprint; empty: it is not known
  std::optional<int64_t> signed_at;
  std::string reason;
};
// With the certificate in the block, or one of `known` (DER). `claimed_at` counts where the
// signature states no time.
X509Verdict VerifyX509Signature(const ObjectSignature& signature,
                                absl::Span<const std::string> known, int64_t claimed_at);

}  // namespace offkey
