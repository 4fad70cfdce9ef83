// Covered by tests/e2e/inventory_test.py and tests/e2e/exposed_test.py.
#include "cli/listing_import.h"

#include <memory>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "cli/command_redaction.h"
#include "cli/failure.h"
#include "cli/file_blocks.h"
#include "cli/installation.h"
#include "cli/people_access.h"
#include "cli/print.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/report/quantity.h"

namespace offkey {

absl::Status FillListingOptions(const Options& options, ListingImportOptions* import) {
  import->file_name = options.inventory_file;
  import->now = CurrentTime();
  import->as_of = import->now;
  if (!options.at.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(import->as_of, TimeOption("--as-of", options.at));
  }
  import->recorded_by = UserName();
  import->complete = options.complete;
  import->dry_run = options.dry_run;
  import->skip_faults = options.on_error == "skip";
  return absl::OkStatus();
}

ExitCode ImportListing(const Options& options, ListingImportOptions* import,
                       const RunListingImport& run, const std::function<std::string()>& answer) {
  absl::StatusOr<FileBlocks> file = FileBlocks::Open(options.inventory_file);
  if (!file.ok()) return FailSetup(file.status());
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/false);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  CommandRedaction redaction(*rules);
  import->redact = [&redaction](std::string_view text)->std::string { return redaction.Redact(text);
};
const absl::StatusOr<std::unique_ptr<Store>> store = installation->OpenStore(options);
if (!store.ok()) return FailSetup(store.status());
const absl::StatusOr<const ListingImportResult*> imported =
    run(**store, installation->fingerprint_key(), [&file] { return file->Next(); });
if (!imported.ok()) return FailSetup(imported.status());
const ListingImportResult& result = **imported;
for (const std::string& warning : result.warnings) LogWarning(warning);
for (const std::string& fault : result.faults) {
  import->skip_faults ? LogWarning(fault) : LogError(fault);
}
if (IsRefused(*import, result)) {
  LogError(absl::StrCat(GroupDigits(result.fault_count),
                        " wrong, nothing was written; mend them, or keep the rest with "
                        "--on-error skip"));
  return ExitCode::kUsage;
}
return Print(answer());
}  // namespace offkey

}  // namespace offkey
