// Where encoded text may stand: runs of the characters of base64, and escapes one behind the other.
//
// Place in the flow: bytes -> EncodedRuns -> EncodedFinder. A tenth of source text is in runs, most
// of them names and paths; what cannot hold encoded *text* is told by two tests on bits, so that
// one byte in thirty is looked at. 64 bytes are classified at a time.
//
// Thread rule: one a thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/scan/decoded_text.h"

namespace offkey {

struct ByteRun {
  size_t begin = 0;
  size_t end = 0;
  // False when neither four groups in a row can be base64 of ASCII (a group's first character has
  // the first byte's highest bit, so it is one of A-Z, a-f), nor kRunBytes hexadecimal digits stand
  // in it.
  bool may_hold_text = false;
  friend bool operator==(const ByteRun&, const ByteRun&) = default;
};

class EncodedRuns {
 public:
  // All maximal runs of at least kRunBytes, in order.
  absl::Span<const ByteRun> runs() const { return runs_; }
  // Where a key with an escape in it may begin: an escape and the few bytes before it. In order,
  // apart.
  absl::Span<const ByteRun> escapes() const { return escapes_; }

  // Where joins may be (joined_text.h), in order: the quote that opens the next part, or the
  // mark
  // before a line's end.
  absl::Span<const size_t> joins() const { return joins_; }

  // After Find: the first place in [at, end) where four groups in a row may be base64 of text, or
  // where kRunBytes hexadecimal digits stand; `end` when there is none.
  size_t NextGroups(size_t at, size_t end) const;
  size_t NextHex(size_t at, size_t end) const;

  void Find(std::string_view bytes);
  // The slow twin: byte by byte.
  void FindSlowly(std::string_view bytes);

 private:
  void Classify(std::string_view bytes);
  void ReadRuns(size_t size);
  void AddEscape(size_t at, size_t size);
  void AddMark(std::string_view bytes, size_t at);

  std::vector<uint64_t> in_run_;  // a bit for each byte
  std::vector<uint64_t> first_;
  std::vector<uint64_t> hex_;
  std::vector<uint64_t> escape_;
  std::vector<ByteRun> runs_;
  std::vector<ByteRun> escapes_;
  std::vector<size_t> joins_;
};

}  // namespace offkey
