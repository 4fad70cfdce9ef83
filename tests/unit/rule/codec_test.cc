#include "engine/rule/codec.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace offkey {
namespace {

std::span<const uint8_t> Bytes(std::string_view text) {
  return {reinterpret_cast<const uint8_t*>(text.data()), text.size()};
}

// The check values of the CRC catalogue for "123456789".
TEST(Codec, CrcCheckValues) {
  EXPECT_EQ(Crc32("123456789"), 0xCBF43926u);
  EXPECT_EQ(Crc32(""), 0u);
  EXPECT_EQ(Crc16Xmodem(Bytes("123456789")), 0x31C3u);
}

// RFC 4648, section 10.
TEST(Codec, Base64Vectors) {
  const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""},
                                                                   {"f", "Zg=="},
                                                                   {"fo", "Zm8="},
                                                                   {"foo", "Zm9v"},
                                                                   {"foob", "Zm9vYg=="},
                                                                   {"fooba", "Zm9vYmE="},
                                                                   {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, encoded] : vectors) {
    EXPECT_EQ(Base64Encode(plain, false, true), encoded);
    std::array<uint8_t, 8> out;
    const auto size = Base64Decode(encoded, out);
    ASSERT_TRUE(size.has_value());
    EXPECT_EQ(std::string(out.begin(), out.begin() + static_cast<ptrdiff_t>(*size)), plain);
  }
  EXPECT_EQ(Base64Encode("\xfb\xff", true, false), "-_8");
  std::array<uint8_t, 2> two;
  EXPECT_EQ(Base64Decode("-_8", two), 2u);
  EXPECT_EQ(Base64Decode("+/8=", two), 2u);
  EXPECT_EQ(Base64Decode("Zm9v", two), std::nullopt);  // does not fit
  EXPECT_EQ(Base64DecodeFront("Zm9vYmFy", two), 2u);   // the front does
  EXPECT_EQ(Base64Decode("Z", two), std::nullopt);     // impossible length
  EXPECT_EQ(Base64Decode("Z!==", two), std::nullopt);  // foreign character
}

TEST(Codec, Base32Vectors) {
  EXPECT_EQ(Base32Encode(Bytes("foobar")), "MZXW6YTBOI");
  std::array<uint8_t, 6> out;
  EXPECT_EQ(Base32Decode("mzxw6ytboi", out), 6u);
  EXPECT_EQ(std::string(out.begin(), out.end()), "foobar");
  EXPECT_EQ(Base32Decode("M1", out), std::nullopt);
}

// Vectors published with the open Marvin32 of .NET: both halves of the 64-bit state, which are
// XORed here.
TEST(Codec, Marvin32Vectors) {
  constexpr uint64_t kSeed = 0x004FB61A001BDBCC;
  const auto folded = [](uint64_t both) {
    return static_cast<uint32_t>(both) ^ static_cast<uint32_t>(both >> 32);
  };
  EXPECT_EQ(Marvin32({}, kSeed), folded(0x30ED35C100CD3C7D));
  EXPECT_EQ(Marvin32(Bytes("\xAF"), kSeed), folded(0x48E73FC77D75DDC1));
  EXPECT_EQ(Marvin32(Bytes("\xE7\x0F"), kSeed), folded(0xB5F6E1FC485DBFF8));
  EXPECT_EQ(Marvin32(Bytes("\x37\xF4\x95"), kSeed), folded(0xF0B07C789B8CF7E8));
  EXPECT_EQ(Marvin32(Bytes("\x86\x42\xDC\x59"), kSeed), folded(0x7008F2E87E9CF556));
}

TEST(Codec, RadixIsLeftPadded) {
  std::string out(6, '?');
  EncodeRadix(0, 62, out);
  EXPECT_EQ(out, "000000");
  EncodeRadix(61, 62, out);
  EXPECT_EQ(out, "00000z");
  EncodeRadix(62, 62, out);
  EXPECT_EQ(out, "000010");
  EncodeRadix(35, 36, out);
  EXPECT_EQ(out, "00000z");
}

}  // namespace
}  // namespace offkey
