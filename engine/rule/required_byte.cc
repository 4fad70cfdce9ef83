// One pass at the top level. Covered by tests/unit/rule/required_byte_test.cc.
#include "engine/rule/required_byte.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace offkey {
namespace {

// The end of the class that starts at `at` ('['), or npos.
size_t SkipClass(std::string_view text, size_t at) {
  ++at;
  if (at < text.size() && text[at] == '^') ++at;
  if (at < text.size() && text[at] == ']') ++at;
  for (; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '[' && text.substr(at, 2) == "[:") {
      at = text.find(":]", at + 2);
      if (at == text.npos) return at;
      ++at;
    } else if (text[at] == ']') {
      return at + 1;
    }
  }
  return text.npos;
}

// The end of the group that starts at `at` ('('), or npos.
size_t SkipGroup(std::string_view text, size_t at) {
  int depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '[') {
      at = SkipClass(text, at);
      if (at == text.npos) return at;
      continue;
    }
    if (c == '\\') ++at;
    if (c == '(') ++depth;
    if (c == ')' && --depth == 0) return at + 1;
    ++at;
  }
  return text.npos;
}

// Whether what stands at `at` lets the atom before it be left out.
bool IsOptional(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  return text[at] == '?' || text[at] == '*' || text.substr(at, 2) == "{0";
}

}  // namespace

std::optional<char> RequiredByte(std::string_view pattern,
                                 const std::vector<std::string>& openings) {
  std::optional<char> found;
  const auto consider = [&](char c, size_t behind) {
    if (!absl::ascii_ispunct(static_cast<unsigned char>(c)) || IsOptional(pattern, behind)) return;
    const bool in_opening = std::any_of(
        openings.begin(), openings.end(),
        [c](const std::string& opening) { return opening.find(c) != std::string::npos; });
    if (!in_opening) found = c;
  };
  for (size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    switch (c) {
      case '|':
        return std::nullopt;
      case '(':
        at = SkipGroup(pattern, at);
        break;
      case '[':
        at = SkipClass(pattern, at);
        break;
      case '{': {
        const size_t close = pattern.find('}', at);
        at = close == pattern.npos ? close : close + 1;
        break;
      }
      case '\\': {
        if (at + 1 >= pattern.size()) return std::nullopt;
        const char escaped = pattern[at + 1];
        // \Q...\E, \x.., \pN, octals: whatever follows is not what it seems.
        if (absl::ascii_isdigit(static_cast<unsigned char>(escaped)) || escaped == 'Q' ||
            escaped == 'x' || escaped == 'p' || escaped == 'P') {
          return std::nullopt;
        }
        consider(escaped, at + 2);
        at += 2;
        break;
      }
      case '.':
      case '^':
      case '$':
      case '?':
      case '*':
      case '+':
        ++at;
        break;
      default:
        consider(c, at + 1);
        ++at;
        break;
    }
    if (at == pattern.npos) return std::nullopt;
  }
  return found;
}

}  // namespace offkey
