// One line of OpenSSH's key files: a public key, authorized_keys(5), or allowed signers
// (ssh-keygen(1)). Private to engine/signature.
//
// Pure; linear in the line. kInvalidArgument: what is wrong; what to do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/roster_person.h"

namespace offkey {

struct KeyLine {
  std::string type;
  std::string blob;
  std::vector<std::string> principals;
  ValidityInterval validity;
  std::string note;  // not empty: a right line that names no key that signs for git, and why
};
absl::StatusOr<KeyLine> ReadKeyLine(std::string_view line);

}  // namespace offkey
