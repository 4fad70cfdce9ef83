#include "engine/rule/checks.h"

#include <gtest/gtest.h>

#include "engine/rule/codec.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

Rejection Judge(const Rule& rule, std::string_view secret) {
  const auto checks = SecretChecks::Make(rule);
  EXPECT_TRUE(checks.ok()) << checks.status();
  return checks->Judge(secret);
}

TEST(Entropy, KnownValues) {
  EXPECT_EQ(ShannonEntropy(""), 0);
  EXPECT_EQ(ShannonEntropy("aaaa"), 0);
  EXPECT_DOUBLE_EQ(ShannonEntropy("abab"), 1);
  EXPECT_DOUBLE_EQ(ShannonEntropy("abcdefgh"), 3);
}

TEST(SecretChecks, EachCheckRejects) {
  Rule rule;
  EXPECT_EQ(Judge(rule, "kTq9zmW2"), Rejection::kNone);
  EXPECT_EQ(Judge(rule, ""), Rejection::kEmpty);
  rule.min_digits = 3;
  EXPECT_EQ(Judge(rule, "kTq9zmW2"), Rejection::kDigits);
  EXPECT_EQ(Judge(rule, "kTq9zm32"), Rejection::kNone);
  rule.min_entropy = 3.1;
  EXPECT_EQ(Judge(rule, "kTq9zm32"), Rejection::kEntropy);
  rule = Rule();
  rule.stop_words = {"DeMo"};
  EXPECT_EQ(Judge(rule, "my-dEmO-7"), Rejection::kStopWord);
  rule = Rule();
  rule.checksum = "crates_io_xor";
  EXPECT_EQ(Judge(rule, "kTq9zmW2"), Rejection::kChecksum);
  rule = Rule();
  rule.structure = "uuid";
  EXPECT_EQ(Judge(rule, "kTq9zmW2"), Rejection::kStructure);
  rule = Rule();
  EXPECT_EQ(Judge(rule, "${TOKEN}"), Rejection::kPlaceholder);
  rule.reject_placeholders = false;
  EXPECT_EQ(Judge(rule, "${TOKEN}"), Rejection::kNone);
}

TEST(SecretChecks, UnknownNames) {
  Rule rule;
  rule.structure = "base64:0";
  EXPECT_EQ(SecretChecks::Make(rule).status().message(),
            "unknown structure 'base64:0'; did you mean 'base64:N'?");
  rule.structure = "pem";
  EXPECT_EQ(SecretChecks::Make(rule).status().message(),
            "unknown structure 'pem'; there are jwt, json, uuid, base64, base64:N, "
            "base64:N|M, base64_json, "
            "basic_auth, friendly_token, nuget_v4, macaroon, random");
}

TEST(Placeholder, ReferencesMasksAndDummies) {
  for (const std::string_view text : {"${TOKEN}",
                                      "a${b}c",
                                      "$(cat key)",
                                      "{{ vault.key }}",
                                      "<your token>",
                                      "%s",
                                      "%PASSWORD%",
                                      "$PASSWORD",
                                      "$env.PASSWORD",
                                      "#{secret}",
                                      "<%= x %>",
                                      "aaaaaaaa",
                                      "********",
                                      "ab****cd",
                                      "ghp_xxxxxxxxxxxx",
                                      "XXXXXX",
                                      "0123456789ab",
                                      "xyabcdefghz",
                                      "changeme123",
                                      "CHANGE_ME",
                                      "your_token_here",
                                      "YourPassword",
                                      "placeholder1",
                                      "[redacted]",
                                      "process.env.TOKEN",
                                      "os.environ['X']",
                                      "{token}",
                                      "@password@",
                                      "%(password)s",
                                      "....",
                                      "",
                                      "00000000-0000-0000-0000-000000000000"}) {
    EXPECT_TRUE(IsPlaceholder(text)) << text;
  }
  for (const std::string_view text :
       {"kTq9zmW2", "hunter2", "$1ecret", "pa$$word", "$2y$10$abc", "a<b>c", "100%sure",
        "correct horse", "AKQXPOFGEZYTCBRA", "abcdefg1", "p@ss%word", "aa", "%7aFwX0eX4%",
        // Chance made the word, or the run, with the rest.
        "Mc1Emmnvw6Y8iGg2ypHEwRxQ750schangemecPvN", "KXN4JRQNplaceholdermgcBWsQtSMKWhSWgEnT8ep4A2",
        "sr9iSAnLTvcWEPsD2ftgNrNxxxxKCYOT"}) {
    EXPECT_FALSE(IsPlaceholder(text)) << text;
  }
  for (const std::string_view text :
       {"my-changeme-api-key-for-staging-2024", "sk_live_placeholder_key_for_the_shop",
        "AKIAxxxxxxxxxxxxxxxxxxxxxx", "ghp_kTq9zmW2xxxxxxxxxxxxxxxxxxxxxxxx",
        "xxxx-kTq9-zmW2-4x7L"}) {
    EXPECT_TRUE(IsPlaceholder(text)) << text;
  }
}

bool Holds(std::string_view structure, std::string_view secret) {
  const auto parsed = Structure::Parse(structure);
  EXPECT_TRUE(parsed.has_value()) << structure;
  return parsed->Holds(secret);
}

std::string Url(std::string_view text) { return Base64Encode(text, true, false); }

TEST(Structure, Jwt) {
  const std::string header = Url(R"({"alg":"HS256","typ":"JWT"})");
  const std::string payload = Url(R"({"sub":"1"})");
  EXPECT_TRUE(Holds("jwt", header + "." + payload + ".c2ln"));
  EXPECT_TRUE(Holds("jwt", header + "." + payload + "."));
  EXPECT_FALSE(Holds("jwt", header + "." + payload));
  EXPECT_FALSE(Holds("jwt", header + "." + payload + ".c2ln.x"));
  EXPECT_FALSE(Holds("jwt", Url(R"({"typ":"JWT"})") + "." + payload + ".c2ln"));
  EXPECT_FALSE(Holds("jwt", Url(R"({"alg":"HS256")") + "." + payload + ".c2ln"));
  EXPECT_FALSE(Holds("jwt", header + "." + Url("no") + ".c2ln"));
  // A header longer than what is looked at.
  const std::string longer = Url(R"({"alg":"HS256","kid":")" + std::string(3000, 'k') + R"("})");
  EXPECT_TRUE(Holds("jwt", longer + "." + payload + ".c2ln"));
}

TEST(Structure, Json) {
  EXPECT_TRUE(Holds("json", R"( {"a": "}", "b": [1, {"c": "\""}]} )"));
  for (const std::string_view text : {"", "{", "{]", R"({"a)", "{}}", "{} {}", "[1]", "}{"}) {
    EXPECT_FALSE(Holds("json", text)) << text;
  }
}

TEST(Structure, Base64Sizes) {
  EXPECT_TRUE(Holds("base64", "Zm9v"));
  EXPECT_FALSE(Holds("base64", "Zm9v!"));
  EXPECT_TRUE(Holds("base64:3", "Zm9v"));
  EXPECT_FALSE(Holds("base64:4", "Zm9v"));
  EXPECT_TRUE(Holds("base64:16|3", "Zm9v"));
  EXPECT_FALSE(Structure::Parse("base64:").has_value());
  EXPECT_FALSE(Structure::Parse("base64:3|").has_value());
  EXPECT_FALSE(Structure::Parse("base64:3x").has_value());
  EXPECT_FALSE(Structure::Parse("base64:999999").has_value());
}

TEST(Structure, Others) {
  EXPECT_TRUE(Holds("uuid", "01234567-89ab-4def-8123-456789abcdef"));
  EXPECT_FALSE(Holds("uuid", "01234567x89ab-4def-8123-456789abcdef"));
  EXPECT_FALSE(Holds("uuid", "01234567-89ab-4def-8123-456789abcdeg"));
  EXPECT_TRUE(Holds("basic_auth", Base64Encode("joe:hunter2", false, true)));
  EXPECT_FALSE(Holds("basic_auth", Base64Encode("joe:", false, true)));
  EXPECT_FALSE(Holds("basic_auth", Base64Encode(":x", false, true)));
  EXPECT_FALSE(Holds("basic_auth", Base64Encode("joe:\x01", false, true)));
  EXPECT_TRUE(Holds("base64_json", Base64Encode(R"({"u":"joe"})", false, true)));
  EXPECT_FALSE(Holds("base64_json", Base64Encode("joe", false, true)));
  EXPECT_TRUE(Holds("friendly_token", "abcXYZ123"));
  EXPECT_FALSE(Holds("friendly_token", "abc0"));
  EXPECT_TRUE(Holds("macaroon", Url(std::string("\x02\x01", 2) + "location of it, and more")));
  EXPECT_TRUE(Holds("macaroon", Url("001clocation pypi.example")));
  EXPECT_FALSE(Holds("macaroon", Url("something else entirely")));
  EXPECT_TRUE(Holds("random", "mN4GQYhdfTWH6TRZwOFVq2"));
  EXPECT_TRUE(Holds("random", "5e2fddc7b6bd88775bd8884e0ad4c6a8"));
  EXPECT_TRUE(Holds("random", "3d3441c9-941c-46c2-b71d-3b5a4c86d899"));
  EXPECT_FALSE(Holds("random", "us-east-1.console.name-12"));
  EXPECT_FALSE(Holds("random", "0123456789abcdef0123456789abcdef"));
  EXPECT_FALSE(Holds("random", "V1beta1TokenReviewSpec"));
  EXPECT_FALSE(Holds("random", "00000000-0000-0000-0000-000000000000"));
}

TEST(Structure, NugetV4) {
  const std::string id = std::string("v4") + "0123456789";
  const std::string guid("\x11\x22\x33\x44\x55\x66\x77\x48\x99\x00\x11\x22\x33\x44\x55\x66", 16);
  const auto encode = [](const std::string& bytes) {
    std::string text = Base32Encode({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
    for (char& c : text) c = c >= 'A' ? static_cast<char>(c + 32) : c;
    return text;
  };
  EXPECT_TRUE(Holds("nuget_v4", encode(id) + encode(guid)));
  EXPECT_FALSE(Holds("nuget_v4", encode("v5" + id.substr(2)) + encode(guid)));
  std::string other = guid;
  other[7] = '\x58';
  EXPECT_FALSE(Holds("nuget_v4", encode(id) + encode(other)));
}

}  // namespace
}  // namespace offkey
