// GzipConfirmer: what the rules find in a gzip that stands in base64.
//
// Place in the flow: ScannerThread::Confirm -> GzipConfirmer -> ScannerThread on the inflated text
// -> Match. All matches of one gzip have its span; Match::inner tells them apart. A credential that
// stands in it several times is one match, at its first place. What is encoded in the text is found
// as everywhere; a gzip in the gzip is not.
//
// Thread rule: one a thread, and only within its ScannerThread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "engine/base/digest.h"
#include "engine/model/text.h"
#include "engine/rule/checks.h"
#include "engine/rule/compiled_rules.h"
#include "engine/scan/candidate.h"
#include "engine/scan/gzip_text.h"

namespace offkey {

class ScannerThread;
struct Match;

class GzipConfirmer {
 public:
  // So many credentials of one gzip are told, the first ones.
  static constexpr size_t kMostMatches = 1000;

  // Appends the matches of what begins at the candidate's opening. They depend on the bytes from
  // there to examined().
  void Confirm(ScannerThread* scanner, const Text& text, const Candidate& candidate,
               std::vector<Match>* out);

  uint64_t examined() const { return examined_; }

 private:
  GzipReader reader_;
  bool inside_ = false;
  uint64_t examined_ = 0;
  std::vector<Candidate> candidates_;
  std::vector<Match> matches_;
  std::set<std::tuple<RuleIndex, Rejection, Digest>> told_;
  std::string secret_;
};

}  // namespace offkey
