// `offkey sweep` over many repositories: those that were named, those of a list, those below
// directories, and mirrors.
#pragma once

#include "cli/exit_code.h"
#include "cli/repository_sweep.h"

namespace offkey {

// Whether the options ask for more than one repository, however many there turn out to be.
bool AsksForMany(const Options& options);

// Finds, sweeps and reports them. One bad repository never stops the rest.
ExitCode SweepMany(const SweepSetup& setup);

// --all, --repos, --mirror and what belongs to them.
void AddManyOptions(CLI::App* command, Options* options);

}  // namespace offkey
