// `offkey access`: who could read which repository, imported, listed and shown.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

void AddAccessCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
