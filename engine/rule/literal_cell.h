// One value of a row of values, as SQL statements and tables of tests write them.
//
// Place in the flow: assigned_insert.cc, assigned_rows.cc. Thread rule: pure. Offsets point into
// the reader's text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/rule/text_reader.h"

namespace offkey {

// How a language writes rows.
struct CellSyntax {
  std::string_view prefixes;         // letters right before a quote: N'x', b"x"
  std::string_view quotes;           // that a text may stand in
  std::string_view multiline;        // those of them that may reach over ends of lines
  std::string_view openers;          // of a call or of a list inside the value
  std::string_view closers;          // of those, and of the row
  bool doubled_quote_stays = false;  // 'it''s' is one text
};

inline constexpr CellSyntax kStatementCell = {.prefixes = "NE",
                                              .quotes = "'\"",
                                              .multiline = "'\"",
                                              .openers = "(",
                                              .closers = ")",
                                              .doubled_quote_stays = true};

inline constexpr CellSyntax kCodeCell = {.prefixes = "brufL@",
                                         .quotes = "\"'`",
                                         .multiline = "`",
                                         .openers = "([{",
                                         .closers = ")]}",
                                         .doubled_quote_stays = false};

struct LiteralCell {
  size_t begin = 0;      // of the text between the quotes; of the value when it is no literal
  size_t end = 0;        // of the text; only of a literal
  bool literal = false;  // one text in quotes, and nothing but it
};

// Takes one value up to the comma or closer behind it, which stays; nullopt where the text ends
// before, or a quote that must close on its line does not. `hash('x', 4)` is one value.
std::optional<LiteralCell> TakeCell(const CellSyntax& syntax, TextReader* reader);

}  // namespace offkey
