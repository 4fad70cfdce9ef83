// What a commit object says. Tolerant: real histories hold objects that no git of today would
// write, and a damaged header must not hide the rest.
//
// Place in the flow: history walks and introductions read parents and trees, findings read author
// and committer. Format: git's Documentation/gitformat-*.txt and commit.c (parents follow the tree
// line directly). Thread rule: pure. Lifetime: every view points into the bytes that were parsed.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/model/object.h"
#include "git/person.h"
#include "git/repository_layout.h"

namespace offkey::git {

struct CommitFields {
  ObjectId tree;  // empty when it cannot be read
  std::vector<ObjectId> parents;
  Person author;
  Person committer;
  std::string_view encoding;  // of the message and the names; empty means UTF-8
  bool has_signature =
      false;  // gpgsig or gpgsig-sha256 (OpenPGP, SSH or X.509); presence, not validity
  size_t message_offset =
      0;  // of the first byte after the blank line; the size of the object when there is none
  bool well_formed = false;  // tree, author and committer could all be read
};

// Overwrites *fields; the capacity of `parents` is used again, so that a walk over a history does
// not allocate. Linear in the size of the header, whatever the bytes.
void ParseCommit(std::string_view bytes, ObjectFormat format, CommitFields* fields);

}  // namespace offkey::git
