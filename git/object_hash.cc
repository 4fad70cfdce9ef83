// Covered by tests/unit/git/object_hash_test.cc.
#include "git/object_hash.h"

#include <git2.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/base/digest.h"
#include "engine/base/status_macros.h"
#include "git/libgit2_runtime.h"

namespace offkey::git {
namespace {

absl::StatusOr<ObjectId> HashSha1(ObjectKind kind, std::string_view bytes) {
  OFFKEY_RETURN_IF_ERROR(StartLibgit2());
  git_oid id;
  // ObjectKind has git's own numbers, and so has git_object_t.
  const int code = git_odb_hash(&id, bytes.data(), bytes.size(), static_cast<git_object_t>(kind));
  if (code < 0) return Libgit2Error(code, "SHA-1");
  return ObjectId({reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ});
}

ObjectId HashSha256(ObjectKind kind, std::string_view bytes) {
  const std::string header = absl::StrCat(std::string(ObjectKindName(kind)), " ", bytes.size());
  Sha256Stream hash;
  // The terminating zero byte belongs to the header.
  hash.Add({header.c_str(), header.size() + 1});
  hash.Add(bytes);
  const Digest digest = hash.Finish();
  return ObjectId({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

}  // namespace

std::string_view ObjectKindName(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kCommit:
      return "commit";
    case ObjectKind::kTree:
      return "tree";
    case ObjectKind::kBlob:
      return "blob";
    case ObjectKind::kTag:
      break;
  }
  return "tag";
}

absl::StatusOr<ObjectId> HashObject(ObjectKind kind, std::string_view bytes, ObjectFormat format) {
  if (format == ObjectFormat::kSha256) return HashSha256(kind, bytes);
  return HashSha1(kind, bytes);
}

}  // namespace offkey::git
