#include "engine/model/rfc3339.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

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

int64_t Read(const char* text) {
  const auto time = ParseRfc3339(text);
  EXPECT_TRUE(time.has_value()) << text;
  return time ? time->seconds : -1;
}

TEST(Rfc3339Test, ReadsWhatItWrites) {
  uint64_t state = 7;
  for (int i = 0; i < 20'000; ++i) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    const CommitTime time = {static_cast<int64_t>(state >> 20) % 200'000'000'000 - 50'000'000'000,
                             static_cast<int32_t>(state >> 40) % 840};
    const std::string text = FormatRfc3339(time);
    ASSERT_EQ(Read(text.c_str()), time.seconds) << text;
    ASSERT_EQ(ParseRfc3339(text)->zone_minutes, time.zone_minutes) << text;
  }
}

TEST(Rfc3339Test, ReadsTheFormsThatPeopleWrite) {
  EXPECT_EQ(Read("1970-01-01"), 0);
  EXPECT_EQ(Read("2024-03-05"), 1'709'596'800);
  EXPECT_EQ(Read("2024-03-05T13:07:09Z"), 1'709'644'029);
  EXPECT_EQ(Read("2024-03-05 14:07+01:00"), 1'709'644'020);
  EXPECT_EQ(Read("2024-03-05t13:07:09.999z"), 1'709'644'029);
  EXPECT_EQ(Read("2024-02-29"), 1'709'164'800);
  EXPECT_EQ(Read("2016-12-31T23:59:60Z"), 1'483'228'800);
}

TEST(Rfc3339Test, RefusesTheRest) {
  for (const char* text :
       {"", "2024", "2024-3-5", "2023-02-29", "2024-04-31", "2024-13-01", "2024-00-10",
        "2024-01-00", "05.03.2024", "2024-03-05T13:07:09", "2024-03-05T24:00:00Z",
        "2024-03-05T13:60Z", "2024-03-05T13:07:61Z", "2024-03-05T13:07:09.Z",
        "2024-03-05T13:07:09+1:00", "2024-03-05T13:07:09+15:00", "2024-03-05T13:07:09Zx",
        "2024-03-05x", "tomorrow"}) {
    EXPECT_FALSE(ParseRfc3339(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace offkey
