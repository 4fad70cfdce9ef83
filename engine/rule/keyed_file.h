// A file that only this installation can have written: it carries a keyed tag over its name and
// contents, which is checked in constant time before a byte is interpreted. Directory 0700, file
// 0600, no link followed, replaced by rename.
//
// Place in the flow: rule_cache (compiled database), rule_set (parsed rules). Thread rule: free
// functions; several processes may use one directory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace offkey {

inline constexpr size_t kCacheKeyBytes = 32;
inline constexpr size_t kKeptKeyedFiles = 8;
inline constexpr size_t kMaxKeyedFileBytes = size_t{512} << 20;

// A directory of keyed files. An empty directory name or a key of another length: nothing is read
// and nothing is written.
struct KeyedDirectory {
  std::string path;
  std::string key;  // kCacheKeyBytes
};

// The contents. nullopt when there is no such file, or it is damaged, forged or under another name;
// all but the first is said at -v.
std::optional<std::string> ReadKeyedFile(const KeyedDirectory& directory, const std::string& name);

// Afterwards the directory holds at most kKeptKeyedFiles files of each extension, those last used,
// and no temporary files of processes that died. Whoever looks for a file that went makes it again.
// A failure leaves no file and is no error: the next run makes the contents again.
void WriteKeyedFile(const KeyedDirectory& directory, const std::string& name,
                    std::string_view contents);

}  // namespace offkey
