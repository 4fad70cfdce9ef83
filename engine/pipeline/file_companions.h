// FileCompanions: the companions in plain files.
//
// Place in the flow: FileMatch -> FileCompanions (one for each worker of ScanFiles, then merged) ->
// Finding.companions. The result does not depend on which worker scanned which file.
//
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/model/finding.h"
#include "engine/pipeline/companion_pairs.h"
#include "engine/pipeline/file_matcher.h"

namespace offkey {

class FileCompanions {
 public:
  // `rules` is borrowed.
  explicit FileCompanions(const CompanionRules* rules) : rules_(*rules), pairs_(rules) {}

  // The matches of one file, without shadowed ones.
  void AddFile(absl::Span<const FileMatch> matches);
  // Takes over what another worker found.
  void Merge(const FileCompanions& other);
  // Fills `companions` of each finding with those of its companions that are findings themselves.
  void AttachTo(std::vector<Finding>* findings) const;

 private:
  uint32_t NumberOf(const Fingerprint& fingerprint);

  const CompanionRules& rules_;
  CompanionPairs pairs_;
  absl::flat_hash_map<Fingerprint, uint32_t> numbers_;
  std::vector<Fingerprint> fingerprints_;  // by number
  std::vector<CompanionPlace> places_;     // scratch
};

}  // namespace offkey
