// The few values of a repository's `config` that say how its objects and refs are stored. Nothing
// else is read, no include is followed, nothing is obeyed: a repository is foreign input.
//
// Grammar: git-config(1), "Syntax" (sections, quoted subsections, the old [section.sub] form,
// quotes, escapes, continuation lines, # and ; comments); names are case-insensitive, the last
// value wins. Meaning of the extensions: git's Documentation/technical/repository-version.txt.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offkey::git {

inline constexpr uint64_t kMaxConfigBytes = uint64_t{1} << 20;

struct RepositoryConfig {
  int64_t format_version = 0;  // core.repositoryformatversion; -1 when it is not a number
  std::string object_format;   // extensions.objectformat in lower case; empty when absent
  std::string ref_storage;     // extensions.refstorage in lower case; empty when absent
  bool promisor = false;  // extensions.partialclone is set, or a remote.<name>.promisor is true
  std::vector<std::string>
      extensions;              // every extensions.<name>, lower case, in order of appearance
  uint64_t damaged_lines = 0;  // lines that are not valid syntax; they were passed over
};

// Never fails: what cannot be understood is counted in damaged_lines. Reads at most kMaxConfigBytes
// of `text`. Pure; any thread.
RepositoryConfig ParseRepositoryConfig(std::string_view text);

// True for the extensions (lower case) whose effect on objects and refs is understood here. Any
// other one makes a repository of format version 1 unreadable: nobody can say what it changes.
bool IsKnownExtension(std::string_view name);

}  // namespace offkey::git
