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
#include <mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/many_sweep.h"
#include "cli/progress.h"
#include "cli/report_output.h"
#include "cli/repository_sweep.h"
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
#include "git/repository_layout.h"

namespace offkey {
namespace {

int64_t Now() { return static_cast<int64_t>(std::time(nullptr)); }

}  // namespace

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

namespace {

void LogReuse(const std::string& name, const SweepResult& result) {
  if (result.reuse == SweepReuse::kAll) {
    LogInfo(absl::StrCat(name, ": nothing new since the last sweep"));
  } else if (result.reuse == SweepReuse::kObjects) {
    LogInfo(absl::StrCat(name, ": ", result.known_objects - result.resumed_objects,
                         " objects were known from the last sweep",
                         result.fresh_rules > 0 ? "" : " and not visited"));
  }
  if (result.resumed_objects > 0) {
    LogInfo(absl::StrCat(name, ": ", result.resumed_objects,
                         " objects were known from an interrupted sweep and not visited"));
  }
  if (result.fresh_rules + result.gone_rules > 0) {
    LogInfo(absl::StrCat(name, ": ", result.fresh_rules,
                         " rules are new or changed since the last sweep (", result.gone_rules,
                         " gone or changed): only these ran over the known objects"));
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
  if (result.reuse == SweepReuse::kAll || !result.left.memory.empty()) {
    const LeftSweep& left = result.left;
    OFFKEY_RETURN_IF_ERROR((*writer)->Remember(
        result.state,
        {left.memory, left.rules, left.kept_base, left.base, left.judgement, left.sketch}));
  }
  return (*writer)->Finish(result.coverage, Now()).status();
}

// In which issuers show their tokens.
using ShapesByProvider = std::map<std::string, std::vector<MaskShape>>;

// Puts the finding into the store, with the keys by which issuers' listings know it. One without
// its secret has them there.
absl::Status StoreFinding(const SweepSetup& setup, ShapesByProvider* known, SweepWriter* writer,
                          Finding* finding) {
  if (!finding->secret.empty()) {
    const auto [shapes, fresh] = known->try_emplace(finding->provider);
    if (fresh) {
      OFFKEY_ASSIGN_OR_RETURN(shapes->second, setup.store->LearntShapes(finding->provider));
    }
    finding->match_keys =
        MatchKeysOf(*finding, shapes->second, setup.installation.fingerprint_key());
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
  JoinOwners(&owners);
  finding->attributions = std::move(owners);
  return absl::OkStatus();
}

// Without a memory of its own, what is known of a repository whose objects it borrows: all of them
// are its own too. kNotFound when there is none.
absl::StatusOr<RememberedSweep> FindMemory(const std::string& path, const std::string& name,
                                           const Digest& state, SweepRun* run) {
  absl::StatusOr<RememberedSweep> own = run->store->FindMemory(name, state);
  if (!absl::IsNotFound(own.status())) return own;
  const absl::StatusOr<git::RepositoryLayout> layout = git::OpenLayout(path);
  if (!layout.ok()) return own;  // the sweep says why
  for (const git::ObjectDirectory& objects : layout->object_dirs) {
    if (objects.kind != git::ObjectDirectoryKind::kAlternate) continue;
    const std::string git_dir = DirectoryOf(objects.path);
    // A repository is known by its work tree, where it has one.
    for (const std::string& place : {git_dir, DirectoryOf(git_dir)}) {
      const absl::StatusOr<std::string> lender = RepositoryName(place, run->redaction);
      if (!lender.ok() || *lender == name) continue;
      absl::StatusOr<RememberedSweep> found = run->store->FindMemory(*lender, state);
      if (absl::IsNotFound(found.status())) continue;
      if (found.ok()) found->own = false;
      return found;
    }
  }
  return own;
}

}  // namespace

RepositoryOutcome SweepRepository(const std::string& path, SweepRun* run) {
  RepositoryOutcome outcome;
  const absl::StatusOr<std::string> name = RepositoryName(path, run->redaction);
  if (!name.ok()) return {name.status(), absl::OkStatus()};
  SweepOptions sweep;
  sweep.threads = run->share.threads;
  sweep.max_memory_bytes = run->share.memory_bytes;
  sweep.max_object_bytes = run->memory_bytes() / 4;
  sweep.max_occurrences = run->options.max_occurrences;
  sweep.show_refused = run->options.show_dummies;
  sweep.stop = &MutableStopRequested();
  sweep.progress = run->counts;

  SweepFamilies::Member family(run->families);
  // In this order: the writer ends before another thread may use the store.
  std::unique_lock<std::mutex> store_lock(*run->store_mutex, std::defer_lock);
  std::unique_ptr<SweepWriter> writer;
  // What the store remembers of an earlier sweep; --reveal needs the secrets themselves.
  RememberedSweep remembered;
  if (run->store != nullptr && !run->options.reveal) {
    sweep.remember = true;
    sweep.recall = [&](const Digest& state) -> EarlierSweep {
      if (run->options.full) return {};
      const bool held = store_lock.owns_lock();
      if (!held) store_lock.lock();
      absl::StatusOr<RememberedSweep> found = FindMemory(path, *name, state, run);
      if (!held) store_lock.unlock();
      if (!found.ok()) {
        if (!absl::IsNotFound(found.status())) outcome.run = found.status();
        return {};
      }
      remembered = *std::move(found);
      return {std::move(remembered.memory),
              std::move(remembered.rules),
              {remembered.base.id, std::move(remembered.base.bytes)}};
    };
    sweep.recall_base = [&](const BaseQuery& query) -> BaseAnswer {
      if (run->options.full) return {};
      const bool held = store_lock.owns_lock();
      if (!held) store_lock.lock();
      const absl::StatusOr<RememberedBase> found =
          run->store->FindBase(query.judgement, query.has, query.tried);
      if (!held) store_lock.unlock();
      if (found.ok()) return {{found->id, found->bytes}, false};
      if (!absl::IsNotFound(found.status())) {
        outcome.run = found.status();
        return {};
      }
      return {{}, family.Enter(query)};
    };
  }

  std::atomic<bool> may_keep = sweep.remember;
  if (sweep.remember) {
    sweep.checkpoint_seconds = run->options.checkpoint_seconds;
    sweep.recall_progress = [&]() -> std::string {
      if (run->options.full) return {};
      const std::lock_guard<std::mutex> lock(*run->store_mutex);
      absl::StatusOr<std::string> found = run->store->FindProgress(*name);
      if (found.ok()) return *std::move(found);
      if (!absl::IsNotFound(found.status())) outcome.run = found.status();
      return {};
    };
    // While another repository's findings are stored, or another process writes, this waits for the
    // next time.
    sweep.keep_progress = [&](std::string progress) {
      const std::unique_lock<std::mutex> lock(*run->store_mutex, std::try_to_lock);
      if (!lock.owns_lock() || !may_keep) return;
      const absl::Status kept = run->store->KeepProgress(*name, progress);
      if (kept.ok()) return;
      may_keep = false;
      LogInfo(absl::StrCat(*name, ": how far the sweep has come is not kept: ", kept.message()));
    };
  }

  ShapesByProvider shapes;
  const SweepStart start = {*name, run->rules->digest(), Now()};
  const auto begin_storing = [&]() -> absl::Status {
    if (run->store == nullptr || writer != nullptr) return absl::OkStatus();
    OFFKEY_ASSIGN_OR_RETURN(writer, run->store->BeginSweep(start));
    return absl::OkStatus();
  };
  const auto emit = [&](Finding&& finding) -> absl::Status {
    if (run->progress != nullptr) run->progress->Stop();
    finding.repo = *name;
    if (finding.refusal.has_value()) {
      outcome.run = run->report->Add(finding);
      return outcome.run;
    }
    if (!store_lock.owns_lock()) store_lock.lock();
    if (finding.attributions.empty()) finding.attributions = AttributeFinding(finding);
    outcome.run = run->signatures->Judge(&finding);
    // A finding without its secret is told again: the store has it, of this repository or another.
    if (!finding.secret.empty() || !remembered.own) {
      if (outcome.run.ok()) outcome.run = begin_storing();
      if (outcome.run.ok() && writer != nullptr) {
        outcome.run = StoreFinding(*run, &shapes, writer.get(), &finding);
      }
    }
    if (outcome.run.ok() && run->store != nullptr) outcome.run = AppendOwners(run->store, &finding);
    if (outcome.run.ok()) outcome.run = run->report->Add(finding);
    return outcome.run;
  };
  const absl::StatusOr<SweepResult> result =
      Sweep(path, run->rules, run->installation.fingerprint_key(), sweep, emit);
  if (run->progress != nullptr) run->progress->Stop();
  if (!outcome.run.ok()) return outcome;
  if (!result.ok()) return {result.status(), absl::OkStatus()};
  run->coverage.Merge(result->coverage);
  if (!run->share.whole && result->coverage.skipped.contains("over-memory-budget")) {
    run->share_too_small = true;
    return outcome;
  }
  LogReuse(*name, *result);
  if (!store_lock.owns_lock()) store_lock.lock();
  outcome.run = StoreSweep(*name, *result, remembered.own, begin_storing, &writer, run->store);
  return outcome;
}

namespace {

// The one repository that was named. Its findings leave as they come.
ExitCode SweepNamed(const SweepSetup& setup) {
  const auto begin = std::chrono::steady_clock::now();
  const Options& options = setup.options;
  const auto report = ReportOutput::Open(options, setup.rules, "object");
  if (!report.ok()) return FailSetup(report.status());
  SweepProgress counts;
  Progress progress(!options.quiet, "object", [&counts] {
    return ProgressSample{counts.objects_done, counts.objects_total, counts.bytes_done,
                          counts.findings};
  });
  SweepRun run{setup,         {setup.settings.threads, setup.memory_bytes(), true},
               report->get(), &counts,
               &progress,     {},
               false};
  const RepositoryOutcome outcome = SweepRepository(options.paths.front(), &run);
  progress.Stop();
  if (!outcome.run.ok()) return FailRun(outcome.run);
  if (!outcome.repository.ok()) {
    // A repository in a form that cannot be read is one that was not covered (exit 3), and the
    // report says so; a path that leads to none is a wrong argument (exit 2).
    const ExitCode code = FailSetup(outcome.repository);
    if (code != ExitCode::kIncomplete) return code;
    run.coverage.unknown_remainder = true;
    run.coverage.notes.insert(
        setup.redaction->Redact(absl::StrCat("not swept: ", outcome.repository.message())));
  }
  if (StopRequested()) run.coverage.interrupted = true;
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const absl::Status finished = (*report)->Finish(run.coverage, seconds);
  if (!finished.ok()) return FailRun(finished);
  return (*report)->ExitCodeFor(run.coverage, setup.settings);
}

ExitCode RunSweep(const Options& options) {
  if (options.paths.empty() && !AsksForMany(options)) {
    return FailSetup(absl::InvalidArgumentError(
        "sweep: no repository was named; give one, or --all DIR, --repos FILE, --mirror URL\n"
        "For help: offkey sweep --help"));
  }
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
  Signatures signatures(store.get());
  std::mutex store_mutex;
  SweepFamilies families;
  const SweepSetup setup = {options,    *settings,   *installation, *rules,   store.get(),
                            &redaction, &signatures, &store_mutex,  &families};
  return AsksForMany(options) ? SweepMany(setup) : SweepNamed(setup);
}

}  // namespace

void AddSweepCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "sweep", "Find credentials in whole git histories, and who introduced them");
  command
      ->add_option("REPO", options->paths,
                   "Repositories: work trees, bare repositories or .git directories")
      ->type_name("");
  AddManyOptions(command, options);
  AddScanOptions(command, options);
  command->add_flag("--full", options->full,
                    "Visit every object, also those that an earlier sweep into the store saw");
  SetCommandAction(command, [options, code] { *code = RunSweep(*options); });
}

}  // namespace offkey
