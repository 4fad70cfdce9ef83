// Covered by tests/unit/git/libgit2_view_test.cc.
#include "git/libgit2_backend.h"

#include <git2.h>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"

namespace offkey::git {
namespace {

// git_odb_backend must be the first member: libgit2 gives the callbacks a pointer to it.
struct Backend {
  git_odb_backend base;
  Libgit2BackendState* state;
};

int Fail(const std::string& text) {
  git_error_set_str(GIT_ERROR_ODB, text.c_str());
  return GIT_ERROR;
}

// Removes the parent lines that follow the tree line.
void DropParents(std::string* commit) {
  const size_t tree_end = commit->find('\n');
  if (tree_end == std::string::npos) return;
  size_t end = tree_end + 1;
  while (std::string_view(*commit).substr(end).starts_with("parent ")) {
    end = std::min(commit->find('\n', end), commit->size() - 1) + 1;
  }
  commit->erase(tree_end + 1, end - tree_end - 1);
}

int FindObject(git_odb_backend* base, const git_oid* oid, git_object_t* type, std::string* bytes) {
  const Libgit2BackendState& state = *reinterpret_cast<Backend*>(base)->state;
  const ObjectId id({reinterpret_cast<const char*>(oid->id), GIT_OID_RAWSZ});
  ObjectKind kind = ObjectKind::kBlob;
  const absl::StatusOr<bool> found = state.reader->Find(id, &kind, bytes);
  if (!found.ok()) return Fail(absl::StrCat(id.ToHex(), ": ", found.status().message()));
  if (!*found) return GIT_ENOTFOUND;
  if (bytes->size() > state.max_object_bytes) {
    return Fail(absl::StrCat(id.ToHex(), " has ", bytes->size(), " bytes; the limit is ",
                             state.max_object_bytes));
  }
  if (kind == ObjectKind::kCommit && state.shallow.contains(id)) DropParents(bytes);
  // ObjectKind has git's own numbers, and so has git_object_t.
  *type = static_cast<git_object_t>(kind);
  return 0;
}

// libgit2 calls these from C: no exception may pass. Ours throws none; memory can run out in a
// library below.
int Read(void** data, size_t* size, git_object_t* type, git_odb_backend* base,
         const git_oid* oid) try {
  std::string bytes;
  if (const int code = FindObject(base, oid, type, &bytes); code < 0) return code;
  *data = git_odb_backend_data_alloc(base, std::max<size_t>(bytes.size(), 1));
  if (*data == nullptr) return GIT_ERROR;
  if (!bytes.empty()) std::memcpy(*data, bytes.data(), bytes.size());
  *size = bytes.size();
  return 0;
} catch (const std::bad_alloc&) {
  git_error_set_oom();
  return GIT_ERROR;
}

int ReadHeader(size_t* size, git_object_t* type, git_odb_backend* base, const git_oid* oid) try {
  std::string bytes;
  if (const int code = FindObject(base, oid, type, &bytes); code < 0) return code;
  *size = bytes.size();
  return 0;
} catch (const std::bad_alloc&) {
  git_error_set_oom();
  return GIT_ERROR;
}

int Exists(git_odb_backend* base, const git_oid* oid) try {
  std::string bytes;
  git_object_t type = GIT_OBJECT_ANY;
  return FindObject(base, oid, &type, &bytes) == 0 ? 1 : 0;
} catch (const std::bad_alloc&) {
  return 0;
}

void Free(git_odb_backend* base) {
  const std::unique_ptr<Backend> owned(reinterpret_cast<Backend*>(base));
}

}  // namespace

git_odb_backend* NewLibgit2Backend(Libgit2BackendState* state) {
  auto backend = std::make_unique<Backend>();
  if (git_odb_init_backend(&backend->base, GIT_ODB_BACKEND_VERSION) < 0) return nullptr;
  backend->base.read = Read;
  backend->base.read_header = ReadHeader;
  backend->base.exists = Exists;
  backend->base.free = Free;
  backend->state = state;
  return &backend.release()->base;
}

}  // namespace offkey::git
