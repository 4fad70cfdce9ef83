// Covered by tests/unit/store/store_copy_test.cc.
#include "engine/store/store_copy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

absl::StatusOr<uint64_t> CountRows(Database* db, const char* table) {
  OFFKEY_ASSIGN_OR_RETURN(const int64_t rows,
                          db->QueryInteger(absl::StrCat("SELECT count(*) FROM ", table)));
  return static_cast<uint64_t>(rows);
}

absl::Status CopyThere(Database* db, const std::string& made, const std::string& path) {
  FileDescriptor fd(open(made.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!fd.valid()) return ErrnoStatus(errno, "cannot write beside", path);
  if (fchmod(fd.get(), 0600) != 0) return ErrnoStatus(errno, "cannot set the mode of", made);
  OFFKEY_RETURN_IF_ERROR(db->CopyTo(made));
  if (fsync(fd.get()) != 0) return ErrnoStatus(errno, "cannot write", made);
  if (link(made.c_str(), path.c_str()) == 0) return SyncDirectory(DirectoryOf(path));
  if (errno != EEXIST) return ErrnoStatus(errno, "cannot write", path);
  return absl::AlreadyExistsError(absl::StrCat(
      PrintablePath(path), " is there already and is not replaced; name another file"));
}

}  // namespace

absl::StatusOr<StoreSize> MeasureStore(Database* db) {
  StoreSize size;
  OFFKEY_ASSIGN_OR_RETURN(const int64_t page, db->QueryInteger("PRAGMA page_size"));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t pages, db->QueryInteger("PRAGMA page_count"));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t unused, db->QueryInteger("PRAGMA freelist_count"));
  size.file_bytes = static_cast<uint64_t>(page * pages);
  size.free_bytes = static_cast<uint64_t>(page * unused);
  for (const auto& [table, count] :
       {std::pair{"repositories", &size.repositories}, std::pair{"sweeps", &size.sweeps},
        std::pair{"credentials", &size.credentials}, std::pair{"findings", &size.findings},
        std::pair{"occurrences", &size.occurrences}, std::pair{"tasks", &size.tasks},
        std::pair{"roster_people", &size.people}}) {
    OFFKEY_ASSIGN_OR_RETURN(*count, CountRows(db, table));
  }
  return size;
}

absl::Status BackUpStore(Database* db, const std::string& path) {
  // Before the work is done; link() decides.
  struct stat info;
  if (lstat(path.c_str(), &info) == 0) {
    return absl::AlreadyExistsError(absl::StrCat(
        PrintablePath(path), " is there already and is not replaced; name another file"));
  }
  const std::unique_ptr<char, decltype(&std::free)> directory(
      realpath(DirectoryOf(path).c_str(), nullptr), std::free);
  if (directory == nullptr) {
    return ErrnoStatus(errno, "cannot use the directory", DirectoryOf(path));
  }
  // A name that nobody can guess: no file planted beside it can become part of the copy.
  const std::string made =
      absl::StrCat(directory.get(), "/.offkey-backup-", HexEncode(RandomSecret(16).ExposeBytes()));
  const absl::Status status = CopyThere(db, made, path);
  for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
    unlink(absl::StrCat(made, suffix).c_str());
  }
  return status;
}

absl::Status CompactStore(Database* db) {
  OFFKEY_RETURN_IF_ERROR(db->Execute("VACUUM"));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t busy, db->QueryInteger("PRAGMA wal_checkpoint(TRUNCATE)"));
  if (busy == 0) return absl::OkStatus();
  return absl::UnavailableError(
      "the store is compact, but another process reads it, so the space is given back when that "
      "has ended");
}

}  // namespace offkey
