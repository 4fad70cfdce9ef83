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
  size_t rows = 0;    // where the rows begin
  bool copy = false;  // lines with tabs, of COPY
};

// The role's place in `(a, b, c) VALUES`, `(a, b, c) FROM stdin;`.
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
  if (reader.TakeIgnoreCase("from stdin")) {
    // `WITH (FORMAT text);`
    while (reader.At() != '\0' && reader.At() != ';' && reader.At() != '\n') {
      reader.set(reader.at() + 1);
    }
    if (!reader.Take(";")) return std::nullopt;
    reader.Take("\r");
    if (!reader.Take("\n")) return std::nullopt;
    column.copy = true;
    column.rows = reader.at();
    return column;
  }
  if (!reader.TakeIgnoreCase("values")) return std::nullopt;
  reader.TakeWhitespace();
  if (reader.At() != '(') return std::nullopt;
  column.rows = reader.at();
  return column;
}

void AddCell(std::string_view text, size_t role_end, const Column& column, size_t begin, size_t end,
             Assignments* out) {
  if (end <= begin || end - begin > kMaxAssignedBytes) return;
  Assignment& assignment = out->list[out->size++];
  assignment = Assignment();
  assignment.op = Operator::kColumn;
  assignment.quoted = !column.copy;
  assignment.name = text.substr(column.name_begin, TailEnd(text, role_end) - column.name_begin);
  assignment.role_in_name = role_end - column.name_begin;
  assignment.value_begin = begin;
  assignment.value_end = end;
}

// The lines of COPY up to `\.`; `\N` is NULL. A line at the end of what is seen is whole only where
// the text ends.
void ReadCopy(std::string_view text, size_t role_end, const Column& column, Assignments* out) {
  const bool text_ends = text.size() < role_end + kAssignmentReach;
  for (size_t at = column.rows; at < text.size() && out->size < kMaxAssignments;) {
    const size_t end = std::min(text.find('\n', at), text.size());
    if (end == text.size() && !text_ends) return;
    const std::string_view line = text.substr(at, end - at);
    if (line.starts_with("\\.")) return;
    size_t begin = at;
    for (size_t index = 0; index < column.index; ++index) {
      const size_t tab = text.find('\t', begin);
      if (tab >= end) return;
      begin = tab + 1;
    }
    size_t stop = std::min(text.find('\t', begin), end);
    if (stop > begin && text[stop - 1] == '\r') --stop;
    if (text.substr(begin, stop - begin) != "\\N") {
      AddCell(text, role_end, column, begin, stop, out);
    }
    at = end + 1;
  }
}

}  // namespace

void ReadInsert(std::string_view text, size_t role_end, Assignments* out) {
  const std::optional<Column> column = ReadColumns(text, role_end);
  if (!column.has_value()) return;
  if (column->copy) return ReadCopy(text, role_end, *column, out);
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
    if (found && found->literal) {
      AddCell(text, role_end, *column, found->begin, found->end, out);
    }
    reader.TakeWhitespace();
    if (!reader.Take(",")) return;
    reader.TakeWhitespace();
  }
}

}  // namespace offkey
