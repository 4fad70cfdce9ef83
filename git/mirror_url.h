// The address of a repository to mirror: understood, split from its credentials, and given a name
// of a directory.
//
// Accepted: https, http, ssh, git and file URLs, and `user@host:path`, which is ssh. Refused: what
// is no such address (a path, `ext::...`), what begins with '-' as a whole or in its user, host or
// path, control bytes and spaces, queries and fragments, a password in anything but https or http.
// What git or ssh would do with such a text is never found out.
//
// Whatever stands before the '@' of an https address is a credential (a token is often the user
// alone): it is in none of the texts here but `authorization`.
//
// Thread rule: plain values and pure functions. Sources: RFC 3986; git-clone(1), "GIT URLS".
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/base/secret_bytes.h"

namespace offkey::git {

struct MirrorUrl {
  std::string protocol;       // "https", "http", "ssh", "git", "file"
  std::string url;            // without credentials: for git, for messages
  std::string directory;      // "example.com_team_app-<24 hex digits>.git"
  SecretBytes authorization;  // "user:password"; empty: none
};

inline constexpr size_t kMaxUrlBytes = 2000;

// kInvalidArgument says what is wrong, without the credentials; a protocol that is not in `allowed`
// too.
absl::StatusOr<MirrorUrl> ParseMirrorUrl(std::string_view text,
                                         const std::set<std::string>& allowed);

}  // namespace offkey::git
