// Covered by tests/unit/attribution/leaver_report_test.cc and tests/e2e/hunt_test.py.
#include "engine/attribution/leaver_report.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/attribution/access/exposure.h"
#include "engine/attribution/hunt.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr char kDead[] = "dead";
constexpr uint64_t kPlacesOfRepository = 3;

bool IsTheirs(const Attribution& tie) {
  return tie.relation == Relation::kOwns || tie.relation == Relation::kIntroduced;
}

// By a guess: no interval of the address holds the time.
bool IsGuess(const Attribution& tie) {
  if (tie.grade != Grade::kD || tie.relation == Relation::kOwns) return false;
  if (tie.relation != Relation::kExposed) return true;
  const std::pair<std::string, std::string> outside = {"roster",
                                                       ExactnessName(Exactness::kOutside)};
  return std::find(tie.evidence.begin(), tie.evidence.end(), outside) != tie.evidence.end();
}

LeftBehind Judge(const LeftCredential& credential) {
  const auto& tasks = credential.tasks;
  const bool dead = !tasks.empty() && std::all_of(tasks.begin(), tasks.end(), [](const Task& task) {
    return task.state == kDead;
  });
  if (dead) return LeftBehind::kGone;
  const auto ties = [](const std::vector<LeftTie>& all) {
    std::vector<const Attribution*> attributions;
    attributions.reserve(all.size());
    for (const LeftTie& tie : all) attributions.push_back(&tie.attribution);
    return attributions;
  };
  return WhatToDo(ties(credential.ties), ties(credential.others));
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
void AddFinding(StoredFinding&& stored, const AskedPeople& asked, const Exposures& exposures,
                LeftCredential* credential) {
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
  place.readable = exposures.CouldRead(stored);
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

LeftBehind WhatToDo(const std::vector<const Attribution*>& theirs,
                    const std::vector<const Attribution*>& others) {
  const auto guess = [](const Attribution* tie) { return IsGuess(*tie); };
  const auto firm = [](const Attribution* tie) { return IsTheirs(*tie) && !IsGuess(*tie); };
  if (std::all_of(theirs.begin(), theirs.end(), guess)) return LeftBehind::kUnknown;
  return std::any_of(theirs.begin(), theirs.end(), firm) &&
                 std::none_of(others.begin(), others.end(), firm)
             ? LeftBehind::kRevoke
             : LeftBehind::kRotate;
}

namespace {

uint64_t FindingsOf(const std::vector<LeftReadable>& readable) {
  uint64_t count = 0;
  for (const LeftReadable& one : readable) count += one.findings;
  return count;
}

// Collects the credentials of a report, each with all repositories in which it stands.
class LeaverReporter {
 public:
  LeaverReporter(Store* store, absl::Span<const std::string> who, const Roster& roster, int64_t now,
                 const AskedPeople& asked, Exposures* exposures)
      : store_(*store),
        who_(who.begin(), who.end()),
        roster_(roster),
        now_(now),
        asked_(asked),
        exposures_(*exposures) {}

  absl::StatusOr<HuntAnswer> AddTied() {
    HuntQuestion question;
    question.who = who_;
    question.find_readable = false;
    return Ask(question);
  }

  // What they could only read: listed where there is no more of it than `most`, else counted. 0:
  // always listed.
  absl::StatusOr<std::vector<LeftReadable>> AddReadable(uint64_t most) {
    if (exposures_.readings().empty()) return std::vector<LeftReadable>();
    if (most > 0) {
      OFFKEY_ASSIGN_OR_RETURN(std::vector<LeftReadable> counts, CountOthers());
      if (FindingsOf(counts) > most) return counts;
    }
    HuntQuestion question;
    question.who = who_;
    question.relation = Relation::kExposed;
    OFFKEY_RETURN_IF_ERROR(Ask(question).status());
    return std::vector<LeftReadable>();
  }

  std::map<Fingerprint, LeftCredential>& credentials() { return credentials_; }

 private:
  absl::StatusOr<std::vector<LeftReadable>> CountOthers() {
    std::vector<LeftReadable> others;
    if (exposures_.sure_readings().empty()) return others;
    OFFKEY_ASSIGN_OR_RETURN(const auto counts, store_.CountReadable(exposures_.sure_readings()));
    std::map<std::string, uint64_t> listed;
    for (const auto& [fingerprint, credential] : credentials_) {
      for (const LeftPlace& place : credential.places) listed[place.repo] += place.readable ? 1 : 0;
    }
    std::map<int64_t, const std::string*> names;
    for (const auto& [name, id] : exposures_.repositories()) names[id] = &name;
    for (const ReadableRepository& one : counts) {
      const std::string& name = *names.at(one.repository);
      const uint64_t known = listed[name];
      if (one.findings > known) others.push_back({name, one.findings - known});
    }
    std::sort(others.begin(), others.end(), [](const LeftReadable& a, const LeftReadable& b) {
      return std::tie(b.findings, a.repo) < std::tie(a.findings, b.repo);
    });
    return others;
  }

  absl::StatusOr<HuntAnswer> Ask(HuntQuestion question) {
    question.query.max_occurrences = kPlacesOfRepository;
    question.exposures = &exposures_;
    std::vector<FingerprintRange> elsewhere;  // those that stand in other repositories too
    const auto add = [&](StoredFinding&& stored) {
      // Who only removed a credential leaves nothing behind by that.
      const auto& ties = stored.finding.attributions;
      const Fingerprint fingerprint = stored.finding.fingerprint;
      if (std::none_of(ties.begin(), ties.end(),
                       [&](const Attribution& tie) { return asked_.Has(tie); })) {
        return absl::OkStatus();
      }
      const auto [known, inserted] = credentials_.try_emplace(fingerprint);
      if (!inserted) return absl::OkStatus();
      if (stored.repositories == 1) {
        AddFinding(std::move(stored), asked_, exposures_, &known->second);
      } else {
        elsewhere.push_back({fingerprint, fingerprint});
      }
      return absl::OkStatus();
    };
    OFFKEY_ASSIGN_OR_RETURN(HuntAnswer answer, Hunt(store_, question, roster_, now_, add));
    if (elsewhere.empty()) return answer;
    // Of these every repository counts, whoever is tied to the credential there.
    HuntQuestion of_credentials;
    of_credentials.exposures = &exposures_;
    of_credentials.query.fingerprints = std::move(elsewhere);
    of_credentials.query.max_occurrences = kPlacesOfRepository;
    const auto add_place = [&](StoredFinding&& stored) {
      LeftCredential& credential = credentials_[stored.finding.fingerprint];
      AddFinding(std::move(stored), asked_, exposures_, &credential);
      return absl::OkStatus();
    };
    OFFKEY_RETURN_IF_ERROR(Hunt(store_, of_credentials, roster_, now_, add_place).status());
    return answer;
  }

  Store& store_;
  const std::vector<std::string> who_;
  const Roster& roster_;
  const int64_t now_;
  const AskedPeople& asked_;
  Exposures& exposures_;
  std::map<Fingerprint, LeftCredential> credentials_;
};

}  // namespace

uint64_t LeaverReport::Readable() const { return FindingsOf(readable); }

absl::StatusOr<LeaverReport> ReportLeaver(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster, int64_t now, uint64_t max_exposed) {
  OFFKEY_ASSIGN_OR_RETURN(const AskedPeople asked, FindAskedPeople(who, roster, now));
  OFFKEY_ASSIGN_OR_RETURN(Exposures exposures, Exposures::OfAsked(store, asked, roster));
  LeaverReporter reporter(&store, who, roster, now, asked, &exposures);
  OFFKEY_ASSIGN_OR_RETURN(HuntAnswer answer, reporter.AddTied());
  LeaverReport report;
  OFFKEY_ASSIGN_OR_RETURN(report.readable, reporter.AddReadable(max_exposed));
  report.asked = std::move(answer.asked);
  report.addresses = std::move(answer.addresses);
  report.notes = std::move(answer.notes);
  for (auto& [fingerprint, credential] : reporter.credentials()) {
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
