// Covered by tests/unit/base/glob_test.cc.
#include "engine/base/glob.h"

#include <cstddef>
#include <optional>
#include <string>

namespace offkey {
namespace {

// Tries the element of `pattern` at `at`, which is no `*`, on one byte. nullopt: there is none, the
// pattern is faulty. Sets *next to what follows the element.
std::optional<bool> ElementMatches(std::string_view pattern, size_t at, unsigned char byte,
                                   size_t* next) {
  const auto byte_at = [&](size_t i) { return static_cast<unsigned char>(pattern[i]); };
  if (pattern[at] == '?') {
    *next = at + 1;
    return true;
  }
  if (pattern[at] == '\\') {
    if (at + 1 == pattern.size()) return std::nullopt;
    *next = at + 2;
    return byte_at(at + 1) == byte;
  }
  if (pattern[at] != '[') {
    *next = at + 1;
    return byte_at(at) == byte;
  }
  size_t i = at + 1;
  const bool negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
  if (negated) ++i;
  bool matched = false;
  // A `]` that comes first is a byte like any other.
  for (bool first = true; i < pattern.size() && (first || pattern[i] != ']'); first = false) {
    const auto take = [&]() -> std::optional<unsigned char> {
      if (pattern[i] == '\\') ++i;
      if (i >= pattern.size()) return std::nullopt;
      return byte_at(i++);
    };
    const std::optional<unsigned char> low = take();
    std::optional<unsigned char> high = low;
    if (i + 1 < pattern.size() && pattern[i] == '-' && pattern[i + 1] != ']') {
      ++i;
      high = take();
    }
    if (!low || !high) return std::nullopt;
    matched = matched || (*low <= byte && byte <= *high);
  }
  if (i >= pattern.size()) return std::nullopt;
  *next = i + 1;
  return matched != negated;
}

}  // namespace

bool GlobMatches(std::string_view pattern, std::string_view text) {
  // The last `*` may take one byte more whenever what follows it does not match; an earlier one
  // never has to.
  constexpr size_t kNone = std::string_view::npos;
  size_t p = 0;
  size_t t = 0;
  size_t star = kNone;
  size_t star_text = 0;
  while (t < text.size() || p < pattern.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_text = t;
      continue;
    }
    size_t next = 0;
    if (p < pattern.size() && t < text.size()) {
      const std::optional<bool> matched =
          ElementMatches(pattern, p, static_cast<unsigned char>(text[t]), &next);
      if (!matched) return false;
      if (*matched) {
        p = next;
        ++t;
        continue;
      }
    }
    if (star == kNone || star_text == text.size()) return false;
    p = star + 1;
    t = ++star_text;
  }
  return true;
}

bool GlobMatchesPathEnd(std::string_view pattern, std::string_view path) {
  if (GlobMatches(pattern, path)) return true;
  for (size_t at = path.find('/'); at != std::string_view::npos; at = path.find('/', at + 1)) {
    if (GlobMatches(pattern, path.substr(at + 1))) return true;
  }
  return false;
}

std::string_view GlobLiteralPrefix(std::string_view pattern) {
  return pattern.substr(0, pattern.find_first_of("*?[\\"));
}

absl::Status CheckGlob(std::string_view pattern) {
  for (size_t at = 0; at < pattern.size();) {
    if (pattern[at] == '*') {
      ++at;
    } else if (!ElementMatches(pattern, at, 0, &at)) {
      return absl::InvalidArgumentError(
          pattern[at] == '[' ? "a `[` without its `]`; write `\\[` for the bracket itself"
                             : "a `\\` at the end; write `\\\\` for the backslash itself");
    }
  }
  return absl::OkStatus();
}

}  // namespace offkey
