// Covered by tests/e2e/cli_test.py (SIGINT and SIGTERM while a scan waits for input).
#include "engine/base/signals.h"

#include <signal.h>
#include <unistd.h>

#include "engine/base/check.h"

namespace offkey {
namespace {

std::atomic<bool> stop_requested = false;
std::atomic<int> stop_signal = 0;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free,
              "a signal handler may touch lock-free atomics only");

void OnStopSignal(int signal) {
  if (stop_requested.exchange(true)) _exit(128 + signal);
  stop_signal = signal;
}

}  // namespace

void InstallStopSignals() {
  struct sigaction action = {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = OnStopSignal;  // without SA_RESTART: a waiting read() returns
  OFFKEY_CHECK(sigaction(SIGINT, &action, nullptr) == 0, "SIGINT cannot be caught");
  OFFKEY_CHECK(sigaction(SIGTERM, &action, nullptr) == 0, "SIGTERM cannot be caught");
  action.sa_handler = SIG_IGN;
  OFFKEY_CHECK(sigaction(SIGPIPE, &action, nullptr) == 0, "SIGPIPE cannot be ignored");
}

const std::atomic<bool>& StopRequested() { return stop_requested; }
std::atomic<bool>& MutableStopRequested() { return stop_requested; }
int StopSignal() { return stop_signal; }

}  // namespace offkey
