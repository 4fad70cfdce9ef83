// Exposures against a reading second by second that shares no code with the product.
#include "engine/attribution/access/exposure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/attribution/hunt.h"
#include "engine/attribution/leaver_report.h"
#include "engine/attribution/offboard.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int64_t kSwept = 500;
constexpr int64_t kEnd = 600;  // every bound lies before it

struct Held {
  std::string person;
  int64_t from = kBeginningOfTime;
  int64_t until = kEndOfTime;
};

class ExposureTest : public StoreFixture {
 protected:
  ExposureTest() : store_(Open()) {}

  std::map<std::string, std::string> EvidenceOf(const Attribution& tie) {
    return {tie.evidence.begin(), tie.evidence.end()};
  }

  void Import(const std::vector<AccessEntry>& entries) {
    auto writer = store_->BeginAccess("csv", {"access.csv", "", 100, 100, "root"});
    ASSERT_TRUE(writer.ok());
    for (const AccessEntry& entry : entries) ASSERT_TRUE((*writer)->Add(entry).ok());
    ASSERT_TRUE((*writer)->Finish("abc", false, true).ok());
  }

  // (repository, fingerprint, in the roster, identity)
  using Tie = std::tuple<std::string, Fingerprint, bool, std::string>;
  std::set<Tie> Exposed(const std::vector<std::string>& who) {
    std::set<Tie> ties;
    HuntQuestion question;
    question.who = who;
    question.relation = Relation::kExposed;
    const auto answer = Hunt(*store_, question, roster_, kEnd, [&](StoredFinding&& stored) {
      for (const Attribution& tie : stored.finding.attributions) {
        if (tie.relation != Relation::kExposed) continue;
        EXPECT_EQ(tie.grade, Grade::kD);
        EXPECT_TRUE(ties.insert({stored.finding.repo, stored.finding.fingerprint, tie.in_roster,
                                 tie.identity})
                        .second);
      }
      return absl::OkStatus();
    });
    EXPECT_TRUE(answer.ok()) << answer.status();
    return ties;
  }

  std::unique_ptr<Store> store_;
  Roster roster_;
};

AccessEntry Reads(const std::string& who, const std::string& repo, ValidityInterval when = {}) {
  return {who, "", repo, when, "read", 7, "s", true};
}

TEST_F(ExposureTest, SaysWhichRecordAndWhatOverlaps) {
  Finding finding = MakeFinding("s", "/srv/acme/shop.git", {TestEvent("c", "bob@x.org", 100)});
  finding.removed = {TestEvent("d", "bob@x.org", 200)};
  finding.present_at.clear();
  std::vector<Finding> findings;
  findings.push_back(std::move(finding));
  ASSERT_TRUE(Sweep(*store_, "/srv/acme/shop.git", findings, Complete(), kSwept).ok());
  Import({{"jane@x.org", "devs", "", {50, 150}, "member", 3, "s", true},
          {"", "devs", "acme/*", {120, kEndOfTime}, "write", 4, "s", true},
          Reads("late@x.org", "acme/shop", {201, kEndOfTime}),
          Reads("edge@x.org", "acme/shop", {200, kEndOfTime}),
          Reads("early@x.org", "acme/shop", {kBeginningOfTime, 100}),
          Reads("bob@x.org", "shop"),
          Reads("other@x.org", "acme/web")});
  std::set<std::string> who;
  for (const Tie& tie : Exposed({})) who.insert(std::get<3>(tie));
  EXPECT_EQ(who, (std::set<std::string>{"jane@x.org", "edge@x.org"}))
      << "bob introduced it, early and late could not read it then";
  HuntQuestion question;
  question.who = {"jane@x.org"};
  const auto answer = Hunt(*store_, question, roster_, kEnd, [&](StoredFinding&& stored) {
    const auto& ties = stored.finding.attributions;
    EXPECT_EQ(ties.size(), 2U);
    const auto evidence = EvidenceOf(ties.back());
    EXPECT_EQ(evidence.at("source"), "access");
    EXPECT_EQ(evidence.at("group"), "devs");
    EXPECT_EQ(evidence.at("repository"), "acme/*");
    EXPECT_EQ(evidence.at("line"), "4");
    EXPECT_EQ(evidence.at("membership_line"), "3");
    EXPECT_EQ(evidence.at("overlap_from"), "1970-01-01T00:02:00+00:00");
    EXPECT_EQ(evidence.at("overlap_until"), "1970-01-01T00:02:30+00:00");
    EXPECT_EQ(evidence.at("stood_until"), "1970-01-01T00:03:20+00:00");
    return absl::OkStatus();
  });
  EXPECT_EQ(answer->findings, 1U);
  // A hunt that asks for nobody does not list a thousand readers.
  HuntQuestion by_rule;
  by_rule.query.rule = "example.*";
  ASSERT_TRUE(Hunt(*store_, by_rule, roster_, kEnd, [&](StoredFinding&& stored) {
                EXPECT_EQ(stored.finding.attributions.size(), 1U);
                return absl::OkStatus();
              }).ok());
  const auto plan = PlanOffboard(*store_, {"jane@x.org"}, roster_, kEnd);
  ASSERT_TRUE(plan.ok());
  ASSERT_EQ(plan->entries.size(), 1U);
  EXPECT_EQ(plan->entries[0].what, LeftBehind::kRotate) << "never revoked alone";
  EXPECT_NE(plan->entries[0].reasons[0].find("could read it in /srv/acme/shop.git (grade D, csv "
                                             "access.csv:4, jane@x.org reads acme/* by devs"),
            std::string::npos)
      << plan->entries[0].reasons[0];
  const auto report = ReportLeaver(*store_, {"jane@x.org"}, roster_, kEnd);
  ASSERT_TRUE(report.ok());
  EXPECT_EQ(report->Count(LeftBehind::kRotate), 1U);
  EXPECT_TRUE(report->readable.empty());
}

TEST_F(ExposureTest, IsWhatAReadingSecondBySecondSays) {
  std::mt19937 random(8);
  const auto number = [&](size_t below) { return static_cast<int64_t>(random() % below); };
  // Addresses, and who had them when; some of nobody, some of two people at once.
  std::map<std::string, std::vector<Held>> holders = {
      {"a@x.org", {{"P1"}}},
      {"b@x.org", {{"P1", kBeginningOfTime, 150}, {"P2", 150, kEndOfTime}}},
      {"c@x.org", {{"P2", 100, 200}}},
      {"d@x.org", {{"P3", 50, 180}, {"P4", 120, 300}}},
      {"e@x.org", {}},
      {"f@x.org", {{"P4", 10, 60}, {"P4", 220, 260}}}};
  std::map<std::string, RosterPerson> people;
  for (const auto& [address, held] : holders) {
    for (const Held& one : held) {
      RosterPerson& person = people[one.person];
      person.id = one.person;
      RosterIdentity identity = *EmailIdentity(address);
      identity.validity = {one.from, one.until};
      person.identities.push_back(identity);
    }
  }
  std::vector<RosterPerson> list;
  for (auto& [id, person] : people) {
    std::sort(person.identities.begin(), person.identities.end());
    list.push_back(person);
  }
  roster_ = *Roster::Build(list);
  const auto who_is = [&](const std::string& address, int64_t at) -> std::pair<bool, std::string> {
    std::set<std::string> then;
    std::set<std::string> ever;
    for (const Held& one : holders.at(address)) {
      ever.insert(one.person);
      if (one.from <= at && at < one.until) then.insert(one.person);
    }
    if (then.size() == 1) return {true, *then.begin()};
    if (then.empty() && ever.size() == 1) return {true, *ever.begin()};
    return {false, address};
  };

  const std::vector<std::string> repos = {"/srv/acme/shop.git", "/srv/acme/web.git", "/srv/b/shop"};
  const std::map<std::string, std::set<std::string>> meant = {{"acme/shop", {repos[0]}},
                                                              {"acme/*", {repos[0], repos[1]}},
                                                              {"shop", {repos[0], repos[2]}},
                                                              {"b/shop", {repos[2]}},
                                                              {"*", {repos[0], repos[1], repos[2]}},
                                                              {"gone/repo", {}}};
  std::vector<std::string> addresses;
  for (const auto& [address, held] : holders) addresses.push_back(address);
  struct Stood {
    std::string repo;
    Fingerprint fingerprint;
    int64_t from = 0;
    int64_t until = 0;
    std::set<std::pair<bool, std::string>> tied;
  };
  std::vector<Stood> stood;
  for (const std::string& repo : repos) {
    std::vector<Finding> findings;
    for (int i = 0; i < 25; ++i) {
      const int64_t from = number(300);
      const std::string author = addresses[random() % addresses.size()];
      // One in five stands in every repository.
      const std::string seed = i < 5 ? absl::StrCat(i) : absl::StrCat(repo, i);
      CommitEvent event = TestEvent(absl::StrCat(repo, i), author, from);
      event.authored_at = event.committed_at;
      Finding finding = MakeFinding(seed, repo, {event});
      Stood one{repo, finding.fingerprint, from, kEndOfTime, {who_is(author, from)}};
      switch (random() % 3) {
        case 0:
          one.until = from + number(150);
          finding.removed = {TestEvent(absl::StrCat("r", repo, i), author, one.until)};
          finding.present_at.clear();
          break;
        case 1:
          finding.present_at.clear();  // a branch that was deleted
          one.until = kSwept;
          break;
        default:
          break;
      }
      stood.push_back(one);
      findings.push_back(std::move(finding));
    }
    ASSERT_TRUE(Sweep(*store_, repo, findings, Complete(), kSwept).ok());
  }
  std::vector<AccessEntry> entries;
  std::set<std::tuple<std::string, std::string, std::string, int64_t>> keys;
  for (int i = 0; i < 40; ++i) {
    AccessEntry entry;
    const int form = static_cast<int>(random() % 3);
    if (form != 1) entry.who = addresses[random() % addresses.size()];
    if (form != 0) entry.group = absl::StrCat("g", random() % 3);
    if (form != 2) entry.repo = std::next(meant.begin(), number(meant.size()))->first;
    if (random() % 4 != 0) entry.when.from = number(350);
    if (random() % 3 != 0) {
      entry.when.until = std::max<int64_t>(entry.when.from, 0) + 1 + number(60);
    }
    entry.scope = "s";
    if (keys.insert({entry.who, entry.group, entry.repo, entry.when.from}).second) {
      entries.push_back(entry);
    }
  }
  Import(entries);

  std::set<Tie> expected;
  for (const Stood& one : stood) {
    for (int64_t at = one.from; at <= std::min(one.until, kEnd); ++at) {
      const auto reads = [&](const AccessEntry& entry) {
        return entry.when.Holds(at) && meant.at(entry.repo).count(one.repo) > 0;
      };
      std::set<std::string> readers;
      for (const AccessEntry& entry : entries) {
        if (entry.repo.empty() || !reads(entry)) continue;
        if (entry.group.empty()) {
          readers.insert(entry.who);
          continue;
        }
        for (const AccessEntry& member : entries) {
          if (member.repo.empty() && member.group == entry.group && member.when.Holds(at)) {
            readers.insert(member.who);
          }
        }
      }
      for (const std::string& reader : readers) {
        const auto who = who_is(reader, at);
        if (one.tied.count(who) == 0) {
          expected.insert({one.repo, one.fingerprint, who.first, who.second});
        }
      }
    }
  }
  EXPECT_GT(expected.size(), 100U);
  EXPECT_EQ(Exposed({}), expected);
  for (const std::string who : {"P1", "P2", "P3", "P4", "e@x.org"}) {
    std::set<Tie> theirs;
    for (const Tie& tie : expected) {
      if (std::get<3>(tie) == who) theirs.insert(tie);
    }
    EXPECT_FALSE(theirs.empty()) << who;
    std::set<Tie> found = Exposed({who});
    // What an address ties to nobody for certain is told beside it, and noted.
    std::erase_if(found, [&](const Tie& tie) { return std::get<3>(tie) != who; });
    EXPECT_EQ(found, theirs) << who;

    // The report: each credential that they are tied to or could read, once; what is not listed is
    // counted by repository.
    std::set<Fingerprint> credentials;
    std::set<std::pair<std::string, Fingerprint>> findings;
    for (const Tie& tie : theirs) {
      credentials.insert(std::get<1>(tie));
      findings.insert({std::get<0>(tie), std::get<1>(tie)});
    }
    for (const Stood& one : stood) {
      if (one.tied.count({who[0] == 'P', who}) > 0) credentials.insert(one.fingerprint);
    }
    const auto whole = ReportLeaver(*store_, {who}, roster_, kEnd);
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(whole->credentials.size(), credentials.size());
    const auto short_one = ReportLeaver(*store_, {who}, roster_, kEnd, 3);
    ASSERT_TRUE(short_one.ok());
    EXPECT_LE(short_one->credentials.size(), whole->credentials.size());
    // What they could read is listed or counted, each finding once.
    const auto readable = [](const LeaverReport& report) {
      uint64_t count = report.Readable();
      for (const LeftCredential& credential : report.credentials) {
        for (const LeftPlace& place : credential.places) count += place.readable ? 1 : 0;
      }
      return count;
    };
    EXPECT_EQ(whole->Readable(), 0U);
    EXPECT_EQ(readable(*short_one), readable(*whole));
    EXPECT_GE(readable(*whole), findings.size());
    for (const LeftCredential& credential : whole->credentials) {
      for (const LeftTie& tie : credential.ties) {
        if (tie.attribution.relation == Relation::kExposed) {
          EXPECT_EQ(findings.count({tie.repo, credential.fingerprint}), 1U);
        }
      }
    }
    const auto plan = PlanOffboard(*store_, {who}, roster_, kEnd);
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->entries.size(), credentials.size());
    for (const OffboardEntry& entry : plan->entries) {
      const auto same = std::find_if(
          whole->credentials.begin(), whole->credentials.end(),
          [&](const LeftCredential& one) { return one.fingerprint == entry.task.credential; });
      ASSERT_NE(same, whole->credentials.end());
      EXPECT_EQ(entry.what, same->what);
    }
  }
}

TEST(HoldersDuring, PartsAnIntervalByWhoHadTheAddress) {
  RosterPerson a;
  a.id = "A";
  a.identities = {*EmailIdentity("x@x.org")};
  a.identities[0].validity = {10, 20};
  RosterPerson b = a;
  b.id = "B";
  b.identities[0].validity = {30, 40};
  const Roster roster = *Roster::Build({a, b});
  std::vector<std::string> said;
  for (const Holding& part : HoldersDuring(roster, "x@x.org", {15, 100})) {
    said.push_back(absl::StrCat(part.resolution.person ? part.resolution.person->id : "-", " ",
                                part.when.from, " ", part.when.until));
  }
  EXPECT_EQ(said, (std::vector<std::string>{"A 15 20", "- 20 30", "B 30 40", "- 40 100"}));
  const auto unknown = HoldersDuring(roster, "y@x.org", {15, 100});
  ASSERT_EQ(unknown.size(), 1U);
  EXPECT_EQ(unknown[0].when, (ValidityInterval{15, 100}));
}

}  // namespace
}  // namespace offkey
