#include "engine/scan/delta_scanner.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <random>
#include <tuple>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "engine/rule/example_template.h"
#include "engine/scan/pem_extent.h"
#include "engine/scan/refused_secret.h"
#include "tests/unit/scan/encode_text.h"
#include "tests/unit/scan/gzip_fixture.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

using Random = std::mt19937_64;
using Rules = std::shared_ptr<const CompiledRules>;

size_t Below(Random* random, size_t bound) { return static_cast<size_t>((*random)() % bound); }
bool OneIn(Random* random, size_t n) { return Below(random, n) == 0; }

Rules Compile(std::vector<Rule> rules) {
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  OFFKEY_CHECK(compiled.ok(), "the rules do not compile");
  return *std::move(compiled);
}

// The test rules with the extent in the middle of the order: a private key shadows what is generic
// and is shadowed by what is specific.
Rules CompileLowExtent() {
  std::vector<Rule> rules = LoadTestRules();
  for (Rule& rule : rules) {
    if (!rule.extent.empty()) rule.precedence = 60;
  }
  return Compile(std::move(rules));
}

Rules CompileEmbedded() {
  auto rules = LoadEmbeddedRules();
  OFFKEY_CHECK(rules.ok(), "the embedded rules do not load");
  return Compile(*std::move(rules));
}

constexpr std::string_view kJoins[] = {"\" + \"", "\"\n  \"", "\\\n  ", "=\r\n", "' .\n \""};

// What contents are put together from: credentials, halves of credentials, and what stands around.
class Fragments {
 public:
  explicit Fragments(const CompiledRules& rules) {
    Random random(1);
    for (RuleIndex r = 0; r < rules.rule_count(); ++r) {
      const Rule& rule = rules.rule(r);
      for (size_t i = 0; i < rule.examples.size(); ++i) {
        Add(ExpandExample(rule, ExampleKind::kExample, i), &credentials_);
      }
      if (!rule.examples.empty()) {
        const auto example = ExpandExample(rule, ExampleKind::kExample, 0);
        if (example.ok()) {
          const auto& encoding = AllEncodings()[r % AllEncodings().size()];
          credentials_.push_back(encoding.encode(example->text).bytes);
        }
        if (example.ok() && r % 4 == 1) {
          // More than one window of the reader, now and then.
          std::string text = r % 12 == 1 ? Base64Lines(&random, 1 + r % 90) : std::string();
          absl::StrAppend(&text, example->text, "\n");
          std::string gzip = Base64(Gzipped(text, r % 8 == 1 ? 0 : 9));
          if (r % 3 == 0) gzip = Base64(gzip, false, 76, "  ");
          credentials_.push_back(std::move(gzip));
        }
        auto parts = ExpandSample(rule, 7);
        if (parts.ok() && parts->size() > 4) {
          for (size_t cut = 0; cut <= r % 2; ++cut) {
            const std::string_view join = kJoins[(r + cut) % std::size(kJoins)];
            parts->insert(1 + (r * 5 + cut * 11) % (parts->size() - 2), join);
          }
          credentials_.push_back(absl::StrCat("\"", *parts, "\""));
        }
      }
      for (size_t i = 0; i < rule.near_misses.size(); ++i) {
        Add(ExpandExample(rule, ExampleKind::kNearMiss, i), &others_);
      }
      for (uint64_t i = 0; i < 3; ++i) {
        auto sample = ExpandSample(rule, i);
        if (sample.ok()) values_.push_back(*std::move(sample));
      }
      others_.insert(others_.end(), rule.keywords.begin(), rule.keywords.end());
    }
    for (const char* text : {"password=",
                             "SECRET: ",
                             "-----BEGIN RSA PRIVATE KEY-----\n",
                             "-----BEGIN ",
                             "://",
                             "-----END RSA PRIVATE KEY-----\n",
                             "PRIVATE KEY-----",
                             "--",
                             "-",
                             "joe:",
                             "@host",
                             "\"",
                             "'",
                             " ",
                             "\n",
                             "\\n",
                             "x",
                             "=",
                             ":",
                             "Proc-Type: 4,ENCRYPTED\n",
                             "END ",
                             "\" + \"",
                             "\"\n    \"",
                             "\\\n",
                             "=\n",
                             "ghp_\" + \"",
                             "_",
                             "H4sIAAAAAAAC/",
                             "\r\n"}) {
      others_.push_back(text);
    }
  }

  std::string Draw(Random* random) const {
    switch (Below(random, 8)) {
      case 0:
      case 1:
        return Pick(credentials_, random);
      case 2:
        return Pick(values_, random);
      case 3:
      case 4:
        return Pick(others_, random);
      case 5: {  // a part of a credential
        const std::string whole = Pick(credentials_, random);
        const size_t begin = Below(random, whole.size() + 1);
        return whole.substr(begin, Below(random, whole.size() - begin + 1));
      }
      case 6:
        return Base64Lines(random, 1 + Below(random, 40));
      default:
        return Filler(random);
    }
  }

  std::string Content(Random* random) const {
    std::string content;
    const size_t target = OneIn(random, 6) ? 8000 + Below(random, 12000) : Below(random, 2500);
    const char* const between[] = {"\n", " ", "", "", ";\n"};
    while (content.size() < target) {
      content += Draw(random);
      content += between[Below(random, 5)];
    }
    return content;
  }

 private:
  static void Add(absl::StatusOr<ExpandedExample> example, std::vector<std::string>* out) {
    if (example.ok() && !example->text.empty()) out->push_back(std::move(example->text));
  }
  static const std::string& Pick(const std::vector<std::string>& from, Random* random) {
    return from[Below(random, from.size())];
  }
  static std::string Base64Lines(Random* random, size_t lines) {
    constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (size_t i = 0; i < lines; ++i) {
      for (int c = 0; c < 64; ++c) text += kDigits[Below(random, kDigits.size())];
      text += '\n';
    }
    return text;
  }
  static std::string Filler(Random* random) {
    std::string text;
    const size_t size = Below(random, OneIn(random, 10) ? 3000 : 60);
    while (text.size() < size) {
      const auto c = static_cast<char>('a' + Below(random, 26));
      text += OneIn(random, 9) ? '\n' : OneIn(random, 6) ? ' ' : c;
    }
    return text;
  }

  std::vector<std::string> credentials_;
  std::vector<std::string> values_;
  std::vector<std::string> others_;
};

std::string ToUtf16(std::string_view text, bool little, bool mark) {
  std::string out = !mark ? "" : little ? "\xFF\xFE" : "\xFE\xFF";
  for (const char c : text) {
    if (!little) out += '\0';
    out += c;
    if (little) out += '\0';
  }
  return out;
}

// How a version is made from its base; pieces as git/delta.h gives them.
class Delta {
 public:
  explicit Delta(std::string_view base) : base_(base) {}

  void Copy(size_t begin, size_t size) {
    begin = std::min(begin, base_.size());
    size = std::min(size, base_.size() - begin);
    if (size == 0) return;
    if (!pieces_.empty() && pieces_.back().is_copy() &&
        pieces_.back().base_begin + pieces_.back().bytes.size() == begin) {
      TextPiece& last = pieces_.back();
      last.bytes = base_.substr(last.base_begin, last.bytes.size() + size);
    } else {
      pieces_.push_back({content_.size(), begin, base_.substr(begin, size)});
    }
    content_ += base_.substr(begin, size);
  }
  void Insert(const std::string& bytes) {
    if (bytes.empty()) return;
    inserted_.push_back(bytes);
    pieces_.push_back({content_.size(), TextPiece::kInserted, inserted_.back()});
    content_ += bytes;
  }

  const std::string& content() const { return content_; }
  const std::vector<TextPiece>& pieces() const { return pieces_; }

 private:
  std::string_view base_;
  std::string content_;
  std::deque<std::string> inserted_;
  std::vector<TextPiece> pieces_;
};

Delta DrawDelta(const Fragments& fragments, const std::string& base, bool is_utf16,
                Random* random) {
  Delta delta(base);
  const auto insert = [&] {
    std::string bytes = fragments.Draw(random);
    if (OneIn(random, 3)) bytes.resize(std::min<size_t>(bytes.size(), 1 + Below(random, 4)));
    delta.Insert(is_utf16 ? ToUtf16(bytes, true, false) : bytes);
  };
  switch (Below(random, 6)) {
    case 0: {  // copies from anywhere, in any order
      const size_t ops = Below(random, 14);
      for (size_t i = 0; i < ops; ++i) {
        if (OneIn(random, 3)) {
          insert();
        } else {
          const size_t most = OneIn(random, 3) ? 12 : base.size() + 1;
          delta.Copy(Below(random, base.size() + 1), Below(random, most));
        }
      }
      break;
    }
    case 1:  // more at the start or at the end
      if (OneIn(random, 2)) insert();
      delta.Copy(OneIn(random, 2) ? 0 : Below(random, 20), base.size());
      if (OneIn(random, 2)) insert();
      break;
    case 2:  // less at the start and at the end
      delta.Copy(OneIn(random, 2) ? 0 : Below(random, base.size() + 1),
                 OneIn(random, 2) ? base.size() : Below(random, base.size() + 1));
      break;
    default: {  // a few local edits
      size_t at = 0;
      const size_t edits = 1 + Below(random, 4);
      for (size_t i = 0; i < edits && at < base.size(); ++i) {
        const size_t next = at + Below(random, base.size() - at + 1);
        delta.Copy(at, next - at);
        at = next;
        if (!OneIn(random, 3)) insert();
        if (OneIn(random, 2)) at += Below(random, OneIn(random, 3) ? 400 : 8);
      }
      delta.Copy(at, base.size());
    }
  }
  return delta;
}

struct Found {
  uint64_t start = 0;
  uint64_t end = 0;
  uint32_t rule = 0;
  bool shadowed = false;
  std::string secret;
  InnerPlace inner;
  friend auto operator<=>(const Found&, const Found&) = default;
};

std::vector<Found> List(const MatchRope& rope, const CredentialTable& table) {
  std::vector<Found> list;
  ForEachMatch(rope, [&](const RopeMatch& match) {
    list.push_back({match.start, match.end, match.rule, match.shadowed,
                    std::string(table.secret(CredentialRef::Local(match.credential))),
                    match.inner});
  });
  std::sort(list.begin(), list.end());
  return list;
}

std::string Difference(const CompiledRules& rules, const std::vector<Found>& naive,
                       const std::vector<Found>& delta) {
  std::string text;
  const auto add = [&](const char* which, const std::vector<Found>& a,
                       const std::vector<Found>& b) {
    for (const Found& found : a) {
      if (std::binary_search(b.begin(), b.end(), found)) continue;
      absl::StrAppend(&text, which, " [", found.start, ", ", found.end, ") ",
                      rules.rule(found.rule).id, found.shadowed ? " shadowed\n" : "\n");
    }
  };
  add("naive only:", naive, delta);
  add("delta only:", delta, naive);
  if (text.empty()) text = "one of them lists a match twice\n";
  return text;
}

std::string Describe(const Delta& delta, uint64_t base_size) {
  std::string text = absl::StrCat("base of ", base_size, " bytes, content of ",
                                  delta.content().size(), " bytes\n");
  for (const TextPiece& piece : delta.pieces()) {
    absl::StrAppend(&text, "[", piece.begin, ", ", piece.end(), ") ",
                    piece.is_copy() ? absl::StrCat("copy of ", piece.base_begin) : "insert", "\n");
  }
  return text;
}

struct Version {
  std::string content;
  std::vector<std::unique_ptr<NodeState>> states;  // one for each scanner
};

// One tree of versions; false at the first difference.
// With `refused`, what checks refuse travels along: it must change nothing else, and be counted.
bool CheckTree(const Rules& rules, const Fragments& fragments, uint64_t seed, size_t versions,
               uint64_t* refused = nullptr) {
  Random random(seed);
  const bool keep_refused = refused != nullptr;
  DeltaScanner naive(rules, 0, {.naive = true, .keep_refused = keep_refused});
  DeltaScanner plain(rules, 0, {.naive = true});
  std::deque<DeltaScanner> scanners;
  for (const uint32_t extra_window : {0u, 64u, 1000u}) {
    if (extra_window == 0 || OneIn(&random, 4)) {
      scanners.emplace_back(rules, 1u, DeltaScanner::Options{false, extra_window, keep_refused});
    }
  }
  std::deque<Version> tree;
  const bool is_utf16 = OneIn(&random, 8);
  {
    Version& root = tree.emplace_back();
    root.content = fragments.Content(&random);
    if (is_utf16) root.content = ToUtf16(root.content, true, OneIn(&random, 2));
  }
  for (size_t v = 0; v < versions; ++v) {
    const Version* const base =
        v == 0 ? nullptr : &tree[OneIn(&random, 4) ? Below(&random, tree.size()) : tree.size() - 1];
    const Delta delta =
        base == nullptr ? Delta("") : DrawDelta(fragments, base->content, is_utf16, &random);
    if (base != nullptr) tree.emplace_back().content = delta.content();
    Version& version = tree.back();

    ObjectView whole;
    whole.size = version.content.size();
    whole.whole = version.content;
    const std::vector<Found> expected = List(naive.Scan(whole).rope, naive.credentials());
    if (keep_refused) {
      std::vector<Found> accepted = expected;
      *refused +=
          std::erase_if(accepted, [](const Found& found) { return IsMarkedRefused(found.secret); });
      EXPECT_EQ(accepted, List(plain.Scan(whole).rope, plain.credentials())) << "seed " << seed;
    }
    for (size_t s = 0; s < scanners.size(); ++s) {
      ObjectView view = whole;
      if (base != nullptr) {
        view.pieces = delta.pieces();
        view.base_size = base->content.size();
        view.base = base->states[s].get();
      }
      for (const bool will_be_base : {false, true}) {
        view.will_be_base = will_be_base;
        view.whole = base != nullptr && OneIn(&random, 2) ? std::string_view() : whole.whole;
        DeltaScanner::Result result = scanners[s].Scan(view);
        EXPECT_EQ(result.state != nullptr, will_be_base);
        const std::vector<Found> found = List(result.rope, scanners[s].credentials());
        if (found != expected) {
          ADD_FAILURE() << "seed " << seed << ", version " << v << ", scanner " << s
                        << (will_be_base ? ", a base" : ", no base") << "\n"
                        << Difference(*rules, expected, found)
                        << Describe(delta, base == nullptr ? 0 : base->content.size())
                        << (version.content.size() < 4000 ? absl::CHexEscape(version.content) : "");
          return false;
        }
        if (will_be_base) version.states.push_back(std::move(result.state));
      }
    }
  }
  return true;
}

// OFFKEY_TEST_SEEDS=n multiplies how many trees are tried.
uint64_t Seeds(uint64_t seeds) {
  const char* const factor = std::getenv("OFFKEY_TEST_SEEDS");
  return factor == nullptr ? seeds : seeds * std::strtoull(factor, nullptr, 10);
}

void CheckTrees(const Rules& rules, uint64_t seeds, size_t versions) {
  const Fragments fragments(*rules);
  int failures = 0;
  for (uint64_t seed = 0; seed < Seeds(seeds) && failures < 3; ++seed) {
    if (!CheckTree(rules, fragments, seed, versions)) ++failures;
  }
}

TEST(DeltaScanner, EqualsNaiveWithEveryShapeOfRule) { CheckTrees(CompileTestRules(), 1500, 8); }

TEST(DeltaScanner, EqualsNaiveWithAnExtentOfMiddlePrecedence) {
  CheckTrees(CompileLowExtent(), 1500, 8);
}

TEST(DeltaScanner, EqualsNaiveInLongChains) { CheckTrees(CompileLowExtent(), 60, 30); }

TEST(DeltaScanner, EqualsNaiveWithTheEmbeddedRules) { CheckTrees(CompileEmbedded(), 600, 8); }

TEST(DeltaScanner, WhatIsRefusedEqualsNaiveAndChangesNothingElse) {
  for (const Rules& rules : {CompileTestRules(), CompileEmbedded()}) {
    const Fragments fragments(*rules);
    uint64_t refused = 0;
    for (uint64_t seed = 0; seed < Seeds(300); ++seed) {
      ASSERT_TRUE(CheckTree(rules, fragments, seed, 8, &refused));
    }
    EXPECT_GT(refused, 100u);
  }
}

std::string PlantOf(const CompiledRules& rules, std::string_view id) {
  for (RuleIndex r = 0; r < rules.rule_count(); ++r) {
    if (rules.rule(r).id == id) {
      auto example = ExpandExample(rules.rule(r), ExampleKind::kExample, 0);
      OFFKEY_CHECK(example.ok(), "the example does not expand");
      return example->text;
    }
  }
  OFFKEY_CHECK(false, "no such rule");
  return "";
}

DeltaScanner::Result ScanVersion(DeltaScanner* scanner, const std::string& base,
                                 const NodeState* state, const Delta& delta) {
  ObjectView view;
  view.size = delta.content().size();
  view.pieces = delta.pieces();
  view.base = state;
  view.base_size = base.size();
  view.will_be_base = true;
  return scanner->Scan(view);
}

// Far behind the password, the end of the key that covers it: the copied match must be judged anew
// when that end goes.
TEST(DeltaScanner, ShadowEndsWithTheExtentThatCastsIt) {
  const Rules rules = CompileLowExtent();
  Random random(7);
  const std::string key = "-----BEGIN RSA " + std::string("PRIVATE KEY-----\n");
  std::string base = key + std::string(64, 'Q') + "\n" + std::string(64, 'R') + "\n!\n" +
                     PlantOf(*rules, "acme.assigned_password") + "\n";
  for (int i = 0; i < 300; ++i) base += "- - - - - - - - - - - -\n";
  const std::string footer = "-----END RSA " + std::string("PRIVATE KEY-----\n");
  const size_t footer_begin = base.size();
  base += footer + "the end\n";

  DeltaScanner scanner(rules, 0, {});
  ObjectView view;
  view.size = base.size();
  view.whole = base;
  view.will_be_base = true;
  const auto first = scanner.Scan(view);
  const std::vector<Found> before = List(first.rope, scanner.credentials());
  ASSERT_EQ(before.size(), 2u);
  EXPECT_EQ(before[0].end, footer_begin + footer.size() - 1);
  EXPECT_TRUE(before[1].shadowed);

  Delta delta(base);
  delta.Copy(0, footer_begin);
  delta.Copy(footer_begin + footer.size(), base.size());
  const auto second = ScanVersion(&scanner, base, first.state.get(), delta);
  const std::vector<Found> after = List(second.rope, scanner.credentials());
  ASSERT_EQ(after.size(), 2u);
  EXPECT_LT(after[0].end, after[1].start);
  EXPECT_FALSE(after[1].shadowed);
}

// The point of it all: a small change in a large file costs a small scan.
TEST(DeltaScanner, CostFollowsTheChange) {
  const Rules rules = CompileTestRules();
  std::string base;
  for (int i = 0; i < 2000; ++i) {
    base += PlantOf(*rules, "acme.access_token") + " in line " + absl::StrCat(i) + "\n";
  }
  DeltaScanner scanner(rules, 0, {});
  ObjectView view;
  view.size = base.size();
  view.whole = base;
  view.will_be_base = true;
  const auto first = scanner.Scan(view);
  const uint64_t scanned = scanner.scanned_bytes();
  const uint64_t confirmed = scanner.confirmed();
  EXPECT_EQ(scanned, base.size());
  EXPECT_EQ(confirmed, 2000u);

  Delta delta(base);
  delta.Copy(0, 50'000);
  delta.Insert("x");
  delta.Copy(50'000, base.size());
  const auto second = ScanVersion(&scanner, base, first.state.get(), delta);
  EXPECT_LE(scanner.scanned_bytes() - scanned, 2 * rules->max_opening_bytes() + 1);
  EXPECT_LE(scanner.confirmed() - confirmed, 8u);
  EXPECT_GE(second.rope.node->count, 1999u);
}

// Windows.

std::vector<Found> InWindows(DeltaScanner* scanner, std::string_view content, Random* random,
                             ObjectKind kind = ObjectKind::kBlob) {
  const uint64_t overlap = scanner->Overlap();
  uint64_t begin = 0;
  for (;;) {
    const uint64_t size = 2 * overlap + Below(random, 2 * overlap);
    const uint64_t end = std::min<uint64_t>(content.size(), begin + size);
    const bool last = end == content.size();
    const MatchRope rope =
        scanner->ScanWindow(kind, begin, std::string(content.substr(begin, end - begin)), last);
    if (last) return List(rope, scanner->credentials());
    EXPECT_TRUE(rope.empty());
    begin = end - overlap;
  }
}

void CheckWindows(const Rules& rules, uint64_t seeds) {
  const Fragments fragments(*rules);
  for (uint64_t seed = 0; seed < Seeds(seeds); ++seed) {
    Random random(seed);
    DeltaScanner scanner(rules, 0, {});
    DeltaScanner naive(rules, 0, {.naive = true});
    std::string content;
    const size_t target = Below(&random, 5 * scanner.Overlap());
    while (content.size() < target) content += fragments.Content(&random);
    // Also with half a unit at the end, and with what is UTF-16 at its beginning only.
    if (seed % 3 == 0) content = ToUtf16(content, seed % 2 == 0, OneIn(&random, 2));
    if (seed % 9 == 0) content += fragments.Content(&random);
    ObjectView view;
    view.size = content.size();
    view.whole = content;
    const std::vector<Found> expected = List(naive.Scan(view).rope, naive.credentials());
    const std::vector<Found> found = InWindows(&scanner, content, &random);
    ASSERT_TRUE(found == expected) << "seed " << seed << "\n"
                                   << Difference(*rules, expected, found);
  }
}

TEST(DeltaScannerWindows, EqualTheWholeWithEveryShapeOfRule) {
  CheckWindows(CompileTestRules(), 12);
}

TEST(DeltaScannerWindows, EqualTheWholeWithTheEmbeddedRules) { CheckWindows(CompileEmbedded(), 2); }

TEST(DeltaScannerWindows, EqualTheWholeWithoutAnyExtent) {
  std::vector<Rule> rules = LoadTestRules();
  std::erase_if(rules, [](const Rule& rule) { return !rule.extent.empty(); });
  CheckWindows(Compile(std::move(rules)), 16);
}

// Credentials in UTF-16 at every distance from the place where windows meet.
TEST(DeltaScannerWindows, Utf16OverTheEdgesOfWindows) {
  const Rules rules = CompileTestRules();
  DeltaScanner scanner(rules, 0, {});
  DeltaScanner naive(rules, 0, {.naive = true});
  const std::string plant = PlantOf(*rules, "acme.access_token");
  const uint64_t overlap = scanner.Overlap();
  for (const bool little : {true, false}) {
    for (uint64_t shift = 0; shift < 2 * plant.size() + 8; shift += 3) {
      for (const uint64_t edge : {2 * overlap, 3 * overlap + 1}) {
        const uint64_t before = (edge - shift) / 2;
        const std::string content = ToUtf16(std::string(before, '.') + "\n" + plant + "\n" +
                                                std::string(overlap, '.') + "\n" + plant,
                                            little, true);
        ObjectView view;
        view.size = content.size();
        view.whole = content;
        const std::vector<Found> expected = List(naive.Scan(view).rope, naive.credentials());
        ASSERT_EQ(expected.size(), 2u);
        // The first window ends at `edge`, or a byte behind it.
        const uint64_t end = edge + shift % 2;
        EXPECT_TRUE(
            scanner.ScanWindow(ObjectKind::kBlob, 0, content.substr(0, end), false).empty());
        const MatchRope rope = scanner.ScanWindow(ObjectKind::kBlob, end - overlap,
                                                  content.substr(end - overlap), true);
        ASSERT_TRUE(List(rope, scanner.credentials()) == expected) << shift << " " << edge;
      }
    }
  }
  // Only blobs are files.
  const std::string content = ToUtf16(std::string(3 * overlap, '.') + "\n" + plant, true, true);
  Random random(1);
  EXPECT_TRUE(InWindows(&scanner, content, &random, ObjectKind::kTag).empty());
  EXPECT_EQ(InWindows(&scanner, content, &random).size(), 1u);
}

// A key that is longer than the bytes that windows share.
TEST(DeltaScannerWindows, LongKeysAreWhole) {
  const Rules rules = CompileTestRules();
  DeltaScanner scanner(rules, 0, {});
  const std::string key = "-----BEGIN RSA " + std::string("PRIVATE KEY-----\n");
  std::string block = key;
  while (block.size() < kMaxPemBytes - 200) block += std::string(64, 'S') + "\n";
  block += "-----END RSA " + std::string("PRIVATE KEY-----");
  for (uint64_t seed = 0; seed < 20; ++seed) {
    Random random(seed);
    const std::string content = std::string(Below(&random, 4 * scanner.Overlap()), '.') + "\n" +
                                block + std::string(Below(&random, 400'000), '.');
    const std::vector<Found> found = InWindows(&scanner, content, &random);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].end - found[0].start, block.size());
  }
}

}  // namespace
}  // namespace offkey
