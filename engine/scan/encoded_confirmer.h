// EncodedConfirmer: judges what stands encoded behind a candidate of an encoded opening.
//
// Place in the flow: ScannerThread::Confirm -> EncodedConfirmer -> ScannerThread on the decoded
// window -> Match, with its span mapped back to the bytes as stored. Two steps deep: what is found
// encoded in a decoded window is decoded once more, and no further.
//
// Thread rule: one a thread, and only within its ScannerThread.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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

  // Behind the opening of `candidate`, a plain one, a join (joined_text.h) may stand. Judges the
  // text without it: appends what is found over the join, and of out[first, ...), what the
  // candidate's rules found without regard to it, removes what was only a part.
  void ConfirmJoined(ScannerThread* scanner, const Text& text, const Candidate& candidate,
                     size_t first, std::vector<Match>* out);

  // Whether candidates of encodings still count: not in what was decoded twice.
  bool MayGoDeeper() const { return depth_ < kMaxDepth; }
  // Whether what is confirmed now is content, and no decoded window.
  bool AtTop() const { return depth_ == 0; }

  // As ScannerThread says.
  bool TakeUnfamiliar() { return std::exchange(unfamiliar_, false); }

  // Bytes as stored of all windows that were decoded so far, at either depth.
  uint64_t decoded_bytes() const { return decoded_bytes_; }

 private:
  static constexpr size_t kMaxDepth = 2;
  // What was said of a window. In a flood of encoded openings the same bytes stand around thousands
  // of candidates, and what is said of each follows from those bytes alone.
  struct Known {
    OpeningIndex opening = 0;
    uint64_t end = 0;  // of the candidate, in the window
    bool at_begin = false;
    bool at_end = false;
    std::string window;
    // Of a head: whether an opening is there, and how far before the place it may begin.
    bool has_opening = false;
    size_t before = 0;
    bool unfamiliar = false;  // of either
    // Of a whole window: offsets are those of the window.
    std::vector<Match> matches;
  };
  // By the bytes before the candidate's end. Four share a place: two that take turns in a flood
  // would drive each other out of a place of one.
  class KnownWindows {
   public:
    // The one of which `is_it` is true, else the one whose turn it is to be forgotten.
    template <typename IsIt>
    Known& Find(uint32_t hash, const IsIt& is_it) {
      Set& set = sets_[hash % sets_.size()];
      for (Known& known : set.ways) {
        if (is_it(known)) return known;
      }
      return set.ways[set.next++ % set.ways.size()];
    }

   private:
    struct Set {
      std::array<Known, 4> ways;
      size_t next = 0;
    };
    std::array<Set, 16> sets_;
  };

  struct Level {
    std::string window;
    DecodedText decoded;
    std::vector<Candidate> candidates;
    std::vector<Match> matches;
    std::vector<Match> joined;
    std::string head;
    KnownWindows heads;
    KnownWindows windows;
  };

  bool KnowsOpening(ScannerThread* scanner, const Candidate& candidate, const Text& text,
                    uint64_t reach, size_t* before, Level* level);
  bool HasOpening(ScannerThread* scanner, const Opening& opening, const Text& text, uint64_t end,
                  uint64_t reach, size_t* before, Level* level);
  void KeepOnlyPlain(ScannerThread* scanner, const Opening& opening, Level* level) const;
  void Judge(ScannerThread* scanner, const Opening& opening, size_t before, uint64_t reach,
             Level* level);

  void Append(const Level& level, uint64_t window_begin, uint64_t window_end, Encoding encoding,
              const Match& match, std::vector<Match>* out) const;

  std::array<Level, kMaxDepth> levels_;
  size_t depth_ = 0;
  uint64_t decoded_bytes_ = 0;
  bool unfamiliar_ = false;
};

}  // namespace offkey
