#include "engine/store/memory_rows.h"

#include <string>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

KeptMemory Kept(std::string_view memory, std::string_view rules, int64_t base = 0) {
  KeptMemory kept;
  kept.memory = memory;
  kept.rules = rules;
  kept.base_id = base;
  return kept;
}

class MemoryTest : public StoreFixture {
 protected:
  void Remember(Store* store, const std::string& repo, const Digest& state,
                const std::string& memory) {
    auto sweep = store->BeginSweep({repo, "rules", 1});
    ASSERT_TRUE(sweep.ok()) << sweep.status();
    ASSERT_TRUE((*sweep)->Remember(state, Kept(memory, "rules")).ok());
    ASSERT_TRUE((*sweep)->Finish({}, 2).ok());
  }
  int64_t Memories() {
    auto db = Database::Open(path_);
    return (*db)->QueryInteger("SELECT count(*) FROM memories").value_or(-1);
  }

  const Digest one_ = Sha256("one");
  const Digest two_ = Sha256("two");
};

TEST_F(MemoryTest, TheBestOneIsFound) {
  auto store = Open();
  EXPECT_TRUE(absl::IsNotFound(store->FindMemory("a", one_).status()));
  Remember(store.get(), "a", one_, "first");
  auto found = store->FindMemory("a", one_);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(found->memory, "first");
  EXPECT_TRUE(found->same_state && found->own);
  // Another repository in that state; one in no known state has nothing.
  found = store->FindMemory("b", one_);
  ASSERT_TRUE(found.ok());
  EXPECT_TRUE(found->same_state && !found->own);
  EXPECT_TRUE(absl::IsNotFound(store->FindMemory("b", two_).status()));
  // Its own of an earlier state; but another's of this state before that.
  found = store->FindMemory("a", two_);
  ASSERT_TRUE(found.ok());
  EXPECT_TRUE(!found->same_state && found->own);
  Remember(store.get(), "b", two_, "second");
  found = store->FindMemory("a", two_);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(found->memory, "second");
  EXPECT_TRUE(found->same_state && !found->own);
}

TEST_F(MemoryTest, CopiesShareOneAndWhatNobodyNeedsGoes) {
  auto store = Open();
  Remember(store.get(), "a", one_, "first");
  Remember(store.get(), "copy", one_, "");
  EXPECT_EQ(Memories(), 1);
  EXPECT_TRUE(store->FindMemory("copy", one_)->own);
  Remember(store.get(), "a", two_, "second");
  EXPECT_EQ(Memories(), 2);
  Remember(store.get(), "copy", two_, "");
  EXPECT_EQ(Memories(), 1);
  // An unknown state without a memory leaves none.
  Remember(store.get(), "copy", Sha256("three"), "");
  EXPECT_TRUE(absl::IsNotFound(store->FindMemory("copy", one_).status()));
  EXPECT_EQ(Memories(), 1);
}

TEST_F(MemoryTest, AListOfRulesIsKeptOnceAndGoesWithItsLastMemory) {
  auto store = Open();
  Remember(store.get(), "a", one_, "first");
  Remember(store.get(), "b", two_, "second");
  EXPECT_EQ(store->FindMemory("a", one_)->rules, "rules");
  EXPECT_EQ(store->FindMemory("b", two_)->rules, "rules");
  const auto remember = [&](const std::string& repo, const Digest& state) {
    auto sweep = store->BeginSweep({repo, "others", 1});
    ASSERT_TRUE(sweep.ok());
    ASSERT_TRUE((*sweep)->Remember(state, Kept("third", "others")).ok());
    ASSERT_TRUE((*sweep)->Finish({}, 2).ok());
  };
  remember("a", one_);
  EXPECT_EQ(store->FindMemory("a", one_)->rules, "others");
  EXPECT_EQ(store->FindMemory("b", two_)->rules, "rules");
}

TEST_F(MemoryTest, ABaseIsSharedAndGoesWithItsLastMemory) {
  auto store = Open();
  const std::string ours(12, 'o');
  const std::string theirs(12, 't');
  const auto remember = [&](const std::string& repo, const KeptMemory& kept) {
    auto sweep = store->BeginSweep({repo, "rules", 1});
    ASSERT_TRUE(sweep.ok());
    ASSERT_TRUE((*sweep)->Remember(Sha256(repo), kept).ok());
    ASSERT_TRUE((*sweep)->Finish({}, 2).ok());
  };
  const auto find = [&](const Digest& judgement, const std::string& has,
                        const std::vector<int64_t>& but) {
    return store->FindBase(
        judgement,
        [&](std::string_view sketch) {
          uint32_t count = 0;
          for (size_t at = 0; at < sketch.size(); at += 12) {
            count += sketch.substr(at, 12) == has ? 1 : 0;
          }
          return count;
        },
        but);
  };
  EXPECT_TRUE(absl::IsNotFound(find(one_, ours, {}).status()));
  remember("a", {"first", "rules", 0, "base", one_, ours});
  const auto base = find(one_, ours, {});
  ASSERT_TRUE(base.ok()) << base.status();
  EXPECT_EQ(*base->bytes, "base");
  EXPECT_TRUE(absl::IsNotFound(find(two_, ours, {}).status()));
  EXPECT_TRUE(absl::IsNotFound(find(one_, theirs, {}).status()));
  EXPECT_TRUE(absl::IsNotFound(find(one_, ours, {base->id}).status()));
  // Half of a sketch is enough; all of it is better, and then the newest.
  const std::string half = ours + theirs;
  remember("b", {"second", "rules", 0, "half", one_, half});
  EXPECT_EQ(*find(one_, ours, {})->bytes, "base");
  EXPECT_EQ(*find(one_, ours, {base->id})->bytes, "half");
  remember("c", {"third", "rules", 0, "newer", one_, ours});
  EXPECT_EQ(*find(one_, ours, {})->bytes, "newer");
  // One that is not for others.
  const std::string own(12, 'p');
  remember("p", {"own", "rules", 0, "private", one_, ""});
  EXPECT_TRUE(absl::IsNotFound(find(one_, own, {}).status()));
  EXPECT_EQ(*store->FindMemory("p", Sha256("p"))->base.bytes, "private");
  // Another memory on it; it stays until the last of them is gone.
  remember("fork", Kept("layer", "rules", base->id));
  EXPECT_EQ(*store->FindMemory("fork", two_)->base.bytes, "base");
  remember("a", Kept("without", "rules"));
  EXPECT_EQ(store->FindMemory("a", Sha256("a"))->base.bytes, nullptr);
  EXPECT_EQ(*store->FindMemory("fork", two_)->base.bytes, "base");
  remember("fork", Kept("without", "rules"));
  EXPECT_EQ(*find(one_, ours, {})->bytes, "newer");
  // A sweep that stands on a base which is gone leaves a memory without; no id comes again.
  remember("late", Kept("layer", "rules", base->id));
  EXPECT_EQ(store->FindMemory("late", two_)->base.bytes, nullptr);
  remember("d", {"fourth", "rules", 0, "newest", one_, ours});
  EXPECT_NE(find(one_, ours, {})->id, base->id);
}

TEST_F(MemoryTest, ProgressIsKeptUntilASweepEnds) {
  auto store = Open();
  EXPECT_TRUE(absl::IsNotFound(store->FindProgress("a").status()));
  ASSERT_TRUE(store->KeepProgress("a", "some").ok());
  ASSERT_TRUE(store->KeepProgress("a", "more").ok());
  ASSERT_TRUE(store->KeepProgress("b", "other").ok());
  EXPECT_EQ(*store->FindProgress("a"), "more");
  Coverage interrupted;
  interrupted.interrupted = true;
  for (const bool ends : {false, true}) {
    auto sweep = store->BeginSweep({"a", "rules", 1});
    ASSERT_TRUE(sweep.ok());
    EXPECT_FALSE(store->KeepProgress("a", "late").ok());
    ASSERT_TRUE((*sweep)->Finish(ends ? Coverage() : interrupted, 2).ok());
    EXPECT_EQ(store->FindProgress("a").ok(), !ends);
  }
  EXPECT_EQ(*store->FindProgress("b"), "other");
}

TEST_F(MemoryTest, AnUnfinishedSweepKeepsTheOldOne) {
  auto store = Open();
  Remember(store.get(), "a", one_, "first");
  {
    auto sweep = store->BeginSweep({"a", "rules", 1});
    ASSERT_TRUE(sweep.ok());
    ASSERT_TRUE((*sweep)->Remember(two_, Kept("second", "rules")).ok());
  }
  EXPECT_EQ(store->FindMemory("a", two_)->memory, "first");
}

TEST_F(MemoryTest, AKnownCredentialNeedsNoSecretAnUnknownOneDoes) {
  auto store = Open();
  const auto add = [&](const std::string& repo, bool with_secret) {
    auto sweep = store->BeginSweep({repo, "rules", 1});
    Finding finding = MakeFinding("one", repo, {TestEvent("c1", "jane@example.com", 1000)});
    if (!with_secret) finding.secret = SecretBytes();
    const absl::Status added = (*sweep)->AddFinding(finding);
    return added.ok() ? (*sweep)->Finish({}, 2).status() : added;
  };
  EXPECT_TRUE(absl::IsInvalidArgument(add("b", false)));
  EXPECT_TRUE(add("a", true).ok());
  EXPECT_TRUE(add("b", false).ok());
  int findings = 0;
  const std::vector<std::string> jane = {"jane@example.com"};
  ASSERT_TRUE(store
                  ->ForEachFindingByEmail(jane,
                                          [&](const StoredFinding& stored) {
                                            EXPECT_EQ(stored.finding.introduced.size(), 1u);
                                            ++findings;
                                            return absl::OkStatus();
                                          })
                  .ok());
  EXPECT_EQ(findings, 2);
}

TEST_F(MemoryTest, AConfirmedSweepWasSeenThen) {
  auto store = Open();
  EXPECT_TRUE(absl::IsNotFound(store->ConfirmSweep("a", 9)));
  auto sweep = store->BeginSweep({"a", "rules", 1});
  ASSERT_TRUE(
      (*sweep)->AddFinding(MakeFinding("one", "a", {TestEvent("c1", "jane@example.com", 5)})).ok());
  ASSERT_TRUE((*sweep)->Finish({}, 7).ok());
  ASSERT_TRUE(store->ConfirmSweep("a", 50).ok());
  ASSERT_TRUE(store->ConfirmSweep("a", 40).ok());  // a clock that went back
  EXPECT_EQ(store->LastSweep("a")->confirmed_at, 50);
  const std::vector<std::string> jane = {"jane@example.com"};
  ASSERT_TRUE(store
                  ->ForEachFindingByEmail(jane,
                                          [](const StoredFinding& stored) {
                                            EXPECT_EQ(stored.first_seen_at, 7);
                                            EXPECT_EQ(stored.last_seen_at, 50);
                                            return absl::OkStatus();
                                          })
                  .ok());
}

}  // namespace
}  // namespace offkey
