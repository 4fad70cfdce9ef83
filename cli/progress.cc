// Covered by tests/e2e/cli_test.py (on a pseudo-terminal, and absent elsewhere).
#include "cli/progress.h"

#include <unistd.h>

#include <chrono>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"
#include "engine/base/log.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kPeriod = std::chrono::milliseconds(100);
// Short runs show nothing.
constexpr auto kDelay = std::chrono::milliseconds(400);
// Weight of the newest period in the shown rate.
constexpr double kSmoothing = 0.1;

double SecondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

}  // namespace

std::string ProgressLine(const ProgressSample& sample, std::string_view unit, double seconds,
                         double bytes_per_second, size_t width) {
  std::string line;
  const auto time_left = [&](double share) {
    if (seconds > 1 && share > 0.01 && share < 1) {
      absl::StrAppend(&line, ", ", SecondsText(seconds * (1 - share) / share), " left");
    }
  };
  if (sample.repositories != 0) {
    absl::StrAppend(&line, absl::StrFormat("%3.0f %%  ", sample.share * 100),
                    GroupDigits(sample.repositories_done), " of ", GroupDigits(sample.repositories),
                    sample.repositories == 1 ? " repository" : " repositories");
    time_left(sample.share);
  } else if (sample.total != 0) {
    const double share = static_cast<double>(sample.done) / static_cast<double>(sample.total);
    absl::StrAppend(&line, absl::StrFormat("%3.0f %%  ", share * 100), GroupDigits(sample.done),
                    " of ", Counted(sample.total, unit));
    time_left(share);
  } else {
    absl::StrAppend(&line, Counted(sample.done, unit));
  }
  absl::StrAppend(&line, ", ", ByteText(static_cast<double>(sample.bytes)), " (",
                  ByteText(bytes_per_second), "/s), ", Counted(sample.findings, "finding"));
  return line.substr(0, width);
}

Progress::Progress(bool enabled, std::string_view unit, std::function<ProgressSample()> sample)
    : unit_(unit), sample_(std::move(sample)) {
  if (enabled && IsTerminal(STDERR_FILENO)) thread_ = std::thread([this] { Run(); });
}

Progress::~Progress() { Stop(); }

void Progress::Stop() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  thread_.join();
  ShowStatusLine("");
}

void Progress::WithoutLine(const std::function<void()>& write) {
  const std::lock_guard<std::mutex> lock(mutex_);
  ShowStatusLine("");
  write();
}

void Progress::Run() {
  const Clock::time_point begin = Clock::now();
  double rate = 0;
  double last_seconds = 0;
  uint64_t last_bytes = 0;
  std::unique_lock<std::mutex> lock(mutex_);
  if (wake_.wait_for(lock, kDelay, [this] { return stopping_; })) return;
  do {
    const ProgressSample sample = sample_();
    const double seconds = SecondsSince(begin);
    const double now =
        static_cast<double>(sample.bytes - last_bytes) / std::max(seconds - last_seconds, 1e-3);
    rate = last_bytes == 0 ? now : rate + kSmoothing * (now - rate);
    last_bytes = sample.bytes;
    last_seconds = seconds;
    ShowStatusLine(
        ProgressLine(sample, unit_, seconds, rate, TerminalWidth(STDERR_FILENO, 80) - 1));
  } while (!wake_.wait_for(lock, kPeriod, [this] { return stopping_; }));
}

}  // namespace offkey
