// EncodedConfirmer: judges what stands encoded behind a candidate of an encoded opening.
//
// Place in the flow: ScannerThread::Confirm -> EncodedConfirmer -> ScannerThread on the decoded
// window -> Match, with its span mapped back to the bytes as stored. Two steps deep: what is found
// encoded in a decoded window is decoded once more, and no further.
//
// Thread rule: one a thread, and only within its ScannerThread.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/model/text.h"
#include "engine/rule/compiled_rules.h"
#include "engine/scan/candidate.h"
#include "engine/scan/decoded_text.h"

namespace offkey {

class ScannerThread;
struct Opening;
struct Match;

class EncodedConfirmer {
 public:
  // Appends the matches of the credentials that begin at the candidate's encoded opening. They
  // depend on the whole window.
  void Confirm(ScannerThread* scanner, const Text& text, const Candidate& candidate,
               std::vector<Match>* out);

  // Whether candidates of encodings still count: not in what was decoded twice.
  bool MayGoDeeper() const { return depth_ < kMaxDepth; }

 private:
  static constexpr size_t kMaxDepth = 2;
  struct Level {
    std::string window;
    DecodedText decoded;
    std::vector<Candidate> candidates;
    std::vector<Match> matches;
    std::string head;
  };

  bool HasOpening(ScannerThread* scanner, const Opening& opening, const Text& text, uint64_t end,
                  uint64_t reach, size_t* before, Level* level);

  void Append(const Level& level, uint64_t window_begin, uint64_t window_end, Encoding encoding,
              const Match& match, std::vector<Match>* out) const;

  std::array<Level, kMaxDepth> levels_;
  size_t depth_ = 0;
};

}  // namespace offkey
