// Covered by tests/unit/git/guarded_file_test.cc.
#include "git/guarded_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "engine/base/status_macros.h"

namespace offkey::git {
namespace {

absl::Status SystemError(int error, const std::string& path) {
  const std::string text = absl::StrCat(path, ": ", std::strerror(error));
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return absl::NotFoundError(text);
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError(text);
    case ELOOP:
    case ENXIO:
    case ENAMETOOLONG:
      return absl::FailedPreconditionError(text);
    case EMFILE:
    case ENFILE:
    case ENOMEM:
      return absl::ResourceExhaustedError(text);
    default:
      return absl::DataLossError(text);
  }
}

const char* KindName(mode_t mode) {
  if (S_ISREG(mode)) return "a regular file";
  if (S_ISDIR(mode)) return "a directory";
  if (S_ISLNK(mode)) return "a symbolic link";
  if (S_ISFIFO(mode)) return "a FIFO";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

absl::Status NotRegular(mode_t mode, const std::string& path) {
  return absl::FailedPreconditionError(
      absl::StrCat(path, " is ", KindName(mode), ", not a regular file; it was not opened"));
}

// Opens the directory that holds the last component of `relative`, and gives that component.
absl::StatusOr<UniqueFd> OpenParentBeneath(const std::string& root, std::string_view relative,
                                           std::string* name) {
  const size_t slash = relative.rfind('/');
  *name = std::string(slash == std::string_view::npos ? relative : relative.substr(slash + 1));
  return OpenDirectoryBeneath(root,
                              slash == std::string_view::npos ? "" : relative.substr(0, slash));
}

// The table that the SIGBUS action reads. It holds no lock: `begin` is 0 for a free slot, 1 for one
// being filled, otherwise the first address; a reader that sees an address (acquire) sees the `end`
// stored before it.
struct MappingSlot {
  std::atomic<uintptr_t> begin{0};
  std::atomic<uintptr_t> end{0};
  std::atomic<bool> changed{false};
  std::atomic<uint64_t> read{0};  // bytes, for NoteRead
};
std::array<MappingSlot, kMaxMappings> g_mappings;
std::atomic<int> g_used_slots{0};  // slots at and above this were never used
std::atomic<int> g_search_start{0};
struct sigaction g_previous_action;
uintptr_t g_page_bytes = 4096;
// The pages of files that were present after NoteRead gave pages back the last time.
std::atomic<uint64_t> g_resident_floor{0};

// Async-signal-safe: atomics, mmap, sigaction and raise only.
void OnBusError(int signal_number, siginfo_t* info, void*) {
  const int saved_errno = errno;
  const auto address = reinterpret_cast<uintptr_t>(info->si_addr);
  if (info->si_code > 0) {  // raised by the kernel for an access, not sent by kill()
    const int used = g_used_slots.load(std::memory_order_acquire);
    for (int i = 0; i < used; ++i) {
      MappingSlot& slot = g_mappings[static_cast<size_t>(i)];
      const uintptr_t begin = slot.begin.load(std::memory_order_acquire);
      if (begin <= 1 || address < begin || address >= slot.end.load(std::memory_order_relaxed)) {
        continue;
      }
      void* page = reinterpret_cast<void*>(address & ~(g_page_bytes - 1));
      if (mmap(page, g_page_bytes, PROT_READ, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
          page) {
        slot.changed.store(true, std::memory_order_release);
        errno = saved_errno;
        return;  // the access is repeated and reads zero
      }
      break;
    }
  }
  // Not ours: give it back to whoever had it. A fault repeats by itself after the return; a sent
  // signal does not.
  sigaction(SIGBUS, &g_previous_action, nullptr);
  if (info->si_code <= 0) raise(signal_number);
  errno = saved_errno;
}

void InstallBusErrorAction() {
  static std::once_flag once;
  std::call_once(once, [] {
    g_page_bytes = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = OnBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, &g_previous_action);
  });
}

int RegisterMapping(uintptr_t begin, uintptr_t end) {
  const int start = g_search_start.load(std::memory_order_relaxed);
  for (int step = 0; step < kMaxMappings; ++step) {
    const int i = (start + step) % kMaxMappings;
    MappingSlot& slot = g_mappings[static_cast<size_t>(i)];
    uintptr_t expected = 0;
    if (!slot.begin.compare_exchange_strong(expected, 1, std::memory_order_acq_rel)) continue;
    slot.changed.store(false, std::memory_order_relaxed);
    slot.read.store(0, std::memory_order_relaxed);
    slot.end.store(end, std::memory_order_relaxed);
    int used = g_used_slots.load(std::memory_order_relaxed);
    while (used <= i &&
           !g_used_slots.compare_exchange_weak(used, i + 1, std::memory_order_acq_rel)) {
    }
    slot.begin.store(begin, std::memory_order_release);
    g_search_start.store((i + 1) % kMaxMappings, std::memory_order_relaxed);
    return i;
  }
  return -1;
}

// Pages that are present in the process, in bytes; nullopt where the system does not tell.
struct Resident {
  uint64_t all = 0;
  uint64_t of_files = 0;
};

std::optional<Resident> ResidentBytes() {
  const UniqueFd fd(open("/proc/self/statm", O_RDONLY | O_CLOEXEC));
  std::array<char, 128> text;
  const ssize_t size = fd.valid() ? read(fd.get(), text.data(), text.size()) : 0;
  if (size <= 0) return std::nullopt;
  // size resident shared ...
  const std::vector<absl::string_view> fields =
      absl::StrSplit(absl::string_view(text.data(), static_cast<size_t>(size)), ' ');
  Resident pages;
  if (fields.size() < 3 || !absl::SimpleAtoi(fields[1], &pages.all) ||
      !absl::SimpleAtoi(fields[2], &pages.of_files)) {
    return std::nullopt;
  }
  return Resident{pages.all * g_page_bytes, pages.of_files * g_page_bytes};
}

int AdviceFlag(AccessPattern pattern) {
  switch (pattern) {
    case AccessPattern::kSequential:
      return MADV_SEQUENTIAL;
    case AccessPattern::kRandom:
      return MADV_RANDOM;
    case AccessPattern::kWillNeed:
      return MADV_WILLNEED;
    case AccessPattern::kNormal:
      break;
  }
  return MADV_NORMAL;
}

}  // namespace

UniqueFd& UniqueFd::operator=(UniqueFd&& other) noexcept {
  if (this != &other) {
    if (fd_ >= 0) close(fd_);
    fd_ = std::exchange(other.fd_, -1);
  }
  return *this;
}

UniqueFd::~UniqueFd() {
  if (fd_ >= 0) close(fd_);
}

absl::StatusOr<UniqueFd> OpenRegularFile(int dir_fd, const std::string& path, uint64_t max_bytes,
                                         uint64_t* size) {
  // Looked at before it is opened, because opening a device can have effects; looked at again
  // after, because it may have been exchanged in between.
  struct stat before;
  if (fstatat(dir_fd, path.c_str(), &before, AT_SYMLINK_NOFOLLOW) != 0) {
    return SystemError(errno, path);
  }
  if (!S_ISREG(before.st_mode)) return NotRegular(before.st_mode, path);
  UniqueFd fd(
      openat(dir_fd, path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (!fd.valid()) return SystemError(errno, path);
  struct stat after;
  if (fstat(fd.get(), &after) != 0) return SystemError(errno, path);
  if (!S_ISREG(after.st_mode)) return NotRegular(after.st_mode, path);
  if (after.st_size < 0 || static_cast<uint64_t>(after.st_size) > max_bytes) {
    return absl::ResourceExhaustedError(
        absl::StrCat(path, " has ", after.st_size, " bytes; at most ", max_bytes, " are read"));
  }
  *size = static_cast<uint64_t>(after.st_size);
  return fd;
}

absl::StatusOr<UniqueFd> OpenDirectory(int dir_fd, const std::string& path) {
  UniqueFd fd(openat(dir_fd, path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (fd.valid()) return fd;
  const int error = errno;
  struct stat found;
  if ((error == ENOTDIR || error == ELOOP) &&
      fstatat(dir_fd, path.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(found.st_mode)) {
    return absl::FailedPreconditionError(absl::StrCat(path, " is ", KindName(found.st_mode),
                                                      ", not a directory; it was not followed"));
  }
  return SystemError(error, path);
}

absl::StatusOr<UniqueFd> OpenDirectoryBeneath(const std::string& root, std::string_view relative) {
  // `root` is the caller's own path: links in it are the caller's choice.
  UniqueFd fd(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd.valid()) return SystemError(errno, root);
  for (size_t next_slash = 0; !relative.empty(); relative.remove_prefix(next_slash)) {
    const std::string part(relative.substr(0, relative.find('/')));
    next_slash = std::min(relative.size(), part.size() + 1);
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      return absl::FailedPreconditionError(
          absl::StrCat("a path below ", root, " leaves it by \"..\""));
    }
    absl::StatusOr<UniqueFd> next = OpenDirectory(fd.get(), part);
    if (!next.ok()) {
      return absl::Status(next.status().code(),
                          absl::StrCat("below ", root, ": ", next.status().message()));
    }
    fd = *std::move(next);
  }
  return fd;
}

absl::StatusOr<std::string> ReadSmallFileAt(int dir_fd, const std::string& name,
                                            uint64_t max_bytes) {
  uint64_t size = 0;
  OFFKEY_ASSIGN_OR_RETURN(const UniqueFd fd, OpenRegularFile(dir_fd, name, max_bytes, &size));
  std::string bytes(size, '\0');
  size_t done = 0;
  while (done < size) {
    const ssize_t got = read(fd.get(), bytes.data() + done, size - done);
    if (got < 0) {
      if (errno == EINTR) continue;
      return SystemError(errno, name);
    }
    if (got == 0) return absl::AbortedError(absl::StrCat(name, " shrank while it was read"));
    done += static_cast<size_t>(got);
  }
  return bytes;
}

absl::StatusOr<std::string> ReadSmallFile(const std::string& path, uint64_t max_bytes) {
  return ReadSmallFileAt(AT_FDCWD, path, max_bytes);
}

absl::StatusOr<std::string> ReadSmallFileBeneath(const std::string& root, std::string_view relative,
                                                 uint64_t max_bytes) {
  std::string name;
  OFFKEY_ASSIGN_OR_RETURN(const UniqueFd dir, OpenParentBeneath(root, relative, &name));
  return ReadSmallFileAt(dir.get(), name, max_bytes);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      slot_(std::exchange(other.slot_, -1)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  if (this != &other) {
    Unmap();
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    slot_ = std::exchange(other.slot_, -1);
  }
  return *this;
}

MappedFile::~MappedFile() { Unmap(); }

void MappedFile::Unmap() {
  if (slot_ < 0) return;
  // Leaves the table first: the addresses may belong to someone else as soon as they are unmapped.
  g_mappings[static_cast<size_t>(slot_)].begin.store(0, std::memory_order_release);
  munmap(const_cast<char*>(data_), size_);
  data_ = nullptr;
  size_ = 0;
  slot_ = -1;
}

absl::StatusOr<MappedFile> MappedFile::OpenAt(int dir_fd, const std::string& name,
                                              const MapOptions& options) {
  uint64_t size = 0;
  OFFKEY_ASSIGN_OR_RETURN(const UniqueFd fd,
                          OpenRegularFile(dir_fd, name, options.max_bytes, &size));
  MappedFile file;
  if (size == 0) return file;
  InstallBusErrorAction();
  void* data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd.get(), 0);
  if (data == MAP_FAILED) return SystemError(errno, name);
  const auto begin = reinterpret_cast<uintptr_t>(data);
  const uintptr_t end = (begin + size + g_page_bytes - 1) & ~(g_page_bytes - 1);
  const int slot = RegisterMapping(begin, end);
  if (slot < 0) {
    munmap(data, size);
    return absl::ResourceExhaustedError(
        absl::StrCat(name, ": ", kMaxMappings, " files are mapped already"));
  }
  file.data_ = static_cast<const char*>(data);
  file.size_ = size;
  file.slot_ = slot;
  file.Advise(options.pattern);
  return file;
}

absl::StatusOr<MappedFile> MappedFile::Open(const std::string& path, const MapOptions& options) {
  return OpenAt(AT_FDCWD, path, options);
}

absl::StatusOr<MappedFile> MappedFile::OpenBeneath(const std::string& root,
                                                   std::string_view relative,
                                                   const MapOptions& options) {
  std::string name;
  OFFKEY_ASSIGN_OR_RETURN(const UniqueFd dir, OpenParentBeneath(root, relative, &name));
  return OpenAt(dir.get(), name, options);
}

bool MappedFile::changed() const {
  return slot_ >= 0 &&
         g_mappings[static_cast<size_t>(slot_)].changed.load(std::memory_order_acquire);
}

void MappedFile::Advise(AccessPattern pattern) const {
  // Advice only: a kernel that refuses it changes speed, not meaning.
  if (size_ != 0) madvise(const_cast<char*>(data_), size_, AdviceFlag(pattern));
}

void MappedFile::NoteRead(size_t bytes) const {
  if (slot_ < 0) return;
  const uint64_t before =
      g_mappings[static_cast<size_t>(slot_)].read.fetch_add(bytes, std::memory_order_relaxed);
  if (before / kNotedBytes == (before + bytes) / kNotedBytes) return;
  if (const std::optional<Resident> resident = ResidentBytes(); resident.has_value()) {
    if (resident->all < kRoomyBytes) return;
    const uint64_t floor =
        std::min(g_resident_floor.load(std::memory_order_relaxed), resident->of_files);
    if (resident->of_files < floor + kMostFileBytes) return;
  }
  // Read-only pages of a file: a reader that still needs one gets it back from the system's cache.
  madvise(const_cast<char*>(data_), size_, MADV_DONTNEED);
  g_resident_floor.store(ResidentBytes().value_or(Resident{}).of_files, std::memory_order_relaxed);
}

}  // namespace offkey::git
