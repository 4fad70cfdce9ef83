// RepositoryState: everything in a repository on which a sweep's result depends, as one digest.
// Equal states give equal sweeps, in whatever place the repository lies.
//
// Place in the flow: ObjectStore + RefSet -> RepositoryState -> "nothing new since the last sweep"
// (engine/pipeline). Packs count by name, length and the checksums at their ends, loose objects by
// their ids: a bit that has turned inside a pack is noticed by a whole sweep only.
//
// Thread rule: a pure function over the file system.
#pragma once

#include "engine/base/digest.h"
#include "git/object_store.h"
#include "git/refs.h"

namespace offkey::git {

Digest RepositoryState(const ObjectStore& store, const RefSet& refs);

}  // namespace offkey::git
