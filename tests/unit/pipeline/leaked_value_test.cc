#include "engine/pipeline/leaked_value.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "engine/base/hex.h"
#include "engine/rule/codec.h"

namespace offkey {
namespace {

const FingerprintKey& Key() {
  static const FingerprintKey key(SecretBytes(std::string(32, 'k')));
  return key;
}

bool Knows(const std::string& given, const std::string& secret) {
  const auto fingerprints = FingerprintsOfValue(given, Key());
  EXPECT_TRUE(std::is_sorted(fingerprints.begin(), fingerprints.end()));
  return std::find(fingerprints.begin(), fingerprints.end(), Key().Of(secret)) !=
         fingerprints.end();
}

TEST(LeakedValueTest, FormsInWhichAValueIsCopied) {
  const std::string secret = "q7/Zr+9 w";
  EXPECT_TRUE(Knows(secret, secret));
  EXPECT_TRUE(Knows(secret + "\r\n", secret));
  EXPECT_TRUE(Knows("\t'" + secret + "';\n", secret));
  EXPECT_TRUE(Knows(" " + secret, " " + secret)) << "blanks may belong to it";
  EXPECT_TRUE(Knows(Base64Encode(secret, false, true), secret));
  EXPECT_TRUE(Knows(Base64Encode(secret, true, false) + "\n", secret));
  EXPECT_TRUE(Knows(HexEncode(secret), secret));
  EXPECT_TRUE(Knows("q7%2FZr%2B9%20w", secret));
  EXPECT_TRUE(Knows(Base64Encode(HexEncode(secret), false, true), secret)) << "two steps";
  EXPECT_FALSE(Knows("q7/Zr+9", secret));
}

TEST(LeakedValueTest, APemBlockInAnyLayout) {
  const std::string begin =
      "-----BEGIN PRIVATE "
      "KEY-----";
  const std::string end =
      "-----END PRIVATE "
      "KEY-----";
  const std::string normal = begin + "\nAbCdEfGh\nIjKlMnOp\n" + end;
  EXPECT_TRUE(Knows(normal + "\n", normal));
  EXPECT_TRUE(Knows("  " + begin + "\r\n  AbCdEfGh\r\n  IjKlMnOp\r\n  " + end + "\r\n", normal));
  EXPECT_TRUE(Knows("\"" + begin + "\\nAbCdEfGh\\nIjKlMnOp\\n" + end + "\\n\"", normal));
  EXPECT_TRUE(Knows("key: " + normal, normal));
}

TEST(LeakedValueTest, ReadsUntilTheEndAndRefusesNothing) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  ASSERT_EQ(write(ends[1], "abc\n", 4), 4);
  close(ends[1]);
  const auto value = ReadLeakedValue(ends[0]);
  ASSERT_TRUE(value.ok()) << value.status();
  EXPECT_EQ(value->ExposeBytes(), "abc\n");
  const auto nothing = ReadLeakedValue(ends[0]);
  EXPECT_EQ(nothing.status().code(), absl::StatusCode::kInvalidArgument);
  close(ends[0]);
}

}  // namespace
}  // namespace offkey
