// AnchorFinder: the openings of an AnchorSet in a text.
//
// Place in the flow: ScannerThread::FindCandidates -> AnchorFinder -> Candidate. The classes of two
// neighbouring bytes are looked up for every byte; the lanes of four such answers are joined by
// AND, eight places at once; what is left, some places in a hundred, goes through the other sieves.
//
// Thread rule: one a thread.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/rule/anchors.h"
#include "engine/scan/candidate.h"

namespace offkey {

class AnchorFinder {
 public:
  enum class Sieve : uint8_t { kFastest, kPortable };

  // `anchors` is borrowed. kFastest is what the processor has.
  explicit AnchorFinder(const AnchorSet& anchors, Sieve sieve = Sieve::kFastest)
      : anchors_(anchors), sieve_(sieve) {}

  // Appends the candidates of `bytes`, unsorted, some of them twice; `offset` is added to each end.
  void Find(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out) const;
  // The slow twin: place by place, every opening that has the four bytes.
  void FindSlowly(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out) const;

 private:
  void AddEnds(AnchorSet::AnchorIndex anchor, std::string_view bytes, size_t at, uint64_t offset,
               std::vector<Candidate>* out) const;
  void Try(const AnchorSet::List& list, std::string_view bytes, size_t at, uint64_t offset,
           std::vector<Candidate>* out) const;

  const AnchorSet& anchors_;
  const Sieve sieve_;
};

}  // namespace offkey
