// Every condition of FindingQuery against a brute-force reading of the generated truth.
#include "engine/store/finding_query.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "engine/store/finding_match.h"
#include "engine/store/finding_select.h"
#include "tests/support/generated_store.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

struct Truth {
  Finding finding;
  bool missed = false;
};

using Key = std::pair<std::string, Fingerprint>;
Key KeyOf(const Finding& finding) { return {finding.repo, finding.fingerprint}; }

class FindingQueryTest : public StoreFixture {
 protected:
  FindingQueryTest() : generated_({}, *keyring_) {
    store_ = Open();
    const absl::Status filled = generated_.Fill(*store_, [&](Finding&& finding, bool missed) {
      truth_.push_back({std::move(finding), missed});
    });
    EXPECT_TRUE(filled.ok()) << filled;
  }

  std::vector<Key> Ask(const FindingQuery& query) {
    std::vector<Key> found;
    const absl::Status status = store_->FindFindings(query, [&](const StoredFinding& stored) {
      found.push_back(KeyOf(stored.finding));
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return found;
  }

  std::vector<Key> Expected(const FindingQuery& query) {
    std::vector<const Finding*> found;
    for (const Truth& truth : truth_) {
      if (FindingHolds(query, truth.finding, truth.missed)) found.push_back(&truth.finding);
    }
    std::sort(found.begin(), found.end(), [](const Finding* a, const Finding* b) {
      return std::tie(a->repo, b->confidence, a->rule, a->fingerprint) <
             std::tie(b->repo, a->confidence, b->rule, b->fingerprint);
    });
    std::vector<Key> keys;
    for (const Finding* finding : found) keys.push_back(KeyOf(*finding));
    return keys;
  }

  // How often a condition that is drawn selected something, and not everything.
  size_t Compare(const FindingQuery& query) {
    const std::vector<Key> expected = Expected(query);
    EXPECT_EQ(Ask(query), expected);
    return expected.empty() || expected.size() == truth_.size() ? 0 : 1;
  }

  std::string Plan(const FindingQuery& query) {
    const auto select = SelectFindings(query);
    EXPECT_TRUE(select.ok()) << select.status();
    auto db = Database::Open(path_);
    SqlText explain;
    explain.Add("EXPLAIN QUERY PLAN ").Add(*select);
    auto statement = explain.Prepare(db->get());
    EXPECT_TRUE(statement.ok()) << statement.status();
    std::string plan;
    while (*statement->Step()) plan += statement->ColumnString(3) + "\n";
    return plan;
  }

  GeneratedStore generated_;
  std::unique_ptr<Store> store_;
  std::vector<Truth> truth_;
};

// Setters of one condition each, with a value that the generated store may have.
using Draw = std::function<void(std::mt19937*, const Finding&, FindingQuery*)>;
std::vector<std::pair<std::string, Draw>> Draws() {
  const auto pick = [](std::mt19937* random, size_t n) {
    return std::uniform_int_distribution<size_t>(0, n - 1)(*random);
  };
  return {
      {"fingerprint",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         FingerprintRange range = {of.fingerprint, of.fingerprint};
         const size_t known = pick(random, 3);
         for (size_t i = known; known > 0 && i < range.first.size(); ++i) {
           range.first[i] = 0;
           range.last[i] = 0xFF;
         }
         query->fingerprints.push_back(range);
       }},
      {"identities",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         query->identities =
             std::vector<std::string>{of.introduced[0].author.email, "", "nobody@x.org"};
         if (pick(random, 2) == 0)
           query->identities->push_back(GeneratedStore::Address(3, pick(random, 4)));
       }},
      {"rule",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         const std::string forms[] = {of.rule, of.provider + ".*", "*.kind1",
                                      "provider1?.kind[0-2]", "none.*"};
         query->rule = forms[pick(random, 5)];
       }},
      {"provider",
       [](auto*, const Finding& of, FindingQuery* query) { query->provider = of.provider; }},
      {"repo",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         const std::string forms[] = {of.repo, of.repo.substr(of.repo.rfind('/') + 1),
                                      "team1*/repo*", "repo1?", "epo1"};
         query->repo = forms[pick(random, 5)];
       }},
      {"path",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         const std::string forms[] = {of.occurrences[0].path, "*.env", "sub3/*", "added1.py",
                                      "dir7/*/other?.tf",     "dir1"};
         query->path = forms[pick(random, 6)];
       }},
      {"keyword",
       [=](auto* random, const Finding&, FindingQuery* query) {
         const char* const forms[] = {"MAIN0.P", "added2", "dir1/sub1", "main0.env", "zz"};
         query->keyword = forms[pick(random, 5)];
       }},
      {"ref",
       [=](auto* random, const Finding&, FindingQuery* query) {
         const char* const forms[] = {"main", "refs/heads/main", "work*", "refs/tags/*", "v1?",
                                      "none"};
         query->ref = forms[pick(random, 6)];
       }},
      {"introduced",
       [=](auto* random, const Finding& of, FindingQuery* query) {
         const int64_t at = of.introduced[0].committed_at.seconds;
         const size_t form = pick(random, 3);
         if (form != 1)
           query->introduced_since = at - static_cast<int64_t>(pick(random, 2)) * 5'000'000;
         if (form != 0)
           query->introduced_until = at + static_cast<int64_t>(pick(random, 2)) * 5'000'000;
       }},
      {"present", [=](auto* random, const Finding&,
                      FindingQuery* query) { query->present = pick(random, 2) == 0; }},
      {"relation",
       [=](auto* random, const Finding&, FindingQuery* query) {
         query->relation = static_cast<Relation>(pick(random, 4));
       }},
      {"grades",
       [=](auto* random, const Finding&, FindingQuery* query) {
         query->grades.push_back(static_cast<Grade>(pick(random, 4)));
         if (pick(random, 2) == 0) query->grades.push_back(Grade::kA);
       }},
  };
}

TEST_F(FindingQueryTest, EachConditionSelectsWhatTheTruthSays) {
  std::mt19937 random(1);
  for (const auto& [name, draw] : Draws()) {
    SCOPED_TRACE(name);
    size_t telling = 0;
    for (int i = 0; i < 12; ++i) {
      FindingQuery query;
      draw(&random, truth_[random() % truth_.size()].finding, &query);
      telling += Compare(query);
    }
    EXPECT_GT(telling, 3U);
  }
}

TEST_F(FindingQueryTest, ConditionsHoldTogether) {
  std::mt19937 random(2);
  const auto draws = Draws();
  size_t telling = 0;
  for (int i = 0; i < 300; ++i) {
    const Finding& of = truth_[random() % truth_.size()].finding;
    FindingQuery query;
    for (size_t n = 2 + random() % 3; n > 0; --n)
      draws[random() % draws.size()].second(&random, of, &query);
    telling += Compare(query);
  }
  EXPECT_GT(telling, 50U);
}

TEST_F(FindingQueryTest, NothingAskedIsEverything) {
  EXPECT_EQ(Ask({}), Expected({}));
  EXPECT_EQ(Ask({}).size(), truth_.size());
  FindingQuery nobody;
  nobody.identities.emplace();
  EXPECT_TRUE(Ask(nobody).empty());
}

TEST_F(FindingQueryTest, FindingsComeWhole) {
  FindingQuery query;
  query.max_occurrences = 4;
  size_t missed = 0;
  const absl::Status status = store_->FindFindings(query, [&](const StoredFinding& stored) {
    const auto truth = std::find_if(truth_.begin(), truth_.end(), [&](const Truth& one) {
      return KeyOf(one.finding) == KeyOf(stored.finding);
    });
    EXPECT_NE(truth, truth_.end());
    const Finding& expected = truth->finding;
    EXPECT_EQ(stored.missed, truth->missed);
    missed += stored.missed ? 1 : 0;
    EXPECT_EQ(stored.finding.introduced.size(), expected.introduced.size());
    EXPECT_EQ(stored.finding.removed.size(), expected.removed.size());
    EXPECT_EQ(stored.finding.present_at, expected.present_at);
    EXPECT_EQ(stored.finding.attributions.size(), expected.attributions.size());
    EXPECT_EQ(stored.finding.occurrences.size(), 4U);
    for (size_t i = 0; i < stored.finding.occurrences.size(); ++i) {
      const Occurrence& a = stored.finding.occurrences[i];
      const Occurrence& b = expected.occurrences[i];
      EXPECT_EQ(std::tie(a.path, a.object, a.start, a.end, a.position.line),
                std::tie(b.path, b.object, b.start, b.end, b.position.line));
    }
    return absl::OkStatus();
  });
  EXPECT_TRUE(status.ok()) << status;
  EXPECT_GT(missed, 5U);
}

TEST_F(FindingQueryTest, APathThatAFindingNoLongerHasLeadsToNothing) {
  const auto sweep = [&](const std::string& path, const Coverage& coverage, int64_t time) {
    Finding finding = MakeFinding("moved", "repo", {TestEvent("c", "jane@x.org", 100)});
    finding.introduced[0].path = finding.occurrences[0].path = path;
    auto writer = store_->BeginSweep({"repo", "digest", time});
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE((*writer)->AddFinding(finding).ok());
    ASSERT_TRUE((*writer)->Finish(coverage, time + 1).ok());
  };
  FindingQuery first;
  first.path = "first.py";
  FindingQuery second;
  second.path = "second.py";
  sweep("a/first.py", Complete(), 200);
  EXPECT_EQ(Ask(first).size(), 1U);
  sweep("a/second.py", Incomplete(), 300);
  EXPECT_EQ(Ask(first).size(), 1U) << "an incomplete sweep takes nothing back";
  EXPECT_EQ(Ask(second).size(), 1U);
  sweep("a/second.py", Complete(), 400);
  EXPECT_TRUE(Ask(first).empty());
  EXPECT_EQ(Ask(second).size(), 1U);
}

TEST_F(FindingQueryTest, FaultyPatternsAreRefused) {
  for (std::string FindingQuery::*pattern :
       {&FindingQuery::rule, &FindingQuery::repo, &FindingQuery::path, &FindingQuery::ref}) {
    FindingQuery query;
    query.*pattern = "a[";
    const absl::Status status =
        store_->FindFindings(query, [](const StoredFinding&) { return absl::OkStatus(); });
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    EXPECT_NE(status.message().find("\"a[\": a `[` without"), absl::string_view::npos) << status;
  }
}

TEST_F(FindingQueryTest, KeyedQuestionsNeverReadAWholeTable) {
  std::mt19937 random(3);
  const Finding& of = truth_[5].finding;
  for (const auto& [name, draw] : Draws()) {
    if (name == "present" || name == "grades") continue;  // no key leads there
    FindingQuery query;
    for (int i = 0; i < 20; ++i) {
      query = {};
      draw(&random, of, &query);
      // A rule's pattern without a literal beginning is no key.
      if (name == "rule" && query.rule[0] == '*') continue;
      const std::string plan = Plan(query);
      for (const char* table :
           {"SCAN f", "SCAN x", "SCAN e", "SCAN a", "SCAN o", "SCAN s", "SCAN q", "SCAN c"}) {
        for (const char* end : {" ", "\n"}) {
          EXPECT_EQ(plan.find(std::string(table) + end), std::string::npos) << name << "\n" << plan;
        }
      }
      // Names are tried one by one: their tables are small beside those of findings.
      if (name != "path" && name != "keyword") {
        EXPECT_EQ(plan.find("SCAN p"), std::string::npos) << plan;
      }
    }
  }
  FindingQuery unkeyed;
  unkeyed.present = true;
  EXPECT_NE(Plan(unkeyed).find("SCAN"), std::string::npos) << "the check of this test sees scans";
}

TEST_F(FindingQueryTest, RepositoriesTellTheirNewestSweep) {
  const auto repositories = store_->ListRepositories();
  ASSERT_TRUE(repositories.ok());
  ASSERT_EQ(repositories->size(), 20U);
  size_t incomplete = 0;
  for (const SweptRepository& one : *repositories) {
    incomplete += one.complete ? 0 : 1;
    EXPECT_EQ(one.finished_at, store_->LastSweep(one.name)->finished_at);
  }
  EXPECT_EQ(incomplete, 4U);
}

TEST_F(FindingQueryTest, TasksOfACredential) {
  const Fingerprint credential = truth_[0].finding.fingerprint;
  EXPECT_TRUE(store_->TasksOfCredential(credential)->empty());
  PlannedTask task;
  task.credential = credential;
  task.provider = "example";
  task.identities.push_back({"jane@x.org", Relation::kIntroduced, Grade::kC, true, {}});
  ASSERT_TRUE(store_->EnqueueTasks({task}, 5).ok());
  const auto tasks = store_->TasksOfCredential(credential);
  ASSERT_EQ(tasks->size(), 1U);
  EXPECT_EQ((*tasks)[0].provider, "example");
  EXPECT_TRUE(store_->TasksOfCredential(truth_[1].finding.fingerprint)->empty());
}

}  // namespace
}  // namespace offkey
