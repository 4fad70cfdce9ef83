// FileWalker: finds the plain files under the paths that a person named.
//
// Place in the flow: PATH... -> FileWalker -> FoundFile -> ReadWindows -> scanner.
//
// It steps through directories with openat(), so that a name swapped for a link meanwhile leads
// nowhere, and no path is too long. Links are not followed, except where the person named one. Only
// regular files are opened; a FIFO, socket or device is counted as skipped, with its kind as the
// reason. Directories of git (".git", and bare ones) are skipped too, but for their config and
// FETCH_HEAD, where the URLs of remotes stand: what they hold is packed, and `offkey sweep` reads
// it. So are file systems that the kernel makes up (/proc, /sys), altogether. Names come in byte
// order: equal trees give equal sequences.
//
// Thread rule: one thread at a time. Coverage: every file, link and device is counted in
// objects_total when it is met; skipped and failed ones are settled here, a FoundFile by whoever
// reads it. An unreadable directory is one failed object, and what it holds makes unknown_remainder
// true. Sources: openat(2), fstatfs(2), path_resolution(7).
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/file.h"
#include "engine/model/coverage.h"

namespace offkey {

// An open regular file, or standard input.
struct FoundFile {
  std::string path;  // bytes, as reached from what was named; "-" for standard input
  FileDescriptor fd;
  struct stat opened = {};  // of the open descriptor
  bool is_stdin = false;
};

class FileWalker {
 public:
  // Checks that each path can be looked at: kNotFound, kPermissionDenied, kFailedPrecondition with
  // what to do (a git directory: sweep it). "-" is standard input. To be called before anything is
  // scanned, so that a typing error costs nothing.
  static absl::Status CheckPaths(const std::vector<std::string>& paths);

  // Borrows `coverage`.
  FileWalker(std::vector<std::string> paths, Coverage* coverage);

  // The next file; nullopt at the end.
  std::optional<FoundFile> Next();

 private:
  struct Directory {
    std::string path;  // display path, without a final slash; empty for "."
    std::vector<std::string> names;
    size_t next = 0;
    dev_t device = 0;
    ino_t inode = 0;
  };

  std::optional<FoundFile> OpenRoot(const std::string& path);
  std::optional<FoundFile> OpenEntry(const std::string& name);
  void Enter(FileDescriptor directory, std::string path);
  void Leave();
  void Skip(const char* reason);
  void Fail(int error_number);

  std::vector<std::string> roots_;
  size_t next_root_ = 0;
  Coverage* coverage_;
  // Only the innermost directory is held open; ".." leads back, and is checked.
  FileDescriptor current_;
  std::vector<Directory> open_directories_;
};

}  // namespace offkey
