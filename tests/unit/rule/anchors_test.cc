#include "engine/rule/anchors.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstring>
#include <set>
#include <string>

#include "engine/rule/anchor_builder.h"
#include "engine/rule/byte_model.h"

namespace offkey {
namespace {

uint32_t KeyOf(const char* four) {
  uint32_t bytes = 0;
  std::memcpy(&bytes, four, sizeof(bytes));
  return AnchorSet::KeyOf(bytes);
}

// The ends of all matches of all anchors, wherever their window stands.
std::set<size_t> AllEnds(const AnchorSet& anchors, const std::string& text) {
  const std::string padded = text + std::string(4, '\0');
  std::set<size_t> ends;
  for (size_t at = 0; at < text.size(); ++at) {
    const AnchorSet::List* list = anchors.ListOf(KeyOf(padded.data() + at));
    if (list == nullptr) continue;
    for (const AnchorSet::Entry& entry : anchors.Anchors(*list)) {
      for (uint64_t bits = anchors.Ends(entry.anchor, text, at); bits != 0; bits &= bits - 1) {
        ends.insert(at + static_cast<size_t>(std::countr_zero(bits)));
      }
    }
  }
  return ends;
}

AnchorSet Build(std::string_view opening, bool ignore_case = false) {
  AnchorBuilder builder;
  EXPECT_TRUE(builder.Add(7, opening, ignore_case)) << opening;
  return builder.Build();
}

using Ends = std::set<size_t>;

TEST(ByteModel, SharesAreShares) {
  double sum = 0;
  for (unsigned a = 0; a < kByteClasses; ++a) {
    for (unsigned b = 0; b < kByteClasses; ++b) sum += PairShare(a, b);
  }
  EXPECT_NEAR(sum, 1, 0.15);  // costs are rounded
  EXPECT_GT(GramShare(KeyOf("test")), 1e-4);
  EXPECT_EQ(GramShare(KeyOf("qzxj")), 0);
  EXPECT_EQ(ByteClass('a'), ByteClass('A'));
  EXPECT_NE(ByteClass('a'), ByteClass('b'));
}

TEST(Anchors, FindEveryEndOfAMatch) {
  EXPECT_EQ(AllEnds(Build("ghp_[0-9]{2}"), "ghp_12 ghp_1x xghp_345 ghp_9"), (Ends{6, 21}));
  // Every length of the variable part.
  EXPECT_EQ(AllEnds(Build("conn [a-z]{1,4}"), "conn abcdef"), (Ends{6, 7, 8, 9}));
  // In front of the window, too.
  EXPECT_EQ(AllEnds(Build("[a-z]{2,30}:AAE1"), "x:AAE1 xy:AAE1 x9:AAE1"), (Ends{14}));
  EXPECT_EQ(AllEnds(Build("a[ ]?=[ ]?[\"']?zQ9"), "a=zQ9 a = 'zQ9 a  =zQ9"), (Ends{5, 14}));
}

TEST(Anchors, KnowTheEdgesOfTheText) {
  const AnchorSet anchors = Build("[0-9]\\$y\\$");
  EXPECT_EQ(AllEnds(anchors, "1$y$"), Ends{4});
  EXPECT_EQ(AllEnds(anchors, "$y$"), Ends{});
  EXPECT_EQ(AllEnds(anchors, "1$y"), Ends{});
}

TEST(Anchors, KnowCase) {
  EXPECT_EQ(AllEnds(Build("AKQX", false), "akqx AKQX"), Ends{9});
  EXPECT_EQ(AllEnds(Build("AKQX", true), "akqx AkqX"), (Ends{4, 9}));
}

TEST(Anchors, AreNotForWhatStandsEverywhere) {
  AnchorBuilder builder;
  EXPECT_FALSE(builder.Add(0, "[0-9a-zA-Z_]{20}", false));
  EXPECT_FALSE(builder.Add(0, "ab", false));
  EXPECT_FALSE(builder.Add(0, "[a-z ]{8}", true));
  EXPECT_TRUE(builder.Build().empty());
}

TEST(Anchors, SurviveTheCache) {
  AnchorBuilder builder;
  ASSERT_TRUE(builder.Add(1, "ghp_[0-9A-Za-z]{4}", false));
  ASSERT_TRUE(builder.Add(2, "pass(?:word|wd)?[ =]", true));
  const AnchorSet built = builder.Build();
  std::string bytes;
  built.Write(&bytes);
  std::string_view left = bytes;
  const auto read = AnchorSet::Read(&left);
  ASSERT_TRUE(read.has_value());
  EXPECT_TRUE(left.empty());
  const std::string text = "PASSWORD=x ghp_1a2B passwd pass ";
  EXPECT_EQ(AllEnds(*read, text), AllEnds(built, text));
  EXPECT_EQ(read->pairs(), built.pairs());
  for (size_t size = 0; size < bytes.size(); size += 97) {
    std::string_view cut = std::string_view(bytes).substr(0, size);
    EXPECT_FALSE(AnchorSet::Read(&cut).has_value()) << size;
  }
}

}  // namespace
}  // namespace offkey
