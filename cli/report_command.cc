#include "cli/report_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdint>
#include <ctime>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/people_access.h"
#include "cli/print.h"
#include "cli/store_source.h"
#include "engine/attribution/drift/drift.h"
#include "engine/attribution/leaver_report.h"
#include "engine/base/log.h"
#include "engine/base/terminal.h"
#include "engine/report/drift_json.h"
#include "engine/report/drift_text.h"
#include "engine/report/leaver_report_text.h"

namespace offkey {
namespace {

constexpr int64_t kMostDays = 36500;

TimelineStyle StyleOfTerminal() {
  TimelineStyle style;
  style.width = TerminalWidth(STDOUT_FILENO, style.width);
  style.color = UseColor(ColorChoice::kAuto, STDOUT_FILENO);
  return style;
}

ExitCode ReportDrift(const Options& options) {
  DriftPolicy policy = {CurrentTime(), options.unused_days, options.max_age_days};
  if (!options.at.empty()) {
    const absl::StatusOr<int64_t> at = TimeOption("--at", options.at);
    if (!at.ok()) return FailSetup(at.status());
    policy.at = *at;
  }
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  AskedPeople asked;
  if (!options.who.empty()) {
    absl::StatusOr<AskedPeople> found = FindAskedPeople(options.who, known->roster, policy.at);
    if (!found.ok()) return FailSetup(found.status());
    asked = *std::move(found);
  }
  const absl::StatusOr<DriftReport> report =
      FindDrift(*known->store, known->roster, policy, options.who.empty() ? nullptr : &asked);
  if (!report.ok()) return FailSetup(report.status());
  std::string text;
  if (options.format == "jsonl") {
    AppendDriftJson(*report, &text);
    return Print(text);
  }
  text = DriftText(*report, options.verbose, StyleOfTerminal());
  for (const std::string& note : report->notes) LogWarning(note);
  return Print(text);
}

// Of what somebody could only read: in the text; the rest is counted.
constexpr uint64_t kMostExposedInText = 100;

ExitCode Report(const Options& options) {
  if (options.drift) return ReportDrift(options);
  if (options.who.empty()) {
    return FailSetup(absl::InvalidArgumentError(
        "say whose: --who EMAIL for what somebody leaves behind, or --drift for what has drifted "
        "apart in issuers' listings"));
  }
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  const auto now = static_cast<int64_t>(std::time(nullptr));
  const absl::StatusOr<LeaverReport> report =
      ReportLeaver(*known->store, options.who, known->roster, now,
                   options.format == "jsonl" ? 0 : kMostExposedInText);
  if (!report.ok()) return FailSetup(report.status());
  std::string text;
  if (options.format == "jsonl") {
    AppendLeaverReportJson(*report, known->roster, &text);
    return Print(text);
  }
  text = LeaverReportText(*report, known->roster, options.verbose, StyleOfTerminal());
  const absl::StatusOr<std::string> source = SourceText(*known->store, "", options.verbose);
  if (!source.ok()) return FailRun(source.status());
  if (!options.quiet) text += *source;
  for (const std::string& note : report->notes) LogWarning(note);
  return Print(text);
}

}  // namespace

void AddReportCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "report",
      "What somebody leaves behind; with --drift, what is unused, too old, nobody's or a leaver's "
      "in issuers' listings");
  command
      ->add_option("--who", options->who,
                   "E-mail addresses of the person, or their id in the roster")
      ->type_name("EMAIL...");
  CLI::Option* drift =
      command->add_flag("--drift", options->drift,
                        "Credentials of issuers' listings that are unused, too old, of people who "
                        "are gone or of nobody, and what people who are gone can still read; with "
                        "--who, theirs only");
  command
      ->add_option("--unused-days", options->unused_days,
                   "Unused is what was not used for so long before its listing was made [90]")
      ->type_name("N")
      ->check(CLI::Range(int64_t{1}, kMostDays).description(""))
      ->needs(drift);
  command
      ->add_option("--max-age-days", options->max_age_days,
                   "Older keys and tokens are to be rotated [365]")
      ->type_name("N")
      ->check(CLI::Range(int64_t{1}, kMostDays).description(""))
      ->needs(drift);
  command->add_option("--at", options->at, "The time of which the report speaks [now]")
      ->type_name("TIME")
      ->needs(drift);
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Report(*options); });
}

}  // namespace offkey
