// Covered by tests/unit/git/commit_parser_test.cc and tests/fuzz/commit_fuzz.cc.
#include "git/object_header.h"

#include <algorithm>

namespace offkey::git {

bool ObjectHeader::Next(std::string_view* key, std::string_view* value) {
  while (position_ < bytes_.size()) {
    const size_t end = std::min(bytes_.find('\n', position_), bytes_.size());
    const std::string_view line = bytes_.substr(position_, end - position_);
    position_ = std::min(end + 1, bytes_.size());
    if (line.empty()) return false;
    if (line[0] == ' ') continue;
    const size_t space = line.find(' ');
    *key = line.substr(0, space);
    *value = space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
    return true;
  }
  return false;
}

}  // namespace offkey::git
