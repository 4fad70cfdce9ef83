#include "engine/scan/pem_extent.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

std::string Body(int lines, std::string_view line_break) {
  std::string body;
  for (int i = 0; i < lines; ++i) {
    body += std::string(64, static_cast<char>('A' + i % 26));
    body += line_break;
  }
  return body;
}

std::string Block(std::string_view label, int lines, std::string_view line_break) {
  std::string block = "-----BEGIN ";
  block += label;
  block += "-----";
  block += line_break;
  block += Body(lines, line_break);
  block += "-----END ";
  block += label;
  block += "-----";
  return block;
}

TEST(PemExtent, EndsAtTheMatchingEndLine) {
  for (const std::string_view line_break :
       {"\n", "\r\n", "\\n", "\\r\\n", "\\\\n", "\n    ", "\\n\" +\n  \""}) {
    const std::string block = Block("RSA PRIVATE KEY", 3, line_break);
    const PemExtent extent = FindPemExtent(block + "\nmore text -----");
    EXPECT_EQ(extent.size, block.size()) << line_break;
    EXPECT_EQ(extent.examined, block.size() + 1) << line_break;
    EXPECT_EQ(FindPemExtent(block).size, block.size()) << line_break;
  }
}

std::string Normal(const std::string& block) {
  std::string normal;
  AppendNormalisedPem(block, &normal);
  return normal;
}

TEST(PemExtent, LinesOfComments) {
  const std::string plain = Block("EC PRIVATE KEY", 3, "\n");
  for (const std::string_view mark : {"// ", "# ", "* ", "; ", "-- ", "REM ", "rem ", "#", "//",
                                      " * ", "    // ", "% ", ";; ", "! ", "> "}) {
    const std::string block = Block("EC PRIVATE KEY", 3, "\n" + std::string(mark));
    EXPECT_EQ(FindPemExtent(block + "\nint x;").size, block.size()) << mark;
    EXPECT_EQ(Normal(block), plain) << mark;
  }
  // Without an end, the last line of the body counts.
  const std::string cut = "-----BEGIN EC PRIVATE KEY-----\n// " + Body(2, "\n// ");
  EXPECT_EQ(FindPemExtent(cut + "and so on\n").size, cut.size() - 4);
  // A line of base64 may begin as a comment does.
  const std::string slashes = "-----BEGIN EC PRIVATE KEY-----\n//AB\n-----END EC PRIVATE KEY-----";
  EXPECT_EQ(Normal(slashes), slashes);
}

TEST(PemExtent, WithoutAnyLineEnd) {
  const std::string block = Block("RSA PRIVATE KEY", 3, "");
  EXPECT_EQ(FindPemExtent(block + " loaded").size, block.size());
  EXPECT_EQ(Normal(block), Block("RSA PRIVATE KEY", 3, "\n"));
  const std::string cut = "-----BEGIN RSA PRIVATE KEY-----" + Body(2, "");
  EXPECT_EQ(FindPemExtent(cut + "\", \"a\": 1}\n").size, cut.size());
  EXPECT_EQ(FindPemExtent(cut + "\n").size, cut.size());
}

TEST(PemExtent, SshComForm) {
  const std::string block = "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: \"x\"\n" +
                            Body(2, "\n") + "---- END SSH2 ENCRYPTED PRIVATE KEY ----";
  EXPECT_EQ(FindPemExtent(block + "\n").size, block.size());
}

TEST(PemExtent, WithoutAnEndTheLastLineOfTheBodyCounts) {
  const std::string head =
      "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n" + Body(2, "\n");
  const std::string text = head + "int main() { return 0; }\n";
  const PemExtent extent = FindPemExtent(text);
  EXPECT_EQ(extent.size, head.size() - 1);
  EXPECT_EQ(extent.examined, text.size());
}

TEST(PemExtent, AnotherBlockEndsIt) {
  const std::string cut = "-----BEGIN PRIVATE KEY-----\n" + Body(2, "\n");
  EXPECT_EQ(FindPemExtent(cut + Block("PRIVATE KEY", 2, "\n")).size, cut.size() - 1);
  EXPECT_EQ(FindPemExtent(cut + Block("CERTIFICATE", 2, "\n")).size, cut.size() - 1);
}

TEST(PemExtent, OneDashBeforeAnotherBlockIsEnough) {
  EXPECT_EQ(FindPemExtent("-BEGIN -?-BEGIN --B\n\n").size, 9u);
  EXPECT_EQ(FindPemExtent("-BEGIN X-\nab- BEGIN ").size, 12u);
}

TEST(PemExtent, TheEndLineOfAnotherLabelDoesNotCount) {
  const std::string cut = "-----BEGIN PRIVATE KEY-----\n" + Body(1, "\n");
  EXPECT_EQ(FindPemExtent(cut + "-----END RSA PRIVATE KEY-----\n").size, cut.size() - 1);
}

TEST(PemExtent, OpeningAlone) {
  EXPECT_EQ(FindPemExtent("-----BEGIN PRIVATE KEY-----").size, 27u);
  EXPECT_EQ(FindPemExtent("").size, 0u);
  EXPECT_EQ(FindPemExtent("-----").size, 5u);
  EXPECT_EQ(FindPemExtent("-----BEGIN ").examined, 11u);
}

// The answer must not change when bytes behind `examined` do.
TEST(PemExtent, ExaminedIsEnough) {
  const std::string block = Block("PRIVATE KEY", 2, "\n");
  const std::string texts[] = {block + " x", block + "- x",
                               "-----BEGIN PRIVATE KEY-----\nabc\n" + block + "zzz"};
  for (const std::string& text : texts) {
    const PemExtent extent = FindPemExtent(text);
    for (const char c : {'-', 'A', ' ', '\n'}) {
      const std::string changed = text.substr(0, extent.examined) + std::string(100, c);
      EXPECT_EQ(FindPemExtent(changed).size, extent.size);
    }
  }
}

}  // namespace
}  // namespace offkey
