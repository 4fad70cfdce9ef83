#include "cli/file_blocks.h"

#include <pwd.h>
#include <unistd.h>

#include <cerrno>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kBlockBytes = size_t{1} << 16;

}  // namespace

absl::StatusOr<FileBlocks> FileBlocks::Open(const std::string& path) {
  FileBlocks blocks;
  blocks.path_ = path;
  OFFKEY_ASSIGN_OR_RETURN(blocks.fd_, OpenRegularFile(path));
  blocks.buffer_.resize(kBlockBytes);
  return blocks;
}

absl::StatusOr<std::string_view> FileBlocks::Next() {
  while (true) {
    const ssize_t got = read(fd_.get(), buffer_.data(), buffer_.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ErrnoStatus(errno, "cannot read", path_);
    return std::string_view(buffer_.data(), static_cast<size_t>(got));
  }
}

std::string UserName() {
  const uid_t uid = geteuid();
  const struct passwd* user = getpwuid(uid);
  return user != nullptr ? user->pw_name : absl::StrCat("uid ", uid);
}

}  // namespace offkey
