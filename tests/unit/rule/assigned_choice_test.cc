// What an expression falls back to and chooses from, what is neither, and every cut of each: a
// reading never leaves its text.
#include "engine/rule/assigned_choice.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

using Texts = std::vector<std::string>;

// The literals at the first `password` of the text, in any case.
Texts ChoicesOf(const std::string& text) {
  Assignments out;
  size_t role = text.find("assword");
  if (role == std::string::npos) role = text.find("ASSWORD");
  if (role == std::string::npos) return {};
  ReadChoice(text, role + 7, &out);
  Texts literals;
  for (const Assignment& a : out) {
    EXPECT_TRUE(a.quoted);
    EXPECT_LE(a.value_begin, a.value_end);
    EXPECT_LE(a.value_end, text.size());
    literals.push_back(text.substr(a.value_begin, a.value_end - a.value_begin));
  }
  return literals;
}

const char* const kFallbacks[] = {
    "let pw = env::var(\"DB_PASSWORD\").unwrap_or_else(|_| \"Vx1\".to_string());",
    "let pw = env::var(\"DB_PASSWORD\").unwrap_or_else(|_| String::from(\"Vx1\"));",
    "let pw = env::var(\"DB_PASSWORD\").unwrap_or(\"Vx1\".into());",
    "String pw = Optional.ofNullable(System.getenv(\"DB_PASSWORD\")).orElse(\"Vx1\");",
    "val pw = sys.env.get(\"DB_PASSWORD\").getOrElse(\"Vx1\")",
    "my $pw = $ENV{DB_PASSWORD} // 'Vx1';",
    "password <- Sys.getenv(\"DB_PASSWORD\", unset = \"Vx1\")",
    "const password = String.fromEnvironment('DB_PASSWORD', defaultValue: 'Vx1');",
    "{{ .Values.password | default \"Vx1\" | quote }}",
    "{{ db_password | default('Vx1', true) }}",
    "password = coalesce(var.db, \"Vx1\")",
    "password = lookup(var.all, \"db\", \"Vx1\")",
    "password = try(var.all[\"db\"], \"Vx1\")",
};

const char* const kBranches[] = {
    "const password = isProd ? 'Vx1' : 'Vx2';",
    "password: env == \"prod\" ? \"Vx1\" : \"Vx2\",",
    "$password = $prod ? \"Vx1\" : \"Vx2\";",
    "password = if prod then \"Vx1\" else \"Vx2\"",
    "val password = if (env == \"prod\") \"Vx1\" else \"Vx2\"",
    "password = case env when \"prod\" then \"Vx1\" else \"Vx2\" end",
    "password = if prod, do: \"Vx1\", else: \"Vx2\"",
};

TEST(AssignedChoice, WhatAnExpressionFallsBackTo) {
  for (const std::string text : kFallbacks) {
    const Texts at_first = ChoicesOf(text);
    const size_t second = text.find("DB_PASSWORD");
    const bool in_call = at_first.empty() && second != std::string::npos;
    EXPECT_EQ(in_call ? ChoicesOf(text.substr(second)) : at_first, Texts{"Vx1"}) << text;
  }
}

TEST(AssignedChoice, TheBranchesOfACondition) {
  for (const char* text : kBranches) EXPECT_EQ(ChoicesOf(text), (Texts{"Vx1", "Vx2"})) << text;
  EXPECT_EQ(ChoicesOf("password = prod ? process.env.PW : 'Vx2'"), Texts{"Vx2"});
  EXPECT_EQ(ChoicesOf("password = prod ? 'Vx1' : read()"), Texts{"Vx1"});
}

TEST(AssignedChoice, WhatChoosesNothing) {
  for (const char* text :
       {"password = read(\"a\", file)", "password ?? 'x'", "password = user?.name ?? 'x'",
        "if (password) { show(\"x\") }", "password // 'x' is wrong", "password | b64enc",
        "password: string, name = 'x'", "password = a; b ? 'x' : 'y'", "password == a ? 'x' : 'y'",
        "password = lookup(var.all, key)", "password = try(\"a\", b)",
        "password = prod ?\n'x' : 'y'", "password = \"x\\n\" ? 'a' : 'b'",
        "the password, default is 'x'"}) {
    EXPECT_EQ(ChoicesOf(text), Texts{}) << text;
  }
}

TEST(AssignedChoice, EveryCut) {
  for (const auto& texts : {std::vector<std::string>(std::begin(kFallbacks), std::end(kFallbacks)),
                            std::vector<std::string>(std::begin(kBranches), std::end(kBranches))}) {
    for (const std::string& text : texts) {
      for (size_t size = 0; size <= text.size(); ++size) {
        for (const std::string& literal : ChoicesOf(text.substr(0, size))) {
          EXPECT_TRUE(literal == "Vx1" || literal == "Vx2") << text.substr(0, size);
        }
      }
    }
  }
}

TEST(AssignedChoice, LooksOnlySoFar) {
  const std::string far = "password = " + std::string(60, 'a') +
                          " ? 'Vx1' : " + std::string(kChoiceReach, 'b') + "'Vx2'";
  EXPECT_EQ(ChoicesOf(far), Texts{"Vx1"});
}

}  // namespace
}  // namespace offkey
