// What a screen may be shown, and what the screen is.
//
// Place in the flow: every text of foreign origin (paths, names, messages, error texts) passes
// EscapeForTerminal on its way to a terminal or a log. Thread rule: all functions may be called
// from any thread. Sources: no-color.org; bixense.com/clicolors; ioctl_tty(2).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace offkey {

// Bytes that are no UTF-8 and control characters below U+0080 become \xNN, other characters that
// must not reach a screen (C1, bidirectional, invisible) become \u{NNNN}. The rest stays as it is,
// a backslash too: this is for reading, not for reading back.
std::string EscapeForTerminal(std::string_view text);

// Columns that escaped text takes: wide East Asian characters and emoji count two, combining marks
// none.
size_t DisplayWidth(std::string_view escaped_text);

enum class ColorChoice { kAuto, kAlways, kNever };

// "auto", "always", "never".
std::optional<ColorChoice> ParseColorChoice(std::string_view text);

// kAuto: NO_COLOR (not empty) says no; CLICOLOR_FORCE (not empty, not "0") says yes; CLICOLOR=0 and
// TERM=dumb say no; otherwise whether `fd` is a terminal.
bool UseColor(ColorChoice choice, int fd);

bool IsTerminal(int fd);

// The columns of the terminal behind `fd`, between 40 and 200; `fallback` when there is none.
size_t TerminalWidth(int fd, size_t fallback);

}  // namespace offkey
