// ScannerThread: finds candidates and confirms them. One per thread; CPU only, no I/O, no locks, no
// allocation in the steady state (the caller's vectors and the scratch buffers inside grow to their
// high-water mark and stay).
//
// Place in the flow: Blob -> ScannerThread -> Match. engine/scan/delta_scanner.h drives it for
// objects of git.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/model/inner_place.h"
#include "engine/model/text.h"
#include "engine/rule/checks.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/encoding.h"
#include "engine/scan/candidate.h"

namespace offkey {

// A confirmed credential at [start, end), and the bytes [dep_begin, dep_end) on which its existence
// *and* span depend (clipped to the content). Sorted by (start, end, rule). The span is that of the
// bytes as stored, also where they are encoded; a character that holds bits of the credential and
// of its neighbour belongs to it, and so does the padding behind it.
struct Match {
  uint64_t start = 0;
  uint64_t end = 0;
  RuleIndex rule = 0;
  uint64_t dep_begin = 0;
  uint64_t dep_end = 0;
  EncodingSteps encoding = 0;              // how the bytes of the span are to be decoded
  Rejection rejection = Rejection::kNone;  // only after KeepRefused
  // Of a credential in a gzip: the span is that of the whole gzip, as stored, and this tells it
  // from the others in there; `encoding` is that of its bytes within the inflated text.
  InnerPlace inner = {};
  // Of what is found plain and encoded (a run of percent signs reaches over plain text, too) the
  // plain one comes first and is kept.
  friend auto operator<=>(const Match& a, const Match& b) {
    const auto key = [](const Match& m) {
      return std::tie(m.start, m.end, m.rule, m.encoding, m.dep_begin, m.dep_end, m.rejection,
                      m.inner);
    };
    return key(a) <=> key(b);
  }
  friend bool operator==(const Match&, const Match&) = default;
};

class ScannerThread {
 public:
  explicit ScannerThread(std::shared_ptr<const CompiledRules> rules);
  ~ScannerThread();
  ScannerThread(const ScannerThread&) = delete;
  ScannerThread& operator=(const ScannerThread&) = delete;

  const CompiledRules& rules() const;
  const std::shared_ptr<const CompiledRules>& shared_rules() const;

  // Appends every candidate of `bytes` (at most 4 GiB - 1) to *out, also those of encoded openings,
  // sorted by (end, opening), each once; `offset` is added to each end.
  void FindCandidates(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out);

  // Judges one candidate: appends, for each rule of the opening, the leftmost match that begins at
  // or before the opening's first byte (by no more than the rule's before_bytes) and contains its
  // last byte. The same span may be appended for several candidates, with other dependencies:
  // whoever inherits matches keeps each (any one of them proves the match), whoever reports them
  // removes duplicates by (start, end, rule). A dep_end that equals text.size() also depends on the
  // content ending there, and a dep_begin of 0 on its beginning there.
  void Confirm(const Text& text, const Candidate& candidate, std::vector<Match>* out);

  // From now on Confirm and Scan also append what a rule matched and its checks refused, or is an
  // assigned placeholder or example, with the rejection. What is accepted stays the same.
  void KeepRefused();

  // How far the last Confirm of a gzip's opening looked: what it said depends on the bytes before
  // this offset, whether it found something or not.
  uint64_t gzip_examined() const;

  // Of a restricted set of rules: whether since the last call encoded text was met that begins with
  // a key which the rules that were not kept do not have.
  bool TakeUnfamiliar();

  // Bytes of the windows that were decoded for encoded candidates: the work that floods of them
  // make.
  uint64_t decoded_bytes() const;

  // The slow twin and the path for plain files: *out becomes all matches of `text`, sorted, each
  // (start, end, rule) once (with the smallest of its dependencies). Overlaps are not resolved.
  void Scan(std::string_view text, std::vector<Match>* out);

 private:
  friend class ConfirmSteps;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// What the fingerprint is taken of: the secret's bytes [match.start, match.end), decoded, without
// what may vary in layout (line ends and indentation of a PEM block). Most rules: the bytes as they
// are. Writes into *out (cleared first).
// Where the secret is in a gzip: engine/scan/secret_reader.h.
void NormaliseSecret(const Rule& rule, EncodingSteps encoding, std::string_view secret,
                     std::string* out);

// Marks overlaps: result[i] is true when matches[i] overlaps a match whose rule has a strictly
// higher precedence, or one that is refused a credential (of a match with `extent`, only its first
// kOverlapReachBytes count, so that the answer stays local). What is in a gzip overlaps nothing
// outside of it, and within it the better rule has been chosen. `matches` sorted.
inline constexpr uint64_t kOverlapReachBytes = 1024;
std::vector<bool> FindShadowed(const CompiledRules& rules, const std::vector<Match>& matches);

}  // namespace offkey
