// A bounded walk over the regular files below one directory of a repository: refs/, logs/. Symbolic
// links are not followed, other kinds of files are not opened, depth and number are capped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"

namespace offkey::git {

struct WalkLimits {
  int depth = 128;
  size_t entries = 16'000'000;
};

struct WalkedFile {
  int dir_fd;               // the directory that holds the file; valid during the call
  const std::string& name;  // the last component
  const std::string& path;  // below `root`, beginning with `relative`
};

// Visits every regular file below root/relative in byte order of each directory's names; names that
// begin with a dot are passed over, as git does. `problem` is called with the path and the reason
// for everything that should have been walked and was not. A missing root/relative is an empty
// walk. One thread; nothing is kept.
void WalkFiles(const std::string& root, std::string_view relative, const WalkLimits& limits,
               absl::FunctionRef<void(const WalkedFile&)> visit,
               absl::FunctionRef<void(const std::string& path, const absl::Status&)> problem);

}  // namespace offkey::git
