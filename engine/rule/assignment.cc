// Covered by tests/unit/rule/assignment_test.cc and by the examples of rules/generic.yaml.
#include "engine/rule/assignment.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/base/utf8.h"
#include "engine/rule/assigned_behind.h"
#include "engine/rule/assigned_block.h"
#include "engine/rule/assigned_choice.h"
#include "engine/rule/assigned_column.h"
#include "engine/rule/assigned_insert.h"
#include "engine/rule/assigned_list.h"
#include "engine/rule/assigned_rows.h"
#include "engine/rule/assigned_table.h"
#include "engine/rule/assignment_operator.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxName = 80;
constexpr size_t kMaxWrapper = 40;  // `Secret.from(`
constexpr size_t kMaxSchemes = 2;

// Where the name that a role ends begins.
size_t NameBegin(std::string_view text, size_t role_end) {
  size_t begin = role_end;
  while (begin > 0 && role_end - begin < kMaxName && IsNameByte(text[begin - 1])) --begin;
  return begin;
}

// `strcpy(config.`, `strlcpy((char *)sta.`, `.equ `: what writes its second argument under the
// first.
bool EndsInCopy(std::string_view before) {
  if (before.ends_with(')')) {
    const size_t open = before.rfind('(');
    if (open == std::string_view::npos || before.size() - open > 24) return false;
    before = before.substr(0, open);
  }
  for (const std::string_view call :
       {"strcpy(", "strncpy(", "strlcpy(", "strcpy_s(", "lstrcpy(", ".equ ", ".set ", "-define("}) {
    if (before.ends_with(call)) return true;
  }
  return false;
}

// "API key", "access token", "public key": the word before is part of the name.
size_t WithQualifier(std::string_view text, size_t name_begin, size_t role_end) {
  const std::string_view role = text.substr(name_begin, role_end - name_begin);
  if (role.size() > 5) return name_begin;
  if (!StartsWithIgnoreCase(role, "key") && !StartsWithIgnoreCase(role, "token")) return name_begin;
  for (const std::string_view word :
       {"api ", "secret ", "access ", "auth ", "public ", "publishable ", "site ", "primary ",
        "foreign ", "partition ", "sort ", "idempotency ", "routing ", "page ", "csrf "}) {
    if (name_begin < word.size()) continue;
    const size_t begin = name_begin - word.size();
    const bool whole = begin == 0 || !IsNameByte(text[begin - 1]);
    if (whole && StartsWithIgnoreCase(text.substr(begin), word)) return begin;
  }
  return name_begin;
}

bool EndsInWord(std::string_view before, std::string_view lower) {
  if (before.size() < lower.size()) return false;
  const size_t at = before.size() - lower.size();
  return StartsWithIgnoreCase(before.substr(at), lower) &&
         (at == 0 || !absl::ascii_isalnum(static_cast<unsigned char>(before[at - 1])));
}

// `login: bob / `, `user=bob, `, `user bob `: a user's name stands right before.
bool FollowsUser(std::string_view text, size_t name_begin) {
  // Flags are judged by the rules of commands.
  if (text.substr(name_begin).starts_with('-')) return false;
  size_t at = name_begin;
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '/' || text[at - 1] == ',' ||
                    text[at - 1] == '|' || text[at - 1] == '&' || text[at - 1] == ';')) {
    --at;
  }
  if (at == name_begin) return false;
  while (at > 0 && (IsNameByte(text[at - 1]) || text[at - 1] == '@')) --at;
  const size_t user = at;
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':' || text[at - 1] == '=')) --at;
  if (at == user) return false;
  for (const std::string_view word : {"login", "user", "username", "account", "email", "name"}) {
    if (EndsInWord(text.substr(0, at), word)) return true;
  }
  return false;
}

// ` :password` of Elixir and Ruby.
bool IsAtom(std::string_view before) {
  if (!before.ends_with(':')) return false;
  before.remove_suffix(1);
  return before.ends_with(' ') || before.ends_with('(') || before.ends_with('{');
}

// `<`, `<wsse:`
bool BeginsTag(std::string_view before) {
  constexpr size_t kMaxPrefix = 8;
  if (before.ends_with(':')) {
    size_t at = before.size() - 1;
    while (at > 0 && before.size() - at < kMaxPrefix &&
           absl::ascii_isalnum(static_cast<unsigned char>(before[at - 1]))) {
      --at;
    }
    before = before.substr(0, at);
  }
  return before.ends_with('<');
}

// `{{ .Values.password | b64enc }}`: what is open before the name is a template.
bool InTemplate(std::string_view before) {
  const size_t open = before.rfind("{{");
  if (open == std::string_view::npos) return false;
  return before.substr(open).find_first_of("}\r\n") == std::string_view::npos;
}

// What a line of configuration has before its name.
bool BeginsLine(std::string_view text, size_t name_begin) {
  constexpr int kMaxWords = 2;  // `set -gx `
  size_t at = name_begin;
  // `:password:` of reStructuredText, `profile::db::password:` of Hiera, `app:password:` of Pulumi.
  if (at > 0 && text[at - 1] == ':') {
    while (at > 0 && name_begin - at < kMaxGap &&
           (text[at - 1] == ':' || IsNameByte(text[at - 1]))) {
      --at;
    }
  }
  int words = 0;
  while (at > 0 && name_begin - at < kNameReach - kMaxName + kMaxGap) {
    const char c = text[at - 1];
    if (c == '\n' || c == '\r') return true;
    if (c == ' ' || c == '\t' || c == '-' || c == '#' || c == '/' || c == '*' || c == '[' ||
        IsQuote(c)) {
      --at;
      continue;
    }
    if (!absl::ascii_isalpha(static_cast<unsigned char>(c)) || ++words > kMaxWords) {
      return false;
    }
    size_t begin = at;
    while (begin > 0 && absl::ascii_isalpha(static_cast<unsigned char>(text[begin - 1]))) --begin;
    const std::string_view word = text.substr(begin, at - begin);
    if (!StartsWithIgnoreCase(word, "export") && !StartsWithIgnoreCase(word, "set") &&
        !StartsWithIgnoreCase(word, "env") && !StartsWithIgnoreCase(word, "arg") && word != "e" &&
        word != "x" && word != "gx" && word != "Ux" && word != "xg" && word != "define") {
      return false;
    }
    at = begin;
  }
  return at == 0;
}

// What stands before the name in a note, a message, a log: words, dates and who says it, nothing
// of code.
bool IsTold(std::string_view text, size_t name_begin, size_t role_end) {
  constexpr size_t kMostBefore = 72;
  const size_t line = name_begin == 0 ? 0 : text.rfind('\n', name_begin - 1) + 1;
  // A line that begins before what is seen.
  if (line == 0 && role_end >= kNameReach) return false;
  const std::string_view before = text.substr(line, name_begin - line);
  if (before.size() > kMostBefore || before.size() < 4 || !before.ends_with(' ')) return false;
  const size_t says = before.find_first_of(":]>");
  if (says == std::string_view::npos) return false;
  for (size_t at = 0; at < before.size(); ++at) {
    if (std::string_view("(){}=;\"'`|$&*\\").find(before[at]) != std::string_view::npos)
      return false;
    // 12/03/2024
    const bool date = at > 0 && at + 1 < before.size() &&
                      absl::ascii_isdigit(static_cast<unsigned char>(before[at - 1])) &&
                      absl::ascii_isdigit(static_cast<unsigned char>(before[at + 1]));
    if (before[at] == '/' && !date) return false;
  }
  return true;
}

// `ConvertTo-SecureString -String` takes its value without parentheses.
void TakeCommand(TextReader* reader) {
  reader->TakeIgnoreCase("convertto-securestring ");
  if (reader->TakeIgnoreCase("-string ")) reader->TakeSpaces();
}

// `[Text.Encoding]::Unicode.GetString`, `Base64.getDecoder().decode`: what is called; its size.
size_t CalledSize(const TextReader& reader) {
  size_t size = 0;
  while (size < kMaxWrapper) {
    const char c = reader.At(size);
    if (IsNameByte(c) || (c == ':' && (size > 0 || reader.At(1) == ':'))) {
      ++size;
    } else if (c == '(' && reader.At(size + 1) == ')' && reader.At(size + 2) == '.') {
      size += 3;
    } else if (c == '[' && size == 0) {
      ++size;
      while (size < kMaxWrapper && IsNameByte(reader.At(size))) ++size;
      if (reader.At(size) != ']' || reader.At(size + 1) != ':') return 0;
      ++size;
    } else {
      break;
    }
  }
  return size;
}

// `new Secret("`, `decode('`, `Optional.of(`, `new String(Base64.getDecoder().decode("`: only in
// front of a quote. The innermost of them is what the value is passed to.
void TakeWrapper(TextReader* reader, Assignment* assignment) {
  constexpr int kMaxNested = 3;
  TextReader ahead = *reader;
  for (int nested = 0; nested < kMaxNested; ++nested) {
    const size_t from = ahead.at();
    ahead.Take("new ");
    ahead.set(ahead.at() + CalledSize(ahead));
    const std::string_view name = ahead.text().substr(from, ahead.at() - from);
    ahead.TakeSpaces();
    const bool calls = ahead.At() == '(' && !name.empty();
    if (!calls && (nested > 0 || (ahead.At() != '(' && ahead.At() != '[' && ahead.At() != '{'))) {
      return;
    }
    ahead.set(ahead.at() + 1);
    if (!ahead.TakeLineEnd()) ahead.TakeSpaces();
    // `field(default="x")` of Python
    if (calls && ahead.Take("default=") && ahead.QuoteHere() > 0) {
      assignment->defaulted = true;
      *reader = ahead;
      return;
    }
    if (ahead.QuoteHere() > 0 ||
        (absl::ascii_isalpha(static_cast<unsigned char>(ahead.At())) && IsQuote(ahead.At(1)))) {
      assignment->wrapper = name;
      *reader = ahead;
      return;
    }
    if (!calls) return;
  }
}

// `$(echo x | base64 -d)`, `$(base64 -d <<< x)`: the text that is decoded there.
void TakeDecodedEcho(TextReader* reader, Assignment* assignment) {
  TextReader ahead = *reader;
  ahead.Take("\"");
  if (!ahead.Take("$(") && !ahead.Take("`")) return;
  const std::string_view line = ahead.rest().substr(0, ahead.rest().find('\n'));
  const size_t decoder = line.find("base64 -");
  if (decoder == std::string_view::npos || decoder + 8 == line.size()) return;
  const char flag = line[decoder + 8];
  if (flag != 'd' && flag != 'D' && flag != '-') return;
  if (decoder == 0) {
    const size_t from = line.find("<<<");
    if (from == std::string_view::npos) return;
    ahead.set(ahead.at() + from + 3);
    ahead.TakeSpaces();
  } else if (ahead.Take("echo ") || ahead.Take("printf ")) {
    if (!ahead.Take("-n ")) ahead.Take("'%s' ") || ahead.Take("\"%s\" ") || ahead.Take("%s ");
  } else {
    return;
  }
  assignment->wrapper = line.substr(decoder, 6);
  *reader = ahead;
}

// The letters before a quote: b"x", @"x", R"x", $"x".
void TakeQuotePrefix(TextReader* reader) {
  // *b"x" of Rust
  if (reader->At() == '*' && reader->At(1) == 'b' && IsQuote(reader->At(2))) {
    reader->set(reader->at() + 1);
  }
  const char c = reader->At();
  const bool prefix = c == '@' || c == '$' || c == 'b' || c == 'B' || c == 'r' || c == 'R' ||
                      c == 'u' || c == 'U' || c == 'L' || c == 'f' || c == 'N';
  if (prefix && IsQuote(reader->At(1))) reader->set(reader->at() + 1);
  if (c == 'r' && reader->At(1) == '#' && reader->At(2) == '"') reader->set(reader->at() + 2);
}

void TakeSchemes(TextReader* reader, Assignment* assignment) {
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

// `&pw x`: an anchor of YAML, which names what stands behind it.
void TakeAnchor(TextReader* reader) {
  constexpr size_t kMaxAnchor = 40;
  if (reader->At() != '&') return;
  size_t size = 1;
  while (size < kMaxAnchor && IsNameByte(reader->At(size))) ++size;
  if (size == 1 || reader->At(size) != ' ') return;
  TextReader ahead = *reader;
  ahead.set(ahead.at() + size);
  ahead.TakeSpaces();
  if (ahead.At() > ' ') *reader = ahead;
}

// `${1:-x}`, `${NAME:=x}`: the value is what is taken where the variable is not set.
void TakeSubstituted(std::string_view text, Assignment* assignment) {
  const size_t size = assignment->value_end - assignment->value_begin;
  const std::string_view value = text.substr(assignment->value_begin, size);
  if (!value.starts_with("${") || !value.ends_with('}')) return;
  const size_t name_end = value.find_first_of(":-=", 2);
  if (name_end == std::string_view::npos || name_end == 2) return;
  const bool is_name = std::all_of(
      value.begin() + 2, value.begin() + static_cast<ptrdiff_t>(name_end),
      [](char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_'; });
  size_t begin = name_end + (value[name_end] == ':' ? 1 : 0);
  if (!is_name || (value[begin] != '-' && value[begin] != '=')) return;
  ++begin;
  size_t end = value.size() - 1;
  if (end > begin + 1 && IsQuote(value[begin]) && value[end - 1] == value[begin]) {
    ++begin;
    --end;
  }
  const std::string_view inner = value.substr(begin, end - begin);
  if (inner.empty() || inner.find_first_of("${}\"'`") != std::string_view::npos) return;
  assignment->value_end = assignment->value_begin + end;
  assignment->value_begin += begin;
  assignment->defaulted = true;
}

// `[[x]]` of Lua.
bool TakeLongBrackets(const TextReader& reader, Assignment* assignment) {
  if (!reader.rest().starts_with("[[")) return false;
  const std::string_view text = reader.text();
  const size_t begin = reader.at() + 2;
  const size_t end = QuotedEnd(text, begin, "]]");
  if (end == std::string_view::npos || end == begin) return false;
  // `[[x]](y)`, `[[ -n x ]]` and a list of lists are something else.
  const std::string_view value = text.substr(begin, end - begin);
  if (value.find_first_of(" ,\"'") != std::string_view::npos) return false;
  const char behind = end + 2 < text.size() ? text[end + 2] : '\n';
  if (!IsSpace(behind) && behind != ',' && behind != ')' && behind != ';') return false;
  assignment->quoted = true;
  assignment->value_begin = begin;
  assignment->value_end = end;
  return true;
}

// `q{x}` of Perl, `%q(x)` of Ruby.
bool TakeQuoteLike(TextReader* reader, std::string_view text, Assignment* assignment) {
  TextReader ahead = *reader;
  if (!ahead.Take("%q") && !ahead.Take("qq") && !ahead.Take("q")) return false;
  const size_t kind = std::string_view("{([").find(ahead.At());
  if (ahead.At() == '\0' || kind == std::string_view::npos) return false;
  const size_t begin = ahead.at() + 1;
  const size_t end = QuotedEnd(text, begin, std::string_view("})]").substr(kind, 1));
  if (end == std::string_view::npos || end == begin || end - begin > kMaxAssignedBytes) {
    return false;
  }
  assignment->quoted = true;
  assignment->value_begin = begin;
  assignment->value_end = end;
  return true;
}

// The bytes of the letter of Latin, Greek or Cyrillic beyond ASCII that `text` begins with; 0 for
// all else. What is not text has them seldom, and never many.
size_t LetterSize(std::string_view text) {
  const std::optional<Utf8Character> first = FirstUtf8Character(text);
  const bool is_letter =
      first.has_value() && first->code_point >= 0x00C0 && first->code_point <= 0x04FF;
  return is_letter ? first->bytes : 0;
}

size_t PlainEnd(std::string_view text, size_t from, const Assignment& assignment) {
  size_t at = from;
  while (at < text.size() && at - from <= kMaxAssignedBytes) {
    const char c = text[at];
    if (!absl::ascii_isascii(static_cast<unsigned char>(c))) {
      const size_t letter = LetterSize(text.substr(at));
      if (letter == 0) break;
      at += letter;
      continue;
    }
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
  TextReader reader(text, behind);
  const bool apart = reader.TakeSpaces() > 0;
  if (reader.rest().starts_with("=>") || reader.At() == '{') return true;
  if (reader.At() != ':' || reader.At(1) == ':') return false;
  // `:password "x" :dbname "y"` of Clojure: another key begins.
  return !apart || !absl::ascii_isalpha(static_cast<unsigned char>(reader.At(1)));
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

// `--set auth.password=x`, `-e "db_password=x"`, `--from-literal=token=x`, also behind another
// setting of the same word: a flag whose argument sets what it names.
bool IsSetByFlag(std::string_view before_name) {
  constexpr auto kFlags = std::to_array<std::string_view>(
      {"--set", "--set-string", "--set-literal", "-e", "--env", "--extra-vars", "--build-arg",
       "--from-literal", "-var", "--var", "--parameters", "--param", "--data", "-o",
       "--set-env-vars"});
  size_t at = before_name.size();
  while (at > 0 && before_name.size() - at < kMaxName && before_name[at - 1] > ' ' &&
         !IsQuote(before_name[at - 1])) {
    --at;
  }
  const std::string_view word = before_name.substr(at);  // of it what stands before the name
  if (word.starts_with('-')) {
    const std::string_view flag = word.substr(0, word.find('='));
    return (word.size() == flag.size() + 1 || word.ends_with(',')) &&
           std::find(kFlags.begin(), kFlags.end(), flag) != kFlags.end();
  }
  if (!word.empty() && !word.ends_with(',')) return false;
  std::string_view before = before_name.substr(0, at);
  if (!before.empty() && IsQuote(before.back())) before.remove_suffix(1);
  if (!before.ends_with(' ') && !before.ends_with('=')) return false;
  before.remove_suffix(1);
  const size_t space = before.find_last_of(" \t\n");
  const std::string_view flag = before.substr(space == std::string_view::npos ? 0 : space + 1);
  return std::find(kFlags.begin(), kFlags.end(), flag) != kFlags.end();
}

}  // namespace

std::optional<Assignment> ReadAssignment(std::string_view text, size_t role_end) {
  Assignment assignment;
  const size_t name_begin = WithQualifier(text, NameBegin(text, role_end), role_end);
  TextReader reader(text, TailEnd(text, role_end));
  if (reader.At() == '_' && IsQuote(reader.At(1))) reader.Take("_");  // `_DB_PASSWD_`
  assignment.name = text.substr(name_begin, reader.at() - name_begin);
  assignment.role_in_name = role_end - name_begin;
  const char before = name_begin > 0 ? text[name_begin - 1] : '\0';
  assignment.name_alone = IsQuote(before) || before == ';';
  assignment.in_tuple = before == '{' || IsAtom(text.substr(0, name_begin));
  const std::string_view ahead_of_name = text.substr(0, name_begin - (IsQuote(before) ? 1 : 0));
  assignment.names_element =
      IsQuote(before) && (ahead_of_name.ends_with(" name=") || ahead_of_name.ends_with(" key="));

  const std::string_view before_name = text.substr(0, name_begin);
  assignment.copied = EndsInCopy(before_name);
  assignment.in_substitution = before_name.ends_with("${");
  assignment.set_by_word = EndsInWord(before_name, "set ");
  assignment.said = EndsInWord(before_name, "with ") || EndsInWord(before_name, "with the ");
  if (before_name.ends_with("checksum/")) return std::nullopt;  // Helm's mark of what changed
  const bool in_tag = BeginsTag(before_name);
  const std::optional<Operator> op = TakeOperator(&reader, in_tag, &assignment);
  if (!op.has_value()) return std::nullopt;
  assignment.op = *op;
  if (text[reader.at() - 1] == '|' && InTemplate(before_name)) return std::nullopt;
  if (reader.TakeSpaces() >= kMaxGap) return std::nullopt;
  if (assignment.op == Operator::kAssign || assignment.op == Operator::kPair) {
    // A folded scalar of YAML, a continued line, a parenthesis that opens a line.
    TextReader ahead = reader;
    const bool folded = ahead.Take(">-") || ahead.Take("|-") || ahead.Take(">") ||
                        ahead.Take("|") || ahead.Take("\\") || ahead.Take("(");
    if (folded && ahead.TakeLineEnd()) reader = ahead;
  }
  if (assignment.op == Operator::kAssign && text.substr(0, reader.at()).ends_with(": ")) {  // YAML
    TakeAnchor(&reader);
    if (reader.Take("!!str")) reader.TakeSpaces();
  }
  TakeCommand(&reader);
  TakeWrapper(&reader, &assignment);
  if (assignment.op == Operator::kAssign) TakeDecodedEcho(&reader, &assignment);
  if (reader.At() == '<' && reader.At(1) == '<' && reader.At(2) == '"') reader.set(reader.at() + 2);
  if (TakeQuoteLike(&reader, text, &assignment)) return assignment;
  if (assignment.op == Operator::kAssign && TakeLongBrackets(reader, &assignment)) {
    return assignment;
  }
  TakeQuotePrefix(&reader);
  size_t quote_size = reader.QuoteHere();
  // Three quotes of Python, Kotlin, Scala and TOML.
  if (quote_size == 1 && reader.At() != '`' && reader.At(1) == reader.At() &&
      reader.At(2) == reader.At()) {
    quote_size = 3;
  }
  // `""password"":""x""`: JSON in a field of CSV.
  if (quote_size == 1 && reader.rest().starts_with("\"\"") && before_name.ends_with("\"\"")) {
    quote_size = 2;
  }
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
  const size_t written_end = assignment.value_end;
  TakeSubstituted(text, &assignment);
  if (assignment.op == Operator::kElement) {
    TextReader end(text, assignment.value_end);
    end.Take("]]>");
    if (!end.TakeLineEnd()) end.TakeSpaces();
    if (end.At() != '<') return std::nullopt;
  }
  // Behind a comparison a colon begins a block.
  if (assignment.quoted && assignment.op != Operator::kCompare &&
      IsKeyOrLabel(text, written_end + quote_size)) {
    return std::nullopt;
  }
  size_t behind = written_end + (assignment.quoted ? quote_size : 0);
  while (behind < text.size() && behind - written_end < 8 &&
         (text[behind] == ' ' || text[behind] == ',' || text[behind] == ';' ||
          text[behind] == '\r' || text[behind] == '}')) {
    ++behind;
  }
  const bool ends_line = behind >= text.size() || text[behind] == '\n';
  assignment.follows_user = FollowsUser(text, name_begin);
  assignment.whole_line = ends_line && (assignment.follows_user || BeginsLine(text, name_begin));
  const size_t name_end = name_begin + assignment.name.size();
  assignment.told = ends_line && text[name_end] == ':' && IsTold(text, name_begin, role_end);
  // `registry.example/team/token-service:3f2a91c`: an image and its tag.
  if (before == '/' && text[name_end] == ':' && assignment.value_begin == name_end + 1) {
    return std::nullopt;
  }
  const size_t sign = text.substr(name_end).starts_with("=3D") ? 3 : 1;
  assignment.of_environment =
      assignment.op == Operator::kAssign && text[name_end] == '=' &&
      (assignment.value_begin == name_end + 1 || assignment.value_begin == name_end + sign) &&
      (IsVariableOrFlag(assignment.name) || IsSetByFlag(before_name));
  return assignment;
}

void ReadAssignments(std::string_view text, size_t role_end, Assignments* out) {
  out->size = 0;
  ReadColumn(text, role_end, out);
  if (out->size == 0) ReadInsert(text, role_end, out);
  if (out->size == 0) ReadRows(text, role_end, out);
  if (out->size == 0) ReadTable(text, role_end, out);
  if (out->size > 0) return;
  // What ends a list or a call has nothing but a block behind it.
  const bool closed = role_end < text.size() && text[role_end] == ')';
  std::optional<Assignment> assignment;
  if (!closed) assignment = ReadAssignment(text, role_end);
  if (!assignment.has_value() || !assignment->quoted) {
    const std::optional<Assignment> block = ReadBlock(text, role_end);
    if (block.has_value()) {
      out->list[out->size++] = *block;
      return;
    }
    if (closed) return;
    ReadChoice(text, role_end, out);
  }
  if (out->size == 0 && !assignment.has_value()) ReadList(text, role_end, out);
  if (out->size > 0) return;
  if (!assignment.has_value()) assignment = ReadBehind(text, role_end);
  if (assignment.has_value()) out->list[out->size++] = *assignment;
}

}  // namespace offkey
