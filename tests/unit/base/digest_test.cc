#include "engine/base/digest.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "engine/base/hex.h"

namespace offkey {
namespace {

std::string Hex(const Digest& digest) {
  return HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

// Vectors: FIPS 180-4's examples and RFC 4231.
TEST(Digest, Sha256KnownAnswers) {
  EXPECT_EQ(Hex(Sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(Hex(Sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, HmacSha256KnownAnswers) {
  EXPECT_EQ(Hex(HmacSha256(std::string(20, '\x0b'), "Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(Hex(HmacSha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(Hex(HmacSha256(std::string(131, '\xaa'),
                           "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Digest, EqualityLooksAtEveryByte) {
  const Digest a = Sha256("a");
  for (size_t i = 0; i < a.size(); ++i) {
    Digest b = a;
    b[i] ^= 1;
    EXPECT_FALSE(DigestsEqual(a, b)) << i;
  }
  EXPECT_TRUE(DigestsEqual(a, Sha256("a")));
}

TEST(Digest, RandomSecretsDiffer) {
  EXPECT_EQ(RandomSecret(32).size(), 32u);
  EXPECT_NE(RandomSecret(32).ExposeBytes(), RandomSecret(32).ExposeBytes());
  EXPECT_TRUE(RandomSecret(0).empty());
}

TEST(FingerprintKey, IsKeyedAndStable) {
  const std::string key(32, 'k');
  const FingerprintKey one{SecretBytes(key)};
  const FingerprintKey same{SecretBytes(key)};
  const FingerprintKey other{SecretBytes(std::string(32, 'o'))};
  EXPECT_EQ(one.Of("value"), same.Of("value"));
  EXPECT_EQ(one.Of("value"), HmacSha256(key, "value"));
  EXPECT_NE(one.Of("value"), other.Of("value"));
  EXPECT_NE(one.Of("value"), one.Of("valuf"));
  EXPECT_EQ(one.Id(), same.Id());
  EXPECT_NE(one.Id(), other.Id());
  EXPECT_EQ(one.Id().size(), 16u);
}

TEST(FingerprintKey, ServesManyThreads) {
  const FingerprintKey key(RandomSecret(32));
  const Digest expected = key.Of("value");
  std::vector<std::thread> threads;
  std::vector<int> wrong(4, 0);
  for (size_t t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 1000; ++i) wrong[t] += key.Of("value") != expected;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

// The value is Python's: hashlib.blake2b(b"offkey", key=b"k" * 32, digest_size=32).
TEST(DigestTest, Blake2b) {  // the value: another implementation, of Python's hashlib
  EXPECT_EQ(Hex(Blake2b("abc")),
            "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(DigestTest, KeyedBlake2b) {
  const Digest digest = KeyedBlake2b(std::string(32, 'k'), "offkey");
  EXPECT_EQ(HexEncode({reinterpret_cast<const char*>(digest.data()), digest.size()}),
            "cce3925aff8d5d779817930cb02f80ed"
            "03681712f19829dcad68f346658f0bae");
}

}  // namespace
}  // namespace offkey
