#include "engine/pipeline/sweep_families.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>

namespace offkey {
namespace {

BaseQuery Query(const std::string& sketch, uint32_t has) {
  BaseQuery query;
  query.sketch = sketch;
  query.has = [has](std::string_view) { return has; };
  return query;
}

TEST(SweepFamiliesTest, WhoHasObjectsInCommonWaits) {
  SweepFamilies families;
  auto first = std::make_unique<SweepFamilies::Member>(&families);
  EXPECT_FALSE(first->Enter(Query(std::string(24, 'a'), 0)));
  EXPECT_FALSE(first->Enter(Query(std::string(24, 'a'), 2)));  // not for itself
  // A stranger does not wait, nor one with less than half.
  SweepFamilies::Member stranger(&families);
  EXPECT_FALSE(stranger.Enter(Query(std::string(24, 's'), 0)));

  std::atomic<bool> ended = false;
  std::thread fork([&] {
    SweepFamilies::Member member(&families);
    EXPECT_TRUE(member.Enter(Query(std::string(24, 'f'), 1)));
    EXPECT_TRUE(ended);
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  ended = true;
  first.reset();
  fork.join();
}

}  // namespace
}  // namespace offkey
