// Covered by tests/unit/source/file_walker_test.cc.
#include "engine/source/file_walker.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"

namespace offkey {
namespace {

constexpr size_t kMostLevels = 4096;
constexpr int kFileFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
constexpr int kDirectoryFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

const char* ReasonOf(int error_number) {
  switch (error_number) {
    case EACCES:
    case EPERM:
      return "permission";
    case ENOENT:
    case ELOOP:
    case ENOTDIR:
      return "changed";
    default:
      return "read-error";
  }
}

const char* KindOf(mode_t mode) {
  if (S_ISLNK(mode)) return "symlink";
  if (S_ISFIFO(mode)) return "fifo";
  if (S_ISSOCK(mode)) return "socket";
  return "device";
}

// File systems whose files are made by the kernel when they are read. Source: statfs(2),
// linux/magic.h.
bool IsMadeByTheKernel(int fd) {
  struct statfs info;
  if (fstatfs(fd, &info) != 0) return false;
  switch (static_cast<uint64_t>(info.f_type)) {
    case 0x9fa0:      // proc
    case 0x62656572:  // sysfs
    case 0x64626720:  // debugfs
    case 0x74726163:  // tracefs
    case 0x63677270:  // cgroup2
    case 0x27e0eb:    // cgroup
    case 0x73636673:  // securityfs
      return true;
    default:
      return false;
  }
}

// nullopt with errno when the directory cannot be read.
std::optional<std::vector<std::string>> SortedNames(int fd) {
  const int copy = openat(fd, ".", kDirectoryFlags);
  if (copy < 0) return std::nullopt;
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(fdopendir(copy), closedir);
  if (stream == nullptr) {
    const int error = errno;
    close(copy);
    errno = error;
    return std::nullopt;
  }
  std::vector<std::string> names;
  while (true) {
    errno = 0;
    const dirent* entry = readdir(stream.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  if (errno != 0) return std::nullopt;
  std::sort(names.begin(), names.end());
  return names;
}

bool IsGitDirectory(const std::vector<std::string>& sorted_names) {
  const auto has = [&](const char* name) {
    return std::binary_search(sorted_names.begin(), sorted_names.end(), name);
  };
  return has("HEAD") && has("objects") && has("refs");
}

// Of a git directory: plain text with the URLs of remotes, and the passwords in them.
bool IsTextOfGit(std::string_view name) {
  return name == "config" || name == "config.worktree" || name == "FETCH_HEAD";
}

std::string Joined(const std::string& directory, const std::string& name) {
  if (directory.empty()) return name;
  return absl::StrCat(directory, directory == "/" ? "" : "/", name);
}

}  // namespace

absl::Status FileWalker::CheckPaths(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (path == "-") continue;
    struct stat info;
    if (stat(path.c_str(), &info) != 0) return ErrnoStatus(errno, "cannot scan", path);
    if (S_ISDIR(info.st_mode)) {
      const FileDescriptor fd(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
      if (!fd.valid()) return ErrnoStatus(errno, "cannot scan", path);
      const std::optional<std::vector<std::string>> names = SortedNames(fd.get());
      if (!names.has_value()) return ErrnoStatus(errno, "cannot scan", path);
      if (IsGitDirectory(*names)) {
        return absl::FailedPreconditionError(
            absl::StrCat(PrintablePath(path),
                         " is a git repository's own directory, whose objects are packed; run: "
                         "offkey sweep ",
                         PrintablePath(path)));
      }
    } else if (S_ISREG(info.st_mode) && access(path.c_str(), R_OK) != 0) {
      return ErrnoStatus(errno, "cannot scan", path);
    }
  }
  return absl::OkStatus();
}

FileWalker::FileWalker(std::vector<std::string> paths, Coverage* coverage)
    : roots_(std::move(paths)), coverage_(coverage) {
  std::sort(roots_.begin(), roots_.end());
  roots_.erase(std::unique(roots_.begin(), roots_.end()), roots_.end());
}

void FileWalker::Skip(const char* reason) {
  ++coverage_->objects_total;
  ++coverage_->skipped[reason];
}

void FileWalker::Fail(int error_number) {
  ++coverage_->objects_total;
  ++coverage_->failed[ReasonOf(error_number)];
}

std::optional<FoundFile> FileWalker::Next() {
  while (true) {
    if (open_directories_.empty()) {
      if (next_root_ == roots_.size()) return std::nullopt;
      std::optional<FoundFile> file = OpenRoot(roots_[next_root_++]);
      if (file.has_value()) return file;
      continue;
    }
    Directory& directory = open_directories_.back();
    if (directory.next == directory.names.size()) {
      Leave();
      continue;
    }
    const std::string name = std::move(directory.names[directory.next++]);
    std::optional<FoundFile> file = OpenEntry(name);
    if (file.has_value()) return file;
  }
}

std::optional<FoundFile> FileWalker::OpenRoot(const std::string& path) {
  FoundFile file;
  if (path == "-") {
    file.path = path;
    file.is_stdin = true;
    file.fd = FileDescriptor(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3));
    if (!file.fd.valid() || fstat(file.fd.get(), &file.opened) != 0) {
      Fail(errno);
      return std::nullopt;
    }
    ++coverage_->objects_total;
    return file;
  }
  struct stat info;
  if (stat(path.c_str(), &info) != 0) {
    Fail(errno);
    return std::nullopt;
  }
  if (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode)) {
    Skip(KindOf(info.st_mode));
    return std::nullopt;
  }
  // A link that the person named is followed.
  file.fd = FileDescriptor(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!file.fd.valid() || fstat(file.fd.get(), &file.opened) != 0) {
    Fail(errno);
    return std::nullopt;
  }
  if (S_ISDIR(file.opened.st_mode)) {
    std::string shown = path;
    while (shown.size() > 1 && shown.ends_with('/')) shown.pop_back();
    if (shown == ".") shown.clear();
    Enter(std::move(file.fd), std::move(shown));
    return std::nullopt;
  }
  if (!S_ISREG(file.opened.st_mode)) {
    Skip(KindOf(file.opened.st_mode));
    return std::nullopt;
  }
  file.path = path;
  ++coverage_->objects_total;
  return file;
}

std::optional<FoundFile> FileWalker::OpenEntry(const std::string& name) {
  const std::string path = Joined(open_directories_.back().path, name);
  struct stat info;
  if (fstatat(current_.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
    Fail(errno);
    return std::nullopt;
  }
  if (S_ISDIR(info.st_mode)) {
    FileDescriptor child(openat(current_.get(), name.c_str(), kDirectoryFlags));
    if (!child.valid()) {
      Fail(errno);
      coverage_->unknown_remainder = true;
      return std::nullopt;
    }
    Enter(std::move(child), path);
    return std::nullopt;
  }
  if (!S_ISREG(info.st_mode)) {
    Skip(KindOf(info.st_mode));
    return std::nullopt;
  }
  FoundFile file;
  file.path = path;
  file.fd = FileDescriptor(openat(current_.get(), name.c_str(), kFileFlags));
  if (!file.fd.valid() || fstat(file.fd.get(), &file.opened) != 0) {
    Fail(errno);
    return std::nullopt;
  }
  if (!S_ISREG(file.opened.st_mode)) {
    Skip(KindOf(file.opened.st_mode));
    return std::nullopt;
  }
  ++coverage_->objects_total;
  return file;
}

void FileWalker::Enter(FileDescriptor directory, std::string path) {
  struct stat info;
  if (open_directories_.size() == kMostLevels) {
    ++coverage_->objects_total;
    ++coverage_->failed["too-deep"];
    coverage_->unknown_remainder = true;
    return;
  }
  std::optional<std::vector<std::string>> names;
  if (fstat(directory.get(), &info) == 0) names = SortedNames(directory.get());
  if (!names.has_value()) {
    Fail(errno);
    coverage_->unknown_remainder = true;
    return;
  }
  const bool new_device =
      open_directories_.empty() || open_directories_.back().device != info.st_dev;
  if (new_device && IsMadeByTheKernel(directory.get())) {
    Skip("kernel-file-system");
    return;
  }
  if (IsGitDirectory(*names) || path == ".git" || path.ends_with("/.git")) {
    Skip("git-directory");
    coverage_->notes.insert(
        "git directories were left out but for their config, the history in them is not read by "
        "scan; use: offkey sweep REPO");
    std::erase_if(*names, [](const std::string& name) { return !IsTextOfGit(name); });
  }
  open_directories_.push_back({std::move(path), *std::move(names), 0, info.st_dev, info.st_ino});
  current_ = std::move(directory);
}

void FileWalker::Leave() {
  open_directories_.pop_back();
  if (open_directories_.empty()) {
    current_ = FileDescriptor();
    return;
  }
  FileDescriptor parent(openat(current_.get(), "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  struct stat info;
  const Directory& expected = open_directories_.back();
  if (!parent.valid() || fstat(parent.get(), &info) != 0 || info.st_dev != expected.device ||
      info.st_ino != expected.inode) {
    // The directory was moved while we were in it; the way back to the rest of this root is lost.
    ++coverage_->objects_total;
    ++coverage_->failed["changed"];
    coverage_->unknown_remainder = true;
    open_directories_.clear();
    current_ = FileDescriptor();
    return;
  }
  current_ = std::move(parent);
}

}  // namespace offkey
