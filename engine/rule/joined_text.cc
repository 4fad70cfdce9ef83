// Covered by tests/unit/rule/joined_text_test.cc.
#include "engine/rule/joined_text.h"

#include <algorithm>
#include <array>

namespace offkey {
namespace {

// Of PHP, Perl; Lua; Visual Basic; Haskell; Elixir; SQL; Raku.
constexpr std::string_view kOperators[] = {"..", "++", "<>", "||", "+", ".", "&", "~"};

bool IsQuote(char c) { return c == '"' || c == '\''; }
bool IsBlank(char c) { return c == ' ' || c == '\t'; }

constexpr std::array<bool, 256> kTokenBytes = [] {
  std::array<bool, 256> table{};
  for (int c = '!'; c <= '~'; ++c) table[static_cast<size_t>(c)] = true;
  for (const char c : std::string_view("\"'`\\<>(){}[],;")) {
    table[static_cast<unsigned char>(c)] = false;
  }
  return table;
}();

// Behind the line end at `at`; `at` when there is none.
size_t BehindLine(std::string_view text, size_t at) {
  const size_t feed = at < text.size() && text[at] == '\r' ? at + 1 : at;
  return feed < text.size() && text[feed] == '\n' ? feed + 1 : at;
}

size_t BehindBlanks(std::string_view text, size_t at) {
  while (at < text.size() && IsBlank(text[at])) ++at;
  return at;
}

// Blanks and line ends, also such with a backslash before them.
size_t BehindSpace(std::string_view text, size_t at) {
  while (at < text.size()) {
    size_t to = BehindLine(text, BehindBlanks(text, at));
    if (to < text.size() && text[to] == '\\') {
      const size_t line = BehindLine(text, to + 1);
      if (line != to + 1) to = line;
    }
    if (to == at) break;
    at = to;
  }
  return at;
}

// From a quote to the one that opens the next part.
Join ReadQuotes(std::string_view text, size_t at) {
  size_t to = BehindSpace(text, at + 1);
  Join join;
  for (const std::string_view op : kOperators) {
    if (!text.substr(to).starts_with(op)) continue;
    to = BehindSpace(text, to + op.size());
    join.has_operator = true;
    break;
  }
  if (to >= text.size() || !IsQuote(text[to])) return {};
  // Two of a kind, unless an operator or nothing stands between them.
  if (!join.has_operator && to != at + 1 && text[to] != text[at]) return {};
  join.size = to + 1 - at;
  return join;
}

Join ReadAnyJoin(std::string_view text, size_t at) {
  if (IsQuote(text[at])) return ReadQuotes(text, at);
  if (text[at] != '\\' && text[at] != '=') return {};
  size_t to = BehindLine(text, at + 1);
  if (to == at + 1) return {};
  if (text[at] == '\\') {
    // YAML leaves the next line's indentation out; in a shell a flag may begin there.
    const size_t behind = BehindBlanks(text, to);
    if (behind != to && behind < text.size() && text[behind] == '-') return {};
    to = behind;
  }
  return {to - at, false};
}

}  // namespace

bool IsTokenByte(char c) { return kTokenBytes[static_cast<unsigned char>(c)]; }

size_t TokenEnd(std::string_view text, size_t at) {
  while (at < text.size() && IsTokenByte(text[at])) {
    if (text[at] == '=' && BehindLine(text, at + 1) != at + 1) break;
    ++at;
  }
  return at;
}

Join ReadJoin(std::string_view text, size_t at) {
  if (at == 0 || at >= text.size() || !IsTokenByte(text[at - 1])) return {};
  // Nothing may rest on more than this.
  text = text.substr(0, at + kMaxJoinBytes + 1);
  const Join join = ReadAnyJoin(text, at);
  const size_t behind = at + join.size;
  if (join.size == 0 || behind >= text.size() || !IsTokenByte(text[behind])) return {};
  return join;
}

}  // namespace offkey
