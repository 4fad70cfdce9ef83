// Covered by tests/unit/git/refs_test.cc.
#include "git/worktrees.h"

#include <dirent.h>

#include <algorithm>
#include <memory>

#include "absl/strings/str_cat.h"
#include "git/guarded_file.h"

namespace offkey::git {
namespace {

struct DirCloser {
  void operator()(DIR* dir) const { closedir(dir); }
};

}  // namespace

absl::StatusOr<std::vector<std::string>> ListWorktrees(const RepositoryLayout& layout) {
  std::vector<std::string> ids;
  absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(layout.common_dir, "worktrees");
  if (absl::IsNotFound(fd.status())) return ids;
  if (!fd.ok()) return fd.status();
  const std::unique_ptr<DIR, DirCloser> dir(fdopendir(fd->get()));
  if (dir == nullptr) return absl::ResourceExhaustedError("worktrees: cannot be listed");
  fd->Release();  // the DIR owns it
  while (const dirent* entry = readdir(dir.get())) {
    if (entry->d_name[0] == '.') continue;
    if (ids.size() >= kMaxWorktrees) {
      return absl::ResourceExhaustedError(absl::StrCat("more than ", kMaxWorktrees, " work trees"));
    }
    ids.emplace_back(entry->d_name);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace offkey::git
