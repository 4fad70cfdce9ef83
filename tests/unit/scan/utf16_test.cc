#include "engine/scan/utf16.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

using std::string_view_literals::operator""sv;

std::string Encode(std::string_view ascii, Utf16Order order) {
  std::string units;
  for (const char c : ascii) {
    if (order == Utf16Order::kBigEndian) units += '\0';
    units += c;
    if (order == Utf16Order::kLittleEndian) units += '\0';
  }
  return units;
}

TEST(Utf16Test, DetectsTheMark) {
  const auto little = DetectUtf16("\xFF\xFE"sv);
  ASSERT_TRUE(little.has_value());
  EXPECT_EQ(little->order, Utf16Order::kLittleEndian);
  EXPECT_EQ(little->bom_bytes, 2U);
  const auto big = DetectUtf16("\xFE\xFF\0a"sv);
  ASSERT_TRUE(big.has_value());
  EXPECT_EQ(big->order, Utf16Order::kBigEndian);
  EXPECT_FALSE(DetectUtf16("\xFF\xFE\0\0a\0\0\0"sv).has_value());
}

TEST(Utf16Test, DetectsTextWithoutAMark) {
  for (const Utf16Order order : {Utf16Order::kLittleEndian, Utf16Order::kBigEndian}) {
    const auto layout = DetectUtf16(Encode("token = x", order));
    ASSERT_TRUE(layout.has_value());
    EXPECT_EQ(layout->order, order);
    EXPECT_EQ(layout->bom_bytes, 0U);
  }
}

TEST(Utf16Test, LeavesOtherContentAlone) {
  EXPECT_FALSE(DetectUtf16("").has_value());
  EXPECT_FALSE(DetectUtf16("plain text, nothing else").has_value());
  EXPECT_FALSE(DetectUtf16("a\0b\0"sv).has_value());
  EXPECT_FALSE(DetectUtf16(std::string(100, '\0')).has_value());
  std::string utf32;
  for (const char c : "abcdefgh"sv) utf32 += std::string(1, c) + std::string(3, '\0');
  EXPECT_FALSE(DetectUtf16(utf32).has_value());
}

TEST(Utf16Test, OnlyTheHeadDecides) {
  std::string content = Encode(std::string(kUtf16HeadBytes / 2, 'a'), Utf16Order::kLittleEndian);
  content += std::string(100'000, 'z');
  EXPECT_TRUE(DetectUtf16(content).has_value());
}

TEST(Utf16Test, OneByteForEachUnit) {
  for (const Utf16Order order : {Utf16Order::kLittleEndian, Utf16Order::kBigEndian}) {
    std::string units = Encode("key=", order);
    const bool little = order == Utf16Order::kLittleEndian;
    units += little ? "\xE9\x00"sv : "\x00\xE9"sv;                  // U+00E9
    units += little ? "\x3D\xD8\x11\xDD"sv : "\xD8\x3D\xDD\x11"sv;  // U+1F511: two units
    units += little ? "\x41\x01"sv : "\x01\x41"sv;                  // U+0141, low byte 'A'
    units += Encode("v", order);
    units += 'x';  // half a unit
    std::string text = "before ";
    AppendTranscoded(units, order, &text);
    EXPECT_EQ(text, "before key=????v");
  }
  EXPECT_EQ(StoredOffset({Utf16Order::kBigEndian, 2}, 5), 12U);
  EXPECT_EQ(StoredOffset({Utf16Order::kBigEndian, 0}, 5), 10U);
}

}  // namespace
}  // namespace offkey
