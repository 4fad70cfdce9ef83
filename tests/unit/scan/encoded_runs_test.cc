#include "engine/scan/encoded_runs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "engine/rule/encoded_openings.h"

namespace offkey {
namespace {

std::vector<ByteRun> List(absl::Span<const ByteRun> runs) { return {runs.begin(), runs.end()}; }

void Compare(std::string_view text) {
  EncodedRuns fast;
  EncodedRuns slow;
  fast.Find(text);
  slow.FindSlowly(text);
  ASSERT_EQ(List(fast.runs()), List(slow.runs())) << text;
  ASSERT_EQ(List(fast.escapes()), List(slow.escapes())) << text;
  ASSERT_TRUE(std::ranges::equal(fast.joins(), slow.joins())) << text;
}

TEST(EncodedRuns, EqualTheSlowTwin) {
  std::mt19937_64 random(7);
  const std::string_view alphabets[] = {kRunAlphabet,   "0123456789abcdefABCDEF",
                                        "ABCDEFabcdef", "%\\&=0123456789abxu;#",
                                        " .:'\"\n",     "\"'+. \n\\=\r"};
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    const size_t size = random() % 600;
    while (text.size() < size) {
      const std::string_view bytes = alphabets[random() % std::size(alphabets)];
      for (size_t left = random() % 45; left > 0; --left) text += bytes[random() % bytes.size()];
    }
    Compare(text);
  }
}

TEST(EncodedRuns, EveryByteAndEveryLength) {
  for (int byte = 0; byte < 256; ++byte) {
    Compare(std::string(50, static_cast<char>(byte)) + std::string(90, 'Z') +
            static_cast<char>(byte));
  }
  for (size_t before = 0; before < 130; ++before) {
    for (size_t length = 18; length < 23; ++length) {
      Compare(std::string(before, ' ') + std::string(length, 'A'));
      Compare(std::string(before, ' ') + std::string(length, 'A') + ".");
    }
  }
}

// The quotes of a join may stand in blocks of their own.
TEST(EncodedRuns, JoinsOfEveryLengthAtEveryPlace) {
  for (size_t before = 0; before < 130; ++before) {
    for (const size_t blanks : {0u, 1u, 2u, 30u, 62u, 63u, 64u, 65u, 127u, 128u, 200u}) {
      const std::string front(before, 'a');
      const std::string text = front + '"' + std::string(blanks, ' ') + "'b";
      Compare(text);
      EncodedRuns runs;
      runs.Find(text);
      EXPECT_EQ(runs.joins().size(), before == 0 ? 0u : 1u);
    }
  }
}

TEST(EncodedRuns, RunsAreMaximal) {
  EncodedRuns runs;
  const std::string text = "x = \"" + std::string(kRunBytes, 'q') + "\" " +
                           std::string(kRunBytes - 1, 'q') + " " + std::string(200, '7');
  runs.Find(text);
  ASSERT_EQ(runs.runs().size(), 2u);
  EXPECT_EQ(runs.runs()[0], (ByteRun{5, 5 + kRunBytes, false}));  // no group begins with q
  EXPECT_EQ(runs.runs()[1].end, text.size());
  EXPECT_TRUE(runs.runs()[1].may_hold_text);
}

}  // namespace
}  // namespace offkey
