#include "engine/rule/compiled_rules.h"

#include <gtest/gtest.h>

#include "engine/rule/encoded_openings.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

Rule Token() {
  Rule rule;
  rule.id = "acme.token";
  rule.name = "token";
  rule.provider = "acme";
  rule.keywords = {"tok_"};
  rule.pattern = "tok_[0-9]{8}";
  rule.file = "rules/acme.yaml";
  rule.line = 5;
  rule.column = 5;
  rule.pattern_place = {7, 14};
  rule.opening_places = {{6, 16}};
  return rule;
}

std::string FaultsOf(Rule rule, const CompiledRules::Options& options = {}) {
  const auto compiled = CompiledRules::Compile({std::move(rule)}, options);
  return compiled.ok() ? "" : std::string(compiled.status().message());
}

std::string FaultsOfPattern(const std::string& pattern) {
  Rule rule = Token();
  rule.pattern = pattern;
  return FaultsOf(std::move(rule));
}

std::string FaultsOfOpening(const std::string& opening) {
  Rule rule = Token();
  rule.openings = {opening};
  return FaultsOf(std::move(rule));
}

TEST(CompiledRules, WindowsFollowFromTheRules) {
  Rule first = Token();
  first.openings = {"tok_[0-9]{2,4}"};
  first.before_bytes = 10;
  Rule second = Token();
  second.id = "acme.wide";
  second.openings = {"tok_[0-9]{2,4}"};
  second.pattern = "tok_[0-9]{2,40}";
  const auto compiled = CompiledRules::Compile({second, first}, {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  const CompiledRules& rules = **compiled;
  EXPECT_EQ(rules.rule_count(), 2u);
  EXPECT_EQ(rules.rule(0).id, "acme.token");   // sorted by id
  ASSERT_EQ(rules.impl().plain_openings, 1u);  // equal openings are one
  EXPECT_EQ(rules.opening_bytes(0), 8u);
  EXPECT_EQ(rules.before_bytes(0), 8u + 10 + 2);
  // The pattern's longest, less the opening's shortest, boundary, and what joins may take.
  EXPECT_EQ(rules.after_bytes(0), 44u - 6 + 2 + kJoinedAfter);
  // What stands encoded needs more.
  EXPECT_EQ(rules.impl().max_plain_opening_bytes, 8u);
  EXPECT_EQ(rules.max_opening_bytes(), kMaxTailBytes);
  EXPECT_EQ(rules.window_bytes(), kMaxEscapeBytes * (kDecodedBefore + kDecodedAfter));
}

TEST(CompiledRules, KeywordsAreLiterals) {
  Rule rule = Token();
  rule.keywords = {"a.b*c[", "A.b*c["};
  rule.keywords_ignore_case = true;
  rule.pattern = R"((?i)a\.b\*c\[)";
  const auto compiled = CompiledRules::Compile({rule}, {});
  ASSERT_TRUE(compiled.ok()) << compiled.status();
  EXPECT_EQ((*compiled)->opening_bytes(0), 6u);
}

TEST(CompiledRules, UnboundedPatternsAreRefused) {
  const std::string expected =
      "rules/acme.yaml:7:14: acme.token: the pattern has no bound, so no window can hold its "
      "matches; "
      "write {n,m} "
      "instead of *, + and {n,}, or use 'extent' for a long body";
  EXPECT_EQ(FaultsOfPattern("tok_[0-9]+"), expected);
  EXPECT_EQ(FaultsOfPattern("tok_[0-9]{3,}"), expected);
  EXPECT_EQ(FaultsOfPattern("tok_(?P<secret>.*)"), expected);
}

TEST(CompiledRules, TheWindowLimitHolds) {
  Rule rule = Token();
  rule.pattern = "tok_[0-9]{8,100}";
  rule.before_bytes = 20;
  CompiledRules::Options options;
  options.max_window_bytes = 4 + 20 + 104 + 4;
  EXPECT_EQ(FaultsOf(rule, options), "");
  options.max_window_bytes -= 1;
  EXPECT_EQ(FaultsOf(rule, options),
            "rules/acme.yaml:7:14: acme.token: opening, before_bytes and pattern reach over 132 "
            "bytes, at most 131 "
            "are allowed; write smaller {n,m}, or use 'extent' for a long body");
}

TEST(CompiledRules, FaultyPatterns) {
  EXPECT_EQ(FaultsOfPattern("tok_("),
            "rules/acme.yaml:7:14: acme.token: the pattern is not RE2: missing ): tok_(");
  EXPECT_EQ(
      FaultsOfPattern("(?:tok_)?"),
      "rules/acme.yaml:7:14: acme.token: the pattern matches the empty text; name at least one "
      "character");
  EXPECT_EQ(
      FaultsOfPattern("(?P<token>tok_)"),
      "rules/acme.yaml:7:14: acme.token: the group 'token' has no meaning; only (?P<secret>...) "
      "is named");
  EXPECT_EQ(FaultsOfPattern("tok_(?:[0-9]{500}){1000}").substr(0, 44),
            "rules/acme.yaml:7:14: acme.token: the patter");
  EXPECT_EQ(
      FaultsOfPattern(std::string(5000, 'a')),
      "rules/acme.yaml:7:14: acme.token: the pattern has 5000 bytes, at most 4096 are allowed; "
      "split the rule");
  EXPECT_EQ(FaultsOfPattern(R"(tok_[]\](?P<]{8}[^]]\(?P<)"), "");
}

TEST(CompiledRules, FaultyOpenings) {
  const std::string head = "rules/acme.yaml:6:16: acme.token: opening '";
  EXPECT_EQ(FaultsOfOpening("tok."), head +
                                         "tok.': an opening must not hold '.'; write a class such "
                                         "as [0-9A-Za-z], or \\. for the dot itself");
  EXPECT_EQ(FaultsOfOpening("(?:tok)?"),
            head + "(?:tok)?' matches the empty text; name at least one character");
  EXPECT_NE(FaultsOfOpening("(tok"), "");
}

TEST(CompiledRules, EveryFaultyRuleIsNamed) {
  Rule other = Token();
  other.id = "acme.other";
  other.line = 9;
  other.pattern_place = {};
  other.pattern = "a+";
  Rule bad = Token();
  bad.pattern = "b*";
  const auto compiled = CompiledRules::Compile({bad, other}, {});
  ASSERT_FALSE(compiled.ok());
  const std::string text(compiled.status().message());
  EXPECT_NE(text.find("rules/acme.yaml:9:5: acme.other: "), std::string::npos);
  EXPECT_NE(text.find("\nrules/acme.yaml:7:14: acme.token: "), std::string::npos);
  EXPECT_EQ(compiled.status().code(), absl::StatusCode::kInvalidArgument);
}

TEST(CompiledRules, OpeningsAndPatternsAreTriedTogether) {
  Rule bad = Token();
  bad.openings = {"tok_.", "tok_[0-9]", "(?:x)?"};
  bad.opening_places = {{6, 16}, {6, 25}, {6, 38}};
  bad.pattern = "tok_(";
  const auto compiled = CompiledRules::Compile({bad}, {});
  EXPECT_EQ(compiled.status().message(),
            "rules/acme.yaml:6:16: acme.token: opening 'tok_.': an opening must not hold '.'; "
            "write a class such as [0-9A-Za-z], or \\. for the dot itself\n"
            "rules/acme.yaml:6:38: acme.token: opening '(?:x)?' matches the empty text; name at "
            "least one character\n"
            "rules/acme.yaml:7:14: acme.token: the pattern is not RE2: missing ): tok_(");
}

TEST(CompiledRules, DigestCoversWhatCanChangeAResult) {
  const auto digest = [](const Rule& rule) {
    const auto compiled = CompiledRules::Compile({rule}, {});
    EXPECT_TRUE(compiled.ok()) << compiled.status();
    return (*compiled)->digest();
  };
  const std::string base = digest(Token());
  EXPECT_EQ(base.size(), 64u);
  EXPECT_EQ(digest(Token()), base);
  std::vector<Rule> changed(7, Token());
  changed[0].pattern = "tok_[0-9]{9}";
  changed[1].precedence = 50;
  changed[2].min_entropy = 1;
  changed[3].stop_words = {"demo"};
  changed[4].confidence = Confidence::kLow;
  changed[5].reject_placeholders = false;
  changed[6].before_bytes = 1;
  for (const Rule& rule : changed) EXPECT_NE(digest(rule), base);
  Rule same = Token();
  same.examples = {{"other", 1}};
  same.line = 77;
  EXPECT_EQ(digest(same), base);
}

TEST(CompiledRules, OrderOfTheRulesDoesNotMatter) {
  std::vector<Rule> rules = LoadTestRules();
  const auto one = CompiledRules::Compile(rules, {});
  std::reverse(rules.begin(), rules.end());
  const auto other = CompiledRules::Compile(rules, {});
  ASSERT_TRUE(one.ok() && other.ok());
  EXPECT_EQ((*one)->digest(), (*other)->digest());
}

}  // namespace
}  // namespace offkey
