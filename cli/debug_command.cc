#include "cli/debug_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/options.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/pipeline/object_dump.h"
#include "engine/report/output_sink.h"

namespace offkey {
namespace {

// Flags of this command alone.
struct DebugOptions {
  std::string repo;
  DumpOptions dump;
};

// Runs dump(settings, write), says what was left out, and closes standard output.
template <typename Dump>
ExitCode PrintDump(const Options& options, DumpOptions* dump_options, const Dump& dump) {
  const absl::StatusOr<ScanSettings> settings = ResolveScanSettings(options);
  if (!settings.ok()) return FailSetup(settings.status());
  dump_options->threads = settings->threads;
  dump_options->max_memory_bytes = settings->max_memory_bytes;
  dump_options->stop = &MutableStopRequested();
  OutputSink sink = OutputSink::ToDescriptor(STDOUT_FILENO, "standard output");
  absl::Status written;
  const absl::StatusOr<DumpResult> result = dump([&](std::string_view lines) {
    written = sink.Write(lines);
    return written;
  });
  if (written.ok()) written = sink.Close();
  if (!written.ok()) return FailRun(written);
  if (!result.ok()) return FailSetup(result.status());
  for (const auto& [fate, count] : result->unread) {
    LogWarning(absl::StrCat(count, " objects not read: ", fate));
  }
  LogInfo(absl::StrCat(result->objects, " objects, ", result->bytes, " bytes, ", result->matches,
                       " matches; ", result->scanned_bytes, " bytes scanned, ", result->confirmed,
                       " candidates judged"));
  return result->unread.empty() ? ExitCode::kClean : ExitCode::kIncomplete;
}

ExitCode PrintObjects(const Options& options, DebugOptions* debug) {
  return PrintDump(options, &debug->dump, [debug](const LineWriter& write) {
    return DumpObjects(debug->repo, debug->dump, write);
  });
}

ExitCode PrintMatches(const Options& options, DebugOptions* debug) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/true);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  return PrintDump(options, &debug->dump, [&](const LineWriter& write) {
    return DumpMatches(debug->repo, *rules, installation->fingerprint_key(), debug->dump, write);
  });
}

CLI::App* AddDump(CLI::App* debug, const char* name, const char* description, Options* options,
                  DebugOptions* debug_options) {
  CLI::App* command = debug->add_subcommand(name, description);
  command->add_option("REPO", debug_options->repo, "Repository")->required()->type_name("");
  command->add_option("--threads", options->threads, "Threads to use [one for each processor]")
      ->type_name("N");
  command->add_option("--max-memory", options->max_memory, "Memory for contents, e.g. 400M")
      ->type_name("BYTES");
  command->add_flag("--verify-ids", debug_options->dump.verify_ids,
                    "Hash every object and compare with its id");
  AddLogOptions(command, options);
  return command;
}

}  // namespace

void AddDebugCommand(CLI::App* app, Options* options, ExitCode* code) {
  const auto own = std::make_shared<DebugOptions>();
  CLI::App* debug = app->add_subcommand("debug", "Print what was read and matched, line by line");
  debug->group("");
  debug->require_subcommand(1);
  CLI::App* objects = AddDump(
      debug, "objects", "Every object: id, type, size, SHA-256 of the content", options, own.get());
  SetCommandAction(objects, [options, code, own] { *code = PrintObjects(*options, own.get()); });
  CLI::App* matches = AddDump(
      debug, "matches", "Every match: object, rule, start, end, fingerprint, reported or shadowed",
      options, own.get());
  AddRulesOption(matches, options);
  matches->add_flag("--naive", own->dump.naive, "Scan every object whole");
  matches
      ->add_option("--extra-window", own->dump.extra_window,
                   "Look so many bytes further around changes than needed")
      ->type_name("N");
  SetCommandAction(matches, [options, code, own] { *code = PrintMatches(*options, own.get()); });
}

}  // namespace offkey
