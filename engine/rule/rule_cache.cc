// File: 32 bytes tag | "offkeyR1" | u32 openings | u32 rules | widths (u32 least, u32 most) of
// openings, then of patterns | the serialized database. Integers are little-endian. Covered by
// tests/unit/rule/rule_cache_test.cc.
#include "engine/rule/rule_cache.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr std::string_view kMagic = "offkeyR1";
constexpr size_t kTagBytes = 32;
constexpr size_t kMaxCacheBytes = size_t{512} << 20;

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

bool Usable(const CompiledRules::Options& options) {
  return !options.cache_dir.empty() && options.cache_key.size() == kCacheKeyBytes;
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

std::string CacheFileName(const std::string& digest) {
  hs_platform_info_t platform = {};
  if (hs_populate_platform(&platform) != HS_SUCCESS) return "";
  const std::string identity =
      Concat(kMagic, "\n", digest, "\n", hs_version(), "\n", platform.tune, "\n",
             static_cast<uint64_t>(platform.cpu_features), "\n", sizeof(void*));
  const Digest hash = Sha256(identity);
  return HexEncode({reinterpret_cast<const char*>(hash.data()), hash.size()}) + ".rules";
}

// The tag covers the file's name as well: a file of another rule set cannot be put in its place.
Digest Tag(const std::string& key, const std::string& name, std::string_view contents) {
  // Both are hashed first: neither can run into the other.
  const Digest of_name = Sha256(name);
  const Digest of_contents = Sha256(contents);
  std::string both(reinterpret_cast<const char*>(of_name.data()), of_name.size());
  both.append(reinterpret_cast<const char*>(of_contents.data()), of_contents.size());
  return HmacSha256(key, both);
}

std::optional<std::string> ReadAll(int dir, const std::string& name) {
  const FileDescriptor file(
      openat(dir, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat info = {};
  if (file.get() < 0 || fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
      info.st_size < 0 || static_cast<size_t>(info.st_size) > kMaxCacheBytes) {
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

void PutU32(uint32_t value, std::string* out) {
  for (int shift = 0; shift < 32; shift += 8) out->push_back(static_cast<char>(value >> shift));
}

// The caller has made sure that the bytes are there.
uint32_t TakeU32(std::string_view* bytes) {
  uint32_t value = 0;
  for (size_t i = 0; i < 4; ++i) {
    value |= static_cast<uint32_t>(static_cast<unsigned char>((*bytes)[i])) << (8 * i);
  }
  bytes->remove_prefix(4);
  return value;
}

Width TakeWidth(std::string_view* bytes) {
  Width width;
  width.least = TakeU32(bytes);
  width.most = TakeU32(bytes);
  return width;
}

}  // namespace

std::optional<CachedRules> ReadRuleCache(const CompiledRules::Options& options,
                                         const std::string& digest, size_t opening_count,
                                         size_t rule_count) {
  if (!Usable(options)) return std::nullopt;
  const FileDescriptor dir(OpenCacheDir(options.cache_dir));
  const std::string name = CacheFileName(digest);
  if (dir.get() < 0 || name.empty()) return std::nullopt;
  const std::optional<std::string> bytes = ReadAll(dir.get(), name);
  if (!bytes.has_value() || bytes->size() < kTagBytes) return std::nullopt;
  std::string_view contents = std::string_view(*bytes).substr(kTagBytes);
  const auto tag = Tag(options.cache_key, name, contents);
  Digest stored;
  std::copy_n(bytes->begin(), stored.size(), stored.begin());
  if (!DigestsEqual(tag, stored)) return std::nullopt;

  const size_t fixed = kMagic.size() + 8 + 8 * (opening_count + rule_count);
  if (contents.size() < fixed || !TakePrefix(kMagic, &contents)) return std::nullopt;
  if (TakeU32(&contents) != opening_count || TakeU32(&contents) != rule_count) return std::nullopt;
  CachedRules cached;
  for (size_t i = 0; i < opening_count; ++i) cached.opening_widths.push_back(TakeWidth(&contents));
  for (size_t i = 0; i < rule_count; ++i) cached.pattern_widths.push_back(TakeWidth(&contents));
  if (opening_count == 0) return cached;
  hs_database_t* database = nullptr;
  if (hs_deserialize_database(contents.data(), contents.size(), &database) != HS_SUCCESS) {
    return std::nullopt;
  }
  cached.database.reset(database);
  return cached;
}

void WriteRuleCache(const CompiledRules::Options& options, const CompiledRules::Impl& impl) {
  if (!Usable(options)) return;
  const FileDescriptor dir(OpenCacheDir(options.cache_dir));
  const std::string name = CacheFileName(impl.digest);
  if (dir.get() < 0 || name.empty()) return;
  std::string contents(kMagic);
  PutU32(static_cast<uint32_t>(impl.openings.size()), &contents);
  PutU32(static_cast<uint32_t>(impl.rules.size()), &contents);
  for (const Opening& opening : impl.openings) {
    PutU32(opening.width.least, &contents);
    PutU32(opening.width.most, &contents);
  }
  for (const auto& rule : impl.rules) {
    PutU32(rule->pattern_width.least, &contents);
    PutU32(rule->pattern_width.most, &contents);
  }
  if (impl.database != nullptr) {
    char* serialized = nullptr;
    size_t size = 0;
    if (hs_serialize_database(impl.database.get(), &serialized, &size) != HS_SUCCESS) return;
    contents.append(serialized, size);
    std::free(serialized);  // Hyperscan's default allocator is malloc.
  }
  const auto tag = Tag(options.cache_key, name, contents);

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
