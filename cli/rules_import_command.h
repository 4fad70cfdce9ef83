// offkey rules import FILE: rules of another tool's configuration as a rule file of ours.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds `import` to `offkey rules`; when it is the one that was typed, *code is what it ended with.
void AddRulesImportCommand(CLI::App* rules, Options* options, ExitCode* code);

}  // namespace offkey
