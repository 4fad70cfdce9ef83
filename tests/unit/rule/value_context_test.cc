#include "engine/rule/value_context.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

const std::string kHex = "1f8a42c09be37d65";

bool InVector(const std::string& text) {
  const size_t at = text.find(kHex);
  for (size_t size = at + kHex.size(); size < text.size(); ++size) {
    IsInTestVector(std::string(text, 0, size), at, at + kHex.size());
  }
  return IsInTestVector(text, at, at + kHex.size());
}

TEST(ValueContext, MembersOfTestVectors) {
  EXPECT_TRUE(InVector("COUNT = 0\nKEY = " + kHex + "\nIV = 00\nPLAINTEXT = 11\n"));
  EXPECT_TRUE(InVector("[ENCRYPT]\r\n\r\nCount = 3\r\nKey = " + kHex + "\r\nIV = 00\r\n"));
  EXPECT_TRUE(InVector("Key: " + kHex + "\nMsg: 00\nMAC: 11\n"));
  EXPECT_TRUE(InVector("pt=00\nct=11\nkey=" + kHex));
  EXPECT_FALSE(InVector("key = " + kHex + "\niv = 00\ntag = 1\n"));
  EXPECT_FALSE(InVector("count = 3\nkey = " + kHex + "\nhost = a\n"));
  EXPECT_FALSE(InVector("COUNT = 0\nPT = 1\n\nand so on\nKEY = " + kHex + "\n"));
  EXPECT_FALSE(InVector("KEY = " + kHex));
}

TEST(ValueContext, CommitsOfReferences) {
  const auto is = [](const std::string& value, const std::string& behind) {
    return IsCommitOfReference("key = " + value + behind, 6, 6 + value.size());
  };
  const std::string commit(40, 'a');
  EXPECT_TRUE(is(commit, " refs/heads/main\n"));
  EXPECT_TRUE(is(commit, "\trefs/tags/v1\n"));
  EXPECT_FALSE(is(commit, " of refs/heads/main\n"));
  EXPECT_FALSE(is(commit, "\n"));
  EXPECT_FALSE(is(std::string(32, 'a'), " refs/heads/main\n"));
}

}  // namespace
}  // namespace offkey
