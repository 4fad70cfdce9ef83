// Covered by tests/unit/store/store_fault_test.cc.
#include "engine/store/store_file.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/store/schema.h"

namespace offkey {
namespace {

constexpr size_t kHeaderBytes = 100;         // SQLite's file header
constexpr size_t kApplicationIdOffset = 68;  // in it, big-endian
constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr char kSealKeyName[] = "seal_key_id";

// The directory without links, so that SQLite can be told to follow none, and the file's own name
// unresolved.
absl::StatusOr<std::string> ResolveDirectory(const std::string& path) {
  const std::string directory = DirectoryOf(path);
  const size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  if (name.empty() || name == "." || name == "..") {
    return absl::FailedPreconditionError(
        absl::StrCat(PrintablePath(path), " is a directory; name a file for the store"));
  }
  const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(directory.c_str(), nullptr),
                                                             std::free);
  if (resolved == nullptr) return ErrnoStatus(errno, "cannot use the directory", directory);
  struct stat info;
  if (stat(resolved.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", directory);
  if ((info.st_mode & S_IWOTH) != 0) {
    // Whoever may write there can put a write-ahead log beside the store, and SQLite would replay
    // it.
    return absl::FailedPreconditionError(
        absl::StrCat(PrintablePath(directory),
                     " can be written by everybody; put the store in a directory of your own"));
  }
  struct statfs system;
  if (statfs(resolved.get(), &system) != 0) return ErrnoStatus(errno, "cannot look at", directory);
  switch (static_cast<uint32_t>(system.f_type)) {
    case NFS_SUPER_MAGIC:
    case SMB_SUPER_MAGIC:
    case 0xFF534D42:  // cifs
    case 0xFE534D42:  // smb2
      return absl::FailedPreconditionError(
          absl::StrCat(PrintablePath(directory),
                       " is on a network file system, where SQLite's locks do not hold; put the "
                       "store on a local disk"));
    default:
      break;
  }
  const std::string_view base = resolved.get();
  return absl::StrCat(resolved.get(), base == "/" ? "" : "/", name);
}

// Before SQLite sees it: SQLite would take an empty file for a new database.
absl::Status CheckStoreFile(const std::string& path) {
  OFFKEY_ASSIGN_OR_RETURN(const FileDescriptor fd, OpenRegularFile(path));
  struct stat info;
  if (fstat(fd.get(), &info) != 0) return ErrnoStatus(errno, "cannot look at", path);
  if ((info.st_mode & 077) != 0) {
    return absl::FailedPreconditionError(
        absl::StrFormat("%s is open to others (mode %04o); run: chmod 600 %s", PrintablePath(path),
                        info.st_mode & 07777, PrintablePath(path)));
  }
  std::array<char, kHeaderBytes> header;
  const ssize_t got = pread(fd.get(), header.data(), header.size(), 0);
  if (got < 0) return ErrnoStatus(errno, "cannot read", path);
  if (static_cast<size_t>(got) < header.size()) {
    return absl::DataLossError(
        absl::StrCat(PrintablePath(path), " is ", got == 0 ? "empty" : "cut off",
                     " and no store; restore a backup, or move it away to start a new store"));
  }
  std::string_view bytes(header.data(), header.size());
  uint32_t application_id = 0;
  for (const char c : bytes.substr(kApplicationIdOffset, 4)) {
    application_id = application_id << 8 | static_cast<unsigned char>(c);
  }
  if (!bytes.starts_with(kSqliteMagic) || application_id != kApplicationId) {
    return absl::FailedPreconditionError(
        absl::StrCat(PrintablePath(path),
                     " is not an offkey store, or its first page is damaged; name another path or "
                     "restore a backup"));
  }
  return absl::OkStatus();
}

absl::Status Pin(Database* db, const char* name, const std::string& value) {
  OFFKEY_ASSIGN_OR_RETURN(Statement insert,
                          db->Prepare("INSERT INTO installation(name, value) VALUES(?, ?)"));
  return insert.Text(name).Text(value).Run();
}

absl::Status CheckPinned(Database* db, const char* name, const std::string& value,
                         const std::string& path, const Keyring& keyring) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT value FROM installation WHERE name = ?"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Text(name).Step());
  if (row && query.ColumnBytes(0) == value) return absl::OkStatus();
  if (row && name == std::string_view(kFingerprintKeyName)) {
    const absl::StatusOr<std::string> next = keyring.NextFingerprintKeyId();
    if (next.ok() && query.ColumnBytes(0) == *next) {
      return absl::FailedPreconditionError(absl::StrCat(
          PrintablePath(path),
          ": its fingerprint key is being changed, or that was cut off near "
          "its end; try again, and if this stays run `offkey store rekey`, which ends it"));
    }
  }
  return absl::FailedPreconditionError(absl::StrCat(
      PrintablePath(path), " was made with other keys (", name, " ",
      row ? query.ColumnString(0) : "missing", ") than those in ",
      PrintablePath(keyring.directory()), " (", value, "); set OFFKEY_HOME to the right ones"));
}

absl::Status FillNewStore(const std::string& path, const Keyring& keyring) {
  OFFKEY_ASSIGN_OR_RETURN(const std::unique_ptr<Database> db, Database::Open(path));
  OFFKEY_RETURN_IF_ERROR(db->Execute(absl::StrCat("PRAGMA application_id=", kApplicationId)));
  OFFKEY_RETURN_IF_ERROR(Migrate(db.get(), Migrations()));
  OFFKEY_RETURN_IF_ERROR(Pin(db.get(), kFingerprintKeyName, keyring.fingerprint_key().Id()));
  OFFKEY_RETURN_IF_ERROR(Pin(db.get(), kSealKeyName, keyring.seal_key_id()));
  // Into the main file, which alone gets its name.
  OFFKEY_ASSIGN_OR_RETURN(const int64_t busy, db->QueryInteger("PRAGMA wal_checkpoint(TRUNCATE)"));
  if (busy != 0) return absl::UnavailableError("a new store is in use by somebody else");
  return absl::OkStatus();
}

// Made under another name and linked into place: of several processes one wins, and a killed one
// leaves no half store.
absl::Status CreateStoreFile(const std::string& path, const Keyring& keyring) {
  const std::string made = absl::StrCat(path, ".tmp-", HexEncode(RandomSecret(8).ExposeBytes()));
  {
    const FileDescriptor fd(
        open(made.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.valid()) return ErrnoStatus(errno, "cannot create the store", path);
    if (fchmod(fd.get(), 0600) != 0) return ErrnoStatus(errno, "cannot set the mode of", path);
  }
  absl::Status status = FillNewStore(made, keyring);
  if (status.ok() && link(made.c_str(), path.c_str()) != 0 && errno != EEXIST) {
    status = ErrnoStatus(errno, "cannot create the store", path);
  }
  for (const char* suffix : {"", "-wal", "-shm"}) unlink(absl::StrCat(made, suffix).c_str());
  OFFKEY_RETURN_IF_ERROR(status);
  return SyncDirectory(DirectoryOf(path));
}

}  // namespace

void GuardKey(Database* db, const Keyring& keyring) {
  db->SetGuard(
      absl::StrCat("SELECT value FROM installation WHERE name = '", kFingerprintKeyName, "'"),
      keyring.fingerprint_key().Id(),
      "the store's fingerprint key was changed while this ran (`offkey store rekey`); "
      "nothing was written, run it again");
}

absl::StatusOr<std::unique_ptr<Database>> OpenStoreFile(const std::string& path,
                                                        const Keyring& keyring) {
  OFFKEY_ASSIGN_OR_RETURN(const std::string resolved, ResolveDirectory(path));
  absl::Status checked = CheckStoreFile(resolved);
  if (absl::IsNotFound(checked)) {
    OFFKEY_RETURN_IF_ERROR(CreateStoreFile(resolved, keyring));
    checked = CheckStoreFile(resolved);
  }
  OFFKEY_RETURN_IF_ERROR(checked);
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<Database> db, Database::Open(resolved));
  const absl::Status migrated = Migrate(db.get(), Migrations());
  if (!migrated.ok()) {
    return absl::Status(migrated.code(),
                        absl::StrCat(PrintablePath(path), ": ", migrated.message()));
  }
  OFFKEY_RETURN_IF_ERROR(
      CheckPinned(db.get(), kFingerprintKeyName, keyring.fingerprint_key().Id(), path, keyring));
  OFFKEY_RETURN_IF_ERROR(CheckPinned(db.get(), kSealKeyName, keyring.seal_key_id(), path, keyring));
  GuardKey(db.get(), keyring);
  return db;
}

}  // namespace offkey
