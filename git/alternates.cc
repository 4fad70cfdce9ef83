// Covered by tests/unit/git/repository_layout_test.cc and tests/fuzz/refs_fuzz.cc.
#include "git/alternates.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "git/guarded_file.h"

namespace offkey::git {
namespace {

// A C string as git writes it; nullopt when it is not closed or an escape is unknown.
std::optional<std::string> Unquote(std::string_view line) {
  std::string path;
  for (size_t i = 1; i < line.size(); ++i) {
    char c = line[i];
    if (c == '"') return path;
    if (c != '\\') {
      path.push_back(c);
      continue;
    }
    if (++i >= line.size()) return std::nullopt;
    c = line[i];
    static constexpr std::string_view kEscapes = "abfnrtv\\\"";
    static constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\\"";
    if (const size_t known = kEscapes.find(c); known != std::string_view::npos) {
      path.push_back(kMeanings[known]);
    } else if (c >= '0' && c <= '3' && i + 2 < line.size()) {
      int value = 0;
      for (size_t digit = 0; digit < 3; ++digit) {
        const char d = line[i + digit];
        if (d < '0' || d > '7') return std::nullopt;
        value = value * 8 + (d - '0');
      }
      path.push_back(static_cast<char>(value));
      i += 2;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

using FileIdentity = std::pair<dev_t, ino_t>;

// nullopt when `path` is no directory.
std::optional<FileIdentity> IdentityOf(const std::string& path) {
  struct stat found;
  if (stat(path.c_str(), &found) != 0 || !S_ISDIR(found.st_mode)) return std::nullopt;
  return FileIdentity{found.st_dev, found.st_ino};
}

}  // namespace

std::vector<std::string> ParseAlternates(std::string_view text) {
  std::vector<std::string> paths;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty() || line[0] == '#') continue;
    std::optional<std::string> unquoted;
    if (line[0] == '"') unquoted = Unquote(line);
    // A line that only looks quoted is a path that begins with a quotation mark, as in git.
    paths.push_back(unquoted.has_value() ? *std::move(unquoted) : std::string(line));
    if (paths.size() >= kMaxObjectDirs) break;
  }
  return paths;
}

void AppendAlternates(RepositoryLayout* layout) {
  std::set<FileIdentity> seen;
  std::vector<int> depth(layout->object_dirs.size(), 0);
  for (const ObjectDirectory& dir : layout->object_dirs) {
    if (const auto identity = IdentityOf(dir.path)) seen.insert(*identity);
  }
  const auto lost = [layout](const std::string& note) {
    // Paths from the file are foreign bytes; a note is text for a person.
    layout->notes.insert(absl::Utf8SafeCHexEscape(note));
    layout->unknown_remainder = true;
  };
  // The list grows while it is walked: breadth first, so the nearest directory is asked first.
  for (size_t i = 0; i < layout->object_dirs.size(); ++i) {
    const std::string base = layout->object_dirs[i].path;
    const absl::StatusOr<std::string> text =
        ReadSmallFileBeneath(base, "info/alternates", kMaxAlternatesBytes);
    if (!text.ok()) {
      if (!absl::IsNotFound(text.status())) {
        lost(absl::StrCat("alternates: not followed: ", text.status().message()));
      }
      continue;
    }
    for (const std::string& named : ParseAlternates(*text)) {
      const std::string path = named.front() == '/' ? named : absl::StrCat(base, "/", named);
      const auto identity = path.find('\0') == std::string::npos ? IdentityOf(path) : std::nullopt;
      if (!identity.has_value()) {
        lost(absl::StrCat("alternates: ", base, " borrows objects from ", path,
                          ", which is not a readable directory"));
        continue;
      }
      if (!seen.insert(*identity).second) continue;  // a cycle, or named twice
      if (depth[i] >= kMaxAlternatesDepth || layout->object_dirs.size() >= kMaxObjectDirs) {
        lost(absl::StrCat("alternates: ", path, " is not read: more than ", kMaxAlternatesDepth,
                          " levels or ", kMaxObjectDirs, " directories"));
        continue;
      }
      char* canonical = realpath(path.c_str(), nullptr);
      layout->object_dirs.push_back(
          {canonical != nullptr ? canonical : path, ObjectDirectoryKind::kAlternate});
      std::free(canonical);
      depth.push_back(depth[i] + 1);
      layout->notes.insert(absl::StrCat("alternates: objects of ", layout->object_dirs.back().path,
                                        " are included"));
    }
  }
}

}  // namespace offkey::git
