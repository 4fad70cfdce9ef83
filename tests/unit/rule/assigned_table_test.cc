// Tables without separators between their heads, and every cut of each: a reading never leaves its
// text.
#include "engine/rule/assigned_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

std::vector<std::string> CellsOf(const std::string& text) {
  Assignments out;
  const size_t role = text.find("assword");
  if (role == std::string::npos) return {};
  ReadTable(text, role + 7, &out);
  std::vector<std::string> cells;
  for (const Assignment& a : out) {
    EXPECT_EQ(a.op, Operator::kColumn);
    EXPECT_LE(a.value_end, text.size());
    cells.push_back(text.substr(a.value_begin, a.value_end - a.value_begin));
  }
  return cells;
}

const char* const kTables[] = {
    "=====  ========  ====\nHost   Password  Note\n=====  ========  ====\na.b    Vx1       old\n"
    "c.d    ``Vx2``   new\n=====  ========  ====\n",
    "  ====  ========\n  User  Password\n  ====  ========\n  bob   Vx1\n  ann   Vx2\n  ====  "
    "========\n",
    "name     password\n-------- ----------\nbob      Vx1\nann      Vx2\n\n(2 rows affected)\n",
    "{| class=\"wikitable\"\n! Host !! User !! Password\n|-\n| a.b || bob || Vx1\n|-\n| c.d || ann "
    "|| Vx2\n|}\n",
    "{|\n! Host\n! Password\n! Note\n|-\n| a.b\n| Vx1\n| x\n|-\n| c.d || Vx2 || y\n|}\n",
    "! User || Password\r\n|-\r\n| bob || Vx1\r\n|-\r\n| ann || Vx2\r\n|}\r\n",
};

TEST(AssignedTable, ReadsTheCellsBelowAHead) {
  for (const char* table : kTables) {
    EXPECT_EQ(CellsOf(table), (std::vector<std::string>{"Vx1", "Vx2"})) << table;
  }
}

TEST(AssignedTable, NeverLeavesACutText) {
  for (const char* table : kTables) {
    const std::string whole = table;
    for (size_t size = 0; size <= whole.size(); ++size) CellsOf(whole.substr(0, size));
  }
}

TEST(AssignedTable, TakesNothingElse) {
  const char* const texts[] = {
      "Your password\n=============\nVx1 is to be changed\n",  // a title
      "The password of the host\n--------\nVx1\n",             // another title
      "Type   Password\n=====  ========\ntext   Vx1\n",        // nobody's
      "Host   Password\na.b    Vx1\n",                         // no rules
      "Host   Password\n=====  ========\nsomething longer\n",  // another table
      "! the password of the host\nx Vx1\n",                   // a remark
      "! Password !! Note\n|-\n| Vx1 || x\n",                  // nobody's
  };
  for (const char* text : texts) EXPECT_TRUE(CellsOf(text).empty()) << text;
}

TEST(AssignedTable, KeepsItsBounds) {
  std::string rows = "Host  Password\n====  ========\n";
  for (int i = 0; i < 20; ++i) rows += "a.b   Vx1\n";
  EXPECT_EQ(CellsOf(rows).size(), kMaxAssignments);
  EXPECT_TRUE(CellsOf("Host" + std::string(kNameReach, ' ') +
                      "Password\n====" + std::string(kNameReach, ' ') + "========\na.b" +
                      std::string(kNameReach + 1, ' ') + "Vx1\n")
                  .empty());
}

}  // namespace
}  // namespace offkey
