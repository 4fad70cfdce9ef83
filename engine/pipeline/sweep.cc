// The order of work: open; scan commits, tags and blobs; join what was found under fingerprints;
// decode the trees; ask who introduced it; emit. Covered by tests/e2e/known_truth_test.py,
// hostile_test.py and reader_test.py.
#include "engine/pipeline/sweep.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "engine/base/build_id.h"
#include "engine/base/packed_bytes.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/credential_catalog.h"
#include "engine/pipeline/finding_builder.h"
#include "engine/pipeline/known_history.h"
#include "engine/pipeline/learned_history.h"
#include "engine/pipeline/named_files.h"
#include "engine/pipeline/object_scan.h"
#include "engine/pipeline/rope_companions.h"
#include "engine/pipeline/rule_catch_up.h"
#include "engine/pipeline/sweep_memory.h"
#include "engine/report/redact.h"
#include "engine/scan/refused_secret.h"
#include "git/connectivity.h"
#include "git/forest_walk.h"
#include "git/libgit2_view.h"
#include "git/origin_finder.h"
#include "git/repository_state.h"

namespace offkey {
namespace {

using git::ObjectFate;

constexpr uint64_t kMaxReflogScanBytes = uint64_t{1} << 30;
// Of a repository with more findings than these bytes hold, nothing is remembered.
constexpr size_t kMostFindingBytes = 256u << 20;

// Everything but the repository on which findings depend. Empty when it cannot be told. The
// fingerprint key is none of it: a memory lives in a store, which has one key for all it holds and
// changes it in memories too.
std::optional<Digest> Judgement(const CompiledRules& rules, const SweepOptions& options) {
  if (options.naive || options.verify_ids || options.show_refused || BuildId().empty()) {
    return std::nullopt;
  }
  std::string text;
  PackedWriter out(&text);
  out.Bytes(BuildId());
  out.Bytes(rules.digest());
  out.Number(options.max_occurrences);
  return Sha256(text);
}

// Of a judgement all that is not of single rules.
Digest Ground(const CompiledRules& rules, const SweepOptions& options) {
  const Digest shared = rules.SharedDigest();
  std::string text = "ground";
  PackedWriter out(&text);
  out.Bytes(BuildId());
  out.Bytes({reinterpret_cast<const char*>(shared.data()), shared.size()});
  out.Number(options.max_occurrences);
  return Sha256(text);
}

// The .mailmap of HEAD's tree. A history without one, or with a damaged one, folds nobody.
git::Mailmap ReadMailmap(git::ObjectStore* store, const git::RefSet& refs,
                         const git::CommitGraph& graph) {
  const git::Ref* head = refs.Find("HEAD");
  if (head == nullptr || head->target.empty()) return {};
  if (store->layout().format == git::ObjectFormat::kSha1) {
    auto view = git::Libgit2View::Create(store, store->layout().format);
    if (!view.ok()) return {};
    const auto text = (*view)->ReadPath(head->target, ".mailmap", git::kMaxMailmapBytes);
    return text.ok() ? git::Mailmap::Parse(*text) : git::Mailmap();
  }
  // libgit2 1.5 does not know SHA-256: the entry is looked up in the root tree here.
  const auto number =
      store->FindNumber(reinterpret_cast<const uint8_t*>(head->target.bytes().data()));
  const auto* commit = number ? graph.Find(*number) : nullptr;
  if (commit == nullptr || commit->tree == git::kNoObject) return {};
  ObjectKind kind;
  std::string bytes;
  if (store->Read(commit->tree, &kind, &bytes) != ObjectFate::kScanned) return {};
  constexpr std::string_view kEntry("100644 .mailmap\0", 16);
  const size_t at = bytes.find(kEntry);
  if (at == bytes.npos || bytes.size() - at - kEntry.size() < store->hash_bytes()) return {};
  const auto blob =
      store->FindNumber(reinterpret_cast<const uint8_t*>(bytes.data()) + at + kEntry.size());
  if (!blob || store->Read(*blob, &kind, &bytes) != ObjectFate::kScanned) return {};
  return git::Mailmap::Parse(std::string_view(bytes).substr(0, git::kMaxMailmapBytes));
}

// Scans the reflogs' messages with a scanner of their own.
std::vector<FlaggedReflog> ScanReflogs(const git::RepositoryLayout& layout, DeltaScanner* scanner,
                                       Coverage* coverage) {
  std::vector<FlaggedReflog> flagged;
  const auto summary = git::ReadReflogs(layout, [&](const git::Reflog& reflog) {
    ++coverage->objects_total;
    if (reflog.text.size() > kMaxReflogScanBytes) {
      ++coverage->skipped["over-memory-budget"];
      return;
    }
    ++coverage->objects_scanned;
    coverage->bytes += reflog.text.size();
    ObjectView view;
    view.kind = ObjectKind::kCommit;
    view.size = reflog.text.size();
    view.whole = reflog.text;
    const MatchRope rope = scanner->Scan(view).rope;
    if (rope.empty()) return;
    FlaggedReflog log;
    log.path = reflog.path;
    log.rope = rope;
    std::vector<uint64_t> starts;
    ForEachMatch(rope, [&](const RopeMatch& match) { starts.push_back(match.start); });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    FindPositions(Text(reflog.text), starts, &log.positions);
    flagged.push_back(std::move(log));
  });
  coverage->unknown_remainder |= summary.unknown_remainder;
  coverage->notes.insert(summary.notes.begin(), summary.notes.end());
  std::sort(flagged.begin(), flagged.end(),
            [](const FlaggedReflog& a, const FlaggedReflog& b) { return a.path < b.path; });
  return flagged;
}

class SweepRun {
 public:
  SweepRun(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key,
           const SweepOptions& options, uint64_t memory, git::ObjectStore* store)
      : rules_(std::move(rules)),
        key_(key),
        options_(options),
        memory_(memory),
        store_(*store),
        fates_(store->object_count()) {}

  absl::StatusOr<SweepResult> Run(const std::function<absl::Status(Finding&&)>& emit);

 private:
  absl::StatusOr<SweepResult> RunOnce(const std::function<absl::Status(Finding&&)>& emit);
  bool stopped() const { return options_.stop != nullptr && options_.stop->load(); }
  bool remembers() const { return options_.remember && judgement_.has_value(); }
  // What an interrupted sweep kept, if that is more.
  void RecallProgress();
  void AddScanned(SweepResult* result);
  void SetCheckpoints(const git::ForestWalk& walk, const DeltaScanner& known_scanner,
                      ObjectScan* scan);
  // What an earlier sweep left. False: nothing is new, and its findings were emitted.
  absl::StatusOr<bool> Recall(const std::function<absl::Status(Finding&&)>& emit,
                              SweepResult* result);
  void RecallHistory(const SweepMemory& memory);
  // What other repositories have in common with this one. True: ask for an earlier sweep again.
  bool RecallBase();
  void Remember(const git::ForestWalk& walk, const LearnedHistory& learned,
                const git::OriginFinder* origins, Redactor* redactor, uint64_t finding_count,
                std::string_view findings, SweepResult* result) const;
  void AddFates(const git::ForestWalk& walk, Coverage* coverage) const;
  void AddMissing(const git::CommitGraph& graph, const git::TreeScan& trees,
                  std::vector<git::MissingObject> missing, Coverage* coverage) const;
  void AddShallow(const git::CommitGraph& graph, std::vector<git::MissingObject>* missing,
                  Coverage* coverage) const;

  const std::shared_ptr<const CompiledRules> rules_;
  const FingerprintKey& key_;
  const SweepOptions& options_;
  const uint64_t memory_;
  git::ObjectStore& store_;
  git::FateTable fates_;
  git::RefSet refs_;
  std::optional<Digest> judgement_;
  EarlierSweep recalled_;        // borrowed by known_
  KeptBase base_;                // the same: that of known_
  bool stands_on_base_ = false;  // known_ has all of base_, under the rules of now
  std::unique_ptr<KnownHistory> known_;
  std::optional<RuleChange> rule_change_;  // since known_ was learned
  std::string progress_;                   // borrowed by scanned_
  // Of a sweep that was cut off; known_ holds it too from AddScanned on.
  std::unique_ptr<KnownHistory> scanned_;
  std::atomic<int64_t> next_checkpoint_{0};  // nanoseconds of the steady clock
  bool may_recall_ = true;
  bool must_forget_ = false;  // what is known does not do: sweep again without it
};

absl::StatusOr<bool> SweepRun::Recall(const std::function<absl::Status(Finding&&)>& emit,
                                      SweepResult* result) {
  judgement_ = Judgement(*rules_, options_);
  if (!judgement_.has_value() || (!options_.recall && !options_.remember)) return true;
  result->state = git::RepositoryState(store_, refs_);
  if (!may_recall_) return true;
  std::optional<SweepMemory> memory;
  do {
    if (options_.recall) recalled_ = options_.recall(result->state);
    memory = DecodeSweepMemory(recalled_.memory);
    if (memory.has_value() && memory->judgement == *judgement_) {
      if (memory->state == result->state) break;
      RecallHistory(*memory);
    }
  } while (known_ == nullptr && RecallBase());
  if (known_ != nullptr || !memory.has_value()) return true;
  if (memory->judgement != *judgement_) {
    if (memory->ground != Ground(*rules_, options_)) return true;
    rule_change_ = CompareRules(recalled_.rules, *rules_);
    if (rule_change_.has_value()) RecallHistory(*memory);
    return true;
  }
  if (memory->state != result->state) return true;
  OFFKEY_RETURN_IF_ERROR(ForEachFinding(*memory, [&](Finding&& finding) {
    ++result->findings;
    return emit(std::move(finding));
  }));
  result->coverage = memory->coverage;
  result->reuse = SweepReuse::kAll;
  result->known_objects = store_.object_count();
  if (options_.progress != nullptr) {
    options_.progress->objects_total = store_.object_count();
    options_.progress->objects_done = store_.object_count();
    options_.progress->findings = result->findings;
  }
  return false;
}

void SweepRun::RecallHistory(const SweepMemory& memory) {
  if (!memory.has_history || recalled_.base.bytes == nullptr) return;
  base_ = recalled_.base;
  known_ = KnownHistory::Read(*base_.bytes, memory.layer, store_);
  stands_on_base_ = known_ != nullptr && memory.judgement == *judgement_;
}

bool SweepRun::RecallBase() {
  if (!options_.recall_base) return false;
  BaseQuery query;
  query.judgement = *judgement_;
  query.sketch = SketchOf(store_);
  query.has = [this](std::string_view sketch) { return CountOfSketch(sketch, store_); };
  KeptBase best;
  for (;;) {
    BaseAnswer answer = options_.recall_base(query);
    if (answer.ask_again) return true;
    if (answer.base.bytes == nullptr) break;
    base_ = std::move(answer.base);
    known_ = KnownHistory::Read(*base_.bytes, {}, store_);
    stands_on_base_ = known_ != nullptr;
    if (stands_on_base_) return false;
    query.tried.push_back(base_.id);
    if (best.bytes == nullptr) best = base_;
  }
  if (best.bytes == nullptr) return false;
  base_ = std::move(best);
  known_ = KnownHistory::ReadCommon(*base_.bytes, store_);
  return false;
}

void SweepRun::RecallProgress() {
  if (!options_.recall_progress || !may_recall_ || !judgement_.has_value()) return;
  progress_ = options_.recall_progress();
  const std::optional<SweepMemory> memory = DecodeSweepMemory(progress_);
  if (!memory.has_value() || memory->judgement != *judgement_) return;
  scanned_ = KnownHistory::Read(memory->layer, {}, store_);
}

// After known_ has become one of the rules of now, as scanned_ is.
void SweepRun::AddScanned(SweepResult* result) {
  if (scanned_ == nullptr) return;
  const uint64_t before = known_ != nullptr ? known_->object_count() : 0;
  if (known_ == nullptr) {
    base_ = {};
    known_ = KnownHistory::Read(DecodeSweepMemory(progress_)->layer, {}, store_);
    result->reuse = SweepReuse::kResumed;
  } else {
    known_->AddScanned(*scanned_);
  }
  result->resumed_objects = known_->object_count() - before;
}

void SweepRun::SetCheckpoints(const git::ForestWalk& walk, const DeltaScanner& known_scanner,
                              ObjectScan* scan) {
  if (!remembers() || !options_.keep_progress) return;
  const auto now = [] {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
  };
  const auto least = static_cast<int64_t>(options_.checkpoint_seconds * 1e9);
  next_checkpoint_ = now() + least;
  if (scanned_ != nullptr) scanned_->AddBlobs(scan);
  const auto make = [this, scan, &walk, &known_scanner, now, least] {
    constexpr int64_t kShare = 50;
    const int64_t begin = now();
    SweepMemory memory;
    memory.judgement = *judgement_;
    std::string history;
    scan->Snapshot([&](const ObjectScan::Scanned& scanned) {
      std::vector<const CredentialTable*> tables;
      for (unsigned w = 0; w < scan->workers(); ++w) tables.push_back(&scan->credentials(w));
      tables.push_back(nullptr);  // the reflogs'
      tables.push_back(&known_scanner.credentials());
      history = WriteScannedBlobs(store_, scanned, tables);
    });
    memory.layer = history;
    // Gaps between what is not read again would not be seen again.
    if (!history.empty() && !walk.found_gaps()) options_.keep_progress(EncodeSweepMemory(memory));
    const int64_t end = now();
    next_checkpoint_ = end + std::max(least, kShare * (end - begin));
  };
  scan->SetCheckpoints([this, now] { return now() >= next_checkpoint_; }, make);
}

void SweepRun::AddFates(const git::ForestWalk& walk, Coverage* coverage) const {
  for (ObjectNumber number = 0; number < fates_.count(); ++number) {
    ++coverage->objects_total;
    ObjectFate fate = fates_.Get(number);
    if (fate == ObjectFate::kUnseen) fate = stopped() ? ObjectFate::kStopped : ObjectFate::kCorrupt;
    if (fate == ObjectFate::kScanned) {
      ++coverage->objects_scanned;
    } else if (fate == ObjectFate::kOverMemoryBudget || fate == ObjectFate::kStopped) {
      ++coverage->skipped[git::ObjectFateName(fate)];
    } else {
      ++coverage->failed[git::ObjectFateName(fate)];
    }
  }
  coverage->bytes += walk.bytes_visited();
  if (coverage->skipped.contains("over-memory-budget")) {
    coverage->unknown_remainder = true;
    coverage->notes.insert(
        "objects over the memory budget were skipped; give a larger --max-memory");
  }
  if (walk.found_gaps() && !stopped()) {
    coverage->unknown_remainder = true;
    coverage->notes.insert(
        "a pack holds bytes that its index does not name; objects may be hidden (`git index-pack` "
        "makes a true index)");
  }
  if (stopped()) coverage->interrupted = true;
}

// A commit at the shallow boundary names parents that were never fetched: no damage, but history
// ends there.
void SweepRun::AddShallow(const git::CommitGraph& graph, std::vector<git::MissingObject>* missing,
                          Coverage* coverage) const {
  if (refs_.shallow.empty()) return;
  std::vector<ObjectId> boundary = refs_.shallow;
  std::sort(boundary.begin(), boundary.end());
  const size_t before = missing->size();
  std::erase_if(*missing, [&](const git::MissingObject& one) {
    return one.kind == ObjectKind::kCommit && graph.Find(one.referrer) != nullptr &&
           std::binary_search(boundary.begin(), boundary.end(), store_.id(one.referrer));
  });
  if (missing->size() == before) return;
  coverage->unknown_remainder = true;
  coverage->notes.insert(absl::StrCat("shallow: history was not fetched below ",
                                      before - missing->size(),
                                      " parent links; `git fetch --unshallow` brings it"));
}

void SweepRun::AddMissing(const git::CommitGraph& graph, const git::TreeScan& trees,
                          std::vector<git::MissingObject> missing, Coverage* coverage) const {
  std::vector<ObjectNumber> roots;
  std::vector<ObjectId> absent_tips;
  for (const git::Ref& ref : refs_.refs()) {
    if (ref.target.empty()) continue;
    const auto number =
        store_.FindNumber(reinterpret_cast<const uint8_t*>(ref.target.bytes().data()));
    if (number) {
      roots.push_back(*number);
    } else if (ref.kind == git::RefKind::kRef || ref.kind == git::RefKind::kHead) {
      absent_tips.push_back(ref.target);
    }
  }
  if (missing.empty() && absent_tips.empty()) return;
  // A partial clone lacks objects on purpose: all that are named count, whoever names them.
  std::vector<ObjectId> ids;
  if (store_.promisor()) {
    for (const git::MissingObject& one : missing) ids.push_back(one.id);
  } else {
    ids = git::FindReachableMissing(graph, trees, roots, missing, store_.object_count());
  }
  ids.insert(ids.end(), absent_tips.begin(), absent_tips.end());
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (ids.empty()) return;
  coverage->objects_total += ids.size();
  if (store_.promisor()) {
    coverage->skipped["promisor"] += ids.size();
    coverage->unknown_remainder = true;
    coverage->notes.insert(
        absl::StrCat("partial clone: ", ids.size(), " objects are not here and were not fetched"));
  } else {
    coverage->failed["missing"] += ids.size();
    coverage->notes.insert(absl::StrCat(
        ids.size(), " objects are named and not there, the first is ", ids.front().ToHex()));
  }
}

// A name on the way to a finding may itself hold a credential, or a path of several names, and
// nothing that holds one is kept.
void SweepRun::Remember(const git::ForestWalk& walk, const LearnedHistory& learned,
                        const git::OriginFinder* origins, Redactor* redactor,
                        uint64_t finding_count, std::string_view findings,
                        SweepResult* result) const {
  const Coverage& coverage = result->coverage;
  if (!remembers() || stopped() || findings.size() > kMostFindingBytes) return;
  SweepMemory memory;
  memory.judgement = *judgement_;
  memory.ground = Ground(*rules_, options_);
  memory.state = result->state;
  memory.coverage = coverage;
  memory.finding_count = finding_count;
  memory.findings = findings;
  // Of a repository with damage the next sweep is to be a whole one again.
  const bool skipped = std::any_of(coverage.skipped.begin(), coverage.skipped.end(),
                                   [](const auto& one) { return one.first != "promisor"; });
  const auto is_clean = [redactor](std::string_view name) {
    return redactor->Redact(name) == name;
  };
  const bool clean =
      origins == nullptr || std::all_of(origins->places().begin(), origins->places().end(),
                                        [&](const auto& place) { return is_clean(place.path); });
  std::optional<WrittenHistory> history;
  if (coverage.failed.empty() && !skipped && !walk.found_gaps() && !store_.unknown_remainder() &&
      clean) {
    history = WriteHistory(learned, is_clean);
  }
  LeftSweep& left = result->left;
  if (history.has_value()) {
    memory.has_history = true;
    memory.layer = history->layer;
    if (history->keeps_base) left.kept_base = base_.id;
    left.base = std::move(history->base);
    left.sketch = std::move(history->sketch);
    left.judgement = *judgement_;
  }
  left.memory = EncodeSweepMemory(memory);
  left.rules = EncodeRuleList(*rules_);
}

absl::StatusOr<SweepResult> SweepRun::Run(const std::function<absl::Status(Finding&&)>& emit) {
  absl::StatusOr<SweepResult> result = RunOnce(emit);
  if (!result.ok() || !must_forget_) return result;
  known_.reset();
  stands_on_base_ = false;
  base_ = {};
  rule_change_.reset();
  scanned_.reset();
  must_forget_ = false;
  may_recall_ = false;
  fates_ = git::FateTable(store_.object_count());
  return RunOnce(emit);
}

absl::StatusOr<SweepResult> SweepRun::RunOnce(const std::function<absl::Status(Finding&&)>& emit) {
  SweepResult result;
  Coverage& coverage = result.coverage;
  refs_ = git::ReadRefs(store_.layout());
  OFFKEY_ASSIGN_OR_RETURN(const bool anything_new, Recall(emit, &result));
  if (!anything_new) return result;
  RecallProgress();
  coverage.unknown_remainder = store_.unknown_remainder() || refs_.unknown_remainder;
  coverage.notes = store_.notes();
  coverage.notes.insert(refs_.notes.begin(), refs_.notes.end());

  const auto workers = static_cast<unsigned>(oneapi::tbb::this_task_arena::max_concurrency());
  git::WalkOptions walk_options;
  walk_options.memory_budget_bytes = memory_;
  walk_options.verify_ids = options_.verify_ids;
  walk_options.assemble_all = options_.naive;
  walk_options.stop = options_.stop;
  // Before the walk: a history that turns out to be of no use is forgotten.
  DeltaScanner known_scanner(rules_, workers + 1, {});
  const DeltaScanner::Options scan_options{options_.naive, options_.extra_window,
                                           options_.show_refused};
  git::CommitGraph graph(store_, workers);
  ObjectScan scan(rules_, workers, scan_options,
                  [&graph](unsigned worker, ObjectNumber number, ObjectKind kind,
                           std::string_view bytes) { graph.Add(worker, number, kind, bytes); });
  if (known_ != nullptr && rule_change_.has_value()) {
    if (CatchUp(rules_, *rule_change_, store_, walk_options, known_.get())) {
      result.fresh_rules = rule_change_->fresh_count;
      result.gone_rules = rule_change_->gone_count;
    } else {
      known_.reset();
    }
  }
  AddScanned(&result);
  if (known_ != nullptr && !known_->AddFlagged(*rules_, store_, &known_scanner, &scan)) {
    known_.reset();
    stands_on_base_ = false;
    scanned_.reset();
    result.reuse = SweepReuse::kNone;
    result.resumed_objects = 0;
  }
  std::vector<uint64_t> sizes;
  if (options_.remember && judgement_.has_value()) {
    sizes.assign(store_.object_count(), 0);
    walk_options.sizes = &sizes;
  }
  if (known_ != nullptr) {
    if (!sizes.empty()) known_->AddSizes(&sizes);
    known_->AddCommits(&graph);
    walk_options.known = &known_->known();
    for (ObjectNumber number = 0; number < store_.object_count(); ++number) {
      if (known_->known()[number]) fates_.Set(number, ObjectFate::kScanned);
    }
    coverage.bytes += known_->content_bytes();
    if (result.reuse == SweepReuse::kNone) result.reuse = SweepReuse::kObjects;
    result.known_objects = known_->object_count();
  }
  if (options_.progress != nullptr) {
    options_.progress->objects_total = store_.object_count();
    options_.progress->objects_done = result.known_objects;
    walk_options.objects_done = &options_.progress->objects_done;
    walk_options.bytes_done = &options_.progress->bytes_done;
  }
  git::ForestWalk walk(store_, &fates_, walk_options);
  SetCheckpoints(walk, known_scanner, &scan);

  // Commits, tags and blobs.
  walk.Run(git::KindSet().With(ObjectKind::kCommit).With(ObjectKind::kTag).With(ObjectKind::kBlob),
           &scan);
  graph.Finish();
  std::vector<FlaggedObject> flagged = scan.TakeFlagged();
  const std::vector<FlaggedObject> scan_flagged = flagged;
  const std::vector<ObjectNumber> named_candidates = scan.TakeNamedFiles();
  DeltaScanner reflog_scanner(rules_, workers, {false, 0, options_.show_refused});
  const std::vector<FlaggedReflog> reflogs =
      ScanReflogs(store_.layout(), &reflog_scanner, &coverage);

  std::vector<const CredentialTable*> tables;
  for (unsigned w = 0; w < workers; ++w) tables.push_back(&scan.credentials(w));
  tables.push_back(&reflog_scanner.credentials());
  tables.push_back(&known_scanner.credentials());
  std::optional<CredentialCatalog> catalog;
  std::vector<SetId> held;
  std::vector<bool> is_flagged(store_.object_count(), false);
  bool any_flagged = false;
  const auto catalogue = [&] {
    catalog.emplace(*rules_, key_, tables);
    held.assign(store_.object_count(), NumberSets::kEmpty);
    for (const FlaggedObject& object : flagged) {
      const SetId set = catalog->HeldBy(object.rope);
      if (object.kind != ObjectKind::kBlob || set == NumberSets::kEmpty) continue;
      held[object.number] = set;
      is_flagged[object.number] = true;
      any_flagged = true;
    }
    for (const FlaggedReflog& reflog : reflogs) catalog->HeldBy(reflog.rope);
  };
  catalogue();
  for (const ObjectNumber number : named_candidates) {
    is_flagged[number] = true;
    any_flagged = true;
  }

  // Trees. Without a blob in question they are only looked through for what is missing, and walked
  // again with their edges in the rare case that something is.
  auto trees = std::make_unique<git::TreeScan>(store_, workers, is_flagged, any_flagged);
  const auto tree_kind = git::KindSet().With(ObjectKind::kTree);
  bool trees_are_known = known_ != nullptr && known_->has_all_trees();
  std::unique_ptr<git::ForestWalk> tree_walk;
  git::FateTable tree_fates(0);
  const auto walk_all_trees = [&] {
    git::WalkOptions all = walk_options;
    all.known = nullptr;
    all.sizes = nullptr;
    all.objects_done = nullptr;
    all.bytes_done = nullptr;
    tree_fates = git::FateTable(store_.object_count());
    tree_walk = std::make_unique<git::ForestWalk>(store_, &tree_fates, all);
  };
  if (known_ != nullptr && !trees_are_known) {
    // Known trees may lead to what was not flagged before.
    git::TreeScan unused(store_, workers, is_flagged, /*keep_edges=*/false);
    walk.Run(tree_kind, &unused);
    walk_all_trees();
  }
  if (trees_are_known && any_flagged) known_->AddTrees(trees.get());
  (tree_walk != nullptr ? *tree_walk : walk).Run(tree_kind, trees.get());
  std::vector<git::MissingObject> missing = trees->TakeMissing();
  AddFates(walk, &coverage);
  if (!missing.empty() && !any_flagged) {
    trees = std::make_unique<git::TreeScan>(store_, workers, is_flagged, true);
    if (trees_are_known) known_->AddTrees(trees.get());
    (tree_walk != nullptr ? *tree_walk : walk).Run(tree_kind, trees.get());
    missing = trees->TakeMissing();
  }
  trees->Finish();
  NamedObjects named_objects(rules_, workers + 2, options_.show_refused);
  git::NamedBlobs named;
  if (!named_candidates.empty()) named = named_objects.Find(store_, *trees, named_candidates);
  if (trees_are_known && known_->LeavesOut(named)) {
    trees_are_known = false;
    walk_all_trees();
    trees = std::make_unique<git::TreeScan>(store_, workers, is_flagged, true);
    tree_walk->Run(tree_kind, trees.get());
    missing = trees->TakeMissing();
    trees->Finish();
    named = named_objects.Find(store_, *trees, named_candidates);
  }
  if (!trees->damaged().empty()) {
    coverage.failed["malformed-tree"] += trees->damaged().size();
    coverage.objects_scanned -=
        std::min<uint64_t>(coverage.objects_scanned, trees->damaged().size());
  }
  missing.insert(missing.end(), graph.missing().begin(), graph.missing().end());
  if (known_ != nullptr) {
    missing.insert(missing.end(), known_->missing().begin(), known_->missing().end());
    const auto key = [](const git::MissingObject& one) {
      return std::tie(one.referrer, one.id, one.kind);
    };
    std::sort(missing.begin(), missing.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    missing.erase(std::unique(missing.begin(), missing.end(),
                              [&](const auto& a, const auto& b) { return key(a) == key(b); }),
                  missing.end());
  }
  const std::vector<git::MissingObject> all_missing = missing;
  AddShallow(graph, &missing, &coverage);
  // Who can reach a missing object only whole trees tell.
  if (known_ != nullptr && !missing.empty() && !store_.promisor()) {
    must_forget_ = true;
    return result;
  }
  if (!stopped()) AddMissing(graph, *trees, std::move(missing), &coverage);

  if (!named.blobs.empty() && named_objects.AddTo(store_, named.blobs, &flagged)) {
    tables.push_back(&named_objects.credentials());
    catalogue();
  }
  const CompanionRules companion_rules(*rules_);
  CompanionPairs pairs(&companion_rules);
  RopeCompanions companions(&companion_rules, &*catalog, &pairs);
  for (const FlaggedObject& object : flagged) companions.Add(object.rope);
  for (const FlaggedReflog& reflog : reflogs) companions.Add(reflog.rope);
  const std::vector<CompanionLink> links = pairs.Links();

  // Who, where, and out.
  Redactor redactor(rules_);
  LearnedHistory learned = {&store_,       &sizes,    &graph,       trees.get(),       &scan,
                            &scan_flagged, &*catalog, &all_missing, &named_candidates, &named};
  learned.known = known_.get();
  learned.keeps_base = stands_on_base_ && trees_are_known && all_missing.empty();
  learned.common =
      known_ != nullptr && base_.bytes != nullptr && !stands_on_base_ && !rule_change_.has_value();
  if (catalog->size() == 0) {
    redactor.Redact(&coverage);
    Remember(walk, learned, nullptr, &redactor, 0, {}, &result);
    return result;
  }
  std::vector<std::string_view> secrets;
  secrets.reserve(catalog->size());
  for (uint32_t i = 0; i < catalog->size(); ++i) {
    if (!IsMarkedRefused(catalog->secret(i))) secrets.push_back(catalog->secret(i));
  }
  redactor.Know(std::move(secrets));
  git::OriginFinder origins(graph, *trees, catalog->sets(), std::move(held));
  const git::Mailmap mailmap = ReadMailmap(&store_, refs_, graph);
  FindingBuilder builder({&store_, &graph, &origins, &refs_, &mailmap, &scan, &flagged, &reflogs,
                          &*catalog, rules_.get(), &links, &redactor, options_.max_occurrences});
  if (origins.places_cut()) {
    coverage.notes.insert(absl::StrCat("a directory stands under more than ",
                                       int{git::OriginFinder::kMaxPathsPerTree},
                                       " paths; not all paths of its files are listed"));
  }
  uint64_t remembered = 0;
  std::string findings;
  for (const uint32_t credential : builder.Order()) {
    Finding finding = builder.Build(credential);
    if (remembers() && findings.size() <= kMostFindingBytes) {
      AppendFinding(finding, &findings);
      ++remembered;
    }
    OFFKEY_RETURN_IF_ERROR(emit(std::move(finding)));
    if (IsMarkedRefused(catalog->secret(credential))) continue;
    ++result.findings;
    if (options_.progress != nullptr) options_.progress->findings = result.findings;
  }
  redactor.Redact(&coverage);
  Remember(walk, learned, &origins, &redactor, remembered, findings, &result);
  return result;
}

}  // namespace

absl::StatusOr<SweepResult> Sweep(const std::string& repo_path,
                                  std::shared_ptr<const CompiledRules> rules,
                                  const FingerprintKey& key, const SweepOptions& options,
                                  const std::function<absl::Status(Finding&&)>& emit) {
  const uint64_t memory =
      options.max_memory_bytes != 0 ? options.max_memory_bytes : kDefaultMemoryBytes;
  OFFKEY_ASSIGN_OR_RETURN(git::RepositoryLayout layout, git::OpenLayout(repo_path));
  git::ObjectStore::Options store_options;
  store_options.max_object_bytes =
      options.max_object_bytes != 0 ? options.max_object_bytes : memory / 4;
  store_options.stop = options.stop;
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<git::ObjectStore> store,
                          git::ObjectStore::Open(std::move(layout), store_options));
  const unsigned threads = std::clamp(options.threads, 1u, CredentialRef::kMaxWorkers - 3);
  const oneapi::tbb::global_control limit(oneapi::tbb::global_control::max_allowed_parallelism,
                                          threads);
  oneapi::tbb::task_arena arena(static_cast<int>(threads));
  SweepRun run(std::move(rules), key, options, memory, store.get());
  std::optional<absl::StatusOr<SweepResult>> result;
  arena.execute([&] { result.emplace(run.Run(emit)); });
  return *std::move(result);
}

}  // namespace offkey
