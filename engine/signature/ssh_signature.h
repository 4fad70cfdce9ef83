// SSH keys (RFC 4253 6.6, RFC 5656, RFC 8709, OpenSSH's PROTOCOL.u2f) and signatures made with them
// (OpenSSH's PROTOCOL.sshsig). Parsed here, bounded; the mathematics is in verifying_key.h.
//
// Pure. Errors: kInvalidArgument: malformed; kUnimplemented: a type that is not verified here.
// Texts are lower-case clauses that follow the name of what is wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/model/object_signature.h"
#include "engine/signature/verifying_key.h"

namespace offkey {

inline constexpr size_t kMaxSshKeyBytes = 16 * 1024;
inline constexpr std::string_view kGitNamespace = "git";

struct SshKey {
  std::string type;         // "ssh-ed25519"
  std::string application;  // of a security key: "ssh:"
  VerifyingKey key;
};
// The blob that stands base64-encoded in a .pub file.
absl::StatusOr<SshKey> ReadSshKey(std::string_view blob);
// Whether a word names a type of key, whatever it is: how key files tell keys from options.
bool IsSshKeyType(std::string_view word);

// Fills `signature` from its block: which key, and the digest of `payload` that it has to be over.
void ReadSshSignature(std::string_view payload, ObjectSignature* signature);

// Verifies with the key that is in the block, whoever's it is. nullopt: it is good; else what is
// wrong.
struct SshFault {
  SignatureVerdict verdict = SignatureVerdict::kBad;
  std::string reason;
};
std::optional<SshFault> VerifySshSignature(const ObjectSignature& signature);

}  // namespace offkey
