// `offkey report --who`: what somebody leaves behind.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

namespace offkey {

void AddReportCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
