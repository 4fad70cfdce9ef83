// What the commands that import listings share: a file block by block, and who imports.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/file.h"

namespace offkey {

class FileBlocks {
 public:
  static absl::StatusOr<FileBlocks> Open(const std::string& path);
  // Empty at the end. The view lives until the next call.
  absl::StatusOr<std::string_view> Next();

 private:
  std::string path_;
  FileDescriptor fd_;
  std::vector<char> buffer_;
};

// Of the process, as an account's name or "uid 1000".
std::string UserName();

}  // namespace offkey
