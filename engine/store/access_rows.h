// The rows of accesses, and who could read what by them. Private to engine/store.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// As a JSON array for json_each: [[repository, from, until], ...].
std::string ReadingsJson(absl::Span<const Reading> readings);
// An expression: whether the finding `f` stood in its repository at a time of the reading whose
// bounds the expressions `from` and `until` are.
std::string StoodInReading(std::string_view from, std::string_view until);

absl::Status ReadAccessEntries(Database* db, const Store::AccessCallback& callback);
absl::StatusOr<std::vector<std::string>> ReadReaders(Database* db);
absl::StatusOr<std::vector<std::string>> ReadReadRepositories(Database* db);
absl::StatusOr<std::vector<AccessGrant>> ReadAccessOf(Database* db,
                                                      absl::Span<const std::string> who);
absl::StatusOr<std::vector<AccessGrant>> ReadAccessTo(Database* db,
                                                      absl::Span<const std::string> repos);
absl::StatusOr<std::vector<ReadableRepository>> CountReadableFindings(
    Database* db, absl::Span<const Reading> readings);

}  // namespace offkey
