#include "engine/rule/example_template.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <set>

namespace offkey {
namespace {

std::string Expand(std::string_view text, uint64_t seed = 1) {
  const auto example = ExpandTemplate(text, seed, nullptr);
  return example.ok() ? example->text : std::string(example.status().message());
}

TEST(ExampleTemplate, Classes) {
  const std::pair<std::string_view, const char*> forms[] = {
      {"${hex:40}", "[0-9a-f]{40}"},
      {"${HEX:40}", "[0-9A-F]{40}"},
      {"${digit:9}", "[0-9]{9}"},
      {"${lower:30}", "[a-z]{30}"},
      {"${upper:30}", "[A-Z]{30}"},
      {"${alnum:90}", "[0-9A-Za-z]{90}"},
      {"${base32:50}", "[A-Z2-7]{50}"},
      {"${base64:90}", "[0-9A-Za-z+/]{90}"},
      {"${base64url:90}", "[0-9A-Za-z_-]{90}"},
      {"${[a-c_}.]:60}", "[a-c_}.]{60}"},
      {"a${digit:1}b$c{}", "a[0-9]b\\$c\\{\\}"},
      {"$${X}", "\\$\\{X\\}"},
      {"${uuid}", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"},
      {"${pem:EC PRIVATE KEY:2}",
       "-----BEGIN EC PRIVATE KEY-----\n(?:[0-9A-Za-z+/]{64}\n){2}-----END EC PRIVATE KEY-----"}};
  for (const auto& [form, pattern] : forms) {
    EXPECT_TRUE(re2::RE2::FullMatch(Expand(form), pattern)) << form << " gave " << Expand(form);
  }
}

TEST(ExampleTemplate, SameSeedSameTextOtherSeedOtherText) {
  EXPECT_EQ(Expand("${alnum:30}", 4), Expand("${alnum:30}", 4));
  EXPECT_NE(Expand("${alnum:30}", 4), Expand("${alnum:30}", 5));
}

TEST(ExampleTemplate, Nested) {
  EXPECT_EQ(Expand("${base64:foobar}"), "Zm9vYmFy");
  EXPECT_EQ(Expand("${base64:{\"a\":{}}}"), "eyJhIjp7fX0=");
  EXPECT_EQ(Expand("${base64:foob}"), "Zm9vYg==");
  EXPECT_EQ(Expand("${base64url:foob}"), "Zm9vYg");
  EXPECT_FALSE(ExpandTemplate("${base64:{$${x}}", 1, nullptr).ok());
  EXPECT_TRUE(re2::RE2::FullMatch(Expand("${base64:x:${digit:3}}"), "[0-9A-Za-z+/]{7}="));
}

TEST(ExampleTemplate, SecretsAreCountedWhereTheyStandAsTheyAre) {
  const std::string secret = "s3cret";
  const auto example = ExpandTemplate("a ${secret} ${base64:${secret}} ${secret}", 1, &secret);
  ASSERT_TRUE(example.ok()) << example.status();
  EXPECT_EQ(example->text, "a s3cret czNjcmV0 s3cret");
  ASSERT_EQ(example->planted.size(), 2u);
  EXPECT_EQ(example->planted[0].start, 2u);
  EXPECT_EQ(example->planted[0].end, 8u);
  EXPECT_EQ(example->planted[1].start, 18u);
}

TEST(ExampleTemplate, Faults) {
  for (const std::string_view text :
       {"${", "${nope}", "${hex}", "${hex:}", "${hex:0}", "${hex:99999999}", "${[]:3}",
        "${[z-a]:3}", "${pem:3}", "${pem:X:x}", "${github_crc32}"}) {
    EXPECT_FALSE(ExpandTemplate(text, 1, nullptr).ok()) << text;
  }
  EXPECT_FALSE(ExpandTemplate("${secret}", 1, nullptr).ok());
  EXPECT_FALSE(
      ExpandTemplate("${base64:${base64:${base64:${base64:${base64:x}}}}}", 1, nullptr).ok());
}

TEST(ExampleTemplate, SamplesPassTheRulesChecksAndDiffer) {
  Rule rule;
  rule.id = "acme.pin";
  rule.sample = "${[0-9a-f]:4}";
  rule.min_digits = 4;
  std::set<std::string> seen;
  for (uint64_t i = 0; i < 20; ++i) {
    const auto sample = ExpandSample(rule, i);
    ASSERT_TRUE(sample.ok()) << sample.status();
    EXPECT_TRUE(re2::RE2::FullMatch(*sample, "[0-9]{4}"));
    seen.insert(*sample);
  }
  EXPECT_GT(seen.size(), 15u);
  rule.min_digits = 5;
  EXPECT_EQ(ExpandSample(rule, 0).status().message(),
            "no expansion of the sample passes the rule's own checks (digits); correct the sample "
            "or the checks");
}

}  // namespace
}  // namespace offkey
