// KnownHistory: what earlier sweeps learned of a repository's objects, so that the next one visits
// new objects only.
//
// Place in the flow: a complete sweep -> WriteHistory (learned_history.h) -> SweepMemory; the next
// sweep -> KnownHistory -> ForestWalk (what need not be visited), CommitGraph, TreeScan, ObjectScan
// (what they would have seen). Objects are content-addressed and the judgement is the same, so that
// what was learned of one holds for ever; what depends on refs is asked anew.
//
// In two parts: a *base*, which all repositories share that hold its objects (forks, copies), and a
// *layer* of a repository's own. A base is closed: whatever its objects name is in it, too. Kept
// are: the first kIdBytes of each object's id (a stranger cannot make another object with them) and
// its size; commits and tags with what they name; objects with matches; blobs that hold secrets if
// a path says so; trees that lead to something found, with the entries that do. Of blobs that no
// path made a secret no trees are kept: they are *left out*, and all trees are read when a new one
// names them. No secret: the matches' credentials are found again by scanning a few of these
// objects, one for each credential at most.
//
// A base of which some objects are not here (a fork without a branch, pruned objects) gives what it
// has in common with the repository, without its trees: what leads where, and whether something is
// missing, then all trees tell. Given up, and the sweep is a whole one: when one that was missing
// has come. Not kept at all after damage, skipped objects, gaps in packs, or where a name on the
// way to a finding holds a credential.
//
// Thread rule: one thread. Lifetime: borrows the bytes that it was read from.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/base/packed_bytes.h"
#include "engine/pipeline/object_scan.h"
#include "git/commit_graph.h"
#include "git/named_blobs.h"
#include "git/tree_scan.h"

namespace offkey {

// Ids by which a history with much in common is found: of an object store, and how many of them
// another one holds. They are those of a base that was made of all its objects.
std::string SketchOf(const git::ObjectStore& store);
uint32_t CountOfSketch(std::string_view sketch, const git::ObjectStore& store);

class KnownHistory {
 public:
  static constexpr size_t kIdBytes = 12;
  static constexpr size_t kSketchObjects = 32;
  // Bits of a match.
  static constexpr uint64_t kShadowed = 1;
  static constexpr uint64_t kRecoded = 2;

  // A base and a layer upon it; the latter may be empty. nullptr when they do not fit the store's
  // objects or cannot be decoded.
  static std::unique_ptr<KnownHistory> Read(std::string_view base, std::string_view layer,
                                            const git::ObjectStore& store);
  // What of a base is in the store. has_all_trees() is false. nullptr when it cannot be decoded or
  // objects were missing where it was learned.
  static std::unique_ptr<KnownHistory> ReadCommon(std::string_view base,
                                                  const git::ObjectStore& store);

  const std::vector<bool>& known() const { return known_; }  // by number
  uint64_t object_count() const { return object_count_; }
  uint64_t content_bytes() const { return content_bytes_; }
  const std::vector<git::MissingObject>& missing() const { return missing_; }

  // An object with matches. `rule` is a number in the set of the sweep that found it; credentials
  // are numbered from 0 to credential_count() - 1.
  struct Flagged {
    ObjectNumber number = 0;
    ObjectKind kind = ObjectKind::kBlob;
    std::vector<RopeMatch> matches;  // `credential` counts as the memory does
    std::vector<MatchPosition> positions;
  };
  const std::vector<Flagged>& flagged() const { return flagged_; }
  uint32_t credential_count() const { return credential_count_; }
  // The base's objects, in its order.
  absl::Span<const ObjectNumber> base_objects() const {
    return absl::MakeConstSpan(now_).subspan(0, base_count_);
  }
  // Whether what trees name leads to what is left out: all trees are to be read then.
  bool LeavesOut(const git::NamedBlobs& named) const;
  // The directories that were asked, sorted: of the base, and of the layer.
  const std::vector<git::NamedDirectory>& base_directories() const { return base_directories_; }
  const std::vector<git::NamedDirectory>& layer_directories() const { return directories_; }

  // Adds what a sweep since then, which was cut off, has scanned: one of WriteScannedBlobs, of the
  // same store. No tree that is known leads to a blob that is not, so has_all_trees() stays.
  void AddScanned(const KnownHistory& blobs);
  // Puts others in their place. Whatever object was not flagged before, has_all_trees() is false
  // then: what leads to it is not known.
  void SetFlagged(std::vector<Flagged> flagged, uint32_t credential_count);
  void AddNamedFiles(absl::Span<const ObjectNumber> candidates);
  // Other paths make a secret now.
  void ForgetTrees() { has_all_trees_ = false; }
  // Whether AddTrees adds all that leads to what is flagged.
  bool has_all_trees() const { return has_all_trees_; }

  // Sets the items of the objects that are known.
  void AddSizes(std::vector<uint64_t>* sizes) const;
  void AddCommits(git::CommitGraph* graph) const;
  // All objects, where all are blobs (WriteScannedBlobs).
  void AddBlobs(ObjectScan* scan) const;
  // The objects with matches. False when a credential cannot be found again with `scanner`, whose
  // table then holds them.
  bool AddFlagged(const CompiledRules& rules, const git::ObjectStore& store, DeltaScanner* scanner,
                  ObjectScan* scan) const;
  void AddTrees(git::TreeScan* trees) const;

 private:
  struct Commit {
    ObjectNumber number = 0;
    ObjectNumber tree = 0;
    uint32_t first_parent = 0;
    uint32_t parent_count = 0;
  };

  KnownHistory() = default;
  bool ReadPart(std::string_view bytes, const git::ObjectStore& store);
  bool ReadObjects(PackedReader* in, const git::ObjectStore& store);
  bool ReadCommits(PackedReader* in);
  bool ReadMissing(PackedReader* in, const git::ObjectStore& store);
  bool ReadFlagged(PackedReader* in);
  bool ReadNamedFiles(PackedReader* in);
  bool ReadTrees(PackedReader* in);
  // A number of the memory to the store's; `reader` fails when there is none. Of one that is not
  // here TakeAbsent says so.
  ObjectNumber ReadObject(PackedReader* in);
  bool TakeAbsent() { return std::exchange(names_absent_, false); }
  bool Has(size_t i) const { return now_[i] != git::kNoObject && known_[now_[i]]; }
  void CountObjects();
  void FindLeftOut();

  bool may_lack_ = false;
  bool names_absent_ = false;
  size_t base_count_ = 0;  // of now_

  uint64_t object_count_ = 0;
  uint64_t content_bytes_ = 0;
  std::vector<ObjectNumber> now_;  // by number in the memory
  std::vector<uint64_t> sizes_;    // the same
  std::vector<bool> known_;
  std::vector<Commit> commits_;
  std::vector<ObjectNumber> parents_;
  std::vector<git::CommitGraph::Tag> tags_;
  std::vector<git::MissingObject> missing_;
  std::vector<Flagged> flagged_;
  uint32_t credential_count_ = 0;
  bool has_all_trees_ = true;
  std::vector<ObjectNumber> named_files_;
  std::vector<git::TreeEdge> edges_;
  std::vector<uint32_t> tree_edges_;  // into edges_
  std::vector<git::TreeScan::KnownTree> trees_;
  std::vector<git::NamedDirectory> base_directories_;  // sorted
  std::vector<git::NamedDirectory> directories_;       // of the layer, sorted
  std::vector<ObjectNumber> left_out_;                 // sorted
};

}  // namespace offkey
