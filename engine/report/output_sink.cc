// Covered by tests/unit/report/output_sink_test.cc and tests/e2e/cli_test.py.
#include "engine/report/output_sink.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kBufferBytes = 64 * 1024;

}  // namespace

OutputSink OutputSink::ToDescriptor(int fd, std::string name) {
  OutputSink sink;
  sink.fd_ = fd;
  sink.name_ = std::move(name);
  return sink;
}

absl::StatusOr<OutputSink> OutputSink::ToFile(const std::string& path) {
  struct stat info;
  if (lstat(path.c_str(), &info) == 0) {
    if (!S_ISREG(info.st_mode)) {
      return absl::FailedPreconditionError(absl::StrCat(
          PrintablePath(path),
          S_ISLNK(info.st_mode) ? " is a symbolic link" : " is not a regular file",
          ", so no report is written there; name a new or a regular file, or leave out --output to "
          "write to standard output"));
    }
  } else if (errno != ENOENT) {
    return ErrnoStatus(errno, "cannot write", path);
  }
  OutputSink sink;
  const std::string temporary =
      absl::StrCat(path, ".tmp-", HexEncode(RandomSecret(8).ExposeBytes()));
  sink.owned_ = FileDescriptor(
      open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!sink.owned_.valid()) return ErrnoStatus(errno, "cannot write beside", path);
  sink.fd_ = sink.owned_.get();
  sink.name_ = path;
  sink.temporary_path_ = temporary;
  return sink;
}

OutputSink OutputSink::ToString(std::string* out) {
  OutputSink sink;
  sink.string_ = out;
  return sink;
}

OutputSink::OutputSink(OutputSink&& other) noexcept
    : owned_(std::move(other.owned_)),
      fd_(std::exchange(other.fd_, -1)),
      name_(std::move(other.name_)),
      temporary_path_(std::exchange(other.temporary_path_, {})),
      string_(std::exchange(other.string_, nullptr)),
      buffer_(std::move(other.buffer_)),
      status_(std::move(other.status_)) {}

OutputSink::~OutputSink() {
  if (!temporary_path_.empty()) unlink(temporary_path_.c_str());
}

absl::Status OutputSink::Fail(int error_number) {
  if (error_number == EPIPE) {
    status_ = absl::UnavailableError(
        absl::StrCat("cannot write to ", PrintablePath(name_), ": its reader has gone away"));
  } else {
    status_ = ErrnoStatus(error_number, "cannot write to", name_);
  }
  return status_;
}

absl::Status OutputSink::Write(std::string_view bytes) {
  OFFKEY_RETURN_IF_ERROR(status_);
  if (string_ != nullptr) {
    string_->append(bytes);
    return absl::OkStatus();
  }
  buffer_.append(bytes);
  return buffer_.size() < kBufferBytes ? absl::OkStatus() : Flush();
}

absl::Status OutputSink::Flush() {
  OFFKEY_RETURN_IF_ERROR(status_);
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = write(fd_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return Fail(errno);
    rest.remove_prefix(static_cast<size_t>(written));
  }
  buffer_.clear();
  return absl::OkStatus();
}

absl::Status OutputSink::Close() {
  OFFKEY_RETURN_IF_ERROR(Flush());
  if (temporary_path_.empty()) return absl::OkStatus();
  if (fsync(fd_) != 0) return Fail(errno);
  if (rename(temporary_path_.c_str(), name_.c_str()) != 0) return Fail(errno);
  temporary_path_.clear();
  return SyncDirectory(DirectoryOf(name_));
}

}  // namespace offkey
