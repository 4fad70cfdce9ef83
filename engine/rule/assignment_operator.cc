// Covered by tests/unit/rule/assignment_test.cc and by the examples of rules/generic.yaml.
#include "engine/rule/assignment_operator.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/absl_view.h"

namespace offkey {
namespace {

constexpr size_t kMaxType = 40;  // `: Optional[str]`
constexpr size_t kMaxCall = 40;  // `HTTPBasicAuth(`
constexpr size_t kMaxAttributes = 48;

bool TakeType(TextReader* reader) {
  // `: str = "x"`, `: Optional[str] = "x"`, ` string = "x"`: only with an operator behind.
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  if (!absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && ahead.At() != '&') {
    return false;
  }
  const size_t from = ahead.at();
  while (ahead.at() - from < kMaxType) {
    if (ahead.Take("'static ")) continue;
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
  // `SecretStr("x")`
  size_t call = 0;
  while (call < kMaxCall && IsNameByte(ahead.At(call))) ++call;
  // `field(default="x")`
  const bool calls = (call > 0 && ahead.At(call) == '(' && IsQuote(ahead.At(call + 1))) ||
                     ahead.rest().substr(call).starts_with("(default=");
  const bool raw = ahead.rest().starts_with("r#\"");
  if (ahead.QuoteHere() == 0 && !calls && !raw &&
      !(absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && IsQuote(ahead.At(1)))) {
    return false;
  }
  *reader = ahead;
  return true;
}

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> lower) {
  return std::any_of(lower.begin(), lower.end(), [&](std::string_view known) {
    return word.size() == known.size() && StartsWithIgnoreCase(word, known);
  });
}

// Takes one of the words that a declaration is made of: `As`, `constant`, `VARCHAR2(30)`,
// `[]const`; its letters.
std::string_view TakeDeclarationWord(TextReader* reader) {
  const std::string_view rest = reader->rest();
  size_t begin = 0;
  while (rest.substr(begin).starts_with("[]") || rest.substr(begin).starts_with('.')) {
    begin += rest[begin] == '.' ? 1 : 2;
  }
  size_t end = begin;
  while (end < rest.size() && (absl::ascii_isalnum(static_cast<unsigned char>(rest[end])) ||
                               rest[end] == '_' || rest[end] == '.')) {
    ++end;
  }
  size_t behind = end;
  if (behind < rest.size() && rest[behind] == '(') {
    while (behind < rest.size() && behind - end < 8 && rest[behind] != ')') ++behind;
    if (behind == rest.size() || rest[behind] != ')') return {};
    ++behind;
  }
  if (end == begin) return {};
  reader->set(reader->at() + behind);
  return rest.substr(begin, end - begin);
}

// What languages of declarations have between a name and its value, up to a quote: ` As String = `,
// `: constant String := `, ` CONSTANT VARCHAR2(30) := `, ` PIC X(16) VALUE `, ` TYPE string VALUE
// `, ` db `, `: []const u8 = `.
bool TakeDeclaration(TextReader* reader) {
  constexpr int kMaxWords = 4;
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  bool data = false;
  for (int words = 0; words < kMaxWords; ++words) {
    const std::string_view word = TakeDeclarationWord(&ahead);
    if (word.empty()) return false;
    const bool first = words == 0;
    if (first && !IsOneOf(word, {"as", "constant", "const", "pic", "picture", "type", "nvarchar",
                                 "varchar", "varchar2", "nchar", "char", "text", "string", "db",
                                 "dc.b", "byte", "ascii", "asciz"})) {
      return false;
    }
    data = first && IsOneOf(word, {"db", "dc.b", "byte", "ascii", "asciz", "string"});
    ahead.TakeSpaces();
    const bool assigns = ahead.Take(":=") ||
                         (ahead.At() == '=' && ahead.At(1) != '=' && ahead.Take("=")) ||
                         ahead.TakeIgnoreCase("value ") || ahead.TakeIgnoreCase("default ");
    if (!assigns && !(data && IsQuote(ahead.At()))) continue;
    ahead.TakeSpaces();
    const bool prefix = absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) != 0;
    if (!IsQuote(ahead.At(prefix ? 1 : 0))) return false;
    *reader = ahead;
    return true;
  }
  return false;
}

// The words of a sentence that says what a password is.
bool TakeSays(TextReader* reader) {
  TextReader ahead = *reader;
  for (const std::string_view word :
       {"is ", "is: ", "was ", "lautet ", "ist ", "set to ", "changed to "}) {
    if (!ahead.TakeIgnoreCase(word)) continue;
    TextReader longer = *reader;
    for (const std::string_view more : {"is set to ", "is now ", "was set to ", "is: "}) {
      if (longer.TakeIgnoreCase(more)) ahead = longer;
    }
    ahead.TakeSpaces();
    *reader = ahead;
    return true;
  }
  return false;
}

// `value:` of a pair, quoted or not; `plaintext_value`, `ParameterValue`. What is encrypted is
// none.
bool TakeValueName(TextReader* reader) {
  constexpr size_t kMaxWord = 24;
  const size_t quote = reader->QuoteHere();
  reader->set(reader->at() + quote);
  reader->TakeIgnoreCase("android:");
  size_t size = 0;
  while (size < kMaxWord && (absl::ascii_isalnum(static_cast<unsigned char>(reader->At(size))) ||
                             reader->At(size) == '_')) {
    ++size;
  }
  const std::string_view word = reader->rest().substr(0, size);
  if (!IsOneOf(word, {"value", "val", "default", "content", "parametervalue", "plaintext_value",
                      "plaintextvalue", "string_value", "stringvalue", "secret_value",
                      "secretvalue", "secret_string", "secretstring", "secret_data", "secretdata",
                      "config_value", "option_value", "variable_value"})) {
    return false;
  }
  reader->set(reader->at() + size);
  reader->set(reader->at() + reader->QuoteHere());
  reader->TakeSpaces();
  if (reader->At() != ':' && reader->At() != '=') return false;
  reader->set(reader->at() + 1);
  return true;
}

// `password =3D x`, `PASSWORD=3Dx`: an equals sign in a mail. A value of capital hexadecimal digits
// may begin so itself.
bool IsQuotedPrintable(std::string_view behind_sign) {
  if (!behind_sign.starts_with("3D")) return false;
  size_t size = 2;
  while (size < behind_sign.size() && IsNameByte(behind_sign[size])) ++size;
  const std::string_view word = behind_sign.substr(0, size);
  return size == 2 || word.find_first_not_of("0123456789ABCDEF") != std::string_view::npos;
}

// `password[] =`, `password[64] =`.
void TakeArray(TextReader* reader) {
  if (reader->At() != '[') return;
  size_t size = 1;
  while (size < 6 && absl::ascii_isdigit(static_cast<unsigned char>(reader->At(size)))) ++size;
  if (reader->At(size) == ']') reader->set(reader->at() + size + 1);
}

// `variable "password" {` and, some lines below, `default =`.
bool TakeDefault(TextReader* reader) {
  constexpr int kMaxLines = 4;
  constexpr size_t kMaxLine = 60;
  TextReader ahead = *reader;
  if (!ahead.Take("{")) return false;
  for (int line = 0; line < kMaxLines; ++line) {
    if (!ahead.TakeLineEnd() && (line > 0 || ahead.TakeSpaces() == 0)) return false;
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

// `"password": {` with `"Type": "String", "Default": "x"` or `value: "x"`, in its own lines or
// not.
bool TakeMember(TextReader* reader) {
  constexpr size_t kMaxBytes = 160;
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  if (!ahead.Take("{")) return false;
  for (const size_t from = ahead.at(); ahead.at() - from < kMaxBytes;) {
    const char c = ahead.At();
    if (c == '\0' || c == '{' || c == '}' || c == '[') return false;
    const bool quoted = c == '"' || c == '\'';
    const bool begins = quoted || !IsNameByte(ahead.text()[ahead.at() - 1]);
    for (const std::string_view name : {"value", "default", "defaultvalue"}) {
      TextReader member = ahead;
      if (quoted) member.set(member.at() + 1);
      if (!begins || !member.TakeIgnoreCase(name) || IsQuote(member.At()) != quoted) continue;
      if (quoted) member.set(member.at() + 1);
      member.TakeSpaces();
      if (!member.Take(":")) continue;
      member.TakeSpaces();
      if (!IsQuote(member.At())) return false;
      *reader = member;
      return true;
    }
    ahead.set(ahead.at() + 1);
  }
  return false;
}

// The same in YAML, as parameters of CloudFormation are written: lines below the name, further in,
// up to `Default:` or `value:`.
bool TakeNested(TextReader* reader, size_t name_begin) {
  constexpr int kMaxLines = 5;
  constexpr size_t kMaxLine = 80;
  const std::string_view text = reader->text();
  const size_t line_begin = name_begin == 0 ? 0 : text.rfind('\n', name_begin - 1) + 1;
  const size_t indent = name_begin - line_begin;
  if (text.substr(line_begin, indent).find_first_not_of(' ') != std::string_view::npos) {
    return false;
  }
  TextReader ahead = *reader;
  ahead.TakeSpaces();
  for (int line = 0; line < kMaxLines; ++line) {
    ahead.Take("\r");
    if (!ahead.Take("\n") || ahead.TakeSpaces() <= indent) return false;
    if (ahead.TakeIgnoreCase("default: ") || ahead.TakeIgnoreCase("value: ") ||
        ahead.TakeIgnoreCase("defaultvalue: ")) {
      ahead.TakeSpaces();
      if (ahead.At() == '\r' || ahead.At() == '\n') return false;
      *reader = ahead;
      return true;
    }
    // Another member, in its line.
    if (!absl::ascii_isalpha(static_cast<unsigned char>(ahead.At()))) return false;
    for (size_t size = 0; ahead.At() != '\r' && ahead.At() != '\n'; ++size) {
      if (size == kMaxLine || ahead.At() == '\0') return false;
      ahead.set(ahead.at() + 1);
    }
    if (text[ahead.at() - 1] == ':') return false;  // it has members of its own
  }
  return false;
}

// `Password { get; set; } = "x"` of C#.
void TakeAccessors(TextReader* reader) {
  TextReader ahead = *reader;
  if (!ahead.Take("{ get;")) return;
  for (const std::string_view more : {" set;", " init;", " private set;", " internal set;"}) {
    if (ahead.Take(more)) break;
  }
  if (!ahead.Take(" }")) return;
  ahead.TakeSpaces();
  if (ahead.At() == '=' && ahead.At(1) != '=' && ahead.At(1) != '>') *reader = ahead;
}

// One argument and the comma behind it: quoted text without spaces, or a name.
bool TakeArgument(TextReader* reader, bool quoted) {
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
bool TakeLogin(TextReader* reader) {
  TextReader ahead = *reader;
  if (!ahead.Take("(")) return false;
  ahead.TakeSpaces();
  TextReader other = ahead;
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
void TakeLoginCall(TextReader* reader) {
  size_t size = 0;
  while (size < kMaxCall && IsNameByte(reader->At(size))) ++size;
  if (reader->At(size) == '(') reader->set(reader->at() + size);
}

// `['postgres']`, `[:prod]`, `{prod}` behind an index that names: whose it is. Only in front of an
// operator that assigns. The size of all, 0 when there is none.
size_t IndexChainSize(const TextReader& reader) {
  constexpr size_t kMaxIndex = 40;
  constexpr int kMaxIndices = 3;
  TextReader ahead = reader;
  for (int indices = 0; indices < kMaxIndices; ++indices) {
    const char open = ahead.At();
    if (open != '[' && open != '{') break;
    TextReader index = ahead;
    index.set(index.at() + 1);
    const bool quoted = IsQuote(index.At());
    const char quote = index.At();
    if (quoted || index.At() == ':') index.set(index.at() + 1);
    size_t size = 0;
    while (size < kMaxIndex && IsNameByte(index.At(size))) ++size;
    if (size == 0) break;
    index.set(index.at() + size);
    if (quoted && !index.Take(std::string_view(&quote, 1))) break;
    if (!index.Take(open == '[' ? "]" : "}")) break;
    ahead = index;
  }
  const size_t size = ahead.at() - reader.at();
  ahead.TakeSpaces();
  ahead.Take("||");
  const bool assigns = ahead.At() == '=' && ahead.At(1) != '=' && ahead.At(1) != '~';
  return assigns ? size : 0;
}

// How many bytes of attributes a tag has up to its `>`.
std::optional<size_t> AttributesSize(const TextReader& reader) {
  size_t size = 0;
  while (size < kMaxAttributes && reader.At(size) != '>' && reader.At(size) != '<' &&
         reader.At(size) != '\n' && reader.At(size) != '\0') {
    ++size;
  }
  return reader.At(size) == '>' ? std::optional(size) : std::nullopt;
}

}  // namespace

bool EndsInLogin(std::string_view name) {
  constexpr auto kLogins = std::to_array<std::string_view>(
      {"auth", "login", "credential", "credentials", "getconnection", "passwordauthentication"});
  return std::any_of(kLogins.begin(), kLogins.end(), [&](std::string_view end) {
    return absl::EndsWithIgnoreCase(AbslView(name), AbslView(end));
  });
}

std::optional<Operator> TakeOperator(TextReader* reader, bool in_tag, Assignment* assignment) {
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
  // `default['postgresql']['password']['postgres'] =`: what follows the role may say something else
  // (`['password']['length']`), so it belongs to the name.
  const char closer = reader->text()[reader->at() - 1];
  if (closed && (closer == ']' || closer == '}')) {
    if (const size_t chain = IndexChainSize(*reader); chain > 0) {
      reader->set(reader->at() + chain);
      const size_t name_begin = name_end - assignment->name.size();
      assignment->name = reader->text().substr(name_begin, reader->at() - 1 - name_begin);
    }
  }
  if (reader->At() == '>' && (!closed || assignment->names_element)) {
    reader->set(reader->at() + 1);
    if (reader->At() == '=') return std::nullopt;
    reader->TakeLineEnd();
    if (reader->TakeIgnoreCase("<value>")) reader->TakeLineEnd();
    reader->Take("<![CDATA[");
    reader->TakeLineEnd();
    // `<key>password</key><string>x</string>` is read at `</`.
    return Operator::kElement;
  }
  if (reader->Take("</")) {  // <key>password</key> <string>
    TextReader ahead = *reader;
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
    TextReader ahead = *reader;
    if (ahead.Take("=")) ahead.TakeSpaces();
    TakeLoginCall(&ahead);
    if (TakeLogin(&ahead)) {
      *reader = ahead;
      return Operator::kLogin;
    }
  }
  if (in_tag && spaces > 0) {  // <pass encoding="plain">x</pass>
    const std::optional<size_t> size = AttributesSize(*reader);
    if (!size.has_value()) return std::nullopt;
    reader->set(reader->at() + *size + 1);
    return Operator::kElement;
  }
  if (assignment->names_element && spaces > 0) {
    const std::optional<size_t> size = AttributesSize(*reader);
    if (size.has_value()) {
      const std::string_view attributes = reader->rest().substr(0, *size);
      // `<property name="pass" type="string" value="x"/>`
      const size_t value = attributes.find(" value=");
      if (value != std::string_view::npos) {
        TextReader ahead = *reader;
        ahead.set(reader->at() + value + 1);
        if (TakeValueName(&ahead)) {
          *reader = ahead;
          return Operator::kPair;
        }
      }
      // `<string name="pass" translatable="false">x</string>`
      if (!attributes.ends_with('/') && !ContainsIgnoreCase(attributes, "value") &&
          !ContainsIgnoreCase(attributes, "content")) {
        reader->set(reader->at() + *size + 1);
        return Operator::kElement;
      }
    }
  }
  TakeAccessors(reader);
  switch (reader->At()) {
    case '=':
      if (reader->Take("===") || reader->Take("==")) return Operator::kCompare;
      if (reader->Take("=>")) return Operator::kAssign;
      if (reader->Take("=~")) return std::nullopt;
      if (reader->Take("=3D=3D=3D") || reader->Take("=3D=3D")) return Operator::kCompare;
      reader->Take("=");
      if (IsQuotedPrintable(reader->rest()) && reader->Take("3D")) reader->Take(">");
      return Operator::kAssign;
    case ':':
      if (reader->Take("::")) {
        // `password:: 'x'` of Jsonnet; a type of Haskell has no quote.
        return reader->TakeSpaces() > 0 && IsQuote(reader->At()) ? std::optional(Operator::kAssign)
                                                                 : std::nullopt;
      }
      if (reader->Take(":=")) return Operator::kAssign;
      if (reader->Take(":-") || (assignment->in_substitution && reader->Take(":"))) {
        assignment->defaulted = assignment->in_substitution;
        return Operator::kAssign;
      }
      reader->Take(":");
      if (reader->At() == ':') return std::nullopt;
      // `**Password:** x`
      if (reader->Take("**")) {
        return reader->At() == ' ' ? std::optional(Operator::kAssign) : std::nullopt;
      }
      if (TakeType(reader) || TakeDeclaration(reader)) return Operator::kAssign;
      if (TakeMember(reader)) return Operator::kPair;
      if (!assignment->name_quoted && TakeNested(reader, name_end - assignment->name.size())) {
        return Operator::kPair;
      }
      {
        // `password: .asciz "x"` in the line below.
        TextReader ahead = *reader;
        if (ahead.TakeLineEnd() && ahead.At() == '.' && TakeDeclaration(&ahead)) *reader = ahead;
      }
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
      // `set password {x}` of Tcl.
      if (spaces > 0 && reader->At() == '{' && assignment->set_by_word) {
        reader->Take("{");
        return Operator::kAssign;
      }
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
      if (assignment->copied) {
        reader->TakeSpaces();
        if (IsQuote(reader->At()) || reader->Take("<<\"")) {
          if (reader->text()[reader->at() - 1] == '"') reader->set(reader->at() - 1);
          return Operator::kArgument;
        }
      }
      TextReader ahead = *reader;
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
  TextReader ahead = *reader;
  if ((spaces > 0 || ahead.TakeLineEnd()) && TakeValueName(&ahead)) {
    *reader = ahead;
    return Operator::kPair;
  }
  if (spaces == 0) return std::nullopt;
  // `href="#credentials" id="x"`: what is quoted has no type.
  if (!assignment->name_quoted && TakeType(reader)) return Operator::kAssign;
  if (!assignment->name_quoted && TakeDeclaration(reader)) return Operator::kAssign;
  if (TakeSays(reader)) {
    assignment->said = true;
    return Operator::kSpace;
  }
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

}  // namespace offkey
