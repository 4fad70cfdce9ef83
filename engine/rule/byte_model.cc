// Covered by tests/unit/rule/anchors_test.cc.
#include "engine/rule/byte_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace offkey {
namespace {

constexpr std::string_view kPairCosts =
#include "engine/rule/byte_model_pairs.inc"
    ;
static_assert(kPairCosts.size() == kByteClasses * kByteClasses);

constexpr std::string_view kGrams =
#include "engine/rule/byte_model_grams.inc"
    ;
constexpr char kZero = '!';  // the character of class 0 and of cost 0
constexpr size_t kGramBytes = 4;
constexpr size_t kGramCell = kGramBytes + 1;
static_assert(kGrams.size() % kGramCell == 0);

double ShareOfCost(char cost) { return std::exp2(-static_cast<double>(cost - kZero) / 3); }

using Gram = std::pair<uint32_t, double>;

std::vector<Gram> ReadGrams() {
  std::vector<Gram> grams;
  for (size_t at = 0; at < kGrams.size(); at += kGramCell) {
    uint32_t classes = 0;
    for (size_t i = 0; i < kGramBytes; ++i) {
      classes |= static_cast<uint32_t>(kGrams[at + i] - kZero) << (8 * i);
    }
    grams.emplace_back(classes, ShareOfCost(kGrams[at + kGramBytes]));
  }
  std::sort(grams.begin(), grams.end());
  return grams;
}

}  // namespace

double PairShare(unsigned first, unsigned second) {
  return ShareOfCost(kPairCosts[first * kByteClasses + second]);
}

double GramShare(uint32_t classes) {
  static const std::vector<Gram> grams = ReadGrams();
  const auto gram = std::lower_bound(grams.begin(), grams.end(), Gram(classes, 0));
  return gram != grams.end() && gram->first == classes ? gram->second : 0;
}

}  // namespace offkey
