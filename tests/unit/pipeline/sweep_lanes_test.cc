#include "engine/pipeline/sweep_lanes.h"

#include <gtest/gtest.h>

#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace offkey {
namespace {

constexpr uint64_t kMega = 1'000'000;

struct Call {
  size_t item;
  LaneShare share;
};

std::vector<Call> Calls(const std::vector<uint64_t>& bytes, LaneOptions options,
                        const std::set<size_t>& too_large = {}) {
  std::vector<Call> calls;
  std::mutex mutex;
  RunLargestFirst(bytes, options, [&](size_t item, const LaneShare& share) {
    const std::lock_guard<std::mutex> lock(mutex);
    calls.push_back({item, share});
    return share.whole || !too_large.contains(item);
  });
  return calls;
}

TEST(SweepLanesTest, ALargeOneRunsAloneAndFirst) {
  const std::vector<Call> calls = Calls({3 * kMega, 500 * kMega, 3 * kMega, 3 * kMega, 3 * kMega},
                                        {.threads = 4, .memory_bytes = 400 * kMega});
  ASSERT_EQ(calls.size(), 5u);
  EXPECT_EQ(calls[0].item, 1u);
  EXPECT_EQ(calls[0].share.threads, 4u);
  EXPECT_TRUE(calls[0].share.whole);
  for (size_t i = 1; i < 5; ++i) {
    EXPECT_EQ(calls[i].share.threads, 1u);
    EXPECT_EQ(calls[i].share.memory_bytes, 100 * kMega);
    EXPECT_FALSE(calls[i].share.whole);
  }
}

TEST(SweepLanesTest, EachIsCalledOnce) {
  for (const unsigned threads : {1u, 2u, 7u}) {
    const std::vector<uint64_t> bytes(100, 10 * kMega);
    std::map<size_t, int> count;
    for (const Call& call : Calls(bytes, {.threads = threads, .memory_bytes = 400 * kMega})) {
      ++count[call.item];
    }
    EXPECT_EQ(count.size(), 100u);
    for (const auto& [item, times] : count) EXPECT_EQ(times, 1) << item;
  }
}

TEST(SweepLanesTest, OneThatDoesNotFitComesAgainAloneWithAll) {
  const std::vector<Call> calls = Calls({kMega, kMega, kMega, kMega, kMega, kMega},
                                        {.threads = 2, .memory_bytes = 400 * kMega}, {1, 4});
  ASSERT_EQ(calls.size(), 8u);
  EXPECT_EQ(calls[6].item, 1u);
  EXPECT_EQ(calls[7].item, 4u);
  for (const size_t i : {6u, 7u}) {
    EXPECT_TRUE(calls[i].share.whole);
    EXPECT_EQ(calls[i].share.threads, 2u);
    EXPECT_EQ(calls[i].share.memory_bytes, 400 * kMega);
  }
}

TEST(SweepLanesTest, LittleMemoryMeansFewLanes) {
  for (const Call& call :
       Calls(std::vector<uint64_t>(64, kMega), {.threads = 64, .memory_bytes = 40u << 20})) {
    EXPECT_GE(call.share.memory_bytes, 16u << 20);
  }
}

TEST(SweepLanesTest, StopBeginsNothing) {
  const std::atomic<bool> stop = true;
  EXPECT_TRUE(
      Calls({kMega, kMega}, {.threads = 2, .memory_bytes = 400 * kMega, .stop = &stop}).empty());
  EXPECT_TRUE(Calls({}, {.threads = 2, .memory_bytes = 400 * kMega}).empty());
}

TEST(SweepLanesTest, CountAlone) {
  EXPECT_EQ(CountAlone(std::vector<uint64_t>{5}, 8), 1u);
  EXPECT_EQ(CountAlone(std::vector<uint64_t>{500, 400, 300}, 8), 0u);  // tiny
  EXPECT_EQ(CountAlone(std::vector<uint64_t>{90 * kMega, 9 * kMega, kMega, kMega, kMega}, 2), 2u);
  EXPECT_EQ(CountAlone(std::vector<uint64_t>(10, 5 * kMega), 2), 0u);
}

}  // namespace
}  // namespace offkey
