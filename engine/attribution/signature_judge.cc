// Covered by tests/unit/attribution/signature_judge_test.cc and tests/e2e/signature_test.py.
#include "engine/attribution/signature_judge.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/person_lookup.h"

namespace offkey {
namespace {

std::string KeyText(IdentityKind kind, const std::string& fingerprint) {
  if (fingerprint.empty()) return "";
  RosterIdentity identity;
  identity.kind = kind;
  identity.value = fingerprint;
  return IdentityText(identity);
}

bool IsSigned(const CommitEvent& event) { return event.signature != nullptr; }

}  // namespace

void SignatureJudge::NamePerson(const KeyVerdict& verdict, int64_t at,
                                SignatureJudgement* judgement) const {
  Resolution holder;
  // People may list the subkey that signed in place of its key.
  for (const std::string& fingerprint : {verdict.key, verdict.signing_key}) {
    if (roster_ == nullptr || fingerprint.empty() || holder.exactness != Exactness::kUnknown) {
      continue;
    }
    RosterIdentity identity;
    identity.kind = verdict.kind;
    identity.value = fingerprint;
    holder = roster_->Resolve(identity, at);
  }
  const auto say = [judgement](SignatureVerdict what, std::string reason) {
    if (!judgement->verified()) return;
    judgement->verdict = what;
    judgement->reason = std::move(reason);
  };
  if (holder.person != nullptr) {
    judgement->person = holder.person->id;
    judgement->person_kind = holder.person->kind;
    if (holder.exactness == Exactness::kOutside) {
      say(SignatureVerdict::kExpiredKey,
          absl::StrCat("listed as the key of ", PersonText(*holder.person), " ",
                       ValidityText(holder.identity->validity), " only"));
    }
  } else if (holder.candidates.empty()) {
    say(SignatureVerdict::kUnknownKey, "nobody in the roster has the key");
  } else {
    say(SignatureVerdict::kUnknownKey,
        absl::StrCat("it is not certain whose key it is: ", PeopleText(holder.candidates)));
  }
}

SignatureJudgement SignatureJudge::Judge(const ObjectSignature& signature,
                                         int64_t claimed_at) const {
  KeyVerdict verdict = keys_.Verify(signature, claimed_at);
  SignatureJudgement judgement;
  judgement.format = signature.format;
  judgement.verdict = verdict.verdict;
  judgement.key = KeyText(verdict.kind, verdict.key);
  judgement.signed_at = verdict.signed_at;
  judgement.reason = verdict.reason;
  NamePerson(verdict, verdict.signed_at.value_or(claimed_at), &judgement);
  return judgement;
}

bool SignatureJudge::Holds(const std::string& person, const std::string& email, int64_t at) const {
  if (roster_ == nullptr || person.empty()) return false;
  const Resolution holder = roster_->ResolveEmail(email, at);
  if (holder.person != nullptr) return holder.person->id == person;
  // Where the address alone does not say which of its holders it was, the signature does.
  return std::any_of(holder.candidates.begin(), holder.candidates.end(),
                     [&](const RosterPerson* candidate) { return candidate->id == person; });
}

void SignatureJudge::JudgeEvent(CommitEvent* event) {
  if (!IsSigned(*event)) return;
  const auto known = judged_.find(event->commit);
  SignatureJudgement judgement = known != judged_.end()
                                     ? known->second
                                     : Judge(*event->signature, event->committed_at.seconds);
  if (known == judged_.end()) judged_[event->commit] = judgement;
  NameRoles(std::move(judgement), event);
}

void SignatureJudge::NameRoles(SignatureJudgement judgement, CommitEvent* event) const {
  if (judgement.verified()) {
    judgement.by_author = Holds(judgement.person, event->author.email, event->authored_at.seconds);
    judgement.by_committer =
        Holds(judgement.person, event->committer.email, event->committed_at.seconds);
  }
  event->judgement = std::move(judgement);
}

CommitEvent SignatureJudge::JudgedEvent(CommitEvent event) const {
  NameRoles(Judge(*event.signature, event.committed_at.seconds), &event);
  return event;
}

void SignatureJudge::JudgeEvents(Finding* finding) {
  for (CommitEvent& event : finding->introduced) JudgeEvent(&event);
  for (CommitEvent& event : finding->removed) JudgeEvent(&event);
}

bool HasSignature(const Finding& finding) {
  return std::any_of(finding.introduced.begin(), finding.introduced.end(), IsSigned) ||
         std::any_of(finding.removed.begin(), finding.removed.end(), IsSigned);
}

}  // namespace offkey
