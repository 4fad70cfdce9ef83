#include "engine/scan/scanner_thread.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "engine/rule/assigned_base64.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/rule/embedded_rules.h"
#include "engine/rule/example_template.h"
#include "engine/rule/near_word.h"
#include "engine/scan/pem_extent.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

using Span = std::tuple<uint64_t, uint64_t, RuleIndex>;

std::set<Span> Spans(const std::vector<Match>& matches) {
  std::set<Span> spans;
  for (const Match& match : matches) spans.insert({match.start, match.end, match.rule});
  return spans;
}

// The slow twin: RE2 alone, over the whole text, no Hyperscan, no windows. From the definition in
// scanner_thread.cc.
class SlowTwin {
 public:
  explicit SlowTwin(const CompiledRules& rules) : rules_(rules) {
    for (const Opening& opening : rules.impl().openings) {
      re2::RE2::Options options = PatternOptions();
      options.set_case_sensitive(!opening.ignore_case);
      openings_.push_back(std::make_unique<re2::RE2>(opening.expression, options));
    }
  }

  std::set<Span> Scan(std::string_view text) const {
    std::set<Span> spans;
    for (size_t o = 0; o < openings_.size(); ++o) {
      for (size_t end = 1; end <= text.size(); ++end) {
        if (!OpeningEndsAt(o, text, end)) continue;
        if (rules_.impl().openings[o].named) {
          ConfirmNamed(rules_.impl().openings[o], text, end, &spans);
          ConfirmAssigned(rules_.impl().openings[o], text, end, &spans);
          continue;
        }
        for (const RuleIndex rule : rules_.impl().openings[o].rules) {
          Confirm(rules_.impl().openings[o], rule, text, end, &spans);
        }
      }
    }
    return spans;
  }

 private:
  bool OpeningEndsAt(size_t o, std::string_view text, size_t end) const {
    const Width width = rules_.impl().openings[o].width;
    for (size_t size = width.least; size <= width.most && size <= end; ++size) {
      const re2::StringPiece piece(text.data() + end - size, size);
      if (openings_[o]->Match(piece, 0, size, re2::RE2::ANCHOR_BOTH, nullptr, 0)) return true;
    }
    return false;
  }

  // Every rule of the opening is tried at every place behind which the whole syntax matches, and
  // the words of each are looked for in the whole text.
  void ConfirmNamed(const Opening& opening, std::string_view text, size_t end,
                    std::set<Span>* spans) const {
    NamedSpan span;
    span.role = opening.role;
    const re2::StringPiece whole(text.data(), text.size());
    std::vector<size_t> starts;  // last first
    if (opening.role == RoleEnd::kName) {
      span.role_end = end - 1;
      span.tail = text.substr(span.role_end, TailEnd(text, span.role_end) - span.role_end);
    } else {
      const std::optional<CallPlace> call = ReadCall(text, opening.role, end);
      if (!call.has_value()) return;
      span.role_end = call->name_end;
      starts.push_back(call->value);
    }
    for (size_t at = std::min(text.size(), span.role_end + kMaxSyntaxBytes);
         opening.role == RoleEnd::kName && at > span.role_end; --at) {
      if (syntax_.Match(whole, span.role_end, at, re2::RE2::ANCHOR_BOTH, nullptr, 0)) {
        starts.push_back(at);
      }
    }
    const size_t assigned = starts.size();
    if (opening.near) FindNearStarts(text, span.role_end, rules_.impl().runs, &starts);
    std::map<std::pair<uint64_t, uint64_t>, std::map<uint32_t, std::set<RuleIndex>>> found;
    for (const RuleIndex index : opening.rules) {
      const CompiledRule& rule = *rules_.impl().rules[index];
      if (!rule.rule.named.has_value()) continue;
      for (size_t i = 0; i < starts.size(); ++i) {
        const size_t at = starts[i];
        const re2::RE2& pattern = rule.Pattern();
        std::vector<re2::StringPiece> groups(static_cast<size_t>(rule.secret_group()) + 1);
        if (!pattern.Match(whole, at, text.size(), re2::RE2::ANCHOR_START, groups.data(),
                           static_cast<int>(groups.size()))) {
          continue;
        }
        const re2::StringPiece& secret = groups.back();
        const std::string_view value(secret.data(), secret.size());
        if (!HasEvidence(rule.rule.named->evidence, value)) continue;
        if (IsHeadOfToken(text, at, at + secret.size())) continue;
        if (rule.checks.Judge(value) != Rejection::kNone) continue;
        span.near = i >= assigned;
        span.secret_begin = static_cast<size_t>(secret.data() - text.data());
        span.secret_end = span.secret_begin + secret.size();
        const std::optional<uint32_t> rank = RankName(*rule.rule.named, text, span);
        if (rank.has_value()) found[{span.secret_begin, span.secret_end}][*rank].insert(index);
        break;
      }
    }
    for (const auto& [secret, by_rank] : found) {
      for (const RuleIndex rule : by_rank.begin()->second) {
        spans->insert({secret.first, secret.second, rule});
      }
    }
  }

  // Each assigned rule by itself, in what the form may look at.
  void ConfirmAssigned(const Opening& opening, std::string_view text, size_t end,
                       std::set<Span>* spans) const {
    const size_t role_end = end - 1;
    const size_t begin = role_end - std::min(role_end, kNameReach);
    const std::string_view view = text.substr(begin, role_end - begin + kAssignmentReach);
    for (const RuleIndex index : opening.rules) {
      const Rule& rule = rules_.impl().rules[index]->rule;
      if (!rule.assigned.has_value()) continue;
      Assignments assignments;
      ReadAssignments(view, role_end - begin, &assignments);
      for (const Assignment& assignment : assignments) {
        std::string decoded;  // what stands encoded is not the twin's
        if (DecodeAssigned(assignment, view, &decoded).has_value()) continue;
        if (JudgeAssigned(rule.assigned->kind, assignment, view).strength !=
            rule.assigned->strength) {
          continue;
        }
        spans->insert({begin + assignment.value_begin, begin + assignment.value_end, index});
      }
    }
  }

  void Confirm(const Opening& opening, RuleIndex index, std::string_view text, size_t end,
               std::set<Span>* spans) const {
    const CompiledRule& rule = *rules_.impl().rules[index];
    const re2::RE2& pattern = rule.Pattern();
    const size_t back = size_t{opening.width.most} + rule.rule.before_bytes;
    const re2::StringPiece whole(text.data(), text.size());
    std::vector<re2::StringPiece> groups(static_cast<size_t>(rule.secret_group()) + 1);
    int starts = 0;
    for (size_t at = end - std::min(end, back); at + opening.width.least <= end; ++at) {
      if (!pattern.Match(whole, at, text.size(), re2::RE2::ANCHOR_START, groups.data(),
                         static_cast<int>(groups.size()))) {
        continue;
      }
      if (++starts > 64) return;
      if (at + groups[0].size() < end) continue;
      const re2::StringPiece& secret = groups.back();
      if (rule.checks.Judge({secret.data(), secret.size()}) != Rejection::kNone) return;
      const size_t start = static_cast<size_t>(secret.data() - text.data());
      size_t stop = start + secret.size();
      if (rule.rule.extent == "pem") {
        stop = std::max(stop, start + FindPemExtent(text.substr(start, kMaxPemBytes)).size);
      }
      spans->insert({start, stop, index});
      return;
    }
  }

  const CompiledRules& rules_;
  const re2::RE2 syntax_{"(?i:" + NamedSyntax() + ")", PatternOptions()};
  std::vector<std::unique_ptr<re2::RE2>> openings_;
};

// Text made of examples, near misses, pieces of these and noise, so that rules meet at all
// distances.
std::string RandomText(const CompiledRules& rules, std::mt19937_64* random) {
  const auto below = [&](size_t n) { return static_cast<size_t>((*random)() % n); };
  std::string text;
  const size_t pieces = 1 + below(8);
  for (size_t i = 0; i < pieces; ++i) {
    const Rule& rule = rules.rule(static_cast<RuleIndex>(below(rules.rule_count())));
    if (rule.examples.empty()) continue;  // known by a path
    const bool near = !rule.near_misses.empty() && below(3) == 0;
    const size_t number = below(near ? rule.near_misses.size() : rule.examples.size());
    auto example =
        ExpandExample(rule, near ? ExampleKind::kNearMiss : ExampleKind::kExample, number);
    OFFKEY_CHECK(example.ok(), "an example does not expand");
    std::string piece = example->text;
    switch (below(6)) {
      case 0:
        piece.resize(below(piece.size() + 1));
        break;
      case 1:
        piece.erase(0, below(piece.size() + 1));
        break;
      case 2:
        if (!piece.empty()) piece[below(piece.size())] = static_cast<char>((*random)());
        break;
      default:
        break;
    }
    text += piece;
    constexpr std::string_view kJoints[] = {"",  " ",    "\n", "\"",   "_",
                                            "x", "\xff", "=",  "\n\n", ": "};
    text += kJoints[below(std::size(kJoints))];
  }
  return text;
}

class ScannerThreadTest : public testing::Test {
 protected:
  void CompareWithTwin(const std::shared_ptr<const CompiledRules>& rules, int rounds) {
    ScannerThread scanner(rules);
    const SlowTwin twin(*rules);
    std::mt19937_64 random(20260701);
    size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
      const std::string text = RandomText(*rules, &random);
      std::vector<Match> matches;
      scanner.Scan(text, &matches);
      ASSERT_TRUE(std::is_sorted(matches.begin(), matches.end()));
      ASSERT_EQ(Spans(matches).size(), matches.size());
      // The twin reads what is written plainly; encoded_test.cc holds the rest.
      std::erase_if(matches, [](const Match& match) { return match.encoding != 0; });
      ASSERT_EQ(Spans(matches), twin.Scan(text)) << "round " << round;
      found += matches.size();
    }
    EXPECT_GT(found, static_cast<size_t>(rounds) / 2);
  }
};

TEST_F(ScannerThreadTest, EqualsTheSlowTwin) { CompareWithTwin(CompileTestRules(), 1500); }

TEST_F(ScannerThreadTest, EqualsTheSlowTwinOnTheRealRules) {
  if (EmbeddedRuleFiles().empty()) GTEST_SKIP() << "no rules in rules/";
  auto loaded = LoadEmbeddedRules();
  ASSERT_TRUE(loaded.ok()) << loaded.status();
  auto rules = CompiledRules::Compile(*std::move(loaded), {});
  ASSERT_TRUE(rules.ok()) << rules.status();
  CompareWithTwin(*rules, 60);
}

// The law of locality: the content in pieces, cut anywhere, gives what the whole gives.
TEST_F(ScannerThreadTest, PiecesGiveWhatTheWholeGives) {
  const auto rules = CompileTestRules();
  ScannerThread scanner(rules);
  std::mt19937_64 random(7);
  for (int round = 0; round < 500; ++round) {
    const std::string text = RandomText(*rules, &random);
    std::vector<TextPiece> pieces;
    for (size_t at = 0; at < text.size();) {
      const size_t size = std::min<size_t>(1 + random() % 30, text.size() - at);
      pieces.push_back({at, TextPiece::kInserted, std::string_view(text).substr(at, size)});
      at += size;
    }
    std::vector<Candidate> candidates;
    scanner.FindCandidates(text, 0, &candidates);
    std::vector<Match> whole;
    std::vector<Match> pieced;
    for (const Candidate& candidate : candidates) {
      scanner.Confirm(Text(text), candidate, &whole);
      scanner.Confirm(Text(pieces, text.size()), candidate, &pieced);
    }
    ASSERT_EQ(whole, pieced) << "round " << round;
  }
}

// What a match says it depends on is all that it depends on: everything else may change.
TEST_F(ScannerThreadTest, DependenciesAreEnough) {
  const auto rules = CompileTestRules();
  ScannerThread scanner(rules);
  std::mt19937_64 random(11);
  size_t tried = 0;
  for (int round = 0; round < 500; ++round) {
    const std::string text = RandomText(*rules, &random);
    std::vector<Match> matches;
    scanner.Scan(text, &matches);
    for (const Match& match : matches) {
      ASSERT_LE(match.dep_begin, match.start);
      ASSERT_GE(match.dep_end, match.end);
      ASSERT_LE(match.dep_end, text.size());
      std::string changed = text;
      for (size_t i = 0; i < text.size(); ++i) {
        if (i < match.dep_begin || i >= match.dep_end) changed[i] = static_cast<char>(random());
      }
      uint64_t shift = 0;
      if (match.dep_begin > 0) {
        shift = random() % 20;
        changed.insert(0, shift, 'A');
      }
      if (match.dep_end < text.size()) changed += "0";
      std::vector<Match> again;
      scanner.Scan(changed, &again);
      ASSERT_TRUE(Spans(again).contains({match.start + shift, match.end + shift, match.rule}))
          << "round " << round << " rule " << rules->rule(match.rule).id;
      ++tried;
    }
  }
  EXPECT_GT(tried, 300u);
}

TEST_F(ScannerThreadTest, CandidatesAreSortedOnceAndShifted) {
  const auto rules = CompileTestRules();
  ScannerThread scanner(rules);
  std::vector<Candidate> candidates = {{5, 0}};
  scanner.FindCandidates("PASSWORD: a AKQX password  :", 100, &candidates);
  ASSERT_GE(candidates.size(), 4u);
  EXPECT_EQ(candidates[0], (Candidate{5, 0}));
  EXPECT_TRUE(std::is_sorted(candidates.begin() + 1, candidates.end()));
  EXPECT_EQ(std::adjacent_find(candidates.begin(), candidates.end()), candidates.end());
  EXPECT_EQ(candidates[1].end, 109u);
  EXPECT_EQ(candidates[2].end, 116u);
  EXPECT_EQ(candidates[3].end, 128u);
}

TEST_F(ScannerThreadTest, EmptyTextAndEmptyRuleSet) {
  auto none = CompiledRules::Compile({}, {});
  ASSERT_TRUE(none.ok()) << none.status();
  std::vector<Match> matches = {Match{}};
  ScannerThread(*none).Scan("password = 'abcdefgh1234'", &matches);
  EXPECT_TRUE(matches.empty());
  ScannerThread(CompileTestRules()).Scan("", &matches);
  EXPECT_TRUE(matches.empty());
}

TEST_F(ScannerThreadTest, NulAndHighBytesAreOrdinaryBytes) {
  const auto rules = CompileTestRules();
  ScannerThread scanner(rules);
  auto example = ExpandExample(rules->rule(0), ExampleKind::kExample, 1);
  ASSERT_TRUE(example.ok());
  const std::string text = std::string("\0\xff", 2) + example->secret + std::string("\0", 1);
  std::vector<Match> matches;
  scanner.Scan(text, &matches);
  ASSERT_EQ(matches.size(), 1u);
  EXPECT_EQ(matches[0].start, 2u);
  EXPECT_EQ(matches[0].end, 2u + example->secret.size());
}

// A block longer than the first piece that the extent is read in, whole and in pieces; and one
// longer than the limit.
TEST_F(ScannerThreadTest, LongExtents) {
  const auto rules = CompileTestRules();
  ScannerThread scanner(rules);
  for (const size_t lines : {size_t{120}, size_t{126}, size_t{127}, size_t{500}, size_t{1100}}) {
    std::string block = "-----BEGIN EC PRIVATE KEY-----\n";
    std::mt19937_64 random(lines);
    for (size_t i = 0; i < lines * 64; ++i) {
      block += "ABCDEFGHabcdefgh01234567+/kmzKMZ"[random() % 32];
      if (i % 64 == 63) block += '\n';
    }
    block += "-----END EC PRIVATE KEY-----";
    const std::string text = "x\n" + block + "\nmore";
    std::vector<Match> whole;
    scanner.Scan(text, &whole);
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0].start, 2u);
    if (block.size() <= kMaxPemBytes) {
      EXPECT_EQ(whole[0].end, 2 + block.size());
    } else {
      EXPECT_EQ(whole[0].end, 2 + kMaxPemBytes);
    }
    EXPECT_LE(whole[0].dep_end, 2 + kMaxPemBytes);
  }
}

TEST(FindShadowed, HigherPrecedenceWins) {
  const auto rules = CompileTestRules();
  std::map<std::string, RuleIndex> index;
  for (RuleIndex i = 0; i < rules->rule_count(); ++i) index[rules->rule(i).id] = i;
  const RuleIndex generic = index["acme.assigned_password"];
  const RuleIndex token = index["acme.access_token"];
  const RuleIndex url = index["acme.url_password"];
  const RuleIndex key = index["acme.private_key"];
  const std::vector<Match> matches = {{0, 40, generic, 0, 0},      {10, 20, url, 0, 0},
                                      {15, 18, token, 0, 0},       {40, 50, token, 0, 0},
                                      {100, 9000, key, 0, 0},      {1000, 1010, generic, 0, 0},
                                      {1124, 1130, generic, 0, 0}, {5000, 5010, url, 0, 0}};
  EXPECT_EQ(FindShadowed(*rules, matches),
            (std::vector<bool>{true, true, false, false, false, true, false, false}));
}

TEST(NormaliseSecret, OnlyPemLayoutIsRemoved) {
  Rule rule;
  std::string out = "old";
  NormaliseSecret(rule, 0, " a\n b ", &out);
  EXPECT_EQ(out, " a\n b ");
  rule.extent = "pem";
  NormaliseSecret(rule, 0, "-----BEGIN X-----\r\n  AbC+\r\n\r\n  dE==\r\n-----END X-----", &out);
  const std::string plain = out;
  EXPECT_EQ(plain, "-----BEGIN X-----\nAbC+\ndE==\n-----END X-----");
  NormaliseSecret(rule, 0, R"(-----BEGIN X-----\nAbC+\ndE==\n-----END X-----)", &out);
  EXPECT_EQ(out, plain);
  NormaliseSecret(rule, 0, R"(-----BEGIN X-----\\nAbC+\\ndE==\\n-----END X-----)", &out);
  EXPECT_EQ(out, plain);
}

}  // namespace
}  // namespace offkey
