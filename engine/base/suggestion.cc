// Covered by tests/e2e/cli_test.py and tests/unit/rule/rule_loader_test.cc.
#include "engine/base/suggestion.h"

#include <algorithm>
#include <numeric>

namespace offkey {
namespace {

// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1);
  std::vector<size_t> last(b.size() + 1);
  std::vector<size_t> row(b.size() + 1);
  std::iota(last.begin(), last.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string> NearestWord(std::string_view typed,
                                       const std::vector<std::string>& words) {
  constexpr size_t kLongestWord = 64;  // an argument can be of any length
  if (typed.size() > kLongestWord) return std::nullopt;
  const size_t most = typed.size() < 5 ? 1 : 2;
  std::optional<std::string> nearest;
  size_t distance = most + 1;
  for (const std::string& word : words) {
    const size_t here = EditDistance(typed, word);
    if (here < distance) {
      distance = here;
      nearest = word;
    }
  }
  return nearest;
}

std::string DidYouMean(std::string_view typed, std::string_view comma_list) {
  std::vector<std::string> words;
  for (std::string_view rest = comma_list; !rest.empty();) {
    const size_t comma = rest.find(", ");
    words.emplace_back(rest.substr(0, comma));
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
  }
  const std::optional<std::string> nearest = NearestWord(typed, words);
  if (nearest.has_value()) return "; did you mean '" + *nearest + "'?";
  return "; there are " + std::string(comma_list);
}

}  // namespace offkey
