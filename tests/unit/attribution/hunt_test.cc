// Hunts against a brute-force reading: every finding is read, its ties are judged, and the question
// is asked of each.
#include "engine/attribution/hunt.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "engine/attribution/attributor.h"
#include "engine/attribution/offboard.h"
#include "tests/support/generated_store.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

constexpr int64_t kNow = GeneratedStore::kBegin + GeneratedStore::kSpan;

class HuntTest : public StoreFixture {
 protected:
  HuntTest() : generated_({12, 240, 3, 12, true}, *keyring_) {
    store_ = Open();
    const absl::Status filled = generated_.Fill(*store_, [&](Finding&& finding, bool missed) {
      truth_.push_back({std::move(finding), missed});
    });
    EXPECT_TRUE(filled.ok()) << filled;
    // The last two people are not in the roster.
    auto roster = Roster::Build(GeneratedStore::People(10));
    EXPECT_TRUE(roster.ok()) << roster.status();
    roster_ = *std::move(roster);
  }

  struct Truth {
    Finding finding;
    bool missed = false;
  };

  using Key = std::pair<std::string, Fingerprint>;

  std::vector<Key> Ask(const HuntQuestion& question, const Roster& roster) {
    std::vector<Key> found;
    const auto answer = Hunt(*store_, question, roster, kNow, [&](StoredFinding&& stored) {
      found.emplace_back(stored.finding.repo, stored.finding.fingerprint);
      EXPECT_TRUE(!stored.missed || stored.finding.present_at.empty());
      return absl::OkStatus();
    });
    EXPECT_TRUE(answer.ok()) << answer.status();
    EXPECT_EQ(answer->findings, found.size());
    std::sort(found.begin(), found.end());
    return found;
  }

  // The person whom an address means at a time, by the generator's own rules and none of the
  // roster's code; an address of nobody in the roster is its own.
  static std::string WhoIs(const std::string& address, int64_t at, bool with_roster) {
    const std::string folded = FoldEmail(address);
    for (uint64_t i = 0; with_roster && i < 10; ++i) {
      for (uint64_t which = 0; which < 4; ++which) {
        if (FoldEmail(GeneratedStore::Address(i, which)) != folded) continue;
        const bool first = at < GeneratedStore::kDeskChanges;
        if (which != 3 || first == (i % 2 == 0)) return absl::StrCat("E", 10'000 + i);
      }
    }
    return folded;
  }

  struct Tie {
    std::string who;
    Relation relation;
    Grade grade;
  };

  static std::vector<Tie> TiesOfTruth(const Finding& finding, bool with_roster) {
    int64_t first = INT64_MAX;
    for (const CommitEvent& event : finding.introduced) {
      first = std::min(first, event.committed_at.seconds);
    }
    std::map<std::string, Relation> ties;
    for (const CommitEvent& event : finding.introduced) {
      const Relation relation =
          event.committed_at.seconds == first ? Relation::kIntroduced : Relation::kCarried;
      for (const auto& [person, at] :
           {std::pair{&event.author, event.authored_at}, {&event.committer, event.committed_at}}) {
        Relation& known =
            ties.try_emplace(WhoIs(person->email, at.seconds, with_roster), relation).first->second;
        known = std::min(known, relation);
      }
    }
    std::vector<Tie> all;
    for (const auto& [who, relation] : ties) all.push_back({who, relation, Grade::kC});
    for (const Attribution& tie : finding.attributions) {
      if (tie.relation != Relation::kOwns && tie.relation != Relation::kExposed) continue;
      all.push_back({WhoIs(tie.identity, 0, with_roster), tie.relation, tie.grade});
    }
    return all;
  }

  std::vector<Key> Expected(const HuntQuestion& question, const std::string& who,
                            bool with_roster) const {
    std::vector<Key> found;
    for (const Truth& truth : truth_) {
      const Finding& finding = truth.finding;
      const std::vector<Tie> ties = TiesOfTruth(finding, with_roster);
      bool wanted = std::any_of(ties.begin(), ties.end(), [&](const Tie& tie) {
        return (who.empty() || tie.who == who) &&
               (!question.relation || *question.relation == tie.relation) &&
               (!question.grade || *question.grade == tie.grade);
      });
      if (!question.relation && !question.grade) {
        wanted = wanted || who.empty();
        for (const CommitEvent& event : finding.removed) {
          wanted = wanted ||
                   WhoIs(event.author.email, event.authored_at.seconds, with_roster) == who ||
                   WhoIs(event.committer.email, event.committed_at.seconds, with_roster) == who;
        }
      }
      if (!question.query.rule.empty() && question.query.rule != finding.rule) wanted = false;
      if (question.query.present) {
        const bool present = !finding.present_at.empty() && !truth.missed;
        wanted = wanted && present == *question.query.present;
      }
      if (wanted) found.emplace_back(finding.repo, finding.fingerprint);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  GeneratedStore generated_;
  std::unique_ptr<Store> store_;
  std::vector<Truth> truth_;
  Roster roster_;
};

TEST_F(HuntTest, AgreesWithTheTruth) {
  const Roster nobody;
  std::mt19937 random(5);
  size_t telling = 0;
  for (int i = 0; i < 120; ++i) {
    const bool with_roster = random() % 3 != 0;
    HuntQuestion question;
    std::string who;
    if (random() % 4 != 0) {
      // An id, an address of the roster, or one that it does not list.
      const uint64_t person = random() % 12;
      const std::string address =
          GeneratedStore::Address(person, person < 10 ? random() % 3 : random() % 4);
      const bool by_id = with_roster && person < 10 && random() % 2 == 0;
      question.who = {by_id ? absl::StrCat("E", 10'000 + person) : address};
      who = WhoIs(address, kNow, with_roster);
      // Their common desk is nobody's in the roster.
      if (with_roster && person >= 10 && address.starts_with("desk")) who = FoldEmail(address);
    }
    if (random() % 2 == 0) question.relation = static_cast<Relation>(random() % 4);
    if (random() % 3 == 0) question.grade = static_cast<Grade>(random() % 4);
    if (random() % 4 == 0) question.query.present = random() % 2 == 0;
    if (random() % 6 == 0) {
      question.query.rule = truth_[random() % truth_.size()].finding.rule;
    }
    const std::vector<Key> expected = Expected(question, who, with_roster);
    telling += !expected.empty() && expected.size() < truth_.size() ? 1 : 0;
    EXPECT_EQ(Ask(question, with_roster ? roster_ : nobody), expected)
        << "question " << i << " of " << who << (with_roster ? " with" : " without")
        << " a roster, relation " << (question.relation ? RelationName(*question.relation) : "any");
  }
  EXPECT_GT(telling, 40U);
}

TEST_F(HuntTest, FindsTheCredentialsThatOffboardingPlans) {
  for (const RosterPerson& person : roster_.people()) {
    const auto plan = PlanOffboard(*store_, {person.id}, roster_, kNow);
    ASSERT_TRUE(plan.ok()) << plan.status();
    std::set<Fingerprint> planned;
    for (const OffboardEntry& entry : plan->entries) planned.insert(entry.task.credential);
    std::set<Fingerprint> hunted;
    HuntQuestion question;
    question.who = {person.id};
    const auto answer = Hunt(*store_, question, roster_, kNow, [&](StoredFinding&& stored) {
      const bool tied = std::any_of(
          stored.finding.attributions.begin(), stored.finding.attributions.end(),
          [&](const Attribution& tie) { return tie.in_roster && tie.identity == person.id; });
      if (tied) hunted.insert(stored.finding.fingerprint);
      return absl::OkStatus();
    });
    ASSERT_TRUE(answer.ok()) << answer.status();
    EXPECT_EQ(hunted, planned) << person.id;
    EXPECT_EQ(answer->addresses, plan->addresses);
    EXPECT_EQ(answer->notes, plan->notes);
  }
}

TEST_F(HuntTest, WhoMustBeSomebody) {
  HuntQuestion question;
  question.who = {"jane"};
  const auto none = [](StoredFinding&&) { return absl::OkStatus(); };
  EXPECT_EQ(Hunt(*store_, question, roster_, kNow, none).status().code(),
            absl::StatusCode::kInvalidArgument);
}

// What a credential states of its owner is stored by address or fingerprint, with the date that it
// states.
TEST_F(StoreFixture, WhatCredentialsStateIsJudgedByTheRosterOfNow) {
  const auto stated = [](const std::string& identity, Grade grade, const std::string& as_of) {
    Attribution tie;
    tie.identity = identity;
    tie.relation = Relation::kOwns;
    tie.grade = grade;
    if (!as_of.empty()) tie.evidence.emplace_back("as_of", as_of);
    tie.evidence.emplace_back("source", "credential");
    return tie;
  };
  const std::string key = "SHA256:" + std::string(42, 'K') + "A";
  const auto store = Open();
  std::vector<Finding> findings;
  const auto add = [&](const std::string& seed, const Attribution& tie) {
    findings.push_back(MakeFinding(seed, "/r", {TestEvent("c-" + seed, "eve@x.org", 10)}));
    findings.back().attributions = {tie};
  };
  add("before", stated("desk@x.org", Grade::kC, "1970-01-01T00:01:30+00:00"));
  add("after", stated("desk@x.org", Grade::kC, "1970-01-01T00:03:20+00:00"));
  add("undated", stated("desk@x.org", Grade::kC, ""));
  add("long ago", stated("old@x.org", Grade::kC, "1970-01-01T00:00:00+00:00"));
  add("key", stated(key, Grade::kB, ""));
  ASSERT_TRUE(Sweep(*store, "/r", findings, Complete(), 1000).ok());
  const auto person = [](const std::string& id, std::vector<RosterIdentity> identities,
                         ValidityInterval when) {
    identities[0].validity = when;
    RosterPerson one;
    one.id = id;
    one.identities = std::move(identities);
    return one;
  };
  const Roster roster = *Roster::Build(
      {person("jane", {*EmailIdentity("desk@x.org")}, {.until = 100}),
       person("bob", {*EmailIdentity("desk@x.org"), *SshKeyIdentity(key)}, {.from = 100}),
       person("carl", {*EmailIdentity("old@x.org")}, {.from = 50})});
  const auto said = [&](const std::string& who) {
    HuntQuestion question;
    question.who = {who};
    std::vector<std::string> ties;
    const auto answer = Hunt(*store, question, roster, 5000, [&](StoredFinding&& stored) {
      for (const Attribution& tie : stored.finding.attributions) {
        if (tie.identity == who)
          ties.push_back(RelationName(tie.relation) + std::string(" ") + GradeName(tie.grade));
      }
      return absl::OkStatus();
    });
    EXPECT_TRUE(answer.ok()) << answer.status();
    std::sort(ties.begin(), ties.end());
    return ties;
  };
  using Strings = std::vector<std::string>;
  EXPECT_EQ(said("jane"), Strings{"owns C"});
  EXPECT_EQ(said("bob"), (Strings{"owns B", "owns C"})) << "fingerprints keep their case";
  EXPECT_EQ(said("carl"), Strings{"owns D"}) << "before it was theirs";
}

}  // namespace
}  // namespace offkey
