// Where the parts of a repository are: from the path that a person typed to the directories that
// hold objects and refs. First step of every sweep; pack, loose and ref readers work from the
// layout alone.
//
// Accepted: a work tree (its `.git` directory, or `.git` file as in submodules and linked work
// trees), a bare repository, a git directory itself, and any path inside a git directory. A
// snapshot without `config` or `refs/` is still a repository when it has `objects` and HEAD or
// packed-refs. Format: git's Documentation/gitrepository-layout.txt.
//
// Symbolic links in the path that the caller gives are followed; links inside the repository are
// not. The environment (GIT_DIR, GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES,
// GIT_QUARANTINE_PATH...) is not read.
//
// Thread rule: pure functions over the file system; the result is a plain value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/object.h"

namespace offkey::git {

enum class ObjectFormat : uint8_t { kSha1, kSha256 };

constexpr size_t IdBytes(ObjectFormat format) {
  return format == ObjectFormat::kSha1 ? ObjectId::kSha1Bytes : ObjectId::kSha256Bytes;
}

enum class ObjectDirectoryKind : uint8_t {
  kQuarantine,  // given by the caller: objects that a push brought and that are not accepted yet
  kMain,        // the repository's own
  kAlternate,   // borrowed through objects/info/alternates
};

struct ObjectDirectory {
  std::string path;  // absolute
  ObjectDirectoryKind kind = ObjectDirectoryKind::kMain;
};

struct RepositoryLayout {
  std::string git_dir;     // absolute; for a linked work tree the private directory worktrees/<id>
  std::string common_dir;  // absolute; equals git_dir except in a linked work tree
  std::vector<ObjectDirectory> object_dirs;  // in the order in which objects are looked up
  ObjectFormat format = ObjectFormat::kSha1;
  bool bare = false;  // the path is a git directory itself, with no work tree beside it
  bool linked_worktree = false;
  bool promisor = false;  // a partial clone: objects may be missing on purpose
  // Something that belongs to the repository could not be reached, so a sweep cannot be complete.
  bool unknown_remainder = false;
  std::set<std::string> notes;  // sentences for the coverage

  size_t id_bytes() const { return IdBytes(format); }
};

struct LayoutOptions {
  // Object directories to put first, as git receive-pack's quarantine; each must exist.
  std::vector<std::string> extra_object_dirs;
  // Alternates lead out of the repository to any directory that it names.
  bool follow_alternates = true;
};

// Errors:
//   kNotFound            the path does not exist or is no git repository; the text says what to
//   give instead kPermissionDenied    a directory on the way may not be read kFailedPrecondition
//   `objects` is not a real directory, or a .git file is malformed kUnimplemented "unsupported
//   ...": reftable, an unknown object format, extension or format version
absl::StatusOr<RepositoryLayout> OpenLayout(const std::string& path,
                                            const LayoutOptions& options = {});

}  // namespace offkey::git
