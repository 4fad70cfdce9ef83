// Accesses in the store: what a file changes, who could read what, and which findings stood there.
#include "engine/store/access_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/store/finding_select.h"
#include "tests/support/generated_store.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

AccessEntry Reads(const std::string& who, const std::string& repo, ValidityInterval when = {}) {
  return {who, "", repo, when, "read", 7, "readers of " + repo, true};
}
AccessEntry Member(const std::string& who, const std::string& group, ValidityInterval when = {}) {
  return {who, group, "", when, "member", 7, "members of " + group, true};
}
AccessEntry GroupReads(const std::string& group, const std::string& repo,
                       ValidityInterval when = {}) {
  return {"", group, repo, when, "write", 7, "repositories of " + group, true};
}

class AccessRowsTest : public StoreFixture {
 protected:
  AccessRowsTest() { store_ = Open(); }

  AccessCounts Import(const std::vector<AccessEntry>& entries, int64_t as_of, bool complete = false,
                      bool keep = true, const std::string& scope = "") {
    auto writer = store_->BeginAccess("csv", {"access.csv", "", as_of, as_of + 1, "root"});
    EXPECT_TRUE(writer.ok()) << writer.status();
    for (const AccessEntry& entry : entries) {
      const absl::Status added = (*writer)->Add(entry);
      EXPECT_TRUE(added.ok()) << added;
    }
    if (!scope.empty()) {
      EXPECT_TRUE((*writer)->AddScope(scope).ok());
    }
    const auto counts = (*writer)->Finish("abc", complete, keep);
    EXPECT_TRUE(counts.ok()) << counts.status();
    return *counts;
  }

  std::vector<std::string> Listed() {
    std::vector<std::string> lines;
    const auto time = [](int64_t at) {
      return at == kBeginningOfTime || at == kEndOfTime ? std::string("-") : absl::StrCat(at);
    };
    const absl::Status status = store_->ForEachAccessEntry([&](const StoredAccessEntry& one) {
      lines.push_back(absl::StrCat(one.entry.who, "|", one.entry.group, "|", one.entry.repo, "|",
                                   time(one.when().from), "|", time(one.when().until)));
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return lines;
  }

  std::unique_ptr<Store> store_;
};

using Lines = std::vector<std::string>;

TEST_F(AccessRowsTest, TheSameFileAgainChangesNothing) {
  const std::vector<AccessEntry> file = {Reads("jane@x.org", "a", {5, 9}),
                                         Member("jane@x.org", "g"), GroupReads("g", "b")};
  EXPECT_EQ(Import(file, 100).added, 3U);
  const Lines listed = Listed();
  const AccessCounts again = Import(file, 100, /*complete=*/true);
  EXPECT_EQ(again.changes(), 0U);
  EXPECT_EQ(again.unchanged, 3U);
  EXPECT_EQ(Listed(), listed);
  EXPECT_EQ(Import({Reads("jane@x.org", "a", {5, 8})}, 100).changed, 1U);
  EXPECT_EQ(Listed()[1], "jane@x.org||a|5|8");
}

TEST_F(AccessRowsTest, WithoutKeepingNothingIsStored) {
  Import({Reads("jane@x.org", "a")}, 100);
  const AccessCounts counts = Import({Reads("bob@x.org", "a")}, 200, /*complete=*/true, false);
  EXPECT_EQ(counts.added, 1U);
  EXPECT_EQ(counts.ended, 1U);
  EXPECT_EQ(Listed(), Lines({"jane@x.org||a|-|-"}));
  {
    auto writer = store_->BeginAccess("csv", {"f", "", 1, 1, "root"});
    ASSERT_TRUE((*writer)->Add(Reads("carl@x.org", "a")).ok());
    EXPECT_EQ(store_->BeginSweep({"r", "d", 1}).status().code(),
              absl::StatusCode::kFailedPrecondition);
  }
  EXPECT_EQ(Listed().size(), 1U);
}

TEST_F(AccessRowsTest, ACompleteFileEndsWhatItLacksInItsScopes) {
  Import({Reads("jane@x.org", "a"), Reads("bob@x.org", "a"), Reads("bob@x.org", "b"),
          Reads("carl@x.org", "a", {500, 900}), Reads("dora@x.org", "a", {10, 90})},
         100);
  const AccessCounts counts = Import({Reads("jane@x.org", "a")}, 200, /*complete=*/true);
  EXPECT_EQ(counts.ended, 1U) << "who begins later and who had ended are not this file's to end";
  EXPECT_EQ(Listed(), Lines({"bob@x.org||a|-|200", "bob@x.org||b|-|-", "carl@x.org||a|500|900",
                             "dora@x.org||a|10|90", "jane@x.org||a|-|-"}));
  // Listed again: the gap stays.
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 300).added, 1U);
  EXPECT_EQ(Listed()[0], "bob@x.org||a|-|200");
  EXPECT_EQ(Listed()[1], "bob@x.org||a|200|-");
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 300).changes(), 0U);
  // An older file knows nothing of later ones.
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 150, /*complete=*/true).changes(), 0U);
  EXPECT_EQ(Listed().size(), 6U);
}

TEST_F(AccessRowsTest, AnOlderFileAddsNothingBeyondALaterCompleteOne) {
  Import({Reads("jane@x.org", "a")}, 200, /*complete=*/true);
  // Bob was listed before and is not any more; what begins later or is over is its own.
  EXPECT_EQ(Import({Reads("bob@x.org", "a"), Reads("bob@x.org", "b"),
                    Reads("carl@x.org", "a", {500, 900}), Reads("dora@x.org", "a", {10, 90}),
                    Reads("jane@x.org", "a")},
                   100)
                .added,
            4U);
  const Lines listed = {"bob@x.org||a|-|200", "bob@x.org||b|-|-", "carl@x.org||a|500|900",
                        "dora@x.org||a|10|90", "jane@x.org||a|-|-"};
  EXPECT_EQ(Listed(), listed);
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 100).changes(), 0U);
  EXPECT_EQ(Listed(), listed);
  // Listed once more, of the time between: it ends there too. And of later: a gap.
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 150).changes(), 0U);
  EXPECT_EQ(Listed(), listed);
  EXPECT_EQ(Import({Reads("bob@x.org", "a")}, 300).added, 1U);
  EXPECT_EQ(Listed()[1], "bob@x.org||a|200|-");
}

TEST_F(AccessRowsTest, OfCompleteFilesThatLackSomebodyTheEarliestEndsIt) {
  std::vector<int64_t> order = {100, 200, 300};
  Lines expected;
  do {
    const std::string repo = absl::StrCat("in order ", absl::StrJoin(order, " "));
    for (const int64_t as_of : order) {
      std::vector<AccessEntry> entries = {Reads("jane@x.org", repo)};
      if (as_of == 100) entries.push_back(Reads("bob@x.org", repo));
      Import(entries, as_of, /*complete=*/true);
    }
    expected.push_back(absl::StrCat("bob@x.org||", repo, "|-|200"));
    expected.push_back(absl::StrCat("jane@x.org||", repo, "|-|-"));
  } while (std::next_permutation(order.begin(), order.end()));
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(Listed(), expected);
}

TEST_F(AccessRowsTest, AnEmptyListEndsItsScope) {
  Import({Member("jane@x.org", "g"), Member("jane@x.org", "h")}, 100);
  EXPECT_EQ(Import({}, 200, true, true, "members of g").ended, 1U);
  EXPECT_EQ(Listed(), Lines({"jane@x.org|g||-|200", "jane@x.org|h||-|-"}));
}

TEST_F(AccessRowsTest, WhoCannotReadIsNotTakenAndEnds) {
  AccessEntry none = Reads("jane@x.org", "a");
  none.reads = false;
  EXPECT_EQ(Import({none}, 100).not_reading, 1U);
  EXPECT_TRUE(Listed().empty());
  Import({Reads("jane@x.org", "a")}, 100);
  EXPECT_EQ(Import({none}, 200, /*complete=*/true).ended, 1U);
  EXPECT_EQ(Listed(), Lines({"jane@x.org||a|-|200"}));
}

TEST_F(AccessRowsTest, FaultyEntriesAreRefused) {
  auto writer = store_->BeginAccess("csv", {"f", "", 1, 1, "root"});
  ASSERT_TRUE(writer.ok());
  for (const AccessEntry& entry :
       {Reads("jane@x.org", ""), Reads("", "a"), AccessEntry{"w", "g", "r", {}, "", 1, "s", true},
        Reads("jane@x.org", "a", {9, 9}), Reads("jane\xFF@x.org", "a")}) {
    EXPECT_EQ((*writer)->Add(entry).code(), absl::StatusCode::kInvalidArgument);
  }
}

// Who could read what, by a triple loop.
TEST_F(AccessRowsTest, GrantsAreTheJoinOfAccessAndMembership) {
  std::mt19937 random(4);
  const auto pick = [&](const char* stem, int count) {
    return absl::StrCat(stem, random() % static_cast<unsigned>(count));
  };
  const auto interval = [&]() -> ValidityInterval {
    const auto from = static_cast<int64_t>(random() % 50);
    switch (random() % 4) {
      case 0:
        return {};
      case 1:
        return {from, kEndOfTime};
      default:
        return {from, from + 1 + static_cast<int64_t>(random() % 30)};
    }
  };
  std::map<std::tuple<std::string, std::string, std::string, int64_t>, AccessEntry> entries;
  std::vector<AccessEntry> file;
  for (int i = 0; i < 300; ++i) {
    AccessEntry entry;
    switch (random() % 3) {
      case 0:
        entry = Reads(pick("w", 12), pick("r", 20), interval());
        break;
      case 1:
        entry = Member(pick("w", 12), pick("g", 8), interval());
        break;
      default:
        entry = GroupReads(pick("g", 8), pick("r", 20), interval());
    }
    entries[{entry.who, entry.group, entry.repo, entry.when.from}] = entry;  // the last one counts
    file.push_back(entry);
  }
  Import(file, 100);
  using Row = std::tuple<std::string, std::string, int64_t, int64_t>;
  std::multiset<Row> expected;
  for (const auto& [key, access] : entries) {
    if (access.repo.empty()) continue;
    if (!access.who.empty()) {
      expected.insert({access.who, access.repo, access.when.from, access.when.until});
      continue;
    }
    for (const auto& [other, member] : entries) {
      if (!member.repo.empty() || member.group != access.group) continue;
      const int64_t from = std::max(access.when.from, member.when.from);
      const int64_t until = std::min(access.when.until, member.when.until);
      if (from < until) expected.insert({member.who, access.repo, from, until});
    }
  }
  const auto rows = [](const std::vector<AccessGrant>& grants) {
    std::multiset<Row> found;
    for (const AccessGrant& grant : grants) {
      EXPECT_EQ(grant.access.source.file, "access.csv");
      found.insert({grant.who, grant.access.entry.repo, grant.when.from, grant.when.until});
    }
    return found;
  };
  std::vector<std::string> everybody = *store_->ListReaders();
  EXPECT_EQ(everybody.size(), 12U);
  EXPECT_EQ(rows(*store_->AccessOf(everybody)), expected);
  EXPECT_EQ(rows(*store_->AccessTo(*store_->ListReadRepositories())), expected);
  for (const std::string who : {"w3", "w7"}) {
    std::multiset<Row> theirs;
    for (const Row& row : expected) {
      if (std::get<0>(row) == who) theirs.insert(row);
    }
    EXPECT_EQ(rows(*store_->AccessOf({who})), theirs);
    EXPECT_FALSE(theirs.empty());
  }
  EXPECT_TRUE(store_->AccessOf({})->empty());
  EXPECT_TRUE(store_->AccessTo({"nowhere"})->empty());
}

// When findings stood in their repositories, and which of them somebody could read.
class StoodTest : public StoreFixture {
 protected:
  StoodTest() { store_ = Open(); }

  const StoredFinding* One() {
    found_.clear();
    const absl::Status status = store_->FindFindings({}, [&](StoredFinding&& stored) {
      found_.push_back(std::move(stored));
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return found_.size() == 1 ? &found_[0] : nullptr;
  }

  std::unique_ptr<Store> store_;
  std::vector<StoredFinding> found_;
};

TEST_F(StoodTest, FollowsWhatSweepsLearn) {
  const auto sweep = [&](std::vector<int64_t> introduced, std::vector<int64_t> removed,
                         bool present, int64_t time, const Coverage& coverage) {
    Finding finding = MakeFinding("s", "repo", {});
    for (const int64_t at : introduced)
      finding.introduced.push_back(TestEvent(absl::StrCat("in", at), "jane@x.org", at));
    for (const int64_t at : removed)
      finding.removed.push_back(TestEvent(absl::StrCat("out", at), "jane@x.org", at));
    if (!present) finding.present_at.clear();
    std::vector<Finding> findings;
    findings.push_back(std::move(finding));
    ASSERT_TRUE(Sweep(*store_, "repo", findings, coverage, time).ok());
  };
  const auto expect = [&](int64_t from, int64_t until) {
    const StoredFinding* stored = One();
    ASSERT_NE(stored, nullptr);
    EXPECT_EQ(stored->stood_from, from);
    EXPECT_EQ(stored->stood_until, until);
  };
  sweep({100, 200}, {}, true, 1000, Complete());
  expect(100, kEndOfTime);
  sweep({100, 200}, {300}, true, 1100, Complete());  // a branch still holds it
  expect(100, kEndOfTime);
  sweep({100, 200}, {300}, false, 1200, Complete());
  expect(100, 300);
  sweep({100, 400}, {300}, false, 1300, Complete());  // it came back, and that was pushed away
  expect(100, 1300);
  ASSERT_TRUE(store_->ConfirmSweep("repo", 1350).ok());
  expect(100, 1350);
  sweep({100, 400}, {400, 500}, false, 1400, Complete());
  expect(100, 500);
  sweep({}, {}, true, 1500, Complete());  // in a tag's message: no commit is known
  expect(1000, kEndOfTime);
  sweep({9'000'000}, {}, true, 1600, Complete());  // a commit of the future
  expect(1000, kEndOfTime);
  sweep({100}, {50}, false, 1700, Complete());  // a removal that claims to be older
  expect(100, 1700);
  // Missed by an incomplete sweep: nothing is known; by a complete one: gone.
  sweep({100}, {300}, true, 1800, Complete());
  ASSERT_TRUE(Sweep(*store_, "repo", {}, Incomplete(), 1900).ok());
  expect(100, kEndOfTime);
  ASSERT_TRUE(Sweep(*store_, "repo", {}, Complete(), 2000).ok());
  expect(100, 300);
}

TEST_F(StoodTest, ReadingsSelectAndCountWhatStood) {
  GeneratedStore generated({}, *keyring_);
  ASSERT_TRUE(generated.Fill(*store_).ok());
  std::vector<StoredFinding> all;
  ASSERT_TRUE(store_
                  ->FindFindings({},
                                 [&](StoredFinding&& stored) {
                                   all.push_back(std::move(stored));
                                   return absl::OkStatus();
                                 })
                  .ok());
  for (const StoredFinding& stored : all) {
    const Finding& finding = stored.finding;
    int64_t from = stored.first_seen_at;
    int64_t introduced = kBeginningOfTime;
    int64_t removed = kBeginningOfTime;
    for (const CommitEvent& event : finding.introduced) {
      from = std::min(from, event.committed_at.seconds);
      introduced = std::max(introduced, event.committed_at.seconds);
    }
    for (const CommitEvent& event : finding.removed) {
      removed = std::max(removed, event.committed_at.seconds);
    }
    int64_t until = stored.last_seen_at;
    if (!finding.present_at.empty() && !stored.missed) {
      until = kEndOfTime;
    } else if (!finding.removed.empty() && removed >= introduced) {
      until = removed;
    }
    ASSERT_EQ(stored.stood_from, from);
    ASSERT_EQ(stored.stood_until, until);
  }
  std::map<std::string, int64_t> ids;
  const auto repositories = store_->ListRepositories();
  for (const SweptRepository& one : *repositories) ids[one.name] = one.id;
  std::mt19937 random(5);
  size_t telling = 0;
  for (int round = 0; round < 200; ++round) {
    std::vector<Reading> readings;
    for (size_t n = random() % 6; n > 0; --n) {
      const int64_t from =
          GeneratedStore::kBegin + static_cast<int64_t>(random() % 230'000'000) - 10'000'000;
      Reading reading = {(*repositories)[random() % repositories->size()].id, from,
                         from + 1 + static_cast<int64_t>(random() % 40'000'000)};
      if (random() % 5 == 0) reading.from = kBeginningOfTime;
      if (random() % 5 == 0) reading.until = kEndOfTime;
      readings.push_back(reading);
    }
    std::set<std::pair<std::string, Fingerprint>> expected;
    std::map<int64_t, uint64_t> counts;
    for (const StoredFinding& stored : all) {
      const bool stood = std::any_of(readings.begin(), readings.end(), [&](const Reading& one) {
        return one.repository == ids[stored.finding.repo] && stored.stood_from < one.until &&
               one.from <= stored.stood_until;
      });
      if (!stood) continue;
      expected.insert({stored.finding.repo, stored.finding.fingerprint});
      ++counts[ids[stored.finding.repo]];
    }
    telling += expected.empty() ? 0 : 1;
    std::map<int64_t, uint64_t> counted;
    const auto readable = store_->CountReadable(readings);
    ASSERT_TRUE(readable.ok()) << readable.status();
    for (const ReadableRepository& one : *readable) counted[one.repository] = one.findings;
    EXPECT_EQ(counted, counts);
    // As leading condition, as a check behind another one, and beside identities.
    for (const int form : {0, 1, 2}) {
      FindingQuery query;
      query.readings = readings;
      query.identities.emplace();
      if (form == 1) query.fingerprints = {{Fingerprint{}, all[round].finding.fingerprint}};
      if (form == 2) query.identities->push_back(GeneratedStore::Address(3, 0));
      FindingQuery without = query;
      without.readings.clear();
      auto wanted = expected;
      if (form == 1) {
        std::erase_if(wanted,
                      [&](const auto& one) { return one.second > all[round].finding.fingerprint; });
      }
      ASSERT_TRUE(
          store_
              ->FindFindings(without,
                             [&](StoredFinding&& stored) {
                               wanted.insert({stored.finding.repo, stored.finding.fingerprint});
                               return absl::OkStatus();
                             })
              .ok());
      std::set<std::pair<std::string, Fingerprint>> found;
      ASSERT_TRUE(
          store_
              ->FindFindings(query,
                             [&](StoredFinding&& stored) {
                               found.insert({stored.finding.repo, stored.finding.fingerprint});
                               return absl::OkStatus();
                             })
              .ok());
      EXPECT_EQ(found, wanted) << form;
    }
  }
  EXPECT_GT(telling, 100U);
}

TEST_F(StoodTest, TheSurestComeFirstWhereNotAllAreAsked) {
  GeneratedStore generated({}, *keyring_);
  ASSERT_TRUE(generated.Fill(*store_).ok());
  FindingQuery query;
  query.max_findings = 25;
  std::vector<Confidence> found;
  ASSERT_TRUE(store_
                  ->FindFindings(query,
                                 [&](const StoredFinding& stored) {
                                   found.push_back(stored.finding.confidence);
                                   return absl::OkStatus();
                                 })
                  .ok());
  EXPECT_EQ(found, std::vector<Confidence>(25, Confidence::kHigh));
}

TEST_F(StoodTest, NoQuestionReadsAWholeTable) {
  auto db = Database::Open(path_);
  ASSERT_TRUE(db.ok());
  const auto plan = [&](const SqlText& text) {
    SqlText explain;
    explain.Add("EXPLAIN QUERY PLAN ").Add(text);
    auto statement = explain.Prepare(db->get());
    EXPECT_TRUE(statement.ok()) << statement.status();
    std::string lines;
    while (*statement->Step()) lines += statement->ColumnString(3) + "\n";
    return lines;
  };
  FindingQuery of_somebody;
  of_somebody.identities = {{"jane@x.org"}};
  of_somebody.readings = {{1, 5, 9}};
  FindingQuery of_anybody;
  of_anybody.relation = Relation::kExposed;
  of_anybody.readings = {{1, 5, 9}};
  for (const FindingQuery& query : {of_somebody, of_anybody}) {
    const std::string lines = plan(*SelectFindings(query));
    EXPECT_NE(lines.find("SCAN w "), std::string::npos) << lines;
    for (const char* table : {"SCAN f\n", "SCAN x\n", "SCAN e\n", "SCAN a\n", "SCAN c\n"}) {
      EXPECT_EQ(lines.find(table), std::string::npos) << lines;
    }
  }
}

}  // namespace
}  // namespace offkey
