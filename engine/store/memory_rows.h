// Rows of what sweeps leave for the next ones. Private to engine/store.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// SweepWriter::Remember for the repository with that row id.
absl::Status RememberSweep(Database* db, int64_t repository, const Digest& state,
                           const KeptMemory& kept);
// Store::FindMemory and Store::FindBase. The base that was read last is kept at hand: many
// repositories in a row have the same.
absl::StatusOr<RememberedSweep> ReadMemory(Database* db, const std::string& repo,
                                           const Digest& state, RememberedBase* last);
absl::StatusOr<RememberedBase> ReadBase(Database* db, const Digest& judgement,
                                        const std::function<uint32_t(std::string_view)>& has,
                                        absl::Span<const int64_t> but, RememberedBase* last);

}  // namespace offkey
