// File: 32 bytes tag | contents. Covered by tests/unit/rule/rule_cache_test.cc.
#include "engine/rule/keyed_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/log.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr size_t kTagBytes = 32;

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
  }
}

}  // namespace offkey
