// Covered by tests/e2e/cli_test.py.
#include "engine/base/log.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <mutex>
#include <string>
#include <utility>

#include "engine/base/terminal.h"

namespace offkey {
namespace {

constexpr std::string_view kClearLine = "\r\x1b[K";

std::atomic<LogLevel> log_level = LogLevel::kWarning;

// Guarded by stderr_mutex: what stands on the status line.
std::mutex stderr_mutex;
std::string& StatusLine() {
  static std::string* const line = new std::string;  // used by other threads until the very end
  return *line;
}

// Guarded by redaction_mutex.
std::mutex redaction_mutex;
std::function<std::string(std::string_view)>& Redaction() {
  static auto* const redaction = new std::function<std::string(std::string_view)>;
  return *redaction;
}

std::string Redacted(std::string_view text) {
  const std::lock_guard<std::mutex> lock(redaction_mutex);
  return Redaction() ? Redaction()(text) : std::string(text);
}

void WriteToStderr(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(STDERR_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

void Log(LogLevel level, std::string_view label, std::string_view foreign) {
  if (level > log_level.load(std::memory_order_relaxed)) return;
  const std::string redacted = Redacted(foreign);
  std::string_view text = redacted;
  std::string lines;
  std::string_view indent = label;
  while (true) {
    const size_t end = text.find('\n');
    lines.append(indent);
    lines += EscapeForTerminal(text.substr(0, end));
    lines += '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
    if (text.empty()) break;
    indent = "  ";
  }
  const std::lock_guard<std::mutex> lock(stderr_mutex);
  const std::string& status = StatusLine();
  if (!status.empty()) lines.insert(0, kClearLine);
  lines += status;
  WriteToStderr(lines);
}

}  // namespace

void SetLogRedaction(std::function<std::string(std::string_view)> redact) {
  const std::lock_guard<std::mutex> lock(redaction_mutex);
  Redaction() = std::move(redact);
}

void SetLogLevel(LogLevel level) { log_level = level; }
void LogError(std::string_view text) { Log(LogLevel::kError, "offkey: ", text); }
void LogWarning(std::string_view text) { Log(LogLevel::kWarning, "offkey: warning: ", text); }
void LogInfo(std::string_view text) { Log(LogLevel::kInfo, "offkey: ", text); }

void ShowStatusLine(std::string_view text) {
  const std::lock_guard<std::mutex> lock(stderr_mutex);
  if (text.empty() && StatusLine().empty()) return;
  StatusLine() = text;
  std::string bytes(kClearLine);
  bytes += text;
  WriteToStderr(bytes);
}

}  // namespace offkey
