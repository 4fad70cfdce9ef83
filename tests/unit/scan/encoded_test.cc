// What is found in a text is found in the same text encoded: the slow twin decodes everything, here
// by never having encoded it.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "engine/rule/syntax_examples.h"
#include "tests/unit/scan/embedded_scan.h"
#include "tests/unit/scan/encode_text.h"

namespace offkey {
namespace {

class EncodedTest : public EmbeddedScan {};

// The base64 of their first bytes is what another kind begins with: `U1VNT` of "SUMO", `eyJrIjoi`
// of
// `{"k":"`.
const std::set<std::string>& ShownAsAnotherKind() {
  static const std::set<std::string> rules = {"sumo_logic.access_id", "jwk.octet_key_sorted"};
  return rules;
}

int Steps(EncodingSteps steps) { return steps == 0 ? 0 : 1 + Steps(InnerSteps(steps)); }

// Every one is found, but for these: in escapes the decoded line begins with what stands plain
// before the text, so that a credential must be one behind it, too; and the stored bytes themselves
// may be a credential of another kind.
TEST_F(EncodedTest, EveryExampleInEveryEncoding) {
  constexpr std::string_view kBefore = "v: ";
  for (const NamedEncoding& encoding : AllEncodings()) {
    int planted = 0;
    std::set<std::string> lost;
    std::set<std::string> shown_as_another;
    for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
      const Rule& rule = Rules()->rule(index);
      for (size_t number = 0; number < std::min<size_t>(rule.examples.size(), 3); ++number) {
        const auto example = ExpandExample(rule, ExampleKind::kExample, number);
        ASSERT_TRUE(example.ok());
        for (size_t pad = 0; pad < 3; ++pad) {  // each place in a group of three
          const std::string text =
              Concat(std::string_view("\n\n").substr(0, pad), example->text, "\n");
          const EncodedText encoded = encoding.encode(text);
          const std::set<Found> matches = Scan(Concat(kBefore, encoded.bytes, "\n"));
          const std::vector<Match> all = matches_;
          for (const PlantedSpan& span : example->planted) {
            ++planted;
            auto [begin, end] = encoded.Span(span.start + pad, span.end + pad);
            begin += kBefore.size();
            end += kBefore.size();
            if (matches.contains({begin, end, rule.id})) continue;
            const size_t plain = kBefore.size() + pad;
            if (encoding.escapes &&
                !Scan(Concat(kBefore, text, "\n"))
                     .contains({plain + span.start, plain + span.end, rule.id})) {
              --planted;
              continue;
            }
            const bool another = std::any_of(all.begin(), all.end(), [&](const Match& match) {
              return Steps(match.encoding) < encoding.steps && match.start < end &&
                     match.end > begin;
            });
            (another ? shown_as_another : lost).insert(rule.id);
          }
        }
      }
    }
    RecordProperty(encoding.name, planted);
    EXPECT_GT(planted, 15000);
    EXPECT_EQ(lost, std::set<std::string>()) << encoding.name;
    EXPECT_TRUE(std::includes(ShownAsAnotherKind().begin(), ShownAsAnotherKind().end(),
                              shown_as_another.begin(), shown_as_another.end()))
        << encoding.name << ": " << testing::PrintToString(shown_as_another);
  }
}

class EncodedReachTest : public EncodedTest {
 protected:
  // Whether the example's first credential is found where `text`, which is the example, stands in
  // base64 before `behind`.
  bool FindsExample(std::string_view id, size_t number, std::string_view behind) {
    for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
      const Rule& rule = Rules()->rule(index);
      if (rule.id != id) continue;
      const auto example = ExpandExample(rule, ExampleKind::kExample, number);
      EXPECT_TRUE(example.ok());
      const EncodedText encoded = EncodeBase64(example->text, true);
      const auto [begin, end] = encoded.Span(example->planted[0].start, example->planted[0].end);
      return Scan(Concat(encoded.bytes, behind)).contains({begin, end, rule.id});
    }
    ADD_FAILURE() << id;
    return false;
  }
};

// An opening within the last bytes of the text is known by what stands behind the run.
TEST_F(EncodedReachTest, OpeningsAtTheEndOfARun) {
  EXPECT_TRUE(FindsExample("newrelic.license_key", 0, "\""));
  EXPECT_TRUE(FindsExample("newrelic.license_key", 0, "\n"));
  EXPECT_TRUE(FindsExample("github.personal_access_token", 0, ""));
}

// Of the first four letters two may be capitals, or all; more forms are out of reach.
TEST_F(EncodedReachTest, CasesOfNames) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "honeycomb.team_header") continue;
    const auto secret = ExpandSample(rule, 1);
    ASSERT_TRUE(secret.ok());
    const auto finds = [&](std::string_view name) {
      const EncodedText encoded = EncodeBase64(Concat(name, ": ", *secret, "\n"), false);
      const auto [begin, end] = encoded.Span(name.size() + 2, name.size() + 2 + secret->size());
      return Scan(Concat(encoded.bytes, "\n")).contains({begin, end, rule.id});
    };
    EXPECT_TRUE(finds("x-honeycomb-team"));
    EXPECT_TRUE(finds("X-Honeycomb-Team"));
    EXPECT_TRUE(finds("X-HONEYCOMB-TEAM"));
    EXPECT_TRUE(finds("x-Honeycomb-Team"));
    EXPECT_FALSE(finds("x-HOneycomb-team"));
  }
}

// The fingerprint is that of the credential, however it stands there.
TEST_F(EncodedTest, OneCredentialInEveryEncoding) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "github.personal_access_token" && rule.id != "private_key.rsa") continue;
    const auto secret = ExpandSample(rule, 1);
    ASSERT_TRUE(secret.ok());
    std::string plain;
    NormaliseSecret(rule, 0, *secret, &plain);
    for (const NamedEncoding& encoding : AllEncodings()) {
      for (const std::string_view before : {"", "k=", "key: "}) {
        const std::string text = Concat(before, *secret, "\n");
        const std::string stored = Concat("v: ", encoding.encode(text).bytes, "\n");
        Scan(stored);
        std::string normal;
        for (const Match& match : matches_) {
          if (match.rule != index) continue;
          NormaliseSecret(rule, match.encoding,
                          std::string_view(stored).substr(match.start, match.end - match.start),
                          &normal);
        }
        EXPECT_EQ(normal == plain, true) << rule.id << " in " << encoding.name;
      }
    }
  }
}

TEST_F(EncodedTest, AnotherWordBeforeBase64IsNoPartOfIt) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "github.personal_access_token") continue;
    const auto secret = ExpandSample(rule, 2);
    ASSERT_TRUE(secret.ok());
    const EncodedText encoded = EncodeBase64(*secret, false);
    for (const std::string_view before :
         {"a/", "ab/", "abc/", "data/x", "?v=", "\"", "base64,", ">"}) {
      const std::set<Found> found = Scan(Concat(before, encoded.bytes, "\n"));
      EXPECT_TRUE(found.contains({before.size(), before.size() + encoded.bytes.size(), rule.id}))
          << before;
    }
  }
}

TEST_F(EncodedTest, SlashesMayBeEscaped) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "slack.webhook_url") continue;
    const auto secret = ExpandSample(rule, 3);
    ASSERT_TRUE(secret.ok());
    std::string stored;
    for (const char c : *secret) stored += c == '/' ? std::string("\\/") : std::string(1, c);
    const std::set<Found> found = Scan(Concat("{\"url\":\"", stored, "\"}"));
    EXPECT_TRUE(found.contains({8, 8 + stored.size(), rule.id}));
  }
}

// A Kubernetes secret encodes values, not names.
TEST_F(EncodedTest, NamedValuesInBase64) {
  int planted = 0;
  int found = 0;
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (!rule.named.has_value() || rule.named->words.empty() || rule.precedence < 90) continue;
    // A form of any width takes the base64 itself for its value.
    if (rule.named->form.least != rule.named->form.most) continue;
    const auto secret = ExpandSample(rule, 5);
    ASSERT_TRUE(secret.ok());
    for (const std::string_view newline : {"", "\n"}) {
      const EncodedText encoded = EncodeBase64(Concat(*secret, newline), false);
      const std::string name = Concat(rule.named->words[0], " ", RolesOf(*rule.named)[0]);
      const std::string front = Concat("kind: Secret\ndata:\n  ", name, ": ");
      const auto [begin, end] = encoded.Span(0, secret->size());
      const std::set<Found> matches = Scan(Concat(front, encoded.bytes, "\n"));
      ++planted;
      if (matches.contains({front.size() + begin, front.size() + end, rule.id})) ++found;
    }
  }
  EXPECT_GE(found, 0.85 * planted) << found << " of " << planted;
}

// What is said of one place is said of all with the same bytes around them: the work is that of the
// text's two ends, where the windows differ, and not of every place in between.
TEST_F(EncodedTest, FloodsCostNoMoreThanTheirEnds) {
  const auto flood = [](std::string_view unit, size_t size) {
    std::string text;
    while (text.size() < size) text += unit;
    return text;
  };
  for (const std::string_view unit :
       {"\\u0041", "\\x41", "%41", "=41", "&#x41;", "&#65;", "%67%68%70%5F", "QUFB", "Z2hwX2dw",
        "4141", "6768705f", "\\u003a\\u002f\\u002f"}) {
    const uint64_t before = scanner_.decoded_bytes();
    Scan(flood(unit, 100'000));
    const uint64_t short_flood = scanner_.decoded_bytes() - before;
    Scan(flood(unit, 400'000));
    const uint64_t long_flood = scanner_.decoded_bytes() - before - short_flood;
    EXPECT_GT(short_flood, 0) << unit;
    EXPECT_LE(long_flood, short_flood + 1'000'000) << unit;
  }
}

// The windows that are remembered are those of equal bytes only: what stands far behind differs.
TEST_F(EncodedTest, WhatIsRememberedOfAWindowIsThatWindows) {
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.id != "github.personal_access_token") continue;
    std::string text;
    std::vector<Found> planted;
    for (uint64_t i = 0; i < 40; ++i) {
      const auto secret = ExpandSample(rule, i % 3);
      ASSERT_TRUE(secret.ok());
      std::string wrong = *secret;  // its checksum is another's
      wrong[10] = wrong[10] == 'a' ? 'b' : 'a';
      const EncodedText encoded = EncodeBase64(i % 5 == 2 ? wrong : *secret, false);
      if (i % 5 != 2) {
        planted.emplace_back(text.size(), text.size() + encoded.bytes.size(), rule.id);
      }
      text += encoded.bytes;
      text += i % 2 == 0 ? "\n" : " ";
    }
    EXPECT_EQ(Scan(text), std::set<Found>(planted.begin(), planted.end()));
  }
}

// Nothing is decoded three times, and hostile text ends.
TEST_F(EncodedTest, DepthAndFloodsAreBounded) {
  std::string text = "ghp_";
  for (int depth = 0; depth < 6; ++depth) text = EncodeBase64(text + text + text, false).bytes;
  Scan(text);
  std::string flood;
  for (int i = 0; i < 2000; ++i) flood += "%67%68%70%5FZ2hwX2Zvb2Jhcg6768705f\\u0067";
  Scan(flood);
  SUCCEED();
}

}  // namespace
}  // namespace offkey
