// An OpenPGP public key: what is kept of it, and which of its keys could sign when.
//
// A key is kept as its own packets alone: the primary key, what the primary key says of itself, of
// its user ids and of its subkeys, each of these statements verified. What third parties certified
// is dropped: the roster says whose a key is.
//
// Pure; bounded by its input and by the limits below. Errors as in openpgp_packet.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/signature/openpgp_packet.h"

namespace offkey {

inline constexpr size_t kMaxOpenPgpKeyPackets = 20'000;  // of one key as it is imported
inline constexpr size_t kMaxOwnStatements = 200;         // kept for each of its parts
inline constexpr size_t kMaxSubkeys = 200;
inline constexpr size_t kMaxUserIds = 200;

// A part of a key and the bodies of the signature packets behind it.
struct OpenPgpPart {
  std::string body;
  std::vector<std::string> signatures;
};

struct OpenPgpKey {
  std::string fingerprint;  // of the primary key
  OpenPgpPart primary;
  std::vector<OpenPgpPart> user_ids;
  std::vector<OpenPgpPart> subkeys;

  std::string Serialise() const;
};

// Every public key in a stream of packets, with only its own, verified statements left; or what is
// wrong with that one. kPermissionDenied: it is a secret key, which is not for us to hold.
absl::StatusOr<std::vector<absl::StatusOr<OpenPgpKey>>> ReadOpenPgpKeys(std::string_view packets);
// One key as Serialise wrote it; nothing is verified again.
absl::StatusOr<OpenPgpKey> ReadKeptOpenPgpKey(std::string_view packets);
// What stands in either: an older copy must not make a revocation undone.
void MergeOpenPgpKeys(const OpenPgpKey& from, OpenPgpKey* into);

// The fingerprints of a kept key's primary key and subkeys, without computing any of them; as far
// as they can be read.
std::vector<std::string> FingerprintsIn(std::string_view packets);

// The addresses in its user ids, as written: "Jane <jane@x.org>" or "jane@x.org".
std::vector<std::string> AddressesIn(const OpenPgpKey& key);

struct Revocation {
  int64_t at = 0;
  // Compromised, or for no stated reason: nothing that the key ever signed counts.
  bool always = true;
  std::string reason;
};

// The primary key or a subkey, as its owner says it may be used.
struct SigningKey {
  OpenPgpKeyPacket packet;
  std::optional<int64_t> expires_at;
  std::vector<Revocation> revocations;
  bool may_sign = false;
};

// The one of the key's keys with that fingerprint or key id. kNotFound: it has none, or its binding
// is not proved. Verifies the statements about it.
absl::StatusOr<SigningKey> FindSigningKey(const OpenPgpKey& key, std::string_view issuer);

}  // namespace offkey
