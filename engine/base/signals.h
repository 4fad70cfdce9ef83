// Ending on request. The first SIGINT or SIGTERM only raises a flag, which long work looks at: the
// run ends within a second with what it has, marked incomplete. The second ends the process at
// once.
//
// Thread rule: InstallStopSignals once, in main, before threads start; the rest from any thread.
// Sources: signal-safety(7), sigaction(2).
#pragma once

#include <atomic>

namespace offkey {

// Also ignores SIGPIPE: a closed pipe is a write error that is reported like any other.
void InstallStopSignals();

// True from the first signal on. The same object for the whole life of the process.
const std::atomic<bool>& StopRequested();
std::atomic<bool>& MutableStopRequested();

// SIGINT, SIGTERM, or 0 when there was none.
int StopSignal();

}  // namespace offkey
