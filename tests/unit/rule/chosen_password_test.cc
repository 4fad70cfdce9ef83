#include "engine/rule/chosen_password.h"

#include <gtest/gtest.h>

#include <string_view>

namespace offkey {
namespace {

bool Chosen(std::string_view value) { return IsChosen(value, MakeupOf(value)); }

TEST(ChosenPasswordTest, WhatMakesAWordOfExamplesSomebodysPassword) {
  for (const std::string_view value :
       {"P@ssw0rd!", "Admin-167", "Root@77", "Server_390", "Hello.40!", "q1w2e3r4123", "1q2w3e4r99",
        "Qweasd_99", "asdf1234", "poiuyt77"}) {
    EXPECT_TRUE(Chosen(value)) << value;
  }
  for (const std::string_view value :
       {"", "admin", "admin-167", "Admin", "Admin167", "Admin-1", "Ad-167", "Test-1234", "Demo_123",
        "YourAdmin-12", "qwerty", "qwerty1", "1234-5678", "password123", "Admin-167x"}) {
    EXPECT_FALSE(Chosen(value)) << value;
  }
}

TEST(ChosenPasswordTest, Passphrases) {
  for (const std::string_view value :
       {"porto-benfica-snoopy-7348", "oscar.teapot.ines7876", "Minka_Hanna_Anna_44"}) {
    EXPECT_TRUE(IsPassphraseWithNumber(value)) << value;
  }
  for (const std::string_view value :
       {"", "porto", "porto-benfica-7348", "porto-benfica-snoopy", "porto-benfica-snoopy-7",
        "porto-benfica-snoopy-73481", "porto-benfica_snoopy-7348", "REDIS-NULL-SHA384",
        "porto--snoopy-luna-12", "po-be-sn-7348", "-porto-luna-anna-12"}) {
    EXPECT_FALSE(IsPassphraseWithNumber(value)) << value;
  }
}

}  // namespace
}  // namespace offkey
