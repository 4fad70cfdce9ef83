// Covered by tests/e2e/store_cli_test.py.
#include "cli/store_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "cli/store_rekey.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/report/output_sink.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

// Below this the empty store's own pages are most of it.
constexpr uint64_t kEnoughForAMean = 1000;

std::string Bytes(uint64_t bytes) { return ByteText(static_cast<double>(bytes)); }

std::string Row(const char* label, const std::string& text) {
  std::string row = label;
  row.resize(14, ' ');
  return absl::StrCat(row, text, "\n");
}

std::string CheckText(const StoreSize& size) {
  std::string text = Row("checked", "every page, every row's references: nothing is wrong");
  std::string bytes = Bytes(size.file_bytes);
  if (size.free_bytes > 0) {
    absl::StrAppend(&bytes, ", ", Bytes(size.free_bytes), " of it unused (`offkey store compact`)");
  }
  absl::StrAppend(&text, Row("size", bytes));
  const uint64_t used = size.file_bytes - size.free_bytes;
  absl::StrAppend(&text,
                  Row("repositories", absl::StrCat(GroupDigits(size.repositories), ", swept ",
                                                   Counted(size.sweeps, "time"))));
  std::string findings = absl::StrCat(Counted(size.findings, "finding"), " of ",
                                      Counted(size.credentials, "credential"), ", ",
                                      Counted(size.occurrences, "place"));
  if (size.findings >= kEnoughForAMean)
    absl::StrAppend(&findings, "; ", Bytes(used / size.findings), " a finding");
  absl::StrAppend(&text, Row("findings", findings), Row("tasks", GroupDigits(size.tasks)),
                  Row("people", GroupDigits(size.people)));
  return text;
}

absl::StatusOr<std::string> Check(Store* store, const Options&) {
  OFFKEY_RETURN_IF_ERROR(store->CheckIntegrity());
  OFFKEY_ASSIGN_OR_RETURN(const StoreSize size, store->Measure());
  return CheckText(size);
}

absl::StatusOr<std::string> BackUp(Store* store, const Options& options) {
  OFFKEY_RETURN_IF_ERROR(store->Backup(options.backup_file));
  return absl::StrCat("backup  ", PrintablePath(options.backup_file),
                      " (checked)\nIts secrets are sealed; without seal.key nobody can open them, "
                      "so back up the keys too.\n");
}

absl::StatusOr<std::string> Compact(Store* store, const Options&) {
  OFFKEY_ASSIGN_OR_RETURN(const StoreSize before, store->Measure());
  OFFKEY_RETURN_IF_ERROR(store->Compact());
  OFFKEY_ASSIGN_OR_RETURN(const StoreSize after, store->Measure());
  return absl::StrCat("compact  ", Bytes(after.file_bytes), " (was ", Bytes(before.file_bytes),
                      ")\n");
}

absl::StatusOr<std::string> Export(Store* store, const Options& options) {
  std::optional<OutputSink> sink;
  if (options.output.empty()) {
    sink.emplace(OutputSink::ToDescriptor(STDOUT_FILENO, "standard output"));
  } else {
    OFFKEY_ASSIGN_OR_RETURN(OutputSink file, OutputSink::ToFile(options.output));
    sink.emplace(std::move(file));
  }
  OFFKEY_RETURN_IF_ERROR(store->Export(!options.without_times, [&sink](std::string_view line) {
    absl::Status status = sink->Write(line);
    return status.ok() ? sink->Write("\n") : status;
  }));
  OFFKEY_RETURN_IF_ERROR(sink->Close());
  return std::string();
}

using Action = absl::StatusOr<std::string> (*)(Store*, const Options&);

ExitCode WithStore(const Options& options, Action action) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/false);
  if (!installation.ok()) return FailSetup(installation.status());
  const absl::StatusOr<std::unique_ptr<Store>> store = installation->OpenStore(options);
  if (!store.ok()) return FailSetup(store.status());
  const absl::StatusOr<std::string> text = action(store->get(), options);
  if (!text.ok()) return FailSetup(text.status());
  return Print(options.quiet ? "" : *text);
}

}  // namespace

void AddStoreCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* store =
      app->add_subcommand("store", "Check, back up, compact, export or rekey the store");
  store->require_subcommand(1);
  const auto add = [&](const char* name, const char* text, Action action) {
    CLI::App* command = store->add_subcommand(name, text);
    SetCommandAction(command, [options, code, action] { *code = WithStore(*options, action); });
    return command;
  };
  CLI::App* check = add("check", "Read all of it, say whether it is whole, and how large", Check);
  CLI::App* backup = add(
      "backup", "Copy it to a new file, as it is at one moment, also while sweeps write", BackUp);
  backup
      ->add_option("FILE", options->backup_file,
                   "The new file; one that is there is never replaced")
      ->required()
      ->type_name("");
  CLI::App* compact = add("compact", "Give unused space back to the file system", Compact);
  CLI::App* dump = add("export", "Everything but secrets as JSON lines, in a fixed order", Export);
  dump->add_option("--output,-o", options->output,
                   "File to write, whole or not at all [standard output]")
      ->envname("OFFKEY_OUTPUT")
      ->type_name("FILE");
  dump->add_flag("--no-times", options->without_times,
                 "Leave out when sweeps ran and tasks were planned, to compare two stores");
  CLI::App* rekey = store->add_subcommand(
      "rekey",
      "A new fingerprint key, without a rescan. Back up store and keys before: the old key is "
      "destroyed at the end");
  SetCommandAction(rekey, [options, code] {
    const absl::StatusOr<std::string> text = RekeyStores(*options);
    *code = text.ok() ? Print(options->quiet ? "" : *text) : FailSetup(text.status());
  });
  rekey
      ->add_option("--also", options->also_stores,
                   "Other stores of these keys; one that is left out cannot be opened afterwards")
      ->type_name("FILE...");
  rekey->add_flag("--leave-unreadable", options->leave_unreadable,
                  "Go on where a sealed secret cannot be opened; found again, it counts as another "
                  "credential");
  for (CLI::App* command : {check, backup, compact, dump, rekey}) {
    AddStoreOption(command, options);
    AddLogOptions(command, options);
  }
}

}  // namespace offkey
