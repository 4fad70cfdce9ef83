#include "engine/base/build_id.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <string>

#include "engine/base/hex.h"

namespace offkey {
namespace {

// The oracle is binutils' readelf.
TEST(BuildId, IsTheOneOfTheProgram) {
  FILE* pipe = popen(("readelf -n /proc/" + std::to_string(getpid()) + "/exe").c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::string text;
  char buffer[4096];
  while (const size_t got = fread(buffer, 1, sizeof buffer, pipe)) text.append(buffer, got);
  ASSERT_EQ(pclose(pipe), 0);
  const std::string mark = "Build ID: ";
  const size_t at = text.find(mark);
  ASSERT_NE(at, text.npos) << text;
  const std::string expected =
      text.substr(at + mark.size(), text.find('\n', at) - at - mark.size());
  EXPECT_EQ(HexEncode(BuildId()), expected);
}

}  // namespace
}  // namespace offkey
