#include "engine/attribution/access/repository_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

std::string Fold(const std::string& text) {
  const auto name = FoldRepositoryName(text);
  return name.ok() ? *name : "ERROR " + std::string(name.status().message());
}

TEST(RepositoryNames, AreFolded) {
  for (const char* text :
       {"acme/shop", "ACME/Shop.git", " acme/shop/ ", "/acme/shop", "acme/shop/.git"}) {
    EXPECT_EQ(Fold(text), "acme/shop") << text;
  }
  for (const char* text :
       {"https://github.com/acme/shop.git", "git@github.com:acme/shop", "github.com/acme/shop",
        "ssh://git@github.com/acme/shop/", "https://user:token@github.com/Acme/Shop"}) {
    EXPECT_EQ(Fold(text), "github.com/acme/shop") << text;
  }
  EXPECT_EQ(Fold("acme/*"), "acme/*");
  EXPECT_EQ(Fold("*"), "*");
  for (const char* text : {"", "/", ".git", "ac*me", "acme/s*", "*/shop", "a\nb"}) {
    EXPECT_TRUE(Fold(text).starts_with("ERROR")) << text;
  }
  EXPECT_EQ(Fold("https://u:hidden@h/a*b").find("hidden"), std::string::npos);
  EXPECT_TRUE(Fold(std::string(2000, 'a')).starts_with("ERROR"));
}

TEST(RepositoryNames, MeanWhatEndsInThem) {
  const std::vector<std::string> named = {
      "acme/shop",  "shop", "github.com/acme/shop", "acme/*", "github.com/*", "*",
      "other/shop", "hop",  "srv/git/acme/*",       "git/*"};
  const RepositoryNames names(named);
  using Names = std::vector<std::string>;
  EXPECT_EQ(names.Meaning("/srv/git/acme/shop.git"),
            Names({"*", "acme/*", "acme/shop", "git/*", "shop", "srv/git/acme/*"}));
  EXPECT_EQ(names.Meaning("/srv/Acme/Shop/.git"), Names({"*", "acme/*", "acme/shop", "shop"}));
  EXPECT_EQ(names.Meaning("/x/shop/"), Names({"*", "shop"}));
  EXPECT_EQ(names.Meaning("/x/workshop"), Names({"*"}));
  EXPECT_EQ(names.Meaning("/h/mirrors/github.com_acme_shop-0123456789abcdef01234567.git"),
            Names({"*", "acme/*", "acme/shop", "github.com/*", "github.com/acme/shop", "shop"}));
  EXPECT_EQ(names.Meaning("/h/mirrors/github.com_acme_shop-0123.git"), Names({"*"}));
  EXPECT_EQ(names.Meaning(""), Names({"*"}));
  EXPECT_TRUE(RepositoryNames({}).Meaning("/srv/git/acme/shop.git").empty());
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "/d";
  EXPECT_EQ(names.Meaning(deep + "/acme/shop"), Names({"*", "acme/*", "acme/shop", "shop"}));
}

}  // namespace
}  // namespace offkey
