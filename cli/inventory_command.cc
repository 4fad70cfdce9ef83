#include "cli/inventory_command.h"

#include <CLI/CLI.hpp>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/file_blocks.h"
#include "cli/installation.h"
#include "cli/inventory_text.h"
#include "cli/print.h"
#include "engine/attribution/inventory/inventory_import.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

int64_t Now() { return static_cast<int64_t>(std::time(nullptr)); }

absl::StatusOr<InventoryImportOptions> ImportOptionsOf(const Options& options,
                                                       const InventoryKind& kind) {
  InventoryImportOptions import;
  import.file_name = options.inventory_file;
  import.context.account = options.account;
  import.context.host = options.host.empty() ? kind.host : options.host;
  import.context.owner = options.owner;
  import.now = Now();
  import.as_of = import.now;
  if (!options.at.empty()) {
    const std::optional<CommitTime> time = ParseRfc3339(options.at);
    if (!time) {
      return absl::InvalidArgumentError(absl::StrCat("--as-of: \"", PrintablePath(options.at),
                                                     "\" is not a time; ", kTimeAdvice));
    }
    import.as_of = time->seconds;
  }
  import.recorded_by = UserName();
  import.complete = options.complete;
  import.dry_run = options.dry_run;
  import.skip_faults = options.on_error == "skip";
  return import;
}

ExitCode Import(const Options& options) {
  const absl::StatusOr<const InventoryKind*> kind = FindInventoryKind(options.inventory_kind);
  if (!kind.ok()) return FailSetup(kind.status());
  absl::StatusOr<InventoryImportOptions> import = ImportOptionsOf(options, **kind);
  if (!import.ok()) return FailSetup(import.status());
  if ((*kind)->needs_owner && options.owner.empty()) {
    LogWarning("the file does not say whose these are; --owner does");
  }
  absl::StatusOr<FileBlocks> file = FileBlocks::Open(options.inventory_file);
  if (!file.ok()) return FailSetup(file.status());
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/false);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  CommandRedaction redaction(*rules);
  import->redact = [&](std::string_view text) { return redaction.Redact(text);
};
const absl::StatusOr<std::unique_ptr<Store>> store = installation->OpenStore(options);
if (!store.ok()) return FailSetup(store.status());
const absl::StatusOr<InventoryImportResult> result = ImportInventory(
    **store, installation->fingerprint_key(), **kind, [&] { return file->Next(); }, *import);
if (!result.ok()) return FailSetup(result.status());
for (const std::string& warning : result->warnings) LogWarning(warning);
for (const std::string& fault : result->faults) {
  import->skip_faults ? LogWarning(fault) : LogError(fault);
}
if (result->fault_count > 0 && !import->skip_faults) {
  LogError(absl::StrCat(GroupDigits(result->fault_count),
                        " wrong, nothing was written; mend them, "
                        "or keep the rest with --on-error skip"));
  return ExitCode::kUsage;
}
std::string text;
if (options.format == "jsonl") {
  AppendInventoryImportJson(*result, options.dry_run, &text);
} else {
  text = InventoryImportText(*result, options.dry_run);
}
return Print(text);
}  // namespace

struct OpenedStore {
  std::unique_ptr<Installation> installation;
  std::unique_ptr<Store> store;
};

absl::StatusOr<OpenedStore> OpenedOf(const Options& options) {
  OpenedStore opened;
  OFFKEY_ASSIGN_OR_RETURN(Installation installation, Installation::Open(/*keys_optional=*/false));
  opened.installation = std::make_unique<Installation>(std::move(installation));
  OFFKEY_ASSIGN_OR_RETURN(opened.store, opened.installation->OpenStore(options));
  return opened;
}

ExitCode List(const Options& options) {
  if (!options.inventory_kind.empty()) {
    const auto kind = FindInventoryKind(options.inventory_kind);
    if (!kind.ok()) return FailSetup(kind.status());
  }
  const absl::StatusOr<OpenedStore> opened = OpenedOf(options);
  if (!opened.ok()) return FailSetup(opened.status());
  bool any = false;
  ExitCode printed = ExitCode::kClean;
  const absl::Status read = opened->store->ForEachInventoryEntry(
      options.inventory_kind, [&](const StoredInventoryEntry& stored) -> absl::Status {
        any = true;
        std::string text;
        if (options.format == "jsonl") {
          AppendInventoryJson(stored, &text);
        } else {
          text = InventoryLine(stored);
        }
        printed = Print(text);
        return printed == ExitCode::kClean ? absl::OkStatus() : absl::CancelledError("no output");
      });
  if (printed != ExitCode::kClean) return printed;
  if (!read.ok()) return FailRun(read);
  if (any || options.format == "jsonl") return ExitCode::kClean;
  return Print("Nothing is listed; `offkey inventory import --kind KIND FILE` fills it.\n");
}

ExitCode Show(const Options& options) {
  const absl::StatusOr<OpenedStore> opened = OpenedOf(options);
  if (!opened.ok()) return FailSetup(opened.status());
  const auto entry = opened->store->GetInventoryEntry(options.entry_id);
  if (!entry.ok()) return FailSetup(entry.status());
  std::string text;
  if (options.format == "jsonl") {
    AppendInventoryJson(*entry, &text);
  } else {
    text = InventoryDetails(*entry);
  }
  return Print(text);
}

ExitCode Kinds(const Options& options) {
  if (options.format != "jsonl") return Print(InventoryKindsText());
  std::string text;
  AppendInventoryKindsJson(&text);
  return Print(text);
}

void AddImport(CLI::App* inventory, Options* options, ExitCode* code) {
  CLI::App* command = inventory->add_subcommand("import", "Take over what an issuer lists");
  command->add_option("FILE", options->inventory_file, "The listing, as the issuer gives it")
      ->required()
      ->type_name("");
  command
      ->add_option("--kind", options->inventory_kind, "Which listing; `inventory kinds` names them")
      ->required()
      ->type_name("KIND");
  command
      ->add_option("--account", options->account,
                   "Organisation, account, project or tenant, where the file does not say it")
      ->type_name("NAME");
  command->add_option("--host", options->host, "Host of a forge or service of your own")
      ->type_name("HOST");
  command
      ->add_option("--owner", options->owner,
                   "Whose they are, where the file has no field for it: an address or host/login")
      ->type_name("WHO");
  command->add_option("--as-of", options->at, "When the listing was made [now]")->type_name("TIME");
  command->add_flag("--complete", options->complete,
                    "The file lists everything of its accounts: what it lacks is gone");
  command->add_flag("--dry-run", options->dry_run, "Show what would change and change nothing");
  command
      ->add_option("--on-error", options->on_error,
                   "Records that are wrong: refuse the file, or skip them [refuse]")
      ->type_name("refuse|skip")
      ->check(CLI::IsMember({"refuse", "skip"}).description(""));
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Import(*options); });
}

}  // namespace offkey

void AddInventoryCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* inventory =
      app->add_subcommand("inventory", "What issuers list: whose a credential is");
  inventory->require_subcommand(1);
  AddImport(inventory, options, code);
  CLI::App* list = inventory->add_subcommand("list", "Every listed credential, one a line");
  list->add_option("--kind", options->inventory_kind, "Of one listing only")->type_name("KIND");
  AddListingOptions(list, options);
  SetCommandAction(list, [options, code] { *code = List(*options); });
  CLI::App* show = inventory->add_subcommand("show", "One entry with everything that is known");
  show->add_option("NUMBER", options->entry_id, "As `inventory list` gives it")
      ->required()
      ->type_name("");
  AddListingOptions(show, options);
  SetCommandAction(show, [options, code] { *code = Show(*options); });
  CLI::App* kinds = inventory->add_subcommand("kinds", "The listings that can be imported");
  AddListingOptions(kinds, options);
  SetCommandAction(kinds, [options, code] { *code = Kinds(*options); });
}

}  // namespace offkey
