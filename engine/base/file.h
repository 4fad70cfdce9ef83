// Files that offkey itself owns (keys, caches, reports, rules): read with a bound, written whole or
// not at all. Blobs to scan are read elsewhere (git/, engine/source); these functions are for our
// own and for configuration.
//
// Thread rule: all functions may be called from any thread. Errors name the path (control bytes
// escaped), say what the system said, and what to do where we know it. Sources: open(2), rename(2),
// link(2), fsync(2).
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace offkey {

// Owns one open file descriptor.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor();

  int get() const { return fd_; }
  bool valid() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

// "path": what the system says about `error_number`, with the status code that fits it: kNotFound,
// kPermissionDenied, kAlreadyExists, kResourceExhausted (no space), kFailedPrecondition (a link or
// a wrong kind of file), else kUnknown.
absl::Status ErrnoStatus(int error_number, std::string_view doing, std::string_view path);

// Makes a path safe to show: control bytes and bytes that are no UTF-8 are escaped.
std::string PrintablePath(std::string_view path);

// Opens a regular file for reading. A link as the last component, a FIFO, a device or a directory
// is refused with kFailedPrecondition, at once (nothing blocks).
absl::StatusOr<FileDescriptor> OpenRegularFile(const std::string& path);

// The whole content of a regular file of at most `max_bytes`; a larger one is kResourceExhausted,
// also when it grows while it is read. Other errors as OpenRegularFile.
absl::StatusOr<std::string> ReadFileBounded(const std::string& path, uint64_t max_bytes);

// Replaces `path` by `bytes`: a reader sees the old content or the new, also after a crash or a
// power cut. The file gets exactly `mode`, whatever the umask. A link or anything but a regular
// file at `path` is kFailedPrecondition.
absl::Status WriteFileAtomically(const std::string& path, std::string_view bytes, mode_t mode);

// As WriteFileAtomically, but kAlreadyExists when something is at `path`. Of several processes that
// do this at once exactly one succeeds, and the others find the whole file.
absl::Status CreateFileAtomically(const std::string& path, std::string_view bytes, mode_t mode);

// Sees to it that `path` is a directory of ours that nobody else can enter: it is created with mode
// 0700 (as are missing parents), and one that exists must not be a link, must belong to this user
// (or root) and must give group and others no right: otherwise kFailedPrecondition with the command
// to run.
absl::Status EnsurePrivateDirectory(const std::string& path);

// The directory part of a path: "a/b" -> "a", "b" -> ".", "/b" -> "/".
std::string DirectoryOf(const std::string& path);

// Makes the entries of a directory durable (fsync).
absl::Status SyncDirectory(const std::string& path);

}  // namespace offkey
