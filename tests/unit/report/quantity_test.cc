#include "engine/report/quantity.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(QuantityTest, GroupsDigits) {
  EXPECT_EQ(GroupDigits(0), "0");
  EXPECT_EQ(GroupDigits(999), "999");
  EXPECT_EQ(GroupDigits(1000), "1,000");
  EXPECT_EQ(GroupDigits(849'014), "849,014");
  EXPECT_EQ(GroupDigits(18'446'744'073'709'551'615U), "18,446,744,073,709,551,615");
  EXPECT_EQ(Counted(1, "object"), "1 object");
  EXPECT_EQ(Counted(0, "object"), "0 objects");
}

TEST(QuantityTest, SaysBytesAndSeconds) {
  EXPECT_EQ(ByteText(0), "0 B");
  EXPECT_EQ(ByteText(999), "999 B");
  EXPECT_EQ(ByteText(1000), "1.0 kB");
  EXPECT_EQ(ByteText(999'999), "1.0 MB");
  EXPECT_EQ(ByteText(285e6), "285 MB");
  EXPECT_EQ(ByteText(8.11e9), "8.1 GB");
  EXPECT_EQ(SecondsText(0.0041), "4 ms");
  EXPECT_EQ(SecondsText(0.9999), "1.0 s");
  EXPECT_EQ(SecondsText(6.44), "6.4 s");
  EXPECT_EQ(SecondsText(125), "2 min 05 s");
  EXPECT_EQ(SecondsText(3720), "1 h 02 min");
}

}  // namespace
}  // namespace offkey
