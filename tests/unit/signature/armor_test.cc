#include "engine/signature/armor.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

std::string Decoded(std::string_view text) {
  std::string bytes;
  return DecodeBase64(text, &bytes) ? bytes : "damaged";
}

TEST(Armor, Base64) {
  EXPECT_EQ(Decoded(""), "");
  EXPECT_EQ(Decoded("Zg=="), "f");
  EXPECT_EQ(Decoded("Zg"), "f");
  EXPECT_EQ(Decoded("Zm8="), "fo");
  EXPECT_EQ(Decoded("Zm9v\r\n YmE="), "fooba");
  EXPECT_EQ(Decoded("+/+/"), "\xFB\xFF\xBF");
  for (const char* text : {"Z", "Zg=", "Zg===", "Z===", "Zm9v=", "Zg==Zg==", "Zm-_", "Zm9v!"}) {
    EXPECT_EQ(Decoded(text), "damaged") << text;
  }
}

TEST(Armor, Blocks) {
  const auto block = ReadArmor("-----BEGIN X-----\nZm9v\n-----END X-----\nrest");
  ASSERT_TRUE(block.ok());
  EXPECT_EQ(block->label, "X");
  EXPECT_EQ(block->bytes, "foo");
  EXPECT_EQ(block->after, "rest");
  for (const char* text :
       {"", "Zm9v", "\n-----BEGIN X-----\nZm9v\n-----END X-----\n", "-----BEGIN X-----\nZm9v\n",
        "-----BEGIN X-----\nZm9v\n-----END Y-----\n", "-----BEGIN X-----\n-----END X-----\n",
        "-----BEGIN X-----\nZm9v\n-----BEGIN X-----\nZm9v\n-----END X-----\n",
        "-----BEGIN X-----\nZ\n-----END X-----\n", "-----BEGIN -----"}) {
    EXPECT_FALSE(ReadArmor(text).ok()) << text;
  }
}

TEST(Armor, OpenPgpHeadersAndCheckSum) {
  // The check sum of "foo" by RFC 4880 6.1.
  const std::string good =
      "-----BEGIN PGP SIGNATURE-----\nVersion: 1\nComment: a\n\nZm9v\n=T8JV\n"
      "-----END PGP SIGNATURE-----\n";
  const auto block = ReadArmor(good);
  const auto without =
      ReadArmor("-----BEGIN PGP SIGNATURE-----\n\nZm9v\n-----END PGP SIGNATURE-----");
  ASSERT_TRUE(without.ok());
  EXPECT_EQ(without->bytes, "foo");
  std::string wrong = good;
  wrong.replace(wrong.find("=T8JV"), 5, "=AAAA");
  EXPECT_FALSE(ReadArmor(wrong).ok());
  std::string twice = good;
  twice.replace(twice.find("=T8JV"), 5, "=T8JV\nZm9v");
  EXPECT_FALSE(ReadArmor(twice).ok());
  ASSERT_TRUE(block.ok()) << block.status();
  EXPECT_EQ(block->bytes, "foo");
}

}  // namespace
}  // namespace offkey
