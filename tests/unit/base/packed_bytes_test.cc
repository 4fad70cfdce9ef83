#include "engine/base/packed_bytes.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace offkey {
namespace {

TEST(PackedBytes, GiveBackWhatWasWritten) {
  const std::vector<uint64_t> numbers = {0,           1, 127, 128, 16383, 16384, uint64_t{1} << 32,
                                         ~uint64_t{0}};
  const std::vector<int64_t> whole = {
      0, -1, 1, -64, 64, std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()};
  std::string bytes;
  PackedWriter out(&bytes);
  for (const uint64_t number : numbers) out.Number(number);
  for (const int64_t number : whole) out.Signed(number);
  out.Bytes("");
  out.Bytes(std::string_view("a\0b", 3));
  PackedReader in(bytes);
  for (const uint64_t number : numbers) EXPECT_EQ(in.Number(), number);
  for (const int64_t number : whole) EXPECT_EQ(in.Signed(), number);
  EXPECT_EQ(in.Bytes(), "");
  EXPECT_EQ(in.Bytes(), std::string_view("a\0b", 3));
  EXPECT_TRUE(in.ok());
  EXPECT_TRUE(in.at_end());
}

TEST(PackedBytes, SmallNumbersAreShort) {
  std::string bytes;
  PackedWriter out(&bytes);
  out.Number(127);
  EXPECT_EQ(bytes.size(), 1u);
  out.Signed(-64);
  EXPECT_EQ(bytes.size(), 2u);
}

TEST(PackedBytes, AFaultEndsTheReading) {
  for (const std::string& bytes : {std::string("\xff"),
                                   std::string("\x05"
                                               "ab"),
                                   std::string(11, '\xff'), std::string()}) {
    PackedReader in(bytes);
    EXPECT_EQ(in.Bytes(), "");
    EXPECT_FALSE(in.ok());
    EXPECT_EQ(in.Number(), 0u);
    EXPECT_FALSE(in.ok());
  }
  PackedReader in("\x07");
  EXPECT_EQ(in.NumberBelow(7), 0u);
  EXPECT_FALSE(in.ok());
}

}  // namespace
}  // namespace offkey
