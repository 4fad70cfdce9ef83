// `offkey debug objects|matches REPO`: what the reader read and what the scanner matched. Not in
// the help: for the comparisons of tests/e2e, and for whoever hunts a difference.
#pragma once

#include "cli/exit_code.h"

namespace CLI {
class App;
}

namespace offkey {

struct Options;

// `options` and `code` must live as long as `app`.
void AddDebugCommand(CLI::App* app, Options* options, ExitCode* code);

}  // namespace offkey
