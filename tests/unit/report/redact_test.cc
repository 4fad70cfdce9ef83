#include "engine/report/redact.h"

#include <gtest/gtest.h>

#include <random>

#include "sample_finding.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

// A key of the rule acme.key_id.
std::string Key(char last) { return std::string("AKQX") + "B3CDEF7HIJK" + last; }

class RedactorTest : public ::testing::Test {
 protected:
  Redactor redactor_{CompileTestRules()};
};

TEST_F(RedactorTest, WhatHasAFormIsMaskedThoughItWasFoundNowhereElse) {
  const std::string masked = MaskSecret(Key('L'));
  for (const auto& [before, after] : {std::pair<std::string, std::string>{"", ""},
                                      {"src/", "/config.yml"},
                                      {"refs/heads/", ""},
                                      {"", "@example.com"},
                                      {"12+", "@users.example.com"},
                                      {"cannot open ", ": no such file"},
                                      {"\xFF\x01", "\xFE"}}) {
    const std::string text = before + Key('L') + after;
    EXPECT_EQ(redactor_.Redact(text), before + masked + after);
    EXPECT_EQ(redactor_.Redact(text), before + masked + after) << "the second time";
  }
  EXPECT_EQ(redactor_.Redact("a/" + Key('L') + "/" + Key('M')),
            "a/" + masked + "/" + MaskSecret(Key('M')));
}

TEST_F(RedactorTest, TheRestStaysAsItIs) {
  for (const std::string text :
       {"", "main", "src/main.cc", "refs/heads/AKQX", "jane@example.com", "a b\xFF\n\\"}) {
    EXPECT_EQ(redactor_.Redact(text), text);
    EXPECT_EQ(redactor_.Redact(text), text);
  }
}

TEST_F(RedactorTest, TheWholeTextCountsToo) {
  // The rule acme.key_id_long matches at a text's own start and end only.
  const std::string key = std::string("AKQX") + "B3XDQF7HZJWLMRO2QVST";
  EXPECT_EQ(redactor_.Redact(key), MaskSecret(key));
  // acme.url_password reaches over slashes.
  const std::string password = std::string("hunter2") + "hunter";
  EXPECT_EQ(redactor_.Redact("postgres://joe:" + password + "@db.example.org/x"),
            "postgres://joe:" + MaskSecret(password) + "@db.example.org/x");
}

TEST_F(RedactorTest, KnownSecretsNeedNoForm) {
  const std::string secret = std::string("Zx81") + "kpqw" + "vv0r";
  EXPECT_EQ(redactor_.Redact("dir/" + secret), "dir/" + secret);
  redactor_.Know({secret});
  EXPECT_EQ(redactor_.Redact("dir/" + secret), "dir/" + MaskSecret(secret));
  EXPECT_EQ(redactor_.Redact(secret + secret), MaskSecret(secret) + MaskSecret(secret));
  EXPECT_EQ(redactor_.Redact("x" + secret + "y"), "x" + MaskSecret(secret) + "y");
}

TEST_F(RedactorTest, WordsAreNoReasonToMaskEveryPath) {
  redactor_.Know({"postgres", "harbourlane.example", "test1234", "2024112400", ""});
  for (const std::string text : {"docker/postgres/Dockerfile", "jane@harbourlane.example",
                                 "test1234@example.com", "log-2024112400.txt"}) {
    EXPECT_EQ(redactor_.Redact(text), text);
  }
  // A finding's own secret is masked in its own texts all the same.
  Finding finding = SampleFinding();
  finding.secret = SecretBytes("postgres");
  finding.masked = MaskSecret("postgres");
  EXPECT_EQ(RedactSecret(finding, "docker/postgres/x"), "docker/" + finding.masked + "/x");
}

TEST_F(RedactorTest, PeopleAndNotes) {
  Person person = {"Jane " + Key('N'), Key('N') + "@example.com"};
  redactor_.Redact(&person);
  EXPECT_EQ(person,
            (Person{"Jane " + MaskSecret(Key('N')), MaskSecret(Key('N')) + "@example.com"}));
  Coverage coverage;
  coverage.notes = {"refs: refs/heads/" + Key('N') + ": broken", "shallow: cut"};
  redactor_.Redact(&coverage);
  EXPECT_EQ(coverage.notes,
            (std::set<std::string>{"refs: refs/heads/" + MaskSecret(Key('N')) + ": broken",
                                   "shallow: cut"}));
}

TEST_F(RedactorTest, ForgettingChangesNothing) {
  const std::string long_text(1 << 20, 'x');
  for (int i = 0; i < 40; ++i) {
    EXPECT_EQ(redactor_.Redact(long_text + std::to_string(i)), long_text + std::to_string(i));
    EXPECT_EQ(redactor_.Redact("a/" + Key('L')), "a/" + MaskSecret(Key('L')));
  }
}

TEST(KnownSecretsTest, TheLongestOfAllAsByALoop) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const auto draw = [&](uint64_t most) {
      std::string text(random() % (most + 1), '\0');
      // Two letters, one of them above 0x7F, so that beginnings and neighbours abound.
      for (char& c : text) c = random() % 2 == 0 ? 'a' : '\xE9';
      return text;
    };
    std::vector<std::string> secrets(random() % 30);
    for (std::string& secret : secrets) secret = draw(10);
    const KnownSecrets known({secrets.begin(), secrets.end()});
    for (int i = 0; i < 50; ++i) {
      const std::string text = draw(14);
      size_t longest = 0;
      for (const std::string& secret : secrets) {
        if (secret.size() >= 2 && text.starts_with(secret)) {
          longest = std::max(longest, secret.size());
        }
      }
      EXPECT_EQ(known.LongestAt(text), longest);
    }
  }
}

}  // namespace
}  // namespace offkey
