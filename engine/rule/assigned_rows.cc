// Covered by tests/unit/rule/assigned_rows_test.cc.
#include "engine/rule/assigned_rows.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/rule/assigned_column.h"
#include "engine/rule/literal_cell.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxBehind = 96;  // of the list, behind the role
constexpr size_t kMaxCells = 12;
constexpr std::string_view kOpeners = kCodeCell.openers;
constexpr std::string_view kClosers = kCodeCell.closers;

// What a list of names is written with, types behind them included.
bool IsListByte(char c) { return IsNameByte(c) || IsSpace(c) || IsQuote(c) || IsOneOf(c, ",:;*&"); }

// A case of a test has a name, too.
bool NamesAccount(std::string_view name) {
  while (!name.empty() && (IsSpace(name.back()) || IsQuote(name.back()))) name.remove_suffix(1);
  while (!name.empty() && (IsSpace(name.front()) || IsQuote(name.front()))) name.remove_prefix(1);
  return name != "name" && name != "id" && name != "url" && NamesOwner(name);
}

struct Names {
  size_t index = 0;  // of the role
  size_t rows = 0;   // where they open
};

// What may stand between a list of names and its rows.
bool TakeJoint(TextReader* reader) {
  for (size_t closers = 0; closers < 2 && IsOneOf(reader->At(), kClosers); ++closers) {
    reader->set(reader->at() + 1);
  }
  reader->TakeWhitespace();
  for (const std::string_view joint : {",", ":=", "=", "<-", "<<", "in ", "of "}) {
    if (reader->Take(joint)) break;
  }
  reader->TakeWhitespace();
  return IsOneOf(reader->At(), kOpeners);
}

// The fields of `struct { user, password string; ok bool }`: those of one type with commas between
// them, each type on a line or before a semicolon.
std::optional<Names> ReadFields(std::string_view text, size_t begin, size_t name_begin, size_t end,
                                bool* owned) {
  Names names;
  bool found = false;
  for (size_t at = begin; at < end;) {
    const size_t stop = std::min(text.find_first_of(";\n", at), end);
    std::string_view field = text.substr(at, stop - at);
    const size_t first = std::min(field.find_first_not_of(" \t\r"), field.size());
    // The type is the last word.
    const size_t last = field.find_last_not_of(" \t\r");
    const size_t type = last == field.npos ? field.npos : field.find_last_of(" \t", last);
    if (type != field.npos && type > first) {
      for (size_t name = first; name < type;) {
        const size_t comma = std::min(field.find(',', name), type);
        const bool is_role = at + name <= name_begin && name_begin < at + comma;
        if (is_role) found = true;
        if (!found) ++names.index;
        if (!is_role && NamesAccount(field.substr(name, comma - name))) {
          *owned = true;
        }
        name = comma + 1;
      }
    }
    at = stop + 1;
  }
  if (!found) return std::nullopt;
  return names;
}

std::optional<Names> ReadNames(std::string_view text, size_t role_end) {
  const size_t name_end = TailEnd(text, role_end);
  // Nearly every name of a secret is followed by something else.
  TextReader reader(text, name_end);
  while (IsListByte(reader.At()) && reader.at() - name_end < kMaxBehind) {
    reader.set(reader.at() + 1);
  }
  const size_t list_end = reader.at();
  const bool closed = IsOneOf(reader.At(), kClosers);
  if (!closed && !IsOneOf(reader.At(), kOpeners)) return std::nullopt;
  std::string_view behind = text.substr(name_end, list_end - name_end);
  while (!behind.empty() && IsSpace(behind.back())) behind.remove_suffix(1);
  // `"user,password", [`, `for user, password in [`
  const bool joined = behind.ends_with(',') || behind.ends_with(" in") || behind.ends_with(" of");
  if (!closed && !joined) return std::nullopt;
  if (closed && !TakeJoint(&reader)) return std::nullopt;

  const size_t name_begin = NameBeginOf(text, role_end);
  size_t begin = name_begin;
  while (begin > 0 && IsListByte(text[begin - 1])) --begin;
  // A list that begins before what is seen has names that nobody counted.
  if (begin == 0 && role_end >= kNameReach) return std::nullopt;
  bool owned = false;
  const std::string_view before = text.substr(0, begin);
  std::optional<Names> names;
  if (before.ends_with("struct {") || before.ends_with("struct{")) {
    names = ReadFields(text, begin, name_begin, list_end, &owned);
  } else {
    const bool in_brackets = begin > 0 && IsOneOf(text[begin - 1], kOpeners);
    if (!in_brackets) {
      // The loop of a line of its own.
      begin = text.substr(0, name_begin).rfind('\n') + 1;  // npos + 1 is 0
      while (text[begin] == ' ' || text[begin] == '\t') ++begin;
      if (!text.substr(begin).starts_with("for ")) return std::nullopt;
    }
    names.emplace();
    for (size_t at = begin; at < list_end;) {
      const size_t comma = std::min(text.find(',', at), list_end);
      if (comma < name_begin) ++names->index;
      const bool is_role = at <= name_begin && name_begin < comma;
      if (!is_role && NamesAccount(text.substr(at, comma - at))) owned = true;
      at = comma + 1;
    }
  }
  if (!names.has_value() || !owned) return std::nullopt;
  names->rows = reader.at();
  return names;
}

// Takes `(`, `pytest.param(`, and the bracket around all rows before the first.
bool TakeRowOpener(TextReader* reader) {
  size_t name = 0;
  while (name < 24 && IsNameByte(reader->At(name))) ++name;
  if (!IsOneOf(reader->At(name), kOpeners)) return false;
  reader->set(reader->at() + name + 1);
  return true;
}

void TakeRemark(TextReader* reader) {
  reader->TakeWhitespace();
  while (reader->At() == '#' || (reader->At() == '/' && reader->At(1) == '/')) {
    while (reader->At() != '\0' && reader->At() != '\n') reader->set(reader->at() + 1);
    reader->TakeWhitespace();
  }
}

}  // namespace

void ReadRows(std::string_view text, size_t role_end, Assignments* out) {
  const std::optional<Names> names = ReadNames(text, role_end);
  if (!names.has_value()) return;
  const size_t name_begin = NameBeginOf(text, role_end);
  TextReader reader(text, names->rows);
  if (!TakeRowOpener(&reader)) return;
  TakeRemark(&reader);
  // What opens behind an opener is a row: the first bracket was around all of them.
  TextReader inner = reader;
  if (TakeRowOpener(&inner)) reader = inner;
  while (out->size < kMaxAssignments) {
    std::optional<LiteralCell> found;
    for (size_t index = 0; index < kMaxCells; ++index) {
      const std::optional<LiteralCell> cell = TakeCell(kCodeCell, &reader);
      if (!cell.has_value()) return;  // the row does not stand here whole
      if (index == names->index) found = cell;
      if (!reader.Take(",")) break;
      reader.TakeWhitespace();
      if (IsOneOf(reader.At(), kClosers)) break;  // a comma behind the last
    }
    if (!IsOneOf(reader.At(), kClosers)) return;
    reader.set(reader.at() + 1);
    if (found && found->literal && found->end > found->begin &&
        found->end - found->begin <= kMaxAssignedBytes) {
      Assignment& assignment = out->list[out->size++];
      assignment = Assignment();
      assignment.op = Operator::kColumn;
      assignment.quoted = true;
      assignment.name = text.substr(name_begin, TailEnd(text, role_end) - name_begin);
      assignment.role_in_name = role_end - name_begin;
      assignment.value_begin = found->begin;
      assignment.value_end = found->end;
    }
    reader.TakeWhitespace();
    if (!reader.Take(",")) return;
    TakeRemark(&reader);
    if (!TakeRowOpener(&reader)) return;
  }
}

}  // namespace offkey
