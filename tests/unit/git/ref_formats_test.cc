#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "git/refs.h"

namespace offkey::git {
namespace {

std::string Hex(char digit, ObjectFormat format = ObjectFormat::kSha1) {
  return std::string(2 * IdBytes(format), digit);
}

TEST(RefFormats, HexIdsHaveExactlyTheLengthOfTheFormat) {
  EXPECT_EQ(ParseHexId(Hex('a') + "\n", ObjectFormat::kSha1).ToHex(), Hex('a'));
  EXPECT_EQ(ParseHexId(std::string(40, 'A'), ObjectFormat::kSha1).ToHex(), Hex('a'));
  EXPECT_TRUE(ParseHexId(std::string(39, 'a'), ObjectFormat::kSha1).empty());
  EXPECT_TRUE(ParseHexId(std::string(64, 'a'), ObjectFormat::kSha1).empty());
  EXPECT_TRUE(ParseHexId(std::string(39, 'a') + "g", ObjectFormat::kSha1).empty());
  EXPECT_EQ(ParseHexId(std::string(64, '1'), ObjectFormat::kSha256).ToHex(), std::string(64, '1'));
}

struct Kept {
  std::string name, target, peeled;
  bool operator==(const Kept&) const = default;
};

std::vector<Kept> Packed(const std::string& text, uint64_t* malformed) {
  std::vector<Kept> kept;
  *malformed = ParsePackedRefs(text, ObjectFormat::kSha1, [&](const PackedRef& ref) {
    kept.push_back({std::string(ref.name), ref.target.ToHex(), ref.peeled.ToHex()});
  });
  return kept;
}

TEST(RefFormats, PackedRefs) {
  uint64_t malformed = 0;
  const auto kept = Packed("# pack-refs with: peeled fully-peeled sorted \n" + Hex('1') +
                               " refs/heads/a\x01\xff\n" + Hex('2') + " refs/tags/t\n^" + Hex('3') +
                               "\n" + Hex('4') + " refs/tags/--output=x",
                           &malformed);
  EXPECT_EQ(malformed, 0u);
  EXPECT_EQ(kept, (std::vector<Kept>{{"refs/heads/a\x01\xff", Hex('1'), ""},
                                     {"refs/tags/t", Hex('2'), Hex('3')},
                                     {"refs/tags/--output=x", Hex('4'), ""}}));
}

TEST(RefFormats, DamagedPackedRefsHideOnlyThemselves) {
  uint64_t malformed = 0;
  const auto kept = Packed("^" + Hex('3') + "\ngarbage\n" + Hex('1') + "\n" + Hex('1') + " \n" +
                               Hex('1') + " a\n^short\n" + Hex('2') + " b\n" + Hex('2').substr(1),
                           &malformed);
  EXPECT_EQ(malformed, 6u);
  EXPECT_EQ(kept, (std::vector<Kept>{{"a", Hex('1'), ""}, {"b", Hex('2'), ""}}));
}

TEST(RefFormats, RefContent) {
  EXPECT_EQ(ParseRefContent(Hex('1') + "\n", ObjectFormat::kSha1)->target.ToHex(), Hex('1'));
  EXPECT_EQ(ParseRefContent("ref: refs/heads/x \n", ObjectFormat::kSha1)->symbolic_name,
            "refs/heads/x");
  EXPECT_EQ(ParseRefContent("ref:refs/heads/x", ObjectFormat::kSha1)->symbolic_name,
            "refs/heads/x");
  for (const std::string& bad :
       {std::string(), std::string("ref:"), Hex('1') + "x", std::string(41, '\0')}) {
    EXPECT_FALSE(ParseRefContent(bad, ObjectFormat::kSha1).ok());
  }
}

TEST(RefFormats, IdLinesAndReflogs) {
  uint64_t malformed = 0;
  EXPECT_EQ(ParseIdLines(Hex('1') + "\n\n" + Hex('2') + "\tnot-for-merge\tbranch\nxx\n",
                         ObjectFormat::kSha1, &malformed)
                .size(),
            2u);
  EXPECT_EQ(malformed, 1u);
  malformed = 0;
  const std::vector<ObjectId> ids = ParseReflogIds(
      Hex('0') + " " + Hex('1') + " A <a@b> 1 +0000\tcommit: x\n" + Hex('1') + " " + Hex('2') +
          " A <a@b> 2 +0000\n" + Hex('3') + "\n" + Hex('3') + " " + Hex('4').substr(1) + "\n",
      ObjectFormat::kSha1, &malformed);
  ASSERT_EQ(ids.size(), 2u);
  EXPECT_EQ(ids[0].ToHex(), Hex('1'));
  EXPECT_EQ(ids[1].ToHex(), Hex('2'));
  EXPECT_EQ(malformed, 2u);
}

}  // namespace
}  // namespace offkey::git
