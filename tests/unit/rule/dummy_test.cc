// Chance against words: a secret survives whatever word stands in it, and words alone are none.
#include "engine/rule/dummy.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "engine/rule/checks.h"
#include "engine/rule/evidence.h"

namespace offkey {
namespace {

constexpr std::string_view kAlnum =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kLowerAlnum = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kBase64Url =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

std::string Random(std::mt19937* random, std::string_view alphabet, size_t size) {
  std::uniform_int_distribution<size_t> any(0, alphabet.size() - 1);
  std::string text;
  for (size_t i = 0; i < size; ++i) text += alphabet[any(*random)];
  return text;
}

Strength JudgedAs(AssignedKind kind, const std::string& text, std::string_view role) {
  const std::optional<Assignment> assignment = ReadAssignment(text, text.find(role) + role.size());
  return assignment.has_value() ? JudgeAssigned(kind, *assignment, text).strength : Strength::kNone;
}

TEST(Dummy, ASecretSurvivesAnInnocentWord) {
  Rule url;
  url.min_entropy = 2.5;
  url.stop_words = {"pass", "example", "secret", "changeme", "admin", "test",
                    "root", "demo",    "dummy",  "1234",     "sample"};
  const auto checks = SecretChecks::Make(url);
  ASSERT_TRUE(checks.ok()) << checks.status();
  std::mt19937 random(2026);
  // What each kind of rule says of it; a body that chance made alike to words is weak by itself.
  const auto kept = [&](const std::string& body) {
    return std::array{
        JudgedAs(AssignedKind::kKey, "api_key = \"" + body + "\"", "key") == Strength::kStrong,
        JudgedAs(AssignedKind::kSecret, "secret: " + body + "\n", "secret") == Strength::kStrong,
        JudgedAs(AssignedKind::kPassword, "PASSWORD=" + body + "\n", "PASSWORD") ==
            Strength::kStrong,
        checks->Judge(body) == Rejection::kNone, !IsDummy(body) && !IsKnownExample(body)};
  };
  int cases = 0;
  int weak_alone = 0;
  for (const char* word : {"false", "test", "example", "null", "true", "sample", "dummy", "TEST",
                           "Example", "foo", "demo", "pass"}) {
    for (const std::string_view alphabet : {kAlnum, kLowerAlnum, kHex, kBase64Url}) {
      for (const size_t size : {20u, 24u, 32u, 40u, 64u}) {
        for (int i = 0; i < 20; ++i) {
          const std::string body = Random(&random, alphabet, size);
          std::string with_word = body;
          with_word.insert(std::uniform_int_distribution<size_t>(0, size)(random), word);
          const auto alone = kept(body);
          const auto found = kept(with_word);
          for (size_t kind = 0; kind < alone.size(); ++kind) {
            ++cases;
            weak_alone += alone[kind] ? 0 : 1;
            EXPECT_TRUE(found[kind] || !alone[kind]) << with_word << " as kind " << kind;
          }
        }
      }
    }
  }
  EXPECT_EQ(cases, 24000);
  EXPECT_LE(weak_alone, 60);
}

TEST(Dummy, WordsSequencesAndPlaceholdersAreNoSecrets) {
  for (const char* value : {"password",
                            "administrator",
                            "correcthorse",
                            "getUserById",
                            "myApplication",
                            "MyDatabaseServer",
                            "production",
                            "database-server",
                            "user_repository",
                            "1234567890123456",
                            "abcdefghijklmnop",
                            "0123456789abcdef",
                            "aaaaaaaaaaaaaaaa",
                            "42424242",
                            "abc123456",
                            "A1B2C3D4E5F6G7H8I9J0",
                            "11111111-1111-1111-1111-111111111111",
                            "abcabcabcabcabc",
                            "${PASSWORD}",
                            "{{ password }}",
                            "<password>",
                            "xxxxxxxxxxxxxxxx",
                            "****************",
                            "your_password",
                            "changeme",
                            "CHANGE_ME",
                            "p4ssw0rd",
                            "s3cr3t",
                            "t0ps3cr3t",
                            "h4x0rh4x0rh4x0r",
                            "test-1234",
                            "secret123",
                            "example-token",
                            "dummy_secret",
                            "%s%n%n",
                            "config.password",
                            "getPassword()",
                            "REDIS-NULL-SHA384",
                            "db.internal.example.com",
                            "secrets/prod.yml.enc",
                            "YWNjZXNzX2tleV9pZA==",
                            "v8::Isolate::Get()",
                            "wJalrXUtnFEMIbK7MDENGbbPxRfiCYEXAMPLEKEY"}) {
    const std::string text(value);
    EXPECT_NE(JudgedAs(AssignedKind::kKey, "api_key = \"" + text + "\"", "key"), Strength::kStrong)
        << value;
    EXPECT_NE(JudgedAs(AssignedKind::kSecret, "client_secret = \"" + text + "\"", "secret"),
              Strength::kStrong)
        << value;
    EXPECT_NE(JudgedAs(AssignedKind::kPassword, "password = \"" + text + "\"", "password"),
              Strength::kStrong)
        << value;
  }
}

TEST(Dummy, PeoplesPasswordsAreNoDummies) {
  for (const char* value : {"marbella77", "Summer2024!", "hunter42", "Kestrel#91", "xK9mP2vL",
                            "rosebud19", "qZ8!tm3p"}) {
    EXPECT_FALSE(IsDummy(value)) << value;
  }
  for (const char* value : {"p4ssw0rd", "P@ssw0rd!", "topsecret", "test-1234", "foobar", "qwerty",
                            "postgres", "some_password", "MySekretPa$$word"}) {
    EXPECT_TRUE(IsDummy(value)) << value;
  }
  EXPECT_FALSE(IsDummy(""));
  EXPECT_FALSE(IsDummy("1234"));
  EXPECT_FALSE(IsDummy(std::string(200, 'a')));
}

TEST(Dummy, DocumentedExamplesAreNamed) {
  // The text stands in RFC 6749, section 4.1.4; the payload is the one that PyJWT documents.
  EXPECT_TRUE(IsKnownExample("2YotnFZFEjr1zCsicMWpAA"));
  EXPECT_TRUE(IsKnownExample("eyJhbGciOiJub25lIn0.eyJzb21lIjoicGF5bG9hZCJ9.anything"));
  EXPECT_FALSE(IsKnownExample("2YotnFZFEjr1zCsicMWpAB"));
  EXPECT_FALSE(IsKnownExample("eyJhbGciOiJub25lIn0.eyJzb21lIjoicGF5bG9hZCJ"));
  Rule rule;
  auto checks = SecretChecks::Make(rule);
  ASSERT_TRUE(checks.ok());
  EXPECT_EQ(checks->Judge("2YotnFZFEjr1zCsicMWpAA"), Rejection::kKnownExample);
  EXPECT_EQ(checks->Judge("p4ssw0rd"), Rejection::kDummy);
  EXPECT_STREQ(RejectionName(Rejection::kKnownExample), "known example");
  // Rules of low confidence are where dummies are listed.
  rule.confidence = Confidence::kLow;
  checks = SecretChecks::Make(rule);
  ASSERT_TRUE(checks.ok());
  EXPECT_EQ(checks->Judge("p4ssw0rd"), Rejection::kNone);
  rule = Rule();
  rule.structure = "basic_auth";
  checks = SecretChecks::Make(rule);
  ASSERT_TRUE(checks.ok());
  EXPECT_EQ(checks->Judge("dXNlcm5hbWU6cGFzc3dvcmQ="), Rejection::kDummy);
}

}  // namespace
}  // namespace offkey
