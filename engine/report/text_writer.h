// TextWriter: the report for people.
//
// Place in the flow: Finding -> TextWriter -> OutputSink. Findings leave as they come. Everything
// of foreign origin is escaped for a terminal (engine/base/terminal.h). The secret is masked, also
// where it stands in a path or a name, unless `reveal` is set, which the caller may do for a
// terminal only.
//
// Thread rule: one thread at a time. Lifetime: borrows the sink. Errors: the sink's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/model/finding.h"
#include "engine/report/output_sink.h"
#include "engine/report/run_summary.h"

namespace offkey {

struct TextOptions {
  size_t width = 100;  // at least 40; lists and sentences are broken, paths and names never cut
  bool color = false;
  bool reveal = false;
  bool quiet = false;                // no summary
  bool verbose = false;              // all places, and the fingerprint
  std::string_view unit = "object";  // what the coverage counts
  int64_t now = 0;                   // for "expires in 12 days"; 0: dates alone
};

class TextWriter {
 public:
  TextWriter(OutputSink* sink, TextOptions options) : sink_(sink), options_(options) {}

  // Findings come in the order of FindingPrecedes. `now`, when not empty, stands in place of where
  // a finding is present: what comes from the store may be known to be gone.
  absl::Status Add(const Finding& finding, std::string_view now = {});
  absl::Status Finish(const RunSummary& summary);

 private:
  enum class Style { kPlain, kBold, kDim, kRed, kYellow, kBlue, kGreen };

  void Put(Style style, std::string_view text);
  // A line of a finding or of the summary: a dim label (empty for a further line) and its text.
  void PutField(std::string_view label, std::string_view text, Style style = Style::kPlain);
  // The same for sentences, broken between words.
  void PutProse(std::string_view label, std::string_view prose, Style style);
  void PutEvents(const Finding& finding, std::string_view label,
                 const std::vector<CommitEvent>& events);
  void PutValidity(const Validity& validity);
  void PutPresence(const Finding& finding);
  void PutPlaces(const Finding& finding);
  void PutCompanions(const Finding& finding);
  absl::Status AddRefused(const Finding& finding);
  void PutRepository(const Finding& finding);
  void PutTotals(const Coverage& coverage);
  void PutCoverage(const RunSummary& summary);

  OutputSink* sink_;
  const TextOptions options_;
  std::string text_;
  std::string last_repo_;
  std::array<uint64_t, 3> counts_ = {};  // by confidence
  uint64_t dummies_ = 0;
  uint64_t rejected_ = 0;
};

}  // namespace offkey
