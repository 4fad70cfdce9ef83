// The file of the SQLite store: made whole or not at all, and looked at before SQLite may touch it.
// Private to engine/store. Errors as OpenSqliteStore says.
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/keyring.h"
#include "engine/store/sqlite.h"

namespace offkey {

// Under these names a store keeps, in `installation`, the id of its fingerprint key, and when that
// was last changed.
inline constexpr char kFingerprintKeyName[] = "fingerprint_key_id";
inline constexpr char kKeyChangedName[] = "fingerprint_key_changed_at";

// Refuses transactions, and whatever asks Database::CheckGuard, once the store has another
// fingerprint key than `keyring`.
void GuardKey(Database* db, const Keyring& keyring);

// Opens the store at `path`, creating it when nothing is there, migrates it, and checks that it
// belongs to `keyring`.
absl::StatusOr<std::unique_ptr<Database>> OpenStoreFile(const std::string& path,
                                                        const Keyring& keyring);

}  // namespace offkey
