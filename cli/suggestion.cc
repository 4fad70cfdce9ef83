// Covered by tests/e2e/cli_test.py.
#include "cli/suggestion.h"

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

}  // namespace offkey
