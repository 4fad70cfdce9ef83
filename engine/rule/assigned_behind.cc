// Covered by tests/unit/rule/assigned_behind_test.cc.
#include "engine/rule/assigned_behind.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

bool WordByte(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
}

// Reads one text backward from a place on: what it takes ends there.
class BackReader {
 public:
  BackReader(std::string_view text, size_t at) : text_(text), at_(at) {}

  size_t at() const { return at_; }
  char Before() const { return at_ > 0 ? text_[at_ - 1] : '\0'; }
  bool Take(char c) {
    if (Before() != c) return false;
    --at_;
    return true;
  }
  bool TakeQuote() {
    if (!IsQuote(Before())) return false;
    --at_;
    Take('\\');
    return true;
  }
  size_t TakeSpaces() {
    const size_t from = at_;
    while (from - at_ < kMaxGap && (Before() == ' ' || Before() == '\t')) --at_;
    return from - at_;
  }
  // Space with at most one end of line in it.
  void TakeBreak() {
    TakeSpaces();
    if (Take('\n')) {
      Take('\r');
      TakeSpaces();
    }
  }
  // The word that ends here, in any case; `lower` is the whole of it.
  bool TakeWord(std::string_view lower) {
    const std::string_view word = Word();
    if (word.size() != lower.size() || !StartsWithIgnoreCase(word, lower)) return false;
    at_ -= word.size();
    return true;
  }
  // A word whose last part is one of these: `config_value`, `ParameterValue`.
  bool TakeWordIn(std::initializer_list<std::string_view> endings) {
    const std::string_view word = Word();
    for (const std::string_view ending : endings) {
      if (word.size() < ending.size()) continue;
      const std::string_view last = word.substr(word.size() - ending.size());
      if (!StartsWithIgnoreCase(last, ending)) continue;
      const bool part = word.size() == ending.size() ||
                        word[word.size() - ending.size() - 1] == '_' ||
                        absl::ascii_isupper(static_cast<unsigned char>(last[0]));
      if (!part) continue;
      at_ -= word.size();
      return true;
    }
    return false;
  }

 private:
  std::string_view Word() const {
    size_t begin = at_;
    while (begin > 0 && WordByte(text_[begin - 1])) --begin;
    return text_.substr(begin, at_ - begin);
  }

  std::string_view text_;
  size_t at_;
};

struct Value {
  size_t begin = 0;
  size_t end = 0;
  bool quoted = false;
};

// The quoted text that ends at the reader, which then stands before its opening quote.
std::optional<Value> TakeQuoted(std::string_view text, BackReader* reader) {
  if (!IsQuote(reader->Before())) return std::nullopt;
  const char quote = reader->Before();
  Value value;
  value.quoted = true;
  value.end = reader->at() - 1;
  size_t open = value.end;
  while (open > 0 && text[open - 1] != quote && text[open - 1] != '\n') --open;
  if (open == 0 || text[open - 1] != quote) return std::nullopt;
  value.begin = open;
  // "\"x\"": the backslashes are the quotes'.
  if (value.end > value.begin && text[value.end - 1] == '\\') --value.end;
  size_t before = open - 1;
  if (before > 0 && text[before - 1] == '\\') --before;
  if (before > 0 && (text[before - 1] == 'N' || text[before - 1] == '@') &&
      (before < 2 || !WordByte(text[before - 2]))) {
    --before;
  }
  *reader = BackReader(text, before);
  return value;
}

std::optional<Value> TakePlain(std::string_view text, BackReader* reader) {
  Value value;
  value.end = reader->at();
  value.begin = value.end;
  while (value.begin > 0 && static_cast<unsigned char>(text[value.begin - 1]) > ' ' &&
         !IsQuote(text[value.begin - 1]) && text[value.begin - 1] != ',') {
    --value.begin;
  }
  if (value.begin == value.end) return std::nullopt;
  *reader = BackReader(text, value.begin);
  return value;
}

bool TakeSign(BackReader* reader) {
  reader->TakeSpaces();
  if (!reader->Take(':') && !reader->Take('=')) return false;
  reader->TakeSpaces();
  return true;
}

// `value: X, name: NAME`, `SET value = 'X' WHERE name = 'NAME'`.
std::optional<Value> ReadPair(std::string_view text, BackReader reader) {
  reader.TakeQuote();
  if (!TakeSign(&reader)) return std::nullopt;
  reader.TakeQuote();
  if (!reader.TakeWordIn({"name", "key", "parameter", "option", "label", "setting"})) {
    return std::nullopt;
  }
  reader.TakeQuote();
  const size_t name = reader.at();
  reader.TakeBreak();
  if (reader.TakeWord("where")) {
    reader.TakeBreak();
  } else if (reader.Take(',')) {
    reader.TakeSpaces();
  }
  if (reader.at() == name) return std::nullopt;
  std::optional<Value> value = TakeQuoted(text, &reader);
  if (!value.has_value()) value = TakePlain(text, &reader);
  if (!value.has_value() || !TakeSign(&reader)) return std::nullopt;
  reader.TakeQuote();
  if (!reader.TakeWordIn({"value", "val"})) return std::nullopt;
  return value;
}

// `"X" -> NAME` of R; `MOVE "X" TO NAME`; `"X" as the NAME`, `"X" is the NAME`.
std::optional<Value> ReadMoved(std::string_view text, BackReader reader) {
  if (reader.TakeSpaces() == 0) return std::nullopt;
  bool move = false;
  if (reader.Take('>')) {
    if (!reader.Take('-') || reader.TakeSpaces() == 0) return std::nullopt;
  } else {
    move = reader.TakeWord("to");
    if (!move) {
      if (reader.TakeWord("the")) reader.TakeSpaces();
      if (!reader.TakeWord("as") && !reader.TakeWord("is")) return std::nullopt;
    }
    if (reader.TakeSpaces() == 0) return std::nullopt;
  }
  const std::optional<Value> value = TakeQuoted(text, &reader);
  if (!value.has_value()) return std::nullopt;
  reader.TakeSpaces();
  if (move && !reader.TakeWord("move")) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Assignment> ReadBehind(std::string_view text, size_t role_end) {
  const size_t name_begin = NameBeginOf(text, role_end);
  const BackReader reader(text, name_begin);
  std::optional<Value> value = ReadPair(text, reader);
  if (!value.has_value()) value = ReadMoved(text, reader);
  if (!value.has_value() || value->begin == value->end) return std::nullopt;
  Assignment assignment;
  assignment.op = Operator::kPair;
  assignment.quoted = value->quoted;
  assignment.name = text.substr(name_begin, TailEnd(text, role_end) - name_begin);
  assignment.role_in_name = role_end - name_begin;
  assignment.value_begin = value->begin;
  assignment.value_end = value->end;
  return assignment;
}

}  // namespace offkey
