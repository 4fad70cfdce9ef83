// That hostile numbers make no key, and that a key verifies nothing but its own kind. What real
// keys verify is in tests/e2e/signature_test.py.
#include "engine/signature/verifying_key.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/base/hex.h"

namespace offkey {
namespace {

std::string Bytes(const std::string& hex) { return *HexDecode(hex); }

TEST(VerifyingKey, Digests) {
  EXPECT_EQ(HexEncode(HashOf(HashAlgorithm::kSha1, {"a", "bc"})),
            "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(HexEncode(HashOf(HashAlgorithm::kSha256, {"abc"})),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(HashBytes(HashAlgorithm::kSha384), 48u);
}

TEST(VerifyingKey, Rsa) {
  const std::string odd = "\xC1" + std::string(254, '\x5A') + "\x01";
  const std::string e = std::string("\x01\x00\x01", 3);
  ASSERT_TRUE(VerifyingKey::Rsa(odd, e).ok());
  EXPECT_TRUE(VerifyingKey::Rsa(std::string(9, '\0') + odd, e).ok());
  EXPECT_TRUE(absl::IsUnimplemented(VerifyingKey::Rsa("", "").status()));
  EXPECT_TRUE(absl::IsUnimplemented(VerifyingKey::Rsa(odd.substr(200), e).status()));
  EXPECT_TRUE(absl::IsUnimplemented(VerifyingKey::Rsa(std::string(2049, '\x55'), e).status()));
  EXPECT_TRUE(absl::IsUnimplemented(VerifyingKey::Rsa(odd, odd).status()));
  std::string even = odd;
  even.back() = '\x02';
  EXPECT_TRUE(absl::IsInvalidArgument(VerifyingKey::Rsa(even, e).status()));
  for (const std::string& exponent : {std::string(), std::string(1, '\0'), std::string("\x01"),
                                      std::string("\x02"), std::string("\x04")}) {
    EXPECT_TRUE(absl::IsInvalidArgument(VerifyingKey::Rsa(odd, exponent).status()));
  }
  const auto key = VerifyingKey::Rsa(odd, e);
  const std::string digest = HashOf(HashAlgorithm::kSha256, {"x"});
  for (const std::string& number : {std::string(), std::string(1, '\x01'), odd, odd + odd}) {
    EXPECT_FALSE(key->VerifyRsa(HashAlgorithm::kSha256, digest, number));
  }
  EXPECT_FALSE(key->VerifyPair(digest, "\x01", "\x01"));
  EXPECT_FALSE(key->VerifyMessage("x", std::string(64, '\x01')));
}

TEST(VerifyingKey, Curves) {
  // The base point of P-256 (SEC 2).
  const std::string point = Bytes(
      "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a"
      "7c0f9e162bce33576b315ececbb6406837bf51f5");
  const auto key = VerifyingKey::Ecdsa(EllipticCurve::kP256, point);
  ASSERT_TRUE(key.ok()) << key.status();
  std::string off_curve = point;
  off_curve.back() = '\0';
  for (const std::string& wrong :
       {off_curve, std::string(), std::string(1, '\x04'), point.substr(0, 64), point + "x",
        std::string(1, '\0'), std::string(65, '\x04'), std::string(1000, '\x04')}) {
    EXPECT_FALSE(VerifyingKey::Ecdsa(EllipticCurve::kP256, wrong).ok());
  }
  EXPECT_FALSE(VerifyingKey::Ecdsa(EllipticCurve::kP384, point).ok());
  const std::string digest = HashOf(HashAlgorithm::kSha256, {"x"});
  EXPECT_FALSE(key->VerifyPair(digest, "", ""));
  EXPECT_FALSE(key->VerifyPair(digest, "\x01", "\x01"));
  EXPECT_FALSE(key->VerifyPair(digest, std::string(500, '\x01'), "\x01"));
}

TEST(VerifyingKey, Ed25519) {
  // RFC 8032 7.1, test 2.
  const auto key = VerifyingKey::Ed25519(
      Bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
  ASSERT_TRUE(key.ok());
  const std::string signature = Bytes(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
      "f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  EXPECT_TRUE(key->VerifyMessage("\x72", signature));
  EXPECT_FALSE(key->VerifyMessage("\x73", signature));
  EXPECT_FALSE(key->VerifyMessage("\x72", signature.substr(1)));
  EXPECT_FALSE(VerifyingKey::Ed25519("short").ok());
}

TEST(VerifyingKey, Dsa) {
  const std::string p(128, '\xC1');
  const std::string q(20, '\xC1');
  EXPECT_FALSE(VerifyingKey::Dsa("", "", "", "").ok());
  EXPECT_FALSE(VerifyingKey::Dsa(p, q, "\x01", "\x02").ok());
  EXPECT_FALSE(VerifyingKey::Dsa(p, q, "\x02", "\x01").ok());
  EXPECT_FALSE(VerifyingKey::Dsa(p, q, p + p, "\x02").ok());
  EXPECT_FALSE(VerifyingKey::Dsa(std::string(513, '\xC1'), q, "\x02", "\x03").ok());
  const auto key = VerifyingKey::Dsa(p, q, "\x02", "\x03");
  if (key.ok()) {
    EXPECT_FALSE(key->VerifyPair(HashOf(HashAlgorithm::kSha1, {"x"}), "\x01", "\x01"));
  }
}

}  // namespace
}  // namespace offkey
