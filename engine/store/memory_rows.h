// Rows of what sweeps leave for the next ones. Private to engine/store.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// SweepWriter::Remember for the repository with that row id.
absl::Status RememberSweep(Database* db, int64_t repository, const Digest& state,
                           std::string_view memory, std::string_view rules);
// Store::FindMemory.
absl::StatusOr<RememberedSweep> ReadMemory(Database* db, const std::string& repo,
                                           const Digest& state);

}  // namespace offkey
