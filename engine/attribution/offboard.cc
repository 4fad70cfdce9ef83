// Covered by tests/unit/attribution/offboard_test.cc.
#include "engine/attribution/offboard.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/attributor.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/attribution/person_lookup.h"
#include "engine/attribution/signature_judge.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/signature/openpgp_key.h"

namespace offkey {
namespace {

constexpr size_t kShownCommitDigits = 12;

// Who leaves.
struct Leavers {
  std::set<std::string> addresses;  // folded; not listed in the roster
  std::set<std::string> people;     // ids

  bool Has(const Attribution& attribution) const {
    return (attribution.in_roster ? people : addresses).count(attribution.identity) > 0;
  }
  bool HasOneOf(const std::vector<const RosterPerson*>& candidates) const {
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const RosterPerson* person) { return people.count(person->id) > 0; });
  }
};

absl::StatusOr<Leavers> ReadWho(absl::Span<const std::string> who, const Roster& roster,
                                int64_t now) {
  Leavers leavers;
  for (const std::string& one : who) {
    const std::string folded = FoldEmail(one);
    const absl::StatusOr<const RosterPerson*> person = FindPerson(roster, one, now);
    if (person.ok()) {
      leavers.people.insert((*person)->id);
    } else if (!absl::IsNotFound(person.status())) {
      return person.status();
    } else if (folded.find('@') != std::string::npos) {
      leavers.addresses.insert(folded);
    } else {
      return absl::InvalidArgumentError(
          absl::StrCat("\"", PrintablePath(one),
                       "\" is not an e-mail address; a person is named "
                       "by the addresses of their commits (a name alone attributes nothing)"));
    }
  }
  if (leavers.addresses.empty() && leavers.people.empty()) {
    return absl::InvalidArgumentError("name the leaver by at least one e-mail address");
  }
  return leavers;
}

// History is judged anew, so that what a later offkey understands better counts for sweeps of today
// too. Ties that history cannot tell (an issuer's list) are the stored ones.
std::vector<Attribution> AttributionsOf(const StoredFinding& from_store, const Roster& roster,
                                        SignatureJudge* judge) {
  Finding judged;
  judged.introduced = from_store.finding.introduced;
  judge->JudgeEvents(&judged);
  std::vector<Attribution> attributions = AttributeFinding(judged, &roster);
  for (Attribution& owner : OwnersInListings(from_store.inventory_ties, &roster)) {
    attributions.push_back(std::move(owner));
  }
  for (const Attribution& stored : from_store.finding.attributions) {
    if (stored.relation == Relation::kIntroduced || stored.relation == Relation::kCarried) continue;
    Attribution& tie = attributions.emplace_back(stored);
    // The listing's date is not known: only an address that one person alone ever had is theirs.
    const Resolution holder = ResolveIdentityText(roster, stored.identity, std::nullopt);
    if (holder.person == nullptr) continue;
    tie.identity = holder.person->id;
    tie.in_roster = true;
  }
  return attributions;
}

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
      return "was exposed to it";
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
    const std::string address =
        said("role") == "committer" ? said("committer_email") : said("author_email");
    if (said("role") == "signer") {
      absl::StrAppend(&line, " under the name of ", address);
    } else if (!address.empty()) {
      absl::StrAppend(&line, " as ", address);
    }
  }
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
  } else if (person != nullptr && attribution.relation != Relation::kOwns) {
    if (said("matched_by") != "identity" && !said("identity").empty()) {
      absl::StrAppend(&line, ", by the ", said("matched_by"), " ", said("identity"));
    }
    if (attribution.grade == Grade::kD) {
      absl::StrAppend(&line, ", dated ", said("dated"),
                      ", outside every interval of it: ", said("valid"));
    }
  }
  if (!said("signature").empty()) absl::StrAppend(&line, ", ", SignaturePhrase(evidence));
  if (!stored.in_last_sweep) absl::StrAppend(&line, ", no longer found there");
  return line + ")";
}

// The leaver's findings, and what cannot be counted as theirs.
class LeaversFindings {
 public:
  LeaversFindings(const Roster& roster, const Leavers& leavers, SignatureJudge* judge)
      : roster_(roster), leavers_(leavers), judge_(judge) {}

  // A leaver is tied to the finding by an attribution that makes its revocation theirs to leave
  // behind.
  void Add(const StoredFinding& stored) {
    const Finding& finding = stored.finding;
    for (const Attribution& attribution : AttributionsOf(stored, roster_, judge_)) {
      if (leavers_.Has(attribution)) {
        credentials_.insert(finding.fingerprint);
      } else if (!attribution.in_roster) {
        const Resolution owners = ResolveIdentityText(roster_, attribution.identity, std::nullopt);
        if (leavers_.HasOneOf(owners.candidates)) {
          uncounted_[attribution.identity].insert(finding.fingerprint);
        }
      }
    }
  }

  const std::set<Fingerprint>& credentials() const { return credentials_; }

  std::vector<std::string> Notes() const {
    std::vector<std::string> notes;
    for (const auto& [address, fingerprints] : uncounted_) {
      const Resolution owners = ResolveIdentityText(roster_, address, std::nullopt);
      notes.push_back(absl::StrCat(
          fingerprints.size(), fingerprints.size() == 1 ? " credential" : " credentials", " of ",
          address, " not counted by it: on the dates of the commits it was nobody's alone (",
          PeopleText(owners.candidates), ")"));
    }
    return notes;
  }

 private:
  const Roster& roster_;
  const Leavers& leavers_;
  SignatureJudge* judge_;
  std::set<Fingerprint> credentials_;
  std::map<std::string, std::set<Fingerprint>> uncounted_;
};

absl::StatusOr<OffboardEntry> PlanCredential(Store& store, const Fingerprint& credential,
                                             const Leavers& leavers, const Roster& roster,
                                             SignatureJudge* judge) {
  OffboardEntry entry;
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
    for (const Attribution& attribution : AttributionsOf(stored, roster, judge)) {
      const bool departed = leavers.Has(attribution);
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
  return entry;
}

// The addresses of history that the roster may resolve to one of these people.
absl::StatusOr<std::vector<std::string>> AddressesOf(Store& store, const Leavers& leavers,
                                                     const Roster& roster) {
  std::vector<std::string> addresses;
  if (leavers.people.empty()) return addresses;
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> all, store.ListAddresses());
  for (const std::string& address : all) {
    if (leavers.HasOneOf(ResolveIdentityText(roster, address, std::nullopt).candidates)) {
      addresses.push_back(address);
    }
  }
  return addresses;
}

// The names under which signatures may name the leavers' keys.
std::vector<std::string> KeysOf(const Leavers& leavers, const Roster& roster,
                                const std::vector<PublicKey>& keys) {
  std::set<std::string> names;
  const auto add_openpgp = [&](const std::string& fingerprint) {
    names.insert(fingerprint);
    names.insert(fingerprint.substr(24, 16));
  };
  for (const std::string& id : leavers.people) {
    const RosterPerson* person = roster.Find(id);
    for (const RosterIdentity& identity : person->identities) {
      if (identity.kind == IdentityKind::kSshKey ||
          identity.kind == IdentityKind::kX509Certificate) {
        names.insert(identity.value);
      }
      if (identity.kind != IdentityKind::kOpenPgpKey) continue;
      add_openpgp(identity.value);
      for (const PublicKey& key : keys) {
        if (key.kind != identity.kind || key.fingerprint != identity.value) continue;
        for (const std::string& part : FingerprintsIn(key.material)) add_openpgp(part);
      }
    }
  }
  return {names.begin(), names.end()};
}

}  // namespace

absl::StatusOr<OffboardPlan> PlanOffboard(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster, int64_t now) {
  OffboardPlan plan;
  OFFKEY_ASSIGN_OR_RETURN(const Leavers leavers, ReadWho(who, roster, now));
  plan.identities.assign(leavers.people.begin(), leavers.people.end());
  plan.identities.insert(plan.identities.end(), leavers.addresses.begin(), leavers.addresses.end());
  std::sort(plan.identities.begin(), plan.identities.end());
  OFFKEY_ASSIGN_OR_RETURN(plan.addresses, AddressesOf(store, leavers, roster));
  std::vector<std::string> looked_up(leavers.addresses.begin(), leavers.addresses.end());
  looked_up.insert(looked_up.end(), plan.addresses.begin(), plan.addresses.end());
  OFFKEY_ASSIGN_OR_RETURN(std::vector<PublicKey> keys, store.ReadKeys());
  const std::vector<std::string> key_names = KeysOf(leavers, roster, keys);
  SignatureJudge judge(&roster, std::move(keys));
  LeaversFindings findings(roster, leavers, &judge);
  const auto add = [&](const StoredFinding& stored) {
    findings.Add(stored);
    return absl::OkStatus();
  };
  OFFKEY_RETURN_IF_ERROR(store.ForEachFindingByEmail(looked_up, add));
  OFFKEY_RETURN_IF_ERROR(store.ForEachFindingBySigner(key_names, add));
  plan.notes = findings.Notes();
  for (const Fingerprint& credential : findings.credentials()) {
    OFFKEY_ASSIGN_OR_RETURN(OffboardEntry entry,
                            PlanCredential(store, credential, leavers, roster, &judge));
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
