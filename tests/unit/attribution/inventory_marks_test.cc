#include <gtest/gtest.h>

#include <algorithm>

#include "engine/attribution/inventory/marks.h"
#include "engine/attribution/inventory/self_description.h"
#include "tests/support/inventory_samples.h"

namespace offkey {
namespace {

class MarksTest : public ::testing::Test {
 protected:
  bool Meet(const std::string& issuer, const CredentialMark& mark, const std::string& secret,
            const std::vector<MaskShape>& learnt = {}) {
    Finding finding;
    finding.provider = issuer;
    finding.secret = SecretBytes(secret);
    finding.fingerprint = key_.Of(secret);
    std::vector<MatchKey> keys = MatchKeysOf(finding, learnt, key_);
    keys.push_back(finding.fingerprint);
    const auto match = MatchOfMark(issuer, mark, key_);
    return match && std::find(keys.begin(), keys.end(), match->key) != keys.end();
  }
  FingerprintKey key_{SecretBytes("a key of a test, 32 bytes long..")};
};

TEST_F(MarksTest, ListingsAndFindingsMeet) {
  const std::string id = SeededKeyId("m");
  EXPECT_TRUE(Meet("aws", {MarkKind::kId, id, ""}, id));
  EXPECT_FALSE(Meet("aws", {MarkKind::kId, SeededKeyId("n"), ""}, id));
  const std::string ghp = "ghp_" + SeededText("g", 36);
  const std::string last_eight = ghp.substr(ghp.size() - 8);
  EXPECT_TRUE(Meet("github", {MarkKind::kMask, "", last_eight}, ghp));
  EXPECT_FALSE(Meet("npm", {MarkKind::kMask, "", last_eight}, ghp)) << "another issuer";
  EXPECT_FALSE(Meet("github", {MarkKind::kMask, "", last_eight.substr(1) + "-"}, ghp));
  // 11 and 32 digits: the hash is of the digits.
  const std::string digits = SeededHex("j", 32);
  const Digest hash = Sha256(digits);
  const std::string hex = HexEncode({reinterpret_cast<const char*>(hash.data()), hash.size()});
  EXPECT_TRUE(Meet("jenkins", {MarkKind::kHash, hex, ""}, "11" + digits));
  EXPECT_FALSE(Meet("jenkins", {MarkKind::kHash, hex, ""}, "10" + digits));
  EXPECT_TRUE(Meet("databricks", {MarkKind::kHash, hex, ""}, digits));
  const std::string anthropic = "sk-ant-api03-" + SeededText("x", 90) + "AA";
  EXPECT_TRUE(
      Meet("anthropic",
           *MaskOf(anthropic.substr(0, 16) + "..." + anthropic.substr(anthropic.size() - 4)),
           anthropic));
  // A shape that is not documented counts once a listing has shown it.
  const CredentialMark odd = *MaskOf("sk-proj-ab***" + anthropic.substr(anthropic.size() - 6));
  const std::string other = "sk-proj-ab" + SeededText("y", 60) + odd.suffix;
  EXPECT_FALSE(Meet("openai", odd, other));
  EXPECT_TRUE(Meet("openai", odd, other, {ShapeOf(odd)}));
}

TEST_F(MarksTest, MasksAreRead) {
  EXPECT_EQ(MaskOf("sk-abc...def"), (CredentialMark{MarkKind::kMask, "sk-abc", "def"}));
  EXPECT_EQ(MaskOf("npm_1f…"), (CredentialMark{MarkKind::kMask, "npm_1f", ""}));
  EXPECT_EQ(MaskOf("ab******yz"), (CredentialMark{MarkKind::kMask, "ab", "yz"}));
  for (const char* none : {"***", "", "...", "whole", "a b***c", "\x01***"}) {
    EXPECT_FALSE(MaskOf(none).has_value()) << none;
  }
}

TEST_F(MarksTest, WhatAMaskTells) {
  const auto bits = [&](const char* issuer, CredentialMark mark) {
    const auto match = MatchOfMark(issuer, mark, key_);
    return match ? static_cast<int>(match->bits) : -1;
  };
  EXPECT_EQ(bits("github", {MarkKind::kMask, "", "aB3dE6gH"}), 47);
  EXPECT_EQ(bits("github", {MarkKind::kMask, "ghp_", "aB3dE6gH"}), 47)
      << "the opening tells nothing";
  EXPECT_EQ(bits("npm", {MarkKind::kMask, "npm_1f", ""}), 8) << "hexadecimal digits tell 4 each";
  EXPECT_EQ(bits("npm", {MarkKind::kMask, "npm_", ""}), -1);
  EXPECT_EQ(bits("npm", {MarkKind::kMask, "npm_z", ""}), -1) << "5 bits are none";
  EXPECT_EQ(bits("npm", {MarkKind::kMask, "npm", ""}), -1) << "a part of the opening";
  EXPECT_EQ(bits("anthropic", {MarkKind::kMask, "sk-ant-api03-R2D", "igAA"}), 29);
  EXPECT_EQ(bits("azure", {MarkKind::kMask, "Xy1", ""}), 17);
}

TEST(SelfDescription, NumbersInsideTokens) {
  // o:1 u:42 (16 in base 36), as the handbook shows the payload.
  const std::string payload = Base64Encode("c:1\no:1\nu:16\n", true, false);
  EXPECT_EQ(EmbeddedUser("gitlab", "glpat-" + payload + ".01.0x1234567"), "42");
  EXPECT_EQ(EmbeddedUser("gitlab", "glpat-" + SeededText("t", 20)), std::nullopt);
  EXPECT_EQ(EmbeddedUser("npm", "glpat-" + payload + ".01.0x1234567"), std::nullopt);
  // The account in the 40 bits behind the first of 48.
  const uint64_t account = 123456789012;
  std::string bytes(10, '\x55');
  const uint64_t packed = account << 7 | 0x55;
  for (size_t i = 0; i < 6; ++i) bytes[i] = static_cast<char>(packed >> (40 - 8 * i));
  const std::string id =
      "AKIA" + Base32Encode({reinterpret_cast<const uint8_t*>(bytes.data()), 10});
  EXPECT_EQ(AwsAccountOfKeyId(id), "123456789012");
  EXPECT_EQ(AwsAccountOfKeyId("AKIAI" + id.substr(5)), std::nullopt) << "of before 2019";
}

std::string Jwt(const std::string& claims) {
  return Base64Encode("{\"alg\":\"HS256\"}", true, false) + "." +
         Base64Encode(claims, true, false) + "." + SeededText("signature", 43);
}

TEST(SelfDescription, ClaimsOfTokens) {
  const auto of = [](const std::string& claims) {
    const SelfDescription described = DescribeSecret("jwt.token", "jwt", Jwt(claims));
    return described.identities.empty() ? StatedIdentity() : described.identities[0];
  };
  StatedIdentity stated =
      of(R"({"iss":"https://idp.x.org/a","sub":"77","email":"Jane@x.org","iat":1700000000})");
  EXPECT_EQ(stated.identity, "jane@x.org");
  EXPECT_EQ(stated.field, "email");
  EXPECT_EQ(stated.grade, Grade::kC) << "nobody has checked the signature";
  EXPECT_EQ(stated.stated_at, 1700000000);
  EXPECT_EQ(of(R"({"upn":"j@x.org","sub":"s"})").field, "upn");
  EXPECT_EQ(of(R"({"iss":"https://idp.x.org","preferred_username":"jane"})").identity,
            "idp.x.org/jane");
  EXPECT_EQ(of(R"({"iss":"k","sub":"system:serviceaccount:ci:deploy"})").identity,
            "system:serviceaccount:ci:deploy");
  EXPECT_EQ(of(R"({"sub":{"a":1}})").identity, "");
  EXPECT_EQ(of(R"({"sub":"a\nb"})").identity, "") << "no control characters";
  EXPECT_EQ(of("[]").identity, "");
  EXPECT_TRUE(DescribeSecret("jwt.token", "jwt", "eyJ.@@.x").identities.empty());
}

TEST(SelfDescription, Surroundings) {
  const std::string pem =
      std::string("-----BEGIN ") + "PRIVATE KEY-----\\nabc\\n-----END PRIVATE KEY-----";
  const std::string id = SeededHex("pk", 40);
  const std::string file = "{\"type\":\"service_account\",\"private_key_id\":\"" + id +
                           "\",\"private_key\":\"" + pem +
                           "\\n\",\"client_email\":\"ci@acme.iam.gserviceaccount.com\"}";
  const size_t begin = file.find("-----BEGIN");
  const SelfDescription described =
      DescribeSurroundings("gcp.service_account_key", "gcp", file, begin, begin + pem.size());
  EXPECT_EQ(described.ids, std::vector<std::string>{id});
  ASSERT_EQ(described.identities.size(), 1U);
  EXPECT_EQ(described.identities[0].identity, "ci@acme.iam.gserviceaccount.com");
  EXPECT_EQ(described.identities[0].grade, Grade::kB);
  const std::string secret = SeededText("pw", 16);
  const std::string url = "DB=postgres://app%40x.org:" + secret + "@DB1.x.org:5432/app";
  const size_t at = url.find(secret);
  const auto user =
      DescribeSurroundings("postgres.url_password", "postgres", url, at, at + secret.size());
  ASSERT_EQ(user.identities.size(), 1U);
  EXPECT_EQ(user.identities[0].identity, "app@x.org");
  const std::string plain = "postgres://app:" + secret + "@DB1.x.org:5432/app";
  const size_t there = plain.find(secret);
  EXPECT_EQ(
      DescribeSurroundings("postgres.url_password", "postgres", plain, there, there + secret.size())
          .identities[0]
          .identity,
      "db1.x.org/app");
  const std::string queue = "amqp://app:" + secret + "@mq.x.org/v";
  const size_t in_queue = queue.find(secret);
  for (const auto& [rule, provider] : {std::pair("rabbitmq.amqp_url_password", "rabbitmq"),
                                       {"url.database_password", "url"},
                                       {"url_userinfo.question_mark", "url_userinfo"}}) {
    const auto app =
        DescribeSurroundings(rule, provider, queue, in_queue, in_queue + secret.size());
    ASSERT_EQ(app.identities.size(), 1U) << rule;
    EXPECT_EQ(app.identities[0].identity, "mq.x.org/app");
  }
  EXPECT_TRUE(
      DescribeSurroundings("github.x", "github", plain, there, there + 4).identities.empty());
}

}  // namespace
}  // namespace offkey
