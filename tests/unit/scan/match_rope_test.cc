#include "engine/scan/match_rope.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <random>
#include <tuple>

namespace offkey {
namespace {

using Random = std::mt19937_64;
using Model = std::vector<RopeMatch>;

uint64_t Below(Random* random, uint64_t bound) { return (*random)() % bound; }

auto Key(const RopeMatch& m) {
  return std::make_tuple(m.start, m.end, m.dep_begin, m.dep_end, m.rule, m.credential, m.shadowed);
}

struct ByKey {
  bool operator()(const RopeMatch& a, const RopeMatch& b) const { return Key(a) < Key(b); }
};

Model Sorted(Model model) {
  std::sort(model.begin(), model.end(), ByKey());
  return model;
}

Model ListOf(const MatchRope& rope) {
  Model model;
  ForEachMatch(rope, [&](const RopeMatch& match) { model.push_back(match); });
  return Sorted(std::move(model));
}

bool Same(const Model& a, const Model& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const RopeMatch& x, const RopeMatch& y) { return Key(x) == Key(y); });
}

RopeMatch DrawMatch(Random* random, uint64_t size, uint32_t credential) {
  RopeMatch match;
  match.dep_begin = Below(random, size);
  match.start = match.dep_begin + Below(random, 20);
  match.end = match.start + 1 + Below(random, 40);
  match.dep_end = match.end + Below(random, 20);
  match.rule = static_cast<uint32_t>(Below(random, 5));
  match.credential = credential;
  match.shadowed = Below(random, 2) == 0;
  return match;
}

// What Slice says, on a plain vector.
void SliceModel(const Model& model, uint64_t begin, uint64_t end, int64_t shift, Model* out) {
  for (RopeMatch match : model) {
    if (match.dep_begin < begin || match.dep_end > end) continue;
    for (uint64_t* offset : {&match.start, &match.end, &match.dep_begin, &match.dep_end}) {
      *offset += static_cast<uint64_t>(shift);
    }
    out->push_back(match);
  }
}

void ExpectOverlaps(const MatchRope& rope, const Model& model, uint64_t begin, uint64_t end,
                    bool by_dependency) {
  Model expected;
  for (const RopeMatch& match : model) {
    const uint64_t from = by_dependency ? match.dep_begin : match.start;
    const uint64_t to = by_dependency ? match.dep_end : match.end;
    if (from < end && to > begin) expected.push_back(match);
  }
  Model found;
  ForEachOverlap(rope, begin, end, by_dependency,
                 [&](const RopeMatch& match) { found.push_back(match); });
  EXPECT_TRUE(Same(Sorted(std::move(found)), Sorted(std::move(expected))))
      << "[" << begin << ", " << end << ")" << (by_dependency ? " by dependency" : "");
}

void ExpectShape(const MatchRope& rope) {
  if (rope.empty()) return;
  const uint64_t count = rope.node->count;
  EXPECT_LE(rope.node->depth, 2 * std::bit_width(count / 16 + 1) + 12);
}

TEST(MatchRope, EmptyRopes) {
  RopeArena arena;
  EXPECT_TRUE(arena.Make({}).empty());
  EXPECT_TRUE(arena.Join({}).empty());
  std::vector<MatchRope> parts;
  arena.Slice({}, 0, 100, 0, &parts);
  EXPECT_TRUE(parts.empty());
  EXPECT_TRUE(ListOf({}).empty());
  EXPECT_EQ(arena.bytes(), 0u);
}

TEST(MatchRope, EqualsThePlainModelOverVersionChains) {
  for (uint64_t seed = 0; seed < 150; ++seed) {
    Random random(seed);
    RopeArena arena;
    uint64_t size = 200 + Below(&random, 20'000);
    Model model;
    const uint64_t count = Below(&random, 400);
    uint32_t credential = 0;
    for (uint64_t i = 0; i < count; ++i) model.push_back(DrawMatch(&random, size, credential++));
    model = Sorted(std::move(model));
    MatchRope rope = arena.Make(model);
    for (int version = 0; version < 120; ++version) {
      // The next version: pieces of this one in any order, most often in this one's.
      Model next;
      std::vector<MatchRope> parts;
      const uint64_t pieces = 1 + Below(&random, 4);
      const bool in_order = Below(&random, 4) != 0;
      uint64_t at = 0;
      uint64_t to = 0;
      for (uint64_t p = 0; p < pieces; ++p) {
        const uint64_t begin = in_order ? at : Below(&random, size);
        const uint64_t end =
            in_order && p + 1 == pieces ? size + 100 : begin + Below(&random, size + 100 - begin);
        const auto shift = static_cast<int64_t>(to - begin);
        const size_t first = parts.size();
        arena.Slice(rope, begin, end, shift, &parts);
        Model slice;
        SliceModel(model, begin, end, shift, &slice);
        ASSERT_TRUE(
            Same(ListOf(arena.Join({parts.data() + first, parts.size() - first})), Sorted(slice)));
        next.insert(next.end(), slice.begin(), slice.end());
        to += end - begin;
        at = end;
        if (Below(&random, 2) == 0) {
          Model fresh;
          for (uint64_t i = 0; i < 1 + Below(&random, 3); ++i) {
            RopeMatch match = DrawMatch(&random, 10, credential++);
            for (uint64_t* offset : {&match.start, &match.end, &match.dep_begin, &match.dep_end}) {
              *offset += to;
            }
            fresh.push_back(match);
          }
          parts.push_back(arena.Make(fresh));
          next.insert(next.end(), fresh.begin(), fresh.end());
          to += 100;
        }
        if (to > 60'000) break;
      }
      rope = arena.Join(parts);
      model = Sorted(std::move(next));
      size = std::max<uint64_t>(to, 1);
      ASSERT_EQ(rope.empty(), model.empty());
      ASSERT_EQ(rope.empty() ? 0 : rope.node->count, model.size());
      ASSERT_TRUE(Same(ListOf(rope), model)) << "seed " << seed << ", version " << version;
      ExpectShape(rope);
      for (int query = 0; query < 4; ++query) {
        const uint64_t begin = Below(&random, size + 50);
        ExpectOverlaps(rope, model, begin, begin + 1 + Below(&random, 300), query % 2 == 0);
      }
      if (HasFailure()) return;
    }
  }
}

// 10,000 matches, 2,000 versions, one match replaced in each: twenty million matches in what a few
// hundred thousand would take.
TEST(MatchRope, VersionsShareWhatTheyHaveInCommon) {
  Random random(1);
  RopeArena arena;
  constexpr uint64_t kMatches = 10'000;
  constexpr uint64_t kSpan = 100;
  Model model;
  for (uint64_t i = 0; i < kMatches; ++i) {
    const uint64_t at = i * kSpan;
    model.push_back({at + 10, at + 50, at, at + 60, 0, static_cast<uint32_t>(i), false});
  }
  MatchRope rope = arena.Make(model);
  const size_t first_bytes = arena.bytes();
  EXPECT_LT(first_bytes, kMatches * sizeof(RopeMatch) * 2);
  constexpr size_t kVersions = 2000;
  for (uint32_t version = 0; version < kVersions; ++version) {
    const uint64_t line = Below(&random, kMatches) * kSpan;
    std::vector<MatchRope> parts;
    arena.Slice(rope, 0, line, 0, &parts);
    const RopeMatch fresh = {line + 10, line + 50, line, line + 60, 0, 1'000'000 + version, false};
    parts.push_back(arena.Make({&fresh, 1}));
    arena.Slice(rope, line + kSpan, kMatches * kSpan, 0, &parts);
    rope = arena.Join(parts);
    ASSERT_EQ(rope.node->count, kMatches);
    ExpectShape(rope);
  }
  const size_t per_version = (arena.bytes() - first_bytes) / kVersions;
  RecordProperty("bytes_per_version", static_cast<int>(per_version));
  EXPECT_LT(per_version, 20'000u) << "a version of its own would be "
                                  << kMatches * sizeof(RopeMatch);
}

// Appending forever makes a chain, which is rebuilt before it gets deep.
TEST(MatchRope, DepthStaysBoundedWhenMatchesAreAppendedOneByOne) {
  RopeArena arena;
  MatchRope rope;
  for (uint64_t i = 0; i < 3000; ++i) {
    const RopeMatch match = {i * 10, i * 10 + 5, i * 10, i * 10 + 6, 0, 0, false};
    const MatchRope one = arena.Make({&match, 1});
    const MatchRope both[] = {rope, one};
    rope = rope.empty() ? one : arena.Join(both);
    ExpectShape(rope);
  }
  EXPECT_EQ(rope.node->count, 3000u);
}

}  // namespace
}  // namespace offkey
