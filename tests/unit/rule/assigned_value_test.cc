// Values that stand in parts or in escapes; those in base64 are assigned_base64_test.cc's.
#include "engine/rule/assigned_value.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace offkey {
namespace {

struct Told {
  Strength strength = Strength::kNone;
  Encoding encoding = Encoding::kPlain;
  std::string decoded;
  std::string span;
};

Told Judge(const std::string& text, std::string_view role, AssignedKind kind) {
  Told told;
  const size_t at = text.find(role);
  EXPECT_NE(at, std::string::npos) << text;
  const std::optional<Assignment> assignment = ReadAssignment(text, at + role.size());
  if (!assignment.has_value()) return told;
  const AssignedValue value = ReadAssignedValue(*assignment, text, &told.decoded);
  const JudgedValue judged = JudgeAssignedValue(kind, value, told.decoded, *assignment, text);
  told.strength = judged.judgement.strength;
  told.encoding = judged.encoding;
  told.span = text.substr(assignment->value_begin, judged.end - assignment->value_begin);
  return told;
}

TEST(AssignedValue, PartsAreOneValue) {
  struct Case {
    const char* text;
    const char* decoded;
    const char* span;
  };
  for (const Case& c :
       {Case{"String password = \"Kq7xZr\" + \"9wTbeh\";\n", "Kq7xZr9wTbeh", "Kq7xZr\" + \"9wTbeh"},
        Case{"$password = 'Kq7xZr' . '9wTbeh';\n", "Kq7xZr9wTbeh", "Kq7xZr' . '9wTbeh"},
        Case{"Dim password = \"Kq7xZr\" & \"9wT\" & \"beh\"\n", "Kq7xZr9wTbeh",
             "Kq7xZr\" & \"9wT\" & \"beh"},
        Case{"password = (\"Kq7xZr\"\n    \"9wTbeh\")\n", "Kq7xZr9wTbeh", "Kq7xZr\"\n    \"9wTbeh"},
        Case{"db.password=Kq7xZr\\\n  9wTbeh\n", "Kq7xZr9wTbeh", "Kq7xZr\\\n  9wTbeh"}}) {
    const Told told = Judge(c.text, "password", AssignedKind::kPassword);
    EXPECT_EQ(told.strength, Strength::kStrong) << c.text;
    EXPECT_EQ(told.encoding, Encoding::kJoined) << c.text;
    EXPECT_EQ(told.decoded, c.decoded) << c.text;
    EXPECT_EQ(told.span, c.span) << c.text;
  }
}

TEST(AssignedValue, WhatStandsBesideIsNoPart) {
  for (const char* text :
       {"login(password='Kq7xZr9wTbeh', 'admin')\n", "--password 'Kq7xZr9wTbeh' 'host'\n",
        "password = 'Kq7xZr9wTbeh'\n", "password = 'Kq7xZr9wTbeh' + suffix\n",
        "password = 'Kq7xZr9wTbeh' + 'x1' + suffix\n",
        "password: 'Kq7xZr9wTbeh'\n\n'user': 'bob'\n"}) {
    const Told told = Judge(text, "password", AssignedKind::kPassword);
    EXPECT_EQ(told.encoding, Encoding::kPlain) << text;
    EXPECT_EQ(told.span, "Kq7xZr9wTbeh") << text;
  }
}

TEST(AssignedValue, EscapesAreJudgedByWhatTheyStandFor) {
  struct Case {
    const char* text;
    Encoding encoding;
  };
  for (const Case& c :
       {Case{"var password = '\\x4b\\x71\\x37\\x78\\x5a\\x72\\x39\\x77';\n", Encoding::kBackslash},
        Case{"password: \"\\u004b\\u0071\\u0037\\u0078\\u005A\\u0072\\u0039\\u0077\"\n",
             Encoding::kBackslash},
        Case{"password = unescape(\"%4b%71%37%78%5a%72%39%77\");\n", Encoding::kPercent}}) {
    const Told told = Judge(c.text, "password", AssignedKind::kPassword);
    EXPECT_EQ(told.strength, Strength::kStrong) << c.text;
    EXPECT_EQ(told.encoding, c.encoding) << c.text;
    EXPECT_EQ(told.decoded, "Kq7xZr9w") << c.text;
  }
  // Bytes that are no text, and the words of an example.
  for (const char* text : {"password = '\\x00\\x01\\x37\\x78\\x5a\\x72\\x39\\xff'\n",
                           "password = '\\x63\\x68\\x61\\x6e\\x67\\x65\\x6d\\x65'\n"}) {
    EXPECT_NE(Judge(text, "password", AssignedKind::kPassword).strength, Strength::kStrong) << text;
  }
}

// The name of a decoded value stands in another text: nothing around it may be asked for.
TEST(AssignedValue, WordsInBase64HaveNothingBesideThem) {
  for (const char* text :
       {"store.set(\"password\", \"bW9vbmZpc2hlcg==\")\n",
        "props.put(\"password\", \"TW9vbmZpc2hlcg==\")\n", "data:\n  password: bW9vbmZpc2hlcg==\n",
        "DB_PASSWORD_B64: bW9vbmZpc2hlcg==\n"}) {
    const char* role =
        std::string(text).find("PASS") == std::string::npos ? "password" : "PASSWORD";
    const Told told = Judge(text, role, AssignedKind::kPassword);
    EXPECT_NE(told.strength, Strength::kNone) << text;
  }
}

}  // namespace
}  // namespace offkey
