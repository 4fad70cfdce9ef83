// Whether a record of access and the store mean the same repository.
//
// A record says "acme/shop", "github.com/acme/shop", "https://github.com/acme/shop.git" or
// "acme/*"; the store says where a repository was swept: "/srv/git/acme/shop.git", or the directory
// of a mirror, "github.com_acme_shop-<24 hexadecimal digits>.git" (git/mirror_url.h). They mean the
// same when the record's name is the end of the path, from a '/' on; of a mirror the end of the URL
// that its name tells, where every '/' and '_' is a '_'. ASCII letters in any case.
//
// Thread rule: immutable; pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace offkey {

inline constexpr size_t kMaxRepositoryNameBytes = 1024;

// What somebody writes for a repository, in the form of AccessEntry::repo: without scheme, user,
// ".git" and outer '/', letters small. A '*' may be the last part. kInvalidArgument: what is wrong.
absl::StatusOr<std::string> FoldRepositoryName(std::string_view text);

class RepositoryNames {
 public:
  // `named`: names in the form of AccessEntry::repo.
  explicit RepositoryNames(absl::Span<const std::string> named);
  // Those of them that mean the repository that was swept as `path`; sorted, each once.
  std::vector<std::string> Meaning(std::string_view path) const;

 private:
  absl::flat_hash_map<std::string, std::vector<std::string>> by_path_;
  absl::flat_hash_map<std::string, std::vector<std::string>> by_mirror_;
};

}  // namespace offkey
