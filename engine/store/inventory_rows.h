// The rows of inventories, and what they say of a finding. Private to engine/store.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// Common table expressions behind `wanted(email)`: entries whose owner or maker is wanted, also by
// way of a listing of users, and their keys; and the findings of these keys.
extern const char* const kOwnersInListings;
extern const char* const kFindingsOfOwners;

absl::Status ReadInventoryEntries(Database* db, const std::string& kind,
                                  const Store::InventoryCallback& callback);
absl::StatusOr<StoredInventoryEntry> ReadInventoryEntry(Database* db, int64_t id);
absl::Status ReadMatchKeys(Database* db, const Fingerprint& credential,
                           std::vector<MatchKey>* keys);
absl::StatusOr<std::vector<InventoryTie>> ReadInventoryTies(Database* db, const Finding& finding);
absl::StatusOr<std::vector<MaskShape>> ReadLearntShapes(Database* db, const std::string& issuer);

}  // namespace offkey
