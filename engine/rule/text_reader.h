// Reads one text forward from a place: what the readers of assignments share.
//
// Place in the flow: assignment.cc, assignment_operator.cc. Thread rule: a reader of its own for
// each reading, no allocation. Views point into the text given.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"

namespace offkey {

inline constexpr size_t kMaxGap = 40;  // spaces between a name and its value

inline bool IsNameByte(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.' ||
         c == '$';
}

// Where the name begins of which the text up to `end` is the end.
inline size_t NameBeginOf(std::string_view text, size_t end) {
  while (end > 0 && IsNameByte(text[end - 1])) --end;
  return end;
}

inline bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

inline bool IsQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

// NUL, which stands for the end of a text, is of no set.
inline bool IsOneOf(char c, std::string_view set) {
  return c != '\0' && set.find(c) != std::string_view::npos;
}

// One text from one place on. Reads never pass the end: At() is NUL there.
class TextReader {
 public:
  TextReader(std::string_view text, size_t at) : text_(text), at_(at) {}

  std::string_view text() const { return text_; }
  size_t at() const { return at_; }
  void set(size_t at) { at_ = at; }
  char At(size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  std::string_view rest() const { return text_.substr(std::min(at_, text_.size())); }
  bool Take(std::string_view what) {
    if (!rest().starts_with(what)) return false;
    at_ += what.size();
    return true;
  }
  bool TakeIgnoreCase(std::string_view lower) {
    if (!StartsWithIgnoreCase(rest(), lower)) return false;
    at_ += lower.size();
    return true;
  }
  size_t TakeSpaces() {
    const size_t from = at_;
    while (at_ - from < kMaxGap && (At() == ' ' || At() == '\t')) ++at_;
    return at_ - from;
  }
  // Space and ends of lines, however many.
  void TakeWhitespace() {
    while (IsSpace(At())) ++at_;
  }
  // An end of line and the space around it.
  bool TakeLineEnd() {
    const size_t from = at_;
    TakeSpaces();
    Take("\r");
    if (!Take("\n")) {
      at_ = from;
      return false;
    }
    TakeSpaces();
    return true;
  }
  // A quote with the backslashes or the entity that it is written with; its length, 0 for none.
  size_t QuoteHere() const {
    size_t size = 0;
    while (size < 3 && At(size) == '\\') ++size;
    if (IsQuote(At(size))) return size + 1;
    return rest().starts_with("&quot;") ? 6 : 0;
  }

 private:
  std::string_view text_;
  size_t at_;
};

}  // namespace offkey
