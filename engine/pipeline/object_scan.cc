// Covered by tests/unit/pipeline/object_scan_test.cc.
#include "engine/pipeline/object_scan.h"

#include <algorithm>
#include <cstring>
#include <mutex>

#include "engine/scan/named_file.h"

namespace offkey {

struct ObjectScan::Worker {
  Worker(std::shared_ptr<const CompiledRules> rules, unsigned index,
         const DeltaScanner::Options& options)
      : scanner(rules, index, options), named_reader(std::move(rules), options.keep_refused) {}

  DeltaScanner scanner;
  NamedFileReader named_reader;
  std::vector<ObjectNumber> named_files;
  std::vector<ObjectNumber> unfamiliar;
  // Of snapshots: held while an object is visited.
  std::mutex mutex;
  std::vector<ScannedBlob> blobs;
  std::string window;
  std::vector<FlaggedObject> flagged;
  std::vector<MatchPosition> positions;
  std::vector<uint64_t> starts;
};

ObjectScan::ObjectScan(std::shared_ptr<const CompiledRules> rules, unsigned workers,
                       const DeltaScanner::Options& options, WholeObserver observer)
    : rules_(std::move(rules)), observer_(std::move(observer)) {
  for (unsigned i = 0; i < workers; ++i) {
    workers_.push_back(std::make_unique<Worker>(rules_, i, options));
  }
}

ObjectScan::~ObjectScan() = default;

void FindPositions(const Text& text, absl::Span<const uint64_t> starts,
                   std::vector<MatchPosition>* out) {
  constexpr uint64_t kStep = 1u << 16;
  std::string scratch;
  uint64_t line = 1;
  uint64_t line_start = 0;
  uint64_t at = 0;
  for (const uint64_t start : starts) {
    while (at < start) {
      const std::string_view part = text.Window(at, std::min(start, at + kStep), &scratch);
      const auto newlines = static_cast<uint64_t>(std::count(part.begin(), part.end(), '\n'));
      if (newlines > 0) {
        line += newlines;
        line_start = at + part.rfind('\n') + 1;
      }
      at += part.size();
    }
    out->push_back({start, {line, start - line_start + 1}});
  }
}

void ObjectScan::Record(Worker* worker, const ObjectView& object, const MatchRope& rope) {
  FlaggedObject flagged;
  flagged.number = object.number;
  flagged.kind = object.kind;
  flagged.rope = rope;
  if (rope.node->count <= kMostPositionsPerObject) {
    worker->starts.clear();
    ForEachMatch(rope, [&](const RopeMatch& match) { worker->starts.push_back(match.start); });
    std::sort(worker->starts.begin(), worker->starts.end());
    worker->starts.erase(std::unique(worker->starts.begin(), worker->starts.end()),
                         worker->starts.end());
    flagged.first_position = static_cast<uint32_t>(worker->positions.size());
    flagged.position_count = static_cast<uint32_t>(worker->starts.size());
    FindPositions(object.text(), worker->starts, &worker->positions);
  }
  worker->flagged.push_back(flagged);
}

void ObjectScan::SetCheckpoints(std::function<bool()> due, std::function<void()> make) {
  checkpoint_due_ = std::move(due);
  make_checkpoint_ = std::move(make);
}

void ObjectScan::AfterVisit() {
  if (!checkpoint_due_() || making_checkpoint_.exchange(true)) return;
  make_checkpoint_();
  making_checkpoint_.store(false);
}

void ObjectScan::AddKnownBlob(ObjectNumber number, uint64_t size) {
  workers_[0]->blobs.push_back({number, size});
}

void ObjectScan::Snapshot(const std::function<void(const Scanned&)>& use) {
  std::vector<std::unique_lock<std::mutex>> held;
  for (const auto& worker : workers_) held.emplace_back(worker->mutex);
  Scanned scanned;
  for (const auto& worker : workers_) {
    scanned.blobs.insert(scanned.blobs.end(), worker->blobs.begin(), worker->blobs.end());
    scanned.named_files.insert(scanned.named_files.end(), worker->named_files.begin(),
                               worker->named_files.end());
    for (const FlaggedObject& object : worker->flagged) {
      if (object.kind != ObjectKind::kBlob) continue;
      scanned.flagged.push_back(
          {&object, absl::MakeConstSpan(worker->positions)
                        .subspan(object.first_position, object.position_count)});
    }
  }
  use(scanned);
}

std::unique_ptr<NodeState> ObjectScan::Visit(unsigned index, const ObjectView& object) {
  if (!checkpoint_due_) return Scan(index, object);
  std::unique_ptr<NodeState> state;
  {
    Worker& worker = *workers_[index];
    const std::lock_guard<std::mutex> held(worker.mutex);
    state = Scan(index, object);
    if (object.kind == ObjectKind::kBlob && !object.counted_elsewhere) {
      worker.blobs.push_back({object.number, object.size});
    }
  }
  AfterVisit();
  return state;
}

std::unique_ptr<NodeState> ObjectScan::Scan(unsigned index, const ObjectView& object) {
  Worker& worker = *workers_[index];
  if (observer_ && object.kind != ObjectKind::kBlob && !object.counted_elsewhere) {
    observer_(index, object.number, object.kind, object.whole);
  }
  if (object.kind == ObjectKind::kBlob && !object.counted_elsewhere) {
    const uint64_t head = worker.named_reader.HeadBytes(object.size);
    if (head != 0 && worker.named_reader.IsCandidate(object.text().Window(0, head, &worker.window),
                                                     object.size)) {
      worker.named_files.push_back(object.number);
    }
  }
  DeltaScanner::Result result = worker.scanner.Scan(object);
  if (worker.scanner.unfamiliar()) worker.unfamiliar.push_back(object.number);
  if (!result.rope.empty() && !object.counted_elsewhere) Record(&worker, object, result.rope);
  return std::move(result.state);
}

void ObjectScan::VisitWindow(unsigned index, ObjectNumber number, ObjectKind kind, uint64_t offset,
                             std::string_view bytes, bool last) {
  Worker& worker = *workers_[index];
  const std::lock_guard<std::mutex> held(worker.mutex);
  const MatchRope rope = worker.scanner.ScanWindow(kind, offset, bytes, last);
  if (last && worker.scanner.unfamiliar()) worker.unfamiliar.push_back(number);
  if (last && !rope.empty()) {
    FlaggedObject flagged;
    flagged.number = number;
    flagged.kind = kind;
    flagged.rope = rope;
    worker.flagged.push_back(flagged);
  }
}

void ObjectScan::AddKnown(ObjectNumber number, ObjectKind kind, absl::Span<const RopeMatch> matches,
                          absl::Span<const MatchPosition> positions) {
  Worker& worker = *workers_[0];
  FlaggedObject flagged;
  flagged.number = number;
  flagged.kind = kind;
  flagged.rope = known_matches_.Make(matches);
  flagged.first_position = static_cast<uint32_t>(worker.positions.size());
  flagged.position_count = static_cast<uint32_t>(positions.size());
  worker.positions.insert(worker.positions.end(), positions.begin(), positions.end());
  worker.flagged.push_back(flagged);
}

void ObjectScan::AddKnownNamedFile(ObjectNumber number) {
  workers_[0]->named_files.push_back(number);
}

uint64_t ObjectScan::OverlapBytes() const { return workers_[0]->scanner.Overlap(); }

const CredentialTable& ObjectScan::credentials(unsigned worker) const {
  return workers_[worker]->scanner.credentials();
}

std::vector<FlaggedObject> ObjectScan::TakeFlagged() {
  std::vector<FlaggedObject> all;
  for (const auto& worker : workers_) {
    const auto shift = static_cast<uint32_t>(positions_.size());
    positions_.insert(positions_.end(), worker->positions.begin(), worker->positions.end());
    for (FlaggedObject flagged : worker->flagged) {
      flagged.first_position += shift;
      all.push_back(flagged);
    }
    worker->positions = {};
    worker->flagged = {};
    worker->scanner.ForgetTexts();
  }
  std::sort(all.begin(), all.end(),
            [](const FlaggedObject& a, const FlaggedObject& b) { return a.number < b.number; });
  all.erase(std::unique(all.begin(), all.end(),
                        [](const FlaggedObject& a, const FlaggedObject& b) {
                          return a.number == b.number;
                        }),
            all.end());
  return all;
}

std::vector<ObjectNumber> ObjectScan::Take(std::vector<ObjectNumber> Worker::*list) {
  std::vector<ObjectNumber> all;
  for (const auto& worker : workers_) {
    all.insert(all.end(), ((*worker).*list).begin(), ((*worker).*list).end());
    (*worker).*list = {};
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<ObjectNumber> ObjectScan::TakeNamedFiles() { return Take(&Worker::named_files); }
std::vector<ObjectNumber> ObjectScan::TakeUnfamiliar() { return Take(&Worker::unfamiliar); }

absl::Span<const MatchPosition> ObjectScan::positions(const FlaggedObject& object) const {
  return absl::MakeConstSpan(positions_).subspan(object.first_position, object.position_count);
}

uint64_t ObjectScan::scanned_bytes() const {
  uint64_t sum = 0;
  for (const auto& worker : workers_) sum += worker->scanner.scanned_bytes();
  return sum;
}

uint64_t ObjectScan::confirmed() const {
  uint64_t sum = 0;
  for (const auto& worker : workers_) sum += worker->scanner.confirmed();
  return sum;
}

}  // namespace offkey
