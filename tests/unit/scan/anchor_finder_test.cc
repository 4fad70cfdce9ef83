// Anchors against Hyperscan, which is given every opening of the built-in rules, and against the
// slow twin.
#include "engine/scan/anchor_finder.h"

#include <gtest/gtest.h>
#include <hs.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "engine/rule/anchor_builder.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/opening_forms.h"
#include "engine/rule/rule_loader.h"

namespace offkey {
namespace {

using Random = std::mt19937_64;

const CompiledRules& Rules() {
  static const auto rules = *CompiledRules::Compile(*LoadEmbeddedRules(), {});
  return *rules;
}

void Sort(std::vector<Candidate>* candidates) {
  std::sort(candidates->begin(), candidates->end());
  candidates->erase(std::unique(candidates->begin(), candidates->end()), candidates->end());
}

// Hyperscan over the openings that have anchors.
class Oracle {
 public:
  Oracle() {
    std::vector<const char*> expressions;
    std::vector<unsigned> flags;
    std::vector<unsigned> ids;
    const std::vector<Opening>& openings = Rules().impl().openings;
    for (unsigned i = 0; i < openings.size(); ++i) {
      if (!openings[i].anchored) continue;
      expressions.push_back(openings[i].expression.c_str());
      flags.push_back(openings[i].ignore_case ? HS_FLAG_CASELESS : 0u);
      ids.push_back(i);
    }
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    EXPECT_EQ(hs_compile_multi(expressions.data(), flags.data(), ids.data(),
                               static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &database,
                               &error),
              HS_SUCCESS);
    database_.reset(database);
    EXPECT_EQ(hs_alloc_scratch(database, &scratch_), HS_SUCCESS);
  }
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;
  ~Oracle() { hs_free_scratch(scratch_); }

  std::vector<Candidate> Find(std::string_view text) const {
    std::vector<Candidate> out;
    const auto report = [](unsigned id, unsigned long long, unsigned long long to, unsigned,
                           void* context) {
      static_cast<std::vector<Candidate>*>(context)->push_back({to, id});
      return 0;
    };
    EXPECT_EQ(hs_scan(database_.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch_,
                      report, &out),
              HS_SUCCESS);
    Sort(&out);
    return out;
  }

 private:
  HyperscanDatabase database_;
  hs_scratch_t* scratch_ = nullptr;
};

char OneOf(const ByteSet& bytes, Random* random) {
  size_t skip = (*random)() % bytes.count();
  size_t byte = bytes._Find_first();
  while (skip-- > 0) byte = bytes._Find_next(byte);
  return static_cast<char>(byte);
}

std::string MatchOf(const OpeningForm& form, Random* random) {
  std::string out;
  for (const FormItem& item : form) {
    const size_t count = item.least + (*random)() % (item.most - item.least + 1);
    for (size_t i = 0; i < count; ++i) out += OneOf(item.bytes, random);
  }
  return out;
}

// A match of each form of each opening.
std::vector<std::string> SomeMatches(Random* random) {
  std::vector<std::string> out;
  for (const Opening& opening : Rules().impl().openings) {
    if (!opening.anchored) continue;
    const auto forms = ReadOpeningForms(opening.expression, opening.ignore_case);
    for (const OpeningForm& form : *forms) {
      out.push_back(MatchOf(form, random));
    }
  }
  return out;
}

std::vector<Candidate> Find(std::string_view text) {
  std::vector<Candidate> fast;
  AnchorFinder(Rules().impl().anchors).Find(text, 0, &fast);
  Sort(&fast);
  return fast;
}

void ExpectSlowTwin(std::string_view text) {
  std::vector<Candidate> slow;
  AnchorFinder(Rules().impl().anchors).FindSlowly(text, 0, &slow);
  Sort(&slow);
  std::vector<Candidate> portable;
  AnchorFinder(Rules().impl().anchors, AnchorFinder::Sieve::kPortable).Find(text, 0, &portable);
  Sort(&portable);
  ASSERT_EQ(portable, slow) << text.size() << " bytes: " << text.substr(0, 200);
  ASSERT_EQ(Find(text), slow) << text.size() << " bytes: " << text.substr(0, 200);
}

TEST(AnchorFinder, EveryOpeningOfTheBuiltInRulesHasAnAnchor) {
  for (const Opening& opening : Rules().impl().openings) {
    EXPECT_FALSE(opening.for_hyperscan()) << opening.expression;
  }
  EXPECT_EQ(Rules().impl().database, nullptr);
}

TEST(AnchorFinder, EqualsHyperscan) {
  const Oracle oracle;
  Random random(3);
  for (int round = 0; round < 3; ++round) {
    std::string all;
    for (const std::string& match : SomeMatches(&random)) {
      ASSERT_FALSE(oracle.Find(match).empty()) << match;
      ASSERT_EQ(Find(match), oracle.Find(match)) << match;
      // Without its ends, and with one byte that is another.
      const std::string_view cut = std::string_view(match).substr(random() % 2);
      all += cut.substr(0, cut.size() - random() % 2);
      std::string other = match;
      other[random() % other.size()] = static_cast<char>(random());
      ASSERT_EQ(Find(other), oracle.Find(other)) << other;
      all += other + (random() % 3 == 0 ? "\n" : "");
      all += match;
    }
    ASSERT_EQ(Find(all), oracle.Find(all));
  }
}

TEST(AnchorFinder, EqualsTheSlowTwin) {
  Random random(5);
  const std::vector<std::string> matches = SomeMatches(&random);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    const size_t size = random() % 3000;
    while (text.size() < size) {
      text += matches[random() % matches.size()];
      for (size_t left = random() % 9; left > 0; --left) text += static_cast<char>(random());
    }
    ExpectSlowTwin(text);
  }
}

TEST(AnchorFinder, EveryPlaceInABlock) {
  for (size_t before = 1000; before < 1100; ++before) {
    std::string text(before, ' ');
    text += "ghp_";
    ASSERT_EQ(Find(text).size(), 1u) << before;
    ExpectSlowTwin(text);
    ExpectSlowTwin(std::string_view(text).substr(0, before + 3));
    text += "://user PASSWORD=";
    ExpectSlowTwin(text);
  }
}

TEST(AnchorFinder, AddsTheOffset) {
  std::vector<Candidate> found;
  AnchorFinder(Rules().impl().anchors).Find("ghp_", uint64_t{1} << 40, &found);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].end, (uint64_t{1} << 40) + 4);
}

}  // namespace
}  // namespace offkey
