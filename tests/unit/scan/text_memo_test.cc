// TextMemo tells what looking again would find, and forgets rather than tells something else.
#include "engine/scan/text_memo.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace offkey {
namespace {

using Found = TextMemo::Found;

std::optional<std::vector<Found>> Ask(const TextMemo& memo, std::string_view text, uint64_t tag) {
  const auto found = memo.Find(text, TextMemo::KeyOf(text, tag));
  if (!found.has_value()) return std::nullopt;
  return std::vector<Found>(found->begin(), found->end());
}

void Tell(TextMemo* memo, std::string_view text, uint64_t tag, const std::vector<Found>& found) {
  memo->Add(text, TextMemo::KeyOf(text, tag), found);
}

TEST(TextMemoTest, TellsWhatWasFoundInTheSameText) {
  TextMemo memo;
  EXPECT_EQ(Ask(memo, "a key", 0), std::nullopt);
  Tell(&memo, "a key", 0, {{5, 7}, {5, 9}});
  Tell(&memo, "nothing", 0, {});
  EXPECT_EQ(Ask(memo, "a key", 0), (std::vector<Found>{{5, 7}, {5, 9}}));
  EXPECT_EQ(Ask(memo, "nothing", 0), std::vector<Found>{});
  EXPECT_EQ(Ask(memo, "a kez", 0), std::nullopt);
  EXPECT_EQ(Ask(memo, "a key", 1), std::nullopt) << "another tag";
  Tell(&memo, "a key", 0, {});
  EXPECT_EQ(Ask(memo, "a key", 0), std::vector<Found>{});
}

TEST(TextMemoTest, ComparesBytesNotHashes) {
  TextMemo memo;
  const TextMemo::Key same{0x0123456789abcdefu, 3};
  memo.Add("one text", same, std::vector<Found>{{1, 1}});
  EXPECT_TRUE(memo.Find("one text", same).has_value());
  EXPECT_FALSE(memo.Find("two text", same).has_value());
  EXPECT_FALSE(memo.Find("one tex", same).has_value());
  EXPECT_FALSE(memo.Find("one text", {same.hash, 4}).has_value());
  EXPECT_FALSE(memo.Find("one text", {same.hash + 1, 3}).has_value());
}

TEST(TextMemoTest, LeavesOutWhatIsTooLong) {
  TextMemo memo;
  const std::string longest(TextMemo::kMostTextBytes, 'x');
  Tell(&memo, longest, 0, {});
  EXPECT_TRUE(Ask(memo, longest, 0).has_value());
  Tell(&memo, longest + "x", 0, {});
  EXPECT_FALSE(Ask(memo, longest + "x", 0).has_value());
  const std::vector<Found> most(TextMemo::kMostFound, Found{1, 2});
  Tell(&memo, "many", 0, most);
  EXPECT_EQ(Ask(memo, "many", 0), most);
  std::vector<Found> more = most;
  more.push_back({3, 4});
  Tell(&memo, "too many", 0, more);
  EXPECT_FALSE(Ask(memo, "too many", 0).has_value());
  Tell(&memo, "", 0, {});
  EXPECT_FALSE(Ask(memo, "", 0).has_value());
}

// Against a map that forgets nothing: over many turns of both rings nothing else is ever told, and
// what was told last is still there.
TEST(TextMemoTest, OldTextsAreForgottenNeverMixedUp) {
  TextMemo memo;
  std::mt19937 random(20261128);
  std::map<std::pair<std::string, uint64_t>, std::vector<Found>> all;
  uint64_t bytes = 0;
  size_t told = 0;
  while (bytes < 4 * TextMemo::kBytes) {
    const uint64_t tag = random() % 3;
    std::string text;
    std::vector<Found> found;
    if (!all.empty() && random() % 2 == 0) {
      auto known = all.lower_bound({std::string(1, static_cast<char>('a' + random() % 26)), tag});
      if (known == all.end()) known = all.begin();
      text = known->first.first;
      const auto answer = Ask(memo, text, known->first.second);
      if (answer.has_value()) {
        ++told;
        ASSERT_EQ(*answer, known->second);
      }
      continue;
    }
    text.resize(1 + random() % 3000);
    for (char& c : text) c = static_cast<char>('a' + random() % 26);
    for (size_t i = random() % 40; i > 0; --i) {
      found.push_back({static_cast<uint32_t>(random() % 3000), static_cast<uint32_t>(i)});
    }
    Tell(&memo, text, tag, found);
    ASSERT_EQ(Ask(memo, text, tag), found);
    bytes += text.size();
    all[{text, tag}] = found;
  }
  EXPECT_GT(told, 100u);
  size_t left = 0;
  for (const auto& [key, found] : all) {
    const auto answer = Ask(memo, key.first, key.second);
    if (!answer.has_value()) continue;
    ++left;
    ASSERT_EQ(*answer, found);
  }
  EXPECT_GT(left, 100u);
  EXPECT_LT(left, all.size());
}

}  // namespace
}  // namespace offkey
