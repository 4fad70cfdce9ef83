// The tables of the SQLite store and how an older file becomes a newer one. Private to
// engine/store.
#pragma once

#include <cstdint>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "engine/store/sqlite.h"

namespace offkey {

// SQLite's application_id of our files: "Ofky".
inline constexpr int64_t kApplicationId = 0x4F666B79;

// Migration i leads from user_version i to i + 1. Published ones never change.
absl::Span<const char* const> Migrations();

// Brings the file to the newest version, all steps in one transaction; a process killed in it
// leaves the old version. kFailedPrecondition when the file is newer than this program.
absl::Status Migrate(Database* db, absl::Span<const char* const> migrations);

}  // namespace offkey
