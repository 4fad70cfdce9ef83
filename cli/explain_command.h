// offkey explain FILE[:LINE[:COLUMN]], offkey rules test FILE: what the rules make of a text, place
// by place, with the reason for each refusal. Nothing is stored; secrets are masked, refused values
// too.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

// Adds `explain`; when it is the one that was typed, *code is what it ended with.
void AddExplainCommand(CLI::App* app, Options* options, ExitCode* code);

// Adds `test` to `offkey rules`: every match and every refused candidate of whole files.
void AddRulesTestCommand(CLI::App* rules, Options* options, ExitCode* code);

}  // namespace offkey
