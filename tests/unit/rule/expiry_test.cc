#include "engine/rule/expiry.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

#include "engine/rule/codec.h"

namespace offkey {
namespace {

constexpr int64_t kExpiry = 1'793'000'000;  // 2026-10-26
constexpr int64_t kIssued = 1'700'000'000;

std::string Part(std::string_view text) { return Base64Encode(text, /*url=*/true, false); }

std::string Jwt(std::string_view payload) {
  return Part(R"({"alg":"none"})") + "." + Part(payload) + "." + Part("0123456789abcdef");
}

std::optional<int64_t> ExpiryOf(std::string_view secret) {
  return StatedValidity(secret).expires_at;
}

TEST(ExpiryTest, Timestamps) {
  EXPECT_EQ(ParseTimestamp("1990-01-01"), 631'152'000);
  EXPECT_EQ(ParseTimestamp("2000-02-29T12:34:56Z"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("2000-02-29 12:34:56"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("2000-02-29T12:34:56.5Z"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("2000-02-29T13:34:56+01:00"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("2000-02-29T04:34:56-0800"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("20000229T123456Z"), 951'827'696);
  EXPECT_EQ(ParseTimestamp("2024-03-05T14:07Z"), 1'709'647'620);
  EXPECT_EQ(ParseTimestamp("2200-12-31T23:59:59Z"), 7'289'654'399);
  for (const char* text :
       {"", "2024", "2024-13-01", "2023-02-29", "2100-02-29", "2024-00-10", "2024-04-31",
        "1989-12-31T23:59:59Z", "2201-01-01", "2024-03-05T24:00Z", "2024-03-05T14:60Z",
        "2024-03-05T14:07:09.Z", "2024-03-05T14:07:09Zx", "2024-03-05T14:07+15:00", "20240305",
        "2024-03-05T", "-024-03-05", "2024-0305", "99999999999999999999"}) {
    EXPECT_EQ(ParseTimestamp(text), std::nullopt) << text;
  }
}

TEST(ExpiryTest, Jwt) {
  const Validity all =
      StatedValidity(Jwt(R"({"iss":"x","iat":1700000000,"nbf":1700000060,"exp":1793000000})"));
  EXPECT_EQ(all.issued_at, kIssued);
  EXPECT_EQ(all.not_before, kIssued + 60);
  EXPECT_EQ(all.expires_at, kExpiry);
  EXPECT_TRUE(StatedValidity(Jwt(R"({"sub":"x"})")).empty());
  EXPECT_EQ(ExpiryOf(Jwt(R"({ "exp" : 1793000000.25 , "a":"b" })")), kExpiry);
  EXPECT_EQ(ExpiryOf(Jwt("{\n  \"exp\": 1.793e9\n}")), kExpiry);
  // Only the object's own members count, and the last one of a name.
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":{"exp":1700000000},"b":["exp",1],"exp":1793000000})")), kExpiry);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":{"exp":1700000000}})")), std::nullopt);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":"\"exp\":1700000000,","exp":1793000000})")), kExpiry);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":1700000000,"exp":1793000000})")), kExpiry);
  // With something before it, and as one of several.
  EXPECT_EQ(ExpiryOf("https://x.example/?token=" + Jwt(R"({"exp":1793000000})")), kExpiry);
  // The earlier of two.
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":1793000000})") + " " + Jwt(R"({"exp":1793000001})")), kExpiry);
  // A part alone, as Sentry's: behind a prefix, padded, a secret behind it.
  EXPECT_EQ(
      StatedValidity("sntrys_" + Part(R"({"iat":1700000000.5,"org":"a"})") + "_abcd").issued_at,
      kIssued);
}

TEST(ExpiryTest, AbsurdAndForgedNumbersStateNothing) {
  for (const char* value : {"0",
                            "-1",
                            "631151999",
                            "7289654400",
                            "1793000000000",
                            "9223372036854775808",
                            "1e400",
                            "1e308",
                            "-1e308",
                            "nan",
                            "inf",
                            "true",
                            "null",
                            "\"soon\"",
                            "[1793000000]",
                            "{}",
                            "",
                            "1793000000x",
                            "0x6adf2a40",
                            "17930000001793000000179300000017930000001793000000"}) {
    const std::string payload = std::string("{\"exp\":") + value + "}";
    EXPECT_EQ(ExpiryOf(Jwt(payload)), std::nullopt) << value;
  }
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":631152000})")), 631'152'000);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":7289654399})")), 7'289'654'399);
  // Cut in the number: nobody knows how it goes on.
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":1793000000)")), std::nullopt);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp")")), std::nullopt);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":"\)")), std::nullopt);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":["\)")), std::nullopt);
}

TEST(ExpiryTest, ClaimsBeyondWhatIsDecodedStateNothing) {
  const std::string padding(9000, 'x');
  EXPECT_EQ(ExpiryOf(Jwt(R"({"exp":1793000000,"a":")" + padding + "\"}")), kExpiry);
  EXPECT_EQ(ExpiryOf(Jwt(R"({"a":")" + padding + R"(","exp":1793000000})")), std::nullopt);
}

TEST(ExpiryTest, Paseto) {
  const std::string signature(64, '\x07');
  const std::string claims =
      R"({"data":"x","exp":"2039-01-01T00:00:00+00:00","iat":"2022-01-01T01:00:00+01:00"})";
  for (const char* version : {"v1", "v2", "v3", "v4"}) {
    const Validity found =
        StatedValidity(std::string(version) + ".public." + Part(claims + signature) + ".Zm9vdGVy");
    EXPECT_EQ(found.expires_at, 2'177'452'800);
    EXPECT_EQ(found.issued_at, 1'640'995'200);
  }
}

std::string Field(char type, std::string_view content) {
  std::string field(1, type);
  size_t size = content.size();
  for (; size >= 128; size /= 128) field += static_cast<char>(size % 128 + 128);
  field += static_cast<char>(size);
  return field + std::string(content);
}

std::string Macaroon(const std::vector<std::string>& caveats, bool third_party = false) {
  std::string bytes = "\x02";
  bytes += Field(1, "example.org");
  bytes += Field(2, "id-0123456789");
  bytes += '\0';
  for (const std::string& caveat : caveats) {
    bytes += Field(2, caveat);
    if (third_party) bytes += Field(4, "verification");
    bytes += '\0';
  }
  return bytes + '\0' + Field(6, std::string(32, 's'));
}

std::string Packet(std::string_view content) {
  char head[5];
  std::snprintf(head, sizeof(head), "%04zx", content.size() + 5);
  std::string packet = head;
  packet += content;
  return packet += '\n';
}

TEST(ExpiryTest, Macaroons) {
  const auto expiry = [](const std::string& bytes) { return ExpiryOf(Part(bytes)); };
  EXPECT_EQ(expiry(Macaroon({"account = 3", "time < 2026-10-26T07:33"})), 1'793'000'000 - 20);
  EXPECT_EQ(expiry(Macaroon({"time-before 2024-03-05T14:07:00.5Z"})), 1'709'647'620);
  EXPECT_EQ(expiry(Macaroon({"before:2024-03-05T14:07:00Z"})), 1'709'647'620);
  EXPECT_EQ(expiry(Macaroon({"[0, 1793000000, 1700000000]"})), kExpiry);
  EXPECT_EQ(expiry(Macaroon({R"({"nbf": 1700000000, "exp": 1793000000})"})), kExpiry);
  EXPECT_EQ(ExpiryOf("pypi-" + Part(Macaroon({"[0,1793000000,1700000000]"}))), kExpiry);
  // The narrowest counts; a long caveat has a length of two bytes.
  EXPECT_EQ(expiry(Macaroon({"[0,1793000000,1]", std::string(300, 'x'), "[0,1793000005,1]"})),
            kExpiry);
  EXPECT_EQ(expiry(Macaroon({"[1, 1793000000, 1700000000]"})), std::nullopt);
  EXPECT_EQ(expiry(Macaroon({"[0, 1793000000, 1700000000]"}, /*third_party=*/true)), std::nullopt);
  const std::string first = Packet("location http://example.org") + Packet("identifier key one");
  EXPECT_EQ(expiry(first + Packet("cid time < 2024-03-05T14:07") + Packet("signature x")),
            1'709'647'620);
  EXPECT_EQ(expiry(first + Packet("cid time < 2024-03-05T14:07") + Packet("vid 123") +
                   Packet("signature x")),
            std::nullopt);
  // Any cut of it, and lengths that lead outside.
  const std::string whole = Macaroon({"[0,1793000000,1700000000]"});
  for (size_t cut = 0; cut < whole.size(); ++cut) {
    const auto found = expiry(whole.substr(0, cut));
    EXPECT_TRUE(!found.has_value() || found == kExpiry);
  }
  EXPECT_EQ(expiry("\x02\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff 0123456789"), std::nullopt);
}

// The signature in the middle of `before` and `after`.
Validity Signed(std::string_view before, std::string_view after) {
  constexpr std::string_view kSignature = "c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2ln";
  const std::string text = std::string(before) + std::string(kSignature) + std::string(after);
  return SignedQueryValidity(text, before.size(), before.size() + kSignature.size());
}

TEST(ExpiryTest, SignedQueries) {
  const Validity azure = Signed(
      "x = \"https://a.blob.core.windows.net/c/f?sv=2022-11-02&st=2024-01-01T00%3A00%3A00Z"
      "&se=2030-01-01T00%3A00%3A00Z&sr=b&sig=",
      "%3D\" # se=1999-01-01");
  EXPECT_EQ(azure.not_before, 1'704'067'200);
  EXPECT_EQ(azure.expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("?se=2030-01-01&sig=", "").expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("se=2030-01-01&amp;sig=", "&amp;sp=r").expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("se=2030-01-01\\u0026sig=", "").expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("SharedAccessSignature sr=a&sig=", "&se=1893456000&skn=k").expires_at,
            1'893'456'000);
  const Validity aws = Signed(
      "?X-Amz-Credential=A%2F20240305%2Fx&X-Amz-Date=20240305T140700Z&"
      "X-Amz-Expires=86400&X-Amz-Signature=",
      "");
  EXPECT_EQ(aws.issued_at, 1'709'647'620);
  EXPECT_EQ(aws.expires_at, 1'709'734'020);
  EXPECT_EQ(
      Signed("?X-Goog-Date=20240305T140700Z&X-Goog-Expires=60&X-Goog-Signature=", "").expires_at,
      1'709'647'680);
  EXPECT_EQ(Signed("?Signature=", "&Expires=1893456000").expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("q-sign-time=1700000000;1893456000&q-signature=", "").expires_at, 1'893'456'000);
  EXPECT_EQ(Signed("st=1700000000~exp=1893456000~acl=/*~hmac=", "").expires_at, 1'893'456'000);
  // No signature of a query, absurd values, another text.
  EXPECT_TRUE(Signed("?se=2030-01-01&key=", "").empty());
  EXPECT_TRUE(Signed("?se=0001-01-01&sig=", "").empty());
  EXPECT_TRUE(Signed("se=2030-01-01 sig=", "").empty());
  EXPECT_EQ(
      Signed("?X-Amz-Date=20240305T140700Z&X-Amz-Expires=99999999999999999999&X-Amz-Signature=", "")
          .expires_at,
      std::nullopt);
  EXPECT_EQ(Signed("?X-Amz-Date=20240305T140700Z&X-Amz-Expires=-5&X-Amz-Signature=", "").expires_at,
            std::nullopt);
  // The whole in one secret.
  EXPECT_EQ(ExpiryOf("https://a.blob.core.windows.net/?se=2030-01-01&sig=abcd"), 1'893'456'000);
  EXPECT_EQ(ExpiryOf("Hunter2&se=2030-01-01"), std::nullopt);
}

TEST(ExpiryTest, RulesWhoseSecretIsASignature) {
  Rule rule;
  rule.keywords = {"X-Amz-Signature="};
  EXPECT_TRUE(SignsQuery(rule));
  rule.keywords = {"sig="};
  EXPECT_TRUE(SignsQuery(rule));
  rule.keywords = {"ghp_", "signature"};
  EXPECT_FALSE(SignsQuery(rule));
}

TEST(ExpiryTest, NarrowerTakesTheLaterBeginAndTheEarlierEnd) {
  const Validity a = {1, 2, 30};
  const Validity b = {std::nullopt, 5, 20};
  EXPECT_EQ(Narrower(a, b), (Validity{1, 5, 20}));
  EXPECT_EQ(Narrower(b, a), Narrower(a, b));
  EXPECT_EQ(Narrower(a, {}), a);
}

}  // namespace
}  // namespace offkey
