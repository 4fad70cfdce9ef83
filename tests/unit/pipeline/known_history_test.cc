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
  LeftSweep SweepAndRemember() {
    SweepOptions options;
    options.remember = true;
    const auto result =
        Sweep(Path("r"), rules_, key_, options, [](Finding&&) { return absl::OkStatus(); });
    EXPECT_TRUE(result.ok()) << result.status();
    return result.ok() ? result->left : LeftSweep();
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
  const LeftSweep left = SweepAndRemember();
  for (const std::string& bytes : {left.memory, left.base}) {
    EXPECT_EQ(bytes.find(token), bytes.npos);
    EXPECT_EQ(bytes.find(token.substr(6, 12)), bytes.npos);
  }
  const auto decoded = DecodeSweepMemory(left.memory);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->finding_count, 1u);
  EXPECT_TRUE(decoded->has_history);
  EXPECT_TRUE(decoded->layer.empty());
  ASSERT_FALSE(left.base.empty());

  Git("r", "commit -q --allow-empty -m two");
  const auto store = OpenObjects();
  const auto known = KnownHistory::Read(left.base, {}, *store);
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
  const std::string history = SweepAndRemember().base;
  auto store = OpenObjects();
  ASSERT_NE(KnownHistory::Read(history, {}, *store), nullptr);
  for (size_t size = 0; size < history.size(); ++size) {
    EXPECT_EQ(KnownHistory::Read(history.substr(0, size), {}, *store), nullptr) << size;
  }
  EXPECT_EQ(KnownHistory::Read(history + "x", {}, *store), nullptr);
  // A turned byte: refused, or other numbers; nothing outside the tables is touched.
  for (size_t at = 0; at < history.size(); ++at) {
    std::string turned = history;
    turned[at] = static_cast<char>(turned[at] ^ 0x81);
    const auto known = KnownHistory::Read(turned, {}, *store);
    if (known == nullptr) continue;
    EXPECT_LE(known->object_count(), store->object_count());
  }
  // An object that is gone.
  Shell("cd " + Path("r") + " && rm .git/objects/$(git rev-parse HEAD:a | sed 's|..|&/|')");
  store = OpenObjects();
  EXPECT_EQ(KnownHistory::Read(history, {}, *store), nullptr);
  // The rest is in common; that its tree names what is not there, all trees tell.
  const auto common = KnownHistory::ReadCommon(history, *store);
  ASSERT_NE(common, nullptr);
  EXPECT_EQ(common->object_count(), store->object_count());
  EXPECT_FALSE(common->has_all_trees());
  for (size_t size = 0; size < history.size(); ++size) {
    const auto cut = KnownHistory::ReadCommon(history.substr(0, size), *store);
    if (cut != nullptr) {
      EXPECT_LE(cut->object_count(), store->object_count());
    }
  }
}

// A fork's own objects are a layer on what it shares; and as much as an eighth makes another base.
TEST_F(KnownHistoryTest, AForkStandsOnABase) {
  Shell("git init -q -b main " + Path("r"));
  const std::string commit = " && git add -A && git commit -q -m ";
  Shell("cd " + Path("r") + " && for i in 1 2 3; do echo acme_${i}" + std::string(19, 'a') +
        " > $i" + commit + "$i; done");
  const LeftSweep first = SweepAndRemember();
  SweepOptions options;
  options.remember = true;
  std::vector<uint32_t> has;
  options.recall_base = [&](const BaseQuery& query) -> BaseAnswer {
    has.push_back(query.has(first.sketch));
    if (!query.tried.empty()) return {};
    return {{7, std::make_shared<const std::string>(first.base)}, false};
  };
  const auto sweep = [&] {
    auto result =
        Sweep(Path("r"), rules_, key_, options, [](Finding&&) { return absl::OkStatus(); });
    EXPECT_TRUE(result.ok()) << result.status();
    return *std::move(result);
  };
  Shell("cd " + Path("r") + " && echo acme_4" + std::string(19, 'a') + " > 4" + commit + "own");
  const SweepResult fork = sweep();
  EXPECT_EQ(fork.reuse, SweepReuse::kObjects);
  EXPECT_EQ(fork.findings, 4u);
  EXPECT_EQ(has, std::vector<uint32_t>{9});
  EXPECT_EQ(fork.left.kept_base, 7);
  EXPECT_TRUE(fork.left.base.empty());
  const auto layer = DecodeSweepMemory(fork.left.memory);
  ASSERT_TRUE(layer.has_value());
  auto store = OpenObjects();
  const auto known = KnownHistory::Read(first.base, layer->layer, *store);
  ASSERT_NE(known, nullptr);
  EXPECT_EQ(known->object_count(), store->object_count());
  EXPECT_EQ(known->base_objects().size() + 3, store->object_count());
  EXPECT_EQ(known->flagged().size(), 4u);
  for (size_t size = 1; size < layer->layer.size(); ++size) {
    EXPECT_EQ(KnownHistory::Read(first.base, layer->layer.substr(0, size), *store), nullptr);
  }
  // Without the last commit of the base, and with more of its own than a layer takes.
  Shell("cd " + Path("r") +
        " && git reset -q --hard HEAD~2 && rm -f .git/ORIG_HEAD && git reflog expire --expire=now "
        "--all && git prune --expire=now");
  const SweepResult less = sweep();
  EXPECT_EQ(less.reuse, SweepReuse::kObjects);
  EXPECT_EQ(less.findings, 2u);
  EXPECT_EQ(has.back(), 6u);
  EXPECT_EQ(less.left.kept_base, 0);
  EXPECT_NE(KnownHistory::Read(less.left.base, {}, *OpenObjects()), nullptr);
  Shell("cd " + Path("r") + " && for i in $(seq 100); do echo $i > many$i; done" + commit + "many");
  const SweepResult more = sweep();
  EXPECT_EQ(more.left.kept_base, 0);
  EXPECT_NE(KnownHistory::Read(more.left.base, {}, *OpenObjects()), nullptr);
}

}  // namespace
}  // namespace offkey
