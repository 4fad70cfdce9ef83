// offkey offboard --who EMAIL...: a leaver's credentials go into the revocation queue.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds the command; when it is the one that was typed, *code is what it ended with.
void AddOffboardCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
