#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class TaskQueueTest : public StoreFixture {
 protected:
  void SetUp() override {
    store_ = Open();
    ASSERT_NE(store_, nullptr);
    std::vector<Finding> findings;
    for (const char* seed : {"one", "two"}) {
      findings.push_back(MakeFinding(seed, "r", {TestEvent("c", "a@x.org", 1)}));
    }
    ASSERT_TRUE(Sweep(*store_, "r", findings, Complete(), 1).ok());
  }

  PlannedTask Plan(const std::string& seed) const {
    PlannedTask task;
    task.credential = keyring_->fingerprint_key().Of(TestSecret(seed));
    task.provider = "example";
    task.rule = "example.token";
    task.repos = {"r"};
    task.identities = {
        {"a@x.org", Relation::kCarried, Grade::kC, true, {{"commit", "c"}, {"role", "author"}}}};
    return task;
  }

  std::unique_ptr<Store> store_;
};

TEST_F(TaskQueueTest, EnqueuesListsAndShows) {
  EXPECT_TRUE(store_->ListTasks()->empty());
  const auto result = store_->EnqueueTasks({Plan("one"), Plan("two")}, 77);
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_EQ(result->created, 2u);
  EXPECT_EQ(result->existing, 0u);
  store_ = Open();
  const auto tasks = store_->ListTasks();
  ASSERT_TRUE(tasks.ok());
  ASSERT_EQ(tasks->size(), 2u);
  EXPECT_EQ((*tasks)[0].id, result->task_ids[0]);
  const auto task = store_->GetTask(result->task_ids[0]);
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->credential, Plan("one").credential);
  EXPECT_EQ(task->provider, "example");
  EXPECT_EQ(task->rule, "example.token");
  EXPECT_EQ(task->masked, MaskSecret(TestSecret("one")));
  EXPECT_EQ(task->state, "planned");
  EXPECT_EQ(task->created_at, 77);
  EXPECT_EQ(task->attempt, 0);
  EXPECT_EQ(task->repos, std::vector<std::string>{"r"});
  ASSERT_EQ(task->identities.size(), 1u);
  EXPECT_EQ(task->identities[0].identity, "a@x.org");
  EXPECT_EQ(task->identities[0].evidence, Plan("one").identities[0].evidence);
  EXPECT_TRUE(absl::IsNotFound(store_->GetTask(999).status()));
}

TEST_F(TaskQueueTest, TwiceIsOnce) {
  const auto first = store_->EnqueueTasks({Plan("one"), Plan("one")}, 1);
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->created, 1u);
  EXPECT_EQ(first->existing, 1u);
  const auto again = store_->EnqueueTasks({Plan("one"), Plan("two")}, 2);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->created, 1u);
  EXPECT_EQ(again->existing, 1u);
  EXPECT_EQ(again->task_ids[0], first->task_ids[0]);
  EXPECT_EQ(store_->ListTasks()->size(), 2u);
  EXPECT_EQ(store_->GetTask(first->task_ids[0])->created_at, 1);
}

TEST_F(TaskQueueTest, PeopleAndRepositoriesAreAddedToATask) {
  ASSERT_TRUE(store_->EnqueueTasks({Plan("one")}, 1).ok());
  PlannedTask more = Plan("one");
  more.repos = {"q", "r"};
  more.identities = {{"a@x.org", Relation::kIntroduced, Grade::kB, false, {{"commit", "better"}}},
                     {"b@x.org", Relation::kCarried, Grade::kC, false, {}}};
  const auto result = store_->EnqueueTasks({more}, 2);
  ASSERT_TRUE(result.ok());
  Task task = *store_->GetTask(result->task_ids[0]);
  EXPECT_EQ(task.repos, (std::vector<std::string>{"q", "r"}));
  ASSERT_EQ(task.identities.size(), 2u);
  EXPECT_EQ(task.identities[0].identity, "a@x.org");
  EXPECT_TRUE(task.identities[0].departed) << "who departed stays departed";
  EXPECT_EQ(task.identities[0].relation, Relation::kIntroduced);
  EXPECT_EQ(task.identities[0].grade, Grade::kB);
  EXPECT_EQ(task.identities[0].evidence[0].second, "better");
  EXPECT_FALSE(task.identities[1].departed);
  // A weaker tie does not replace a stronger one.
  ASSERT_TRUE(store_->EnqueueTasks({Plan("one")}, 3).ok());
  task = *store_->GetTask(result->task_ids[0]);
  EXPECT_EQ(task.identities[0].relation, Relation::kIntroduced);
  EXPECT_EQ(task.identities[0].grade, Grade::kB);
  EXPECT_EQ(task.identities[0].evidence[0].second, "better");
}

TEST_F(TaskQueueTest, AllOrNone) {
  EXPECT_TRUE(absl::IsNotFound(store_->EnqueueTasks({Plan("one"), Plan("unknown")}, 1).status()));
  PlannedTask nobody = Plan("two");
  nobody.identities.clear();
  EXPECT_EQ(store_->EnqueueTasks({Plan("one"), nobody}, 1).status().code(),
            absl::StatusCode::kInvalidArgument);
  PlannedTask nowhere = Plan("two");
  nowhere.provider.clear();
  EXPECT_EQ(store_->EnqueueTasks({Plan("one"), nowhere}, 1).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_TRUE(store_->ListTasks()->empty());
  const auto none = store_->EnqueueTasks({}, 1);
  ASSERT_TRUE(none.ok());
  EXPECT_EQ(none->created, 0u);
}

TEST_F(TaskQueueTest, ACredentialAtTwoProvidersIsTwoTasks) {
  PlannedTask other = Plan("one");
  other.provider = "elsewhere";
  ASSERT_TRUE(store_->EnqueueTasks({Plan("one"), other}, 1).ok());
  EXPECT_EQ(store_->ListTasks()->size(), 2u);
}

}  // namespace
}  // namespace offkey
