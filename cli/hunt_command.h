// `offkey hunt`: where credentials stand and stood, whose they are: questions to the store.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

void AddHuntCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
