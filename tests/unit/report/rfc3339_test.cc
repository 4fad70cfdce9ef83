#include "engine/report/rfc3339.h"

#include <gtest/gtest.h>

#include <limits>

namespace offkey {
namespace {

TEST(Rfc3339Test, KeepsTheOffsetAsWritten) {
  EXPECT_EQ(FormatRfc3339({0, 0}), "1970-01-01T00:00:00+00:00");
  EXPECT_EQ(FormatRfc3339({1'709'644'029, 60}), "2024-03-05T14:07:09+01:00");
  EXPECT_EQ(FormatRfc3339({1'709'164'800, -210}), "2024-02-28T20:30:00-03:30");
  EXPECT_EQ(FormatRfc3339({951'782'400, 0}), "2000-02-29T00:00:00+00:00");
  EXPECT_EQ(FormatRfc3339({-1, 0}), "1969-12-31T23:59:59+00:00");
  EXPECT_EQ(FormatRfc3339({0, 14 * 60}), "1970-01-01T14:00:00+14:00");
  EXPECT_EQ(FormatDate({1'709'644'029, 60}), "2024-03-05");
}

TEST(Rfc3339Test, BoundsWhatCommitsClaim) {
  constexpr int64_t kMost = std::numeric_limits<int64_t>::max();
  constexpr int64_t kLeast = std::numeric_limits<int64_t>::min();
  EXPECT_EQ(FormatRfc3339({0, 14 * 60 + 1}), "1970-01-01T00:00:00+00:00");
  EXPECT_EQ(FormatRfc3339({0, std::numeric_limits<int32_t>::min()}), "1970-01-01T00:00:00+00:00");
  EXPECT_EQ(FormatRfc3339({kMost, 60}), "9999-12-31T23:59:59+00:00");
  EXPECT_EQ(FormatRfc3339({kLeast, -60}), "0000-01-01T00:00:00+00:00");
  EXPECT_EQ(FormatRfc3339({253'402'300'799, 60}), "9999-12-31T23:59:59+00:00");
  EXPECT_EQ(FormatRfc3339({253'402'300'799, -60}), "9999-12-31T22:59:59-01:00");
  EXPECT_EQ(FormatRfc3339({-62'167'219'200, -60}), "0000-01-01T00:00:00+00:00");
}

}  // namespace
}  // namespace offkey
