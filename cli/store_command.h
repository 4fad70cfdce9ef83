// offkey store check|backup|compact|export: care for what offkey remembers.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds the command; when it is the one that was typed, *code is what it ended with.
void AddStoreCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
