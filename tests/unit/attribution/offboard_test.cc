#include "engine/attribution/offboard.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/attribution/attributor.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class OffboardTest : public StoreFixture {
 protected:
  void SetUp() override {
    store_ = Open();
    ASSERT_NE(store_, nullptr);
    // Jane's own, one that Bob put in first and Jane again, and one of Bob's.
    std::vector<Finding> shop;
    shop.push_back(MakeFinding("own", "acme/shop", {TestEvent("c1", "Jane@x.org", 10)}));
    shop.push_back(
        MakeFinding("shared", "acme/shop",
                    {TestEvent("c2", "bob@x.org", 10), TestEvent("c3", "jane@x.org", 20)}));
    shop.push_back(MakeFinding("bobs", "acme/shop", {TestEvent("c4", "bob@x.org", 10)}));
    shop[2].removed = {TestEvent("c5", "jane@x.org", 30)};  // cleaning up makes nobody a leaver's
    for (Finding& finding : shop) finding.attributions = AttributeFinding(finding);
    ASSERT_TRUE(Sweep(*store_, "acme/shop", shop, Complete(), 100).ok());
    // Jane's own credential also stands where only Carol put it.
    std::vector<Finding> blog;
    blog.push_back(MakeFinding("own", "acme/blog", {TestEvent("c6", "carol@x.org", 50)}));
    ASSERT_TRUE(Sweep(*store_, "acme/blog", blog, Complete(), 100).ok());
  }

  Fingerprint Print(const std::string& seed) const {
    return keyring_->fingerprint_key().Of(TestSecret(seed));
  }

  const OffboardEntry* Entry(const OffboardPlan& plan, const std::string& seed) const {
    for (const OffboardEntry& entry : plan.entries) {
      if (entry.task.credential == Print(seed)) return &entry;
    }
    return nullptr;
  }

  std::unique_ptr<Store> store_;
};

TEST_F(OffboardTest, PlansWhatTheLeaverLeavesBehind) {
  const auto plan = PlanOffboard(*store_, {"JANE@x.org"});
  ASSERT_TRUE(plan.ok()) << plan.status();
  EXPECT_EQ(plan->identities, std::vector<std::string>{"jane@x.org"});
  ASSERT_EQ(plan->entries.size(), 2u);
  EXPECT_EQ(Entry(*plan, "bobs"), nullptr);

  const OffboardEntry* own = Entry(*plan, "own");
  ASSERT_NE(own, nullptr);
  EXPECT_EQ(own->task.provider, "example");
  EXPECT_EQ(own->task.rule, "example.token");
  EXPECT_EQ(own->masked, MaskSecret(TestSecret("own")));
  EXPECT_EQ(own->task.repos, (std::vector<std::string>{"acme/blog", "acme/shop"}));
  ASSERT_EQ(own->task.identities.size(), 2u);
  EXPECT_EQ(own->task.identities[0].identity, "carol@x.org");
  EXPECT_FALSE(own->task.identities[0].departed);
  EXPECT_EQ(own->task.identities[1].identity, "jane@x.org");
  EXPECT_TRUE(own->task.identities[1].departed);
  ASSERT_EQ(own->reasons.size(), 2u);
  EXPECT_EQ(own->reasons[0], "jane@x.org introduced it in acme/shop (grade C, commit " +
                                 TestObject("c1").ToHex().substr(0, 12) + ")");
  EXPECT_TRUE(own->reasons[1].starts_with("shared: carol@x.org introduced it in acme/blog"));

  const OffboardEntry* shared = Entry(*plan, "shared");
  ASSERT_NE(shared, nullptr);
  EXPECT_TRUE(shared->reasons[0].starts_with("jane@x.org carried it in acme/shop"));
  EXPECT_TRUE(shared->reasons[1].starts_with("shared: bob@x.org introduced it"));

  EXPECT_TRUE(store_->ListTasks()->empty()) << "planning alone enqueues nothing";
}

TEST_F(OffboardTest, EnqueuesOnceHoweverOften) {
  for (int i = 0; i < 3; ++i) {
    const auto plan = PlanOffboard(*store_, {"jane@x.org"});
    ASSERT_TRUE(plan.ok());
    const auto result = EnqueueOffboard(*store_, *plan, 7 + i);
    ASSERT_TRUE(result.ok()) << result.status();
    EXPECT_EQ(result->created, i == 0 ? 2u : 0u);
    EXPECT_EQ(result->existing, i == 0 ? 0u : 2u);
  }
  // Bob leaves too: what he shared with Jane is in the queue already, and is his as well now.
  const auto plan = PlanOffboard(*store_, {"bob@x.org"});
  ASSERT_TRUE(plan.ok());
  const auto result = EnqueueOffboard(*store_, *plan, 20);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->created, 1u);
  EXPECT_EQ(result->existing, 1u);
  const auto tasks = store_->ListTasks();
  ASSERT_EQ(tasks->size(), 3u);
  for (const Task& task : *tasks) {
    EXPECT_EQ(task.state, "planned");
    if (task.credential != Print("shared")) continue;
    ASSERT_EQ(task.identities.size(), 2u);
    EXPECT_TRUE(task.identities[0].departed && task.identities[1].departed);
  }
}

TEST_F(OffboardTest, SaysWhenItIsNoLongerFound) {
  ASSERT_TRUE(Sweep(*store_, "acme/shop", {}, Complete(), 200).ok());
  const auto plan = PlanOffboard(*store_, {"jane@x.org"});
  ASSERT_TRUE(plan.ok());
  // Gone from history is not dead.
  ASSERT_EQ(plan->entries.size(), 2u);
  EXPECT_NE(Entry(*plan, "own")->reasons[0].find("no longer found there"), std::string::npos);
}

TEST_F(OffboardTest, StoredTiesThatHistoryCannotTellCount) {
  std::vector<Finding> findings;
  findings.push_back(MakeFinding("issued", "acme/shop", {TestEvent("c7", "bob@x.org", 10)}));
  findings[0].attributions = {{"dave@x.org", Relation::kOwns, Grade::kA, {{"source", "listing"}}}};
  ASSERT_TRUE(Sweep(*store_, "acme/shop", findings, Complete(), 300).ok());
  const auto plan = PlanOffboard(*store_, {"dave@x.org"});
  ASSERT_TRUE(plan.ok());
  ASSERT_EQ(plan->entries.size(), 1u);
  EXPECT_EQ(plan->entries[0].reasons[0], "dave@x.org owns it, seen in acme/shop (grade A)");
}

TEST_F(OffboardTest, WrongNamesAreRefusedAndStrangersGetAnEmptyPlan) {
  for (const std::vector<std::string>& emails :
       {std::vector<std::string>{}, {""}, {"Jane Doe"}, {"jane@x.org", ""}}) {
    EXPECT_EQ(PlanOffboard(*store_, emails).status().code(), absl::StatusCode::kInvalidArgument);
  }
  const auto plan = PlanOffboard(*store_, {"stranger@x.org"});
  ASSERT_TRUE(plan.ok());
  EXPECT_TRUE(plan->entries.empty());
  const auto result = EnqueueOffboard(*store_, *plan, 1);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->created + result->existing, 0u);
}

TEST_F(OffboardTest, ThePlanIsTheSameEachTime) {
  const auto a = PlanOffboard(*store_, {"bob@x.org", "jane@x.org"});
  const auto b = PlanOffboard(*store_, {"Jane@x.org", "bob@x.org", "jane@x.org"});
  ASSERT_TRUE(a.ok() && b.ok());
  EXPECT_EQ(a->identities, b->identities);
  ASSERT_EQ(a->entries.size(), 3u);
  ASSERT_EQ(b->entries.size(), 3u);
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(a->entries[i].task.credential, b->entries[i].task.credential);
    EXPECT_EQ(a->entries[i].reasons, b->entries[i].reasons);
  }
}

}  // namespace
}  // namespace offkey
