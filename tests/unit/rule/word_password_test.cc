// Words alone are a password only under a name that says whose, or where somebody logs in.
#include "engine/rule/word_password.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "engine/rule/evidence.h"

namespace offkey {
namespace {

Judgement Judge(const std::string& text, std::string_view role) {
  const size_t at = text.find(role);
  EXPECT_NE(at, std::string::npos) << text;
  const std::optional<Assignment> assignment = ReadAssignment(text, at + role.size());
  if (!assignment.has_value()) return {};
  return JudgeAssigned(AssignedKind::kPassword, *assignment, text);
}

TEST(WordPassword, CountsUnderANameThatSaysWhose) {
  for (const char* text :
       {"$db_password = 'copperkettle';\n", "const smtpPassword = \"maplecrossing\";\n",
        "ADMIN_PASSWORD=granitemeadow\n", "url=${DB_PASSWORD:-moonfisher}\n",
        "spring.datasource.password=silverwillow\n", "    MYSQL_ROOT_PASSWORD: silverwillow\n",
        "ldap_bind_password: thunderbay\n", "dataSource.setDbPassword(\"copperkettle\");\n",
        "01 DB-PASSWORD PIC X(16) VALUE 'WINTERKETTLE'.\n"}) {
    const char* role = std::string(text).find("PASSWORD") != std::string::npos   ? "PASSWORD"
                       : std::string(text).find("Password") != std::string::npos ? "Password"
                                                                                 : "password";
    const Judgement judgement = Judge(text, role);
    EXPECT_EQ(judgement.strength, Strength::kStrong) << text << EvidenceName(judgement.evidence);
    EXPECT_EQ(judgement.evidence, Evidence::kWordOfAccount) << text;
  }
}

TEST(WordPassword, CountsBesideAUserOrAHost) {
  for (const char* text : {"  user: ines\n  password: granitemeadow\n",
                           "{\"host\": \"db1\", \"password\": \"copperkettle\"}",
                           "return { username: 'ines', password: 'thunderbay' }",
                           "[mail]\npassword=maplecrossing\nserver=mx1\n"}) {
    EXPECT_EQ(Judge(text, "password").evidence, Evidence::kWordOfAccount) << text;
  }
  EXPECT_EQ(Judge("  colour: red\n  password: granitemeadow\n", "password").strength,
            Strength::kWeak);
}

TEST(WordPassword, WordsJoinedByASign) {
  for (const char* text :
       {"  user: ines\n  password: cactus-pony\n", "db_password = 'forest@cobra'\n",
        "conn({ host: \"10.1.2.9\", username: \"ines\", password: \"cloud-tiger-mint\" })",
        "props.put(\"mail.smtp.password\", \"monkey-yak-zebra\");\n",
        "<ds><username>ines</username><password>puma-cedar-mint</password></ds>",
        "(def db {:user \"ines\" :password \"eagle-dragon\"})", "smtp_password: kiwi.gecko\n",
        "login(\"ines\", \"candle_iris\")"}) {
    const std::string role =
        std::string(text).find("password") != std::string::npos ? "password" : "login";
    EXPECT_EQ(Judge(text, role).evidence, Evidence::kWordOfAccount) << text;
  }
  EXPECT_EQ(Judge("RESTIC_PASSWORD=pirate_marble\n", "PASSWORD").evidence,
            Evidence::kWordOfAccount);
  EXPECT_EQ(Judge("psk=sardine-barley\n", "psk").evidence, Evidence::kWordOfAccount);
  for (const char* text :
       {"my $password = 'cactus-pony';\n", "#define WIFI_PASSWORD \"otter_maple\"\n",
        "const password = \"kiwi.gecko.plum\"\n", "[web]\npassword=cactus-pony\n"}) {
    const char* role =
        std::string(text).find("PASS") == std::string::npos ? "password" : "PASSWORD";
    EXPECT_EQ(Judge(text, role).evidence, Evidence::kWordOfAccount) << text;
  }
  for (const char* text :
       {// names of secrets, of settings and of files, labels
        "  user: ines\n  password: db-credentials\n", "user: a\npassword: spring.datasource\n",
        "user=Utilizador\npassword=Palavra-Chave\n", "  user: ines\n  password: new-password\n",
        "  user: ines\n  password: login.form\n", "  user: ines\n  password: my-secret\n",
        // no user, no owner
        "colour: red\npassword: cactus-pony\n",
        "PASSWORD_CHECKS_password = ('cactus_pony', 'otter_maple')\n",
        "fallback = ['become_user', 'become_password', 'become_flags', 'become_exe']\n",
        // two signs, a short part, five words
        "db_password = 'cactus-pony.x'\n", "db_password = 'cactus-po'\n",
        "db_password = 'cactus-pony-mint-otter-lamp'\n"}) {
    EXPECT_NE(Judge(text, "password").strength, Strength::kStrong) << text;
  }
}

TEST(WordPassword, LabelsChoicesAndNamesDoNot) {
  for (const char* text :
       {// words of forms and settings, in some languages
        "db_password: required\n", "root_password: generated\n", "admin_password = \"forgotten\"\n",
        "smtp_password: \"Wachtwoord\"\n", "db_password: Geheimnis\n",
        "user: Gebruiker\npassword: Toegang\n",
        // variables and members
        "user = args.user\ndb_password = savedvalues(1)\n",
        "connect({\n  user: dbUser,\n  password: rememberedone\n})\n",
        "run(user=name,\n    password=rememberedone\n)\n", "db_password = 'rememberedOne';\n",
        "db_password = \"granite\" + meadow\n",
        // the user's own name, a variable that stands there as well
        "user: granitemeadow\npassword: granitemeadow\n",
        "granitemeadow = ask()\ndb_password=granitemeadow\n",
        // tests, checks and reads
        "assert login(db_password='granitemeadow')\n",
        "expect(form).toEqual({ user: 'a', password: 'granitemeadow' })\n",
        "if db_password == 'granitemeadow':\n", "wc.checkPassword('granitemeadow'); user: a\n",
        // examples
        "db_password = 'supersecret'\n", "db_password = 'examplepass'\n",
        "db_password = 'granite'\n", "example_db_password = 'granitemeadow'\n"}) {
    const char* role =
        std::string(text).find("Password") != std::string::npos ? "Password" : "password";
    EXPECT_NE(Judge(text, role).strength, Strength::kStrong) << text;
  }
}

}  // namespace
}  // namespace offkey
