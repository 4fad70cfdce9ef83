#include "engine/rule/literal_cell.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace offkey {
namespace {

// The text of a literal; "(none)" where no value ends, "(other)" for what is no literal.
std::string Cell(const CellSyntax& syntax, std::string_view text) {
  TextReader reader(text, 0);
  const std::optional<LiteralCell> cell = TakeCell(syntax, &reader);
  if (!cell.has_value()) return "(none)";
  EXPECT_TRUE(reader.At() == ',' || syntax.closers.find(reader.At()) != std::string_view::npos);
  if (!cell->literal) return "(other)";
  return std::string(text.substr(cell->begin, cell->end - cell->begin));
}

TEST(LiteralCell, OneTextInQuotesAndNothingBesides) {
  for (const CellSyntax& syntax : {kStatementCell, kCodeCell}) {
    EXPECT_EQ(Cell(syntax, " 'x1' , 2)"), "x1");
    EXPECT_EQ(Cell(syntax, "\n\"x,1)\")"), "x,1)");
    EXPECT_EQ(Cell(syntax, R"('x\'1',)"), R"(x\'1)");
    EXPECT_EQ(Cell(syntax, "'',"), "");
    EXPECT_EQ(Cell(syntax, "x1,"), "(other)");
    EXPECT_EQ(Cell(syntax, "f('x1', 2),"), "(other)");
    EXPECT_EQ(Cell(syntax, "'x1' + 'x2',"), "(other)");
    EXPECT_EQ(Cell(syntax, "'x1'.upper(),"), "(other)");
    EXPECT_EQ(Cell(syntax, "'x1'"), "(none)");
    EXPECT_EQ(Cell(syntax, "'x1"), "(none)");
    EXPECT_EQ(Cell(syntax, ""), "(none)");
  }
}

TEST(LiteralCell, WhatStatementsAndCodeWriteInTheirOwnWays) {
  EXPECT_EQ(Cell(kStatementCell, "N'x1',"), "x1");
  EXPECT_EQ(Cell(kStatementCell, "'it''s',"), "it''s");
  EXPECT_EQ(Cell(kStatementCell, "'two\nlines',"), "two\nlines");
  EXPECT_EQ(Cell(kStatementCell, "b'x1',"), "(other)");
  EXPECT_EQ(Cell(kCodeCell, "b'x1',"), "x1");
  EXPECT_EQ(Cell(kCodeCell, "`two\nlines`,"), "two\nlines");
  EXPECT_EQ(Cell(kCodeCell, "'two\nlines',"), "(none)");
  EXPECT_EQ(Cell(kCodeCell, "['x1', 'x2'],"), "(other)");
  EXPECT_EQ(Cell(kCodeCell, "'x1']"), "x1");
}

}  // namespace
}  // namespace offkey
