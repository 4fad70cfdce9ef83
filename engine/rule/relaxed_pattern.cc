// Covered by tests/unit/rule/relaxed_pattern_test.cc and, against the pattern itself, by the slow
// twin of tests/unit/scan/scanner_thread_test.cc.
#include "engine/rule/relaxed_pattern.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "engine/rule/concat.h"

namespace offkey {
namespace {

// What counts no further than this is left as it is.
constexpr uint32_t kNear = 64;
constexpr uint32_t kLeast = 16;

struct Repeat {
  uint32_t least = 0;
  uint32_t most = 0;
  size_t size = 0;
};

// The {n}, {n,} or {n,m} at the front of `text`; nullopt when it is none.
std::optional<Repeat> ReadRepeat(std::string_view text) {
  const size_t close = text.find('}');
  if (close == std::string_view::npos) return std::nullopt;
  const char* const end = text.data() + close;
  Repeat repeat;
  repeat.size = close + 1;
  auto [at, error] = std::from_chars(text.data() + 1, end, repeat.least);
  if (error != std::errc()) return std::nullopt;
  repeat.most = repeat.least;
  if (at != end) {
    if (*at != ',') return std::nullopt;
    ++at;
    if (at != end) {
      const auto most = std::from_chars(at, end, repeat.most);
      if (most.ec != std::errc() || most.ptr != end) return std::nullopt;
    }
  }
  return repeat;
}

}  // namespace

std::string RelaxedPattern(std::string_view pattern) {
  std::string out;
  if (pattern.find("[:") != std::string_view::npos) return std::string(pattern);
  bool in_class = false;
  for (size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '\\' && at + 1 < pattern.size()) {
      // \Q...\E and \x{..}: braces that are no repeats.
      if (pattern[at + 1] == 'Q' || pattern[at + 1] == 'x') return std::string(pattern);
      out.append(pattern.substr(at, 2));
      at += 2;
      continue;
    }
    if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      // A ']' right behind the opening bracket, or behind '[^', is a character.
      out += c;
      ++at;
      for (const char first : {'^', ']'}) {
        if (at < pattern.size() && pattern[at] == first) {
          out += first;
          ++at;
        }
      }
      continue;
    } else if (c == '{') {
      const std::optional<Repeat> repeat = ReadRepeat(pattern.substr(at));
      if (repeat.has_value() && std::max(repeat->least, repeat->most) > kNear) {
        out += Concat("{", std::min(repeat->least, kLeast), ",}");
        at += repeat->size;
        continue;
      }
    }
    out += c;
    ++at;
  }
  return out;
}

}  // namespace offkey
