// The store as a file among files: how large, a copy, and smaller. Private to engine/store; the
// contract is in store.h.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

absl::StatusOr<StoreSize> MeasureStore(Database* db);
absl::Status BackUpStore(Database* db, const std::string& path);
absl::Status CompactStore(Database* db);

}  // namespace offkey
