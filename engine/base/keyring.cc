// Covered by tests/unit/base/keyring_test.cc.
#include "engine/base/keyring.h"

#include <dirent.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"
#include "engine/base/check.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kKeyBytes = 32;
constexpr std::string_view kMagic = "offkey-key v1 ";
constexpr std::string_view kAnyVersion = "offkey-key v";
constexpr char kFingerprintFile[] = "fingerprint.key";
constexpr char kNextFingerprintFile[] = "fingerprint.next";
constexpr char kCacheFile[] = "cache.key";
constexpr char kSealPublicFile[] = "seal.pub";
constexpr char kSealSecretFile[] = "seal.key";
static_assert(crypto_box_PUBLICKEYBYTES == kKeyBytes && crypto_box_SECRETKEYBYTES == kKeyBytes);

const unsigned char* Bytes(std::string_view s) {
  return reinterpret_cast<const unsigned char*>(s.data());
}

// Wipes a string that held key material when the scope ends.
class Wiped {
 public:
  explicit Wiped(std::string text) : text_(std::move(text)) {}
  ~Wiped() { sodium_memzero(text_.data(), text_.size()); }
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  std::string_view view() const { return text_; }

 private:
  std::string text_;
};

// The check value finds bit rot and a copy-and-paste that lost a digit. A damaged public key would
// otherwise seal every secret for nobody.
std::string CheckValue(std::string_view kind_and_key) {
  const Digest digest = Sha256(kind_and_key);
  return HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 8));
}

std::string FormatKeyFile(std::string_view file, std::string_view key) {
  const Wiped hex(HexEncode(key));
  const Wiped body(
      absl::StrCat(AbslView(kMagic), AbslView(file), "\n", AbslView(hex.view()), "\n"));
  return absl::StrCat(AbslView(body.view()), CheckValue(body.view()), "\n");
}

// "offkey-key v<digits> " with other digits than ours; anything less is a damaged file.
bool IsAnotherVersion(std::string_view text) {
  if (!text.starts_with(kAnyVersion) || text.starts_with(kMagic)) return false;
  text.remove_prefix(kAnyVersion.size());
  const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits > 0 && text.substr(digits).starts_with(' ');
}

absl::Status DamagedKey(const std::string& path) {
  return absl::DataLossError(absl::StrCat(
      PrintablePath(path),
      " is damaged; restore it from a backup. offkey never makes a new key in its place, "
      "because what was stored under the old one would be lost"));
}

// `kind`: the name that the file bears inside, when it is not its own.
absl::StatusOr<SecretBytes> ReadKeyFile(const std::string& directory, std::string_view file,
                                        std::string_view kind = {}) {
  if (kind.empty()) kind = file;
  const std::string path = absl::StrCat(directory, "/", AbslView(file));
  OFFKEY_ASSIGN_OR_RETURN(const FileDescriptor fd, OpenRegularFile(path));
  struct stat info;
  if (fstat(fd.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", path);
  if ((info.st_mode & 077) != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s is open to others (mode %04o); run: chmod 600 %s", PrintablePath(path),
                        info.st_mode & 07777, PrintablePath(path)));
  }
  if (info.st_uid != geteuid() && info.st_uid != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s belongs to user %d and offkey runs as user %d; run it as the owner",
                        PrintablePath(path), info.st_uid, geteuid()));
  }
  std::array<char, 512> buffer;
  size_t size = 0;
  while (size < buffer.size()) {
    const ssize_t got = read(fd.get(), buffer.data() + size, buffer.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ErrnoStatus(errno, "cannot read", path);
    if (got == 0) break;
    size += static_cast<size_t>(got);
  }
  const Wiped text(std::string(buffer.data(), size));
  sodium_memzero(buffer.data(), buffer.size());

  const std::string opening = absl::StrCat(AbslView(kMagic), AbslView(kind), "\n");
  if (!text.view().starts_with(opening)) {
    if (IsAnotherVersion(text.view())) {
      return absl::UnimplementedError(absl::StrCat(
          PrintablePath(path), " was written by a newer offkey; use that version or a newer one"));
    }
    return DamagedKey(path);
  }
  const size_t body_size = opening.size() + 2 * kKeyBytes + 1;
  if (text.view().size() < body_size) return DamagedKey(path);
  const std::string_view body = text.view().substr(0, body_size);
  if (text.view().substr(body_size) != absl::StrCat(CheckValue(body), "\n")) {
    return DamagedKey(path);
  }
  std::optional<std::string> key = HexDecode(body.substr(opening.size(), 2 * kKeyBytes));
  if (!key.has_value()) return DamagedKey(path);
  const Wiped wiped(*std::move(key));
  return SecretBytes(wiped.view());
}

// Missing or without any entry.
absl::StatusOr<bool> IsAbsentOrEmpty(const std::string& directory) {
  const std::unique_ptr<DIR, int (*)(DIR*)> dir(opendir(directory.c_str()), closedir);
  if (dir == nullptr) {
    if (errno == ENOENT) return true;
    return ErrnoStatus(errno, "cannot open the directory", directory);
  }
  while (const dirent* entry = readdir(dir.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") return false;
  }
  return true;
}

absl::Status WriteKeys(const std::string& directory) {
  std::array<unsigned char, kKeyBytes> public_key;
  std::array<unsigned char, kKeyBytes> secret_key;
  crypto_box_keypair(public_key.data(), secret_key.data());
  const SecretBytes seal_secret(
      std::string_view(reinterpret_cast<const char*>(secret_key.data()), kKeyBytes));
  sodium_memzero(secret_key.data(), secret_key.size());

  const auto write = [&](std::string_view file, std::string_view key) {
    const Wiped text(FormatKeyFile(file, key));
    return CreateFileAtomically(absl::StrCat(directory, "/", AbslView(file)), text.view(), 0600);
  };
  OFFKEY_RETURN_IF_ERROR(write(kFingerprintFile, RandomSecret(kKeyBytes).ExposeBytes()));
  OFFKEY_RETURN_IF_ERROR(write(kCacheFile, RandomSecret(kKeyBytes).ExposeBytes()));
  OFFKEY_RETURN_IF_ERROR(
      write(kSealPublicFile,
            std::string_view(reinterpret_cast<const char*>(public_key.data()), kKeyBytes)));
  return write(kSealSecretFile, seal_secret.ExposeBytes());
}

void RemoveKeys(const std::string& directory) {
  for (const char* file :
       {kFingerprintFile, kNextFingerprintFile, kCacheFile, kSealPublicFile, kSealSecretFile}) {
    unlink(absl::StrCat(directory, "/", file).c_str());
  }
  rmdir(directory.c_str());
}

absl::StatusOr<std::string> AbsoluteFromEnvironment(const char* name, const char* suffix) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return absl::NotFoundError(name);
  if (*value != '/') {
    return absl::FailedPreconditionError(
        absl::StrCat(name, " is not an absolute path: ", PrintablePath(value)));
  }
  return absl::StrCat(value, suffix);
}

}  // namespace

absl::StatusOr<std::string> OffkeyHome() {
  for (const auto& [name, suffix] :
       {std::pair{"OFFKEY_HOME", ""}, std::pair{"XDG_STATE_HOME", "/offkey"},
        std::pair{"HOME", "/.local/state/offkey"}}) {
    absl::StatusOr<std::string> home = AbsoluteFromEnvironment(name, suffix);
    if (home.ok() || !absl::IsNotFound(home.status())) return home;
  }
  return absl::FailedPreconditionError(
      "there is no place for the keys: set OFFKEY_HOME to a directory of your own");
}

std::string KeyringDirectory(const std::string& home) { return home + "/keys"; }

std::string DefaultStorePath(const std::string& home) { return home + "/offkey.db"; }

absl::StatusOr<Keyring> Keyring::Open(const std::string& directory) {
  OFFKEY_CHECK(sodium_init() >= 0, "libsodium finds no random generator on this system");
  OFFKEY_ASSIGN_OR_RETURN(const bool absent, IsAbsentOrEmpty(directory));
  if (absent) {
    return absl::NotFoundError(
        absl::StrCat("no keys in ", PrintablePath(directory), "; run: offkey init"));
  }
  OFFKEY_RETURN_IF_ERROR(EnsurePrivateDirectory(directory));
  const auto read = [&](const char* file) -> absl::StatusOr<SecretBytes> {
    absl::StatusOr<SecretBytes> key = ReadKeyFile(directory, file);
    if (absl::IsNotFound(key.status())) {
      return absl::FailedPreconditionError(
          absl::StrCat(PrintablePath(directory), " lacks ", file,
                       "; restore it from a backup, or move the directory away to start anew"));
    }
    return key;
  };
  Keyring keyring;
  keyring.directory_ = directory;
  OFFKEY_ASSIGN_OR_RETURN(SecretBytes fingerprint_key, read(kFingerprintFile));
  keyring.fingerprint_key_ = std::make_unique<const FingerprintKey>(std::move(fingerprint_key));
  OFFKEY_ASSIGN_OR_RETURN(keyring.cache_key_, read(kCacheFile));
  OFFKEY_ASSIGN_OR_RETURN(const SecretBytes seal_public, read(kSealPublicFile));
  keyring.seal_public_ = std::string(seal_public.ExposeBytes());
  const Digest digest = Sha256(keyring.seal_public_);
  keyring.seal_key_id_ =
      HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 4));
  return keyring;
}

absl::StatusOr<Keyring> Keyring::Create(const std::string& directory) {
  OFFKEY_CHECK(sodium_init() >= 0, "libsodium finds no random generator on this system");
  OFFKEY_ASSIGN_OR_RETURN(const bool absent, IsAbsentOrEmpty(directory));
  const absl::Status exists =
      absl::AlreadyExistsError(absl::StrCat(PrintablePath(directory), " already holds keys"));
  if (!absent) return exists;
  OFFKEY_RETURN_IF_ERROR(EnsurePrivateDirectory(DirectoryOf(directory)));
  const std::string made =
      absl::StrCat(directory, ".tmp-", HexEncode(RandomSecret(8).ExposeBytes()));
  OFFKEY_RETURN_IF_ERROR(EnsurePrivateDirectory(made));
  const absl::Status written = WriteKeys(made);
  if (!written.ok()) {
    RemoveKeys(made);
    return written;
  }
  // Succeeds only when nothing, or an empty directory, is there: so the first of several processes
  // wins.
  if (std::rename(made.c_str(), directory.c_str()) != 0) {
    const int error = errno;
    RemoveKeys(made);
    if (error == ENOTEMPTY || error == EEXIST) return exists;
    return ErrnoStatus(error, "cannot create the directory", directory);
  }
  OFFKEY_RETURN_IF_ERROR(SyncDirectory(DirectoryOf(directory)));
  return Open(directory);
}

absl::StatusOr<Keyring> Keyring::OpenOrCreate(const std::string& directory, bool* created) {
  if (created != nullptr) *created = false;
  absl::StatusOr<Keyring> keyring = Open(directory);
  if (!absl::IsNotFound(keyring.status())) return keyring;
  keyring = Create(directory);
  if (absl::IsAlreadyExists(keyring.status())) return Open(directory);
  if (created != nullptr) *created = keyring.ok();
  return keyring;
}

absl::StatusOr<Keyring> Keyring::WithNextFingerprintKey() const {
  const std::string path = absl::StrCat(directory_, "/", kNextFingerprintFile);
  absl::StatusOr<SecretBytes> key = ReadKeyFile(directory_, kNextFingerprintFile, kFingerprintFile);
  if (absl::IsNotFound(key.status())) {
    const SecretBytes fresh = RandomSecret(kKeyBytes);
    const Wiped text(FormatKeyFile(kFingerprintFile, fresh.ExposeBytes()));
    const absl::Status made = CreateFileAtomically(path, text.view(), 0600);
    // Of several processes one has made it.
    if (!made.ok() && !absl::IsAlreadyExists(made)) return made;
    key = ReadKeyFile(directory_, kNextFingerprintFile, kFingerprintFile);
  }
  OFFKEY_RETURN_IF_ERROR(key.status());
  Keyring next;
  next.directory_ = directory_;
  next.fingerprint_key_ = std::make_unique<const FingerprintKey>(*std::move(key));
  next.cache_key_ = cache_key_.Clone();
  next.seal_public_ = seal_public_;
  next.seal_key_id_ = seal_key_id_;
  return next;
}

absl::StatusOr<std::string> Keyring::NextFingerprintKeyId() const {
  OFFKEY_ASSIGN_OR_RETURN(SecretBytes key,
                          ReadKeyFile(directory_, kNextFingerprintFile, kFingerprintFile));
  return FingerprintKey(std::move(key)).Id();
}

absl::Status Keyring::AdoptNextFingerprintKey() const {
  OFFKEY_RETURN_IF_ERROR(NextFingerprintKeyId().status());
  const std::string old_path = absl::StrCat(directory_, "/", kFingerprintFile);
  const std::string next_path = absl::StrCat(directory_, "/", kNextFingerprintFile);
  // Kept open: once it has lost its name, its bytes go. A file system that writes elsewhere, and a
  // backup, may keep them all the same.
  const FileDescriptor old(open(old_path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!old.valid()) return ErrnoStatus(errno, "cannot open", old_path);
  struct stat info;
  if (fstat(old.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", old_path);
  if (std::rename(next_path.c_str(), old_path.c_str()) != 0) {
    return ErrnoStatus(errno, "cannot rename", next_path);
  }
  OFFKEY_RETURN_IF_ERROR(SyncDirectory(directory_));
  const std::string nothing(static_cast<size_t>(info.st_size), '0');
  if (pwrite(old.get(), nothing.data(), nothing.size(), 0) !=
          static_cast<ssize_t>(nothing.size()) ||
      fsync(old.get()) != 0) {
    return ErrnoStatus(errno, "the new key counts, but cannot overwrite the old one of", old_path);
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> Keyring::Seal(const SecretBytes& secret) const {
  std::string sealed(secret.size() + crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), Bytes(secret.ExposeBytes()),
                      secret.size(), Bytes(seal_public_)) != 0) {
    return absl::InternalError(
        absl::StrCat(PrintablePath(directory_), "/", kSealPublicFile, " is not a usable key"));
  }
  return sealed;
}

absl::StatusOr<SecretBytes> Keyring::Unseal(std::string_view sealed) const {
  absl::StatusOr<SecretBytes> secret_key = ReadKeyFile(directory_, kSealSecretFile);
  if (absl::IsNotFound(secret_key.status())) {
    return absl::FailedPreconditionError(
        absl::StrCat("this host does not hold ", kSealSecretFile,
                     "; sealed credentials can be opened only where it is kept"));
  }
  OFFKEY_RETURN_IF_ERROR(secret_key.status());
  std::array<unsigned char, kKeyBytes> derived;
  if (crypto_scalarmult_base(derived.data(), Bytes(secret_key->ExposeBytes())) != 0 ||
      sodium_memcmp(derived.data(), seal_public_.data(), kKeyBytes) != 0) {
    return absl::FailedPreconditionError(absl::StrCat(
        PrintablePath(directory_), ": ", kSealSecretFile, " does not belong to ", kSealPublicFile));
  }
  if (sealed.size() < crypto_box_SEALBYTES) {
    return absl::DataLossError("a sealed secret is too short");
  }
  const size_t size = sealed.size() - crypto_box_SEALBYTES;
  std::vector<unsigned char> opened(size + 1);  // never without memory, also for an empty secret
  const int failed = crypto_box_seal_open(opened.data(), Bytes(sealed), sealed.size(),
                                          Bytes(seal_public_), Bytes(secret_key->ExposeBytes()));
  SecretBytes secret(std::string_view(reinterpret_cast<const char*>(opened.data()), size));
  sodium_memzero(opened.data(), opened.size());
  if (failed != 0) {
    return absl::DataLossError("a sealed secret is damaged or was sealed for another key");
  }
  return secret;
}

}  // namespace offkey
