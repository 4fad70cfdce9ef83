// Covered by tests/unit/base/terminal_test.cc.
#include "engine/base/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_format.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

std::string_view Environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool IsWide(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) ||
         within(0xF900, 0xFAFF) || within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) ||
         within(0xFFE0, 0xFFE6) || within(0x1F300, 0x1FAFF) || within(0x20000, 0x3FFFD);
}

bool IsCombining(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return within(0x300, 0x36F) || within(0x1AB0, 0x1AFF) || within(0x20D0, 0x20FF) ||
         within(0xFE00, 0xFE0F) || within(0xFE20, 0xFE2F);
}

}  // namespace

std::string EscapeForTerminal(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  while (!text.empty()) {
    const std::optional<Utf8Character> character = FirstUtf8Character(text);
    const size_t bytes = character.has_value() ? character->bytes : 1;
    if (!character.has_value() || (IsUnsafeOnScreen(character->code_point) && bytes == 1)) {
      absl::StrAppendFormat(&escaped, "\\x%02x", static_cast<unsigned char>(text[0]));
    } else if (IsUnsafeOnScreen(character->code_point)) {
      absl::StrAppendFormat(&escaped, "\\u{%04x}", static_cast<unsigned>(character->code_point));
    } else {
      escaped.append(text.substr(0, bytes));
    }
    text.remove_prefix(bytes);
  }
  return escaped;
}

size_t DisplayWidth(std::string_view escaped_text) {
  size_t width = 0;
  while (!escaped_text.empty()) {
    const std::optional<Utf8Character> character = FirstUtf8Character(escaped_text);
    if (!character.has_value()) {
      ++width;
      escaped_text.remove_prefix(1);
      continue;
    }
    if (!IsCombining(character->code_point)) width += IsWide(character->code_point) ? 2 : 1;
    escaped_text.remove_prefix(character->bytes);
  }
  return width;
}

std::optional<ColorChoice> ParseColorChoice(std::string_view text) {
  if (text == "auto") return ColorChoice::kAuto;
  if (text == "always") return ColorChoice::kAlways;
  if (text == "never") return ColorChoice::kNever;
  return std::nullopt;
}

bool UseColor(ColorChoice choice, int fd) {
  if (choice != ColorChoice::kAuto) return choice == ColorChoice::kAlways;
  if (!Environment("NO_COLOR").empty()) return false;
  const std::string_view force = Environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  if (Environment("CLICOLOR") == "0" || Environment("TERM") == "dumb") return false;
  return IsTerminal(fd);
}

bool IsTerminal(int fd) { return isatty(fd) == 1; }

size_t TerminalWidth(int fd, size_t fallback) {
  struct winsize size = {};
  if (!IsTerminal(fd) || ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return fallback;
  return std::clamp<size_t>(size.ws_col, 40, 200);
}

}  // namespace offkey
