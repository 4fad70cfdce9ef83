// What offkey tells a person while it works: lines on standard error, "offkey: warning: ...", and
// one status line that is redrawn in place when standard error is a terminal.
//
// Lines are escaped (engine/base/terminal.h) and written whole, so those of two threads do not mix.
// Findings never come this way. Failing to write to standard error is not an error of the run:
// there is nobody left to tell.
//
// Thread rule: all functions may be called from any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace offkey {

// Lines pass through `redact` before they are escaped and written; an empty function: as they are.
// Called from the thread that logs, one call at a time. cli/command_redaction.h sets it.
void SetLogRedaction(std::function<std::string(std::string_view)> redact);

enum class LogLevel { kError, kWarning, kInfo };

// Lines above this level are dropped. Default: kWarning.
void SetLogLevel(LogLevel level);

// Line ends inside `text` begin further lines; every line is escaped.
void LogError(std::string_view text);
void LogWarning(std::string_view text);
void LogInfo(std::string_view text);

// Replaces the status line (which must fit into one line of the terminal) or, with an empty text,
// takes it away. For terminals only.
void ShowStatusLine(std::string_view text);

}  // namespace offkey
