// Covered by tests/e2e/many_test.py.
#include "cli/many_sweep.h"

#include <stdlib.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/many_report.h"
#include "cli/mirrors.h"
#include "cli/progress.h"
#include "cli/repository_list.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "git/repository_finder.h"

namespace offkey {
namespace {

// What a repository costs beside its bytes; for the progress line.
constexpr uint64_t kBytesOfAnySweep = 100'000;

absl::StatusOr<std::string> ResolvedPath(const std::string& path) {
  const std::unique_ptr<char, decltype(&free)> resolved(realpath(path.c_str(), nullptr), free);
  if (resolved == nullptr) return ErrnoStatus(errno, "cannot sweep", path);
  return std::string(resolved.get());
}

class ManySweep {
 public:
  explicit ManySweep(const SweepSetup& setup) : setup_(setup) {}

  ExitCode Run();

 private:
  absl::Status Collect();
  absl::Status Prepare();
  // What is said of a mirror that could not be made or updated.
  void AddStale(const std::string& path, RepositoryRow* row) const;
  // False: with the whole memory, please.
  bool SweepOne(size_t item, const LaneShare& share);
  void Failed(const absl::Status& status);
  void CountRest();
  ProgressSample Sample() const;
  ExitCode Code(const Coverage& coverage) const;

  const SweepSetup& setup_;
  std::vector<git::FoundRepository> repositories_;
  std::map<std::string, git::MirrorOutcome> stale_mirrors_;  // by path; see AddStale
  std::set<std::string> typed_;                              // paths on the command line itself
  Coverage run_coverage_;                                    // what belongs to no repository
  std::vector<RepositoryRow> rows_;
  std::vector<SweepProgress> counts_;
  std::atomic<uint64_t> done_ = 0;
  std::unique_ptr<ManyReport> report_;
  std::unique_ptr<Progress> progress_;
  std::mutex mutex_;
  absl::Status fault_;                     // guarded by mutex_: of the report or the store
  std::atomic<bool> wrong_typed_ = false;  // a typed path leads to no repository
};

absl::Status ManySweep::Collect() {
  const Options& options = setup_.options;
  git::RepositoryFinder finder;
  for (const std::string& path : options.paths) {
    finder.AddNamed(path);
    const absl::StatusOr<std::string> resolved = ResolvedPath(path);
    typed_.insert(resolved.ok() ? *resolved : path);
  }
  if (!options.repository_list.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> listed,
                            ReadRepositoryList(options.repository_list));
    for (const std::string& path : listed) finder.AddNamed(path);
  }
  if (!options.mirror_urls.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const std::vector<git::MirrorOutcome> mirrors, UpdateMirrors(options));
    for (const git::MirrorOutcome& mirror : mirrors) {
      finder.AddNamed(mirror.path);
      if (mirror.status.ok()) continue;
      const absl::StatusOr<std::string> resolved = ResolvedPath(mirror.path);
      stale_mirrors_.emplace(resolved.ok() ? *resolved : mirror.path, mirror);
    }
  }
  for (const std::string& directory : options.all_below) {
    OFFKEY_RETURN_IF_ERROR(finder.AddBelow(directory, &StopRequested()));
  }
  repositories_ = finder.Take();
  for (const std::string& note : finder.notes()) {
    run_coverage_.notes.insert(setup_.redaction->Redact(note));
  }
  run_coverage_.unknown_remainder = finder.unknown_remainder();
  if (repositories_.empty() && !StopRequested()) {
    return absl::NotFoundError(options.all_below.empty()
                                   ? "the list names no repository"
                                   : absl::StrCat("there is no git repository in ",
                                                  options.all_below.front(), "; looked into ",
                                                  finder.directories(), " directories"));
  }
  return absl::OkStatus();
}

absl::Status ManySweep::Prepare() {
  rows_.resize(repositories_.size());
  counts_ = std::vector<SweepProgress>(repositories_.size());
  for (size_t i = 0; i < rows_.size(); ++i) {
    const absl::StatusOr<std::string> name =
        RepositoryName(repositories_[i].path, setup_.redaction);
    rows_[i].repo = name.ok() ? *name : setup_.redaction->Redact(repositories_[i].path);
  }
  OFFKEY_ASSIGN_OR_RETURN(report_, ManyReport::Open(setup_.options, setup_.rules, rows_.size()));
  return absl::OkStatus();
}

ProgressSample ManySweep::Sample() const {
  ProgressSample sample;
  double weight = 0;
  double weight_done = 0;
  for (size_t i = 0; i < counts_.size(); ++i) {
    const SweepProgress& counts = counts_[i];
    const auto size = static_cast<double>(repositories_[i].bytes + kBytesOfAnySweep);
    const uint64_t total = counts.objects_total;
    const uint64_t done = counts.objects_done;
    weight += size;
    if (total > 0) {
      weight_done += size * static_cast<double>(done) / static_cast<double>(std::max(total, done));
    }
    sample.bytes += counts.bytes_done;
    sample.findings += counts.findings;
  }
  sample.repositories = repositories_.size();
  sample.repositories_done = done_;
  sample.share = weight > 0 ? weight_done / weight : 0;
  return sample;
}

void ManySweep::Failed(const absl::Status& status) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (fault_.ok()) fault_ = status;
  MutableStopRequested() = true;
}

void ManySweep::AddStale(const std::string& path, RepositoryRow* row) const {
  const auto stale = stale_mirrors_.find(path);
  if (stale == stale_mirrors_.end()) return;
  const git::MirrorOutcome& mirror = stale->second;
  if (!mirror.there) row->coverage.notes.clear();  // not there: this is why
  row->coverage.unknown_remainder = true;
  row->coverage.notes.insert(setup_.redaction->Redact(absl::StrCat(
      mirror.status.message(), mirror.there ? "; swept as it was at the last update" : "")));
}

bool ManySweep::SweepOne(size_t item, const LaneShare& share) {
  const git::FoundRepository& repository = repositories_[item];
  RepositoryRow& row = rows_[item];
  SweepProgress& counts = counts_[item];
  counts.objects_done = counts.objects_total = counts.bytes_done = counts.findings = 0;
  std::unique_ptr<RepositoryReport> report = report_->Begin(row.repo);
  SweepRun run{setup_, share, report.get(), &counts, nullptr, {}, false};
  const RepositoryOutcome outcome = SweepRepository(repository.path, &run);
  if (run.share_too_small) return false;
  if (!outcome.run.ok()) {
    Failed(outcome.run);
    return true;
  }
  row.coverage = std::move(run.coverage);
  if (!outcome.repository.ok()) {
    row.state = SweepState::kNotSwept;
    row.coverage.unknown_remainder = true;
    row.coverage.notes.insert(setup_.redaction->Redact(StdView(outcome.repository.message())));
    AddStale(repository.path, &row);
    if (typed_.contains(repository.path) && SetupExitCode(outcome.repository) == ExitCode::kUsage) {
      wrong_typed_ = true;
    }
    // A text report names it in its table.
    if (setup_.options.format != "text" || setup_.options.quiet || !setup_.options.output.empty()) {
      LogError(absl::StrCat("not swept: ", row.repo, ": ", *row.coverage.notes.begin()));
    }
  } else {
    AddStale(repository.path, &row);
    row.state = row.coverage.complete() ? SweepState::kComplete : SweepState::kIncomplete;
  }
  row.findings = report->findings();
  absl::Status status = report->Finish(row);
  if (status.ok()) {
    status = report_->Put(item, std::move(report), [this](const std::function<void()>& write) {
      progress_->WithoutLine(write);
    });
  }
  if (!status.ok()) Failed(status);
  // Complete for the progress line, whatever could not be read.
  counts.objects_total = std::max<uint64_t>(1, counts.objects_total);
  counts.objects_done = counts.objects_total.load();
  ++done_;
  return true;
}

// A signal came before they were begun.
void ManySweep::CountRest() {
  for (size_t item = 0; item < rows_.size(); ++item) {
    RepositoryRow& row = rows_[item];
    if (counts_[item].objects_total > 0 || row.state == SweepState::kNotSwept) continue;
    row.state = SweepState::kNotSwept;
    row.coverage = {};
    row.coverage.interrupted = true;
    row.coverage.notes.insert("the run was stopped before this repository was swept");
    std::unique_ptr<RepositoryReport> report = report_->Begin(row.repo);
    absl::Status status = report->Finish(row);
    if (status.ok()) {
      status = report_->Put(item, std::move(report),
                            [](const std::function<void()>& write) { write(); });
    }
    if (!status.ok()) Failed(status);
  }
}

ExitCode ManySweep::Code(const Coverage& coverage) const {
  if (StopSignal() != 0) return static_cast<ExitCode>(128 + StopSignal());
  const ScanSettings& settings = setup_.settings;
  for (const RepositoryRow& row : rows_) {
    for (size_t level = static_cast<size_t>(settings.fail_on); level < row.findings.size();
         ++level) {
      if (settings.fail && row.findings[level] > 0) return ExitCode::kFindings;
    }
  }
  if (coverage.complete()) return ExitCode::kClean;
  return wrong_typed_ ? ExitCode::kUsage : ExitCode::kIncomplete;
}

ExitCode ManySweep::Run() {
  const auto begin = std::chrono::steady_clock::now();
  absl::Status status = Collect();
  if (status.ok()) status = Prepare();
  if (!status.ok()) return FailSetup(status);
  progress_ =
      std::make_unique<Progress>(!setup_.options.quiet, "object", [this] { return Sample(); });
  std::vector<uint64_t> sizes;
  sizes.reserve(repositories_.size());
  for (const git::FoundRepository& repository : repositories_) sizes.push_back(repository.bytes);
  RunLargestFirst(sizes, {setup_.settings.threads, setup_.memory_bytes(), &StopRequested()},
                  [this](size_t item, const LaneShare& share) { return SweepOne(item, share); });
  progress_->Stop();
  if (fault_.ok()) CountRest();
  if (!fault_.ok()) return FailRun(fault_);
  RunSummary summary;
  summary.coverage = run_coverage_;
  for (const RepositoryRow& row : rows_) {
    Coverage counted = row.coverage;
    counted.notes.clear();  // they stand with their repository
    summary.coverage.Merge(counted);
  }
  if (StopRequested()) summary.coverage.interrupted = true;
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const ExitCode code = Code(summary.coverage);
  status = report_->Finish(rows_, std::move(summary));
  return status.ok() ? code : FailRun(status);
}

}  // namespace

bool AsksForMany(const Options& options) {
  return options.paths.size() > 1 || !options.repository_list.empty() ||
         !options.all_below.empty() || !options.mirror_urls.empty();
}

ExitCode SweepMany(const SweepSetup& setup) { return ManySweep(setup).Run(); }

void AddManyOptions(CLI::App* command, Options* options) {
  command
      ->add_option("--all", options->all_below,
                   "Sweep every repository in this directory and below it, links not followed; may "
                   "be given again")
      ->envname("OFFKEY_ALL")
      ->type_name("DIR")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command
      ->add_option("--repos", options->repository_list,
                   "Sweep the repositories that this file names, one path a line; `-` reads "
                   "standard input")
      ->envname("OFFKEY_REPOS")
      ->type_name("FILE");
  command
      ->add_option("--mirror", options->mirror_urls,
                   "Clone or update a bare mirror of each URL with git, then sweep it")
      ->envname("OFFKEY_MIRROR")
      ->type_name("URL");
  command
      ->add_option("--mirror-dir", options->mirror_dir,
                   "Where mirrors are kept [OFFKEY_HOME/mirrors]")
      ->envname("OFFKEY_MIRROR_DIR")
      ->type_name("DIR");
  command
      ->add_option("--mirror-protocols", options->mirror_protocols,
                   "What git may speak, with commas [https,ssh]")
      ->envname("OFFKEY_MIRROR_PROTOCOLS")
      ->type_name("https|ssh|git|http|file")
      ->delimiter(',')
      ->expected(1)
      ->check(CLI::IsMember({"https", "ssh", "git", "http", "file"}).description(""));
  command
      ->add_option("--mirror-max-size", options->mirror_max_size,
                   "Give up on a mirror that grows beyond this [20G]")
      ->envname("OFFKEY_MIRROR_MAX_SIZE")
      ->type_name("BYTES");
  command
      ->add_option("--mirror-timeout", options->mirror_timeout,
                   "Seconds that one clone or update may take [3600]")
      ->envname("OFFKEY_MIRROR_TIMEOUT")
      ->type_name("SECONDS")
      ->check(CLI::Range(1U, 1'000'000U).description(""));
  command
      ->add_option("--mirror-credentials", options->credential_helper,
                   "git's credential helper to ask, e.g. `store`, `cache` [none]")
      ->envname("OFFKEY_MIRROR_CREDENTIALS")
      ->type_name("HELPER");
}

}  // namespace offkey
