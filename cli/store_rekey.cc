// Covered by tests/e2e/rekey_test.py.
#include "cli/store_rekey.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/installation.h"
#include "cli/people_access.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/pipeline/sweep_memory.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

// Held until it is closed.
absl::StatusOr<FileDescriptor> LockKeys(const std::string& directory) {
  FileDescriptor fd(open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!fd.valid()) return ErrnoStatus(errno, "cannot open the directory", directory);
  if (flock(fd.get(), LOCK_EX | LOCK_NB) == 0) return fd;
  if (errno == EWOULDBLOCK) {
    return absl::UnavailableError(
        absl::StrCat("another `offkey store rekey` works with the keys in ",
                     PrintablePath(directory), "; wait until it has ended"));
  }
  return ErrnoStatus(errno, "cannot lock", directory);
}

RekeyHooks HooksOf(const FingerprintKey& old, const FingerprintKey& now) {
  RekeyHooks hooks;
  hooks.of_finding = [&old, &now](const Finding& finding, absl::Span<const MaskShape> shapes) {
    return MatchKeyPairsOf(finding, shapes, old, now);
  };
  hooks.of_entry = [&old, &now](const InventoryEntry& entry) {
    return MatchKeyPairsOf(entry, old, now);
  };
  hooks.memory = RekeySweepMemory;
  return hooks;
}

std::string ResultText(const std::string& path, const RekeyResult& result) {
  std::string text = absl::StrCat("rekeyed  ", PrintablePath(path), ": ",
                                  Counted(result.credentials, "credential"), "\n");
  const auto say = [&text](const std::string& line) { absl::StrAppend(&text, "  ", line, "\n"); };
  for (const std::string& one : result.unreadable) {
    say(absl::StrCat(
        "left  ", EscapeForTerminal(one),
        ": its secret cannot be opened; found again, it counts as another credential"));
  }
  if (result.forgotten_memories > 0) {
    say(absl::StrCat(Counted(result.forgotten_memories, "repository state"),
                     " is not remembered any more: the next sweeps there are whole ones"));
  }
  if (result.companions_lost > 0) {
    say(absl::StrCat(Counted(result.companions_lost, "credential"),
                     " beside others, of which the store has no secret, not named there any more; "
                     "`sweep --full` names them again"));
  }
  if (result.ids_lost > 0) {
    say(absl::StrCat(Counted(result.ids_lost, "public id"),
                     " beside credentials: a listing that is imported later knows them by these "
                     "only after `sweep --full`"));
  }
  for (const RekeyResult::Listing& listing : result.listings) {
    say(absl::StrCat("import again  ", PrintablePath(listing.source.file), " (", listing.kind,
                     ", of ", FormatDate({listing.source.as_of, 0}), "): ",
                     listing.entries == 1 ? std::string("1 entry")
                                          : absl::StrCat(GroupDigits(listing.entries), " entries"),
                     " that nothing found so far shows cannot be recognised in what sweeps find "
                     "from now on"));
  }
  return text;
}

// The stores of the options, each once; kNotFound: one is not there, and none is made.
absl::StatusOr<std::vector<std::string>> StoresOf(const Installation& installation,
                                                  const Options& options) {
  if (options.store == "none") {
    return absl::InvalidArgumentError(
        "this command needs the store; leave out `--store none` or name a database");
  }
  std::vector<std::string> paths = {installation.StorePath(options)};
  paths.insert(paths.end(), options.also_stores.begin(), options.also_stores.end());
  for (const std::string& path : paths) {
    struct stat info;
    if (stat(path.c_str(), &info) != 0) return ErrnoStatus(errno, "cannot find the store", path);
  }
  return paths;
}

}  // namespace

absl::StatusOr<std::string> RekeyStores(const Options& options) {
  OFFKEY_ASSIGN_OR_RETURN(const Installation before, Installation::Open(/*keys_optional=*/false));
  OFFKEY_ASSIGN_OR_RETURN(const FileDescriptor lock, LockKeys(before.keyring()->directory()));
  // Under the lock: another process may just have ended.
  OFFKEY_ASSIGN_OR_RETURN(const Installation installation, Installation::Open(false));
  const Keyring& keyring = *installation.keyring();
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> paths, StoresOf(installation, options));
  // Every store opens before any of them changes. Where one has the new key already, an earlier run
  // was cut off.
  const absl::StatusOr<std::string> pending = keyring.NextFingerprintKeyId();
  if (!pending.ok() && !absl::IsNotFound(pending.status())) return pending.status();
  if (!pending.ok()) {
    for (const std::string& path : paths) {
      OFFKEY_RETURN_IF_ERROR(OpenSqliteStore(path, keyring).status());
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(const Keyring next, keyring.WithNextFingerprintKey());
  std::string text;
  for (const std::string& path : paths) {
    absl::StatusOr<std::unique_ptr<Store>> store = OpenSqliteStore(path, keyring);
    if (!store.ok()) {
      if (!OpenSqliteStore(path, next).ok()) return store.status();
      absl::StrAppend(&text, "rekeyed  ", PrintablePath(path), ": by an earlier run\n");
      continue;
    }
    OFFKEY_ASSIGN_OR_RETURN(
        const RekeyResult result,
        (*store)->Rekey(next, HooksOf(keyring.fingerprint_key(), next.fingerprint_key()),
                        options.leave_unreadable, CurrentTime()));
    text += ResultText(path, result);
  }
  OFFKEY_RETURN_IF_ERROR(keyring.AdoptNextFingerprintKey());
  absl::StrAppend(
      &text,
      "The old key is destroyed. Fingerprints that were written down before name nothing "
      "now;\nhosts with a copy of these keys need the new fingerprint.key; a backup of before\n"
      "needs the keys of before: destroy both when all is well.\n");
  return text;
}

}  // namespace offkey
