// The nouns of signatures: what a git object carries, what was found out about it, and the public
// keys against which that is done.
//
// Place in the flow: git/signed_object.h (bytes that were signed) -> engine/signature
// (ObjectSignature, KeyVerdict) -> engine/attribution/signature_judge.h (SignatureJudgement: whose
// key) -> reports, grades. engine/store keeps ObjectSignature and PublicKey, so that a key which is
// imported later counts for old sweeps.
//
// Thread rule: plain values. Times are Unix seconds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/model/roster_person.h"

namespace offkey {

enum class SignatureFormat : uint8_t { kOpenPgp, kSsh, kX509 };

enum class SignatureVerdict : uint8_t {
  kVerified,     // made with a known key that was valid then, over exactly these bytes
  kBad,          // not over these bytes, or not for git: evidence of forgery
  kUnknownKey,   // nothing can be said: the key is not known, or is nobody's
  kExpiredKey,   // the right bytes and key, outside the time for which the key was valid
  kRevokedKey,   // the right bytes and key, and the key was revoked
  kUnsupported,  // a form or algorithm that is not verified here
  kMalformed,    // no signature can be read from it
};

const char* SignatureFormatName(SignatureFormat format);     // "openpgp", "ssh", "x509"
const char* SignatureVerdictName(SignatureVerdict verdict);  // "verified", "unknown_key", ...

// A signature as an object carries it, and the digest of what it has to be over. Nothing of the
// object's own text is in it.
struct ObjectSignature {
  SignatureFormat format = SignatureFormat::kOpenPgp;
  std::string block;   // without its armour
  std::string digest;  // of the signed bytes, as `block` wants it taken; empty with a fault
  // The key that it names: an SSH or certificate fingerprint, an OpenPGP fingerprint or a key id of
  // 16 digits; may be empty.
  std::string key;
  // What stands in the way of verifying it: kUnsupported or kMalformed, and why.
  std::optional<SignatureVerdict> fault;
  std::string reason;

  friend bool operator==(const ObjectSignature&, const ObjectSignature&) = default;
};

// A public key, in the form in which it is kept: an SSH key's blob, an OpenPGP key's own packets
// (no third party's), a certificate's DER. `kind` is kSshKey, kOpenPgpKey or kX509Certificate;
// whose it is, and since when, says the roster's identity of the same kind and value.
struct PublicKey {
  IdentityKind kind = IdentityKind::kSshKey;
  std::string fingerprint;          // RosterIdentity::value of that kind
  std::string material;             // empty: known by name only, as revoked
  int64_t revoked_at = kEndOfTime;  // by a list of ours; kBeginningOfTime: it never counts
  std::string source;               // the file that it came from
  int64_t added_at = 0;

  friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

// What is known of the signature of one commit or tag.
struct SignatureJudgement {
  SignatureFormat format = SignatureFormat::kOpenPgp;
  SignatureVerdict verdict = SignatureVerdict::kUnknownKey;
  std::string key;     // "SHA256:...", "OPENPGP:...", "X509:..."; may be empty
  std::string person;  // id in the roster of whose key it is; empty: nobody's, or not known
  PersonKind person_kind = PersonKind::kPerson;
  std::optional<int64_t> signed_at;  // as the signature itself states it
  std::string reason;                // why it is not verified; what else is to be known
  bool by_author = false;            // verified, and the author's address is `person`'s
  bool by_committer = false;

  bool verified() const { return verdict == SignatureVerdict::kVerified; }
};

}  // namespace offkey
