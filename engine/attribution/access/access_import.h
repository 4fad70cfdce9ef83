// One file of accesses into the store: read in a stream, written in one transaction, all or
// nothing.
//
// Place in the flow: ByteSource + AccessKind -> ImportAccess -> Store::BeginAccess -> AccessWriter.
// With `dry_run` everything is done and then taken back: the preview is what would happen. The same
// file again changes nothing.
//
// Errors: kInvalidArgument "FILE:LINE: what is wrong; what to do" when the file cannot be read to
// its end, and when what the kind needs or does not take is missing or given; those of the store.
// With `skip_faults` single records that are wrong are left out, else one is enough for nothing to
// be written (result.faults says which).
//
// Thread rule: as the Store's. Memory does not grow with the file.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "engine/attribution/access/kinds.h"
#include "engine/attribution/inventory/listing_import.h"
#include "engine/store/store.h"

namespace offkey {

// Redacted are levels and names of groups; `complete` is of the file's scopes.
struct AccessImportOptions : ListingImportOptions {
  std::string repo;   // as typed
  std::string group;  // as typed
  std::string host;   // empty: the kind's
};

struct AccessImportResult : ListingImportResult {
  AccessCounts counts;
};

absl::StatusOr<AccessImportResult> ImportAccess(Store& store, const AccessKind& kind,
                                                const ByteSource& source,
                                                const AccessImportOptions& options);

}  // namespace offkey
