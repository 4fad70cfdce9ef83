// What verdicts do to ties. Real signatures are in tests/e2e/signature_test.py; here the verdicts
// are given, and those of SignatureJudge come from signatures with faults.
#include "engine/attribution/signature_judge.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/attribution/attributor.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

using Strings = std::vector<std::string>;

RosterPerson Person(const std::string& id, Strings emails, PersonKind kind = PersonKind::kPerson) {
  RosterPerson person;
  person.id = id;
  person.kind = kind;
  for (const std::string& email : emails) person.identities.push_back(*EmailIdentity(email));
  return person;
}

CommitEvent Signed(CommitEvent event, SignatureVerdict verdict, const std::string& person,
                   bool by_author, bool by_committer) {
  SignatureJudgement judgement;
  judgement.verdict = verdict;
  judgement.person = person;
  judgement.key = "SHA256:k";
  judgement.by_author = by_author;
  judgement.by_committer = by_committer;
  event.judgement = judgement;
  return event;
}

class Ties : public ::testing::Test {
 protected:
  Ties() {
    roster_ = *Roster::Build({Person("jane", {"jane@x.org", "team@x.org"}),
                              Person("bob", {"bob@x.org", "team@x.org"}),
                              Person("bot", {"bot@x.org"}, PersonKind::kBot)});
  }
  Strings Said(std::vector<CommitEvent> events, bool with_roster = true) {
    Finding finding;
    finding.introduced = std::move(events);
    attributions_ = AttributeFinding(finding, with_roster ? &roster_ : nullptr);
    Strings said;
    for (const Attribution& a : attributions_) {
      said.push_back(a.identity + " " + RelationName(a.relation) + " " + GradeName(a.grade));
    }
    return said;
  }
  std::string Evidence(size_t i, const std::string& key) const {
    for (const auto& [name, value] : attributions_[i].evidence) {
      if (name == key) return value;
    }
    return "";
  }

  Roster roster_;
  std::vector<Attribution> attributions_;
  const CommitEvent jane_ = TestEvent("c1", "jane@x.org", 10);
};

TEST_F(Ties, OwnSignatureIsGradeB) {
  const auto event = Signed(jane_, SignatureVerdict::kVerified, "jane", true, true);
  EXPECT_EQ(Said({event}), Strings{"jane introduced B"});
  EXPECT_EQ(Evidence(0, "signature"), "verified");
  EXPECT_EQ(Evidence(0, "signature_key"), "SHA256:k");
  EXPECT_EQ(Evidence(0, "signed_by"), "");
  EXPECT_EQ(Said({event}, false), Strings{"jane@x.org introduced B"});
}

TEST_F(Ties, OtherVerdictsProveNothing) {
  for (const auto verdict : {SignatureVerdict::kBad, SignatureVerdict::kUnknownKey,
                             SignatureVerdict::kExpiredKey, SignatureVerdict::kRevokedKey,
                             SignatureVerdict::kUnsupported, SignatureVerdict::kMalformed}) {
    EXPECT_EQ(Said({Signed(jane_, verdict, "jane", false, false)}), Strings{"jane introduced C"});
    EXPECT_EQ(Evidence(0, "signature"), SignatureVerdictName(verdict));
  }
}

TEST_F(Ties, ABadSignatureOfALaterCommitIsShown) {
  const auto good = Signed(jane_, SignatureVerdict::kUnknownKey, "", false, false);
  const auto bad =
      Signed(TestEvent("c2", "jane@x.org", 20), SignatureVerdict::kBad, "", false, false);
  EXPECT_EQ(Said({good, bad}), Strings{"jane introduced C"});
  EXPECT_EQ(Evidence(0, "signature"), "bad");
  EXPECT_EQ(Evidence(0, "signature_commit"), TestObject("c2").ToHex());
}

TEST_F(Ties, ASignatureInSomebodyElsesName) {
  const auto event = Signed(jane_, SignatureVerdict::kVerified, "bob", false, false);
  EXPECT_EQ(Said({event}), (Strings{"bob introduced B", "jane introduced C"}));
  EXPECT_EQ(Evidence(0, "role"), "signer");
  EXPECT_EQ(Evidence(1, "signed_by"), "bob");
  // Without a roster there is nobody of that id to tie; the claim keeps what speaks against it.
  EXPECT_EQ(Said({event}, false), Strings{"jane@x.org introduced C"});
  EXPECT_EQ(Evidence(0, "signed_by"), "bob");
  // Bots sign what others made.
  auto by_bot = Signed(jane_, SignatureVerdict::kVerified, "bot", false, false);
  by_bot.judgement->person_kind = PersonKind::kBot;
  EXPECT_EQ(Said({by_bot}), Strings{"jane introduced C"});
}

TEST_F(Ties, TheCommittersSignatureProvesTheCommitter) {
  CommitEvent event = jane_;
  event.committer = {"Bob", "bob@x.org"};
  EXPECT_EQ(Said({Signed(event, SignatureVerdict::kVerified, "bob", false, true)}),
            (Strings{"bob introduced B", "jane introduced C"}));
}

TEST_F(Ties, OnesOwnSignatureAsCommitterStandsBesideAnImpossibleAuthor) {
  CommitEvent event = jane_;
  event.date_faults = kAuthoredBeforeHistory;
  EXPECT_EQ(Said({event}), Strings{"jane introduced D"});
  // At the author's date the address was not theirs, at the committer's it is.
  EXPECT_EQ(Said({Signed(event, SignatureVerdict::kVerified, "jane", false, true)}),
            Strings{"jane introduced B"});
}

TEST_F(Ties, AnAddressOfTwo) {
  const CommitEvent team = TestEvent("c1", "team@x.org", 10);
  EXPECT_EQ(Said({team}), Strings{"team@x.org introduced C"});
  EXPECT_EQ(Said({Signed(team, SignatureVerdict::kVerified, "bob", true, true)}),
            Strings{"bob introduced B"});
}

TEST_F(Ties, OnesOwnUnsignedReintroductionSaysNothingNew) {
  const auto first = Signed(jane_, SignatureVerdict::kVerified, "jane", true, true);
  const CommitEvent second = TestEvent("c2", "jane@x.org", 20);
  EXPECT_EQ(Said({first, second}), Strings{"jane introduced B"});
  // The first one unsigned: who introduced it is a claim, who carried it is proved.
  const auto later = Signed(second, SignatureVerdict::kVerified, "jane", true, true);
  EXPECT_EQ(Said({jane_, later}), (Strings{"jane introduced C", "jane carried B"}));
}

TEST(SignatureJudge, FaultsAndUnsigned) {
  auto signature = std::make_shared<ObjectSignature>();
  signature->format = SignatureFormat::kX509;
  signature->fault = SignatureVerdict::kUnsupported;
  signature->reason = "why";
  Finding finding;
  finding.introduced = {TestEvent("c1", "a@x.org", 1), TestEvent("c2", "a@x.org", 2)};
  EXPECT_FALSE(HasSignature(finding));
  finding.introduced[1].signature = signature;
  EXPECT_TRUE(HasSignature(finding));
  SignatureJudge().JudgeEvents(&finding);
  EXPECT_FALSE(finding.introduced[0].judgement.has_value());
  ASSERT_TRUE(finding.introduced[1].judgement.has_value());
  EXPECT_EQ(finding.introduced[1].judgement->verdict, SignatureVerdict::kUnsupported);
  EXPECT_EQ(finding.introduced[1].judgement->reason, "why");
  EXPECT_EQ(finding.introduced[1].judgement->format, SignatureFormat::kX509);
}

}  // namespace
}  // namespace offkey
