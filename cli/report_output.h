// The report that the options asked for: one of the three writers, and where it goes. ReportOutput
// is that of one run; cli/many_report.h makes one of many repositories out of the same parts.
#pragma once

#include <memory>
#include <string>
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

// The names of the rules, by id.
SarifWriter::RuleName RuleNames(const CompiledRules& rules);

using ReportWriter = std::variant<std::monostate, TextWriter, JsonlWriter, SarifWriter>;

// Where the report goes: --output or standard output. kInvalidArgument when --reveal is asked for
// where it is refused; otherwise as OutputSink::ToFile.
absl::StatusOr<OutputSink> OpenReportSink(const Options& options);
// The writer of the options' format over a sink, which is borrowed. With `part_of`: the part of one
// repository in a report of several, which says nothing of the whole.
void EmplaceWriter(const Options& options, const CompiledRules& rules, std::string_view unit,
                   OutputSink* sink, const std::string* part_of, ReportWriter* writer);
absl::Status AddTo(ReportWriter* writer, const Finding& finding);
absl::Status FinishWriter(ReportWriter* writer, const RunSummary& summary);
TextOptions TextOptionsFor(const Options& options, std::string_view unit);

// What takes the findings of one repository.
class FindingSink {
 public:
  virtual ~FindingSink() = default;
  virtual absl::Status Add(const Finding& finding) = 0;
};

class ReportOutput final : public FindingSink {
 public:
  // kInvalidArgument when --reveal is asked for where it is refused; kFailedPrecondition and others
  // when the output file cannot be made. `unit` is what the run counts ("file", "object").
  static absl::StatusOr<std::unique_ptr<ReportOutput>> Open(
      const Options& options, std::shared_ptr<const CompiledRules> rules, std::string_view unit);

  ReportOutput(const ReportOutput&) = delete;
  ReportOutput& operator=(const ReportOutput&) = delete;

  absl::Status Add(const Finding& finding) override;
  // Writes the end; a file appears under its name now.
  absl::Status Finish(const Coverage& coverage, double seconds);

  // Of what was added: whether something is at or above the confidence that counts as a failure.
  ExitCode ExitCodeFor(const Coverage& coverage, const ScanSettings& settings) const;

 private:
  ReportOutput(OutputSink sink, std::shared_ptr<const CompiledRules> rules)
      : sink_(std::move(sink)), rules_(std::move(rules)) {}

  OutputSink sink_;
  std::shared_ptr<const CompiledRules> rules_;
  ReportWriter writer_;
  bool any_ = false;
  Confidence highest_ = Confidence::kLow;
};

}  // namespace offkey
