// What every import of a listing does around its records: the digest of the file, faults with their
// place, what passes through redaction, and whether the writer's transaction is kept.
//
// Place in the flow: ImportInventory and ImportAccess (access/access_import.h) -> ReadListing ->
// ReadRecords; FinishListing -> Finish of InventoryWriter or AccessWriter. Thread rule: as the
// Store's.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/attribution/inventory/record_stream.h"
#include "engine/base/status_macros.h"
#include "engine/model/inventory.h"

namespace offkey {

inline constexpr size_t kMaxListingFaults = 1000;  // more are counted only

struct ListingImportOptions {
  std::string file_name;
  int64_t as_of = 0;
  int64_t now = 0;
  std::string recorded_by;
  bool complete = false;  // the file lists everything of what it is about: what it lacks is gone
  bool dry_run = false;
  bool skip_faults = false;
  // Free texts pass through it before they are stored, faults before they are shown. May be empty.
  std::function<std::string(std::string_view)> redact;
};

struct ListingImportResult {
  uint64_t records = 0;
  bool written = false;
  std::vector<std::string> faults;
  uint64_t fault_count = 0;
  std::vector<std::string> warnings;
};

InventorySource SourceOf(const ListingImportOptions& options);

std::string Redacted(const ListingImportOptions& options, std::string text);

// Notes what is wrong with the record of a line. Always OK: the import goes on.
absl::Status AddFault(const ListingImportOptions& options, uint64_t line, std::string_view what,
                      ListingImportResult* result);

struct ListingRead {
  ListingEnd end;
  std::string sha256;  // of the file, lower-case hexadecimal digits
};

// Reads the file to its end; what is wrong with single records goes to *result.
// Errors: kInvalidArgument "FILE:LINE: ..." when it cannot be read; those of `source` and `record`.
absl::StatusOr<ListingRead> ReadListing(
    const ByteSource& source, const ListingShape& shape, const ListingImportOptions& options,
    const std::function<absl::Status(const ListingRecord&)>& record, ListingImportResult* result);

// Whether a wrong record is enough for nothing to be written.
inline bool IsRefused(const ListingImportOptions& options, const ListingImportResult& result) {
  return result.fault_count > 0 && !options.skip_faults;
}

// Ends the writer. What a wrong record lists is not known: with one, the file is not complete, and
// `not_complete` is the warning.
template <typename Writer, typename Result>
absl::Status FinishListing(const ListingImportOptions& options, const std::string& sha256,
                           const char* not_complete, Writer* writer, Result* result) {
  const bool complete = options.complete && result->fault_count == 0;
  if (options.complete && !complete) result->warnings.emplace_back(not_complete);
  const bool keep = !options.dry_run && !IsRefused(options, *result);
  OFFKEY_ASSIGN_OR_RETURN(result->counts, writer->Finish(sha256, complete, keep));
  result->written = keep && result->counts.changes() > 0;
  return absl::OkStatus();
}

}  // namespace offkey
