// Covered by tests/unit/pipeline/sweep_lanes_test.cc and tests/e2e/many_test.py.
#include "engine/pipeline/sweep_lanes.h"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <thread>

namespace offkey {
namespace {

// Below this a sweep is done before its threads have begun.
constexpr uint64_t kWorthThreads = 1u << 20;
constexpr uint64_t kLeastShareBytes = 16u << 20;

}  // namespace

size_t CountAlone(absl::Span<const uint64_t> descending_bytes, unsigned threads) {
  if (descending_bytes.size() == 1) return 1;
  double left = std::accumulate(descending_bytes.begin(), descending_bytes.end(), 0.0);
  size_t alone = 0;
  for (const uint64_t bytes : descending_bytes) {
    const auto size = static_cast<double>(bytes);
    if (bytes < kWorthThreads || size * threads <= left) break;
    left -= size;
    ++alone;
  }
  return alone;
}

void RunLargestFirst(absl::Span<const uint64_t> bytes, const LaneOptions& options,
                     const std::function<bool(size_t item, const LaneShare& share)>& sweep) {
  const auto stopped = [&options] { return options.stop != nullptr && options.stop->load(); };
  std::vector<size_t> order(bytes.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&bytes](size_t a, size_t b) { return bytes[a] > bytes[b]; });
  std::vector<uint64_t> descending;
  descending.reserve(order.size());
  for (const size_t item : order) descending.push_back(bytes[item]);

  const LaneShare whole = {options.threads, options.memory_bytes, true};
  const size_t alone = CountAlone(descending, options.threads);
  for (size_t i = 0; i < alone && !stopped(); ++i) sweep(order[i], whole);

  const uint64_t shares = std::max<uint64_t>(1, options.memory_bytes / kLeastShareBytes);
  const size_t lanes = std::min<uint64_t>({options.threads, order.size() - alone, shares});
  if (lanes == 0) return;
  const LaneShare share = lanes == 1 ? whole : LaneShare{1, options.memory_bytes / lanes, false};
  std::atomic<size_t> next = alone;
  std::mutex mutex;
  std::vector<size_t> again;
  const auto run_lane = [&] {
    for (size_t i = next++; i < order.size() && !stopped(); i = next++) {
      if (sweep(order[i], share) || share.whole) continue;
      const std::lock_guard<std::mutex> lock(mutex);
      again.push_back(order[i]);
    }
  };
  std::vector<std::thread> threads;
  for (size_t lane = 1; lane < lanes; ++lane) threads.emplace_back(run_lane);
  run_lane();
  for (std::thread& thread : threads) thread.join();

  std::sort(again.begin(), again.end());
  for (size_t i = 0; i < again.size() && !stopped(); ++i) sweep(again[i], whole);
}

}  // namespace offkey
