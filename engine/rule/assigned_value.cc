// Covered by tests/unit/rule/assigned_value_test.cc.
#include "engine/rule/assigned_value.h"

#include <algorithm>

#include "engine/base/hex.h"
#include "engine/rule/joined_text.h"

namespace offkey {
namespace {

constexpr size_t kLeastEscaped = 6;  // bytes

// `value` when it is nothing but `mark` and two hexadecimal digits, again and again, and they are
// printable.
bool Unescape(std::string_view value, std::string_view mark, std::string* out) {
  const size_t size = mark.size() + 2;
  if (value.size() % size != 0 || value.size() / size < kLeastEscaped) return false;
  out->clear();
  for (size_t at = 0; at < value.size(); at += size) {
    if (!value.substr(at).starts_with(mark)) return false;
    const int high = HexValue(value[at + size - 2]);
    const int low = HexValue(value[at + size - 1]);
    if (high < 0 || low < 0) return false;
    const char byte = static_cast<char>(16 * high + low);
    if (byte <= ' ' || byte > '~') return false;
    out->push_back(byte);
  }
  return true;
}

DecodedAssignment Decoded(const Assignment& assignment, size_t size, size_t value_end) {
  DecodedAssignment out;
  out.assignment = assignment;
  out.assignment.value_begin = 0;
  out.assignment.value_end = size;
  // No word of a sentence and no name of a variable is written so.
  out.assignment.quoted = true;
  out.value_end = value_end;
  return out;
}

// Whether an expression goes on behind the quote at `at`: `"ab" + "cd" + name`.
bool GoesOn(std::string_view text, size_t at) {
  const size_t next = text.find_first_not_of(" \t\r\n", at + 1);
  return next != text.npos && std::string_view("+.&~|[").find(text[next]) != text.npos;
}

// Whether the quoted text that begins at `at` is a name in the next line: `"password": "x"`.
bool NamesAnother(std::string_view text, size_t at) {
  const size_t close = text.find(text[at - 1], at);
  if (close == text.npos) return false;
  const size_t behind = text.find_first_not_of(" \t", close + 1);
  return behind != text.npos && (text[behind] == ':' || text[behind] == '=');
}

// Where the part begins that a join at `at` leads to; npos when there is no join of this value.
size_t NextPart(std::string_view text, char quote, size_t at) {
  if (at >= text.size()) return text.npos;
  const bool at_quote = text[at] == quote;
  // Without quotes a value goes on only behind the end of a line.
  if (!at_quote && text[at] != '\\') return text.npos;
  const Join join = ReadJoin(text, at);
  if (join.size == 0) return text.npos;
  // Two texts beside each other in one line are two arguments of a command.
  const bool in_line = text.substr(at, join.size).find('\n') == text.npos;
  const size_t part = at + join.size;
  return at_quote && !join.has_operator && (in_line || NamesAnother(text, part)) ? text.npos : part;
}

// The parts of a value whose first one was read; nullopt when there is one alone, as nearly
// everywhere: then nothing is copied.
std::optional<DecodedAssignment> JoinParts(const Assignment& assignment, std::string_view text,
                                           std::string* out) {
  const size_t begin = assignment.value_begin;
  size_t end = assignment.value_end;
  if (begin == 0 || end - begin >= kMaxAssignedBytes) return std::nullopt;
  const char quote = assignment.quoted ? text[begin - 1] : '\0';
  if (assignment.quoted && quote != '"' && quote != '\'') return std::nullopt;
  size_t part = NextPart(text, quote, end);
  if (part == text.npos) return std::nullopt;
  out->assign(text.substr(begin, end - begin));
  while (part != text.npos && out->size() < kMaxAssignedBytes) {
    const size_t stop = quote == '\0' ? TokenEnd(text, part)
                                      : std::min(text.find(text[part - 1], part), text.size());
    const std::string_view more = text.substr(part, stop - part);
    if (more.empty() || more.find('\n') != more.npos) return std::nullopt;
    if (quote != '\0' && stop == text.size()) return std::nullopt;
    out->append(more);
    end = stop;
    part = NextPart(text, quote, end);
  }
  if (out->size() > kMaxAssignedBytes) return std::nullopt;
  if (quote != '\0' && GoesOn(text, end)) return std::nullopt;
  return Decoded(assignment, out->size(), end);
}

}  // namespace

AssignedValue ReadAssignedValue(const Assignment& assignment, std::string_view text,
                                std::string* decoded) {
  AssignedValue out;
  if (assignment.basic) return out;
  const std::string_view value =
      text.substr(assignment.value_begin, assignment.value_end - assignment.value_begin);
  out.decoded = JoinParts(assignment, text, decoded);
  if (out.decoded.has_value()) {
    out.encoding = Encoding::kJoined;
    return out;
  }
  if (Unescape(value, "\\x", decoded) || Unescape(value, "\\u00", decoded)) {
    out.encoding = Encoding::kBackslash;
  } else if (Unescape(value, "%", decoded)) {
    out.encoding = Encoding::kPercent;
  }
  if (out.encoding != Encoding::kPlain) {
    out.decoded = Decoded(assignment, decoded->size(), assignment.value_end);
    return out;
  }
  out.decoded = DecodeAssigned(assignment, text, decoded);
  if (out.decoded.has_value()) out.encoding = Encoding::kBase64At0;
  return out;
}

JudgedValue JudgeAssignedValue(AssignedKind kind, const AssignedValue& value,
                               std::string_view decoded, const Assignment& assignment,
                               std::string_view text) {
  JudgedValue out;
  if (value.decoded.has_value()) {
    out.encoding = value.encoding;
    out.end = value.decoded->value_end;
    if (value.encoding == Encoding::kBase64At0) {
      out.judgement = JudgeDecoded(kind, *value.decoded, decoded, assignment, text);
      return out;
    }
    out.judgement = JudgeAssigned(kind, value.decoded->assignment, decoded);
    if (out.judgement.strength != Strength::kNone) return out;
  }
  out.judgement = JudgeAssigned(kind, assignment, text);
  out.encoding = Encoding::kPlain;
  out.end = assignment.value_end;
  return out;
}

}  // namespace offkey
