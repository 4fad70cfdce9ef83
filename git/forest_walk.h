// ForestWalk: hands every object of a repository to an ObjectSink, each pack entry inflated exactly
// once.
//
// Place in the flow: ObjectStore + DeltaForest -> ForestWalk -> ObjectSink (engine/pipeline).
// DESIGN 4.1.
//
// How it works: depth-first over the delta forest, the heaviest child last, a base's bytes dropped
// as soon as its last child is built: so a thread holds at most log2(objects) contents at a time,
// whatever the shape of the forest. Roots are spread over oneTBB's threads; big trees are split. A
// delta that nothing is built on is not put together: the sink gets its pieces.
//
// Memory: contents alive are counted; over the budget no tree is split any more. An object larger
// than an eighth of the budget is shown in windows when it is stored whole, and is skipped with a
// word in the coverage when it is a delta.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/model/source.h"
#include "git/delta_forest.h"
#include "git/object_store.h"

namespace offkey::git {

// A set of kinds, for walks over part of a repository.
class KindSet {
 public:
  constexpr KindSet() = default;
  static constexpr KindSet All() {
    return KindSet()
        .With(ObjectKind::kCommit)
        .With(ObjectKind::kTree)
        .With(ObjectKind::kBlob)
        .With(ObjectKind::kTag);
  }
  constexpr KindSet With(ObjectKind kind) const {
    return KindSet(bits_ | (1u << static_cast<unsigned>(kind)));
  }
  constexpr bool Has(ObjectKind kind) const { return (bits_ >> static_cast<unsigned>(kind)) & 1u; }

 private:
  constexpr explicit KindSet(unsigned bits) : bits_(bits) {}
  unsigned bits_ = 0;
};

// What became of each object; shared by all walks of a run. Thread rule: Set and Get from any
// thread.
class FateTable {
 public:
  explicit FateTable(uint32_t count) : fates_(count) {}
  uint32_t count() const { return static_cast<uint32_t>(fates_.size()); }
  ObjectFate Get(ObjectNumber number) const {
    return static_cast<ObjectFate>(fates_[number].load(std::memory_order_relaxed));
  }
  // kScanned stays; everything else gives way to it.
  void Set(ObjectNumber number, ObjectFate fate) {
    if (Get(number) != ObjectFate::kScanned) {
      fates_[number].store(static_cast<uint8_t>(fate), std::memory_order_relaxed);
    }
  }

 private:
  std::vector<std::atomic<uint8_t>> fates_;
};

struct WalkOptions {
  uint64_t memory_budget_bytes = 400u << 20;
  bool verify_ids = false;    // hash every object; the contents are then always put together
  bool assemble_all = false;  // put every object together (the slow twin of pieces)
  // By number: objects that need no visit, because an earlier walk saw them; they may still be put
  // together for what is built on them. A delta on one of them is shown whole. Lives as long as the
  // walk.
  const std::vector<bool>* known = nullptr;
  // By number, of object_count() items: set to the size of each object that is visited.
  std::vector<uint64_t>* sizes = nullptr;
  const std::atomic<bool>* stop = nullptr;
  std::atomic<uint64_t>* objects_done = nullptr;
  std::atomic<uint64_t>* bytes_done = nullptr;  // content bytes
};

class ForestWalk {
 public:
  // Builds the forests. Must be called inside the task arena whose threads are to do the work, as
  // must Run.
  ForestWalk(const ObjectStore& store, FateTable* fates, const WalkOptions& options);
  ~ForestWalk();

  // Visits all objects of `kinds`. `sink` sees workers 0 .. arena concurrency - 1.
  void Run(KindSet kinds, ObjectSink* sink);

  // Content bytes visited so far.
  uint64_t bytes_visited() const;
  // Packs whose entries do not lie end to end: objects may hide between them. Complete after all
  // kinds were walked.
  bool found_gaps() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace offkey::git
