#include "cli/sweep_command.h"

#include <limits.h>
#include <stdlib.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/progress.h"
#include "cli/report_output.h"
#include "engine/attribution/attributor.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/attribution/signature_judge.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/sweep.h"
#include "engine/store/store.h"

namespace offkey {
namespace {

int64_t Now() { return static_cast<int64_t>(std::time(nullptr)); }

// The name under which reports and the store know a repository: its absolute path, links resolved,
// credentials masked.
absl::StatusOr<std::string> RepositoryName(const std::string& path, CommandRedaction* redaction) {
  const std::unique_ptr<char, decltype(&free)> resolved(realpath(path.c_str(), nullptr), free);
  if (resolved == nullptr) return ErrnoStatus(errno, "cannot sweep", path);
  return redaction->Redact(resolved.get());
}

// Judges signatures by the roster and keys of the store, which are read when the first signed
// commit of a finding comes.
class Signatures {
 public:
  explicit Signatures(Store* store) : store_(store) {}

  absl::Status Judge(Finding* finding) {
    if (!HasSignature(*finding)) return absl::OkStatus();
    OFFKEY_RETURN_IF_ERROR(Load());
    judge_->JudgeEvents(finding);
    // Of a finding that is told again what it states of itself stands in its attributions only.
    std::vector<Attribution> stated;
    for (Attribution& known : finding->attributions) {
      if (known.relation == Relation::kOwns && finding->stated.empty()) {
        stated.push_back(std::move(known));
      }
    }
    finding->attributions = AttributeFinding(*finding);
    finding->attributions.insert(finding->attributions.begin(), stated.begin(), stated.end());
    return absl::OkStatus();
  }

 private:
  absl::Status Load() {
    if (judge_ != nullptr) return absl::OkStatus();
    if (store_ == nullptr) {
      judge_ = std::make_unique<SignatureJudge>();
      return absl::OkStatus();
    }
    OFFKEY_ASSIGN_OR_RETURN(RosterSnapshot snapshot, store_->ReadRoster());
    OFFKEY_ASSIGN_OR_RETURN(roster_, Roster::Build(std::move(snapshot.people)));
    OFFKEY_ASSIGN_OR_RETURN(std::vector<PublicKey> keys, store_->ReadKeys());
    judge_ = std::make_unique<SignatureJudge>(&roster_, std::move(keys));
    return absl::OkStatus();
  }

  Store* store_;
  Roster roster_;
  std::unique_ptr<SignatureJudge> judge_;
};

// What all repositories of one command share.
struct SweepRun {
  const Options& options;
  const ScanSettings& settings;
  const Installation& installation;
  std::shared_ptr<const CompiledRules> rules;
  Store* store;  // nullptr with --store none
  ReportOutput* report;
  CommandRedaction* redaction;
  Signatures* signatures;
  Coverage coverage;
  uint64_t unread_repositories = 0;
  std::map<std::string, std::vector<MaskShape>> shapes;  // by provider
};

// A fault of the report or the store, which ends the run; what is wrong with the repository does
// not.
struct RepositoryOutcome {
  absl::Status repository;
  absl::Status run;
};

void LogReuse(const std::string& name, const SweepResult& result) {
  if (result.reuse == SweepReuse::kAll) {
    LogInfo(absl::StrCat(name, ": nothing new since the last sweep"));
  } else if (result.reuse == SweepReuse::kObjects) {
    LogInfo(absl::StrCat(name, ": ", result.known_objects,
                         " objects were known from the last sweep and not visited"));
  }
}

// The end of a sweep in the store. One that found nothing new since the repository's last one is a
// note at that.
absl::Status StoreSweep(const std::string& name, const SweepResult& result, bool own_memory,
                        const std::function<absl::Status()>& begin,
                        std::unique_ptr<SweepWriter>* writer, Store* store) {
  if (store == nullptr) return absl::OkStatus();
  if (result.reuse == SweepReuse::kAll && own_memory) return store->ConfirmSweep(name, Now());
  OFFKEY_RETURN_IF_ERROR(begin());
  if (result.reuse == SweepReuse::kAll || !result.memory.empty()) {
    OFFKEY_RETURN_IF_ERROR((*writer)->Remember(result.state, result.memory));
  }
  return (*writer)->Finish(result.coverage, Now()).status();
}

// Puts the finding into the store, with the keys by which issuers' listings know it. One without
// its secret has them there.
absl::Status StoreFinding(SweepRun* run, SweepWriter* writer, Finding* finding) {
  if (!finding->secret.empty()) {
    const auto [shapes, fresh] = run->shapes.try_emplace(finding->provider);
    if (fresh) {
      OFFKEY_ASSIGN_OR_RETURN(shapes->second, run->store->LearntShapes(finding->provider));
    }
    finding->match_keys =
        MatchKeysOf(*finding, shapes->second, run->installation.fingerprint_key());
  }
  return writer->AddFinding(*finding);
}

// Adds what issuers' listings say. It is not stored with the finding: listings change.
absl::Status AppendOwners(Store* store, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<InventoryTie> ties, store->FindInventoryTies(*finding));
  std::vector<Attribution> owners = OwnersInListings(ties);
  for (Attribution& known : finding->attributions) owners.push_back(std::move(known));
  std::stable_sort(owners.begin(), owners.end(), [](const auto& a, const auto& b) {
    return std::tie(a.relation, a.grade) < std::tie(b.relation, b.grade);
  });
  finding->attributions = std::move(owners);
  return absl::OkStatus();
}

RepositoryOutcome SweepRepository(const std::string& path, SweepRun* run) {
  RepositoryOutcome outcome;
  const absl::StatusOr<std::string> name = RepositoryName(path, run->redaction);
  if (!name.ok()) return {name.status(), absl::OkStatus()};
  SweepProgress counts;
  Progress progress(!run->options.quiet, "object", [&counts] {
    return ProgressSample{counts.objects_done, counts.objects_total, counts.bytes_done,
                          counts.findings};
  });
  SweepOptions sweep;
  sweep.threads = run->settings.threads;
  sweep.max_memory_bytes = run->settings.max_memory_bytes;
  sweep.max_occurrences = run->options.max_occurrences;
  sweep.show_refused = run->options.show_dummies;
  sweep.stop = &MutableStopRequested();
  sweep.progress = &counts;

  // What the store remembers of an earlier sweep; --reveal needs the secrets themselves.
  RememberedSweep remembered;
  if (run->store != nullptr && !run->options.reveal) {
    sweep.remember = true;
    sweep.recall = [&](const Digest& state) -> std::string {
      if (run->options.full) return {};
      absl::StatusOr<RememberedSweep> found = run->store->FindMemory(*name, state);
      if (!found.ok()) {
        if (!absl::IsNotFound(found.status())) outcome.run = found.status();
        return {};
      }
      remembered = *std::move(found);
      return std::move(remembered.memory);
    };
  }

  const SweepStart start = {*name, run->rules->digest(), Now()};
  std::unique_ptr<SweepWriter> writer;
  const auto begin_storing = [&]() -> absl::Status {
    if (run->store == nullptr || writer != nullptr) return absl::OkStatus();
    OFFKEY_ASSIGN_OR_RETURN(writer, run->store->BeginSweep(start));
    return absl::OkStatus();
  };
  const auto emit = [&](Finding&& finding) -> absl::Status {
    progress.Stop();
    finding.repo = *name;
    if (finding.refusal.has_value()) {
      outcome.run = run->report->Add(finding);
      return outcome.run;
    }
    if (finding.attributions.empty()) finding.attributions = AttributeFinding(finding);
    outcome.run = run->signatures->Judge(&finding);
    // A finding without its secret is told again: the store has it, of this repository or another.
    if (!finding.secret.empty() || !remembered.own) {
      if (outcome.run.ok()) outcome.run = begin_storing();
      if (outcome.run.ok() && writer != nullptr) {
        outcome.run = StoreFinding(run, writer.get(), &finding);
      }
    }
    if (outcome.run.ok() && run->store != nullptr) outcome.run = AppendOwners(run->store, &finding);
    if (outcome.run.ok()) outcome.run = run->report->Add(finding);
    return outcome.run;
  };
  const absl::StatusOr<SweepResult> result =
      Sweep(path, run->rules, run->installation.fingerprint_key(), sweep, emit);
  progress.Stop();
  if (!outcome.run.ok()) return outcome;
  if (!result.ok()) return {result.status(), absl::OkStatus()};
  run->coverage.Merge(result->coverage);
  LogReuse(*name, *result);
  outcome.run = StoreSweep(*name, *result, remembered.own, begin_storing, &writer, run->store);
  return outcome;
}

ExitCode SweepAll(const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const absl::StatusOr<ScanSettings> settings = ResolveScanSettings(options);
  if (!settings.ok()) return FailSetup(settings.status());
  const bool stores = options.store != "none";
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/!stores);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, settings->min_confidence);
  if (!rules.ok()) return FailSetup(rules.status());
  CommandRedaction redaction(*rules);
  std::unique_ptr<Store> store;
  if (stores) {
    absl::StatusOr<std::unique_ptr<Store>> opened = installation->OpenStore(options);
    if (!opened.ok()) return FailSetup(opened.status());
    store = *std::move(opened);
  }
  const auto report = ReportOutput::Open(options, *rules, "object");
  if (!report.ok()) return FailSetup(report.status());

  Signatures signatures(store.get());
  SweepRun run = {options,    *settings,   *installation,
                  *rules,     store.get(), report->get(),
                  &redaction, &signatures, {},
                  0,          {}};
  for (const std::string& path : options.paths) {
    if (StopRequested()) break;
    const RepositoryOutcome outcome = SweepRepository(path, &run);
    if (!outcome.run.ok()) return FailRun(outcome.run);
    if (outcome.repository.ok()) continue;
    // One bad repository does not hide what the others hold.
    const ExitCode code = FailSetup(outcome.repository);
    // A repository in a form that cannot be read is one that was not covered (exit 3), and the
    // report says so; a path that leads to none is a wrong argument (exit 2).
    if (code != ExitCode::kIncomplete) {
      if (options.paths.size() == 1) return code;
      ++run.unread_repositories;
    }
    run.coverage.unknown_remainder = true;
    run.coverage.notes.insert(
        redaction.Redact(absl::StrCat("not swept: ", outcome.repository.message())));
  }
  if (StopRequested()) run.coverage.interrupted = true;
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const absl::Status finished = (*report)->Finish(run.coverage, seconds);
  if (!finished.ok()) return FailRun(finished);
  const ExitCode code = (*report)->ExitCodeFor(run.coverage, *settings);
  return code == ExitCode::kIncomplete && run.unread_repositories > 0 ? ExitCode::kUsage : code;
}

}  // namespace

void AddSweepCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "sweep", "Find credentials in whole git histories, and who introduced them");
  command
      ->add_option("REPO", options->paths,
                   "Repositories: work trees, bare repositories or .git directories")
      ->required()
      ->type_name("");
  AddScanOptions(command, options);
  command->add_flag("--full", options->full,
                    "Visit every object, also those that an earlier sweep into the store saw");
  SetCommandAction(command, [options, code] { *code = SweepAll(*options); });
}

}  // namespace offkey
