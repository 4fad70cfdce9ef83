#include "cli/inventory_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/inventory_text.h"
#include "cli/listing_import.h"
#include "cli/print.h"
#include "engine/attribution/inventory/inventory_import.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

ExitCode Import(const Options& options) {
  const absl::StatusOr<const InventoryKind*> kind = FindInventoryKind(options.inventory_kind);
  if (!kind.ok()) return FailSetup(kind.status());
  InventoryImportOptions import;
  import.context.account = options.account;
  import.context.host = options.host.empty() ? (*kind)->host : options.host;
  import.context.owner = options.owner;
  const absl::Status filled = FillListingOptions(options, &import);
  if (!filled.ok()) return FailSetup(filled);
  if ((*kind)->needs_owner && options.owner.empty()) {
    LogWarning("the file does not say whose these are; --owner does");
  }
  InventoryImportResult result;
  const auto run = [&](Store& store, const FingerprintKey& key,
                       const ByteSource& source) -> absl::StatusOr<const ListingImportResult*> {
    OFFKEY_ASSIGN_OR_RETURN(result, ImportInventory(store, key, **kind, source, import));
    return &result;
  };
  return ImportListing(options, &import, run, [&] {
    if (options.format != "jsonl") return InventoryImportText(result, options.dry_run);
    std::string text;
    AppendInventoryImportJson(result, options.dry_run, &text);
    return text;
  });
}

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

}  // namespace

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
