// Covered by tests/unit/rule/assigned_choice_test.cc.
#include "engine/rule/assigned_choice.h"

#include <algorithm>
#include <array>
#include <optional>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxCondition = 80;

struct Literal {
  size_t begin = 0;
  size_t end = 0;
};

// The literal whose opening quote stands here; the reader goes behind its closing one. One with an
// escape or with what is put in at run time is none.
std::optional<Literal> TakeLiteral(TextReader* reader) {
  const char quote = reader->At();
  if (!IsQuote(quote)) return std::nullopt;
  const size_t begin = reader->at() + 1;
  for (size_t size = 1; size <= kMaxAssignedBytes; ++size) {
    const char c = reader->At(size);
    if (c == '\0' || c == '\n' || c == '\r' || c == '\\') return std::nullopt;
    if (c == quote) {
      reader->set(begin + size);
      return Literal{begin, begin + size - 1};
    }
  }
  return std::nullopt;
}

// Takes one of `words` and the spaces behind it.
template <size_t N>
bool TakeOneOf(TextReader* reader, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (!reader->TakeIgnoreCase(word)) continue;
    reader->TakeSpaces();
    return true;
  }
  return false;
}

class Choice {
 public:
  Choice(std::string_view text, size_t role_end, Assignments* out)
      : text_(text.substr(0, std::min(text.size(), role_end + kChoiceReach))), out_(out) {
    const size_t begin = NameBeginOf(text_, role_end);
    name_end_ = TailEnd(text_, role_end);
    // `DB_PASSWORD.unwrap_or(`: the call is no part of the name.
    const size_t dot = text_.substr(role_end, name_end_ - role_end).find('.');
    if (dot != std::string_view::npos) name_end_ = role_end + dot;
    form_.name = text_.substr(begin, name_end_ - begin);
    form_.role_in_name = role_end - begin;
    form_.name_quoted = name_end_ < text_.size() && IsQuote(text_[name_end_]);
    form_.quoted = true;
    form_.defaulted = true;
    variable_ = begin > 0 && (text_[begin - 1] == '{' || text_[begin - 1] == '$');
    variable_ = variable_ || form_.name.starts_with('$');
  }

  void Read() {
    if (!ReadFallback()) ReadExpression();
  }

 private:
  void Add(const Literal& literal) {
    if (out_->size == kMaxAssignments || literal.begin == literal.end) return;
    Assignment& assignment = out_->list[out_->size++];
    assignment = form_;
    assignment.value_begin = literal.begin;
    assignment.value_end = literal.end;
  }

  // Right behind the name and what closes it: `").unwrap_or("x")`, `} // "x"`, ` | default "x"`.
  bool ReadFallback() {
    constexpr auto kCalls = std::to_array<std::string_view>(
        {".unwrap_or(", ".orelse(", ".or_else(", ".getorelse(", ".orelseget(() ->", ".fallback(",
         ".withdefault(", ".default(", ".unwrap_or_else(|_|", ".unwrap_or_else(|e|",
         ".unwrap_or_else(||", ".unwrap_or_else(|_e|", ".getorelse(() =>"});
    constexpr auto kNamed = std::to_array<std::string_view>(
        {"unset", "defaultvalue", "default_value", "default", "defvalue", "fallback"});
    TextReader reader(text_, name_end_);
    size_t closers = 0;
    while (closers < 6 && std::string_view("\"'`)]}").find(reader.At()) != std::string_view::npos &&
           reader.At() != '\0') {
      reader.set(reader.at() + 1);
      ++closers;
    }
    const bool apart = reader.TakeSpaces() > 0;
    if (closers > 0 && TakeOneOf(&reader, kCalls)) {
      reader.Take("String::from(");
      return AddLiteralHere(&reader);
    }
    if (closers > 0 && reader.Take(",")) {
      reader.TakeSpaces();
      if (!TakeOneOf(&reader, kNamed)) return false;
      if (!reader.Take("=>") && !reader.Take("=") && !reader.Take(":")) return false;
      reader.TakeSpaces();
      return AddLiteralHere(&reader);
    }
    if (apart && variable_ && reader.Take("//")) {
      reader.TakeSpaces();
      return AddLiteralHere(&reader);
    }
    if (!reader.Take("|")) return false;
    reader.TakeSpaces();
    if (!reader.TakeIgnoreCase("default") && !reader.TakeIgnoreCase("d")) return false;
    const bool spaces = reader.TakeSpaces() > 0;
    if (!reader.Take("(") && !spaces) return false;
    return AddLiteralHere(&reader);
  }

  // The literal that begins here, if one does.
  bool AddLiteralHere(TextReader* reader) {
    const std::optional<Literal> literal = TakeLiteral(reader);
    if (!literal.has_value()) return false;
    Add(*literal);
    return true;
  }

  // What is assigned by `=`, `:` or `=>`: a condition, a choice of the first that is set.
  void ReadExpression() {
    TextReader reader(text_, name_end_);
    if (form_.name_quoted) reader.set(reader.at() + 1);
    while (reader.At() == ']' || reader.At() == '}') reader.set(reader.at() + 1);
    reader.TakeSpaces();
    if (!reader.Take("=>") && !reader.Take(":=") && !reader.Take("<-") && !reader.Take("=") &&
        !reader.Take(":")) {
      return;
    }
    if (reader.At() == '=' || reader.At() == ':') return;
    reader.TakeSpaces();
    constexpr auto kFirstSet = std::to_array<std::string_view>(
        {"coalesce(", "try(", "lookup(", "nvl(", "ifnull(", "isnull(", "first("});
    if (TakeOneOf(&reader, kFirstSet)) return ReadLastArgument(&reader);
    constexpr auto kConditions =
        std::to_array<std::string_view>({"if ", "if(", "case ", "when ", "cond ", "match "});
    TextReader condition = reader;
    if (TakeOneOf(&condition, kConditions)) return ReadBranches(&condition);
    ReadTernary(&reader);
  }

  // `var.passwords, "db", "x")`
  void ReadLastArgument(TextReader* reader) {
    std::optional<Literal> last;
    int depth = 1;
    while (depth > 0) {
      const char c = reader->At();
      if (c == '\0' || c == '\n' || c == '\r') return;
      if (IsQuote(c)) {
        last = TakeLiteral(reader);
        if (!last.has_value()) return;
        continue;
      }
      if (c == '(') ++depth;
      if (c == ')') --depth;
      if (depth > 0 && c != ' ') last.reset();
      reader->set(reader->at() + 1);
    }
    if (last.has_value()) Add(*last);
  }

  // `prod then "x" else "y"`, `(prod) "x" else "y"`, `env when "prod" then "x" else "y" end`.
  void ReadBranches(TextReader* reader) {
    constexpr auto kOpen = std::to_array<std::string_view>({"then ", "else ", "do: ", "else: "});
    bool open = false;  // a branch begins here
    while (true) {
      const char c = reader->At();
      if (c == '\0' || c == '\n' || c == '\r' || c == ';') return;
      if (IsQuote(c)) {
        const std::optional<Literal> literal = TakeLiteral(reader);
        if (!literal.has_value()) return;
        if (open) Add(*literal);
        open = false;
        continue;
      }
      const bool begins = reader->at() > 0 && !IsNameByte(text_[reader->at() - 1]);
      if (begins && TakeOneOf(reader, kOpen)) {
        open = true;
        continue;
      }
      open = c == ')' || (open && c == ' ');
      reader->set(reader->at() + 1);
    }
  }

  // `env == "prod" ? "x" : "y"`
  void ReadTernary(TextReader* reader) {
    const size_t from = reader->at();
    while (true) {
      const char c = reader->At();
      if (c == '\0' || c == '\n' || c == '\r' || c == ';' || c == ',' || c == '{') return;
      if (reader->at() - from > kMaxCondition) return;
      if (IsQuote(c)) {
        if (reader->at() == from || !TakeLiteral(reader).has_value()) return;
        continue;
      }
      reader->set(reader->at() + 1);
      if (c != '?') continue;
      if (reader->At() == '?' || reader->At() == '.' || reader->At() == ':') return;
      if (reader->at() == from + 1) return;
      break;
    }
    reader->TakeSpaces();
    if (!AddLiteralHere(reader)) {
      // `? process.env.DB_PASSWORD : "y"`
      while (IsNameByte(reader->At()) || reader->At() == '(' || reader->At() == ')') {
        reader->set(reader->at() + 1);
      }
    }
    reader->TakeSpaces();
    if (!reader->Take(":")) return;
    reader->TakeSpaces();
    AddLiteralHere(reader);
  }

  std::string_view text_;
  Assignments* out_;
  Assignment form_;  // what all the literals have in common
  size_t name_end_ = 0;
  bool variable_ = false;  // `$ENV{DB_PASSWORD}`, `$password`
};

}  // namespace

void ReadChoice(std::string_view text, size_t role_end, Assignments* out) {
  Choice(text, role_end, out).Read();
}

}  // namespace offkey
