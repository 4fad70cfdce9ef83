// The queue's rows: enqueue, list, show. Private to engine/store.
#pragma once

#include <vector>

#include "absl/types/span.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

absl::StatusOr<EnqueueResult> EnqueuePlannedTasks(Database* db, absl::Span<const PlannedTask> plan,
                                                  int64_t now);
absl::StatusOr<std::vector<Task>> ReadAllTasks(Database* db);
absl::StatusOr<std::vector<Task>> ReadTasksOfCredential(Database* db,
                                                        const Fingerprint& credential);
absl::StatusOr<Task> ReadTask(Database* db, int64_t id);

}  // namespace offkey
