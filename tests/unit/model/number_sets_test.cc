// NumberSets against std::set, for every height up to four levels of inner nodes.
#include "engine/model/number_sets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <vector>

namespace offkey {
namespace {

using Model = std::set<uint32_t>;

class NumberSetsTest : public ::testing::TestWithParam<uint32_t> {
 protected:
  static Model ToModel(const NumberSets& sets, SetId set) {
    Model model;
    std::vector<uint32_t> order;
    sets.ForEach(set, [&](uint32_t number) {
      order.push_back(number);
      model.insert(number);
    });
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(order.size(), model.size()) << "a number is visited twice";
    return model;
  }
  static SetId FromModel(NumberSets* sets, const Model& model) {
    const std::vector<uint32_t> numbers(model.begin(), model.end());
    return sets->Of(numbers);
  }
  // Sets of every density: single numbers, neighbours, and spread over the whole range.
  Model RandomModel() {
    Model model;
    const uint32_t limit = GetParam();
    const uint32_t count = static_cast<uint32_t>(random_() % 80);
    const uint32_t base = static_cast<uint32_t>(random_() % limit);
    const bool close = random_() % 2 == 0;
    for (uint32_t i = 0; i < count; ++i) {
      model.insert(
          close ? std::min<uint32_t>(limit - 1, base + static_cast<uint32_t>(random_() % 100))
                : static_cast<uint32_t>(random_() % limit));
    }
    return model;
  }

  std::mt19937_64 random_{20};
};

TEST_P(NumberSetsTest, OperationsEqualThoseOfStdSet) {
  NumberSets sets(GetParam());
  std::vector<Model> models = {{}};
  std::vector<SetId> ids = {NumberSets::kEmpty};
  for (int i = 0; i < 400; ++i) {
    const size_t a = random_() % models.size();
    const size_t b = random_() % models.size();
    Model model;
    SetId id = NumberSets::kEmpty;
    const auto into = std::inserter(model, model.end());
    switch (random_() % 4) {
      case 0:
        model = RandomModel();
        id = FromModel(&sets, model);
        break;
      case 1:
        std::set_union(models[a].begin(), models[a].end(), models[b].begin(), models[b].end(),
                       into);
        id = sets.Union(ids[a], ids[b]);
        break;
      case 2:
        std::set_intersection(models[a].begin(), models[a].end(), models[b].begin(),
                              models[b].end(), into);
        id = sets.Intersection(ids[a], ids[b]);
        break;
      default:
        std::set_difference(models[a].begin(), models[a].end(), models[b].begin(), models[b].end(),
                            into);
        id = sets.Difference(ids[a], ids[b]);
    }
    ASSERT_EQ(ToModel(sets, id), model);
    ASSERT_EQ(id == NumberSets::kEmpty, model.empty());
    // Equal sets are the same set.
    ASSERT_EQ(FromModel(&sets, model), id);
    const auto probe = static_cast<uint32_t>(random_() % GetParam());
    ASSERT_EQ(sets.Contains(id, probe), model.contains(probe));
    models.push_back(std::move(model));
    ids.push_back(id);
  }
}

TEST_P(NumberSetsTest, FirstAndLastNumber) {
  NumberSets sets(GetParam());
  const uint32_t last = GetParam() - 1;
  const SetId both = sets.Of({last, 0u, last});
  EXPECT_EQ(ToModel(sets, both), (Model{0, last}));
  EXPECT_TRUE(sets.Contains(both, last));
  EXPECT_EQ(sets.Difference(both, sets.Of({0u})), last == 0 ? NumberSets::kEmpty : sets.Of({last}));
}

// 64 numbers a leaf, 8 children a node: heights 0 to 4, each at its least and greatest limit.
INSTANTIATE_TEST_SUITE_P(Heights, NumberSetsTest,
                         ::testing::Values(1, 63, 64, 65, 512, 513, 4096, 4097, 32768, 32769,
                                           262144));

TEST(NumberSetsLimitTest, LargestRange) {
  NumberSets sets(0xFFFFFFFFu);
  const SetId set = sets.Of({0xFFFFFFFEu, 5u});
  EXPECT_TRUE(sets.Contains(set, 0xFFFFFFFEu));
  EXPECT_FALSE(sets.Contains(set, 0x7FFFFFFEu));
  std::vector<uint32_t> numbers;
  sets.ForEach(set, [&](uint32_t number) { numbers.push_back(number); });
  EXPECT_EQ(numbers, (std::vector<uint32_t>{5, 0xFFFFFFFEu}));
}

}  // namespace
}  // namespace offkey
