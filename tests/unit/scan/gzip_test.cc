// What is found in a text is found in the same text compressed and in base64.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "absl/strings/str_cat.h"
#include "engine/rule/example_template.h"
#include "engine/scan/secret_reader.h"
#include "tests/unit/scan/embedded_scan.h"
#include "tests/unit/scan/gzip_fixture.h"

namespace offkey {
namespace {

class GzipTest : public EmbeddedScan {
 protected:
  // The rule and the credential of each match that is not shadowed.
  using Told = std::set<std::pair<std::string, std::string>>;
  Told Tell(std::string_view text) {
    scanner_.Scan(text, &matches_);
    const std::vector<bool> shadowed = FindShadowed(*Rules(), matches_);
    Told told;
    std::string secret;
    for (size_t i = 0; i < matches_.size(); ++i) {
      if (shadowed[i]) continue;
      const Match& match = matches_[i];
      secrets_.Read(Rules()->rule(match.rule), match,
                    text.substr(match.start, match.end - match.start), &secret);
      told.emplace(Rules()->rule(match.rule).id, secret);
    }
    return told;
  }

  std::string Sample(std::string_view id, uint64_t seed) {
    for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
      if (Rules()->rule(index).id != id) continue;
      auto secret = ExpandSample(Rules()->rule(index), seed);
      EXPECT_TRUE(secret.ok());
      return *std::move(secret);
    }
    ADD_FAILURE() << id;
    return "";
  }

  SecretReader secrets_;
};

// A release as Helm stores it: JSON, compressed, in base64, and as Kubernetes shows it once more.
TEST_F(GzipTest, ReleaseOfHelm) {
  const std::string token = Sample("github.personal_access_token", 1);
  const std::string key = Sample("private_key.rsa", 2);
  std::string json = absl::StrCat(
      R"({"name":"web","info":{"status":"deployed"},"chart":{"values":{"image":"web:1"}},)",
      R"("config":{"github":{"token":")", token,
      R"("}},"manifest":"apiVersion: v1\nkind: Secret\n)", R"(data:\n  key: )", Base64(key),
      R"(\n"})");
  const std::string once = Base64(Gzipped(json));
  const std::string release = Base64(once);
  const std::string yaml =
      absl::StrCat("apiVersion: v1\ndata:\n  release: ", release, "\nkind: Secret\n");
  const Told told = Tell(yaml);
  EXPECT_TRUE(told.contains({"github.personal_access_token", token}));
  EXPECT_EQ(std::count_if(told.begin(), told.end(),
                          [](const auto& t) { return t.first == "private_key.rsa"; }),
            1);
  const size_t begin = yaml.find(release);
  for (const Match& match : matches_) {
    if (match.inner.empty()) continue;
    EXPECT_EQ(match.start, begin);
    EXPECT_EQ(match.end, begin + release.size());
    EXPECT_EQ(match.inner.line, 1u);
    if (Rules()->rule(match.rule).id == "github.personal_access_token") {
      EXPECT_EQ(match.inner.begin, json.find(token));
      EXPECT_EQ(match.inner.end, json.find(token) + token.size());
    }
  }
}

// Each way in which tools store it, and what stands around it there.
TEST_F(GzipTest, EveryContainer) {
  const std::string token = Sample("github.personal_access_token", 3);
  const std::string script =
      absl::StrCat("#cloud-config\nruncmd:\n  - echo 1\n  - export TOKEN=", token, "\n");
  const std::string gzip = Gzipped(script, 9, "user-data");
  for (const std::string& stored :
       {absl::StrCat("  user_data_base64 = \"", Base64(gzip), "\"\n"),
        absl::StrCat("binaryData:\n  values.gz: |-\n    ", Base64(gzip, false, 76, "    "), "\n"),
        absl::StrCat("encoding: gz+b64\ncontent: ", Base64(gzip, true), "\n"),
        absl::StrCat("{\"rendered\":\"", Base64(gzip, false, 64), "\\n\"}"),
        absl::StrCat("<data>", Base64(gzip), "</data>"),
        absl::StrCat("data:application/gzip;base64,", Base64(gzip)),
        absl::StrCat("x='", Base64(absl::StrCat("a", gzip)), "'"),
        absl::StrCat("x='", Base64(absl::StrCat("ab", gzip, "tail")), "'"),
        absl::StrCat("x='", Base64(absl::StrCat("{\"a\":\"", Base64(gzip), "\"}")), "'"),
        absl::StrCat("x='", Base64(absl::StrCat("{\"ab\":\"", Base64(gzip), "\"}")), "'"),
        absl::StrCat("x='", Base64(absl::StrCat("{\"abc\":\"", Base64(gzip), "\"}")), "'"),
        absl::StrCat("release: ", Base64(Base64(Gzipped(Base64(script)))), "\n"),
        absl::StrCat("release: ", Base64(Gzipped(Base64(Base64(script)))), "\n")}) {
    EXPECT_TRUE(Tell(stored).contains({"github.personal_access_token", token})) << stored;
  }
  Tell(absl::StrCat("u: ", Base64(gzip), "\n"));
  ASSERT_EQ(matches_.size(), 1u);
  EXPECT_EQ(matches_[0].inner.line, 4u);
}

// Every rule: what its example's text gives, its compressed text gives.
TEST_F(GzipTest, EveryExample) {
  size_t planted = 0;
  std::set<std::string> lost;
  for (RuleIndex index = 0; index < Rules()->rule_count(); ++index) {
    const Rule& rule = Rules()->rule(index);
    if (rule.examples.empty()) continue;
    const auto example = ExpandExample(rule, ExampleKind::kExample, 0);
    ASSERT_TRUE(example.ok());
    const std::string text = absl::StrCat(example->text, "\n");
    const Told plain = Tell(text);
    const std::string gzip = Gzipped(text);
    const std::string stored =
        absl::StrCat("v: ", index % 2 == 0 ? Base64(gzip) : Base64(Base64(gzip)), "\n");
    if (Tell(stored) != plain) lost.insert(rule.id);
    planted += plain.size();
  }
  EXPECT_GT(planted, 2000u);
  EXPECT_EQ(lost, std::set<std::string>());
}

// Several, all with the span of the gzip: each once, in the order of their places.
TEST_F(GzipTest, SeveralCredentials) {
  std::string text;
  Told planted;
  for (uint64_t i = 0; i < 40; ++i) {
    const std::string token = Sample("github.personal_access_token", i % 30);
    planted.emplace("github.personal_access_token", token);
    absl::StrAppend(&text, "line ", i, "\nt: ", token, "\n");
  }
  const std::string stored = absl::StrCat("a\n", Base64(Gzipped(text)), "\n");
  EXPECT_EQ(Tell(stored), planted);
  ASSERT_EQ(matches_.size(), 30u);
  for (size_t i = 0; i < matches_.size(); ++i) {
    EXPECT_EQ(matches_[i].start, 2u);
    EXPECT_EQ(matches_[i].end, stored.size() - 1);
    EXPECT_EQ(matches_[i].inner.line, 2 * i + 2);
    if (i == 0) continue;
    EXPECT_LT(matches_[i - 1].inner.begin, matches_[i].inner.begin);
  }
}

TEST_F(GzipTest, NoMoreThanAThousand) {
  std::string text;
  std::mt19937_64 random(1);
  for (int i = 0; i < 1500; ++i) {
    std::string password;
    for (int c = 0; c < 14; ++c) {
      constexpr std::string_view kDigits = "abcdefghkmnpqrstuvwxyzABCDEFGHJKLMNPQR23456789!%";
      password += kDigits[random() % kDigits.size()];
    }
    absl::StrAppend(&text, "password: \"", password, "\"\n");
  }
  const std::string stored = absl::StrCat("v: ", Base64(Gzipped(text)), "\n");
  Tell(stored);
  EXPECT_EQ(matches_.size(), 1000u);
}

// A gzip in a gzip is not opened, nor one in a third base64; a cut one says nothing.
TEST_F(GzipTest, NotDeeper) {
  const std::string text = absl::StrCat("token: ", Sample("github.personal_access_token", 4), "\n");
  const std::string gzip = Gzipped(text);
  EXPECT_EQ(Tell(absl::StrCat("v: ", Base64(gzip), "\n")).size(), 1u);
  EXPECT_EQ(Tell(absl::StrCat("v: ", Base64(Gzipped(Base64(gzip))), "\n")), Told());
  EXPECT_EQ(Tell(absl::StrCat("v: ", Base64(Base64(Base64(gzip))), "\n")), Told());
  const std::string stored = Base64(gzip);
  for (size_t cut = 1; cut < stored.size(); cut += 7) {
    EXPECT_EQ(Tell(absl::StrCat("v: ", stored.substr(0, stored.size() - 1 - cut), "\n")), Told());
  }
}

// No matter where in a content it stands, in pieces or whole, and whatever stands behind it.
TEST_F(GzipTest, InPieces) {
  std::string text;
  for (uint64_t i = 0; i < 200; ++i) absl::StrAppend(&text, i * 7919, " words of a file\n");
  absl::StrAppend(&text, "token: ", Sample("github.personal_access_token", 5), "\n");
  const std::string stored =
      absl::StrCat(std::string(9000, '.'), "\n", Base64(Gzipped(text)), "\nbehind\n");
  std::vector<TextPiece> pieces;
  for (size_t at = 0; at < stored.size();) {
    const size_t size = std::min<size_t>(stored.size() - at, 1 + at * 31 % 700);
    pieces.push_back({at, TextPiece::kInserted, std::string_view(stored).substr(at, size)});
    at += size;
  }
  std::vector<Match> whole;
  scanner_.Scan(stored, &whole);
  ASSERT_EQ(whole.size(), 1u);
  std::vector<Candidate> candidates;
  scanner_.FindCandidates(stored, 0, &candidates);
  std::vector<Match> in_pieces;
  for (const Candidate& candidate : candidates) {
    scanner_.Confirm(Text(pieces, stored.size()), candidate, &in_pieces);
  }
  EXPECT_EQ(in_pieces, whole);
}

}  // namespace
}  // namespace offkey
