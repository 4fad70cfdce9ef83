// Rows of literals below lists of names, and every cut of each: a reading never leaves its text.
#include "engine/rule/assigned_rows.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace offkey {
namespace {

std::vector<std::string> Values(std::string_view text, std::string_view role = "password") {
  Assignments found;
  const size_t at = text.find(role);
  if (at == std::string_view::npos) return {};
  ReadRows(text, at + role.size(), &found);
  std::vector<std::string> values;
  for (const Assignment& one : found) {
    EXPECT_EQ(one.op, Operator::kColumn);
    EXPECT_TRUE(one.quoted);
    EXPECT_LE(one.value_end, text.size());
    values.emplace_back(text.substr(one.value_begin, one.value_end - one.value_begin));
  }
  return values;
}

using Texts = std::vector<std::string>;

const char* const kTables[] = {
    "@pytest.mark.parametrize(\"user,password\", [\n    (\"bob\", \"Vx1\"),\n    (\"ann\", "
    "\"Vx2\"),\n"
    "])\n",
    "@pytest.mark.parametrize((\"user\", \"password\", \"ok\"), [(\"bob\", 'Vx1', True), ('ann', "
    "\"Vx2\", f(1, 2))])\n",
    "@pytest.mark.parametrize([\"email\", \"password\"], [[\"b@x.io\", r\"Vx1\"], [\"c\", "
    "\"Vx2\"]])\n",
    "parametrize('user, password', [pytest.param('bob', 'Vx1', id='a'), pytest.param('ann', "
    "'Vx2')])\n",
    "\ttests := []struct {\n\t\tname     string\n\t\tuser     string\n\t\tpassword string\n"
    "\t\tok bool\n\t}{\n\t\t{\"a, b\", \"bob\", \"Vx1\", true},\n"
    "\t\t// the other\n\t\t{\"c\", \"ann\", \"Vx2\", false},\n\t}\n",
    "cases := []struct{ user, password string; ok bool }{{\"bob\", \"Vx1\", true}, {\"ann\", "
    "\"Vx2\", true}}\n",
    "for user, password in [(\"bob\", \"Vx1\"), (\"ann\", \"Vx2\")]:\n",
    "for {user, password} <- [{\"bob\", \"Vx1\"}, {\"ann\", \"Vx2\"}] do\n",
    "for (const [user, password] of [['bob', 'Vx1'], ['ann', 'Vx2']]) {\n",
    "[user, password] << [[\"bob\", \"Vx1\"], [\"ann\", \"Vx2\"]]\n",
    "let c: [(user: String, password: String)] = [(\"bob\", \"Vx1\"), (\"ann\", \"Vx2\")]\n",
    "Table((\"user\", \"password\"), (\"bob\", \"Vx1\"), (\"ann\", \"Vx2\"))\n",
};

TEST(AssignedRows, ReadsTheLiteralsAtThePlaceOfTheName) {
  for (const char* table : kTables) EXPECT_EQ(Values(table), Texts({"Vx1", "Vx2"})) << table;
}

TEST(AssignedRows, NeverLeavesACutText) {
  for (const char* table : kTables) {
    const std::string whole = table;
    for (size_t size = 0; size <= whole.size(); ++size) Values(whole.substr(0, size));
  }
}

TEST(AssignedRows, LeavesOutWhatIsNoLiteral) {
  EXPECT_EQ(
      Values("for user, password in [(\"bob\", PW), (\"ann\", \"Vx2\"), (\"eve\", \"a\" + b)]:"),
      Texts({"Vx2"}));
}

TEST(AssignedRows, TakesNoOtherListForNames) {
  const char* const texts[] = {
      "login(user, password)\nf([(\"bob\", \"Vx1\")])\n",                        // no joint
      "parametrize(\"password,valid\", [(\"Vx1\", True)])\n",                    // nobody's
      "struct {\n\tname string\n\tpassword string\n}{\n\t{\"a\", \"Vx1\"},\n}",  // a case's name
      "user, password in [(\"bob\", \"Vx1\")]\n",                                // no loop
      "parametrize(\"user,password\", rows)\n",
      "for user, password in [(\"bob\",)]:\n",  // too few cells
  };
  for (const char* text : texts) EXPECT_TRUE(Values(text).empty()) << text;
}

TEST(AssignedRows, CountsNoNamesBeforeWhatIsSeen) {
  const std::string many = "(\"" + std::string(kNameReach, 'a') + "\", \"user\", ";
  const std::string text =
      many.substr(many.size() - kNameReach + 8) + "password\"), [(\"a\", \"bob\", \"Vx1\")]";
  Assignments found;
  ReadRows(text, text.find("password") + 8, &found);
  EXPECT_EQ(found.size, 0U);
}

}  // namespace
}  // namespace offkey
