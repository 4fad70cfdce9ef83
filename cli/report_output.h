// The report that the options asked for: one of the three writers, and where it goes.
#pragma once

#include <memory>
#include <string_view>
#include <variant>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/output_sink.h"
#include "engine/report/sarif_writer.h"
#include "engine/report/text_writer.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

class ReportOutput {
 public:
  // kInvalidArgument when --reveal is asked for where it is refused; kFailedPrecondition and others
  // when the output file cannot be made. `unit` is what the run counts ("file", "object").
  static absl::StatusOr<std::unique_ptr<ReportOutput>> Open(
      const Options& options, std::shared_ptr<const CompiledRules> rules, std::string_view unit);

  ReportOutput(const ReportOutput&) = delete;
  ReportOutput& operator=(const ReportOutput&) = delete;

  absl::Status Add(const Finding& finding);
  // Writes the end; a file appears under its name now.
  absl::Status Finish(const Coverage& coverage, double seconds);

  // Of what was added: whether something is at or above the confidence that counts as a failure.
  ExitCode ExitCodeFor(const Coverage& coverage, const ScanSettings& settings) const;

 private:
  ReportOutput(OutputSink sink, std::shared_ptr<const CompiledRules> rules)
      : sink_(std::move(sink)), rules_(std::move(rules)) {}

  OutputSink sink_;
  std::shared_ptr<const CompiledRules> rules_;
  std::variant<std::monostate, TextWriter, JsonlWriter, SarifWriter> writer_;
  bool any_ = false;
  Confidence highest_ = Confidence::kLow;
};

}  // namespace offkey
