// Covered by tests/unit/pipeline/object_scan_test.cc.
#include "engine/pipeline/object_scan.h"

#include <algorithm>
#include <cstring>

#include "engine/scan/whole_file.h"

namespace offkey {
namespace {

// Objects with more matches than this get their positions only where they are reported.
constexpr uint64_t kMaxPositionsPerObject = 64;

}  // namespace

struct ObjectScan::Worker {
  Worker(std::shared_ptr<const CompiledRules> rules, unsigned index,
         const DeltaScanner::Options& options)
      : scanner(rules, index, options), whole_reader(std::move(rules), options.keep_refused) {}

  DeltaScanner scanner;
  WholeFileReader whole_reader;
  std::vector<ObjectNumber> whole_files;
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
  if (rope.node->count <= kMaxPositionsPerObject) {
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

std::unique_ptr<NodeState> ObjectScan::Visit(unsigned index, const ObjectView& object) {
  Worker& worker = *workers_[index];
  if (observer_ && object.kind != ObjectKind::kBlob && !object.counted_elsewhere) {
    observer_(index, object.number, object.kind, object.whole);
  }
  if (object.kind == ObjectKind::kBlob && worker.whole_reader.MayRead(object.size) &&
      !object.counted_elsewhere &&
      worker.whole_reader.IsCandidate(object.text().Window(0, object.size, &worker.window))) {
    worker.whole_files.push_back(object.number);
  }
  DeltaScanner::Result result = worker.scanner.Scan(object);
  if (!result.rope.empty() && !object.counted_elsewhere) Record(&worker, object, result.rope);
  return std::move(result.state);
}

void ObjectScan::VisitWindow(unsigned index, ObjectNumber number, ObjectKind kind, uint64_t offset,
                             std::string_view bytes, bool last) {
  Worker& worker = *workers_[index];
  const MatchRope rope = worker.scanner.ScanWindow(kind, offset, bytes, last);
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

void ObjectScan::AddKnownWholeFile(ObjectNumber number) {
  workers_[0]->whole_files.push_back(number);
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

std::vector<ObjectNumber> ObjectScan::TakeWholeFiles() {
  std::vector<ObjectNumber> all;
  for (const auto& worker : workers_) {
    all.insert(all.end(), worker->whole_files.begin(), worker->whole_files.end());
    worker->whole_files = {};
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

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
