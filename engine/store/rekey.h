// The store under another fingerprint key. Private to engine/store.
//
// Place in the flow: Store::Rekey -> here. Sealed secrets are opened one at a time; what is held in
// memory is a fingerprint's pair for each credential and a key's for each mark of a listing.
#pragma once

#include <cstdint>

#include "absl/status/statusor.h"
#include "engine/base/keyring.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// As Store::Rekey; `keyring` opens secrets and has the old key.
absl::StatusOr<RekeyResult> RekeyStore(Database* db, const Keyring& keyring, const Keyring& next,
                                       const RekeyHooks& hooks, bool leave_unreadable, int64_t now);
absl::StatusOr<int64_t> ReadKeyChangedAt(Database* db);

}  // namespace offkey
