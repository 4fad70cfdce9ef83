// The text forms in which signatures and keys travel: a line "-----BEGIN X-----", base64, a line
// "-----END X-----". OpenPGP's (RFC 4880 6.2) may have header lines and a check sum.
//
// Pure; bounded by its input.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

struct Armored {
  std::string label;       // "PGP SIGNATURE"
  std::string bytes;       // decoded
  std::string_view after;  // what follows the END line
};

// The block at the very start of `text`. kInvalidArgument says what is wrong with it.
absl::StatusOr<Armored> ReadArmor(std::string_view text);

// Decodes base64 of the usual alphabet; blanks and line ends are passed over. False: something else
// is in it, or it ends in the middle.
bool DecodeBase64(std::string_view text, std::string* bytes);

// "SHA256:" and 43 characters, as ssh-keygen shows it.
std::string SshFingerprint(std::string_view key_blob);

}  // namespace offkey
