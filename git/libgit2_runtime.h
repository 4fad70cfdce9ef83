// libgit2 is started once for the process, with everything that could reach outside switched off.
// Internal to git/.
#pragma once

#include <string>

#include "absl/status/status.h"

namespace offkey::git {

// Starts libgit2 on the first call; safe from any thread. No search path for configuration is left,
// so that no file of the user or the system is read; caches and object sizes are bounded.
absl::Status StartLibgit2();

// The Status for a failed libgit2 call, with libgit2's message for this thread. `code` < 0.
absl::Status Libgit2Error(int code, const std::string& what);

}  // namespace offkey::git
