// What a sweep has learned of a repository's objects, as bytes for the next one (known_history.h).
//
// Place in the flow: the end of a complete sweep -> WriteHistory -> SweepMemory and the store; the
// middle of one -> WriteScannedBlobs -> what is kept of an unfinished sweep.
//
// Thread rule: free functions; WriteScannedBlobs while no worker scans.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pipeline/credential_catalog.h"
#include "engine/pipeline/known_history.h"
#include "engine/pipeline/object_scan.h"
#include "git/commit_graph.h"
#include "git/named_blobs.h"
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
  // Blobs that hold secrets if a path says so, sorted (named_files.h), and what trees say of them.
  const std::vector<ObjectNumber>* named_files = nullptr;
  const git::NamedBlobs* named = nullptr;
  // What was known before, or nullptr; and whether its base still holds: then only a layer is
  // written. Otherwise `common` says that what was known makes a base of its own.
  const KnownHistory* known = nullptr;
  bool keeps_base = false;
  bool common = false;
};

struct WrittenHistory {
  bool keeps_base = false;  // `layer` stands on the base that was known
  std::string base;         // otherwise on this one
  std::string sketch;       // of a base that other repositories may use (SketchOf)
  std::string layer;        // empty: the base is all there is
};

// nullopt when there is too much of it to keep, or `may_keep` refuses the name of an entry.
std::optional<WrittenHistory> WriteHistory(const LearnedHistory& learned,
                                           const std::function<bool(std::string_view)>& may_keep);

// What an unfinished sweep has at hand: nothing but blobs, so that the next one reads commits and
// trees anew. `tables` in the order of their workers' indexes, nullptr where blobs
// have none. Empty when there is too much of it.
std::string WriteScannedBlobs(const git::ObjectStore& store, const ObjectScan::Scanned& scanned,
                              const std::vector<const CredentialTable*>& tables);

}  // namespace offkey
