// Lanes: how many repositories are swept at a time, and with how many threads each.
//
// Place in the flow: cli/sweep_command.cc -> RunLargestFirst -> Sweep(), once for each repository.
//
// Largest first. One that holds more than its share of what is left would end last whatever the
// order, so it runs alone, with all threads. When none is that large, the rest runs side by side, a
// thread for each: small repositories do not repay threads of their own, and in this order the
// lanes end close to each other. So never more than `threads` threads scan, and what they hold
// together stays within one memory budget.
//
// Thread rule: RunLargestFirst may be called from one thread at a time. `sweep` is called from
// several threads at once, each time for another item.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "absl/types/span.h"

namespace offkey {

struct LaneShare {
  unsigned threads = 1;
  uint64_t memory_bytes = 0;
  bool whole = true;  // all of the memory: there is no more to be had
};

struct LaneOptions {
  unsigned threads = 1;
  uint64_t memory_bytes = 0;                // of all lanes together
  const std::atomic<bool>* stop = nullptr;  // set: no further item is begun
};

// Calls `sweep(item, share)` for each item of `bytes` (its size). When it returns false, the share
// of memory was too small, and it is called once more for that item, alone and with the whole;
// then what it returns is not asked.
void RunLargestFirst(absl::Span<const uint64_t> bytes, const LaneOptions& options,
                     const std::function<bool(size_t item, const LaneShare& share)>& sweep);

// How many of the items, given in descending order of size, are worth all threads.
size_t CountAlone(absl::Span<const uint64_t> descending_bytes, unsigned threads);

}  // namespace offkey
