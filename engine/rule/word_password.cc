// Covered by tests/unit/rule/word_password_test.cc.
#include "engine/rule/word_password.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/absl_view.h"
#include "engine/rule/password_words.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

using password_words::kBesides;
using password_words::kJoined;
using password_words::kOthers;
using password_words::kOwners;
using password_words::kRoles;

constexpr size_t kLeast = 8;
constexpr size_t kMost = 24;
// How far beside the assignment a user or a host may stand.
constexpr size_t kBeside = 160;

// A value that is compared or refused is nobody's.
constexpr auto kTests = std::to_array<std::string_view>(
    {"assert", "expect(", "should", "toequal", "invalid", "incorrect", "mock", "placeholder="});

bool IsAlpha(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsAlnum(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)) != 0; }
bool IsLower(char c) { return absl::ascii_islower(static_cast<unsigned char>(c)) != 0; }
bool IsUpper(char c) { return absl::ascii_isupper(static_cast<unsigned char>(c)) != 0; }
bool IsJoint(char c) { return c == '_' || c == '-' || c == '.'; }

bool StandsIn(std::string_view text, std::string_view word) {
  return std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
           return absl::ascii_tolower(static_cast<unsigned char>(a)) ==
                  absl::ascii_tolower(static_cast<unsigned char>(b));
         }) != text.end();
}

// moonfisher, MOONFISHER, Moonfisher; `moonFisher` is a variable's name, `MoonFisher` a type's.
bool IsWrittenAsWord(std::string_view value) {
  if (value.size() < kLeast || value.size() > kMost) return false;
  if (!std::all_of(value.begin(), value.end(), IsAlpha)) return false;
  return std::all_of(value.begin() + 1, value.end(), IsLower) ||
         std::all_of(value.begin(), value.end(), IsUpper);
}

bool IsOfJoined(std::string_view part) {
  return std::any_of(kJoined.begin(), kJoined.end(), [part](std::string_view word) {
    return absl::EqualsIgnoreCase(AbslView(part), AbslView(word));
  });
}

// otter-maple, kiwi.gecko.plum, forest@cobra: two to four words in one case, joined by one sign,
// none of them of those that names are joined from. Their number; 0 where it is anything else.
int JoinedWords(std::string_view value) {
  constexpr size_t kLeastPart = 3;
  constexpr size_t kMostJoined = 40;
  constexpr int kMostWords = 4;
  const size_t sign = value.find_first_of("-_.@+");
  if (value.size() < kLeast || value.size() > kMostJoined || sign == value.npos) return 0;
  const bool capital = IsUpper(value[0]);
  int words = 0;
  for (size_t at = 0; at <= value.size(); ++words) {
    const size_t end = std::min(value.find(value[sign], at), value.size());
    const std::string_view part = value.substr(at, end - at);
    if (part.size() < kLeastPart || IsUpper(part[0]) != capital || !IsAlpha(part[0]) ||
        !std::all_of(part.begin() + 1, part.end(), IsLower) || IsOfJoined(part)) {
      return 0;
    }
    at = end + 1;
  }
  return words >= 2 && words <= kMostWords ? words : 0;
}

// What stands before the role in its name; nullopt when the name ends in no role.
std::optional<std::string_view> BeforeRole(const Assignment& assignment) {
  const std::string_view name = assignment.name.substr(0, assignment.role_in_name);
  std::string_view longest;
  for (const std::string_view role : kRoles) {
    if (role.size() > longest.size() && absl::EndsWithIgnoreCase(AbslView(name), AbslView(role))) {
      longest = role;
    }
  }
  if (longest.empty()) return std::nullopt;
  return name.substr(0, name.size() - longest.size());
}

bool EndsInOwner(std::string_view before) {
  while (!before.empty() && IsJoint(before.back())) before.remove_suffix(1);
  return std::any_of(kOwners.begin(), kOwners.end(), [&](std::string_view owner) {
    if (!absl::EndsWithIgnoreCase(AbslView(before), AbslView(owner))) return false;
    if (before.size() == owner.size()) return true;
    const char first = before[before.size() - owner.size()];
    const char ahead = before[before.size() - owner.size() - 1];
    return !IsAlpha(ahead) || (IsUpper(first) && IsLower(ahead)) || owner.size() > 3;
  });
}

// `RESTIC_PASSWORD=x` as environments are written, whosever it is; `psk=x`, which nothing else has.
bool NamesOfNothingElse(const Assignment& assignment, std::string_view before) {
  if (assignment.of_environment && !before.empty()) return true;
  return assignment.whole_line && absl::EqualsIgnoreCase(AbslView(assignment.name), "psk");
}

// `user: `, `"host" =>`, `$username =`: a name that is assigned something.
bool NamesBeside(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (!IsAlpha(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && (IsAlnum(text[end]) || IsJoint(text[end]))) ++end;
    size_t last = end;  // the last part of `db.default.username`
    while (last > at && !IsJoint(text[last - 1])) --last;
    const std::string_view part = text.substr(last, end - last);
    const bool beside = std::any_of(kBesides.begin(), kBesides.end(), [&](std::string_view word) {
      // `dbUser`, `smtpHost`
      const bool hump = part.size() > word.size() && IsUpper(part[part.size() - word.size()]) &&
                        IsLower(part[part.size() - word.size() - 1]);
      return (part.size() == word.size() || hump) &&
             absl::EndsWithIgnoreCase(AbslView(part), AbslView(word));
    });
    at = end;
    if (!beside) continue;
    if (end < text.size() && text[end] == '>') return true;  // <username>ines</username>
    // `:user "ines"` of Clojure
    if (last > 0 && text[last - 1] == ':' && text.substr(end).starts_with(" \"")) return true;
    while (end < text.size() && std::string_view("\"'])> ").find(text[end]) != text.npos) ++end;
    if (end + 1 >= text.size()) return false;
    const bool compares = text[end] == '=' && text[end + 1] == '=';
    if ((text[end] == '=' || text[end] == ':') && !compares) return true;
  }
  return false;
}

std::string_view LineBefore(std::string_view text, size_t line_begin) {
  if (line_begin == 0) return {};
  const size_t begin = line_begin == 1 ? 0 : text.rfind('\n', line_begin - 2) + 1;
  std::string_view line = text.substr(begin, line_begin - 1 - begin);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  return line;
}

// Whether a word without quotes is a value, where code would write a variable's name so.
bool IsPlainLiteral(const Assignment& assignment, std::string_view text) {
  if (assignment.op == Operator::kElement || assignment.of_environment || assignment.defaulted) {
    return true;
  }
  if (!assignment.whole_line || assignment.op != Operator::kAssign) return false;
  // `password: moonfisher,` is a member of an object.
  const size_t end = assignment.value_end;
  if (end < text.size() && text[end] != '\n' && text[end] != '\r') return false;
  const size_t behind = text.find_first_not_of(" \t\r\n", end);
  if (behind != text.npos && std::string_view("})]").find(text[behind]) != text.npos) return false;
  const size_t line_begin = text.rfind('\n', assignment.value_begin - 1) + 1;
  const std::string_view above = LineBefore(text, line_begin);
  if (!above.empty() && std::string_view(",({[\\").find(above.back()) != text.npos) return false;
  const char before = text[assignment.value_begin - 1];
  if (before == '=' && text[line_begin] != ' ' && text[line_begin] != '\t') return true;
  // Code calls something within some lines; a file of settings does not.
  return text.find('(') == text.npos && text.find(';') == text.npos;
}

// Where the name stands in `text`; nullopt when it does not: a decoded value is a text by itself.
std::optional<size_t> PlaceOfName(const Assignment& assignment, std::string_view text) {
  const std::less_equal<const char*> not_behind;
  const std::string_view name = assignment.name;
  if (!not_behind(text.data(), name.data()) ||
      !not_behind(name.data() + name.size(), text.data() + text.size())) {
    return std::nullopt;
  }
  return static_cast<size_t>(name.data() - text.data());
}

// `("password", `: the name is what the call is about; in a list of names it is one of them.
bool IsFirstArgument(const Assignment& assignment, std::string_view text) {
  const std::optional<size_t> name = PlaceOfName(assignment, text);
  if (!assignment.name_alone) return false;
  return !name.has_value() || (*name >= 2 && text[*name - 2] == '(');
}

bool IsFirstOfList(const Assignment& assignment, std::string_view text) {
  if (!assignment.quoted || assignment.op == Operator::kArgument) return false;
  const std::string_view ahead = text.substr(0, assignment.value_begin - 1);
  const size_t before = ahead.find_last_not_of(" \t\r\n");
  return before != ahead.npos && std::string_view("([").find(ahead[before]) != ahead.npos;
}

bool IsQuotedLiteral(const Assignment& assignment, std::string_view text) {
  switch (assignment.op) {
    case Operator::kAssign: {
      // `password: "moonfisher" + salt`
      const size_t behind = text.find_first_not_of("\"'` ", assignment.value_end);
      if (behind == text.npos) return true;
      // COBOL ends its sentences with a full stop.
      if (text[behind] == '.') return behind + 1 == text.size() || text[behind + 1] <= ' ';
      return std::string_view("+?[").find(text[behind]) == text.npos;
    }
    case Operator::kPair:
    case Operator::kLogin:
    case Operator::kSpace:  // `:password "x"` of Clojure
      return true;
    case Operator::kArgument:
      // `setPassword("x")`, and no `checkPassword("x")`; `strcpy(password, "x")`.
      // and `put("mail.smtp.password", "x")`.
      return assignment.copied || IsFirstArgument(assignment, text) ||
             StartsWithIgnoreCase(assignment.name, "set") ||
             ContainsIgnoreCase(assignment.name, ".set");
    default:
      return false;
  }
}

}  // namespace

bool IsWordPassword(std::string_view value, const Assignment& assignment, std::string_view text) {
  // `password=Palavra-Chave` is a label.
  const int words = assignment.quoted || !IsUpper(value[0]) ? JoinedWords(value) : 0;
  const bool joined = words > 0;
  if ((!joined && !IsWrittenAsWord(value)) || ContainsOneOf(value, kOthers)) return false;
  if (!assignment.wrapper.empty()) return false;
  if (!(assignment.quoted ? IsQuotedLiteral(assignment, text) : IsPlainLiteral(assignment, text))) {
    return false;
  }
  // ("user", "x"): a user stands beside it, whatever the call's name.
  const bool login = assignment.op == Operator::kLogin;
  const std::optional<std::string_view> before =
      login ? std::optional<std::string_view>("") : BeforeRole(assignment);
  if (!before.has_value()) return false;
  const std::optional<size_t> name = PlaceOfName(assignment, text);
  if (!name.has_value()) return login || EndsInOwner(*before);
  // Labels begin with a capital, and stand behind a colon.
  const size_t name_end = *name + assignment.name.size();
  if (!joined && IsUpper(value[0]) && IsLower(value[1]) &&
      (name_end > assignment.value_begin ||
       text.substr(name_end, assignment.value_begin - name_end).find('=') == text.npos)) {
    return false;
  }
  // What stands there twice is a name: of a user, of a variable.
  const std::string_view ahead = text.substr(0, assignment.value_begin);
  const std::string_view behind = text.substr(assignment.value_end);
  if (StandsIn(ahead, value) || StandsIn(behind, value)) return false;
  if (ContainsOneOf(text, kTests)) return false;
  if (login || EndsInOwner(*before) || NamesOfNothingElse(assignment, *before)) return true;
  // `PASS_MODES = ('dry-run', 'keep-going')` lists names; `password: mot-passe` translates one.
  const bool told = assignment.quoted || assignment.of_environment ||
                    (assignment.value_begin > 0 && text[assignment.value_begin - 1] == '=');
  if (joined && told && !IsFirstOfList(assignment, text)) return true;
  return NamesBeside(text.substr(0, *name)) || NamesBeside(behind.substr(0, kBeside));
}

}  // namespace offkey
