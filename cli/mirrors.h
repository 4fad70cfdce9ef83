// `sweep --mirror URL...`: the mirrors of an installation, brought up to date before they are
// swept.
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "cli/options.h"
#include "git/mirror.h"

namespace offkey {

// One for each URL that differs, in the order given; a few are updated at a time. What failed is in
// the outcome. kInvalidArgument when a URL or an option is wrong (then nothing was done), and the
// errors of OffkeyHome.
absl::StatusOr<std::vector<git::MirrorOutcome>> UpdateMirrors(const Options& options);

}  // namespace offkey
