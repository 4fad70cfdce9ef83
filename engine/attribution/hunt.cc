// Covered by tests/unit/attribution/hunt_test.cc and tests/e2e/hunt_test.py.
#include "engine/attribution/hunt.h"

#include <algorithm>
#include <utility>

#include "engine/base/status_macros.h"

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

}  // namespace

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
  SignatureJudge judge(&roster, std::move(keys));
  UncountedTies uncounted(roster, answer.asked);
  OFFKEY_RETURN_IF_ERROR(store.FindFindings(query, [&](StoredFinding&& stored) -> absl::Status {
    Finding& finding = stored.finding;
    finding.attributions = TiesOf(stored, roster, &judge);
    if (!question.who.empty()) {
      for (const Attribution& tie : finding.attributions) {
        if (!answer.asked.Has(tie)) uncounted.Add(tie, finding.fingerprint);
      }
    }
    if (!IsWanted(question, answer.asked, roster, finding)) return absl::OkStatus();
    if (stored.missed) finding.present_at.clear();
    ++answer.findings;
    return callback(std::move(stored));
  }));
  answer.notes = uncounted.Notes();
  return answer;
}

}  // namespace offkey
