// Files with public keys: what people and tools write them in.
//
// Place in the flow: a file -> ReadKeyFile -> engine/attribution/key_import.h, which says whose
// they are. Told apart by what stands in them:
//
// - armoured or binary OpenPGP public keys (`gpg --export`), any number
// - certificates (PEM), any number
// - lines of OpenSSH: public keys and authorized_keys(5), allowed signers (ssh-keygen(1), "ALLOWED
//   SIGNERS"); of the latter a first word with "@" or "*" is the list of principals
// - in a list of revoked keys also lines of fingerprints: "SHA256:...", or OpenPGP's
//
// Private keys are refused; nothing of them is kept or shown.
//
// Pure; bounded by kMaxKeyFileBytes and kMaxKeysInFile.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/object_signature.h"

namespace offkey {

inline constexpr uint64_t kMaxKeyFileBytes = uint64_t{64} << 20;
inline constexpr size_t kMaxKeysInFile = 100'000;
inline constexpr size_t kMaxKeyLineBytes = 64 * 1024;
inline constexpr size_t kMaxKeyFaults = 1000;  // more are counted only

struct ListedKey {
  uint64_t line = 0;  // 0: not in lines
  IdentityKind kind = IdentityKind::kSshKey;
  std::string fingerprint;
  std::string material;                 // empty: only its fingerprint was written
  std::vector<std::string> principals;  // of allowed signers: patterns
  std::vector<std::string> addresses;   // that the key itself claims
  ValidityInterval validity;            // of allowed signers
};

struct KeyFile {
  std::vector<ListedKey> keys;
  std::vector<std::string> faults;  // "keys:7: what is wrong; what to do"
  uint64_t fault_count = 0;
  std::vector<std::string> notes;  // what is right and not taken
};

// `name` is what faults call the file; `fingerprints`: lines of these are keys, too.
// kInvalidArgument: nothing can be read.
absl::StatusOr<KeyFile> ReadKeyFile(std::string_view text, const std::string& name,
                                    bool fingerprints);

}  // namespace offkey
