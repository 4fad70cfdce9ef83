#include "cli/report_output.h"

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <string>
#include <type_traits>
#include <utility>

#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"

namespace offkey {

SarifWriter::RuleName RuleNames(const CompiledRules& rules) {
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

namespace {

// Calls `use` with the writer that is there.
template <typename Use>
absl::Status WithWriter(ReportWriter* writer, const Use& use) {
  return std::visit(
      [&use](auto& held) -> absl::Status {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
          return absl::InternalError("a report without a format");
        } else {
          return use(held);
        }
      },
      *writer);
}

}  // namespace

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

absl::StatusOr<OutputSink> OpenReportSink(const Options& options) {
  if (options.reveal &&
      (options.format != "text" || !options.output.empty() || !IsTerminal(STDOUT_FILENO))) {
    return absl::InvalidArgumentError(
        "--reveal shows secrets on a terminal only: use --format text without --output and without "
        "a pipe");
  }
  if (!options.output.empty()) return OutputSink::ToFile(options.output);
  return OutputSink::ToDescriptor(STDOUT_FILENO, "standard output");
}

void EmplaceWriter(const Options& options, const CompiledRules& rules, std::string_view unit,
                   OutputSink* sink, const std::string* part_of, ReportWriter* writer) {
  if (options.format == "jsonl") {
    writer->emplace<JsonlWriter>(sink);
  } else if (options.format == "sarif" && part_of != nullptr) {
    writer->emplace<SarifWriter>(sink, OFFKEY_VERSION, RuleNames(rules),
                                 SarifWriter::RunOf{*part_of});
  } else if (options.format == "sarif") {
    writer->emplace<SarifWriter>(sink, OFFKEY_VERSION, RuleNames(rules));
  } else {
    TextOptions text = TextOptionsFor(options, unit);
    text.quiet |= part_of != nullptr;
    writer->emplace<TextWriter>(sink, text);
  }
}

absl::Status AddTo(ReportWriter* writer, const Finding& finding) {
  return WithWriter(writer, [&finding](auto& held) { return held.Add(finding); });
}

absl::Status FinishWriter(ReportWriter* writer, const RunSummary& summary) {
  return WithWriter(writer, [&summary](auto& held) { return held.Finish(summary); });
}

absl::StatusOr<std::unique_ptr<ReportOutput>> ReportOutput::Open(
    const Options& options, std::shared_ptr<const CompiledRules> rules, std::string_view unit) {
  OFFKEY_ASSIGN_OR_RETURN(OutputSink sink, OpenReportSink(options));
  std::unique_ptr<ReportOutput> report(new ReportOutput(std::move(sink), std::move(rules)));
  EmplaceWriter(options, *report->rules_, unit, &report->sink_, nullptr, &report->writer_);
  return report;
}

absl::Status ReportOutput::Add(const Finding& finding) {
  if (!finding.refusal.has_value()) {
    any_ = true;
    highest_ = std::max(highest_, finding.confidence);
  }
  return AddTo(&writer_, finding);
}

absl::Status ReportOutput::Finish(const Coverage& coverage, double seconds) {
  RunSummary summary;
  summary.coverage = coverage;
  summary.rules = {rules_->rule_count(), rules_->digest()};
  summary.seconds = seconds;
  OFFKEY_RETURN_IF_ERROR(FinishWriter(&writer_, summary));
  return sink_.Close();
}

ExitCode ReportOutput::ExitCodeFor(const Coverage& coverage, const ScanSettings& settings) const {
  if (StopSignal() != 0) return static_cast<ExitCode>(128 + StopSignal());
  if (any_ && settings.fail && highest_ >= settings.fail_on) return ExitCode::kFindings;
  return coverage.complete() ? ExitCode::kClean : ExitCode::kIncomplete;
}

}  // namespace offkey
