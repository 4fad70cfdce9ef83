// Heads of columns and the cells below them, and every cut of each: a reading never leaves its
// text.
#include "engine/rule/assigned_column.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

std::vector<std::string> CellsOf(const std::string& text) {
  Assignments out;
  const size_t role = text.find("assword");
  if (role == std::string::npos) return {};
  ReadColumn(text, role + 7, &out);
  std::vector<std::string> cells;
  for (const Assignment& a : out) {
    EXPECT_EQ(a.op, Operator::kColumn);
    EXPECT_LE(a.value_end, text.size());
    cells.push_back(text.substr(a.value_begin, a.value_end - a.value_begin));
  }
  return cells;
}

const char* const kTables[] = {
    "user,password\nbob,Vx1\nann,Vx2\n",
    "id,login,password,role\r\n1,bob,Vx1,admin\r\n2,ann,Vx2,read\r\n",
    "\"user\",\"password\"\n\"bob\",\"Vx1\"\n\"a,nn\",\"Vx2\"\n",
    "user\tpassword\trole\nbob\tVx1\ta\nann\tVx2\tb",
    "| User | Password | Role |\n|---|:--|---|\n| bob | `Vx1` | a |\n| ann | Vx2 | b |\n",
    "+----+----+\n| user | password |\n+----+----+\n| bob | Vx1 |\n| ann | Vx2 |\n+----+----+\n",
    "||User||Password||\n|bob|Vx1|\n|ann|Vx2|\n",
    "|_. Host |_. Password |\n| a.b | Vx1 |\n| c.d | Vx2 |\n",
    "|_.Host|_.Password|\n|a.b|Vx1|\n|c.d|Vx2|\n",
    "|=User|=Password|\n|bob|Vx1|\n|ann|Vx2|\n",
    "||= User =||= Password =||\n|| bob || Vx1 ||\n|| ann || Vx2 ||\n",
    "^ Host ^ Password ^\n| a.b | Vx1 |\n| c.d | Vx2 |\n",
    "| *User* | *Password* |\n| bob | Vx1 |\n| ann | Vx2 |\n",
    "+------+----------+\n| user | password |\n+======+==========+\n| bob  | Vx1      |\n"
    "+------+----------+\n| ann  | Vx2      |\n+------+----------+\n",
    "|===\n|User |Password\n\n|bob |Vx1\n|ann |Vx2\n|===\n",
    "|===\n|Host |User |Password |Note\n\n|a\n|bob\n|Vx1\n|x\n\n|b\n|ann\n|Vx2\n|y\n|===\n",
    " id | login | password\n----+----+----\n 1 | bob | Vx1\n 2 | ann | Vx2\n(2 rows)\n",
};

TEST(AssignedColumn, ReadsTheCellsBelowAHead) {
  for (const char* table : kTables) {
    EXPECT_EQ(CellsOf(table), (std::vector<std::string>{"Vx1", "Vx2"})) << table;
  }
}

TEST(AssignedColumn, NeverLeavesACutText) {
  for (const char* table : kTables) {
    const std::string whole = table;
    for (size_t size = 0; size <= whole.size(); ++size) CellsOf(whole.substr(0, size));
  }
}

TEST(AssignedColumn, TakesNoOtherLineForAHeader) {
  const char* const lines[] = {
      "login(user, password, code)\nlogout(session, reason, code)\n",           // code
      "Name, password, and the date of your birth\nare asked for, say, Vx1\n",  // a sentence
      "password,type,description\nVx1,text,none\n",                             // nobody's
      "user,password\nbob\nann\n",                                              // other rows
      "user,password\n\nbob,Vx1\n",                                             // a gap
  };
  for (const char* line : lines) {
    EXPECT_TRUE(CellsOf(line).empty()) << line;
  }
}

TEST(AssignedColumn, KeepsItsBounds) {
  std::string rows = "user,password\n";
  for (int i = 0; i < 20; ++i) rows += "bob,Vx1\n";
  EXPECT_EQ(CellsOf(rows).size(), kMaxAssignments);
  // A line that begins before what is seen is no header.
  EXPECT_TRUE(CellsOf(std::string(kNameReach, 'x') + ",password\nbob,Vx1\n").empty());
  // A row counts only when it stands whole within reach.
  EXPECT_TRUE(CellsOf("user,password\n" + std::string(kAssignmentReach, 'b') + ",Vx1").empty());
}

}  // namespace
}  // namespace offkey
