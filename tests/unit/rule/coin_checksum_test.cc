#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "engine/rule/base58check.h"
#include "engine/rule/bip39.h"
#include "engine/rule/example_template.h"

namespace offkey {
namespace {

std::string Repeat(std::string_view word, size_t count, std::string_view last) {
  std::string text;
  for (size_t i = 0; i < count; ++i) text.append(word).append(" ");
  return text.append(last);
}

// The vectors of BIP-39: entropy of all zeros and of all ones.
TEST(Bip39, VectorsOfTheBip) {
  EXPECT_TRUE(VerifyBip39(Repeat("abandon", 11, "about")));
  EXPECT_TRUE(VerifyBip39(Repeat("abandon", 17, "agent")));
  EXPECT_TRUE(VerifyBip39(Repeat("abandon", 23, "art")));
  EXPECT_TRUE(VerifyBip39(Repeat("zoo", 11, "wrong")));
  EXPECT_TRUE(VerifyBip39(Repeat("zoo", 17, "when")));
  EXPECT_TRUE(VerifyBip39(Repeat("zoo", 23, "vote")));
}

TEST(Bip39, WordsMayBeNumbered) {
  std::string text;
  for (int i = 1; i < 12; ++i) text += std::to_string(i) + ". abandon\n";
  EXPECT_TRUE(VerifyBip39(text + "12. about"));
  EXPECT_FALSE(VerifyBip39(text + "12. abouts"));
}

TEST(Bip39, RejectsWrongWordsNumbersAndChecksums) {
  EXPECT_FALSE(VerifyBip39(Repeat("abandon", 11, "abandon")));
  EXPECT_FALSE(VerifyBip39(Repeat("abandon", 11, "abouts")));
  EXPECT_FALSE(VerifyBip39(Repeat("abandon", 10, "about")));
  EXPECT_FALSE(VerifyBip39(Repeat("abandon", 26, "about")));
  EXPECT_FALSE(VerifyBip39(""));
  EXPECT_EQ(GenerateBip39(Repeat("abandon", 9, "about")), "");
}

TEST(Bip39, GeneratedHoldsForEveryLength) {
  for (const int count : {12, 15, 18, 21, 24}) {
    const std::string form = "${bip39_words:" + std::to_string(count - 1) + "}${bip39}";
    const auto text = ExpandTemplate(form, 7, nullptr);
    ASSERT_TRUE(text.ok()) << text.status();
    EXPECT_TRUE(VerifyBip39(text->text)) << count;
  }
}

// The address of Bitcoin's first block: public, no key. Its first character is a zero byte.
TEST(Base58Check, LeadingZeros) {
  EXPECT_TRUE(VerifyBase58Check("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
  EXPECT_FALSE(VerifyBase58Check("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"));
  EXPECT_FALSE(VerifyBase58Check("A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
}

// BIP-32, test vector 1, chain m: the public key.
TEST(Base58Check, ExtendedKeyOfTheBip) {
  EXPECT_TRUE(
      VerifyBase58Check("xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFj"
                        "qJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8"));
}

TEST(Base58Check, BoundsHold) {
  EXPECT_FALSE(VerifyBase58Check(std::string(200, '1')));
  EXPECT_FALSE(VerifyBase58Check(std::string(174, 'z')));
  EXPECT_FALSE(VerifyBase58Check("0OIl"));
  EXPECT_EQ(GenerateBase58Check("1abc"), "");
  EXPECT_EQ(GenerateBase58Check(std::string(400, 'z')), "");
}

}  // namespace
}  // namespace offkey
