// offkey sweep REPO...: credentials in whole histories, with who introduced them; kept in the
// store.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds the command; when it is the one that was typed, *code is what it ended with.
void AddSweepCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
