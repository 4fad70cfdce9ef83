// `offkey people keys` and `offkey people signature`: the keys that signatures are verified
// against, and a look at one signature.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

void AddPeopleKeysCommands(CLI::App* people, Options* options, ExitCode* code);

}  // namespace offkey
