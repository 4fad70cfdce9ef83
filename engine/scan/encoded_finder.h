// EncodedFinder: candidates for credentials that stand encoded.
//
// Place in the flow: ScannerThread::FindCandidates -> EncodedFinder -> Candidate of an opening of
// encoded text. Where EncodedRuns says that encoded text may be, a few bytes are decoded and looked
// up among the first bytes of all openings (EncodedKeys). A candidate depends on the bytes before
// its end and no others:
//   - base64, hex: the first bytes of an opening begin at s in a run, and the kRunBytes characters
//   from
//     s on hold text. In them one line break may stand, with blanks behind it, if kRunBytes
//     characters stand right before it;
//   - escapes: kKeyBytes bytes, at least one of them escaped, with which an opening may begin;
//   - base64, hex, at a run's end: kRunBytes characters of the run hold text, among whose last
//   bytes
//     are those with which an opening may begin, and the byte behind them is no character of a run;
//   - a join (joined_text.h) of at most kJoinedOver bytes, behind kJoinedBefore bytes of a token at
//     most, in which or over whose end kKeyBytes bytes stand with which an opening may begin;
//   - base64 in base64: as these, within what one run holds.
//
// Thread rule: one a thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_impl.h"
#include "engine/scan/candidate.h"
#include "engine/scan/encoded_runs.h"

namespace offkey {

class EncodedFinder {
 public:
  // `rules` is borrowed.
  explicit EncodedFinder(const CompiledRules& rules);

  // Appends the candidates of `bytes`, unsorted; `offset` is added to each end.
  void Find(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out);

 private:
  void FindInRun(std::string_view bytes, const ByteRun& run, uint64_t offset,
                 std::vector<Candidate>* out);
  void FindNested(std::string_view bytes, const ByteRun& run, uint64_t offset,
                  std::vector<Candidate>* out);
  void FindOverWrap(std::string_view bytes, const ByteRun& run, uint64_t offset,
                    std::vector<Candidate>* out);
  void FindEscapes(std::string_view bytes, const ByteRun& stretch, uint64_t offset,
                   std::vector<Candidate>* out);
  void FindJoined(std::string_view bytes, size_t mark, uint64_t offset,
                  std::vector<Candidate>* out);
  // Whether a key stands among the last bytes of `tail`, the last kRunBytes characters of a run.
  std::optional<size_t> FindInTail(std::string_view tail);
  bool HasKey(Encoding encoding, std::string_view stored, size_t first);
  // These add to hits_.
  void FindInText(std::string_view run);
  void FindAtGroup(std::string_view run, size_t group);
  void FindAt(Encoding encoding, std::string_view run, size_t place);
  bool HoldsText(Encoding encoding, std::string_view stored);

  // What was found in the text at hand: where it begins there.
  struct Hit {
    size_t place = 0;
    Encoding encoding = Encoding::kPlain;
  };

  const EncodedKeys& keys_;
  const OpeningIndex first_opening_;
  EncodedRuns runs_;
  std::vector<Hit> hits_;
  std::string joined_;
  std::string decoded_;
  std::string text_;
};

// Where the encoded opening of a candidate begins, whose end is `end` in `window`; npos when the
// window does not reach back to it.
size_t EncodedPlace(const EncodedKeys& keys, const Opening& opening, std::string_view window,
                    size_t end);

}  // namespace offkey
