// Covered by tests/unit/model/file_pattern_test.cc.
#include "engine/model/file_pattern.h"

#include "absl/strings/ascii.h"

namespace offkey {
namespace {

bool SameIgnoringCase(char a, char b) {
  return absl::ascii_tolower(static_cast<unsigned char>(a)) ==
         absl::ascii_tolower(static_cast<unsigned char>(b));
}

std::string ExampleName(std::string_view pattern) {
  std::string name;
  for (const char c : pattern) {
    if (c == '*') {
      name += "zq";
    } else {
      name += c == '?' ? 'z' : c;
    }
  }
  return name;
}

}  // namespace

bool FitsName(std::string_view pattern, std::string_view name) {
  size_t p = 0;
  size_t n = 0;
  size_t star = std::string_view::npos;  // the last '*', and where it was tried to end
  size_t tried = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      tried = n;
    } else if (p < pattern.size() && (pattern[p] == '?' || SameIgnoringCase(pattern[p], name[n]))) {
      ++p;
      ++n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++tried;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

bool FitsPath(const FilePattern& pattern, std::string_view path) {
  const size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  if (!FitsName(pattern.name, name)) return false;
  if (pattern.directory.empty()) return true;
  if (slash == std::string_view::npos) return false;
  std::string_view above = path.substr(0, slash);
  const size_t before = above.rfind('/');
  if (before != std::string_view::npos) above.remove_prefix(before + 1);
  return FitsName(pattern.directory, above);
}

std::string ExamplePath(const FilePattern& pattern) {
  const std::string name = ExampleName(pattern.name);
  return pattern.directory.empty() ? name : ExampleName(pattern.directory) + "/" + name;
}

}  // namespace offkey
