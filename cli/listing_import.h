// What `inventory import` and `access import` do alike: options, the opened store, faults told, the
// answer printed.
#pragma once

#include <functional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "engine/attribution/inventory/listing_import.h"
#include "engine/base/digest.h"
#include "engine/store/store.h"

namespace offkey {

// What both take from the command line. kInvalidArgument: --as-of is not a time.
absl::Status FillListingOptions(const Options& options, ListingImportOptions* import);

// Runs the import with the installation's store; a result that `run` gives back lives as long as
// what it captured. `answer` is printed unless the file was refused.
using RunListingImport = std::function<absl::StatusOr<const ListingImportResult*>(
    Store& store, const FingerprintKey& key, const ByteSource& source)>;
ExitCode ImportListing(const Options& options, ListingImportOptions* import,
                       const RunListingImport& run, const std::function<std::string()>& answer);

}  // namespace offkey
