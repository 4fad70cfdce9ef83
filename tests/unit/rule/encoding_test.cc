// The texts by which openings are known where they stand encoded.
#include "engine/rule/encoding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace offkey {
namespace {

using Texts = std::vector<std::string>;

bool Has(const Texts& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

TEST(OpeningHeadsTest, FirstFourBytes) {
  EXPECT_EQ(OpeningHeads("ghp_[0-9A-Za-z]{4}", false), Texts({"ghp_"}));
  EXPECT_EQ(OpeningHeads("gh[ps]_x", false), Texts({"ghp_", "ghs_"}));
  EXPECT_EQ(OpeningHeads("(?:abc|de?f)g", false), Texts({"abcg", "defg", "dfg"}));
  EXPECT_EQ(OpeningHeads("abc\\x2f{0,1}", false), Texts({"abc", "abc/"}));
}

TEST(OpeningHeadsTest, CasesThatNamesHave) {
  const Texts heads = OpeningHeads("api[_-]?key", true);
  for (const std::string_view form : {"api_", "API_", "Api_", "api-", "apik", "apiK", "ApiK"}) {
    EXPECT_TRUE(Has(heads, form)) << form;
  }
  EXPECT_TRUE(Has(OpeningHeads("psexec", true), "PsEx"));
  EXPECT_FALSE(Has(OpeningHeads("psexec", true), "pSEx"));
}

TEST(InnerKeysTest, WhereAClassComesFirst) {
  EXPECT_TRUE(OpeningHeads("[0-9a-f]{32}-us[0-9]", false).empty());
  const Texts keys = InnerKeys("[0-9a-f]{32}-us[0-9]", false);
  EXPECT_EQ(keys.size(), 10u);
  EXPECT_TRUE(Has(keys, "-us7"));
  EXPECT_EQ(InnerKeys("[\\s)]password", true).size(), OpeningHeads("pass", true).size());
  EXPECT_EQ(InnerKeys("--[a-z]{2,6}[.]password[ =]", false), Texts({".pas"}));
  EXPECT_EQ(InnerKeys("[0-9]Q~[0-9A-Za-z_.~-]{8}", false).size(), 66u);
}

TEST(InnerKeysTest, NoneTooFarOrTooMany) {
  EXPECT_TRUE(InnerKeys("[0-9a-f]{60}-us1", false).empty());
  EXPECT_TRUE(InnerKeys("[0-9a-z]{20}", false).empty());
}

}  // namespace
}  // namespace offkey
