// Covered by tests/e2e/hunt_pattern_test.py.
#include "cli/pattern_hunt.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/progress.h"
#include "cli/repository_sweep.h"
#include "cli/store_source.h"
#include "engine/attribution/attributor.h"
#include "engine/base/absl_view.h"
#include "engine/base/glob.h"
#include "engine/base/json_writer.h"
#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/pipeline/sweep.h"
#include "engine/pipeline/sweep_lanes.h"
#include "engine/report/quantity.h"
#include "engine/rule/hunt_pattern.h"
#include "git/repository_finder.h"

namespace offkey {
namespace {

constexpr uint64_t kShownPlaces = 100;  // of a finding

absl::StatusOr<std::shared_ptr<const CompiledRules>> CompilePattern(const std::string& regex) {
  absl::StatusOr<Rule> rule = RuleOfPattern(regex);
  if (!rule.ok()) {
    return absl::InvalidArgumentError(absl::StrCat("--pattern: ", rule.status().message()));
  }
  std::vector<Rule> rules;
  rules.push_back(*std::move(rule));
  auto compiled = CompiledRules::Compile(std::move(rules), {});
  if (compiled.ok() || !absl::IsInvalidArgument(compiled.status())) return compiled;
  // Without the rule's place and what only a rule file can say.
  std::string_view why = StdView(compiled.status().message());
  const size_t rule_id = why.find(kHuntRuleId);
  if (rule_id != std::string_view::npos) why.remove_prefix(rule_id + kHuntRuleId.size() + 2);
  why = why.substr(0, why.find(", or use 'extent'"));
  return absl::InvalidArgumentError(absl::StrCat("--pattern: ", AbslView(why)));
}

// The repositories that are to be searched.
absl::StatusOr<std::vector<git::FoundRepository>> Repositories(const Options& options,
                                                               const HuntQuestion& question,
                                                               Store& store) {
  git::RepositoryFinder finder;
  for (const std::string& path : options.paths) finder.AddNamed(path);
  if (options.paths.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const std::vector<SweptRepository> swept, store.ListRepositories());
    for (const SweptRepository& one : swept) {
      const std::string& asked = question.query.repo;
      if (asked.empty() || GlobMatchesPathEnd(asked, one.name)) finder.AddNamed(one.name);
    }
  }
  std::vector<git::FoundRepository> found = finder.Take();
  if (found.empty()) {
    return absl::InvalidArgumentError(
        "--pattern searches repositories, and there is none: name them (offkey hunt --pattern "
        "REGEX REPO...), or sweep some into the store");
  }
  return found;
}

class ObjectHunt {
 public:
  ObjectHunt(std::vector<git::FoundRepository> repositories, const ScanSettings& settings,
             std::shared_ptr<const CompiledRules> rules, const HuntQuestion& question,
             const People& known, CommandRedaction* redaction)
      : repositories_(std::move(repositories)),
        settings_(settings),
        rules_(std::move(rules)),
        question_(question),
        known_(known),
        redaction_(redaction),
        done_(repositories_.size()),
        counts_(repositories_.size()) {}

  // Called back in the order of repositories_, by whichever thread ends one.
  absl::Status Run(bool quiet, const Store::FoundCallback& callback) {
    Progress progress(!quiet, "object", [this] { return Sample(); });
    progress_ = &progress;
    callback_ = &callback;
    std::vector<uint64_t> sizes;
    for (const git::FoundRepository& one : repositories_) sizes.push_back(one.bytes);
    const uint64_t memory =
        settings_.max_memory_bytes != 0 ? settings_.max_memory_bytes : kDefaultMemoryBytes;
    RunLargestFirst(
        sizes, {settings_.threads, memory, &StopRequested()},
        [&](size_t item, const LaneShare& share) { return Search(item, share, memory); });
    progress.Stop();
    for (size_t item = next_; item < done_.size() && fault_.ok(); ++item) {
      if (!done_[item]) AddUnread(item, "the run was stopped before it was searched");
    }
    if (StopRequested()) searched_.coverage.interrupted = true;
    return fault_;
  }

  SearchedObjects Take() {
    searched_.repositories = repositories_.size();
    searched_.window_bytes = rules_->window_bytes();
    std::sort(searched_.incomplete.begin(), searched_.incomplete.end());
    return std::move(searched_);
  }

 private:
  // False: with the whole memory, please.
  bool Search(size_t item, const LaneShare& share, uint64_t memory) {
    const std::string& path = repositories_[item].path;
    const absl::StatusOr<std::string> name = RepositoryName(path, redaction_);
    std::vector<StoredFinding> found;
    SweepOptions sweep;
    sweep.threads = share.threads;
    sweep.max_memory_bytes = share.memory_bytes;
    sweep.max_object_bytes = memory / 4;
    // Conditions on paths are asked of every place.
    const bool by_path = !question_.query.path.empty() || !question_.query.keyword.empty();
    sweep.max_occurrences = by_path ? 0 : kShownPlaces;
    sweep.stop = &MutableStopRequested();
    sweep.progress = &counts_[item];
    absl::StatusOr<SweepResult> result = SweepResult();
    if (!name.ok()) {
      result = name.status();
    } else {
      result = Sweep(path, rules_, known_.installation->fingerprint_key(), sweep,
                     [&](Finding&& finding) {
                       StoredFinding one;
                       one.in_last_sweep = true;
                       one.finding = std::move(finding);
                       one.finding.repo = *name;
                       one.finding.attributions = AttributeFinding(one.finding);
                       found.push_back(std::move(one));
                       return absl::OkStatus();
                     });
    }
    if (result.ok() && !share.whole && result->coverage.skipped.contains("over-memory-budget")) {
      return false;
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!result.ok()) {
      AddUnread(item, redaction_->Redact(StdView(result.status().message())));
      searched_.wrong_path |= SetupExitCode(result.status()) == ExitCode::kUsage;
    } else {
      Coverage coverage = std::move(result->coverage);
      std::set<std::string> notes;
      for (const std::string& note : coverage.notes) {
        notes.insert(absl::StrCat(*name, ": ", note));
      }
      coverage.notes = std::move(notes);
      if (!coverage.complete()) searched_.incomplete.push_back(*name);
      searched_.coverage.Merge(coverage);
    }
    done_[item] = std::move(found);
    TellReady();
    return true;
  }

  void AddUnread(size_t item, const std::string& why) {
    const std::string name = redaction_->Redact(repositories_[item].path);
    searched_.coverage.unknown_remainder = true;
    searched_.coverage.notes.insert(absl::StrCat(name, ": not searched: ", why));
    searched_.incomplete.push_back(name);
  }

  // What is next in order and searched. Under mutex_.
  void TellReady() {
    for (; next_ < done_.size() && done_[next_].has_value(); ++next_) {
      std::vector<StoredFinding> findings = *std::move(done_[next_]);
      done_[next_] = std::vector<StoredFinding>();
      for (StoredFinding& one : findings) {
        if (!fault_.ok()) return;
        absl::StatusOr<std::vector<InventoryTie>> ties =
            known_.store->FindInventoryTies(one.finding);
        if (ties.ok()) {
          one.inventory_ties = *std::move(ties);
          progress_->WithoutLine([&] { fault_ = (*callback_)(std::move(one)); });
        } else {
          fault_ = ties.status();
        }
        if (!fault_.ok()) MutableStopRequested() = true;
      }
    }
  }

  ProgressSample Sample() const {
    ProgressSample sample;
    for (const SweepProgress& counts : counts_) {
      sample.done += counts.objects_done;
      sample.total += counts.objects_total;
      sample.bytes += counts.bytes_done;
      sample.findings += counts.findings;
    }
    return sample;
  }

  const std::vector<git::FoundRepository> repositories_;
  const ScanSettings& settings_;
  const std::shared_ptr<const CompiledRules> rules_;
  const HuntQuestion& question_;
  const People& known_;
  CommandRedaction* redaction_;
  Progress* progress_ = nullptr;
  const Store::FoundCallback* callback_ = nullptr;
  std::mutex mutex_;  // guards what follows but for counts_
  std::vector<std::optional<std::vector<StoredFinding>>> done_;
  size_t next_ = 0;  // the first whose findings were not told
  SearchedObjects searched_;
  absl::Status fault_;
  std::vector<SweepProgress> counts_;
};

}  // namespace

absl::StatusOr<PatternAnswer> HuntInObjects(const Options& options, const HuntQuestion& question,
                                            const People& known, int64_t now,
                                            const HuntCallback& callback) {
  OFFKEY_ASSIGN_OR_RETURN(const ScanSettings settings, ResolveScanSettings(options));
  OFFKEY_ASSIGN_OR_RETURN(auto rules, CompilePattern(options.hunt.pattern));
  // Names of repositories as the store has them: without credentials of any known form.
  OFFKEY_ASSIGN_OR_RETURN(auto all_rules,
                          known.installation->LoadRules(options, settings.min_confidence));
  CommandRedaction redaction(std::move(all_rules));
  OFFKEY_ASSIGN_OR_RETURN(std::vector<git::FoundRepository> repositories,
                          Repositories(options, question, *known.store));
  OFFKEY_ASSIGN_OR_RETURN(std::vector<PublicKey> keys, known.store->ReadKeys());
  ObjectHunt hunt(std::move(repositories), settings, std::move(rules), question, known, &redaction);
  PatternAnswer out;
  const auto source = [&](const Store::FoundCallback& found) {
    return hunt.Run(options.quiet, found);
  };
  const auto cut = [&](StoredFinding&& stored) {
    if (stored.finding.occurrences.size() > kShownPlaces) {
      stored.finding.occurrences.resize(kShownPlaces);
    }
    return callback(std::move(stored));
  };
  OFFKEY_ASSIGN_OR_RETURN(out.answer,
                          HuntIn(source, question, known.roster, std::move(keys), now, cut));
  out.searched = hunt.Take();
  // Of the store's repositories one may well be gone.
  if (options.paths.empty()) out.searched.wrong_path = false;
  return out;
}

std::string SourceText(const SearchedObjects& searched, bool verbose) {
  std::string text =
      absl::StrCat("  from        ", Counted(searched.coverage.objects_scanned, "object"), " of ",
                   GroupDigits(searched.repositories),
                   searched.repositories == 1 ? " repository" : " repositories",
                   ", searched now; a match depends on ", GroupDigits(searched.window_bytes),
                   " bytes around it at most\n");
  std::vector<std::string> lines;
  for (const std::string& name : searched.incomplete) lines.push_back(EscapeForTerminal(name));
  text += IncompleteText(lines, verbose);
  return text;
}

void AppendSourceJson(const SearchedObjects& searched, JsonWriter* json) {
  const Coverage& coverage = searched.coverage;
  json->Key("source").String("objects");
  json->Key("repositories").Number(searched.repositories);
  json->Key("window_bytes").Number(searched.window_bytes);
  json->Key("complete").Bool(coverage.complete());
  json->Key("objects").BeginObject().Key("total").Number(coverage.objects_total);
  json->Key("scanned").Number(coverage.objects_scanned);
  for (const auto& [name, counts] :
       {std::pair("skipped", &coverage.skipped), std::pair("failed", &coverage.failed)}) {
    json->Key(name).BeginObject();
    for (const auto& [reason, count] : *counts) json->Key(reason).Number(count);
    json->EndObject();
  }
  json->EndObject().Key("bytes").Number(coverage.bytes);
  json->Key("incomplete").BeginArray();
  for (const std::string& name : searched.incomplete) json->String(name);
  json->EndArray();
}

}  // namespace offkey
