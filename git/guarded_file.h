// Reading files of a repository that somebody else wrote: only regular files, never through a
// symbolic link inside the repository, never blocking, never more than a stated number of bytes.
//
// Place in the flow: the lowest floor of git/. Every file of a repository (packs, indexes, loose
// objects, refs, HEAD, config) is opened here and nowhere else.
//
// Errors of every function below (the text names the path and says what was found):
//   kNotFound            there is no such file or directory
//   kPermissionDenied    the process may not read it
//   kFailedPrecondition  it is not a regular file (or not a directory): link, FIFO, device, socket
//   kResourceExhausted   it is larger than the cap, or too many files are open or mapped
//   kAborted             it shrank while it was read; opening it again may work
//   kDataLoss            the operating system reported an input/output error
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "absl/status/statusor.h"

namespace offkey::git {

// Owns a file descriptor; closes it on destruction. Thread rule: like an int.
class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept;
  ~UniqueFd();

  int get() const { return fd_; }
  bool valid() const { return fd_ >= 0; }
  int Release() { return std::exchange(fd_, -1); }

 private:
  int fd_ = -1;
};

// Opens `path`, taken from the directory `dir_fd` (or AT_FDCWD), when its last component is a
// regular file of at most `max_bytes`; `*size` receives its size. Components before the last are
// followed as the caller wrote them.
absl::StatusOr<UniqueFd> OpenRegularFile(int dir_fd, const std::string& path, uint64_t max_bytes,
                                         uint64_t* size);

// Opens a directory whose last component is not a symbolic link.
absl::StatusOr<UniqueFd> OpenDirectory(int dir_fd, const std::string& path);

// Opens the directory `relative` below `root`, every component of `relative` without following
// links. "" is root. A component ".." is kFailedPrecondition.
absl::StatusOr<UniqueFd> OpenDirectoryBeneath(const std::string& root, std::string_view relative);

// The whole content of a file of at most `max_bytes`.
absl::StatusOr<std::string> ReadSmallFile(const std::string& path, uint64_t max_bytes);
absl::StatusOr<std::string> ReadSmallFileAt(int dir_fd, const std::string& name,
                                            uint64_t max_bytes);
// The same below `root`: no component of `relative` is followed through a link.
absl::StatusOr<std::string> ReadSmallFileBeneath(const std::string& root, std::string_view relative,
                                                 uint64_t max_bytes);

// How a mapping will be read; passed to the kernel as advice.
enum class AccessPattern { kNormal, kSequential, kRandom, kWillNeed };

struct MapOptions {
  uint64_t max_bytes = uint64_t{1} << 46;
  AccessPattern pattern = AccessPattern::kNormal;
};

// A file mapped read-only. When the file is truncated under the mapping, reads of the lost pages
// give zero bytes and changed() turns true, instead of a SIGBUS that ends the process: the first
// mapping installs a process-wide SIGBUS action that looks the address up in a fixed table of
// mappings; a SIGBUS anywhere else goes to the action that was installed before.
//
// Thread rule: immutable after Open; bytes() may be read from any thread. A reader that finds
// damage asks changed() to tell "damaged" from "changed while it was read". Lifetime: views of
// bytes() live as long as the object; a move keeps them valid.
class MappedFile {
 public:
  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  // An empty file gives empty bytes.
  static absl::StatusOr<MappedFile> Open(const std::string& path, const MapOptions& options = {});
  static absl::StatusOr<MappedFile> OpenAt(int dir_fd, const std::string& name,
                                           const MapOptions& options = {});
  static absl::StatusOr<MappedFile> OpenBeneath(const std::string& root, std::string_view relative,
                                                const MapOptions& options = {});

  std::string_view bytes() const { return {data_, size_}; }
  // True once a page was lost because the file shrank. A file cut inside its last page is not
  // noticed here.
  bool changed() const;
  void Advise(AccessPattern pattern) const;
  // `bytes` of it were read, by any thread. Every kNotedBytes it is seen how much memory the
  // process holds: with more than kRoomyBytes, and kMostFileBytes more in pages of files than after
  // the last time, all of this file's leave it and stay with the system, so that who walks a file
  // of gigabytes holds a small part of it. How many pages come with one that is read is the
  // kernel's choice (folios of up to megabytes); to get them back takes a tenth of a sweep's time,
  // so that they are kept while there is room.
  void NoteRead(size_t bytes) const;
  static constexpr size_t kNotedBytes = 1u << 20;
  static constexpr size_t kMostFileBytes = 12u << 20;
  static constexpr size_t kRoomyBytes = 300u << 20;

 private:
  void Unmap();

  const char* data_ = nullptr;
  size_t size_ = 0;
  int slot_ = -1;  // of the table of mappings; -1 when nothing is mapped
};

// How many mappings can exist in the process at a time.
inline constexpr int kMaxMappings = 32768;

}  // namespace offkey::git
