#include "cli/report_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <ctime>
#include <string>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/people_access.h"
#include "cli/print.h"
#include "cli/store_source.h"
#include "engine/attribution/leaver_report.h"
#include "engine/base/log.h"
#include "engine/base/terminal.h"
#include "engine/report/leaver_report_text.h"

namespace offkey {
namespace {

ExitCode Report(const Options& options) {
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  const auto now = static_cast<int64_t>(std::time(nullptr));
  const absl::StatusOr<LeaverReport> report =
      ReportLeaver(*known->store, options.who, known->roster, now);
  if (!report.ok()) return FailSetup(report.status());
  std::string text;
  if (options.format == "jsonl") {
    AppendLeaverReportJson(*report, known->roster, &text);
    return Print(text);
  }
  TimelineStyle style;
  style.width = TerminalWidth(STDOUT_FILENO, style.width);
  style.color = UseColor(ColorChoice::kAuto, STDOUT_FILENO);
  text = LeaverReportText(*report, known->roster, options.verbose, style);
  const absl::StatusOr<std::string> source = SourceText(*known->store, "", options.verbose);
  if (!source.ok()) return FailRun(source.status());
  if (!options.quiet) text += *source;
  for (const std::string& note : report->notes) LogWarning(note);
  return Print(text);
}

}  // namespace

void AddReportCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "report", "What somebody leaves behind: to revoke, to rotate, already gone");
  command
      ->add_option("--who", options->who,
                   "E-mail addresses of the person, or their id in the roster")
      ->required()
      ->type_name("EMAIL...");
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Report(*options); });
}

}  // namespace offkey
