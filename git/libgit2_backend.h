// The odb backend that lets libgit2 read objects through an ObjectReader. Internal to git/: only
// libgit2_view.cc includes it.
#pragma once

#include <cstdint>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "engine/model/object.h"
#include "git/object_reader.h"

struct git_odb_backend;

namespace offkey::git {

// What the backend's callbacks work on. Must outlive the odb.
struct Libgit2BackendState {
  ObjectReader* reader = nullptr;
  uint64_t max_object_bytes = 0;
  absl::flat_hash_set<ObjectId> shallow;  // commits to be shown without parents
};

// A new backend over *state, owned by the caller until an odb takes it; nullptr when memory is
// short.
git_odb_backend* NewLibgit2Backend(Libgit2BackendState* state);

}  // namespace offkey::git
