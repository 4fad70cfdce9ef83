// DeltaScanner: scans what is new, not what is copied (DESIGN 4.2).
//
// Place in the flow: ForestWalk -> ObjectView -> DeltaScanner -> MatchRope. One per worker.
//
// What makes it exact is the law of locality of engine/rule/compiled_rules.h. For an object made
// from a base:
//   1. Candidates. One whose opening lies inside copied bytes stands in the base too: it is taken
//   over by offset. Only
//      inserted bytes and the junctions between pieces, with max_opening_bytes() - 1 of context,
//      are searched, and only those that were not lately (text_memo.h).
//   2. Confirmation. A candidate whose window lies inside one copied piece has been judged in the
//   base. Only fresh
//      candidates and those near a change are confirmed again, but for those whose window was
//      lately seen to hold nothing.
//   3. Matches. Those of the base whose dependency lies inside one copied piece are taken over as
//   slices of its rope;
//      around the others, candidates are confirmed again.
//   4. What is in a gzip depends on all of it, and on no window of a fixed width. Its openings,
//   which are few, are kept apart with how far each one's gzip was read; one is confirmed again
//   unless that lies inside one copied piece.
// "Inside a piece" also means that the piece touches the content's start and end where it did in
// the base, if the window does. The result equals that of the naive option on the rebuilt content:
// tests/unit/scan/delta_scanner_test.cc holds it to that on generated deltas, `offkey debug
// matches` on real histories.
//
// An object that looks like UTF-16 is scanned as stored, and once more, whole, transcoded.
//
// Thread rule: one thread at a time. The ropes that it returns live as long as the scanner.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/source.h"
#include "engine/scan/credential_table.h"
#include "engine/scan/match_rope.h"
#include "engine/scan/scanner_thread.h"
#include "engine/scan/secret_reader.h"
#include "engine/scan/text_memo.h"
#include "engine/scan/utf16.h"

namespace offkey {

class DeltaScanner {
 public:
  struct Options {
    bool naive = false;  // the slow twin: scan every object whole
    uint32_t extra_window =
        0;  // look further around changes than needed; results must not depend on it
    bool keep_refused = false;  // as ScannerThread::KeepRefused; their credentials are marked
  };
  struct Result {
    MatchRope rope;
    std::unique_ptr<NodeState> state;  // set when the object will be a base
  };

  DeltaScanner(std::shared_ptr<const CompiledRules> rules, unsigned worker, const Options& options);
  ~DeltaScanner();

  Result Scan(const ObjectView& object);

  // An object in windows, in order, each showing the last Overlap() bytes of the one before again.
  // The rope is complete (and returned) when `last`. A blob that looks like UTF-16 by its first
  // window is read as such, too, as Scan does.
  MatchRope ScanWindow(ObjectKind kind, uint64_t offset, std::string_view bytes, bool last);
  uint64_t Overlap() const;

  // Whether the object scanned last, or one that it was made from, holds what only a restricted set
  // of rules takes for encoded text (CompiledRules::Restricted).
  bool unfamiliar() const { return unfamiliar_; }

  // Gives back the memory of what was scanned lately; scanning on is only slower for a while.
  void ForgetTexts();

  const CredentialTable& credentials() const { return credentials_; }
  uint64_t scanned_bytes() const { return scanned_bytes_; }  // what was searched for openings
  uint64_t confirmed() const { return confirmed_; }          // candidates that were judged

 private:
  // A candidate as a state keeps it; objects over 4 GiB come in windows and have no state.
  struct Kept {
    uint32_t end = 0;
    OpeningIndex opening = 0;
    friend auto operator<=>(const Kept&, const Kept&) = default;
  };
  // The opening of a gzip, and how far it was read.
  struct Gzip {
    Kept at;
    uint64_t examined = 0;
    friend auto operator<=>(const Gzip&, const Gzip&) = default;
  };
  struct State;
  // The part of a copied piece in which what held in the base still holds, in the content's
  // offsets.
  struct Safe {
    uint64_t begin = 0;
    uint64_t end = 0;
  };

  Safe SafePart(const TextPiece& piece) const;
  // What rules_ says of an opening, in one place, for the loops over all candidates.
  struct Reach {
    uint32_t opening = 0;
    uint32_t before = 0;
    uint32_t after = 0;
    bool is_gzip = false;
  };
  struct Window {
    uint64_t begin = 0;
    uint64_t end = 0;
  };
  // The bytes on which the candidate's confirmation depends.
  Window WindowOf(const Kept& candidate) const;
  bool InsideOnePiece(const Window& window) const;
  bool MustJudge(const Kept& candidate) const { return !InsideOnePiece(WindowOf(candidate)); }
  const Kept* FirstBehind(const State& base, const Kept* from, uint64_t end) const;
  bool HoldsOpening(const TextPiece& piece, const Kept& base_candidate) const;
  void Judge(const TextPiece& piece, const State& base, const RopeMatch& match);
  void TakeOverCandidates(const State& base, bool keep_all);
  void TakeOverGzips(const State& base);
  bool IsGzip(OpeningIndex opening) const { return reach_[opening].is_gzip; }
  // How far behind its window a candidate may be read.
  uint64_t BeyondWindow(OpeningIndex opening) const;
  std::vector<Kept> MergeKept();
  void ScanChanges(const Text& text);
  void ScanSegment(std::string_view bytes, uint64_t begin);
  void ScanBatch();
  void TakeOverMatches(const State& base);
  void ConfirmJudged(const Text& text);
  void ConfirmOne(const Text& text, const Kept& candidate);
  void JudgeFound();
  MatchRope FinishRope(const Text& text);
  MatchRope Append(const MatchRope& rope, const MatchRope& more);
  // What the windows of one reading of an object have shown so far.
  struct Windowed {
    std::vector<RopeMatch> matches;
    uint64_t end = 0;  // of the window before
  };
  void ScanPart(uint64_t offset, std::string_view bytes, bool last, Windowed* windowed);
  // Leaves them in fresh_rope_, sorted, each once.
  void FinishWindowed(const Windowed& windowed);
  void MapToStored(const Utf16Layout& layout, uint64_t size);
  MatchRope ScanTranscoded(const Text& text, const Utf16Layout& layout);
  bool IsShadowed(const RopeMatch& match, const MatchRope& inherited) const;
  bool Shadows(const RopeMatch& match, const RopeMatch& over) const;
  uint64_t OverlapEnd(const RopeMatch& match) const;
  void DependOnExtents(const MatchRope& inherited);
  RopeMatch ToRopeMatch(const Text& text, const Match& match);

  const std::shared_ptr<const CompiledRules> rules_;
  const Options options_;
  ScannerThread scanner_;
  CredentialTable credentials_;
  RopeArena arena_;
  int max_precedence_ = 0;
  uint64_t max_before_ = 0;
  uint64_t max_after_ = 0;
  std::vector<Reach> reach_;  // by opening
  uint64_t shadow_reach_ = 0;
  uint64_t extent_reach_ = 0;  // of the longest extent of a rule; 0 when none has one

  // Of the object at hand; members so that their memory is kept.
  absl::Span<const TextPiece> pieces_;
  uint64_t size_ = 0;
  uint64_t base_size_ = 0;
  std::vector<Candidate> found_;
  std::vector<Kept> kept_;  // taken over; sorted
  std::vector<Kept> kept_fresh_;
  std::vector<Kept> judged_;
  std::vector<Gzip> kept_gzips_;  // taken over, then those that were confirmed
  std::vector<Kept> judged_gzips_;
  std::vector<Match> fresh_;
  std::vector<RopeMatch> fresh_rope_;
  std::vector<MatchRope> parts_;
  std::string segment_;
  // Segments that wait to be scanned together: where each stands in the batch and in the text.
  struct Segment {
    size_t at = 0;
    size_t size = 0;
    uint64_t begin = 0;
    TextMemo::Key key;
  };
  std::string batch_;
  std::vector<Segment> segments_;
  std::vector<Candidate> batch_found_;
  std::vector<TextMemo::Found> segment_found_;
  TextMemo segments_seen_;
  TextMemo windows_without_match_;
  std::string secret_;
  std::string normal_;
  SecretReader secrets_;
  std::string transcoded_;
  Windowed windowed_;
  Windowed windowed_units_;
  std::optional<Utf16Layout> windowed_layout_;
  bool unfamiliar_ = false;
  uint64_t scanned_bytes_ = 0;
  uint64_t confirmed_ = 0;
};

}  // namespace offkey
