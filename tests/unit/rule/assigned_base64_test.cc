#include "engine/rule/assigned_base64.h"

#include <gtest/gtest.h>

#include <random>

#include "engine/rule/codec.h"
#include "engine/rule/concat.h"
#include "engine/rule/evidence.h"

namespace offkey {
namespace {

struct Judged {
  Judgement judgement;
  std::string decoded;  // empty: as it stands
  std::string span;
};

Judged Judge(const std::string& text, std::string_view role,
             AssignedKind kind = AssignedKind::kPassword) {
  Judged out;
  const size_t at = text.find(role);
  EXPECT_NE(at, std::string::npos) << text;
  const std::optional<Assignment> assignment = ReadAssignment(text, at + role.size());
  if (!assignment.has_value()) return out;
  const auto decoded = DecodeAssigned(*assignment, text, &out.decoded);
  if (!decoded.has_value()) {
    out.decoded.clear();
    out.judgement = JudgeAssigned(kind, *assignment, text);
    out.span =
        text.substr(assignment->value_begin, assignment->value_end - assignment->value_begin);
    return out;
  }
  out.judgement = JudgeDecoded(kind, *decoded, out.decoded, *assignment, text);
  out.span = text.substr(assignment->value_begin, decoded->value_end - assignment->value_begin);
  return out;
}

std::string Encoded(std::string_view text) { return Base64Encode(text, false, true); }

TEST(AssignedBase64, PasswordsAreJudgedByWhatTheyAre) {
  for (const std::string_view password : {"hunter2_XxYz", "Summer2024!", "Tr0ub4dor&3", "k9Pq_2xL",
                                          "saddle+parrot+soleil", "8fJ!x2m", "walnut-Cobalt-42"}) {
    const std::string value = Encoded(password);
    for (const std::string& text : {Concat("kind: Secret\ndata:\n  password: ", value, "\n"),
                                    Concat("{\"data\": {\"password\": \"", value, "\"}}"),
                                    Concat("export password_b64=", value, "\n"),
                                    Concat("password_base64 = \"", value, "\"\n")}) {
      const Judged judged = Judge(text, "password");
      EXPECT_EQ(judged.decoded, password) << text;
      EXPECT_EQ(judged.span, value) << text;
      EXPECT_EQ(judged.judgement.strength, Strength::kStrong) << text;
    }
  }
}

TEST(AssignedBase64, WhatIsNoPasswordIsNoneEncoded) {
  for (const std::string_view value :
       {"changeme", "${DB_PASSWORD}", "{{ password }}", "<password>", "xxxxxxxxxxxx",
        "your_password_here", "process.env.PASS", "placeholder"}) {
    const Judged judged = Judge(Concat("  password: ", Encoded(value), "\n"), "password");
    EXPECT_NE(judged.judgement.strength, Strength::kStrong) << value;
  }
}

TEST(AssignedBase64, TheLineFeedOfEchoIsNoPartOfIt) {
  const Judged judged = Judge(Concat("  password: ", Encoded("hunter2_XxY\n"), "\n"), "password");
  EXPECT_EQ(judged.decoded, "hunter2_XxY");
  EXPECT_EQ(judged.span, Encoded("hunter2_XxY").substr(0, 15));
}

// Base64 of a token of several parts, which by themselves read like words.
TEST(AssignedBase64, TokensOfPartsAreJudgedAsTheyStand) {
  const std::string value = Encoded("bot-142482508664-3289955655907-8roGkDGhKYcraoArYGp0cMkb");
  const Judged judged = Judge(Concat("token: \"", value, "\"\n"), "token", AssignedKind::kKey);
  EXPECT_NE(judged.judgement.strength, Strength::kNone);
  const Judged word = Judge(Concat("token: \"", Encoded("backend-service-name"), "\"\n"), "token",
                            AssignedKind::kKey);
  EXPECT_NE(word.judgement.strength, Strength::kStrong);
}

// Values that are none, and what a few characters may hold by chance.
TEST(AssignedBase64, OtherValuesStayAsTheyAre) {
  std::mt19937 random(5);
  constexpr std::string_view kAlnum =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  int decoded = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string value;
    const size_t size = 6 + random() % 30;
    while (value.size() < size) value += kAlnum[random() % kAlnum.size()];
    if (!Judge(Concat("password: \"", value, "\"\n"), "password").decoded.empty()) ++decoded;
  }
  EXPECT_LE(decoded, 3);
  for (const std::string_view value :
       {"getUserPassword", "backend-service", "applicationPassword", "correcthorsebattery",
        "0123456789abcdef0123456789abcdef", "deadbeefdeadbeefdeadbeefdeadbeef",
        "MyVerySecretPassword1", "PASSWORD_PLACEHOLDER", "arn:aws:iam::1:role/x"}) {
    EXPECT_EQ(Judge(Concat("password: ", value, "\n"), "password").decoded, "") << value;
  }
  // A login, a text of two words, a document.
  for (const std::string_view text : {"joe:Tr0ub4dor&3", "two words", "{\n\"a\": 1}\n"}) {
    EXPECT_EQ(Judge(Concat("password: ", Encoded(text), "\n"), "password").decoded, "") << text;
  }
}

}  // namespace
}  // namespace offkey
