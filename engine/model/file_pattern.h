// FilePattern: which files a rule of the form `whole_file` or `file_lines` means: a name, or a
// directory and a name in it ("config/master.key", "secrets/*"), wherever they stand.
//
// Place in the flow: ReadFilePatterns -> git/named_blobs.h for the paths of a history, FitsPath for
// those of files. Thread rule: free functions.
#pragma once

#include <string>
#include <string_view>

namespace offkey {

// `*` stands for any bytes, `?` for one; ASCII letters of either case are the same.
struct FilePattern {
  std::string directory;  // empty: any
  std::string name;
};

// One component of a path. Takes at most the product of both lengths.
bool FitsName(std::string_view pattern, std::string_view name);

bool FitsPath(const FilePattern& pattern, std::string_view path);

// A path that fits.
std::string ExamplePath(const FilePattern& pattern);

}  // namespace offkey
