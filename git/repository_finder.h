// Which repositories there are: those that a person names and those below a directory, each once.
//
// Place in the flow: the paths of a command -> RepositoryFinder -> one sweep for each. Found are
// work trees (`.git` as a directory, a file or a link, as in OpenLayout), bare repositories and the
// git directories of submodules below `.git/modules`. What only looks like one (a `.git` that leads
// nowhere, `objects` beside `refs` and `config` without HEAD) is found too: its sweep says why it
// cannot be read, and nothing is passed over in silence.
//
// A repository is its common directory: its linked work trees, and a submodule's work tree and git
// directory, are one. It goes by the path of its main work tree, or of the bare repository; by that
// of a submodule's work tree; by the git directory; by a linked work tree, in this order. A
// directory that others only borrow objects from (objects/info/alternates) is no repository.
//
// Below a directory no symbolic link is followed. Bounded in depth and number; what was cut off or
// may not be read is a note, and sets unknown_remainder.
//
// Thread rule: one thread at a time.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"

namespace offkey::git {

struct FoundRepository {
  std::string path;    // absolute where it could be resolved, else as it was named
  uint64_t bytes = 0;  // of its packs and, estimated, its loose objects, borrowed ones too
};

class RepositoryFinder {
 public:
  struct Limits {
    size_t max_depth = 256;
    uint64_t max_directories = 50'000'000;
    size_t max_repositories = 1'000'000;
  };

  RepositoryFinder() : RepositoryFinder(Limits()) {}
  explicit RepositoryFinder(const Limits& limits) : limits_(limits) {}

  // Never fails: a path that leads to no repository is one whose sweep will say so.
  void AddNamed(const std::string& path);

  // Everything below `directory`, itself included. kNotFound, kPermissionDenied or
  // kFailedPrecondition when it is no directory that can be read. Ends early when `stop` is set.
  absl::Status AddBelow(const std::string& directory, const std::atomic<bool>* stop = nullptr);

  // All of them, sorted by path.
  std::vector<FoundRepository> Take();
  const std::set<std::string>& notes() const { return notes_; }
  bool unknown_remainder() const { return unknown_remainder_; }
  uint64_t directories() const { return directories_; }

 private:
  // How a repository goes by its name; the least wins.
  enum class Rank { kMain, kSubmoduleTree, kGitDirectory, kLinkedTree };
  struct Entry {
    FoundRepository repository;
    Rank rank = Rank::kMain;
  };

  void Add(const std::string& path, bool below_modules);
  bool Cut(std::string_view what);
  void Unreadable(const std::string& path, std::string_view why);

  const Limits limits_;
  std::map<std::string, Entry> found_;  // by common directory, or by path when it cannot be opened
  std::set<std::string> notes_;
  bool unknown_remainder_ = false;
  uint64_t directories_ = 0;
  uint64_t unreadable_ = 0;
};

}  // namespace offkey::git
