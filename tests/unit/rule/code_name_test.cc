#include "engine/rule/code_name.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(CodeName, TypesWithAVersion) {
  for (const char* type :
       {"V1ObjectReference", "list[V1ObjectReference]", "V1beta1TokenReviewSpec",
        "AcmeCloudThingV1Credential", "google_oauth2.Credentials", "oauth2client.OAuth2Credentials",
        "oauth2_parameters.credentials", "AcmeAiV1ApiAuthApiKeyConfig"}) {
    EXPECT_TRUE(IsVersionedType(type)) << type;
  }
  for (const char* other : {"V1", "GreenTeaHouse7", "xV2k9QpLmZr", "Vienna2019", "DV1x9Kq3",
                            "oauth2", "Summer.V2.rain", "kqV12Summer!", "oauth2-9fKq3x"}) {
    EXPECT_FALSE(IsVersionedType(other)) << other;
  }
}

TEST(CodeName, MembersThatAreNamedAsSecretsAre) {
  EXPECT_TRUE(IsMemberOfThat("oauth2.credentials"));
  EXPECT_TRUE(IsMemberOfThat("ws2_params.clientSecret"));
  EXPECT_TRUE(IsMemberOfThat("self.cfg2.db_password,"));
  EXPECT_FALSE(IsMemberOfThat("Heron.1971"));
  EXPECT_FALSE(IsMemberOfThat("summer.rain7"));
  EXPECT_FALSE(IsMemberOfThat("a.9secret"));
  EXPECT_FALSE(IsMemberOfThat("secret9"));
}

TEST(CodeName, NumbersOfCatalogues) {
  EXPECT_TRUE(IsCatalogueNumber("T1003.008"));
  EXPECT_TRUE(IsCatalogueNumber("CVE-2021-44228"));
  EXPECT_FALSE(IsCatalogueNumber("T1003x008"));
  EXPECT_FALSE(IsCatalogueNumber("Tulip.008"));
  EXPECT_FALSE(IsCatalogueNumber("CVE-20x1-44228"));
}

}  // namespace
}  // namespace offkey
