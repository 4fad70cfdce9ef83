// `offkey inventory`: what issuers list, imported, listed and shown.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

void AddInventoryCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
