// The id that an object's content must have.
//
// SHA-1 is libgit2's, which is built with collision detection (sha1collisiondetection): content
// made by a known attack is refused instead of given an id. SHA-256 is libsodium's. Format: `<kind>
// <size in decimal>\0<bytes>`.
#pragma once

#include <string_view>

#include "absl/status/statusor.h"
#include "engine/model/object.h"
#include "git/repository_layout.h"

namespace offkey::git {

// kDataLoss when the bytes carry a SHA-1 collision attack. Any thread; allocates nothing that grows
// with the object.
absl::StatusOr<ObjectId> HashObject(ObjectKind kind, std::string_view bytes, ObjectFormat format);

// "commit", "tree", "blob", "tag".
std::string_view ObjectKindName(ObjectKind kind);

}  // namespace offkey::git
