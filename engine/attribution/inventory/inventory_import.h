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
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/base/digest.h"
#include "engine/store/store.h"

namespace offkey {

inline constexpr size_t kMaxInventoryFaults = 1000;  // more are counted only

struct InventoryImportOptions {
  std::string file_name;
  FormContext context;
  int64_t as_of = 0;
  int64_t now = 0;
  std::string recorded_by;
  bool complete = false;  // the file lists everything of its accounts: what it lacks is gone
  bool dry_run = false;
  bool skip_faults = false;
  // Free texts (labels, scopes, parties) pass through it before they are stored. May be empty.
  std::function<std::string(std::string_view)> redact;
};

struct InventoryImportResult {
  InventoryCounts counts;
  uint64_t records = 0;
  uint64_t recognisable = 0;  // entries with a mark
  bool written = false;
  std::vector<std::string> faults;
  uint64_t fault_count = 0;
  std::vector<std::string> warnings;
};

absl::StatusOr<InventoryImportResult> ImportInventory(Store& store, const FingerprintKey& key,
                                                      const InventoryKind& kind,
                                                      const ByteSource& source,
                                                      const InventoryImportOptions& options);

}  // namespace offkey
