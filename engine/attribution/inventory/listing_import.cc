// Covered by the tests of both imports.
#include "engine/attribution/inventory/listing_import.h"

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"

namespace offkey {

InventorySource SourceOf(const ListingImportOptions& options) {
  InventorySource source;
  source.file = options.file_name;
  source.as_of = options.as_of;
  source.imported_at = options.now;
  source.recorded_by = options.recorded_by;
  return source;
}

std::string Redacted(const ListingImportOptions& options, std::string text) {
  if (options.redact && !text.empty()) text = options.redact(text);
  return text;
}

absl::Status AddFault(const ListingImportOptions& options, uint64_t line, std::string_view what,
                      ListingImportResult* result) {
  if (++result->fault_count <= kMaxListingFaults) {
    result->faults.push_back(absl::StrCat(PrintablePath(options.file_name), ":", line, ": ",
                                          Redacted(options, std::string(what))));
  }
  return absl::OkStatus();
}

absl::StatusOr<ListingRead> ReadListing(
    const ByteSource& source, const ListingShape& shape, const ListingImportOptions& options,
    const std::function<absl::Status(const ListingRecord&)>& record, ListingImportResult* result) {
  Sha256Stream digest;
  const ByteSource counted = [&]() -> absl::StatusOr<std::string_view> {
    OFFKEY_ASSIGN_OR_RETURN(const std::string_view block, source());
    digest.Add(block);
    return block;
  };
  const ListingCallbacks callbacks = {record, [&](uint64_t line, std::string_view what) {
                                        return AddFault(options, line, what, result);
                                      }};
  const absl::StatusOr<ListingEnd> end = ReadRecords(counted, shape, callbacks);
  if (!end.ok()) {
    if (!absl::IsInvalidArgument(end.status())) return end.status();
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(options.file_name), ":", end.status().message()));
  }
  result->records = end->records;
  const Digest sha256 = digest.Finish();
  return ListingRead{*end,
                     HexEncode({reinterpret_cast<const char*>(sha256.data()), sha256.size()})};
}

}  // namespace offkey
