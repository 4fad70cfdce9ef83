// Covered by tests/unit/signature/ssh_signature_test.cc.
#include "engine/model/object_signature.h"

namespace offkey {

const char* SignatureFormatName(SignatureFormat format) {
  switch (format) {
    case SignatureFormat::kOpenPgp:
      return "openpgp";
    case SignatureFormat::kSsh:
      return "ssh";
    case SignatureFormat::kX509:
      return "x509";
  }
  return "unknown";
}

const char* SignatureVerdictName(SignatureVerdict verdict) {
  switch (verdict) {
    case SignatureVerdict::kVerified:
      return "verified";
    case SignatureVerdict::kBad:
      return "bad";
    case SignatureVerdict::kUnknownKey:
      return "unknown_key";
    case SignatureVerdict::kExpiredKey:
      return "expired_key";
    case SignatureVerdict::kRevokedKey:
      return "revoked_key";
    case SignatureVerdict::kUnsupported:
      return "unsupported";
    case SignatureVerdict::kMalformed:
      return "malformed";
  }
  return "unknown";
}

}  // namespace offkey
