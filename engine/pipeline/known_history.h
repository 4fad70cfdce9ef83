// KnownHistory: what an earlier sweep learned of a repository's objects, so that the next one
// visits new objects only.
//
// Place in the flow: a complete sweep -> WriteKnownHistory -> SweepMemory; the next sweep ->
// KnownHistory -> ForestWalk (what need not be visited), CommitGraph, TreeScan, ObjectScan (what
// they would have seen). Objects are content-addressed and the judgement is the same, so that what
// was learned of one holds for ever; what depends on refs is asked anew.
//
// Kept are: the first kIdBytes of each object's id (a stranger cannot make another object with
// them) and its size; commits and tags with what they name; trees that lead to something found,
// with the entries that do; objects with matches. No secret: the matches' credentials are found
// again by scanning a few of these objects, one for each credential at most.
//
// Given up, and the sweep is a whole one: when an object is gone (pruned), or one that was missing
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
#include <vector>

#include "engine/base/packed_bytes.h"
#include "engine/pipeline/credential_catalog.h"
#include "engine/pipeline/object_scan.h"
#include "git/commit_graph.h"
#include "git/tree_scan.h"

namespace offkey {

// What a finished sweep has at hand.
struct LearnedHistory {
  const git::ObjectStore* store = nullptr;
  const std::vector<uint64_t>* sizes = nullptr;  // by number
  const git::CommitGraph* graph = nullptr;
  const git::TreeScan* trees = nullptr;
  const ObjectScan* scan = nullptr;
  const std::vector<FlaggedObject>* flagged = nullptr;  // by content alone
  const CredentialCatalog* catalog = nullptr;
  // Of a partial clone: all of them, with those that were known to be missing before.
  const std::vector<git::MissingObject>* missing = nullptr;
  // Blobs that hold secrets if a path says so; sorted (named_files.h).
  const std::vector<ObjectNumber>* named_files = nullptr;
};

// Empty when there is too much of it to keep, or `may_keep` refuses the name of an entry.
std::string WriteKnownHistory(const LearnedHistory& learned,
                              const std::function<bool(std::string_view)>& may_keep);

// What an unfinished sweep has at hand: nothing but blobs, so that the next one reads commits and
// trees anew. `tables` in the order of their workers' indexes, nullptr where blobs
// have none. Empty when there is too much of it.
std::string WriteScannedBlobs(const git::ObjectStore& store, const ObjectScan::Scanned& scanned,
                              const std::vector<const CredentialTable*>& tables);

class KnownHistory {
 public:
  static constexpr size_t kIdBytes = 12;

  // nullptr when it does not fit the store's objects or cannot be decoded.
  static std::unique_ptr<KnownHistory> Read(std::string_view bytes, const git::ObjectStore& store);

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
  // Adds what a sweep since then, which was cut off, has scanned: one of WriteScannedBlobs, of the
  // same store. No tree that is known leads to a blob that is not, so has_all_trees() stays.
  void AddScanned(const KnownHistory& blobs);
  // Puts others in their place. Whatever object was not flagged before, has_all_trees() is false
  // then: what leads to it is not known.
  void SetFlagged(std::vector<Flagged> flagged, uint32_t credential_count);
  void AddNamedFiles(absl::Span<const ObjectNumber> candidates);
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
  struct Tree {
    ObjectNumber number = 0;
    uint32_t first_edge = 0;
    uint32_t edge_count = 0;
  };

  KnownHistory() = default;
  bool ReadObjects(PackedReader* in, const git::ObjectStore& store);
  bool ReadCommits(PackedReader* in);
  bool ReadMissing(PackedReader* in, const git::ObjectStore& store);
  bool ReadFlagged(PackedReader* in);
  bool ReadNamedFiles(PackedReader* in);
  bool ReadTrees(PackedReader* in);
  // A number of the memory to the store's; `reader` fails when there is none.
  ObjectNumber ReadObject(PackedReader* in) const;

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
  std::vector<Tree> trees_;
};

}  // namespace offkey
