// Values that stand before their name, and every cut of each text: a reading never leaves it.
#include "engine/rule/assigned_behind.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

struct Case {
  const char* text;
  bool quoted;
};

const Case kCases[] = {
    {"SET value = 'V' WHERE name = 'password'", true},
    {"set config_value='V' where config_key='password'", true},
    {"{\"value\": \"V\", \"name\": \"password\"}", true},
    {"{\\\"value\\\": \\\"V\\\", \\\"name\\\": \\\"password\\\"}", true},
    {"{Value: \"V\", Name: \"password\"},", true},
    {"- value: V\n  name: password\n", false},
    {"<add value=\"V\" key=\"password\" />", true},
    {"\"V\" -> password\n", true},
    {"move \"V\" to password.", true},
    {"and `V` as the password.", true},
};

TEST(AssignedBehind, ReadsTheValueBeforeTheName) {
  const std::string value = "Xk3!f9Qw";
  for (const Case& c : kCases) {
    std::string text = c.text;
    // The only V without a letter behind it.
    size_t at = text.find('V');
    while (text[at + 1] == 'a') at = text.find('V', at + 1);
    text.replace(at, 1, value);
    const auto found = ReadBehind(text, text.find("password") + 8);
    ASSERT_TRUE(found.has_value()) << text;
    EXPECT_EQ(text.substr(found->value_begin, found->value_end - found->value_begin), value)
        << text;
    EXPECT_EQ(found->quoted, c.quoted) << text;
    for (size_t cut = 0; cut < at; ++cut) {
      const std::string rest = text.substr(cut);
      ReadBehind(rest, rest.find("password") + 8);
    }
  }
}

TEST(AssignedBehind, TakesNothingFromAnotherItem) {
  const char* const texts[] = {
      "- value: Xk3!f9Qw\n- name: password\n",
      "[{\"name\": \"TZ\", \"value\": \"Xk3!f9Qw\"}, {\"name\": \"password\"}]",
      "SELECT value FROM t WHERE name = 'password'",
      "SET description = 'Xk3!f9Qw' WHERE name = 'password'",
      "sent \"Xk3!f9Qw\" to password.",
      "\"Xk3!f9Qw\", password",
      "name: password",
  };
  for (const std::string text : texts) {
    EXPECT_FALSE(ReadBehind(text, text.find("password") + 8).has_value()) << text;
  }
}

}  // namespace
}  // namespace offkey
