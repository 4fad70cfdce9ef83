#include "cli/report_output.h"

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"

namespace offkey {
namespace {

SarifWriter::RuleName NamesOf(const CompiledRules& rules) {
  std::map<std::string, std::string, std::less<>> names;
  for (size_t i = 0; i < rules.rule_count(); ++i) {
    const Rule& rule = rules.rule(static_cast<RuleIndex>(i));
    names[rule.id] = rule.name;
  }
  return [names = std::move(names)](std::string_view id) {
    const auto it = names.find(id);
    return it == names.end() ? std::string() : it->second;
  };
}

TextOptions TextOptionsFor(const Options& options, std::string_view unit) {
  TextOptions text;
  const bool to_file = !options.output.empty();
  const ColorChoice choice = ParseColorChoice(options.color).value_or(ColorChoice::kAuto);
  text.width = std::min<size_t>(TerminalWidth(to_file ? -1 : STDOUT_FILENO, 100), 120);
  text.color = to_file ? choice == ColorChoice::kAlways : UseColor(choice, STDOUT_FILENO);
  text.reveal = options.reveal;
  text.quiet = options.quiet;
  text.verbose = options.verbose;
  text.unit = unit;
  text.now = static_cast<int64_t>(std::time(nullptr));
  return text;
}

}  // namespace

absl::StatusOr<std::unique_ptr<ReportOutput>> ReportOutput::Open(
    const Options& options, std::shared_ptr<const CompiledRules> rules, std::string_view unit) {
  if (options.reveal &&
      (options.format != "text" || !options.output.empty() || !IsTerminal(STDOUT_FILENO))) {
    return absl::InvalidArgumentError(
        "--reveal shows secrets on a terminal only: use --format text without --output and without "
        "a pipe");
  }
  std::optional<OutputSink> sink;
  if (options.output.empty()) {
    sink.emplace(OutputSink::ToDescriptor(STDOUT_FILENO, "standard output"));
  } else {
    OFFKEY_ASSIGN_OR_RETURN(OutputSink file, OutputSink::ToFile(options.output));
    sink.emplace(std::move(file));
  }
  std::unique_ptr<ReportOutput> report(new ReportOutput(*std::move(sink), std::move(rules)));
  if (options.format == "jsonl") {
    report->writer_.emplace<JsonlWriter>(&report->sink_);
  } else if (options.format == "sarif") {
    report->writer_.emplace<SarifWriter>(&report->sink_, OFFKEY_VERSION, NamesOf(*report->rules_));
  } else {
    report->writer_.emplace<TextWriter>(&report->sink_, TextOptionsFor(options, unit));
  }
  return report;
}

absl::Status ReportOutput::Add(const Finding& finding) {
  if (!finding.refusal.has_value()) {
    any_ = true;
    highest_ = std::max(highest_, finding.confidence);
  }
  return std::visit(
      [&](auto& writer) -> absl::Status {
        if constexpr (std::is_same_v<std::decay_t<decltype(writer)>, std::monostate>) {
          return absl::InternalError("a report without a format");
        } else {
          return writer.Add(finding);
        }
      },
      writer_);
}

absl::Status ReportOutput::Finish(const Coverage& coverage, double seconds) {
  RunSummary summary;
  summary.coverage = coverage;
  summary.rules = {rules_->rule_count(), rules_->digest()};
  summary.seconds = seconds;
  OFFKEY_RETURN_IF_ERROR(std::visit(
      [&](auto& writer) -> absl::Status {
        if constexpr (std::is_same_v<std::decay_t<decltype(writer)>, std::monostate>) {
          return absl::InternalError("a report without a format");
        } else {
          return writer.Finish(summary);
        }
      },
      writer_));
  return sink_.Close();
}

ExitCode ReportOutput::ExitCodeFor(const Coverage& coverage, const ScanSettings& settings) const {
  if (StopSignal() != 0) return static_cast<ExitCode>(128 + StopSignal());
  if (any_ && settings.fail && highest_ >= settings.fail_on) return ExitCode::kFindings;
  return coverage.complete() ? ExitCode::kClean : ExitCode::kIncomplete;
}

}  // namespace offkey
