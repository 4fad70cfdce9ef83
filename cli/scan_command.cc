#include "cli/scan_command.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>
#include <utility>

#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/progress.h"
#include "cli/report_output.h"
#include "engine/base/signals.h"
#include "engine/pipeline/file_scan.h"

namespace offkey {
namespace {

ExitCode Scan(const Options& options) {
  const auto begin = std::chrono::steady_clock::now();
  const absl::StatusOr<ScanSettings> settings = ResolveScanSettings(options);
  if (!settings.ok()) return FailSetup(settings.status());
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/true);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, settings->min_confidence);
  if (!rules.ok()) return FailSetup(rules.status());
  const CommandRedaction redaction(*rules);
  const auto report = ReportOutput::Open(options, *rules, "file");
  if (!report.ok()) return FailSetup(report.status());

  FileScanProgress counts;
  FileScanOptions scan;
  scan.threads = settings->threads;
  scan.max_memory_bytes = settings->max_memory_bytes;
  scan.min_confidence = settings->min_confidence;
  scan.max_occurrences = options.max_occurrences;
  scan.show_refused = options.show_dummies;
  scan.stop = &StopRequested();
  scan.progress = &counts;
  Progress progress(!options.quiet, "file", [&counts] {
    return ProgressSample{counts.files, 0, counts.bytes, counts.matches};
  });
  const absl::StatusOr<FileScanResult> result =
      ScanFiles(options.paths, *rules, installation->fingerprint_key(), scan);
  progress.Stop();
  if (!result.ok()) return FailSetup(result.status());

  for (const Finding& finding : result->findings) {
    const absl::Status added = (*report)->Add(finding);
    if (!added.ok()) return FailRun(added);
  }
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const absl::Status finished = (*report)->Finish(result->coverage, seconds);
  if (!finished.ok()) return FailRun(finished);
  return (*report)->ExitCodeFor(result->coverage, *settings);
}

}  // namespace

void AddScanCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command =
      app->add_subcommand("scan", "Find credentials in files, directories and standard input");
  command
      ->add_option("PATH", options->paths,
                   "Files and directories to read; - is standard input. Links inside them are not "
                   "followed")
      ->required()
      ->type_name("");
  AddScanOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Scan(*options); });
}

}  // namespace offkey
