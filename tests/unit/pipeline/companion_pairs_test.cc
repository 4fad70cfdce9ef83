#include "engine/pipeline/companion_pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "tests/unit/pipeline/companion_rules.h"

namespace offkey {
namespace {

using Places = std::vector<CompanionPlace>;
using Said = std::vector<std::tuple<uint32_t, uint32_t, bool>>;

Said Say(const CompanionPairs& pairs) {
  Said said;
  for (const CompanionLink& link : pairs.Links()) {
    said.emplace_back(link.of, link.with, link.ambiguous);
  }
  return said;
}

// What the header says, over all pairs, with the reaches of tests/unit/pipeline/companion_rules.h.
Said BruteForce(const std::vector<Places>& objects) {
  const auto reach = [](RuleIndex a, RuleIndex b) -> uint64_t {
    if (std::min(a, b) == kKeyId && std::max(a, b) == kKeySecret) return 40;
    if (std::min(a, b) == kKeySecret && std::max(a, b) == kRegion) return 12;
    return 0;
  };
  std::map<std::pair<uint32_t, uint32_t>, bool> alone;
  for (const Places& places : objects) {
    for (const CompanionPlace& a : places) {
      std::map<RuleIndex, std::set<uint32_t>> near;
      for (const CompanionPlace& b : places) {
        const uint64_t most = reach(a.rule, b.rule);
        const uint64_t gap = a.end <= b.start ? b.start - a.end : 0;
        const uint64_t other_gap = b.end <= a.start ? a.start - b.end : 0;
        if (most == 0 || a.credential == b.credential || std::max(gap, other_gap) > most) continue;
        near[b.rule].insert(b.credential);
      }
      for (const auto& [rule, credentials] : near) {
        for (const uint32_t one : credentials) {
          alone[{a.credential, one}] |= credentials.size() == 1;
        }
      }
    }
  }
  Said said;
  for (const auto& [pair, is_alone] : alone) {
    const bool both = is_alone && alone.at({pair.second, pair.first});
    said.emplace_back(pair.first, pair.second, !both);
  }
  return said;
}

class CompanionPairsTest : public ::testing::Test {
 protected:
  std::shared_ptr<const CompiledRules> compiled_ = CompileCompanionRules();
  CompanionRules rules_{*compiled_};
};

TEST_F(CompanionPairsTest, ReachCountsFromBothSides) {
  EXPECT_EQ(rules_.Reach(kKeyId, kKeySecret), 40U);
  EXPECT_EQ(rules_.Reach(kKeySecret, kKeyId), 40U);
  EXPECT_EQ(rules_.Reach(kRegion, kKeySecret), 12U);
  EXPECT_EQ(rules_.Reach(kRegion, kKeyId), 0U);
  EXPECT_TRUE(rules_.Takes(kRegion));
  EXPECT_FALSE(rules_.Takes(kPlain));
  EXPECT_EQ(rules_.longest_reach(), 40U);
}

TEST_F(CompanionPairsTest, TheNearestEndsDecide) {
  for (const uint64_t gap : {0U, 40U, 41U}) {
    CompanionPairs after(&rules_);
    after.Add(Places{{10, 20, kKeyId, 1}, {20 + gap, 30 + gap, kKeySecret, 2}}, {});
    CompanionPairs before(&rules_);
    before.Add(Places{{20 + gap, 30 + gap, kKeyId, 1}, {10, 20, kKeySecret, 2}}, {});
    const Said expected = gap > 40 ? Said{} : Said{{1, 2, false}, {2, 1, false}};
    EXPECT_EQ(Say(after), expected) << gap;
    EXPECT_EQ(Say(before), expected) << gap;
  }
}

TEST_F(CompanionPairsTest, SeveralCandidatesAreAllListedAndAmbiguous) {
  // The second id has one candidate only, but that one could belong to either id.
  CompanionPairs pairs(&rules_);
  pairs.Add(Places{{0, 10, kKeySecret, 1},
                   {20, 30, kKeyId, 2},
                   {40, 50, kKeySecret, 3},
                   {80, 90, kKeyId, 4}},
            {});
  EXPECT_EQ(
      Say(pairs),
      (Said{{1, 2, true}, {2, 1, true}, {2, 3, true}, {3, 2, true}, {3, 4, true}, {4, 3, true}}));
  // The same secret at two places is one candidate.
  CompanionPairs repeated(&rules_);
  repeated.Add(Places{{0, 10, kKeySecret, 1}, {20, 30, kKeyId, 2}, {40, 50, kKeySecret, 1}}, {});
  EXPECT_EQ(Say(repeated), (Said{{1, 2, false}, {2, 1, false}}));
}

TEST_F(CompanionPairsTest, OnePlaceWhereTheyStandAloneSettlesIt) {
  CompanionPairs pairs(&rules_);
  pairs.Add(Places{{0, 10, kKeySecret, 1}, {20, 30, kKeyId, 2}, {40, 50, kKeySecret, 3}}, {});
  EXPECT_EQ(Say(pairs), (Said{{1, 2, true}, {2, 1, true}, {2, 3, true}, {3, 2, true}}));
  pairs.Add(Places{{20, 30, kKeyId, 2}, {40, 50, kKeySecret, 3}}, {});
  EXPECT_EQ(Say(pairs), (Said{{1, 2, true}, {2, 1, true}, {2, 3, false}, {3, 2, false}}));
}

TEST_F(CompanionPairsTest, AgreesWithALoopOverAllPairs) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    CompanionPairs whole(&rules_);
    CompanionPairs cut(&rules_);
    CompanionPairs merged(&rules_);
    std::vector<Places> objects(1 + random() % 4);
    for (Places& places : objects) {
      for (uint64_t i = 0, count = random() % 30; i < count; ++i) {
        const uint64_t start = random() % 400;
        // Some are long, as private keys are.
        const uint64_t size = 1 + random() % (random() % 8 == 0 ? 300U : 20U);
        places.push_back({start, start + size, static_cast<RuleIndex>(random() % 4),
                          static_cast<uint32_t>(random() % 12)});
      }
      whole.Add(places, {});
      // Judged in two parts, each with the other around it.
      const auto middle = static_cast<size_t>(random() % (places.size() + 1));
      const auto all = absl::MakeConstSpan(places);
      cut.Add(all.subspan(0, middle), all.subspan(middle));
      cut.Add(all.subspan(middle), all.subspan(0, middle));
      CompanionPairs one(&rules_);
      one.Add(places, {});
      one.ForEachSide(
          [&](uint32_t of, uint32_t with, bool alone) { merged.AddSide(of, with, alone); });
    }
    const Said expected = BruteForce(objects);
    EXPECT_EQ(Say(whole), expected) << round;
    EXPECT_EQ(Say(cut), expected) << round;
    EXPECT_EQ(Say(merged), expected) << round;
  }
}

}  // namespace
}  // namespace offkey
