// Covered by tests/unit/git/repository_finder_test.cc.
#include "git/repository_finder.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "git/guarded_file.h"
#include "git/repository_layout.h"

namespace offkey::git {
namespace {

constexpr uint64_t kMostNamedUnreadable = 20;
constexpr uint64_t kLooseObjectBytes = 1000;  // a guess; sizes only decide what is swept first
constexpr uint64_t kFanOut = 256;

struct DirCloser {
  void operator()(DIR* dir) const { closedir(dir); }
};
using OpenDir = std::unique_ptr<DIR, DirCloser>;

OpenDir Entries(UniqueFd fd) {
  OpenDir dir(fdopendir(fd.get()));
  if (dir != nullptr) fd.Release();
  return dir;
}

// File systems that hold no files of anybody.
bool IsPseudoFileSystem(int fd) {
  struct statfs system;
  if (fstatfs(fd, &system) != 0) return false;
  switch (static_cast<uint32_t>(system.f_type)) {
    case PROC_SUPER_MAGIC:
    case SYSFS_MAGIC:
    case DEVPTS_SUPER_MAGIC:
    case CGROUP_SUPER_MAGIC:
    case CGROUP2_SUPER_MAGIC:
    case DEBUGFS_MAGIC:
    case TRACEFS_MAGIC:
      return true;
    default:
      return false;
  }
}

uint64_t PackBytes(const std::string& object_dir) {
  absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(object_dir, "pack");
  if (!fd.ok()) return 0;
  const OpenDir dir = Entries(*std::move(fd));
  if (dir == nullptr) return 0;
  uint64_t bytes = 0;
  while (const dirent* entry = readdir(dir.get())) {
    struct stat info;
    if (!std::string_view(entry->d_name).ends_with(".pack") ||
        fstatat(dirfd(dir.get()), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
      continue;
    }
    bytes += static_cast<uint64_t>(info.st_size);
  }
  return bytes;
}

// As git's own estimate for automatic repacking: ids are spread evenly over 256 directories.
uint64_t LooseBytes(const std::string& object_dir) {
  absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(object_dir, "17");
  if (!fd.ok()) return 0;
  const OpenDir dir = Entries(*std::move(fd));
  uint64_t count = 0;
  while (dir != nullptr && readdir(dir.get()) != nullptr) ++count;
  return count <= 2 ? 0 : (count - 2) * kFanOut * kLooseObjectBytes;
}

// The names in a directory that say what it is, and the directories in it.
struct DirectoryContent {
  bool dot_git = false;
  bool head = false;
  bool packed_refs = false;
  bool objects = false;
  bool refs = false;
  bool config = false;
  std::vector<std::string> directories;

  bool git_directory() const { return objects && (head || packed_refs || (refs && config)); }
};

DirectoryContent ReadContent(DIR* dir) {
  DirectoryContent content;
  while (const dirent* entry = readdir(dir)) {
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    bool is_directory = entry->d_type == DT_DIR;
    if (entry->d_type == DT_UNKNOWN) {
      struct stat info;
      is_directory = fstatat(dirfd(dir), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                     S_ISDIR(info.st_mode);
    }
    content.dot_git |= name == ".git";
    content.head |= name == "HEAD";
    content.packed_refs |= name == "packed-refs";
    content.objects |= name == "objects";
    content.refs |= name == "refs" && is_directory;
    content.config |= name == "config" && !is_directory;
    if (is_directory) content.directories.emplace_back(name);
  }
  return content;
}

std::string Joined(const std::string& base, std::string_view name) {
  if (base.empty() || name.empty()) return base.empty() ? std::string(name) : base;
  return absl::StrCat(base, base.ends_with('/') ? "" : "/", AbslView(name));
}

}  // namespace

void RepositoryFinder::AddNamed(const std::string& path) { Add(path, false); }

void RepositoryFinder::Add(const std::string& path, bool below_modules) {
  Entry entry;
  const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(path.c_str(), nullptr),
                                                             std::free);
  entry.repository.path = resolved == nullptr ? path : resolved.get();
  std::string key = entry.repository.path;
  const absl::StatusOr<RepositoryLayout> layout = OpenLayout(path);
  if (layout.ok()) {
    key = layout->common_dir;
    if (layout->linked_worktree) {
      entry.rank = Rank::kLinkedTree;
    } else if (below_modules) {
      entry.rank = Rank::kGitDirectory;
    } else if (layout->git_dir != entry.repository.path &&
               layout->git_dir != entry.repository.path + "/.git") {
      entry.rank = Rank::kSubmoduleTree;
    }
    // A git directory beside its work tree, or a path inside of it, goes by the work tree.
    if (!layout->bare && !layout->linked_worktree && layout->git_dir.ends_with("/.git") &&
        (entry.repository.path == layout->git_dir ||
         entry.repository.path.starts_with(layout->git_dir + "/"))) {
      entry.repository.path = DirectoryOf(layout->git_dir);
      entry.rank = Rank::kMain;
    }
    for (const ObjectDirectory& dir : layout->object_dirs) {
      entry.repository.bytes += PackBytes(dir.path) + LooseBytes(dir.path);
    }
  }
  const auto it = found_.find(key);
  if (it == found_.end()) {
    if (found_.size() < limits_.max_repositories ||
        !Cut(absl::StrCat("more than ", limits_.max_repositories, " repositories"))) {
      found_.emplace(std::move(key), std::move(entry));
    }
    return;
  }
  Entry& known = it->second;
  if (std::pair(entry.rank, std::string_view(entry.repository.path)) <
      std::pair(known.rank, std::string_view(known.repository.path))) {
    known = std::move(entry);
  }
}

bool RepositoryFinder::Cut(std::string_view what) {
  notes_.insert(absl::StrCat("looking for repositories was cut off: ", AbslView(what)));
  unknown_remainder_ = true;
  return true;
}

void RepositoryFinder::Unreadable(const std::string& path, std::string_view why) {
  unknown_remainder_ = true;
  if (++unreadable_ <= kMostNamedUnreadable) {
    notes_.insert(absl::StrCat(path, ": not looked into for repositories: ", AbslView(why)));
  }
}

absl::Status RepositoryFinder::AddBelow(const std::string& directory,
                                        const std::atomic<bool>* stop) {
  const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(directory.c_str(), nullptr),
                                                             std::free);
  if (resolved == nullptr) {
    return ErrnoStatus(errno, "cannot look for repositories in", directory);
  }
  const std::string root = resolved.get();
  struct Pending {
    std::string relative;
    size_t depth = 0;
    bool modules = false;
  };
  std::vector<Pending> pending = {{}};
  dev_t device = 0;
  while (!pending.empty()) {
    if (stop != nullptr && stop->load()) {
      Cut("stopped by a signal");
      break;
    }
    const Pending here = std::move(pending.back());
    pending.pop_back();
    const std::string path = Joined(root, here.relative);
    absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(root, here.relative);
    if (!fd.ok()) {
      if (here.relative.empty()) return fd.status();
      // What is gone or has become a link since its name was read is no directory of this tree.
      const bool gone = absl::IsNotFound(fd.status()) || absl::IsFailedPrecondition(fd.status());
      if (!gone) Unreadable(path, StdView(fd.status().message()));
      continue;
    }
    struct stat info;
    if (fstat(fd->get(), &info) == 0 && info.st_dev != device) {
      if (IsPseudoFileSystem(fd->get()) && !here.relative.empty()) continue;
      if (here.relative.empty()) device = info.st_dev;
    }
    const OpenDir dir = Entries(*std::move(fd));
    if (dir == nullptr) {
      Unreadable(path, std::strerror(errno));
      continue;
    }
    if (++directories_ > limits_.max_directories) {
      Cut(absl::StrCat("more than ", limits_.max_directories, " directories"));
      break;
    }
    DirectoryContent content = ReadContent(dir.get());
    if (content.dot_git) Add(path, false);
    if (content.git_directory()) Add(path, here.modules);
    for (std::string& name : content.directories) {
      const bool inside = content.git_directory() || name == ".git";
      // Of a git directory only the submodules' git directories in it.
      std::string below = Joined(here.relative, name);
      if (name == ".git") below += "/modules";
      if (content.git_directory() && name != "modules") continue;
      if (here.depth + 1 >= limits_.max_depth) {
        Cut(absl::StrCat("directories more than ", limits_.max_depth, " deep"));
        break;
      }
      pending.push_back({std::move(below), here.depth + 1, here.modules || inside});
    }
  }
  return absl::OkStatus();
}

std::vector<FoundRepository> RepositoryFinder::Take() {
  if (unreadable_ > kMostNamedUnreadable) {
    notes_.insert(absl::StrCat("and ", unreadable_ - kMostNamedUnreadable,
                               " more directories were not looked into"));
  }
  std::vector<FoundRepository> repositories;
  repositories.reserve(found_.size());
  for (auto& [key, entry] : found_) repositories.push_back(std::move(entry.repository));
  found_.clear();
  std::sort(repositories.begin(), repositories.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return repositories;
}

}  // namespace offkey::git
