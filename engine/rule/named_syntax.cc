// Covered by tests/unit/rule/named_syntax_test.cc and by the generated examples of
// engine/scan/rule_examples.h.
#include "engine/rule/named_syntax.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"
#include "engine/rule/named_form.h"

namespace offkey {
namespace {

// The bytes with which NamedSyntax() goes on; ')' and ';', the commonest of the others, end what
// could have been an assignment.
constexpr std::string_view kAfterRole = R"([\t\n\r "%&'\(*+,\-.0-9:<=>?\[\\\]_`{|}])";
constexpr std::string_view kCall = R"([0-9a-z_]\(["'`][+\-./0-9:=_a-z~]{16})";
constexpr std::string_view kArgument = R"(["'`],[ ]?["'`][+\-./0-9:=_a-z~]{16})";
constexpr std::string_view kUser = R"((?:-u|--user)[ =]["']?[+\-./0-9=_a-z~]{16})";
constexpr std::string_view kCallBytes =
    "+-./0123456789:=_~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr size_t kMaxArgumentBytes = 80;
constexpr int kMaxArguments = 2;  // in front of the value

// TailEnd() reads the same by hand; RankName says which of these are allowed.
constexpr std::string_view kTail =
    "(?:[_.-]?[0-9]{1,2}|[_.-][0-9a-z]{1,20}(?:[_-][0-9a-z]{1,20}){0,2})?";
constexpr size_t kTailPartBytes = 20;
constexpr int kTailParts = 3;

bool AlphaNumeric(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)); }
bool Quote(char c) { return c == '"' || c == '\'' || c == '`'; }

// "x{0,24}" as "x*": more than the pattern matches, with a fraction of the states. Counters that
// overlap would make RE2 build new states for nearly every text.
std::string WithoutBounds(std::string_view pattern) {
  std::string out;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view rest = pattern.substr(i);
    const bool repeat = rest.starts_with("{0,") || rest.starts_with("{1,");
    if (!repeat) {
      out += pattern[i];
      continue;
    }
    out += rest[1] == '0' ? '*' : '+';
    i += rest.find('}');
  }
  return out;
}

}  // namespace

std::string_view AfterRole() { return kAfterRole; }

std::string_view NamedCallOpening(RoleEnd end) {
  switch (end) {
    case RoleEnd::kCall:
      return kCall;
    case RoleEnd::kArgument:
      return kArgument;
    case RoleEnd::kUser:
      return kUser;
    case RoleEnd::kName:
      break;
  }
  return {};
}

bool CallsHold(const ValuePattern& form) {
  std::bitset<256> bytes;
  for (const char c : kCallBytes) bytes.set(static_cast<unsigned char>(c));
  return form.least >= kCallValueBytes && (form.alphabet & ~bytes).none();
}

std::optional<CallPlace> ReadCall(std::string_view text, RoleEnd role, size_t end) {
  CallPlace place;
  place.value = end - kCallValueBytes;
  if (role == RoleEnd::kUser) {
    place.name_end = place.value;
    return place;
  }
  size_t at = place.value - 1;  // of the opening quote
  for (int i = 0; role == RoleEnd::kArgument; ++i) {
    // The argument before, from its last byte back.
    size_t last = at;
    while (last > 0 && (text[last - 1] == ' ' || text[last - 1] == ',')) --last;
    if (last == at || last == 0 || !Quote(text[last - 1])) break;
    if (i == kMaxArguments) return std::nullopt;
    const char quote = text[--last];
    const size_t first = last - std::min(last, kMaxArgumentBytes);
    while (last > first && text[last - 1] != quote && text[last - 1] != '\n') --last;
    if (last == first || text[last - 1] != quote) return std::nullopt;
    at = last - 1;
  }
  // `provider :acme, "id", "4f0c..."`
  const bool plain = role == RoleEnd::kArgument && at >= 2 && text[at - 1] == ' ';
  if (plain) --at;
  if (at < 2 || text[at - 1] != (plain ? ',' : '(')) return std::nullopt;
  place.name_end = at - 1;
  if (!plain && text[place.name_end - 1] == '=') --place.name_end;
  if (place.name_end == 0) return std::nullopt;
  const char named = text[place.name_end - 1];
  if (!AlphaNumeric(named) && named != '_') return std::nullopt;
  return place;
}

size_t CallValueEnd(std::string_view text, size_t value) {
  const size_t end = text.find_first_not_of(kCallBytes, value);
  return std::min({end, text.size(), value + kMaxValueBytes});
}

const std::string& NamedSyntaxBehindTail() {
  static const std::string syntax = [] {
    const std::string quote = R"((?:\\{0,3}["'`]|&quot;){0,2})";
    const std::string close = R"((?:\\{0,3}["'`]|&quot;|[\])}*>]){0,4})";
    const std::string type = R"((?:(?: ?: ?| )[a-z&*][0-9a-z_<>\[\]?.&:' ]{0,24})?)";
    const std::string op =
        R"((?:={2,3}|=>|:=|:-|->|<<?-|\\?[:=]|\?\?=?|\|\|=?|\?[:=]|\||,|%3D|\+=|[([{]|[ \t](?:or|to|is)[ \t]))";
    const std::string line = R"([ \t]{0,24}(?:(?:[|>]-?)?[ \t]{0,4}\\?\r?\n[ \t]{0,40})?)";
    const std::string wrap =
        R"((?:(?:new )?[a-z_][0-9a-z_.:]{0,31} ?\((?:["'][0-9a-z_.-]{1,40}["'],)?[ \t]{0,4}|[[({<]{1,2}[ \t]{0,2}(?:\r?\n[ \t]{0,40})?)?)";
    const std::string keyword = R"((?:(?:default(?:_?value)?|value|val)[ \t]{0,2}[:=][ \t]{0,4})?)";
    const std::string open = Concat(R"((?:[bruln@$]{1,2}["'`]|)", quote, ")");
    const std::string scheme =
        R"((?:(?:bearer|token|basic|api-?key|key)(?:[ \t]{1,2}|[=:]["' ]?))?)";
    const std::string value_of =
        R"((?:(?:[a-z]{2,10}:)?[a-z_]{0,12}(?:value|val)|default|content|data))";
    const std::string assignment = Concat(close, R"([ \t]{0,24})", type, R"([ \t]{0,16})", op, line,
                                          wrap, keyword, open, scheme);
    // `secret set ACME_KEY --body "..."`
    const std::string flag = R"((?:--(?:value|body)[ =]{1,2})?)";
    const std::string space = Concat(close, R"([ \t]{1,40})", flag, open, scheme);
    const std::string attribute =
        Concat(R"(["'][ \t\r\n]{1,40})", value_of, R"([ \t]{0,2}=[ \t]{0,2}["'])");
    const std::string next_line =
        Concat(quote, R"([ \t]{0,4}[,;{]?[ \t]{0,4}(?:\r?\n|\\n)?[ \t]{0,40}(?:- )?)", quote,
               value_of, quote, R"([ \t]{0,4}[:=][ \t]{0,4})", open);
    const std::string element = R"(["']?(?:[ \t][^<>\r\n]{0,48})?>[ \t\r\n]{0,40}(?:<!\[CDATA\[)?)";
    const std::string elements =
        R"(</[0-9a-z:_-]{1,16}>[ \t\r\n]{0,40}<[0-9a-z:_-]{1,16}(?: [^<>]{0,24})?>[`]?)";
    return Concat("(?:", assignment, "|", next_line, "|", attribute, "|", element, "|", elements,
                  "|", space, ")");
  }();
  return syntax;
}

const std::string& NamedSyntax() {
  static const std::string syntax = Concat(kTail, NamedSyntaxBehindTail());
  return syntax;
}

size_t TailEnd(std::string_view text, size_t role_end) {
  const auto part_end = [&](size_t at) {
    size_t end = at;
    while (end < text.size() && end - at < kTailPartBytes && AlphaNumeric(text[end])) ++end;
    return end;
  };
  if (role_end >= text.size()) return role_end;
  const char first = text[role_end];
  if (absl::ascii_isdigit(static_cast<unsigned char>(first))) {
    const bool two = role_end + 1 < text.size() &&
                     absl::ascii_isdigit(static_cast<unsigned char>(text[role_end + 1]));
    return role_end + (two ? 2 : 1);
  }
  if (first != '_' && first != '.' && first != '-') return role_end;
  size_t end = part_end(role_end + 1);
  if (end == role_end + 1) return role_end;
  for (int parts = 1; parts < kTailParts && end < text.size(); ++parts) {
    if (text[end] != '_' && text[end] != '-') break;
    const size_t next = part_end(end + 1);
    if (next == end + 1) break;
    end = next;
  }
  return end;
}

bool MayBeginValue(std::string_view text, size_t at) {
  if (at == 0) return false;
  if (!AlphaNumeric(text[at - 1])) return true;
  // "%3D"
  return at >= 3 && text[at - 3] == '%' && text[at - 2] == '3';
}

bool IsHeadOfToken(std::string_view text, size_t begin, size_t end) {
  // `{"` in base64.
  return text.substr(begin, end - begin).starts_with("eyJ") && end + 1 < text.size() &&
         text[end] == '.' && AlphaNumeric(text[end + 1]);
}

void NamedFilter::Add(const ValuePattern& form) {
  bytes_ |= form.alphabet;
  least_ = std::min(least_, form.least);
}

std::string NamedFilter::Pattern() const {
  if (bytes_.none()) return "";
  const std::string byte = ClassPattern(bytes_);
  return Concat("(?i:", WithoutBounds(NamedSyntax()), ")", byte, "{", least_, "}", byte, "*");
}

ValueEvidence EvidenceOf(const ValuePattern& form, uint32_t min_digits) {
  if (min_digits > 0) return ValueEvidence::kDigit;
  const auto any = [&form](std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [&form](char c) {
      return form.classes.test(static_cast<unsigned char>(c));
    });
  };
  const bool varied =
      any("0123456789") && any("abcdefghijklmnopqrstuvwxyz") && any("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return varied ? ValueEvidence::kDigitOrBothCases : ValueEvidence::kNone;
}

bool HasEvidence(ValueEvidence evidence, std::string_view value) {
  if (evidence == ValueEvidence::kNone) return true;
  bool upper = false;
  bool lower = false;
  for (const char c : value) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (absl::ascii_isdigit(byte)) return true;
    upper = upper || absl::ascii_isupper(byte);
    lower = lower || absl::ascii_islower(byte);
  }
  return evidence == ValueEvidence::kDigitOrBothCases && upper && lower;
}

}  // namespace offkey
