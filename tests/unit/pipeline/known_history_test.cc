#include "engine/pipeline/known_history.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/hex.h"
#include "engine/pipeline/sweep.h"
#include "engine/pipeline/sweep_memory.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey {
namespace {

std::shared_ptr<const CompiledRules> TestRules() {
  Rule rule;
  rule.id = "acme.token";
  rule.name = "Token";
  rule.provider = "acme";
  rule.confidence = Confidence::kHigh;
  rule.keywords = {"acme_"};
  rule.pattern = "acme_[0-9a-f]{20}";
  auto rules = CompiledRules::Compile({rule}, {});
  EXPECT_TRUE(rules.ok()) << rules.status();
  return *rules;
}

class KnownHistoryTest : public git::GitTest {
 protected:
  std::string SweepAndRemember() {
    SweepOptions options;
    options.remember = true;
    const auto result =
        Sweep(Path("r"), rules_, key_, options, [](Finding&&) { return absl::OkStatus(); });
    EXPECT_TRUE(result.ok()) << result.status();
    return result.ok() ? result->left.memory : "";
  }
  std::unique_ptr<git::ObjectStore> OpenObjects() {
    auto store = git::ObjectStore::Open(*git::OpenLayout(Path("r")), {});
    EXPECT_TRUE(store.ok()) << store.status();
    return *std::move(store);
  }

  const std::shared_ptr<const CompiledRules> rules_ = TestRules();
  const FingerprintKey key_{RandomSecret(32)};
};

TEST_F(KnownHistoryTest, HoldsTheObjectsAndNoSecret) {
  Shell("git init -q -b main " + Path("r"));
  const Digest digest = Sha256("token");
  const std::string token = "acme_" + HexEncode({reinterpret_cast<const char*>(digest.data()), 10});
  Shell("cd " + Path("r") + " && mkdir sub && echo 'key = " + token +
        "' > sub/a && git add -A && git commit -q -m one && git tag -a v1 -m tag");
  const std::string memory = SweepAndRemember();
  EXPECT_EQ(memory.find(token), memory.npos);
  EXPECT_EQ(memory.find(token.substr(6, 12)), memory.npos);
  const auto decoded = DecodeSweepMemory(memory);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->finding_count, 1u);
  ASSERT_FALSE(decoded->history.empty());

  Git("r", "commit -q --allow-empty -m two");
  const auto store = OpenObjects();
  const auto known = KnownHistory::Read(decoded->history, *store);
  ASSERT_NE(known, nullptr);
  EXPECT_EQ(known->object_count(), store->object_count() - 1);
  EXPECT_EQ(std::count(known->known().begin(), known->known().end(), false), 1);
  EXPECT_TRUE(known->has_all_trees());
  std::vector<uint64_t> sizes(store->object_count(), 0);
  known->AddSizes(&sizes);
  uint64_t sum = 0;
  for (ObjectNumber i = 0; i < store->object_count(); ++i) {
    if (!known->known()[i]) continue;
    ObjectKind kind;
    std::string bytes;
    ASSERT_EQ(store->Read(i, &kind, &bytes), git::ObjectFate::kScanned);
    EXPECT_EQ(sizes[i], bytes.size());
    sum += bytes.size();
  }
  EXPECT_EQ(known->content_bytes(), sum);
}

TEST_F(KnownHistoryTest, WhatDoesNotFitIsRefused) {
  Shell("git init -q -b main " + Path("r"));
  Shell("cd " + Path("r") + " && echo acme_" + std::string(20, 'a') +
        " > a && git add -A && git commit -q -m one");
  const std::string memory = SweepAndRemember();
  const std::string history(DecodeSweepMemory(memory)->history);
  auto store = OpenObjects();
  ASSERT_NE(KnownHistory::Read(history, *store), nullptr);
  for (size_t size = 0; size < history.size(); ++size) {
    EXPECT_EQ(KnownHistory::Read(history.substr(0, size), *store), nullptr) << size;
  }
  EXPECT_EQ(KnownHistory::Read(history + "x", *store), nullptr);
  // A turned byte: refused, or other numbers; nothing outside the tables is touched.
  for (size_t at = 0; at < history.size(); ++at) {
    std::string turned = history;
    turned[at] = static_cast<char>(turned[at] ^ 0x81);
    const auto known = KnownHistory::Read(turned, *store);
    if (known == nullptr) continue;
    EXPECT_LE(known->object_count(), store->object_count());
  }
  // An object that is gone.
  Shell("cd " + Path("r") + " && rm .git/objects/$(git rev-parse HEAD:a | sed 's|..|&/|')");
  store = OpenObjects();
  EXPECT_EQ(KnownHistory::Read(history, *store), nullptr);
}

}  // namespace
}  // namespace offkey
