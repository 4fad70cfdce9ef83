// A pack whose index is missing, unusable or contradicts it, while ObjectStore::Open makes one.
// Private to ObjectStore.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "git/object_store.h"
#include "git/pack_scan.h"

namespace offkey::git {

struct ObjectStore::UnindexedPack {
  UnindexedPack(std::unique_ptr<Pack> p, std::string w) : pack(std::move(p)), why(std::move(w)) {
    if (pack->index.count() != 0) old_index = pack->index;
  }

  std::unique_ptr<Pack> pack;  // until it stands among the others
  std::string why;             // its own index cannot be used
  std::optional<PackIndex> old_index;
  std::optional<PackScan> scan;
  Pack* indexed = nullptr;
  uint32_t unnamed = 0;
};

}  // namespace offkey::git
