// JsonlWriter: DESIGN 9's format, one line for each finding and a last one for the coverage.
//
// Place in the flow: Finding -> JsonlWriter -> OutputSink. Each field's text is UTF-8; where the
// bytes are not, a twin
// "<field>_b64" follows with the bytes in base64 (for lists: a list of all). Fields that a finding
// does not have are absent: findings of plain files have no repo, introduced, removed and
// present_at; positions that are not known have no line and column.
//
// The secret is always masked, also where it stands in a path or a name.
// Thread rule: one thread at a time. Lifetime: borrows the sink. Errors: the sink's.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "engine/model/finding.h"
#include "engine/report/output_sink.h"
#include "engine/report/run_summary.h"

namespace offkey {

class JsonlWriter {
 public:
  explicit JsonlWriter(OutputSink* sink) : sink_(sink) {}

  // Findings come in the order of FindingPrecedes.
  absl::Status Add(const Finding& finding);
  // The last line. Closing the sink is the caller's business.
  // A finding with a refusal becomes a line of its own schema, and is not counted.
  absl::Status Finish(const RunSummary& summary);

 private:
  OutputSink* sink_;
  uint64_t findings_ = 0;
  std::string line_;
};

}  // namespace offkey
