// Covered by tests/unit/base/file_test.cc.
#include "engine/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"
#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

absl::Status WriteAll(int fd, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return ErrnoStatus(errno, "cannot write", path);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

// A file beside its future place, removed again unless it was renamed.
class TemporaryFile {
 public:
  static absl::StatusOr<TemporaryFile> Write(const std::string& target, std::string_view bytes,
                                             mode_t mode) {
    TemporaryFile file;
    file.path_ = absl::StrCat(target, ".tmp-", HexEncode(RandomSecret(8).ExposeBytes()));
    const FileDescriptor fd(
        open(file.path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.valid()) {
      const int error = errno;
      file.path_.clear();
      return ErrnoStatus(error, "cannot create a file beside", target);
    }
    OFFKEY_RETURN_IF_ERROR(WriteAll(fd.get(), bytes, file.path_));
    if (fchmod(fd.get(), mode) != 0) return ErrnoStatus(errno, "cannot set the mode of", target);
    if (fsync(fd.get()) != 0) return ErrnoStatus(errno, "cannot sync", target);
    return file;
  }

  TemporaryFile(TemporaryFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) unlink(path_.c_str());
  }

  const std::string& path() const { return path_; }
  void Forget() { path_.clear(); }

 private:
  TemporaryFile() = default;
  std::string path_;
};

absl::Status CheckPrivateDirectory(const std::string& path) {
  struct stat info;
  if (lstat(path.c_str(), &info) != 0) return ErrnoStatus(errno, "cannot look at", path);
  if (S_ISLNK(info.st_mode)) {
    return absl::FailedPreconditionError(absl::StrCat(
        PrintablePath(path), " is a symbolic link; name the directory that it points to"));
  }
  if (!S_ISDIR(info.st_mode)) {
    return absl::FailedPreconditionError(absl::StrCat(PrintablePath(path), " is not a directory"));
  }
  if (info.st_uid != geteuid() && info.st_uid != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s belongs to user %d and offkey runs as user %d; run it as the owner",
                        PrintablePath(path), info.st_uid, geteuid()));
  }
  if ((info.st_mode & 077) != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s can be entered by others (mode %04o); run: chmod 700 %s",
                        PrintablePath(path), info.st_mode & 07777, PrintablePath(path)));
  }
  return absl::OkStatus();
}

}  // namespace

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  if (this != &other) {
    if (fd_ >= 0) close(fd_);
    fd_ = std::exchange(other.fd_, -1);
  }
  return *this;
}

FileDescriptor::~FileDescriptor() {
  if (fd_ >= 0) close(fd_);
}

std::string PrintablePath(std::string_view path) {
  return absl::Utf8SafeCHexEscape(AbslView(path));
}

absl::Status ErrnoStatus(int error_number, std::string_view doing, std::string_view path) {
  const std::string text =
      absl::StrCat(AbslView(doing), " ", PrintablePath(path), ": ", std::strerror(error_number));
  switch (error_number) {
    case ENOENT:
      return absl::NotFoundError(text);
    case EACCES:
    case EPERM:
    case EROFS:
      return absl::PermissionDeniedError(text);
    case EEXIST:
      return absl::AlreadyExistsError(text);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
    case EMFILE:
    case ENFILE:
      return absl::ResourceExhaustedError(text);
    case ELOOP:
    case ENOTDIR:
    case EISDIR:
    case ENXIO:
      return absl::FailedPreconditionError(text);
    default:
      return absl::UnknownError(text);
  }
}

absl::StatusOr<FileDescriptor> OpenRegularFile(const std::string& path) {
  // O_NONBLOCK: opening a FIFO without a writer must not wait.
  FileDescriptor fd(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (!fd.valid()) {
    if (errno == ELOOP) {
      return absl::FailedPreconditionError(absl::StrCat(
          PrintablePath(path), " is a symbolic link; name the file that it points to"));
    }
    return ErrnoStatus(errno, "cannot open", path);
  }
  struct stat info;
  if (fstat(fd.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", path);
  if (!S_ISREG(info.st_mode)) {
    return absl::FailedPreconditionError(
        absl::StrCat(PrintablePath(path), " is not a regular file"));
  }
  return fd;
}

absl::StatusOr<std::string> ReadFileBounded(const std::string& path, uint64_t max_bytes) {
  OFFKEY_ASSIGN_OR_RETURN(const FileDescriptor fd, OpenRegularFile(path));
  struct stat info;
  if (fstat(fd.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", path);
  const auto too_large = [&] {
    return absl::ResourceExhaustedError(
        absl::StrCat(PrintablePath(path), " is larger than ", max_bytes, " bytes"));
  };
  if (static_cast<uint64_t>(info.st_size) > max_bytes) return too_large();
  std::string bytes;
  bytes.reserve(static_cast<size_t>(info.st_size));
  char buffer[16384];
  while (true) {
    const ssize_t got = read(fd.get(), buffer, sizeof(buffer));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ErrnoStatus(errno, "cannot read", path);
    if (got == 0) return bytes;
    if (bytes.size() + static_cast<size_t>(got) > max_bytes) return too_large();
    bytes.append(buffer, static_cast<size_t>(got));
  }
}

absl::Status WriteFileAtomically(const std::string& path, std::string_view bytes, mode_t mode) {
  struct stat info;
  if (lstat(path.c_str(), &info) == 0) {
    if (!S_ISREG(info.st_mode)) {
      return absl::FailedPreconditionError(absl::StrCat(
          PrintablePath(path), " is a symbolic link or not a regular file; it is not replaced"));
    }
  } else if (errno != ENOENT) {
    return ErrnoStatus(errno, "cannot look at", path);
  }
  OFFKEY_ASSIGN_OR_RETURN(TemporaryFile file, TemporaryFile::Write(path, bytes, mode));
  // rename() replaces a link that was put there meanwhile; it never writes through it.
  if (rename(file.path().c_str(), path.c_str()) != 0) {
    return ErrnoStatus(errno, "cannot replace", path);
  }
  file.Forget();
  return SyncDirectory(DirectoryOf(path));
}

absl::Status CreateFileAtomically(const std::string& path, std::string_view bytes, mode_t mode) {
  OFFKEY_ASSIGN_OR_RETURN(const TemporaryFile file, TemporaryFile::Write(path, bytes, mode));
  if (link(file.path().c_str(), path.c_str()) != 0) {
    return ErrnoStatus(errno, "cannot create", path);
  }
  return SyncDirectory(DirectoryOf(path));
}

absl::Status EnsurePrivateDirectory(const std::string& path) {
  if (path.empty()) return absl::InvalidArgumentError("the name of a directory is empty");
  for (size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    const std::string parent = path.substr(0, slash);
    if (mkdir(parent.c_str(), 0700) != 0 && errno != EEXIST && access(parent.c_str(), F_OK) != 0) {
      return ErrnoStatus(errno, "cannot create the directory", parent);
    }
  }
  if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    return ErrnoStatus(errno, "cannot create the directory", path);
  }
  return CheckPrivateDirectory(path);
}

std::string DirectoryOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

absl::Status SyncDirectory(const std::string& path) {
  const FileDescriptor fd(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd.valid()) return ErrnoStatus(errno, "cannot open the directory", path);
  if (fsync(fd.get()) != 0) return ErrnoStatus(errno, "cannot sync the directory", path);
  return absl::OkStatus();
}

}  // namespace offkey
