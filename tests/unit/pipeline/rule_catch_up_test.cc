#include "engine/pipeline/rule_catch_up.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/base/hex.h"
#include "engine/pipeline/sweep.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey {
namespace {

Rule MakeRule(const std::string& id, const std::string& word, int precedence = 100) {
  Rule rule;
  rule.id = "acme." + id;
  rule.name = "Token";
  rule.provider = "acme";
  rule.confidence = Confidence::kHigh;
  rule.precedence = precedence;
  rule.keywords = {word};
  rule.pattern = word + "[0-9a-f]{20}";
  return rule;
}

std::shared_ptr<const CompiledRules> Compiled(std::vector<Rule> rules) {
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  EXPECT_TRUE(compiled.ok()) << compiled.status();
  return *compiled;
}

TEST(CompareRulesTest, TellsWhatCameWentAndChanged) {
  const Rule a = MakeRule("a", "a_");
  const Rule b = MakeRule("b", "b_");
  const Rule c = MakeRule("c", "c_");
  const Rule d = MakeRule("d", "d_");
  const std::string then = EncodeRuleList(*Compiled({a, b, d}));
  const auto now = Compiled({MakeRule("a", "a_", 50), b, c, d});
  const auto change = CompareRules(then, *now);
  ASSERT_TRUE(change.has_value());
  EXPECT_EQ(change->now, (std::vector<RuleIndex>{RuleChange::kGone, 1, 3}));
  EXPECT_EQ(change->fresh, (std::vector<bool>{true, false, true, false}));
  EXPECT_EQ(change->fresh_count, 2u);
  EXPECT_EQ(change->gone_count, 1u);
  const auto same = CompareRules(then, *Compiled({a, b, d}));
  ASSERT_TRUE(same.has_value());
  EXPECT_EQ(same->fresh_count + same->gone_count, 0u);
}

TEST(CompareRulesTest, ManyNewRulesOrADamagedListAreNoChange) {
  const std::string then = EncodeRuleList(*Compiled({MakeRule("a", "a_")}));
  const auto now = Compiled({MakeRule("a", "a_"), MakeRule("b", "b_"), MakeRule("c", "c_")});
  EXPECT_FALSE(CompareRules(then, *now).has_value());
  const auto same = Compiled({MakeRule("a", "a_")});
  ASSERT_TRUE(CompareRules(then, *same).has_value());
  for (size_t size = 0; size < then.size(); ++size) {
    EXPECT_FALSE(CompareRules(then.substr(0, size), *same).has_value()) << size;
  }
  EXPECT_FALSE(CompareRules(then + "x", *same).has_value());
}

TEST(RestrictedRulesTest, OnlyTheKeptOnesMatchUnderTheirNumbers) {
  const auto rules = Compiled({MakeRule("a", "a_"), MakeRule("b", "b_")});
  const auto restricted = rules->Restricted({false, true});
  ASSERT_TRUE(restricted.ok()) << restricted.status();
  ScannerThread scanner(*restricted);
  std::vector<Match> matches;
  const std::string body(20, 'c');
  scanner.Scan("x a_" + body + " b_" + body + " ", &matches);
  ASSERT_EQ(matches.size(), 1u);
  EXPECT_EQ(matches[0].rule, 1u);
}

class CatchUpTest : public git::GitTest {
 protected:
  struct Said {
    std::vector<std::string> findings;
    SweepResult result;
  };
  // `left` stands on a base of its own.
  Said Run(const std::shared_ptr<const CompiledRules>& rules, const LeftSweep& left) {
    Said said;
    const EarlierSweep earlier = {
        left.memory, left.rules, {1, std::make_shared<const std::string>(left.base)}};
    SweepOptions options;
    options.remember = true;
    if (!earlier.memory.empty()) options.recall = [&](const Digest&) { return earlier; };
    auto result = Sweep(Path("r"), rules, key_, options, [&](Finding&& finding) {
      said.findings.push_back(finding.rule + " " + std::to_string(finding.occurrences_total));
      return absl::OkStatus();
    });
    EXPECT_TRUE(result.ok()) << result.status();
    if (result.ok()) said.result = *std::move(result);
    return said;
  }

  const FingerprintKey key_{RandomSecret(32)};
};

TEST_F(CatchUpTest, ANewRuleHidesAndAGoneOneUncovers) {
  const std::string body = HexEncode({reinterpret_cast<const char*>(Sha256("t").data()), 10});
  Shell("git init -q -b main " + Path("r") + " && cd " + Path("r") + " && echo 'in__abc_" + body +
        "' > one && echo 'abc_" + body + "' > two && git add -A && git commit -q -m one");
  const Rule inner = MakeRule("inner", "abc_");
  // Openings of one length: the longest one is part of the ground.
  Rule outer = MakeRule("outer", "in__", 120);
  outer.pattern = "in__abc_[0-9a-f]{20}";
  const auto before = Compiled({inner});
  const auto after = Compiled({inner, outer});
  const Said first = Run(before, {});
  const Said added = Run(after, first.result.left);
  EXPECT_EQ(added.result.fresh_rules, 1u);
  EXPECT_EQ(added.findings, Run(after, {}).findings);
  EXPECT_EQ(added.findings.size(), 2u);
  const Said gone = Run(before, added.result.left);
  EXPECT_EQ(gone.result.gone_rules, 1u);
  EXPECT_EQ(gone.findings, first.findings);
  EXPECT_EQ(gone.result.left.memory, first.result.left.memory);
}

}  // namespace
}  // namespace offkey
