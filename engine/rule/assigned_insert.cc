// Covered by tests/unit/rule/assigned_insert_test.cc.
#include "engine/rule/assigned_insert.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/placeholder.h"
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

struct Cell {
  size_t begin = 0;
  size_t end = 0;
  bool quoted = false;  // a text, and nothing but it
};

// Takes one value of a row, up to the comma or parenthesis behind it; nullopt where the text ends
// before. `hash('x', 4)` is one value.
std::optional<Cell> TakeCell(TextReader* reader) {
  reader->TakeWhitespace();
  if ((reader->At() == 'N' || reader->At() == 'E') && reader->At(1) == '\'') {
    reader->set(reader->at() + 1);
  }
  Cell cell;
  cell.quoted = reader->At() == '\'' || reader->At() == '"';
  cell.begin = reader->at() + (cell.quoted ? 1 : 0);
  char quote = '\0';
  size_t texts = 0;
  int depth = 0;
  for (; reader->At() != '\0'; reader->set(reader->at() + 1)) {
    const char c = reader->At();
    if (quote != '\0') {
      if (c == '\\') {
        reader->set(reader->at() + 1);
      } else if (c == quote && reader->At(1) == quote) {
        reader->set(reader->at() + 1);  // a doubled quote is the text's own
      } else if (c == quote) {
        quote = '\0';
        if (texts == 1) cell.end = reader->at();
      }
    } else if (c == '\'' || c == '"') {
      quote = c;
      ++texts;
    } else if (c == '(') {
      ++depth;
    } else if (depth == 0 && (c == ',' || c == ')')) {
      const std::string_view behind = reader->text().substr(cell.end, reader->at() - cell.end);
      cell.quoted =
          cell.quoted && texts == 1 && behind.find_first_not_of("'\" \t\r\n") == behind.npos;
      return cell;
    } else if (c == ')') {
      --depth;
    }
  }
  return std::nullopt;
}

}  // namespace

void ReadInsert(std::string_view text, size_t role_end, Assignments* out) {
  const std::optional<Column> column = ReadColumns(text, role_end);
  if (!column.has_value()) return;
  TextReader reader(text, column->rows);
  while (reader.Take("(") && out->size < kMaxAssignments) {
    std::optional<Cell> found;
    for (size_t index = 0;; ++index) {
      const std::optional<Cell> cell = TakeCell(&reader);
      if (!cell.has_value()) return;  // the row does not stand here whole
      if (index == column->index) found = cell;
      if (reader.Take(")")) break;
      reader.Take(",");
    }
    if (found && found->quoted && found->end > found->begin &&
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
