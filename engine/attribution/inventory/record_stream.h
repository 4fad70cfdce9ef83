// The records of a listing, one after the other, in bounded memory: rows of a CSV file, objects of
// a JSON document, lines.
//
// Place in the flow: a file -> ByteSource -> ReadRecords -> one form of kinds.h -> InventoryEntry.
//
// JSON: the items of the first array under one of the list keys (`{"Records":[...]}`), of a
// document that is an array, or the documents themselves (JSON lines); documents may follow each
// other (`[..][..]`, as paging tools print them). CSV: RFC 4180 with a header that names the
// columns in any order; comma, semicolon or tab. A byte order mark is skipped; UTF-16 and NUL are
// refused with what to do.
//
// Errors: kInvalidArgument "LINE: what is wrong; what to do" for what makes the rest unreadable
// (cut off, no JSON, no header). What is wrong with one record goes to `fault`, and the next one is
// read. Both callbacks may end the reading with an error of their own.
//
// Thread rule: one thread. Memory: kMaxListingRecordBytes and one block of the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/base/json_reader.h"

namespace offkey {

inline constexpr size_t kMaxListingRecordBytes = size_t{1} << 20;

// The next bytes, empty at the end. The view lives until the next call.
using ByteSource = std::function<absl::StatusOr<std::string_view>()>;

enum class ListingFormat : uint8_t { kJson, kCsv, kLines, kXml };
const char* ListingFormatName(ListingFormat format);  // "JSON", "CSV", "lines", "XML"

struct ListingRecord {
  uint64_t line = 0;
  JsonValue json;                   // kJson
  std::vector<std::string> fields;  // kCsv, in the order of ListingShape.columns; absent: empty
  std::string_view text;            // kLines: without its end; kXml: the file
};

struct ListingShape {
  ListingFormat format = ListingFormat::kJson;
  absl::Span<const char* const> list_keys;  // kJson
  absl::Span<const char* const> columns;    // kCsv: what is read
  size_t required_columns = 0;              // the first so many must be there; one at least
  bool only_these = false;                  // another column is an error
};

struct ListingCallbacks {
  std::function<absl::Status(const ListingRecord&)> record;
  std::function<absl::Status(uint64_t line, std::string_view what)> fault;
};

// What stood around the records.
struct ListingEnd {
  uint64_t records = 0;
  bool more = false;  // the document says that further pages follow
};

absl::StatusOr<ListingEnd> ReadRecords(const ByteSource& source, const ListingShape& shape,
                                       const ListingCallbacks& callbacks);

}  // namespace offkey
