// Covered by tests/unit/rule/assigned_insert_test.cc.
#include "engine/rule/assigned_insert.h"

#include <algorithm>
#include <optional>

#include "engine/rule/literal_cell.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

// What a list of columns is written with: names, bare or quoted, and commas.
bool IsListByte(char c) {
  return IsNameByte(c) || IsSpace(c) || IsQuote(c) || c == ',' || c == '[' || c == ']';
}

struct Column {
  size_t name_begin = 0;
  size_t index = 0;
  size_t rows = 0;  // where the rows begin
};

// The role's place in `(a, b, c) VALUES`.
std::optional<Column> ReadColumns(std::string_view text, size_t role_end) {
  Column column;
  const size_t name_end = TailEnd(text, role_end);
  column.name_begin = NameBeginOf(text, role_end);
  size_t at = column.name_begin;
  while (at > 0 && IsListByte(text[at - 1])) {
    if (text[at - 1] == ',') ++column.index;
    --at;
  }
  if (at == 0 || text[at - 1] != '(') return std::nullopt;
  TextReader reader(text, name_end);
  while (IsListByte(reader.At())) reader.set(reader.at() + 1);
  if (!reader.Take(")")) return std::nullopt;
  reader.TakeWhitespace();
  if (!reader.TakeIgnoreCase("values")) return std::nullopt;
  reader.TakeWhitespace();
  if (reader.At() != '(') return std::nullopt;
  column.rows = reader.at();
  return column;
}

}  // namespace

void ReadInsert(std::string_view text, size_t role_end, Assignments* out) {
  const std::optional<Column> column = ReadColumns(text, role_end);
  if (!column.has_value()) return;
  TextReader reader(text, column->rows);
  while (reader.Take("(") && out->size < kMaxAssignments) {
    std::optional<LiteralCell> found;
    for (size_t index = 0;; ++index) {
      const std::optional<LiteralCell> cell = TakeCell(kStatementCell, &reader);
      if (!cell.has_value()) return;  // the row does not stand here whole
      if (index == column->index) found = cell;
      if (reader.Take(")")) break;
      reader.Take(",");
    }
    if (found && found->literal && found->end > found->begin &&
        found->end - found->begin <= kMaxAssignedBytes) {
      Assignment& assignment = out->list[out->size++];
      assignment = Assignment();
      assignment.op = Operator::kColumn;
      assignment.quoted = true;
      assignment.name =
          text.substr(column->name_begin, TailEnd(text, role_end) - column->name_begin);
      assignment.role_in_name = role_end - column->name_begin;
      assignment.value_begin = found->begin;
      assignment.value_end = found->end;
    }
    reader.TakeWhitespace();
    if (!reader.Take(",")) return;
    reader.TakeWhitespace();
  }
}

}  // namespace offkey
