// Short texts of commands to standard output.
#pragma once

#include <string_view>

#include "cli/exit_code.h"

namespace offkey {

// kClean, or kInternal with a message when it could not be written whole.
ExitCode Print(std::string_view text);

}  // namespace offkey
