// Covered by tests/unit/attribution/offboard_test.cc.
#include "engine/attribution/offboard.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/access/exposure.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kShownCommitDigits = 12;

bool Stronger(const Attribution& a, const TaskIdentity& b) {
  return std::tie(a.grade, a.relation) < std::tie(b.grade, b.relation);
}

const char* RelationPhrase(Relation relation) {
  switch (relation) {
    case Relation::kOwns:
      return "owns it, seen";
    case Relation::kIntroduced:
      return "introduced it";
    case Relation::kCarried:
      return "carried it";
    case Relation::kExposed:
      return "could read it";
  }
  return "is tied to it";
}

std::string SignaturePhrase(const std::map<std::string, std::string>& evidence) {
  const auto said = [&](const char* key) {
    const auto found = evidence.find(key);
    return found == evidence.end() ? std::string() : found->second;
  };
  const std::string verdict = said("signature");
  if (verdict == SignatureVerdictName(SignatureVerdict::kBad)) {
    return absl::StrCat("BAD SIGNATURE, evidence of forgery: ", said("signature_reason"));
  }
  if (verdict != SignatureVerdictName(SignatureVerdict::kVerified)) {
    return absl::StrCat("signature not verified: ", said("signature_reason"));
  }
  if (!said("signed_by").empty()) return absl::StrCat("signed by ", said("signed_by"));
  return absl::StrCat("signed with ", said("signature_key"));
}

// The rest of the line in parentheses says how it is known.
std::string ReasonLine(const Attribution& attribution, const StoredFinding& stored,
                       const Roster& roster) {
  const std::map<std::string, std::string> evidence(attribution.evidence.begin(),
                                                    attribution.evidence.end());
  const auto said = [&](const char* key) {
    const auto found = evidence.find(key);
    return found == evidence.end() ? std::string() : found->second;
  };
  const RosterPerson* person = attribution.in_roster ? roster.Find(attribution.identity) : nullptr;
  std::string line =
      absl::StrCat(person != nullptr ? PersonText(*person) : attribution.identity, " ",
                   RelationPhrase(attribution.relation), " in ", stored.finding.repo);
  if (person != nullptr) {
    const std::string address = !said("trailer_email").empty() ? said("trailer_email")
                                : said("role") == "committer"  ? said("committer_email")
                                                               : said("author_email");
    if (said("role") == "signer") {
      absl::StrAppend(&line, " under the name of ", address);
    } else if (!address.empty()) {
      absl::StrAppend(&line, " as ", address);
    }
  }
  if (!said("trailer").empty()) absl::StrAppend(&line, " by ", said("trailer"));
  absl::StrAppend(&line, " (grade ", GradeName(attribution.grade));
  const std::string commit = said("commit");
  if (!commit.empty()) absl::StrAppend(&line, ", commit ", commit.substr(0, kShownCommitDigits));
  if (said("source") == "inventory") {
    absl::StrAppend(&line, ", ", said("listing"), " ", PrintablePath(said("file")), ":",
                    said("line"), ", by ", said("matched_by"));
    if (!said("characters").empty()) {
      absl::StrAppend(&line, " (", said("characters"), ", ", said("bits"), " bits)");
    }
    if (!said("not_listed_since").empty()) {
      absl::StrAppend(&line, ", not listed since ", said("not_listed_since"));
    }
    if (!said("conflict").empty()) absl::StrAppend(&line, ", CONFLICT: ", said("conflict"));
  } else if (said("source") == "access") {
    absl::StrAppend(&line, ", ", said("listing"), " ", PrintablePath(said("file")), ":",
                    said("line"), ", ", said("stated"), " reads ", said("repository"));
    if (!said("group").empty()) absl::StrAppend(&line, " by ", said("group"));
    absl::StrAppend(&line, ", it stood there from ", said("overlap_from"), " until ",
                    said("overlap_until"));
  } else if (person != nullptr && attribution.relation != Relation::kOwns) {
    if (said("matched_by") != "identity" && !said("identity").empty()) {
      absl::StrAppend(&line, ", by the ", said("matched_by"), " ", said("identity"));
    }
    if (attribution.grade == Grade::kD && !said("dated").empty()) {
      absl::StrAppend(&line, ", dated ", said("dated"),
                      ", outside every interval of it: ", said("valid"));
    }
  }
  if (!said("date_faults").empty()) absl::StrAppend(&line, ", ", said("date_faults"));
  if (!said("signature").empty()) absl::StrAppend(&line, ", ", SignaturePhrase(evidence));
  if (!stored.in_last_sweep) absl::StrAppend(&line, ", no longer found there");
  return line + ")";
}

absl::StatusOr<OffboardEntry> PlanCredential(Store& store, const Fingerprint& credential,
                                             const AskedPeople& leavers, const Roster& roster,
                                             SignatureJudge* judge, Exposures* exposures) {
  OffboardEntry entry;
  std::vector<Attribution> theirs;
  std::vector<Attribution> others;
  std::map<std::pair<bool, std::string>, TaskIdentity> identities;
  std::vector<std::string> reasons_of_others;
  const auto add = [&](const StoredFinding& stored) -> absl::Status {
    const Finding& finding = stored.finding;
    entry.task.credential = finding.fingerprint;
    entry.task.provider = finding.provider;
    entry.task.rule = finding.rule;
    entry.masked = finding.masked;
    entry.confidence = finding.confidence;
    entry.task.repos.push_back(finding.repo);
    std::vector<Attribution> ties = TiesOf(stored, roster, judge);
    OFFKEY_RETURN_IF_ERROR(exposures->AddTo(stored, &ties));
    for (const Attribution& attribution : ties) {
      const bool departed = leavers.Has(attribution);
      (departed ? theirs : others).push_back(attribution);
      (departed ? entry.reasons : reasons_of_others)
          .push_back(ReasonLine(attribution, stored, roster));
      const TaskIdentity identity{attribution.identity, attribution.relation, attribution.grade,
                                  departed, attribution.evidence};
      const auto [known, inserted] =
          identities.try_emplace({attribution.in_roster, attribution.identity}, identity);
      if (!inserted && Stronger(attribution, known->second)) known->second = identity;
    }
    return absl::OkStatus();
  };
  OFFKEY_RETURN_IF_ERROR(store.ForEachFindingOfCredential(credential, add));
  for (std::string& reason : reasons_of_others) {
    entry.reasons.push_back("shared: " + std::move(reason));
  }
  for (auto& [identity, tie] : identities) entry.task.identities.push_back(std::move(tie));
  const auto pointers = [](const std::vector<Attribution>& ties) {
    std::vector<const Attribution*> to;
    to.reserve(ties.size());
    for (const Attribution& tie : ties) to.push_back(&tie);
    return to;
  };
  entry.what = WhatToDo(pointers(theirs), pointers(others));
  return entry;
}

}  // namespace

absl::StatusOr<OffboardPlan> PlanOffboard(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster, int64_t now) {
  OffboardPlan plan;
  OFFKEY_ASSIGN_OR_RETURN(const AskedPeople leavers, FindAskedPeople(who, roster, now));
  plan.identities = leavers.Identities();
  OFFKEY_ASSIGN_OR_RETURN(plan.addresses, AddressesOf(store, leavers, roster));
  std::vector<std::string> looked_up(leavers.addresses.begin(), leavers.addresses.end());
  looked_up.insert(looked_up.end(), plan.addresses.begin(), plan.addresses.end());
  OFFKEY_ASSIGN_OR_RETURN(std::vector<PublicKey> keys, store.ReadKeys());
  const std::vector<std::string> key_names = KeysOf(leavers, roster, keys);
  SignatureJudge judge(&roster, std::move(keys));
  // A leaver is tied to the finding by an attribution that makes its revocation theirs to leave
  // behind.
  std::set<Fingerprint> credentials;
  UncountedTies uncounted(roster, leavers);
  OFFKEY_ASSIGN_OR_RETURN(Exposures exposures, Exposures::OfAsked(store, leavers, roster));
  const auto add = [&](const StoredFinding& stored) -> absl::Status {
    std::vector<Attribution> ties = TiesOf(stored, roster, &judge);
    const absl::Status exposed = exposures.AddTo(stored, &ties);
    if (!exposed.ok()) return exposed;
    for (const Attribution& attribution : ties) {
      if (leavers.Has(attribution)) {
        credentials.insert(stored.finding.fingerprint);
      } else {
        uncounted.Add(attribution, stored.finding.fingerprint);
      }
    }
    return absl::OkStatus();
  };
  OFFKEY_RETURN_IF_ERROR(store.ForEachFindingByEmail(looked_up, add));
  OFFKEY_RETURN_IF_ERROR(store.ForEachFindingBySigner(key_names, add));
  if (!exposures.readings().empty()) {
    FindingQuery readable;
    readable.identities.emplace();
    readable.readings = exposures.readings();
    readable.max_occurrences = 1;
    OFFKEY_RETURN_IF_ERROR(store.FindFindings(readable, add));
  }
  plan.notes = uncounted.Notes();
  for (const Fingerprint& credential : credentials) {
    OFFKEY_ASSIGN_OR_RETURN(OffboardEntry entry,
                            PlanCredential(store, credential, leavers, roster, &judge, &exposures));
    plan.entries.push_back(std::move(entry));
  }
  std::sort(plan.entries.begin(), plan.entries.end(), [](const auto& a, const auto& b) {
    return std::tie(a.task.provider, a.task.rule, a.task.credential) <
           std::tie(b.task.provider, b.task.rule, b.task.credential);
  });
  return plan;
}

absl::StatusOr<EnqueueResult> EnqueueOffboard(Store& store, const OffboardPlan& plan, int64_t now) {
  std::vector<PlannedTask> tasks;
  tasks.reserve(plan.entries.size());
  for (const OffboardEntry& entry : plan.entries) tasks.push_back(entry.task);
  return store.EnqueueTasks(tasks, now);
}

}  // namespace offkey
