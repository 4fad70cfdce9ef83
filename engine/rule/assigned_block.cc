// Covered by tests/unit/rule/assigned_block_test.cc.
#include "engine/rule/assigned_block.h"

#include <algorithm>
#include <initializer_list>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxType = 32;
constexpr size_t kMaxParameters = 48;

bool IsTypeByte(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '?' ||
         c == '*' || c == '<' || c == '>' || c == '[' || c == ']';
}

// `let(:`, `subject(:` before a name that `)` follows.
bool FollowsLet(std::string_view before) {
  for (const std::string_view call : {"let(:", "let!(:", "let_it_be(:", "let_once(:", "subject(:",
                                      "subject!(:", "given(:", "given!(:"}) {
    if (!before.ends_with(call)) continue;
    const size_t at = before.size() - call.size();
    return at == 0 || IsSpace(before[at - 1]);
  }
  return false;
}

bool EndsInWord(std::string_view before, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    if (!before.ends_with(word)) return false;
    const size_t at = before.size() - word.size();
    return at == 0 || IsSpace(before[at - 1]) || before[at - 1] == '(';
  });
}

// `()`, `(self)`: what is passed, without a text in it.
bool TakeParameters(TextReader* reader) {
  if (reader->At() != '(') return false;
  for (size_t size = 1; size < kMaxParameters; ++size) {
    const char c = reader->At(size);
    if (c == ')') {
      reader->set(reader->at() + size + 1);
      return true;
    }
    if (c == '\0' || c == '\n' || c == '(' || IsQuote(c)) return false;
  }
  return false;
}

// `: String`, ` -> str`, ` string`: what is given.
void TakeType(TextReader* reader) {
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  if (!ahead.Take("->")) ahead.Take(":");
  ahead.TakeSpaces();
  ahead.Take("&");
  ahead.Take("'static ");
  size_t size = 0;
  while (size < kMaxType && IsTypeByte(ahead.At(size))) ++size;
  if (size == 0 || !absl::ascii_isalpha(static_cast<unsigned char>(ahead.At()))) return;
  for (const std::string_view word : {"by", "do", "get", "return"}) {
    if (ahead.rest().substr(0, size) == word) return;
  }
  ahead.set(ahead.at() + size);
  *reader = ahead;
}

// ` = () =>`, `: () =>`, ` = lambda:`: a function without a body.
bool TakeFunction(TextReader* reader) {
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  if (!ahead.Take("=") && !ahead.Take(":")) return false;
  ahead.TakeSpaces();
  if (!ahead.Take("() =>") && !ahead.Take("lambda:") && !ahead.Take("()=>")) return false;
  *reader = ahead;
  return true;
}

// `{ get {`, `{ get =>`, over lines or not: a property of C# or Swift.
bool BeginsGetter(TextReader reader) {
  if (!reader.Take("{")) return false;
  reader.TakeWhitespace();
  if (!reader.Take("get")) return false;
  reader.TakeWhitespace();
  return reader.At() == '{' || reader.rest().starts_with("=>");
}

enum class Body {
  kNone,
  kBraces,      // { x }
  kLines,       // up to `end`, or as far as it is indented
  kExpression,  // = x
};

Body TakeOpener(std::string_view before, TextReader* reader) {
  if (reader->At() == ')') {
    if (!FollowsLet(before)) return Body::kNone;
    reader->Take(")");
    reader->TakeSpaces();
    if (reader->Take("{")) return Body::kBraces;
    return reader->Take("do") && reader->TakeLineEnd() ? Body::kLines : Body::kNone;
  }
  const bool defined = EndsInWord(before, {"def ", "def self."});
  if (defined && reader->TakeLineEnd()) return Body::kLines;
  if (TakeFunction(reader)) return Body::kExpression;
  const bool called = TakeParameters(reader);
  if (defined && called && reader->TakeLineEnd()) return Body::kLines;  // of Ruby
  TakeType(reader);
  if (!reader->TakeLineEnd()) reader->TakeSpaces();
  const bool lazy = reader->Take("by lazy");
  const bool getter = reader->Take("get()");
  reader->TakeSpaces();
  if (called && reader->Take("=>")) return Body::kExpression;
  if ((called || getter) && reader->Take("=")) return Body::kExpression;
  if (defined && called && reader->Take(":") && reader->TakeLineEnd()) return Body::kLines;
  const bool declared =
      called || lazy || EndsInWord(before, {"var ", "val ", "sub "}) || BeginsGetter(*reader);
  return declared && reader->Take("{") ? Body::kBraces : Body::kNone;
}

// Whether nothing but the end of the block stands behind its value.
bool Ends(Body body, TextReader reader) {
  for (const std::string_view same : {".to_string()", ".to_owned()", ".into()", ".freeze"}) {
    if (reader.Take(same)) break;
  }
  reader.TakeSpaces();
  reader.Take(";");
  switch (body) {
    case Body::kNone:
      return false;
    case Body::kBraces:
      reader.TakeWhitespace();
      return reader.At() == '}';
    case Body::kLines:
    case Body::kExpression:
      reader.TakeSpaces();
      return reader.At() == '\0' || reader.At() == '\n' || reader.At() == '\r' ||
             reader.At() == ',' || reader.At() == '#' || reader.rest().starts_with("//");
  }
  return false;
}

}  // namespace

std::optional<Assignment> ReadBlock(std::string_view text, size_t role_end) {
  const size_t name_begin = NameBeginOf(text, role_end);
  TextReader reader(text, TailEnd(text, role_end));
  const size_t name_end = reader.at();
  const Body body = TakeOpener(text.substr(0, name_begin), &reader);
  if (body == Body::kNone) return std::nullopt;
  reader.TakeWhitespace();
  if (reader.Take("get")) {
    reader.TakeWhitespace();
    if (!reader.Take("{") && !reader.Take("=>")) return std::nullopt;
    reader.TakeWhitespace();
  }
  if (reader.Take("return ") || reader.Take("echo ")) reader.TakeSpaces();
  const char quote = reader.At();
  if (!IsQuote(quote)) return std::nullopt;
  const size_t begin = reader.at() + 1;
  size_t end = begin;
  while (end < text.size() && text[end] != quote && text[end] != '\n' && text[end] != '\\' &&
         end - begin <= kMaxAssignedBytes) {
    ++end;
  }
  if (end >= text.size() || text[end] != quote || end == begin) return std::nullopt;
  if (end - begin > kMaxAssignedBytes) return std::nullopt;
  if (!Ends(body, TextReader(text, end + 1))) return std::nullopt;
  Assignment assignment;
  assignment.quoted = true;
  assignment.name = text.substr(name_begin, name_end - name_begin);
  assignment.role_in_name = role_end - name_begin;
  assignment.value_begin = begin;
  assignment.value_end = end;
  return assignment;
}

}  // namespace offkey
