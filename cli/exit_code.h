// The only place of exit codes. A promise to scripts: they do not change.
#pragma once

namespace offkey {

enum class ExitCode : int {
  kClean = 0,          // nothing found, everything read
  kFindings = 1,       // credentials at or above --fail-on; also when something was not read
  kUsage = 2,          // wrong flags, rules, paths or set-up: the message says what to do
  kIncomplete = 3,     // nothing found, but not everything could be read
  kInternal = 4,       // the report or the store could not be written, or a fault of ours
  kInterrupted = 130,  // SIGINT
  kTerminated = 143,   // SIGTERM
};

}  // namespace offkey
