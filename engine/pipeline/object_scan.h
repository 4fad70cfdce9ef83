// ObjectScan: the sink that scans commits, tags and blobs, and keeps for each object with matches
// its rope.
//
// Place in the flow: ForestWalk -> ObjectScan (one DeltaScanner a worker) -> FlaggedObject list ->
// engine/pipeline/sweep. It also hands commits and tags on to git/commit_graph.h, since they are
// whole in memory here and nowhere else.
//
// Thread rule: as ObjectSink says; the results are read after the walk.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "engine/model/finding.h"
#include "engine/model/source.h"
#include "engine/scan/delta_scanner.h"

namespace offkey {

// Line and column of one match, found while its object was at hand.
struct MatchPosition {
  uint64_t start = 0;
  Position position;
};

// An object that holds at least one match.
struct FlaggedObject {
  ObjectNumber number = 0;
  ObjectKind kind = ObjectKind::kBlob;
  MatchRope rope;
  uint32_t first_position = 0;  // into the worker's positions
  uint32_t position_count =
      0;  // 0 when the object has too many matches: ask for them when they are needed
};

// Objects with more matches than this get their positions only where they are reported.
inline constexpr uint64_t kMostPositionsPerObject = 64;

class ObjectScan final : public ObjectSink {
 public:
  // Called for each commit and tag, on the worker's thread.
  using WholeObserver = std::function<void(unsigned worker, ObjectNumber number, ObjectKind kind,
                                           std::string_view bytes)>;

  ObjectScan(std::shared_ptr<const CompiledRules> rules, unsigned workers,
             const DeltaScanner::Options& options, WholeObserver observer);
  ~ObjectScan() override;

  std::unique_ptr<NodeState> Visit(unsigned worker, const ObjectView& object) override;
  void VisitWindow(unsigned worker, ObjectNumber number, ObjectKind kind, uint64_t offset,
                   std::string_view bytes, bool last) override;
  uint64_t OverlapBytes() const override;

  // What an earlier scan found in an object: its matches, and their places where they are known
  // (sorted by start). Before TakeFlagged, from one thread.
  void AddKnown(ObjectNumber number, ObjectKind kind, absl::Span<const RopeMatch> matches,
                absl::Span<const MatchPosition> positions);
  // The same of TakeNamedFiles.
  void AddKnownNamedFile(ObjectNumber number);

  // From now on `due` is asked after each object, and where it says yes, `make` is called, from one
  // thread at a time; it may call Snapshot. Before the walk.
  void SetCheckpoints(std::function<bool()> due, std::function<void()> make);
  // A blob that was scanned by an earlier, interrupted walk, for Snapshot. Before the walk.
  void AddKnownBlob(ObjectNumber number, uint64_t size);
  // What was scanned so far, while all workers wait: blobs (each may come twice), what was found in
  // them, and those of TakeNamedFiles. Only after SetCheckpoints.
  struct ScannedBlob {
    ObjectNumber number = 0;
    uint64_t size = 0;
  };
  struct FlaggedBlob {
    const FlaggedObject* object;
    absl::Span<const MatchPosition> positions;
  };
  struct Scanned {
    std::vector<ScannedBlob> blobs;
    std::vector<FlaggedBlob> flagged;
    std::vector<ObjectNumber> named_files;
  };
  void Snapshot(const std::function<void(const Scanned&)>& use);

  unsigned workers() const { return static_cast<unsigned>(workers_.size()); }
  const CredentialTable& credentials(unsigned worker) const;
  // The blobs that some rule takes for one secret, if a path says so; sorted. Call after the walk.
  std::vector<ObjectNumber> TakeNamedFiles();
  // The objects that DeltaScanner::unfamiliar names; sorted. Call after the walk.
  std::vector<ObjectNumber> TakeUnfamiliar();
  // Every flagged object once, sorted by number. Call after the walk.
  std::vector<FlaggedObject> TakeFlagged();
  // The positions of `object`, sorted by start.
  absl::Span<const MatchPosition> positions(const FlaggedObject& object) const;

  uint64_t scanned_bytes() const;  // bytes that went through Hyperscan
  uint64_t confirmed() const;      // candidates that RE2 judged

 private:
  struct Worker;
  std::vector<ObjectNumber> Take(std::vector<ObjectNumber> Worker::*list);
  std::unique_ptr<NodeState> Scan(unsigned worker, const ObjectView& object);
  void AfterVisit();
  void Record(Worker* worker, const ObjectView& object, const MatchRope& rope);

  std::shared_ptr<const CompiledRules> rules_;
  WholeObserver observer_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<MatchPosition> positions_;  // of all workers, after TakeFlagged
  RopeArena known_matches_;
  std::function<bool()> checkpoint_due_;
  std::function<void()> make_checkpoint_;
  std::atomic<bool> making_checkpoint_{false};
};

// Lines and columns for `starts` (sorted offsets) in `text`; columns count bytes from 1.
void FindPositions(const Text& text, absl::Span<const uint64_t> starts,
                   std::vector<MatchPosition>* out);

}  // namespace offkey
