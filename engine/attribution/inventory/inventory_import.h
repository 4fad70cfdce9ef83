// One listing into the store: read in a stream, written in one transaction, all or nothing.
//
// Place in the flow: ByteSource + InventoryKind -> ImportInventory -> Store::BeginInventory ->
// InventoryWriter. With `dry_run` everything is done and then taken back: the preview is what would
// happen, not a guess. The same file again changes nothing.
//
// Errors: kInvalidArgument "FILE:LINE: what is wrong; what to do" when the file cannot be read to
// its end; those of the store. With `skip_faults` single records that are wrong are left out, else
// one is enough for nothing to be written (result.faults says which).
//
// Thread rule: as the Store's. Memory does not grow with the file: a million lines (113 MB) take 34
// MB, 56 s of processor, 484 bytes each in the store.
#pragma once

#include <cstdint>

#include "absl/status/statusor.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/attribution/inventory/listing_import.h"
#include "engine/base/digest.h"
#include "engine/store/store.h"

namespace offkey {

// Redacted are labels, scopes and parties; `complete` is of the file's accounts.
struct InventoryImportOptions : ListingImportOptions {
  FormContext context;
};

struct InventoryImportResult : ListingImportResult {
  InventoryCounts counts;
  uint64_t recognisable = 0;  // entries with a mark
};

absl::StatusOr<InventoryImportResult> ImportInventory(Store& store, const FingerprintKey& key,
                                                      const InventoryKind& kind,
                                                      const ByteSource& source,
                                                      const InventoryImportOptions& options);

}  // namespace offkey
