// Covered by tests/unit/attribution/hunt_test.cc and tests/e2e/hunt_test.py.
#include "engine/attribution/hunt.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/attribution/access/exposure.h"
#include "engine/base/status_macros.h"
#include "engine/store/finding_match.h"

namespace offkey {
namespace {

// By what sweeps and listings stored. With a roster, ties of history are the roster's to give, in
// relation and in grade; who asks for them asks for nearly everything anyway. The grade of what a
// listing says is told by all listings together.
void NarrowByStoredTies(const HuntQuestion& question, const Roster& roster, FindingQuery* query) {
  query->relation.reset();
  query->grades.clear();
  if (!question.relation) return;
  const bool from_history =
      *question.relation == Relation::kIntroduced || *question.relation == Relation::kCarried;
  if (!from_history || roster.empty()) query->relation = question.relation;
}

bool MayBeExposure(const HuntQuestion& question) {
  return question.relation.value_or(Relation::kExposed) == Relation::kExposed &&
         question.grade.value_or(Grade::kD) == Grade::kD;
}

bool IsWanted(const HuntQuestion& question, const AskedPeople& asked, const Roster& roster,
              const Finding& finding) {
  if (question.who.empty() && !question.relation && !question.grade) return true;
  const auto is_wanted = [&](const Attribution& tie) {
    return (question.who.empty() || asked.Has(tie)) &&
           (!question.relation || *question.relation == tie.relation) &&
           (!question.grade || *question.grade == tie.grade);
  };
  if (std::any_of(finding.attributions.begin(), finding.attributions.end(), is_wanted)) return true;
  if (question.relation || question.grade) return false;
  return std::any_of(finding.removed.begin(), finding.removed.end(),
                     [&](const CommitEvent& event) { return asked.Made(event, roster); });
}

// Judges the ties of findings as they come, and lets through those that are wanted.
class TieFilter {
 public:
  // `exposures`: nullptr where nothing is known of who could read.
  TieFilter(const HuntQuestion& question, const Roster& roster, std::vector<PublicKey> keys,
            Exposures* exposures, HuntAnswer* answer, const HuntCallback& callback)
      : question_(question),
        roster_(roster),
        judge_(&roster, std::move(keys)),
        exposures_(exposures),
        answer_(answer),
        callback_(callback),
        uncounted_(roster, answer->asked) {}

  absl::Status Take(StoredFinding&& stored) {
    Finding& finding = stored.finding;
    finding.attributions = TiesOf(stored, roster_, &judge_);
    if (exposures_ != nullptr) {
      OFFKEY_RETURN_IF_ERROR(exposures_->AddTo(stored, &finding.attributions));
    }
    if (!question_.who.empty()) {
      for (const Attribution& tie : finding.attributions) {
        if (!answer_->asked.Has(tie)) uncounted_.Add(tie, finding.fingerprint);
      }
    }
    if (!IsWanted(question_, answer_->asked, roster_, finding)) return absl::OkStatus();
    if (stored.missed) finding.present_at.clear();
    ++answer_->findings;
    return callback_(std::move(stored));
  }

  std::vector<std::string> Notes() const { return uncounted_.Notes(); }

 private:
  const HuntQuestion& question_;
  const Roster& roster_;
  SignatureJudge judge_;
  Exposures* exposures_;
  HuntAnswer* answer_;
  const HuntCallback& callback_;
  UncountedTies uncounted_;
};

}  // namespace

absl::StatusOr<HuntAnswer> HuntIn(const FindingSource& source, const HuntQuestion& question,
                                  const Roster& roster, std::vector<PublicKey> keys, int64_t now,
                                  const HuntCallback& callback) {
  HuntAnswer answer;
  if (!question.who.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(answer.asked, FindAskedPeople(question.who, roster, now));
  }
  FindingQuery query = question.query;
  // Of ties; they are judged below.
  query.identities.reset();
  query.relation.reset();
  query.grades.clear();
  TieFilter filter(question, roster, std::move(keys), nullptr, &answer, callback);
  OFFKEY_RETURN_IF_ERROR(source([&](StoredFinding&& stored) -> absl::Status {
    if (!FindingHolds(query, stored.finding, stored.missed)) return absl::OkStatus();
    return filter.Take(std::move(stored));
  }));
  answer.notes = filter.Notes();
  return answer;
}

absl::StatusOr<HuntAnswer> Hunt(Store& store, const HuntQuestion& question, const Roster& roster,
                                int64_t now, const HuntCallback& callback) {
  HuntAnswer answer;
  FindingQuery query = question.query;
  OFFKEY_ASSIGN_OR_RETURN(std::vector<PublicKey> keys, store.ReadKeys());
  if (!question.who.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(answer.asked, FindAskedPeople(question.who, roster, now));
    OFFKEY_ASSIGN_OR_RETURN(answer.addresses, AddressesOf(store, answer.asked, roster));
    query.identities = answer.addresses;
    query.identities->insert(query.identities->end(), answer.asked.addresses.begin(),
                             answer.asked.addresses.end());
    query.signers = KeysOf(answer.asked, roster, keys);
  } else {
    NarrowByStoredTies(question, roster, &query);
  }
  Exposures own;
  if (question.exposures == nullptr && !question.who.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(own, Exposures::OfAsked(store, answer.asked, roster));
  } else if (question.exposures == nullptr && MayBeExposure(question) &&
             (question.relation || question.grade)) {
    OFFKEY_ASSIGN_OR_RETURN(own, Exposures::OfEverybody(store, roster));
  }
  Exposures* const exposures = question.exposures != nullptr ? question.exposures : &own;
  if (MayBeExposure(question) && question.find_readable) {
    query.readings = exposures->readings();
  } else if (MayBeExposure(question)) {
    std::set<int64_t> repositories;
    for (const Reading& reading : exposures->sure_readings()) {
      repositories.insert(reading.repository);
    }
    answer.readable_repositories = repositories.size();
  }
  TieFilter filter(question, roster, std::move(keys), exposures, &answer, callback);
  OFFKEY_RETURN_IF_ERROR(store.FindFindings(
      query, [&](StoredFinding&& stored) { return filter.Take(std::move(stored)); }));
  answer.notes = filter.Notes();
  return answer;
}

}  // namespace offkey
