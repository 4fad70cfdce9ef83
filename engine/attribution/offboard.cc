// Covered by tests/unit/attribution/offboard_test.cc.
#include "engine/attribution/offboard.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/attributor.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

constexpr size_t kShownCommitDigits = 12;

absl::StatusOr<std::vector<std::string>> FoldAll(absl::Span<const std::string> emails) {
  std::set<std::string> folded;
  for (const std::string& email : emails) {
    const std::string one = FoldEmail(email);
    if (one.find('@') == std::string::npos) {
      return absl::InvalidArgumentError(
          absl::StrCat("\"", PrintablePath(email),
                       "\" is not an e-mail address; a person is named "
                       "by the addresses of their commits (a name alone attributes nothing)"));
    }
    folded.insert(one);
  }
  if (folded.empty()) {
    return absl::InvalidArgumentError("name the leaver by at least one e-mail address");
  }
  return std::vector<std::string>(folded.begin(), folded.end());
}

// History is judged anew, so that what a later offkey understands better counts for sweeps of today
// too. Ties that history cannot tell (an issuer's list) are the stored ones.
std::vector<Attribution> AttributionsOf(const Finding& finding) {
  std::vector<Attribution> attributions = AttributeFinding(finding);
  for (const Attribution& stored : finding.attributions) {
    if (stored.relation == Relation::kIntroduced || stored.relation == Relation::kCarried) continue;
    attributions.push_back(stored);
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

std::string ReasonLine(const Attribution& attribution, const StoredFinding& stored) {
  std::string line =
      absl::StrCat(attribution.identity, " ", RelationPhrase(attribution.relation), " in ",
                   stored.finding.repo, " (grade ", GradeName(attribution.grade));
  for (const auto& [key, value] : attribution.evidence) {
    if (key == "commit") absl::StrAppend(&line, ", commit ", value.substr(0, kShownCommitDigits));
  }
  if (!stored.in_last_sweep) absl::StrAppend(&line, ", no longer found there");
  return line + ")";
}

// A leaver is tied to the finding by an attribution that makes its revocation theirs to leave
// behind.
bool TiedToLeaver(const Finding& finding, const std::vector<std::string>& leavers) {
  const std::vector<Attribution> attributions = AttributionsOf(finding);
  return std::any_of(attributions.begin(), attributions.end(), [&](const Attribution& a) {
    return std::binary_search(leavers.begin(), leavers.end(), a.identity);
  });
}

absl::StatusOr<OffboardEntry> PlanCredential(Store& store, const Fingerprint& credential,
                                             const std::vector<std::string>& leavers) {
  OffboardEntry entry;
  std::map<std::string, TaskIdentity> identities;
  std::vector<std::string> reasons_of_others;
  const auto add = [&](const StoredFinding& stored) -> absl::Status {
    const Finding& finding = stored.finding;
    entry.task.credential = finding.fingerprint;
    entry.task.provider = finding.provider;
    entry.task.rule = finding.rule;
    entry.masked = finding.masked;
    entry.confidence = finding.confidence;
    entry.task.repos.push_back(finding.repo);
    for (const Attribution& attribution : AttributionsOf(finding)) {
      const bool departed =
          std::binary_search(leavers.begin(), leavers.end(), attribution.identity);
      (departed ? entry.reasons : reasons_of_others).push_back(ReasonLine(attribution, stored));
      const TaskIdentity identity{attribution.identity, attribution.relation, attribution.grade,
                                  departed, attribution.evidence};
      const auto [known, inserted] = identities.try_emplace(attribution.identity, identity);
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

}  // namespace

absl::StatusOr<OffboardPlan> PlanOffboard(Store& store, absl::Span<const std::string> emails) {
  OffboardPlan plan;
  OFFKEY_ASSIGN_OR_RETURN(plan.identities, FoldAll(emails));
  std::set<Fingerprint> credentials;
  OFFKEY_RETURN_IF_ERROR(
      store.ForEachFindingByEmail(plan.identities, [&](const StoredFinding& stored) {
        if (TiedToLeaver(stored.finding, plan.identities)) {
          credentials.insert(stored.finding.fingerprint);
        }
        return absl::OkStatus();
      }));
  for (const Fingerprint& credential : credentials) {
    OFFKEY_ASSIGN_OR_RETURN(OffboardEntry entry,
                            PlanCredential(store, credential, plan.identities));
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
