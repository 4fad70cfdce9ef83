// Covered by tests/unit/rule/literal_cell_test.cc.
#include "engine/rule/literal_cell.h"

namespace offkey {
std::optional<LiteralCell> TakeCell(const CellSyntax& syntax, TextReader* reader) {
  reader->TakeWhitespace();
  if (IsOneOf(reader->At(), syntax.prefixes) && IsOneOf(reader->At(1), syntax.quotes)) {
    reader->set(reader->at() + 1);
  }
  LiteralCell cell;
  const bool begins_with_quote = IsOneOf(reader->At(), syntax.quotes);
  cell.begin = reader->at() + (begins_with_quote ? 1 : 0);
  char quote = '\0';
  size_t texts = 0;
  int depth = 0;
  for (; reader->At() != '\0'; reader->set(reader->at() + 1)) {
    const char c = reader->At();
    if (quote != '\0') {
      if (c == '\n' && !IsOneOf(quote, syntax.multiline)) return std::nullopt;
      if (c == '\\' || (c == quote && syntax.doubled_quote_stays && reader->At(1) == quote)) {
        reader->set(reader->at() + 1);
      } else if (c == quote) {
        quote = '\0';
        if (texts == 1) cell.end = reader->at();
      }
    } else if (IsOneOf(c, syntax.quotes)) {
      quote = c;
      ++texts;
    } else if (depth == 0 && (c == ',' || IsOneOf(c, syntax.closers))) {
      if (!begins_with_quote || texts != 1) return cell;
      const size_t behind = cell.end + 1;
      cell.literal =
          reader->text().substr(behind, reader->at() - behind).find_first_not_of(" \t\r\n") ==
          std::string_view::npos;
      return cell;
    } else if (IsOneOf(c, syntax.openers)) {
      ++depth;
    } else if (IsOneOf(c, syntax.closers)) {
      --depth;
    }
  }
  return std::nullopt;
}

}  // namespace offkey
