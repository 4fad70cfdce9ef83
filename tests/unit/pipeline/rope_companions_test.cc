#include "engine/pipeline/rope_companions.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "tests/unit/pipeline/companion_rules.h"

namespace offkey {
namespace {

using Said = std::vector<std::tuple<uint32_t, uint32_t, bool>>;

Said Say(const CompanionPairs& pairs) {
  Said said;
  for (const CompanionLink& link : pairs.Links()) {
    said.emplace_back(link.of, link.with, link.ambiguous);
  }
  return said;
}

class RopeCompanionsTest : public ::testing::Test {
 protected:
  // A catalog that knows `count` credentials.
  void Know(int count) {
    for (int i = 0; i < count; ++i) table_.Intern(absl::StrCat("credential ", i));
    catalog_ = std::make_unique<CredentialCatalog>(*compiled_, key_,
                                                   std::vector<const CredentialTable*>{&table_});
  }

  RopeMatch Match(uint64_t start, RuleIndex rule, uint32_t credential) const {
    RopeMatch match;
    match.start = match.dep_begin = start;
    match.end = match.dep_end = start + 10;
    match.rule = rule;
    match.credential = CredentialRef::Make(0, credential);
    return match;
  }

  // The same by CompanionPairs over the list of all matches.
  void AddList(const MatchRope& rope, CompanionPairs* pairs) const {
    std::vector<CompanionPlace> places;
    ForEachMatch(rope, [&](const RopeMatch& match) {
      if (match.shadowed) return;
      places.push_back({match.start, match.end, match.rule, catalog_->Number(match.credential)});
    });
    pairs->Add(places, {});
  }

  std::shared_ptr<const CompiledRules> compiled_ = CompileCompanionRules();
  CompanionRules rules_{*compiled_};
  FingerprintKey key_{SecretBytes(std::string(32, 'k'))};
  CredentialTable table_{0};
  std::unique_ptr<CredentialCatalog> catalog_;
  RopeArena arena_;
};

TEST_F(RopeCompanionsTest, AgreesWithTheListAtEveryVersion) {
  Know(60);
  std::mt19937 random(7);
  for (int round = 0; round < 40; ++round) {
    CompanionPairs by_rope(&rules_);
    CompanionPairs by_rope_forgetful(&rules_);
    CompanionPairs by_list(&rules_);
    RopeCompanions companions(&rules_, catalog_.get(), &by_rope);
    RopeCompanions forgetful(&rules_, catalog_.get(), &by_rope_forgetful, 0);
    const uint64_t size = 300 + random() % 4000;
    const auto draw = [&](uint64_t begin, uint64_t end, unsigned count) {
      std::vector<RopeMatch> matches;
      for (unsigned i = 0; i < count; ++i) {
        RopeMatch match =
            Match(begin + random() % (end - begin), static_cast<RuleIndex>(random() % 4),
                  static_cast<uint32_t>(random() % 60));
        if (random() % 16 == 0) match.end = match.dep_end = match.start + random() % 400 + 1;
        match.shadowed = random() % 8 == 0;
        matches.push_back(match);
      }
      return matches;
    };
    MatchRope rope = arena_.Make(draw(0, size, static_cast<unsigned>(size / 25)));
    for (int version = 0; version < 12; ++version) {
      companions.Add(rope);
      forgetful.Add(rope);
      AddList(rope, &by_list);
      ASSERT_EQ(Say(by_rope), Say(by_list)) << round << " " << version;
      ASSERT_EQ(Say(by_rope_forgetful), Say(by_list)) << round << " " << version;
      // An edit: [at, at + removed) becomes `inserted` bytes with fresh matches.
      const uint64_t at = random() % size;
      const uint64_t removed = random() % 80;
      const uint64_t inserted = 1 + random() % 120;
      std::vector<MatchRope> parts;
      arena_.Slice(rope, 0, at, 0, &parts);
      const MatchRope fresh =
          arena_.Make(draw(at, at + inserted, static_cast<unsigned>(random() % 5)));
      if (!fresh.empty()) parts.push_back(fresh);
      arena_.Slice(rope, at + removed, 2 * size + 100'000,
                   static_cast<int64_t>(inserted) - static_cast<int64_t>(removed), &parts);
      rope = arena_.Join(parts);
    }
  }
}

TEST_F(RopeCompanionsTest, AVersionCostsWhatItChanged) {
  constexpr uint64_t kMatches = 8192;
  constexpr int kVersions = 2000;
  Know(kMatches + 1);
  std::vector<RopeMatch> matches;
  // Dense: everything stands in reach of its neighbours.
  for (uint64_t i = 0; i < kMatches; ++i) {
    matches.push_back(Match(i * 25, i % 2 == 0 ? kKeyId : kKeySecret, static_cast<uint32_t>(i)));
  }
  MatchRope rope = arena_.Make(matches);
  CompanionPairs pairs(&rules_);
  RopeCompanions companions(&rules_, catalog_.get(), &pairs);
  companions.Add(rope);
  const uint64_t first = companions.judged_leaves();
  EXPECT_EQ(first, kMatches / 16);
  // Again, and as it stands behind a longer head: nothing is new.
  companions.Add(rope);
  companions.Add({rope.node, 1234});
  EXPECT_EQ(companions.judged_leaves(), first);
  std::mt19937 random(3);
  for (int version = 0; version < kVersions; ++version) {
    const uint64_t at = 25 * (random() % kMatches);
    std::vector<MatchRope> parts;
    arena_.Slice(rope, 0, at, 0, &parts);
    const RopeMatch fresh = Match(at, kKeyId, kMatches);
    parts.push_back(arena_.Make({&fresh, 1}));
    arena_.Slice(rope, at + 10, 25 * kMatches, 0, &parts);
    companions.Add(arena_.Join(parts));
  }
  // Judging every leaf of every version would be a million.
  EXPECT_LT(companions.judged_leaves() - first, uint64_t{kVersions} * 8);
}

}  // namespace
}  // namespace offkey
