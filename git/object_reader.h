// ObjectReader: "give me the object with this id", the joint between the object store and those who
// ask for single objects (the libgit2 view, mailmap, signatures). Sweeps do not use it: they walk
// packs.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "engine/model/object.h"

namespace offkey::git {

class ObjectReader {
 public:
  virtual ~ObjectReader() = default;

  // True and the object; false when no object directory holds it. Damage and limits are errors of
  // the implementation (kDataLoss, kResourceExhausted). The id must have the length of the
  // repository's format. Thread rule: as the implementation says; a Libgit2View calls it from the
  // thread that calls the view.
  virtual absl::StatusOr<bool> Find(const ObjectId& id, ObjectKind* kind, std::string* bytes) = 0;
};

}  // namespace offkey::git
