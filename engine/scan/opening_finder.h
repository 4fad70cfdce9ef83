// OpeningFinder: openings in text, by their anchors and, for those that have none, by Hyperscan.
//
// Place in the flow: ScannerThread::FindCandidates, and rule_cost.cc for a part of the openings, so
// that both pay the same. Thread rule: one thread at a time (Hyperscan's scratch).
#pragma once

#include <hs.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/rule/anchors.h"
#include "engine/scan/anchor_finder.h"
#include "engine/scan/candidate.h"

namespace offkey {

class OpeningFinder {
 public:
  // Both are borrowed; `database` may be nullptr.
  OpeningFinder(const AnchorSet& anchors, const hs_database* database);

  // Appends the candidates of `bytes`, unsorted, some of them twice; `offset` is added to each end.
  void Find(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out) const;

 private:
  struct ScratchDeleter {
    void operator()(hs_scratch* scratch) const { hs_free_scratch(scratch); }
  };

  const AnchorFinder anchors_;
  const hs_database* const database_;
  std::unique_ptr<hs_scratch, ScratchDeleter> scratch_;
};

}  // namespace offkey
