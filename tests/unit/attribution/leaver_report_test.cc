#include "engine/attribution/leaver_report.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/attribution/attributor.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int64_t kNow = 1000;

class LeaverReportTest : public StoreFixture {
 protected:
  LeaverReportTest() : store_(Open()) {
    RosterPerson jane;
    jane.id = "E1";
    jane.name = "Jane";
    jane.identities = {*EmailIdentity("jane@x.org"), *EmailIdentity("past@x.org")};
    jane.identities[1].validity.until = 100;
    auto roster = Roster::Build({jane});
    EXPECT_TRUE(roster.ok());
    roster_ = *std::move(roster);
  }

  Finding Of(const std::string& seed, const std::string& repo, std::vector<CommitEvent> events) {
    Finding finding = MakeFinding(seed, repo, std::move(events));
    finding.attributions = AttributeFinding(finding);
    return finding;
  }

  void Keep(Finding finding) { findings_[finding.repo].push_back(std::move(finding)); }

  LeaverReport Report(const std::vector<std::string>& who) {
    for (auto& [repo, findings] : findings_) {
      EXPECT_TRUE(Sweep(*store_, repo, findings, Complete(), kNow).ok());
    }
    auto report = ReportLeaver(*store_, who, roster_, kNow);
    EXPECT_TRUE(report.ok()) << report.status();
    return *std::move(report);
  }

  // What is to be done about the credential of a seed; -1: it is not in the report.
  int What(const LeaverReport& report, const std::string& seed) {
    for (const LeftCredential& one : report.credentials) {
      if (one.fingerprint == keyring_->fingerprint_key().Of(TestSecret(seed))) {
        return static_cast<int>(one.what);
      }
    }
    return -1;
  }

  std::unique_ptr<Store> store_;
  Roster roster_;
  std::map<std::string, std::vector<Finding>> findings_;
};

TEST_F(LeaverReportTest, SaysWhatIsToBeDone) {
  Keep(Of("hers", "a", {TestEvent("c1", "jane@x.org", 10)}));
  Keep(Of("carried", "a", {TestEvent("c2", "bob@x.org", 10), TestEvent("c3", "jane@x.org", 20)}));
  Keep(Of("both", "a", {TestEvent("c4", "jane@x.org", 10)}));
  Keep(Of("both", "b", {TestEvent("c5", "bob@x.org", 30)}));
  Keep(Of("followed", "a", {TestEvent("c6", "jane@x.org", 10), TestEvent("c7", "bob@x.org", 20)}));
  Keep(Of("undated", "a", {TestEvent("c8", "past@x.org", 500)}));
  Keep(Of("foreign", "a", {TestEvent("c9", "bob@x.org", 10)}));
  Finding issued = Of("issued", "a", {TestEvent("c10", "bob@x.org", 10)});
  issued.attributions.push_back({"jane@x.org", Relation::kOwns, Grade::kA, {}, false});
  Keep(std::move(issued));
  Finding read = Of("read", "a", {TestEvent("c11", "bob@x.org", 10)});
  read.attributions.push_back({"jane@x.org", Relation::kExposed, Grade::kD, {}, false});
  Keep(std::move(read));
  Finding removed = Of("removed", "a", {TestEvent("c12", "bob@x.org", 10)});
  removed.removed = {TestEvent("c13", "jane@x.org", 20)};
  Keep(std::move(removed));

  const LeaverReport report = Report({"E1"});
  const auto is = [&](const std::string& seed) { return What(report, seed); };
  EXPECT_EQ(is("hers"), static_cast<int>(LeftBehind::kRevoke));
  EXPECT_EQ(is("followed"), static_cast<int>(LeftBehind::kRevoke)) << "carrying makes no owner";
  EXPECT_EQ(is("carried"), static_cast<int>(LeftBehind::kRotate));
  EXPECT_EQ(is("both"), static_cast<int>(LeftBehind::kRotate)) << "introduced elsewhere by another";
  EXPECT_EQ(is("undated"), static_cast<int>(LeftBehind::kUnknown));
  EXPECT_EQ(is("issued"), static_cast<int>(LeftBehind::kRotate)) << "another put it there";
  EXPECT_EQ(is("read"), static_cast<int>(LeftBehind::kRotate));
  EXPECT_EQ(is("foreign"), -1);
  EXPECT_EQ(is("removed"), -1) << "removing makes nobody responsible";
  EXPECT_EQ(report.credentials.size(), 7U);
  EXPECT_EQ(report.Count(LeftBehind::kRevoke), 2U);
  EXPECT_EQ(report.Count(LeftBehind::kRotate), 4U);
  EXPECT_EQ(report.Count(LeftBehind::kUnknown), 1U);
  EXPECT_EQ(report.addresses, (std::vector<std::string>{"jane@x.org", "past@x.org"}));
  for (const LeftCredential& one : report.credentials) {
    if (one.fingerprint != keyring_->fingerprint_key().Of(TestSecret("both"))) continue;
    ASSERT_EQ(one.places.size(), 2U);
    EXPECT_EQ(one.places[1].repo, "b");
    ASSERT_EQ(one.ties.size(), 1U);
    EXPECT_EQ(one.ties[0].at->seconds, 5);
    ASSERT_EQ(one.others.size(), 1U);
    EXPECT_EQ(one.others[0].attribution.identity, "bob@x.org");
  }
}

TEST_F(LeaverReportTest, TasksAreShownAndPlannedIsNotDead) {
  Keep(Of("hers", "a", {TestEvent("c1", "jane@x.org", 10)}));
  ASSERT_EQ(Report({"jane@x.org"}).credentials.size(), 1U);
  PlannedTask task;
  task.credential = keyring_->fingerprint_key().Of(TestSecret("hers"));
  task.provider = "example";
  task.identities.push_back({"E1", Relation::kIntroduced, Grade::kC, true, {}});
  ASSERT_TRUE(store_->EnqueueTasks({task}, 5).ok());
  const LeaverReport report = Report({"jane@x.org"});
  ASSERT_EQ(report.credentials.size(), 1U);
  ASSERT_EQ(report.credentials[0].tasks.size(), 1U);
  EXPECT_EQ(report.credentials[0].tasks[0].state, "planned");
  EXPECT_EQ(report.credentials[0].what, LeftBehind::kRevoke);
}

TEST_F(LeaverReportTest, WhatIsGoneFromTheRepositoryIsStillToRevoke) {
  Keep(Of("hers", "a", {TestEvent("c1", "jane@x.org", 10)}));
  ASSERT_EQ(Report({"E1"}).credentials.size(), 1U);
  ASSERT_TRUE(Sweep(*store_, "a", {}, Complete(), kNow + 1).ok());
  findings_.clear();
  const LeaverReport report = Report({"E1"});
  ASSERT_EQ(report.credentials.size(), 1U);
  EXPECT_TRUE(report.credentials[0].places[0].missed);
  EXPECT_TRUE(report.credentials[0].places[0].present_at.empty());
  EXPECT_EQ(report.credentials[0].what, LeftBehind::kRevoke);
}

}  // namespace
}  // namespace offkey
