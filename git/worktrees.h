// The private directories of linked work trees: <common directory>/worktrees/<id>.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "git/repository_layout.h"

namespace offkey::git {

inline constexpr size_t kMaxWorktrees = 10'000;

// The ids, sorted; empty when there are none. Errors as in guarded_file.h, and kResourceExhausted
// above the cap.
absl::StatusOr<std::vector<std::string>> ListWorktrees(const RepositoryLayout& layout);

}  // namespace offkey::git
