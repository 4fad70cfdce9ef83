// How a command ends when it cannot do its work: the message, and the exit code that belongs to the
// status.
#pragma once

#include "absl/status/status.h"
#include "cli/exit_code.h"

namespace offkey {

// For what the user can mend before anything is done (flags, paths, rules, keys): kUsage, and
// kInternal for codes that say that the system or we failed.
ExitCode FailSetup(const absl::Status& status);
// The same without the message.
ExitCode SetupExitCode(const absl::Status& status);
// For what fails while a report or the store is written.
ExitCode FailRun(const absl::Status& status);

}  // namespace offkey
