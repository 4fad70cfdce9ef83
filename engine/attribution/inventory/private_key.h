// Private keys in PEM into the fingerprints of their public halves; public SSH keys into theirs.
//
// Read: OpenSSH's own form (PROTOCOL.key: the public half and, unless encrypted, the comment stand
// in the clear), PKCS#1 and PKCS#8 RSA, SEC 1 EC keys and PKCS#8 ones that carry their public
// point, PKCS#8 Ed25519 (its public half is computed). Encrypted PKCS forms tell nothing.
//
// Thread rule: pure functions over any bytes. Nothing of the private half is in the result; copies
// on the way are wiped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offkey {

struct PublicFingerprints {
  std::string ssh;         // "SHA256:" + base64 without padding, as `ssh-keygen -l` prints it
  std::string public_key;  // the same of SubjectPublicKeyInfo, as Snowflake's RSA_PUBLIC_KEY_FP
  std::string comment;     // of an unencrypted OpenSSH key
};

// nullopt: no private key of these forms.
std::optional<PublicFingerprints> FingerprintsOfPrivateKey(std::string_view pem);

struct PublicSshKey {
  std::string type;         // "ssh-ed25519"
  std::string fingerprint;  // "SHA256:..."
  std::string comment;
};
// A line of authorized_keys (sshd(8), options in front allowed) or of a .pub file. nullopt when no
// key stands there or its blob is not of its type.
std::optional<PublicSshKey> ReadPublicSshKey(std::string_view line);

}  // namespace offkey
