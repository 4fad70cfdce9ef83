// offkey rules cost PATH...: what each rule takes of a scan, measured on files of your own.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds `cost` to `offkey rules`; when it is the one that was typed, *code is what it ended with.
void AddRulesCostCommand(CLI::App* rules, Options* options, ExitCode* code);

}  // namespace offkey
