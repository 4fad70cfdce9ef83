// Covered by tests/e2e/many_test.py.
#include "cli/repository_list.h"

#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr uint64_t kMaxListBytes = uint64_t{256} << 20;

absl::StatusOr<std::string> ReadStandardInput() {
  std::string text;
  char chunk[1 << 16];
  while (true) {
    const ssize_t got = read(STDIN_FILENO, chunk, sizeof chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ErrnoStatus(errno, "cannot read", "standard input");
    if (got == 0) return text;
    text.append(chunk, static_cast<size_t>(got));
    if (text.size() > kMaxListBytes) {
      return absl::InvalidArgumentError("the list on standard input is larger than 256 MiB");
    }
  }
}

}  // namespace

absl::StatusOr<std::vector<std::string>> ParseRepositoryList(std::string_view text) {
  std::vector<std::string> paths;
  uint64_t line = 0;
  while (!text.empty()) {
    ++line;
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view path = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (path.ends_with('\r')) path.remove_suffix(1);
    const size_t visible = path.find_first_not_of(" \t");
    if (visible == std::string_view::npos || path[visible] == '#') continue;
    if (path.find('\0') != std::string_view::npos) {
      return absl::InvalidArgumentError(
          absl::StrCat("line ", line,
                       " of the list of repositories holds a byte 0; give one path a "
                       "line"));
    }
    paths.emplace_back(path);
  }
  return paths;
}

absl::StatusOr<std::vector<std::string>> ReadRepositoryList(const std::string& path) {
  if (path == "-") {
    OFFKEY_ASSIGN_OR_RETURN(const std::string text, ReadStandardInput());
    return ParseRepositoryList(text);
  }
  OFFKEY_ASSIGN_OR_RETURN(const std::string text, ReadFileBounded(path, kMaxListBytes));
  return ParseRepositoryList(text);
}

}  // namespace offkey
