// Libgit2View: libgit2's semantics (revision walk, tree look-up, signatures) over objects that our
// own reader supplies.
//
// libgit2 never opens a file of the repository: a custom odb backend under git_repository_wrap_odb
// asks the ObjectReader for each object. So neither its pack reader nor any configuration takes
// part.
//
// Thread rule: one thread at a time. libgit2 types stay in the .cc file. libgit2 1.5 knows SHA-1
// only: for SHA-256 Create is kUnimplemented and callers use commit_parser.h.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/model/object.h"
#include "git/object_reader.h"
#include "git/repository_layout.h"

namespace offkey::git {

struct Libgit2ViewOptions {
  // Larger objects are errors for libgit2 (kDataLoss), so that a hostile tree or commit cannot fill
  // the memory.
  uint64_t max_object_bytes = uint64_t{256} << 20;
  // Commits of a shallow clone whose parents were not fetched: shown without parents, as git does.
  std::vector<ObjectId> shallow;
};

struct CommitSignature {
  std::string signature;    // the armoured block
  std::string signed_data;  // the commit without it
};

class Libgit2View {
 public:
  // `reader` must outlive the view.
  static absl::StatusOr<std::unique_ptr<Libgit2View>> Create(
      ObjectReader* reader, ObjectFormat format, const Libgit2ViewOptions& options = {});
  ~Libgit2View();
  Libgit2View(const Libgit2View&) = delete;
  Libgit2View& operator=(const Libgit2View&) = delete;

  // kNotFound: no such object; kDataLoss: not a commit, or damaged.
  absl::StatusOr<ObjectId> TreeOf(const ObjectId& commit);
  absl::StatusOr<std::vector<ObjectId>> ParentsOf(const ObjectId& commit);

  // The content of the blob at `path` (components joined by /) in the tree of `commit`, or of what
  // a tag peels to. kNotFound: no such path, or it is no blob; kResourceExhausted: more than
  // max_bytes.
  absl::StatusOr<std::string> ReadPath(const ObjectId& commit, const std::string& path,
                                       uint64_t max_bytes);

  // Visits every commit that can be reached from `from`, each once, newest first; tags are peeled,
  // other objects are passed over. Stops early when `visit` gives false. A missing or damaged
  // commit ends the walk with its error: what was visited before stays visited.
  absl::Status WalkCommits(absl::Span<const ObjectId> from,
                           absl::FunctionRef<bool(const ObjectId&)> visit);

  // kNotFound: the commit is not signed.
  absl::StatusOr<CommitSignature> ExtractSignature(const ObjectId& commit);

 private:
  struct Libgit2State;
  explicit Libgit2View(std::unique_ptr<Libgit2State> state);
  std::unique_ptr<Libgit2State> state_;
};

}  // namespace offkey::git
