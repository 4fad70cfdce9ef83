// Covered by tests/unit/git/libgit2_view_test.cc.
#include "git/libgit2_view.h"

#include <git2.h>
#include <git2/sys/odb_backend.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "git/libgit2_backend.h"
#include "git/libgit2_runtime.h"

namespace offkey::git {
namespace {

template <auto Free>
struct Deleter {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using OdbPtr = std::unique_ptr<git_odb, Deleter<git_odb_free>>;
using RepositoryPtr = std::unique_ptr<git_repository, Deleter<git_repository_free>>;
using ObjectPtr = std::unique_ptr<git_object, Deleter<git_object_free>>;
using CommitPtr = std::unique_ptr<git_commit, Deleter<git_commit_free>>;
using TreePtr = std::unique_ptr<git_tree, Deleter<git_tree_free>>;
using TreeEntryPtr = std::unique_ptr<git_tree_entry, Deleter<git_tree_entry_free>>;
using BlobPtr = std::unique_ptr<git_blob, Deleter<git_blob_free>>;
using RevwalkPtr = std::unique_ptr<git_revwalk, Deleter<git_revwalk_free>>;

// A git_buf that is disposed of.
struct Buffer {
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { git_buf_dispose(&buf); }
  std::string ToString() const { return {buf.ptr, buf.size}; }
  git_buf buf = GIT_BUF_INIT;
};

absl::StatusOr<git_oid> ToOid(const ObjectId& id) {
  if (id.bytes().size() != GIT_OID_RAWSZ) {
    return absl::InvalidArgumentError("not a SHA-1 object id");
  }
  git_oid oid;
  git_oid_fromraw(&oid, reinterpret_cast<const unsigned char*>(id.bytes().data()));
  return oid;
}

ObjectId FromOid(const git_oid& oid) {
  return ObjectId({reinterpret_cast<const char*>(oid.id), GIT_OID_RAWSZ});
}

// Not an error of the repository: the object is of a kind that has no commit behind it.
bool HasNoCommit(int code) { return code == GIT_EPEEL || code == GIT_EINVALIDSPEC; }

}  // namespace

struct Libgit2View::Libgit2State {
  Libgit2BackendState backend;  // destroyed after the odb that uses it
  OdbPtr odb;
  RepositoryPtr repository;

  absl::StatusOr<CommitPtr> LookUpCommit(const ObjectId& id) const {
    OFFKEY_ASSIGN_OR_RETURN(const git_oid oid, ToOid(id));
    git_commit* commit = nullptr;
    const int code = git_commit_lookup(&commit, repository.get(), &oid);
    if (code < 0) return Libgit2Error(code, absl::StrCat("commit ", id.ToHex()));
    return CommitPtr(commit);
  }

  // The commit behind any object; empty when there is none.
  absl::StatusOr<ObjectId> PeelToCommit(const ObjectId& id) const {
    OFFKEY_ASSIGN_OR_RETURN(const git_oid oid, ToOid(id));
    git_object* object = nullptr;
    int code = git_object_lookup(&object, repository.get(), &oid, GIT_OBJECT_ANY);
    if (code < 0) return Libgit2Error(code, id.ToHex());
    const ObjectPtr owned(object);
    git_object* commit = nullptr;
    code = git_object_peel(&commit, object, GIT_OBJECT_COMMIT);
    if (HasNoCommit(code)) return ObjectId();
    if (code < 0) return Libgit2Error(code, id.ToHex());
    const ObjectPtr owned_commit(commit);
    return FromOid(*git_object_id(commit));
  }
};

Libgit2View::Libgit2View(std::unique_ptr<Libgit2State> state) : state_(std::move(state)) {}
Libgit2View::~Libgit2View() = default;

absl::StatusOr<std::unique_ptr<Libgit2View>> Libgit2View::Create(
    ObjectReader* reader, ObjectFormat format, const Libgit2ViewOptions& options) {
  if (format != ObjectFormat::kSha1) {
    return absl::UnimplementedError("unsupported by libgit2: SHA-256 object ids");
  }
  OFFKEY_RETURN_IF_ERROR(StartLibgit2());
  auto state = std::make_unique<Libgit2State>();
  state->backend.reader = reader;
  state->backend.max_object_bytes = options.max_object_bytes;
  state->backend.shallow.insert(options.shallow.begin(), options.shallow.end());

  git_odb* odb = nullptr;
  int code = git_odb_new(&odb);
  if (code < 0) return Libgit2Error(code, "object database");
  state->odb.reset(odb);
  git_odb_backend* backend = NewLibgit2Backend(&state->backend);
  if (backend == nullptr) return absl::ResourceExhaustedError("object database backend");
  code = git_odb_add_backend(odb, backend, 1);
  if (code < 0) {
    backend->free(backend);
    return Libgit2Error(code, "object database backend");
  }
  git_repository* repository = nullptr;
  code = git_repository_wrap_odb(&repository, odb);
  if (code < 0) return Libgit2Error(code, "repository");
  state->repository.reset(repository);
  return std::unique_ptr<Libgit2View>(new Libgit2View(std::move(state)));
}

absl::StatusOr<ObjectId> Libgit2View::TreeOf(const ObjectId& commit) {
  OFFKEY_ASSIGN_OR_RETURN(const CommitPtr found, state_->LookUpCommit(commit));
  return FromOid(*git_commit_tree_id(found.get()));
}

absl::StatusOr<std::vector<ObjectId>> Libgit2View::ParentsOf(const ObjectId& commit) {
  OFFKEY_ASSIGN_OR_RETURN(const CommitPtr found, state_->LookUpCommit(commit));
  std::vector<ObjectId> parents;
  for (unsigned int i = 0; i < git_commit_parentcount(found.get()); ++i) {
    parents.push_back(FromOid(*git_commit_parent_id(found.get(), i)));
  }
  return parents;
}

absl::StatusOr<std::string> Libgit2View::ReadPath(const ObjectId& commit, const std::string& path,
                                                  uint64_t max_bytes) {
  OFFKEY_ASSIGN_OR_RETURN(const ObjectId peeled, state_->PeelToCommit(commit));
  if (peeled.empty()) return absl::NotFoundError(absl::StrCat(commit.ToHex(), " is no commit"));
  OFFKEY_ASSIGN_OR_RETURN(const CommitPtr found, state_->LookUpCommit(peeled));
  const std::string what = absl::StrCat(commit.ToHex(), ":", path);
  git_tree* tree = nullptr;
  int code = git_commit_tree(&tree, found.get());
  if (code < 0) return Libgit2Error(code, what);
  const TreePtr owned_tree(tree);
  git_tree_entry* entry = nullptr;
  code = git_tree_entry_bypath(&entry, tree, path.c_str());
  if (code < 0) return Libgit2Error(code, what);
  const TreeEntryPtr owned_entry(entry);
  if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB) {
    return absl::NotFoundError(absl::StrCat(what, " is not a file"));
  }
  git_blob* blob = nullptr;
  code = git_blob_lookup(&blob, state_->repository.get(), git_tree_entry_id(entry));
  if (code < 0) return Libgit2Error(code, what);
  const BlobPtr owned_blob(blob);
  const auto size = static_cast<uint64_t>(git_blob_rawsize(blob));
  if (size > max_bytes) {
    return absl::ResourceExhaustedError(
        absl::StrCat(what, " has ", size, " bytes; at most ", max_bytes, " are read"));
  }
  return std::string(static_cast<const char*>(git_blob_rawcontent(blob)), size);
}

absl::Status Libgit2View::WalkCommits(absl::Span<const ObjectId> from,
                                      absl::FunctionRef<bool(const ObjectId&)> visit) {
  git_revwalk* walk = nullptr;
  int code = git_revwalk_new(&walk, state_->repository.get());
  if (code < 0) return Libgit2Error(code, "revision walk");
  const RevwalkPtr owned(walk);
  code = git_revwalk_sorting(walk, GIT_SORT_TIME);
  if (code < 0) return Libgit2Error(code, "revision walk");
  bool any = false;
  for (const ObjectId& id : from) {
    OFFKEY_ASSIGN_OR_RETURN(const ObjectId commit, state_->PeelToCommit(id));
    if (commit.empty()) continue;
    OFFKEY_ASSIGN_OR_RETURN(const git_oid oid, ToOid(commit));
    code = git_revwalk_push(walk, &oid);
    if (code < 0) return Libgit2Error(code, commit.ToHex());
    any = true;
  }
  git_oid oid;
  while (any && (code = git_revwalk_next(&oid, walk)) == 0) {
    if (!visit(FromOid(oid))) return absl::OkStatus();
  }
  return !any || code == GIT_ITEROVER ? absl::OkStatus() : Libgit2Error(code, "revision walk");
}

absl::StatusOr<CommitSignature> Libgit2View::ExtractSignature(const ObjectId& commit) {
  OFFKEY_ASSIGN_OR_RETURN(git_oid oid, ToOid(commit));
  Buffer signature;
  Buffer signed_data;
  const int code = git_commit_extract_signature(&signature.buf, &signed_data.buf,
                                                state_->repository.get(), &oid, nullptr);
  if (code < 0) return Libgit2Error(code, absl::StrCat("signature of ", commit.ToHex()));
  return CommitSignature{signature.ToString(), signed_data.ToString()};
}

}  // namespace offkey::git
