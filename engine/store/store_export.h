// The whole store as lines of JSON. Private to engine/store; the contract is in store.h, the lines
// in README.md.
#pragma once

#include <set>
#include <string>

#include "absl/status/status.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

inline constexpr char kExportSchema[] = "offkey.store_export.v1";

absl::Status ExportStore(Database* db, bool with_times, const Store::LineCallback& callback);

// The tables that an export reads, those that it resolves (interned texts) and those that it leaves
// out on purpose; a test holds them against the schema, so that no new table is forgotten.
std::set<std::string> ExportedTables();

}  // namespace offkey
