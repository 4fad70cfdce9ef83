// Covered by tests/unit/rule/assignment_test.cc and by the examples of rules/generic.yaml.
#include "engine/rule/assignment.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

constexpr size_t kMaxName = 80;
constexpr size_t kMaxGap = 40;      // spaces between a name and its value
constexpr size_t kMaxType = 40;     // `: Optional[str]`
constexpr size_t kMaxWrapper = 40;  // `Secret.from(`
constexpr size_t kMaxAttributes = 48;
constexpr size_t kMaxSchemes = 2;

bool IsNameByte(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.' ||
         c == '$';
}

bool IsQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

// One text from one place on. Reads never pass the end: At() is NUL there.
class Reader {
 public:
  Reader(std::string_view text, size_t at) : text_(text), at_(at) {}

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

// Where the name that a role ends begins.
size_t NameBegin(std::string_view text, size_t role_end) {
  size_t begin = role_end;
  while (begin > 0 && role_end - begin < kMaxName && IsNameByte(text[begin - 1])) --begin;
  return begin;
}

// What a line of configuration has before its name.
bool BeginsLine(std::string_view text, size_t name_begin) {
  size_t at = name_begin;
  int words = 0;
  while (at > 0 && name_begin - at < kNameReach - kMaxName + kMaxGap) {
    const char c = text[at - 1];
    if (c == '\n' || c == '\r') return true;
    if (c == ' ' || c == '\t' || c == '-' || c == '#' || c == '/' || c == '*' || IsQuote(c)) {
      --at;
      continue;
    }
    if (!absl::ascii_isalpha(static_cast<unsigned char>(c)) || ++words > 1) return false;
    size_t begin = at;
    while (begin > 0 && absl::ascii_isalpha(static_cast<unsigned char>(text[begin - 1]))) --begin;
    const std::string_view word = text.substr(begin, at - begin);
    if (!StartsWithIgnoreCase(word, "export") && !StartsWithIgnoreCase(word, "set") &&
        !StartsWithIgnoreCase(word, "env") && !StartsWithIgnoreCase(word, "arg") && word != "e") {
      return false;
    }
    at = begin;
  }
  return at == 0;
}

bool TakeType(Reader* reader) {
  // `: str = "x"`, `: Optional[str] = "x"`, ` string = "x"`: only with an operator behind.
  Reader ahead = *reader;
  ahead.TakeSpaces();
  if (!absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && ahead.At() != '&') {
    return false;
  }
  const size_t from = ahead.at();
  while (ahead.at() - from < kMaxType) {
    const char c = ahead.At();
    const bool part = absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '<' ||
                      c == '>' || c == '[' || c == ']' || c == '.' || c == '?' || c == '&' ||
                      c == ':' || c == '|' || (c == '\'' && ahead.At(1) == 's');
    if (!part) break;
    ahead.set(ahead.at() + 1);
  }
  ahead.TakeSpaces();
  if (ahead.At() != '=' || ahead.At(1) == '=' || ahead.At(1) == '>') return false;
  ahead.set(ahead.at() + 1);
  ahead.TakeSpaces();
  if (ahead.QuoteHere() == 0 &&
      !(absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && IsQuote(ahead.At(1)))) {
    return false;
  }
  *reader = ahead;
  return true;
}

// `value:` of a pair, quoted or not.
bool TakeValueName(Reader* reader) {
  const size_t quote = reader->QuoteHere();
  reader->set(reader->at() + quote);
  reader->TakeIgnoreCase("android:");
  const bool taken = reader->TakeIgnoreCase("value") || reader->TakeIgnoreCase("val") ||
                     reader->TakeIgnoreCase("parametervalue") ||
                     reader->TakeIgnoreCase("default") || reader->TakeIgnoreCase("content");
  if (!taken) return false;
  reader->set(reader->at() + reader->QuoteHere());
  reader->TakeSpaces();
  if (reader->At() != ':' && reader->At() != '=') return false;
  reader->set(reader->at() + 1);
  return true;
}

// `password[] =`, `password[64] =`.
void TakeArray(Reader* reader) {
  if (reader->At() != '[') return;
  size_t size = 1;
  while (size < 6 && absl::ascii_isdigit(static_cast<unsigned char>(reader->At(size)))) ++size;
  if (reader->At(size) == ']') reader->set(reader->at() + size + 1);
}

// `variable "password" {` and, some lines below, `default =`.
bool TakeDefault(Reader* reader) {
  constexpr int kMaxLines = 4;
  constexpr size_t kMaxLine = 60;
  Reader ahead = *reader;
  if (!ahead.Take("{")) return false;
  for (int line = 0; line < kMaxLines; ++line) {
    if (!ahead.TakeLineEnd()) return false;
    if (ahead.Take("default")) {
      ahead.TakeSpaces();
      if (!ahead.Take("=")) return false;
      *reader = ahead;
      return true;
    }
    for (size_t size = 0; ahead.At() != '\r' && ahead.At() != '\n'; ++size) {
      if (size == kMaxLine || ahead.At() == '}' || ahead.At() == '\0') return false;
      ahead.set(ahead.at() + 1);
    }
  }
  return false;
}

// One argument and the comma behind it: quoted text without spaces, or a name.
bool TakeArgument(Reader* reader, bool quoted) {
  constexpr size_t kMaxArgument = 80;
  const char quote = reader->At();
  if (quoted != IsQuote(quote)) return false;
  size_t size = quoted ? 1 : 0;
  while (size < kMaxArgument && (quoted ? reader->At(size) != quote && reader->At(size) > ' '
                                        : IsNameByte(reader->At(size)))) {
    ++size;
  }
  if (size == 0 || (quoted && reader->At(size) != quote)) return false;
  reader->set(reader->at() + size + (quoted ? 1 : 0));
  reader->TakeSpaces();
  if (!reader->Take(",")) return false;
  if (!reader->TakeLineEnd()) reader->TakeSpaces();
  return true;
}

// `("user", "` and `(url, "user", "`, up to the last quote.
bool TakeLogin(Reader* reader) {
  Reader ahead = *reader;
  if (!ahead.Take("(")) return false;
  ahead.TakeSpaces();
  Reader other = ahead;
  const bool first = TakeArgument(&ahead, true);
  if (!first && !TakeArgument(&ahead, false)) return false;
  other = ahead;
  if (TakeArgument(&other, true)) {
    ahead = other;
  } else if (!first) {
    return false;
  }
  if (!IsQuote(ahead.At())) return false;
  *reader = ahead;
  return true;
}

// `HTTPBasicAuth` of `auth = HTTPBasicAuth(`.
void TakeLoginCall(Reader* reader) {
  size_t size = 0;
  while (size < kMaxWrapper && IsNameByte(reader->At(size))) ++size;
  if (reader->At(size) == '(') reader->set(reader->at() + size);
}

bool EndsInLogin(std::string_view name) {
  for (const std::string_view end :
       {"auth", "login", "credential", "credentials", "getconnection", "passwordauthentication"}) {
    if (name.size() >= end.size() &&
        StartsWithIgnoreCase(name.substr(name.size() - end.size()), end)) {
      return true;
    }
  }
  return false;
}

// The operator and what belongs to it; nullopt when there is none.
std::optional<Operator> TakeOperator(Reader* reader, bool in_tag, Assignment* assignment) {
  const size_t name_end = reader->at();
  TakeArray(reader);
  for (int quotes = 0; quotes < 2; ++quotes) {
    const size_t size = reader->QuoteHere();
    if (size == 0) break;
    reader->set(reader->at() + size);
    assignment->name_quoted = true;
  }
  // `['password']`, `("password")`, `**password**`, `{password}`.
  while (reader->at() - name_end < 8 &&
         (reader->At() == ']' || reader->At() == '*' ||
          (assignment->name_quoted && reader->At() == ')') || reader->At() == '}')) {
    reader->set(reader->at() + 1);
  }
  const bool closed = reader->at() > name_end;
  if (reader->At() == '>' && (!closed || assignment->names_element)) {
    reader->set(reader->at() + 1);
    if (reader->At() == '=') return std::nullopt;
    reader->TakeLineEnd();
    if (reader->Take("<value>")) reader->TakeLineEnd();
    reader->Take("<![CDATA[");
    reader->TakeLineEnd();
    // `<key>password</key><string>x</string>` is read at `</`.
    return Operator::kElement;
  }
  if (reader->Take("</")) {  // <key>password</key> <string>
    Reader ahead = *reader;
    while (IsNameByte(ahead.At()) || ahead.At() == ':') ahead.set(ahead.at() + 1);
    if (!ahead.Take(">")) return std::nullopt;
    ahead.TakeLineEnd();
    ahead.TakeSpaces();
    if (!ahead.Take("<")) return std::nullopt;
    // <artifactId>credentials</artifactId><version> assigns nothing.
    const bool value =
        StartsWithIgnoreCase(ahead.rest(), "string") ||
        StartsWithIgnoreCase(ahead.rest(), "value") || StartsWithIgnoreCase(ahead.rest(), "td") ||
        StartsWithIgnoreCase(ahead.rest(), "dd") || StartsWithIgnoreCase(ahead.rest(), "data") ||
        StartsWithIgnoreCase(ahead.rest(), "default");
    if (!value) return std::nullopt;
    while (IsNameByte(ahead.At()) || ahead.At() == ':') ahead.set(ahead.at() + 1);
    if (!ahead.Take(">")) return std::nullopt;
    ahead.Take("`");
    *reader = ahead;
    return Operator::kPair;
  }
  const size_t spaces = reader->TakeSpaces();
  if (assignment->name_quoted && TakeDefault(reader)) return Operator::kPair;
  if ((reader->At() == '(' || reader->At() == '=') && EndsInLogin(assignment->name)) {
    Reader ahead = *reader;
    if (ahead.Take("=")) ahead.TakeSpaces();
    TakeLoginCall(&ahead);
    if (TakeLogin(&ahead)) {
      *reader = ahead;
      return Operator::kLogin;
    }
  }
  if (in_tag && spaces > 0) {  // <pass encoding="plain">x</pass>
    size_t size = 0;
    while (size < kMaxAttributes && reader->At(size) != '>' && reader->At(size) != '<' &&
           reader->At(size) != '\n' && reader->At(size) != '\0') {
      ++size;
    }
    if (reader->At(size) != '>') return std::nullopt;
    reader->set(reader->at() + size + 1);
    return Operator::kElement;
  }
  switch (reader->At()) {
    case '=':
      if (reader->Take("===") || reader->Take("==")) return Operator::kCompare;
      if (reader->Take("=>")) return Operator::kAssign;
      if (reader->Take("=~")) return std::nullopt;
      reader->Take("=");
      return Operator::kAssign;
    case ':':
      if (reader->Take("::")) return std::nullopt;
      if (reader->Take(":=") || reader->Take(":-")) return Operator::kAssign;
      reader->Take(":");
      if (reader->At() == ':') return std::nullopt;
      TakeType(reader);
      return Operator::kAssign;
    case '?':
      if (reader->Take("?=") || reader->Take("?\?=") || reader->Take("?\?")) {
        return Operator::kAssign;
      }
      if (reader->Take("?:")) {
        TakeType(reader);
        return Operator::kAssign;
      }
      return std::nullopt;
    case '|':
      if (reader->Take("||=") || reader->Take("||") || reader->Take("|")) return Operator::kAssign;
      return std::nullopt;
    case '+':
      if (reader->Take("+=")) return Operator::kAppend;
      return std::nullopt;
    case '<':
      if (spaces > 0 || assignment->name_alone || !in_tag) {
        if (reader->Take("<-")) return Operator::kAssign;
      }
      break;
    case '-':
      if (reader->Take("->")) return Operator::kAssign;
      break;
    case '%':
      if (reader->Take("%3D") || reader->Take("%3d")) return Operator::kAssign;
      break;
    case '\\':
      if (reader->Take("\\u003d") || reader->Take("\\x3d")) return Operator::kAssign;
      break;
    case '(':
    case '{':
    case '[': {
      const bool call = reader->At() == '(';
      reader->set(reader->at() + 1);
      reader->TakeSpaces();
      if (reader->QuoteHere() == 0 && !(call && IsQuote(reader->At(1)))) return std::nullopt;
      // `password.matches("x")` asks the password, it sets none.
      if (call && assignment->name.substr(assignment->role_in_name).starts_with('.')) {
        return std::nullopt;
      }
      return Operator::kArgument;
    }
    case ',': {
      reader->Take(",");
      Reader ahead = *reader;
      if (!ahead.TakeLineEnd()) ahead.TakeSpaces();
      if (TakeValueName(&ahead)) {
        *reader = ahead;
        return Operator::kPair;
      }
      // `"x.password=y", "z"` quotes more than the name.
      if (!assignment->in_tuple && (!assignment->name_quoted || !assignment->name_alone)) {
        return std::nullopt;
      }
      return Operator::kArgument;
    }
    default:
      break;
  }
  Reader ahead = *reader;
  if ((spaces > 0 || ahead.TakeLineEnd()) && TakeValueName(&ahead)) {
    *reader = ahead;
    return Operator::kPair;
  }
  if (spaces == 0) return std::nullopt;
  // `href="#credentials" id="x"`: what is quoted has no type.
  if (!assignment->name_quoted && TakeType(reader)) return Operator::kAssign;
  if (reader->TakeIgnoreCase("is ")) return Operator::kSpace;
  if (reader->TakeIgnoreCase("to ") || reader->TakeIgnoreCase("or ") ||
      reader->TakeIgnoreCase("by ")) {
    if (reader->QuoteHere() == 0) return std::nullopt;
    return Operator::kAssign;
  }
  // `"secret" "name"` of HCL names, it does not assign.
  if (assignment->name_quoted) return std::nullopt;
  if (StartsWithIgnoreCase(reader->rest(), "-string ")) return Operator::kSpace;
  // Another operator.
  if (std::string_view("=<>)]},;:&|+/?.*-").find(reader->At()) != std::string_view::npos ||
      reader->rest().starts_with("!=")) {
    return std::nullopt;
  }
  return Operator::kSpace;
}

// `ConvertTo-SecureString -String` takes its value without parentheses.
void TakeCommand(Reader* reader) {
  reader->TakeIgnoreCase("convertto-securestring ");
  if (reader->TakeIgnoreCase("-string ")) reader->TakeSpaces();
}

// `new Secret("`, `decode('`, `Optional.of(`: only in front of a quote.
void TakeWrapper(Reader* reader, Assignment* assignment) {
  Reader ahead = *reader;
  ahead.Take("new ");
  const size_t from = ahead.at();
  while (ahead.at() - from < kMaxWrapper &&
         (IsNameByte(ahead.At()) || (ahead.At() == ':' && ahead.At(1) == ':') ||
          (ahead.At() == ':' && ahead.at() > from))) {
    ahead.set(ahead.at() + 1);
  }
  const std::string_view name = reader->rest().substr(0, ahead.at() - reader->at());
  ahead.TakeSpaces();
  if (ahead.At() != '(' && ahead.At() != '[' && ahead.At() != '{') return;
  ahead.set(ahead.at() + 1);
  if (!ahead.TakeLineEnd()) ahead.TakeSpaces();
  if (ahead.QuoteHere() == 0 &&
      !(absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && IsQuote(ahead.At(1)))) {
    return;
  }
  assignment->wrapper = name;
  *reader = ahead;
}

// The letters before a quote: b"x", @"x", R"x", $"x".
void TakeQuotePrefix(Reader* reader) {
  const char c = reader->At();
  const bool prefix = c == '@' || c == '$' || c == 'b' || c == 'B' || c == 'r' || c == 'R' ||
                      c == 'u' || c == 'U' || c == 'L' || c == 'f' || c == 'N';
  if (prefix && IsQuote(reader->At(1))) reader->set(reader->at() + 1);
}

void TakeSchemes(Reader* reader, Assignment* assignment) {
  for (size_t i = 0; i < kMaxSchemes; ++i) {
    const bool basic = reader->TakeIgnoreCase("basic ");
    assignment->basic = assignment->basic || basic;
    const bool taken = basic || reader->TakeIgnoreCase("bearer ") ||
                       reader->TakeIgnoreCase("token ") || reader->TakeIgnoreCase("apikey ") ||
                       reader->TakeIgnoreCase("api-key ");
    if (!taken) return;
    reader->TakeSpaces();
  }
}

// The end of a quoted value: the same quote, written the same way.
size_t QuotedEnd(std::string_view text, size_t from, std::string_view quote) {
  for (size_t at = from; at < text.size() && at - from <= kMaxAssignedBytes; ++at) {
    const char c = text[at];
    if (c == '\n' || c == '\r' || c == '\0') return std::string_view::npos;
    if (text.substr(at).starts_with(quote)) return at;
    // An escaped quote is the value's own.
    if (c == '\\' && quote.size() == 1) ++at;
  }
  return std::string_view::npos;
}

size_t PlainEnd(std::string_view text, size_t from, const Assignment& assignment) {
  size_t at = from;
  while (at < text.size() && at - from <= kMaxAssignedBytes) {
    const char c = text[at];
    if (c <= ' ' || c == '\x7f' || IsQuote(c)) break;
    if (assignment.op == Operator::kElement && c == '<') break;
    if (assignment.op == Operator::kPair && c == '<') break;
    if (c == '\\' && at + 1 < text.size() && (text[at + 1] == 'n' || text[at + 1] == 'r')) break;
    ++at;
  }
  return at;
}

// `"x": ...`, `'x' => ...`, `"x" {`: what is quoted there is a name itself.
bool IsKeyOrLabel(std::string_view text, size_t behind) {
  Reader reader(text, behind);
  reader.TakeSpaces();
  if (reader.rest().starts_with("=>") || reader.At() == '{') return true;
  return reader.At() == ':' && reader.At(1) != ':';
}

// `&user=`: the next part of a query.
bool IsNextOfQuery(std::string_view text) {
  size_t at = 1;
  while (at < text.size() && (IsNameByte(text[at]) || text[at] == '[' || text[at] == ']')) ++at;
  return at > 1 && at < text.size() && text[at] == '=';
}

// What a plain value has behind it in code and in queries is not its own.
size_t Trimmed(std::string_view text, size_t begin, size_t end) {
  while (end > begin && (text[end - 1] == ';' || text[end - 1] == ',' || text[end - 1] == '|' ||
                         text[end - 1] == '\\')) {
    --end;
  }
  const auto count = [&](char c) {
    return std::count(text.begin() + static_cast<ptrdiff_t>(begin),
                      text.begin() + static_cast<ptrdiff_t>(end), c);
  };
  while (end > begin && ((text[end - 1] == ')' && count('(') < count(')')) ||
                         (text[end - 1] == '}' && count('{') < count('}')) ||
                         (text[end - 1] == ']' && count('[') < count(']')))) {
    --end;
  }
  return end;
}

// DB_PASSWORD, --db-password, -Ddb.password
bool IsVariableOrFlag(std::string_view name) {
  if (name.starts_with('-')) return true;
  return std::none_of(name.begin(), name.end(), [](char c) {
    return absl::ascii_islower(static_cast<unsigned char>(c)) || c == '.' || c == '-';
  });
}

}  // namespace

std::optional<Assignment> ReadAssignment(std::string_view text, size_t role_end) {
  Assignment assignment;
  const size_t name_begin = NameBegin(text, role_end);
  Reader reader(text, TailEnd(text, role_end));
  assignment.name = text.substr(name_begin, reader.at() - name_begin);
  assignment.role_in_name = role_end - name_begin;
  const char before = name_begin > 0 ? text[name_begin - 1] : '\0';
  assignment.name_alone = IsQuote(before) || before == ';';
  assignment.in_tuple = before == '{';
  const std::string_view ahead_of_name = text.substr(0, name_begin - (IsQuote(before) ? 1 : 0));
  assignment.names_element =
      IsQuote(before) && (ahead_of_name.ends_with(" name=") || ahead_of_name.ends_with(" key="));

  const bool in_tag = name_begin > 0 && text[name_begin - 1] == '<';
  const std::optional<Operator> op = TakeOperator(&reader, in_tag, &assignment);
  if (!op.has_value()) return std::nullopt;
  assignment.op = *op;
  if (reader.TakeSpaces() >= kMaxGap) return std::nullopt;
  if (assignment.op == Operator::kAssign || assignment.op == Operator::kPair) {
    // A folded scalar of YAML, a continued line, a parenthesis that opens a line.
    Reader ahead = reader;
    const bool folded = ahead.Take(">-") || ahead.Take("|-") || ahead.Take(">") ||
                        ahead.Take("|") || ahead.Take("\\") || ahead.Take("(");
    if (folded && ahead.TakeLineEnd()) reader = ahead;
  }
  TakeCommand(&reader);
  TakeWrapper(&reader, &assignment);
  if (reader.At() == '<' && reader.At(1) == '<' && reader.At(2) == '"') reader.set(reader.at() + 2);
  TakeQuotePrefix(&reader);
  const size_t quote_size = reader.QuoteHere();
  assignment.quoted = quote_size > 0;
  if (assignment.quoted) {
    std::string_view quote = reader.rest().substr(0, quote_size);
    reader.set(reader.at() + quote_size);
    // A quoted text within a quoted text: "\"x\"".
    if (reader.At() == '\\' && quote_size == 1 && reader.At(1) == quote[0]) {
      quote = reader.rest().substr(0, 2);
      reader.set(reader.at() + 2);
    }
    TakeSchemes(&reader, &assignment);
    assignment.value_begin = reader.at();
    assignment.value_end = QuotedEnd(text, reader.at(), quote);
    if (assignment.value_end == std::string_view::npos) return std::nullopt;
  } else {
    if (assignment.op == Operator::kArgument) return std::nullopt;
    TakeSchemes(&reader, &assignment);
    assignment.value_begin = reader.at();
    const size_t end = PlainEnd(text, reader.at(), assignment);
    assignment.value_end = Trimmed(text, assignment.value_begin, end);
    const std::string_view cdata = "]]>";
    if (text.substr(assignment.value_begin, end - assignment.value_begin).ends_with(cdata)) {
      assignment.value_end = end - cdata.size();
    }
    const std::string_view plain =
        text.substr(assignment.value_begin, end - assignment.value_begin);
    const bool query = before == '?' || before == '&' || before == ';';
    // In a query, in a list of settings the value ends sooner.
    for (size_t at = 0; at < plain.size(); ++at) {
      const char c = plain[at];
      if ((c == '&' && query) ||
          ((c == '&' || c == ',' || c == ';') && IsNextOfQuery(plain.substr(at)))) {
        assignment.value_end = std::min(assignment.value_end, assignment.value_begin + at);
        break;
      }
    }
  }
  const size_t size = assignment.value_end - assignment.value_begin;
  if (size == 0 || size > kMaxAssignedBytes) return std::nullopt;
  if (assignment.op == Operator::kElement) {
    Reader end(text, assignment.value_end);
    end.Take("]]>");
    if (!end.TakeLineEnd()) end.TakeSpaces();
    if (end.At() != '<') return std::nullopt;
  }
  if (assignment.quoted && IsKeyOrLabel(text, assignment.value_end + quote_size)) {
    return std::nullopt;
  }
  size_t behind = assignment.value_end + (assignment.quoted ? quote_size : 0);
  while (behind < text.size() && behind - assignment.value_end < 8 &&
         (text[behind] == ' ' || text[behind] == ',' || text[behind] == ';' ||
          text[behind] == '\r' || text[behind] == '}')) {
    ++behind;
  }
  const bool ends_line = behind >= text.size() || text[behind] == '\n';
  assignment.whole_line = ends_line && BeginsLine(text, name_begin);
  const size_t name_end = name_begin + assignment.name.size();
  assignment.of_environment = assignment.op == Operator::kAssign && text[name_end] == '=' &&
                              assignment.value_begin == name_end + 1 &&
                              IsVariableOrFlag(assignment.name);
  return assignment;
}

}  // namespace offkey
