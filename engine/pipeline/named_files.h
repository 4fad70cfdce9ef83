// Objects whose path says that they hold secrets (README.md). Two users: the sweep of a
// repository, whose trees name the objects, and the scan of files, whose paths are at hand.
//
// Place in the flow: candidates of ObjectScan + TreeScan -> NamedObjects -> FlaggedObject;
// content of a file + its path -> NamedFiles -> matches at the end of the run.
//
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/base/digest.h"
#include "engine/base/secret_bytes.h"
#include "engine/model/finding.h"
#include "engine/pipeline/file_matcher.h"
#include "engine/pipeline/object_scan.h"
#include "engine/scan/credential_table.h"
#include "engine/scan/match_rope.h"
#include "engine/scan/named_file.h"
#include "git/named_blobs.h"
#include "git/object_store.h"
#include "git/tree_scan.h"

namespace offkey {

class NamedObjects {
 public:
  // `worker`: the number of its CredentialTable.
  NamedObjects(std::shared_ptr<const CompiledRules> rules, unsigned worker, bool keep_refused);

  // Which of `candidates` trees name as a rule says; a pattern's index is one for AddTo.
  git::NamedBlobs Find(const git::ObjectStore& store, const git::TreeScan& trees,
                       const std::vector<ObjectNumber>& candidates) const;
  // Adds matches to each of them in *flagged, which is and stays sorted by number. False when there
  // is none. What cannot be read again is left out. The ropes live as long as this.
  bool AddTo(const git::ObjectStore& store, const std::vector<git::NamedBlob>& named,
             std::vector<FlaggedObject>* flagged);

  const CredentialTable& credentials() const { return credentials_; }

 private:
  void Judge(const std::string& content, const std::vector<RuleIndex>& rules, MatchRope* rope);

  const std::shared_ptr<const CompiledRules> rules_;
  NamedFileReader reader_;
  std::vector<FilePattern> patterns_;
  std::vector<RuleIndex> rule_of_;  // by pattern
  CredentialTable credentials_;
  RopeArena arena_;
};

class NamedFiles {
 public:
  // `key` is borrowed. With `max_places` only the first so many places of a content are kept; 0:
  // all.
  NamedFiles(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key,
             bool keep_refused, uint64_t max_places);

  // Whether Add has a use for a whole file; its path decides later.
  bool IsCandidate(std::string_view content) {
    const uint64_t head = reader_.HeadBytes(content.size());
    return head != 0 && reader_.IsCandidate(content.substr(0, head), content.size());
  }

  // A candidate and what was found in it.
  void Add(const std::string& path, std::string_view content,
           const std::vector<FileMatch>& matches);
  void Merge(NamedFiles&& other);

  // One rule's word on one place of a content that a path has named.
  struct Found {
    RuleIndex rule = 0;
    Fingerprint fingerprint = {};
    SecretBytes secret;  // marked when it is refused, as FileMatcher::SecretOf
    uint64_t total = 0;
    std::vector<Occurrence> places;
  };
  // Everything that was named, in no order.
  std::vector<Found> Take();

 private:
  // Files of equal bytes.
  struct Content {
    std::vector<RuleIndex> named_by;  // sorted
    std::vector<NamedMatch> matches;  // of these rules; settled at the end
    uint64_t total = 0;
    std::vector<std::string> paths;
  };
  void CutPaths(Content* content) const;

  const std::shared_ptr<const CompiledRules> rules_;
  const FingerprintKey& key_;
  const uint64_t max_places_;
  NamedFileReader reader_;
  absl::flat_hash_map<Fingerprint, Content> contents_;  // by the keyed digest of the bytes
};

}  // namespace offkey
