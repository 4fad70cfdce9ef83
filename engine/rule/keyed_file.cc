// File: 32 bytes tag | contents. Covered by tests/unit/rule/rule_cache_test.cc.
#include "engine/rule/keyed_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/log.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr size_t kTagBytes = 32;
// A temporary file is ".NAME.RANDOM" with 16 hexadecimal digits.
constexpr size_t kTemporaryTail = 1 + 16;
constexpr time_t kUseSeconds = 3600;

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) : fd_(fd) {}
  ~FileDescriptor() {
    if (fd_ >= 0) close(fd_);
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

bool Usable(const KeyedDirectory& directory) {
  return !directory.path.empty() && directory.key.size() == kCacheKeyBytes;
}

// The directory, made if need be; -1 unless it is ours alone.
int OpenCacheDir(const std::string& dir) {
  if (mkdir(dir.c_str(), 0700) != 0 && errno != EEXIST) return -1;
  const int fd = open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  struct stat info = {};
  if (fd >= 0 && (fstat(fd, &info) != 0 || info.st_uid != geteuid() || (info.st_mode & 022) != 0)) {
    close(fd);
    return -1;
  }
  return fd;
}

// The tag covers the file's name as well: a file of another rule set cannot be put in its place.
Digest Tag(const std::string& key, const std::string& name, std::string_view contents) {
  // Both are hashed first: neither can run into the other.
  const Digest of_name = KeyedBlake2b(key, name);
  const Digest of_contents = KeyedBlake2b(key, contents);
  std::string both(reinterpret_cast<const char*>(of_name.data()), of_name.size());
  both.append(reinterpret_cast<const char*>(of_contents.data()), of_contents.size());
  return KeyedBlake2b(key, both);
}

std::optional<std::string> ReadAll(int dir, const std::string& name) {
  const FileDescriptor file(
      openat(dir, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat info = {};
  if (file.get() < 0 || fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
      info.st_size < 0 || static_cast<size_t>(info.st_size) > kMaxKeyedFileBytes) {
    return std::nullopt;
  }
  std::string bytes(static_cast<size_t>(info.st_size), '\0');
  size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = read(file.get(), bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    done += static_cast<size_t>(count);
  }
  return bytes;
}

// Reading counts as use, told once an hour at most.
void NoteUse(int dir, const std::string& name) {
  struct stat info = {};
  if (fstatat(dir, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) return;
  if (info.st_mtime > time(nullptr) - kUseSeconds) return;
  utimensat(dir, name.c_str(), nullptr, AT_SYMLINK_NOFOLLOW);
}

// "….rules" is ".rules" for a file of ours: 64 hexadecimal digits and an extension. Empty for
// anything else, which stays.
std::string_view Extension(std::string_view name) {
  constexpr size_t kDigits = 64;
  if (name.size() < kDigits + 2 || name[kDigits] != '.') return {};
  const std::string_view digits = name.substr(0, kDigits);
  if (digits.find_first_not_of("0123456789abcdef") != std::string_view::npos) return {};
  const std::string_view extension = name.substr(kDigits);
  return extension.find('.', 1) == std::string_view::npos ? extension : std::string_view();
}

// Removes all but the last used of each extension, and temporary files that nobody writes any
// more. Another process may do the same at the same time: a file that is gone already is no error.
void Prune(int dir, const std::string& just_written) {
  const int copy = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (copy < 0) return;
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(fdopendir(copy), closedir);
  if (listing == nullptr) {
    close(copy);
    return;
  }
  struct Kept {
    struct timespec used = {};
    std::string name;
  };
  std::map<std::string, std::vector<Kept>, std::less<>> by_extension;
  while (const dirent* entry = readdir(listing.get())) {
    const std::string name = entry->d_name;
    const bool temporary = name.starts_with('.') && name.size() > kTemporaryTail + 1 &&
                           !Extension(name.substr(1, name.size() - 1 - kTemporaryTail)).empty();
    const std::string_view extension = Extension(name);
    struct stat info = {};
    if ((!temporary && extension.empty()) || name == just_written ||
        fstatat(dir, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(info.st_mode)) {
      continue;
    }
    if (!temporary) {
      by_extension[std::string(extension)].push_back({info.st_mtim, name});
    } else if (info.st_mtime < time(nullptr) - kUseSeconds) {
      unlinkat(dir, name.c_str(), 0);
    }
  }
  for (auto& [extension, files] : by_extension) {
    const size_t kept = kKeptKeyedFiles - (extension == Extension(just_written) ? 1 : 0);
    if (files.size() <= kept) continue;
    std::sort(files.begin(), files.end(), [](const Kept& a, const Kept& b) {
      return std::tie(b.used.tv_sec, b.used.tv_nsec, a.name) <
             std::tie(a.used.tv_sec, a.used.tv_nsec, b.name);
    });
    for (size_t i = kept; i < files.size(); ++i) unlinkat(dir, files[i].name.c_str(), 0);
  }
}

bool WriteAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

}  // namespace

std::optional<std::string> ReadKeyedFile(const KeyedDirectory& directory, const std::string& name) {
  if (!Usable(directory)) return std::nullopt;
  const FileDescriptor dir(OpenCacheDir(directory.path));
  if (dir.get() < 0) return std::nullopt;
  std::optional<std::string> bytes = ReadAll(dir.get(), name);
  if (!bytes.has_value()) return std::nullopt;
  const auto refuse = [&]() -> std::optional<std::string> {
    LogInfo(Concat("the cached file ", name, " is damaged or not ours; it is made again"));
    return std::nullopt;
  };
  if (bytes->size() < kTagBytes) return refuse();
  const Digest tag = Tag(directory.key, name, std::string_view(*bytes).substr(kTagBytes));
  Digest stored;
  std::copy_n(bytes->begin(), stored.size(), stored.begin());
  if (!DigestsEqual(tag, stored)) return refuse();
  NoteUse(dir.get(), name);
  bytes->erase(0, kTagBytes);
  return bytes;
}

void WriteKeyedFile(const KeyedDirectory& directory, const std::string& name,
                    std::string_view contents) {
  if (!Usable(directory)) return;
  const FileDescriptor dir(OpenCacheDir(directory.path));
  if (dir.get() < 0) return;
  const Digest tag = Tag(directory.key, name, contents);
  const std::string temporary = Concat(".", name, ".", HexEncode(RandomSecret(8).ExposeBytes()));
  bool written = false;
  {
    const FileDescriptor file(openat(dir.get(), temporary.c_str(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0) return;
    written = WriteAll(file.get(), {reinterpret_cast<const char*>(tag.data()), tag.size()}) &&
              WriteAll(file.get(), contents);
  }
  if (!written || renameat(dir.get(), temporary.c_str(), dir.get(), name.c_str()) != 0) {
    unlinkat(dir.get(), temporary.c_str(), 0);
    return;
  }
  Prune(dir.get(), name);
}

}  // namespace offkey
