// Covered by tests/unit/git/refs_test.cc.
#include "git/file_walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include "absl/strings/str_cat.h"
#include "git/guarded_file.h"

namespace offkey::git {
namespace {

struct DirCloser {
  void operator()(DIR* dir) const { closedir(dir); }
};

class FileWalk {
 public:
  FileWalk(const WalkLimits& limits, absl::FunctionRef<void(const WalkedFile&)> visit,
           absl::FunctionRef<void(const std::string&, const absl::Status&)> problem)
      : limits_(limits), visit_(visit), problem_(problem) {}

  // The recursion is at most limits.depth calls deep.
  void Walk(UniqueFd fd, const std::string& path, int depth) {
    // Its own copy of the names: visiting may take long, and the order must not depend on the file
    // system.
    std::vector<std::string> names;
    if (!List(fd.get(), path, &names)) return;
    for (const std::string& name : names) {
      const std::string below = absl::StrCat(path, "/", name);
      struct stat found;
      if (fstatat(fd.get(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT) problem_(below, absl::DataLossError(std::strerror(errno)));
      } else if (S_ISREG(found.st_mode)) {
        visit_(WalkedFile{fd.get(), name, below});
      } else if (!S_ISDIR(found.st_mode)) {
        problem_(below, absl::FailedPreconditionError("neither a regular file nor a directory"));
      } else if (depth >= limits_.depth) {
        problem_(below, absl::ResourceExhaustedError(
                            absl::StrCat("more than ", limits_.depth, " directories deep")));
      } else if (absl::StatusOr<UniqueFd> next = OpenDirectory(fd.get(), name); next.ok()) {
        Walk(*std::move(next), below, depth + 1);
      } else {
        problem_(below, next.status());
      }
    }
  }

 private:
  bool List(int fd, const std::string& path, std::vector<std::string>* names) {
    UniqueFd copy(openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, DirCloser> dir(copy.valid() ? fdopendir(copy.get()) : nullptr);
    if (dir == nullptr) {
      problem_(path, absl::ResourceExhaustedError(std::strerror(errno)));
      return false;
    }
    copy.Release();  // the DIR owns it
    while (const dirent* entry = readdir(dir.get())) {
      if (entry->d_name[0] == '.') continue;
      if (++entries_ > limits_.entries) {
        if (entries_ == limits_.entries + 1) {
          problem_(path, absl::ResourceExhaustedError(
                             absl::StrCat("more than ", limits_.entries, " files")));
        }
        break;
      }
      names->emplace_back(entry->d_name);
    }
    std::sort(names->begin(), names->end());
    return true;
  }

  const WalkLimits limits_;
  absl::FunctionRef<void(const WalkedFile&)> visit_;
  absl::FunctionRef<void(const std::string&, const absl::Status&)> problem_;
  size_t entries_ = 0;
};

}  // namespace

void WalkFiles(const std::string& root, std::string_view relative, const WalkLimits& limits,
               absl::FunctionRef<void(const WalkedFile&)> visit,
               absl::FunctionRef<void(const std::string&, const absl::Status&)> problem) {
  absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(root, relative);
  if (fd.ok()) {
    FileWalk(limits, visit, problem).Walk(*std::move(fd), std::string(relative), 1);
  } else if (!absl::IsNotFound(fd.status())) {
    problem(std::string(relative), fd.status());
  }
}

}  // namespace offkey::git
