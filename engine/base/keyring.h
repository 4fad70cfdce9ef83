// Keyring: the installation's keys in one private directory.
//
//   fingerprint.key  32 random bytes; identity of credentials        every process that scans
//   cache.key        32 random bytes; tag of the compiled-rule cache  every process that scans
//   fingerprint.next  the fingerprint key to come, while one takes the other's place
//   seal.pub         public half of a libsodium box key pair          every process that stores
//   findings seal.key         secret half; opens what was sealed               only where
//   credentials are revoked
//
// A scanning host works with the first three; seal.key may be kept away from it. Each file is three
// lines of text (kind and version, the key in hexadecimal, a check value), 0600; the directory is
// 0700. Looser rights, links, other owners and damaged files are refused, with the command that
// cures it where there is one.
//
// All four are created together: they are written into a new directory which is then renamed into
// place, so a killed process leaves no half keyring and of two processes that create at once both
// end up with the same keys.
//
// Changing the fingerprint key: fingerprint.next is written first, then what was made with the old
// key is made anew (engine/store), and at last fingerprint.next takes fingerprint.key's name.
// Whoever is killed in between leaves both, and the next one goes on with the same two.
//
// Thread rule: immutable after Open; every const member may be called from any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/base/secret_bytes.h"

namespace offkey {

// Where this installation keeps its state: $OFFKEY_HOME, else $XDG_STATE_HOME/offkey, else
// $HOME/.local/state/offkey. kFailedPrecondition when none of the three is set, or the one that
// counts is not an absolute path.
absl::StatusOr<std::string> OffkeyHome();
// The keyring's directory and the default store in that home.
std::string KeyringDirectory(const std::string& home);
std::string DefaultStorePath(const std::string& home);

class Keyring {
 public:
  // kNotFound when there is no keyring (a missing or empty directory); kFailedPrecondition when one
  // is there but must not be used (rights, links, a missing file); kDataLoss when a file is
  // damaged; kUnimplemented for a newer format.
  static absl::StatusOr<Keyring> Open(const std::string& directory);
  // kAlreadyExists when a keyring, whole or damaged, is there: keys are never replaced.
  static absl::StatusOr<Keyring> Create(const std::string& directory);
  // What every command but `init` uses; *created (may be null) says which of the two happened.
  static absl::StatusOr<Keyring> OpenOrCreate(const std::string& directory, bool* created);

  Keyring(Keyring&&) = default;
  Keyring& operator=(Keyring&&) = default;

  const std::string& directory() const { return directory_; }
  const FingerprintKey& fingerprint_key() const { return *fingerprint_key_; }
  // 32 bytes, for the keyed tag of compiled rules.
  const SecretBytes& cache_key() const { return cache_key_; }
  // First 8 hexadecimal digits of the SHA-256 of seal.pub; stored beside each sealed secret.
  const std::string& seal_key_id() const { return seal_key_id_; }

  // This keyring with the fingerprint key to come: that of fingerprint.next, which is made when it
  // is not there. Errors as of Open.
  absl::StatusOr<Keyring> WithNextFingerprintKey() const;
  // The id of fingerprint.next's key. kNotFound when there is none.
  absl::StatusOr<std::string> NextFingerprintKeyId() const;
  // The key of fingerprint.next is the fingerprint key from now on, and the old one's bytes are
  // overwritten. kNotFound when there is none. This object keeps the key that it had.
  absl::Status AdoptNextFingerprintKey() const;

  // Seals for the holder of seal.key (crypto_box_seal; 48 bytes longer than the secret). Needs
  // seal.pub only. The result differs on each call. kInternal when libsodium refuses the public
  // key.
  absl::StatusOr<std::string> Seal(const SecretBytes& secret) const;
  // Reads seal.key for this one call. kFailedPrecondition when this host does not have it or it
  // does not belong to seal.pub; kDataLoss when `sealed` is damaged or was sealed for another key.
  absl::StatusOr<SecretBytes> Unseal(std::string_view sealed) const;

 private:
  Keyring() = default;

  std::string directory_;
  std::unique_ptr<const FingerprintKey> fingerprint_key_;
  SecretBytes cache_key_;
  std::string seal_public_;
  std::string seal_key_id_;
};

}  // namespace offkey
