// offkey rules list | show | catalogue | check | test | cost | import: what is looked for, and
// whether the rules are sound.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds the command; when it is the one that was typed, *code is what it ended with.
void AddRulesCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
