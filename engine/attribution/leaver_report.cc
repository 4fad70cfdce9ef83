// Covered by tests/unit/attribution/leaver_report_test.cc and tests/e2e/hunt_test.py.
#include "engine/attribution/leaver_report.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/attribution/hunt.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr char kDead[] = "dead";
constexpr uint64_t kPlacesOfRepository = 3;

bool IsTheirs(const Attribution& tie) {
  return tie.relation == Relation::kOwns || tie.relation == Relation::kIntroduced;
}

LeftBehind Judge(const LeftCredential& credential) {
  const auto& tasks = credential.tasks;
  const bool dead = !tasks.empty() && std::all_of(tasks.begin(), tasks.end(), [](const Task& task) {
    return task.state == kDead;
  });
  if (dead) return LeftBehind::kGone;
  const auto guessed = [](const LeftTie& tie) {
    return tie.attribution.grade == Grade::kD &&
           (tie.attribution.relation == Relation::kIntroduced ||
            tie.attribution.relation == Relation::kCarried);
  };
  if (std::all_of(credential.ties.begin(), credential.ties.end(), guessed)) {
    return LeftBehind::kUnknown;
  }
  const auto firm_and_theirs = [&](const LeftTie& tie) {
    return IsTheirs(tie.attribution) && !guessed(tie);
  };
  const auto any = [&](const std::vector<LeftTie>& ties) {
    return std::any_of(ties.begin(), ties.end(), firm_and_theirs);
  };
  return any(credential.ties) && !any(credential.others) ? LeftBehind::kRevoke
                                                         : LeftBehind::kRotate;
}

std::optional<CommitTime> TimeOf(const Finding& finding, const Attribution& tie) {
  const auto said = [&](std::string_view key) -> std::string_view {
    for (const auto& [name, value] : tie.evidence) {
      if (name == key) return value;
    }
    return {};
  };
  const std::string_view commit = said("commit");
  if (commit.empty()) return std::nullopt;
  for (const CommitEvent& event : finding.introduced) {
    if (event.commit.ToHex() != commit) continue;
    return said("role") == "committer" ? event.committed_at : event.authored_at;
  }
  return std::nullopt;
}

// Takes one finding of the credential, its ties judged.
void AddFinding(StoredFinding&& stored, const AskedPeople& asked, LeftCredential* credential) {
  Finding& finding = stored.finding;
  credential->fingerprint = finding.fingerprint;
  credential->rule = finding.rule;
  credential->provider = finding.provider;
  credential->masked = finding.masked;
  credential->confidence = finding.confidence;
  for (Attribution& tie : finding.attributions) {
    std::vector<LeftTie>& ties = asked.Has(tie) ? credential->ties : credential->others;
    const std::optional<CommitTime> at = TimeOf(finding, tie);
    ties.push_back({finding.repo, std::move(tie), at});
  }
  LeftPlace place;
  place.repo = finding.repo;
  if (!stored.missed) place.present_at = std::move(finding.present_at);
  place.missed = stored.missed;
  place.occurrences = std::move(finding.occurrences);
  place.occurrences_total = finding.occurrences_total;
  credential->places.push_back(std::move(place));
}

absl::Status Complete(Store& store, LeftCredential* credential) {
  for (std::vector<LeftTie>* ties : {&credential->ties, &credential->others}) {
    std::stable_sort(ties->begin(), ties->end(), [](const LeftTie& a, const LeftTie& b) {
      return std::tie(a.attribution.grade, a.attribution.relation) <
             std::tie(b.attribution.grade, b.attribution.relation);
    });
  }
  OFFKEY_ASSIGN_OR_RETURN(credential->tasks, store.TasksOfCredential(credential->fingerprint));
  credential->what = Judge(*credential);
  return absl::OkStatus();
}

}  // namespace

const char* LeftBehindName(LeftBehind what) {
  switch (what) {
    case LeftBehind::kRevoke:
      return "revoke";
    case LeftBehind::kRotate:
      return "rotate";
    case LeftBehind::kGone:
      return "gone";
    case LeftBehind::kUnknown:
      return "unknown";
  }
  return "unknown";
}

uint64_t LeaverReport::Count(LeftBehind what) const {
  return static_cast<uint64_t>(
      std::count_if(credentials.begin(), credentials.end(),
                    [&](const LeftCredential& one) { return one.what == what; }));
}

absl::StatusOr<LeaverReport> ReportLeaver(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster, int64_t now) {
  HuntQuestion question;
  question.who.assign(who.begin(), who.end());
  question.query.max_occurrences = kPlacesOfRepository;
  OFFKEY_ASSIGN_OR_RETURN(const AskedPeople asked, FindAskedPeople(who, roster, now));
  std::map<Fingerprint, LeftCredential> credentials;
  std::vector<FingerprintRange> elsewhere;  // those that stand in other repositories too
  OFFKEY_ASSIGN_OR_RETURN(
      HuntAnswer answer, Hunt(store, question, roster, now, [&](StoredFinding&& stored) {
        // Who only removed a credential leaves nothing behind by that.
        const auto& ties = stored.finding.attributions;
        const Fingerprint fingerprint = stored.finding.fingerprint;
        if (std::none_of(ties.begin(), ties.end(),
                         [&](const Attribution& tie) { return asked.Has(tie); })) {
          return absl::OkStatus();
        }
        const auto [known, inserted] = credentials.try_emplace(fingerprint);
        if (stored.repositories == 1) {
          AddFinding(std::move(stored), asked, &known->second);
        } else if (inserted) {
          elsewhere.push_back({fingerprint, fingerprint});
        }
        return absl::OkStatus();
      }));
  // Of these every repository counts, whoever is tied to the credential there.
  if (!elsewhere.empty()) {
    HuntQuestion of_credentials;
    of_credentials.query.fingerprints = std::move(elsewhere);
    of_credentials.query.max_occurrences = kPlacesOfRepository;
    OFFKEY_RETURN_IF_ERROR(Hunt(store, of_credentials, roster, now, [&](StoredFinding&& stored) {
                             LeftCredential& credential = credentials[stored.finding.fingerprint];
                             AddFinding(std::move(stored), asked, &credential);
                             return absl::OkStatus();
                           }).status());
  }
  LeaverReport report;
  report.asked = std::move(answer.asked);
  report.addresses = std::move(answer.addresses);
  report.notes = std::move(answer.notes);
  for (auto& [fingerprint, credential] : credentials) {
    OFFKEY_RETURN_IF_ERROR(Complete(store, &credential));
    report.credentials.push_back(std::move(credential));
  }
  std::sort(report.credentials.begin(), report.credentials.end(),
            [](const LeftCredential& a, const LeftCredential& b) {
              return std::tie(a.what, b.confidence, a.rule, a.fingerprint) <
                     std::tie(b.what, a.confidence, b.rule, b.fingerprint);
            });
  return report;
}

}  // namespace offkey
