// Reads stored findings back. Private to engine/store.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// Calls back for the findings that `select_ids` gives (one column: findings.id), ordered by
// repository and fingerprint.
absl::Status ForEachFinding(Database* db, Statement select_ids,
                            const Store::FindingCallback& callback);

// One finding without its occurrences.
absl::StatusOr<StoredFinding> ReadFinding(Database* db, int64_t id);

// kDataLoss when `bytes` has no object id's length. Empty: none.
absl::StatusOr<ObjectId> ToObjectId(std::string_view bytes);

// What EvidenceJson wrote, sorted by key.
using Evidence = std::vector<std::pair<std::string, std::string>>;
absl::StatusOr<Evidence> ReadEvidence(Database* db, std::string_view json);

}  // namespace offkey
