// ObjectScan: the sink that scans commits, tags and blobs, and keeps for each object with matches
// its rope.
//
// Place in the flow: ForestWalk -> ObjectScan (one DeltaScanner a worker) -> FlaggedObject list ->
// engine/pipeline/sweep. It also hands commits and tags on to git/commit_graph.h, since they are
// whole in memory here and nowhere else.
//
// Thread rule: as ObjectSink says; the results are read after the walk.
#pragma once

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
  // The same of TakeWholeFiles.
  void AddKnownWholeFile(ObjectNumber number);

  unsigned workers() const { return static_cast<unsigned>(workers_.size()); }
  const CredentialTable& credentials(unsigned worker) const;
  // The blobs that some rule takes for one secret, if a path says so; sorted. Call after the walk.
  std::vector<ObjectNumber> TakeWholeFiles();
  // Every flagged object once, sorted by number. Call after the walk.
  std::vector<FlaggedObject> TakeFlagged();
  // The positions of `object`, sorted by start.
  absl::Span<const MatchPosition> positions(const FlaggedObject& object) const;

  uint64_t scanned_bytes() const;  // bytes that went through Hyperscan
  uint64_t confirmed() const;      // candidates that RE2 judged

 private:
  struct Worker;
  void Record(Worker* worker, const ObjectView& object, const MatchRope& rope);

  std::shared_ptr<const CompiledRules> rules_;
  WholeObserver observer_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<MatchPosition> positions_;  // of all workers, after TakeFlagged
  RopeArena known_matches_;
};

// Lines and columns for `starts` (sorted offsets) in `text`; columns count bytes from 1.
void FindPositions(const Text& text, absl::Span<const uint64_t> starts,
                   std::vector<MatchPosition>* out);

}  // namespace offkey
