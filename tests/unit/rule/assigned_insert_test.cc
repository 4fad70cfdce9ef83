#include "engine/rule/assigned_insert.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace offkey {
namespace {

std::vector<std::string> Values(std::string_view text, std::string_view role = "password") {
  Assignments found;
  ReadInsert(text, text.find(role) + role.size(), &found);
  std::vector<std::string> values;
  for (const Assignment& one : found) {
    EXPECT_EQ(one.op, Operator::kColumn);
    EXPECT_TRUE(one.quoted);
    values.emplace_back(text.substr(one.value_begin, one.value_end - one.value_begin));
  }
  return values;
}

using Texts = std::vector<std::string>;

TEST(AssignedInsert, AColumnAmongOthersInEachRow) {
  EXPECT_EQ(Values("INSERT INTO users (id, login, password, at) VALUES (1, 'bob', 'x1', now());"),
            Texts({"x1"}));
  EXPECT_EQ(Values("insert into users(password) values('x1'),('x2') , (\"x3\");"),
            Texts({"x1", "x2", "x3"}));
  EXPECT_EQ(Values("(`id`,\n `user_password`)\nVALUES\n  (1, 'x1'),\n  (2, N'x2')\n"),
            Texts({"x1", "x2"}));
  EXPECT_EQ(Values("([Id], [Password], [Mail]) VALUES (7, 'x1', 'a@b.org')"), Texts({"x1"}));
}

TEST(AssignedInsert, QuotesCommasAndCallsWithinValues) {
  EXPECT_EQ(Values("(a, password) VALUES ('it''s, (so)', 'x''1')"), Texts({"x''1"}));
  EXPECT_EQ(Values(R"((a, password) VALUES ('\'', 'x1'))"), Texts({"x1"}));
  EXPECT_EQ(Values("(a, password) VALUES (f('b', 2), 'x1')"), Texts({"x1"}));
}

TEST(AssignedInsert, OnlyWhatIsATextAndNothingElse) {
  EXPECT_EQ(Values("(a, password) VALUES (1, crypt('x1', gen_salt('bf')))"), Texts());
  EXPECT_EQ(Values("(a, password) VALUES (1, ?), (2, $1), (3, NULL), (4, :password)"), Texts());
  EXPECT_EQ(Values("(a, password) VALUES (1, '')"), Texts());
  EXPECT_EQ(Values("(a, password) VALUES (1, 'x' || 'y')"), Texts());
}

std::vector<std::string> Copied(std::string_view text) {
  Assignments found;
  ReadInsert(text, text.find("password") + 8, &found);
  std::vector<std::string> values;
  for (const Assignment& one : found) {
    EXPECT_EQ(one.op, Operator::kColumn);
    EXPECT_FALSE(one.quoted);
    values.emplace_back(text.substr(one.value_begin, one.value_end - one.value_begin));
  }
  return values;
}

TEST(AssignedInsert, RowsOfCopy) {
  EXPECT_EQ(Copied("COPY public.users (id, email, encrypted_password) FROM stdin;\n"
                   "1\tbob@x.org\tx1\n2\tann@x.org\tx2\n\\.\n\nSELECT 1;\n"),
            Texts({"x1", "x2"}));
  EXPECT_EQ(Copied("copy users (password, \"mail\") from stdin with (format text);\r\n"
                   "x1\ta\r\n\\N\tb\r\n\tc\r\nx2\td"),
            Texts({"x1", "x2"}));
  EXPECT_EQ(Copied("COPY users (id, password) FROM stdin;\n1\n"), Texts());  // too few
  EXPECT_EQ(Copied("COPY users (id, password) FROM '/tmp/x';\n1\tx1\n"), Texts());
  EXPECT_EQ(Copied("COPY users (id, password) FROM stdin\n1\tx1\n"), Texts());
  // A row counts only when it stands whole within reach.
  const std::string far(kAssignmentReach, 'b');
  EXPECT_EQ(Copied("COPY u (id, password) FROM stdin;\n" + far + "\tx1"), Texts());
}

TEST(AssignedInsert, OnlyInAListOfColumnsWithRowsBehindIt) {
  EXPECT_EQ(Values("f(a, password) values"), Texts());
  EXPECT_EQ(Values("(a, password) SELECT 'x1'"), Texts());
  EXPECT_EQ(Values("(a + password) VALUES (1)"), Texts());
  EXPECT_EQ(Values("password) VALUES ('x1')"), Texts());
  EXPECT_EQ(Values("(a, password) VALUES (1, 'x1'"), Texts());  // not whole
  EXPECT_EQ(Values("(a, password) VALUES (1)"), Texts());       // too few
  EXPECT_EQ(Values("(a, password) VALUES ('x"), Texts());
  EXPECT_EQ(Values("(password"), Texts());
}

}  // namespace
}  // namespace offkey
