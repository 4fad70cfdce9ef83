// The roster's rows, and the addresses of history that it is compared with. Private to
// engine/store.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

absl::StatusOr<RosterSnapshot> ReadRosterRows(Database* db);
absl::StatusOr<std::vector<PublicKey>> ReadKeyRows(Database* db);
absl::Status WriteRosterRows(Database* db, int64_t revision, absl::Span<const RosterPerson> people,
                             absl::Span<const PublicKey> keys);
absl::StatusOr<std::vector<std::string>> ReadAddresses(Database* db);
absl::StatusOr<std::vector<std::string>> ReadCommitAddresses(Database* db,
                                                             absl::Span<const AddressRange> ranges);
absl::StatusOr<std::vector<std::string>> ReadStatedIdentities(Database* db);
absl::Status ReadCommitDays(Database* db, const Store::CommitDayCallback& callback);

}  // namespace offkey
