// Covered by tests/unit/git/repository_layout_test.cc.
#include "git/repository_layout.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "git/alternates.h"
#include "git/bounded_config.h"
#include "git/guarded_file.h"

namespace offkey::git {
namespace {

constexpr uint64_t kMaxPathFileBytes = 64 * 1024;  // .git, commondir: one path

struct FreeDeleter {
  void operator()(char* text) const { std::free(text); }
};

absl::StatusOr<std::string> Canonical(const std::string& path) {
  if (path.empty() || path.find('\0') != std::string::npos) {
    return absl::NotFoundError("an empty path is not a repository");
  }
  const std::unique_ptr<char, FreeDeleter> resolved(realpath(path.c_str(), nullptr));
  if (resolved != nullptr) return std::string(resolved.get());
  const std::string text = absl::StrCat(path, ": ", std::strerror(errno));
  if (errno == EACCES) return absl::PermissionDeniedError(text);
  return absl::NotFoundError(absl::StrCat(text, "; give the path of a git repository"));
}

enum class EntryKind { kMissing, kDirectory, kRegular, kLink, kOther };

EntryKind KindOf(const std::string& path) {
  struct stat found;
  if (lstat(path.c_str(), &found) != 0) return EntryKind::kMissing;
  if (S_ISDIR(found.st_mode)) return EntryKind::kDirectory;
  if (S_ISREG(found.st_mode)) return EntryKind::kRegular;
  return S_ISLNK(found.st_mode) ? EntryKind::kLink : EntryKind::kOther;
}

bool Exists(const std::string& path) { return KindOf(path) != EntryKind::kMissing; }

// HEAD and packed-refs count whatever they are: a repository whose HEAD is a FIFO is a damaged
// repository, and the reader of refs says so.
bool LooksLikeGitDir(const std::string& dir) {
  const bool has_refs = Exists(dir + "/HEAD") || Exists(dir + "/packed-refs");
  return has_refs && (Exists(dir + "/objects") || Exists(dir + "/commondir"));
}

std::string Parent(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

std::string Join(const std::string& base, const std::string& path) {
  return path.starts_with("/") ? path : absl::StrCat(base, "/", path);
}

absl::Status WithWhat(const absl::Status& status, const std::string& what) {
  return absl::Status(status.code(), absl::StrCat(what, ": ", status.message()));
}

// `gitdir: <path>`, relative to the directory that holds the file.
absl::StatusOr<std::string> FollowGitFile(const std::string& file) {
  OFFKEY_ASSIGN_OR_RETURN(const std::string text, ReadSmallFile(file, kMaxPathFileBytes));
  static constexpr std::string_view kPrefix = "gitdir:";
  if (!text.starts_with(kPrefix)) {
    return absl::FailedPreconditionError(
        absl::StrCat(file, " is neither a git directory nor a file that begins with \"gitdir:\""));
  }
  const std::string target(absl::StripAsciiWhitespace(text.substr(kPrefix.size())));
  absl::StatusOr<std::string> dir = Canonical(Join(Parent(file), target));
  if (!dir.ok()) return WithWhat(dir.status(), absl::StrCat(file, " names a git directory"));
  if (!LooksLikeGitDir(*dir)) {
    return absl::NotFoundError(
        absl::StrCat(file, " names ", *dir, ", which is not a git directory"));
  }
  return dir;
}

absl::Status NotARepository(const std::string& path) {
  for (std::string dir = Parent(path); dir != "/"; dir = Parent(dir)) {
    if (!Exists(dir + "/.git")) continue;
    return absl::NotFoundError(
        absl::StrCat(path, " is not a git repository; it lies in the work tree of ", dir,
                     ": give that path instead"));
  }
  return absl::NotFoundError(absl::StrCat(
      path,
      " is not a git repository: it has no .git, and no objects directory with HEAD or packed-refs"
      " beside it; give the path of a work tree, a bare repository or a .git directory"));
}

// Sets git_dir and bare.
absl::Status FindGitDir(const std::string& path, RepositoryLayout* layout) {
  const std::string dot_git = path + "/.git";
  switch (KindOf(dot_git)) {
    case EntryKind::kDirectory:
    case EntryKind::kLink: {
      absl::StatusOr<std::string> dir = Canonical(dot_git);
      if (dir.ok() && LooksLikeGitDir(*dir)) {
        if (*dir != dot_git) layout->notes.insert(absl::StrCat(dot_git, " is a link to ", *dir));
        layout->git_dir = *std::move(dir);
        return absl::OkStatus();
      }
      if (dir.ok() && access(dir->c_str(), R_OK | X_OK) != 0 && errno == EACCES) {
        return absl::PermissionDeniedError(absl::StrCat(*dir, " may not be read"));
      }
      break;
    }
    case EntryKind::kRegular: {
      OFFKEY_ASSIGN_OR_RETURN(layout->git_dir, FollowGitFile(dot_git));
      return absl::OkStatus();
    }
    case EntryKind::kOther:
      return absl::FailedPreconditionError(
          absl::StrCat(dot_git, " is neither a directory nor a regular file; it was not opened"));
    case EntryKind::kMissing:
      break;
  }
  if (KindOf(path) == EntryKind::kRegular && path.ends_with("/.git")) {
    OFFKEY_ASSIGN_OR_RETURN(layout->git_dir, FollowGitFile(path));
    return absl::OkStatus();
  }
  if (KindOf(path) == EntryKind::kDirectory && access(path.c_str(), R_OK | X_OK) != 0) {
    return absl::PermissionDeniedError(
        absl::StrCat(path, " may not be read: ", std::strerror(errno)));
  }
  // The path itself, or a path inside a git directory. A work tree above is not taken silently: the
  // person may have meant a repository here that is damaged.
  for (std::string dir = path; dir != "/"; dir = Parent(dir)) {
    if (!LooksLikeGitDir(dir)) continue;
    layout->git_dir = dir;
    layout->bare = !dir.ends_with("/.git") && !Exists(dir + "/commondir");
    return absl::OkStatus();
  }
  return NotARepository(path);
}

absl::Status FindCommonDir(RepositoryLayout* layout) {
  layout->common_dir = layout->git_dir;
  absl::StatusOr<std::string> text =
      ReadSmallFile(layout->git_dir + "/commondir", kMaxPathFileBytes);
  if (absl::IsNotFound(text.status())) return absl::OkStatus();
  if (!text.ok()) return text.status();
  const std::string named(absl::StripTrailingAsciiWhitespace(*text));
  absl::StatusOr<std::string> dir = Canonical(Join(layout->git_dir, named));
  if (!dir.ok()) return WithWhat(dir.status(), layout->git_dir + "/commondir");
  layout->common_dir = *std::move(dir);
  layout->linked_worktree = true;
  return absl::OkStatus();
}

// The number of hexadecimal digits at the start of the first line of `text` that begins with one.
size_t LeadingHexDigits(std::string_view text) {
  while (!text.empty()) {
    size_t digits = 0;
    while (digits < text.size() && absl::ascii_isxdigit(static_cast<unsigned char>(text[digits]))) {
      ++digits;
    }
    if (digits >= 2 * ObjectId::kSha1Bytes) return digits;
    const size_t newline = text.find('\n');
    if (newline == std::string_view::npos) break;
    text.remove_prefix(newline + 1);
  }
  return 0;
}

// A snapshot without a config tells the length of its ids by the ids that its refs name.
ObjectFormat GuessFormat(const std::string& common_dir) {
  for (const char* name : {"/HEAD", "/packed-refs"}) {
    uint64_t size = 0;
    const absl::StatusOr<UniqueFd> fd =
        OpenRegularFile(AT_FDCWD, common_dir + name, uint64_t{1} << 40, &size);
    if (!fd.ok()) continue;
    char start[4096];
    const ssize_t got = pread(fd->get(), start, sizeof start, 0);
    if (got <= 0) continue;
    const size_t digits = LeadingHexDigits({start, static_cast<size_t>(got)});
    if (digits == 2 * ObjectId::kSha256Bytes) return ObjectFormat::kSha256;
    if (digits != 0) return ObjectFormat::kSha1;
  }
  return ObjectFormat::kSha1;
}

absl::Status Unsupported(const std::string& what) {
  return absl::UnimplementedError(absl::StrCat("unsupported ", what));
}

absl::Status ApplyConfig(const RepositoryConfig& config, RepositoryLayout* layout) {
  if (config.format_version < 0 || config.format_version > 1) {
    return Unsupported(
        "repository format version (core.repositoryformatversion); 0 and 1 are supported");
  }
  if (config.format_version >= 1) {
    for (const std::string& name : config.extensions) {
      if (!IsKnownExtension(name)) {
        return Unsupported(absl::StrCat("repository extension: extensions.", name));
      }
    }
  }
  if (config.ref_storage.starts_with("reftable")) {
    return Unsupported(
        "reference storage: reftable; convert a copy with `git refs migrate --ref-format=files`");
  }
  if (!config.ref_storage.empty() && config.ref_storage != "files") {
    return Unsupported(absl::StrCat("reference storage: ", config.ref_storage));
  }
  if (config.object_format == "sha256") {
    layout->format = ObjectFormat::kSha256;
  } else if (!config.object_format.empty() && config.object_format != "sha1") {
    return Unsupported(absl::StrCat("object format: ", config.object_format));
  }
  layout->promisor = config.promisor;
  if (config.damaged_lines != 0) {
    layout->notes.insert(
        absl::StrCat("config: ", config.damaged_lines, " malformed lines were passed over"));
  }
  return absl::OkStatus();
}

absl::Status ReadConfig(RepositoryLayout* layout) {
  if (Exists(layout->common_dir + "/reftable")) return Unsupported("reference storage: reftable");
  const std::string path = layout->common_dir + "/config";
  uint64_t size = 0;
  const absl::StatusOr<UniqueFd> fd = OpenRegularFile(AT_FDCWD, path, uint64_t{1} << 46, &size);
  if (!fd.ok()) {
    layout->format = GuessFormat(layout->common_dir);
    if (absl::IsNotFound(fd.status())) return absl::OkStatus();
    layout->notes.insert(absl::StrCat("config: not read: ", fd.status().message()));
    layout->unknown_remainder = true;
    return absl::OkStatus();
  }
  std::string text(static_cast<size_t>(std::min(size, kMaxConfigBytes)), '\0');
  const ssize_t got = pread(fd->get(), text.data(), text.size(), 0);
  text.resize(got > 0 ? static_cast<size_t>(got) : 0);
  if (size > kMaxConfigBytes) {
    layout->notes.insert(
        absl::StrCat("config: only the first ", kMaxConfigBytes, " bytes were read"));
    layout->unknown_remainder = true;
  }
  return ApplyConfig(ParseRepositoryConfig(text), layout);
}

absl::Status AddObjectDirs(const LayoutOptions& options, RepositoryLayout* layout) {
  for (const std::string& extra : options.extra_object_dirs) {
    OFFKEY_ASSIGN_OR_RETURN(std::string dir, Canonical(extra));
    if (KindOf(dir) != EntryKind::kDirectory) {
      return absl::FailedPreconditionError(absl::StrCat(dir, " is not an object directory"));
    }
    layout->object_dirs.push_back({std::move(dir), ObjectDirectoryKind::kQuarantine});
  }
  const std::string objects = layout->common_dir + "/objects";
  const absl::StatusOr<UniqueFd> opened = OpenDirectory(AT_FDCWD, objects);
  if (absl::IsNotFound(opened.status())) {
    return absl::NotFoundError(
        absl::StrCat(layout->common_dir, " is not a git repository: it has no objects directory"));
  }
  if (!opened.ok()) return opened.status();
  layout->object_dirs.push_back({objects, ObjectDirectoryKind::kMain});
  if (options.follow_alternates) {
    AppendAlternates(layout);
  } else if (Exists(objects + "/info/alternates")) {
    layout->notes.insert("alternates: not followed, as asked");
    layout->unknown_remainder = true;
  }
  return absl::OkStatus();
}

struct DirCloser {
  void operator()(DIR* dir) const { closedir(dir); }
};

// git marks a pack that came from a promisor with a file of the same name and this ending.
bool HasPromisorPack(const std::string& object_dir) {
  absl::StatusOr<UniqueFd> fd = OpenDirectoryBeneath(object_dir, "pack");
  if (!fd.ok()) return false;
  const std::unique_ptr<DIR, DirCloser> dir(fdopendir(fd->get()));
  if (dir == nullptr) return false;
  fd->Release();
  while (const dirent* entry = readdir(dir.get())) {
    if (std::string_view(entry->d_name).ends_with(".promisor")) return true;
  }
  return false;
}

}  // namespace

absl::StatusOr<RepositoryLayout> OpenLayout(const std::string& path, const LayoutOptions& options) {
  RepositoryLayout layout;
  OFFKEY_ASSIGN_OR_RETURN(const std::string start, Canonical(path));
  OFFKEY_RETURN_IF_ERROR(FindGitDir(start, &layout));
  OFFKEY_RETURN_IF_ERROR(FindCommonDir(&layout));
  OFFKEY_RETURN_IF_ERROR(ReadConfig(&layout));
  OFFKEY_RETURN_IF_ERROR(AddObjectDirs(options, &layout));
  for (const ObjectDirectory& dir : layout.object_dirs) {
    layout.promisor = layout.promisor || HasPromisorPack(dir.path);
  }
  if (layout.promisor) {
    layout.notes.insert("partial clone: objects that were never fetched are missing");
  }
  return layout;
}

}  // namespace offkey::git
