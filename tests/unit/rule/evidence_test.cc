// What is told apart: chance from words, secrets from names and references, by evidence.
#include "engine/rule/evidence.h"

#include <gtest/gtest.h>

#include <cctype>
#include <random>
#include <string>

#include "engine/rule/secret_name.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

std::string Random(std::mt19937* random, std::string_view alphabet, size_t size) {
  std::uniform_int_distribution<size_t> any(0, alphabet.size() - 1);
  std::string text;
  for (size_t i = 0; i < size; ++i) text += alphabet[any(*random)];
  return text;
}

constexpr std::string_view kAlnum =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

Judgement Judge(AssignedKind kind, const std::string& text, std::string_view role) {
  const size_t at = text.find(role);
  EXPECT_NE(at, std::string::npos) << text;
  const std::optional<Assignment> assignment = ReadAssignment(text, at + role.size());
  if (!assignment.has_value()) return {};
  return JudgeAssigned(kind, *assignment, text);
}

TEST(WordModel, TellsChanceFromWords) {
  std::mt19937 random(7);
  int wrong = 0;
  for (int i = 0; i < 1000; ++i) {
    if (RandomnessBits(Random(&random, kAlnum, 20)) <= 7) ++wrong;
    if (RandomnessBits(Random(&random, "0123456789abcdef", 32)) <= 11) ++wrong;
  }
  EXPECT_LE(wrong, 2);
  for (const char* word :
       {"getUserById2", "GithubTokenProviderV2Interface", "azurerm_key_vault_certificate",
        "my-secret-password", "AbstractSingletonProxyFactoryBean", "application/json",
        "correcthorsebatterystaple", "MAX_TOKEN_LENGTH", "Summer2024", "org.example.Class1"}) {
    EXPECT_LT(RandomnessBits(word), 0) << word;
  }
  EXPECT_EQ(RandomnessBits(""), 0);
}

TEST(Evidence, KeysOfSomething) {
  const std::string uuid = "6cf5e433-04b8-436b-a317-785dab21fe4f";
  const auto strength = [](const std::string& text) {
    return Judge(AssignedKind::kKey, text, text.find("KEY") != text.npos ? "KEY" : "key").strength;
  };
  EXPECT_EQ(strength("TILES_KEY=" + uuid + "\n"), Strength::kStrong);
  EXPECT_EQ(strength("KEY=" + uuid + "\n"), Strength::kNone) << "of a row";
  EXPECT_EQ(strength("tiles_key: " + uuid + "\n"), Strength::kNone);
  EXPECT_EQ(strength("goodreads_key = \"YEiXfH4FdNJxjLXMdYfl\""), Strength::kStrong);
  EXPECT_EQ(strength("key = \"YEiXfH4FdNJxjLXMdYfl\""), Strength::kWeak);
  EXPECT_EQ(strength("go-key = \"YEiXfH4FdNJxjLXMdYfl\""), Strength::kWeak) << "whose?";
}

TEST(Evidence, PasswordsThatNoLanguageCouldName) {
  const auto strength = [](const std::string& text) {
    return Judge(AssignedKind::kPassword, text, "password").strength;
  };
  EXPECT_EQ(strength("level=debug msg=bind password=940Domino- x=1"), Strength::kStrong);
  EXPECT_EQ(strength("f(a, password=Nickel2021-)"), Strength::kStrong);
  EXPECT_EQ(strength("f(a, password=Nickel2021)"), Strength::kWeak) << "a name";
}

TEST(Evidence, TokensOfTheEnvironment) {
  std::mt19937 random(11);
  const std::string body = Random(&random, kAlnum, 38) + "4x";
  const auto strong = [&](const std::string& before, const std::string& role,
                          const std::string& behind = "\n") {
    return Judge(AssignedKind::kKey, before + body + behind, role).strength == Strength::kStrong;
  };
  EXPECT_TRUE(strong("export SYNC_TOKEN=", "TOKEN"));
  EXPECT_TRUE(strong("SYNC_TOKEN=", "TOKEN"));
  EXPECT_TRUE(strong("set -x SYNC_TOKEN ", "TOKEN"));
  EXPECT_TRUE(strong("set -gx PROJECT_TOKEN ", "TOKEN"));
  EXPECT_TRUE(strong("  REGISTRY_TOKEN: ", "TOKEN"));
  EXPECT_FALSE(strong("export CSRF_TOKEN=", "TOKEN"));
  EXPECT_FALSE(strong("export CACHE_KEY=", "KEY"));
  EXPECT_FALSE(strong("sync_token=", "token"));
  EXPECT_FALSE(strong("&syncToken=", "Token"));
  EXPECT_FALSE(strong("SYNC_TOKEN = \"", "TOKEN", "\"\n"));
  EXPECT_EQ(Judge(AssignedKind::kKey, "SYNC_TOKEN=next-page-of-items\n", "TOKEN").strength,
            Strength::kNone);
}

TEST(Evidence, KeysWithAnySigns) {
  std::mt19937 random(12);
  const std::string body = Random(&random, std::string(kAlnum) + "&@+.*-", 60) + "*4xB1&k9";
  EXPECT_EQ(Judge(AssignedKind::kKey, "play.http.secret.key = \"" + body + "\"", "key").strength,
            Strength::kStrong);
  EXPECT_EQ(Judge(AssignedKind::kKey, "cipher_key = \"aes-256/cbc@default+pkcs5*Padding2\"", "key")
                .strength,
            Strength::kNone);
}

TEST(Evidence, TypesColoursAndNoncesAreNone) {
  const auto evidence = [](AssignedKind kind, const std::string& text, std::string_view role) {
    const Judgement judgement = Judge(kind, text, role);
    EXPECT_EQ(judgement.strength, Strength::kNone) << text;
    return judgement.evidence;
  };
  for (const char* text :
       {"fun login(user: String, password: CharArray, token: String? = null)",
        "fun login(user: String, password: ByteArray? = null) {}",
        "login(user: string, password: Uint8Array, token: string)",
        "func login(user: String, password: SecureString, then: Int)",
        "fn login(user: &str, password: SecUtf8, key: u8)", "  password: SecretString;\n",
        "def login(user: str, password: SecretStr, x: int):"}) {
    const Evidence found = evidence(AssignedKind::kPassword, text, "password");
    EXPECT_TRUE(found == Evidence::kType || found == Evidence::kReference) << text;
  }
  EXPECT_EQ(
      Judge(AssignedKind::kPassword, "user: bob, password: KestrelArray9!", "password").strength,
      Strength::kStrong);
  EXPECT_EQ(evidence(AssignedKind::kSecret, "<color name=\"secret\">#B7A13CAD</color>", "secret"),
            Evidence::kColour);
  EXPECT_EQ(evidence(AssignedKind::kPassword, "password: \"#b7a13c\"", "password"),
            Evidence::kColour);
  EXPECT_EQ(evidence(AssignedKind::kPassword, "password_color: \"b7a13c9d\"", "password"),
            Evidence::kHarmlessName);
  std::mt19937 random(13);
  const std::string nonce = Random(&random, kAlnum, 22) + "==";
  EXPECT_EQ(evidence(AssignedKind::kKey, "Sec-WebSocket-Key: " + nonce + "\r\n", "Key"),
            Evidence::kHarmlessName);
  EXPECT_EQ(evidence(AssignedKind::kKey, "\"auth_tag\": \"" + nonce + "\",", "auth"),
            Evidence::kHarmlessName);
  const std::string hex = Random(&random, "0123456789abcdef", 40);
  EXPECT_EQ(evidence(AssignedKind::kKey, "key = " + hex + " refs/heads/main\n", "key"),
            Evidence::kCommit);
  EXPECT_EQ(evidence(AssignedKind::kKey,
                     "COUNT = 0\nKEY = " + hex + hex + "\nIV = 00\nCIPHERTEXT = 11\n", "KEY"),
            Evidence::kTestVector);
}

TEST(Evidence, PasswordsOfPeopleAreStrong) {
  for (const char* text :
       {"password = \"Summer2024!\"", "db_password: 'hunter2xyz'", "PASSWORD=p4ssW0rd-prod\n",
        "\"password\": \"Tr0ub4dor&3\"", "password=\"Passw0rd!23\"", "password: \"marbella77\""}) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(c));
    const size_t at = lower.find("password") + 8;
    const std::optional<Assignment> assignment = ReadAssignment(text, at);
    ASSERT_TRUE(assignment.has_value()) << text;
    EXPECT_EQ(JudgeAssigned(AssignedKind::kPassword, *assignment, text).strength, Strength::kStrong)
        << text;
  }
}

TEST(Evidence, WordsWithASignBetweenAreStrong) {
  for (const char* text : {"password = \"saddle+parrot+soleil\"", "password = \"golden%maple\"",
                           "password: 'barcelona25849'", "password = \"football1987\"",
                           "password: \"winter123\"", "password = \"saddle-parrot-soleil\""}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kStrong) << text;
  }
  for (const char* text : {"password = \"foobar123\"", "password = \"abc123\"",
                           "password = \"saddle-parrot-form\"", "password = \"keyhere12\""}) {
    EXPECT_NE(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kStrong) << text;
  }
}

TEST(Evidence, PwNamesAPasswordAtTheEndOfANameOnly) {
  for (const char* text : {"db_pw = 'Xk39fjw2'", "const dbPw = \"Xk39fjw2\";",
                           "rootpw: \"Xk39fjw2\"", " pw = \"Xk39fjw2\""}) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(c));
    const std::optional<Assignment> assignment = ReadAssignment(text, lower.find("pw") + 2);
    ASSERT_TRUE(assignment.has_value()) << text;
    EXPECT_EQ(JudgeAssigned(AssignedKind::kPassword, *assignment, text).strength, Strength::kStrong)
        << text;
  }
  for (const char* text : {"aB3kQ7xYzWpw = 'Xk39fjw2'", "3pw = 'Xk39fjw2'", "the pw Xk39fjw2 of",
                           "longwordendinginpw = 'Xk39fjw2'"}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, "pw").strength, Strength::kNone) << text;
  }
}

TEST(Evidence, FingerprintsAreNoKeys) {
  std::mt19937 random(5);
  const std::string hex = Random(&random, "0123456789ABCDEF", 40);
  EXPECT_EQ(Judge(AssignedKind::kKey, "validpgpkeys=('" + hex + "')", "keys").strength,
            Strength::kNone);
  EXPECT_EQ(Judge(AssignedKind::kKey, "api_keys=('" + hex + "')", "keys").strength,
            Strength::kStrong);
}

TEST(Evidence, PublicValuesAreNoKeys) {
  std::mt19937 random(6);
  const std::string address = "0x" + Random(&random, "0123456789abcdef", 40);
  const std::string point = "BK" + Random(&random, kAlnum, 85);
  for (const std::string& value : {address, point}) {
    EXPECT_EQ(Judge(AssignedKind::kKey, "const api_token = '" + value + "'", "token").strength,
              Strength::kNone);
  }
  const std::string longer = address + Random(&random, "0123456789abcdef", 24);
  EXPECT_EQ(Judge(AssignedKind::kKey, "private_key = '" + longer + "'", "key").strength,
            Strength::kStrong);
}

TEST(Evidence, WhatAsksForAPasswordPassesNone) {
  for (const char* text :
       {"p = keyring.get_password(\"my-Service2\", u)", "getPassword('Db2019x!')"}) {
    EXPECT_EQ(
        Judge(AssignedKind::kPassword, text, text[0] == 'p' ? "password" : "Password").strength,
        Strength::kNone)
        << text;
  }
  EXPECT_EQ(Judge(AssignedKind::kPassword, "setPassword('Db2019x!')", "Password").strength,
            Strength::kStrong);
}

TEST(Evidence, WhatIsNoSecretIsNone) {
  for (const char* text :
       {"password = \"${DB_PASSWORD}\"", "password = \"{{ password }}\"", "password: <password>",
        "password = os.environ['X1']", "password = user.password2", "password: string;",
        "password_file = \"/run/secrets/db1\"", "password: 'must have 8 characters'",
        "reset_password = \"Xk39fjw2\"", "password = getpass(\"word1 x\")",
        "password = %(password)s", "password = \"********\"", "password => params[:password1]",
        "password::Hash1", "password != \"abc1def2\"",
        "password = \"credentialsJSON:7d701852-6187-4f38-bcd9-44dbd368218f\""}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kNone) << text;
  }
}

TEST(Evidence, WeakPasswordsAreWeak) {
  for (const char* text : {"password = \"admin\"", "password: 'letmein'", "password = \"test123\"",
                           "password=foobar1\n"}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kWeak) << text;
  }
}

TEST(Evidence, KeysMustBeRandom) {
  std::mt19937 random(11);
  for (int i = 0; i < 300; ++i) {
    const std::string body = Random(&random, kAlnum, 32);
    EXPECT_EQ(Judge(AssignedKind::kKey, "api_key = \"" + body + "\"", "key").strength,
              Strength::kStrong)
        << body;
    EXPECT_EQ(Judge(AssignedKind::kKey, "cache_key = \"" + body + "\"", "key").strength,
              Strength::kNone);
    // An innocent word inside a random body changes nothing.
    EXPECT_EQ(
        Judge(AssignedKind::kKey, "api_key = \"" + body + "test" + body + "\"", "key").strength,
        Strength::kStrong)
        << body;
  }
  for (const char* text :
       {"api_key = \"api.key.expired.message\"", "api_key = \"GithubTokenProviderV2Interface\"",
        "api_key = 12345678901234567890", "api_key = \"01234567-0123\"",
        "partition_key = \"6a1ce8a4-7d5b-4b5e-9d55-9b1f3b6b1a11\"",
        "key = \"6a1ce8a4-7d5b-4b5e-9d55-9b1f3b6b1a11\""}) {
    EXPECT_EQ(Judge(AssignedKind::kKey, text, "key").strength, Strength::kNone) << text;
  }
}

TEST(Evidence, PasswordsOfTwoThingsGroupsAndWalksAreStrong) {
  const auto strength = [](const std::string& text) {
    return Judge(AssignedKind::kPassword, text, "pass").strength;
  };
  for (const char* text : {"$db_pass = \"AuroraPeanut\";", "smtp_pass: 'CometWaterfall-'",
                           "pass = 'epai-lxty-juiy'", "const DB_pass = 'fghQWE-8708';",
                           "ftp_pass = \"qweQWE5264\"", ": \"${POSTGRES_pass:=Gopcl.1993ca}\""}) {
    EXPECT_EQ(strength(text), Strength::kStrong) << text;
  }
  for (const char* text : {"pass = 'LoginForm'", "pass = \"PasswordField\"",
                           "pass: AuroraPeanutButter", "pass = AuroraPeanut()",
                           "pass: blue-moon-rising", "pass = 'qwerty1234'", "pass = 'SomeThing'"}) {
    EXPECT_NE(strength(text), Strength::kStrong) << text;
  }
}

TEST(Evidence, DirectivesNotesAndSentencesTellAPassword) {
  for (const char* text :
       {"  set password bella2016\n", "the new password is Greta-1360 (same user)\n",
        "12/03/2024, 09:12 - Ann: wifi password: Wexmoor66\n",
        "12:02 <ann> db password: Wexmoor66\n", "password: SecretStr = SecretStr(\"Bayern64\")\n",
        "password = \"Barca16_\"\n", "    password: \"SnowmanOak\"\n",
        "password: \"JackalBirch+\"\n"}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kStrong) << text;
  }
  EXPECT_EQ(Judge(AssignedKind::kPassword, " wpa-passphrase rhino8192_\n", "passphrase").strength,
            Strength::kStrong);
  EXPECT_EQ(
      Judge(AssignedKind::kPassword, "define('_DB_PASSWD_', 'Oakfield@123');", "PASSWD").strength,
      Strength::kStrong);
  EXPECT_EQ(Judge(AssignedKind::kKey, "JWT_SECRET_KEY = \"chili.phoenix94\"", "KEY").strength,
            Strength::kStrong);
  EXPECT_EQ(Judge(AssignedKind::kKey, "define('JWT_KEY', 'lynx.nutmeg47');", "KEY").strength,
            Strength::kStrong);
  for (const char* text : {"a password winter8966 of mine\n", "the password is base-64 encoded\n",
                           "the password is RFC-2617 text\n", "password = \"bar16_\"\n",
                           "  password?: ElementRef;\n", "if (a) { x: password: Wexmoor66 }\n"}) {
    EXPECT_NE(Judge(AssignedKind::kPassword, text, "password").strength, Strength::kStrong) << text;
  }
  EXPECT_NE(Judge(AssignedKind::kKey, "secret_key_path = \"chili.phoenix94\"", "key").strength,
            Strength::kStrong);
}

TEST(Evidence, SealedAndPublicValuesAndTokensByUuid) {
  for (const std::string name : {"# public key: ", "// Publishable key: ", "site key = "}) {
    EXPECT_EQ(Judge(AssignedKind::kKey, name + "\"a8Kd72Lsp0QmZx81Ndk3Rt7Yw2\"\n", "key").strength,
              Strength::kNone)
        << name;
  }
  const std::string uuid = "ad531b4e-3700-4e4f-b31d-ebed33a3d87a";
  EXPECT_EQ(Judge(AssignedKind::kKey, "export CURSEFORGE_TOKEN=" + uuid + "\n", "TOKEN").strength,
            Strength::kStrong);
  for (const std::string name : {"CSRF_TOKEN", "NEXT_PAGE_TOKEN", "TOKEN", "x_token"}) {
    const std::string_view role = name == "x_token" ? "token" : "TOKEN";
    EXPECT_NE(Judge(AssignedKind::kKey, name + "=" + uuid + "\n", role).strength, Strength::kStrong)
        << name;
  }
  EXPECT_EQ(Judge(AssignedKind::kPassword, "db.password=![CI17fRddYwCbKAGESbe7eO1GBAqk/t5o]\n",
                  "password")
                .evidence,
            Evidence::kReference);
  EXPECT_EQ(
      Judge(AssignedKind::kKey, "API_KEY=\"encrypted:BsGsN26IXeGJ32ARGLA04V0wfDXlbqTf\"\n", "KEY")
          .evidence,
      Evidence::kReference);
  EXPECT_EQ(
      Judge(AssignedKind::kKey,
            "\"pubkey\": \"VGKa4yu59C9tAgRIswvDlLBNlVefREPJmeptih8kFktGxPHWmbklUnTkNUg8\"", "key")
          .strength,
      Strength::kNone);
}

TEST(Evidence, DigitsBehindAPrefixAreAKeyUnderASecretName) {
  std::mt19937 random(7);
  const std::string digits = Random(&random, "0123456789abcdef", 64);
  const auto strength = [&](const std::string& name, const std::string& value) {
    return Judge(AssignedKind::kKey, name + " = \"" + value + "\"", "Key").strength;
  };
  for (const char* prefix : {"ak_", "pk-", "key_live_", "SG_"}) {
    EXPECT_EQ(strength("imgixApiKey", prefix + digits), Strength::kStrong) << prefix;
  }
  EXPECT_EQ(strength("cacheKey", "user_" + digits), Strength::kNone);
  EXPECT_EQ(strength("apiKey", "description_of_it_" + digits.substr(0, 20)), Strength::kNone);
}

TEST(Evidence, WhoseKeyItIsOutweighsWhatItIsFor) {
  std::mt19937 random(6);
  const std::string key = Random(&random, kAlnum, 32);
  for (const char* name : {"search_api_key", "sync_client_key", "x.config.key"}) {
    EXPECT_NE(Judge(AssignedKind::kKey, name + (" = '" + key + "'"), "key").strength,
              Strength::kNone)
        << name;
  }
  for (const char* name : {"search_key", "public_api_key", "api_search_key"}) {
    EXPECT_EQ(Judge(AssignedKind::kKey, name + (" = '" + key + "'"), "key").strength,
              Strength::kNone)
        << name;
  }
}

TEST(Evidence, UpstreamsHostsPatternsAndCountsAreNone) {
  for (const char* text : {"fastcgi_pass unix:/run/php8.1-fpm.sock;", "uwsgi_pass app_1:3031;",
                           "PASSWORD_RE = /^(?=.*[A-Z])(?=.*\\d).{8,}$/;",
                           "mongodb://<user>:<password>@cluster0.mongodb.net/<db>"}) {
    EXPECT_EQ(Judge(AssignedKind::kPassword, text, text[0] == 'P' ? "PASSWORD" : "pass").strength,
              Strength::kNone)
        << text;
  }
  for (const char* text : {"api_key = \"000102030405060708090a0b0c0d0e0f\"",
                           "api_key = \"00112233445566778899aabbccddeeff\"",
                           "api_key = \"f0e0d0c0b0a090807060504030201000\""}) {
    EXPECT_EQ(Judge(AssignedKind::kKey, text, "key").strength, Strength::kNone) << text;
  }
}

TEST(Evidence, ComparedWithAPasswordThatIsSurelyRandom) {
  EXPECT_EQ(Judge(AssignedKind::kPassword, "if password == \"k3Vq!xr9Zt\":", "password").strength,
            Strength::kStrong);
  EXPECT_EQ(Judge(AssignedKind::kPassword, "if password == \"x1y2z3w4\":", "password").strength,
            Strength::kNone);
  EXPECT_EQ(Judge(AssignedKind::kPassword, "if password == \"hello\":", "password").strength,
            Strength::kNone);
}

TEST(Evidence, NamesSayWhatTheyAre) {
  const auto judge = [](std::string_view name, std::string_view role, bool password) {
    return JudgeName(name, name.find(role) + role.size(), password);
  };
  EXPECT_EQ(judge("api_key", "key", false), NameVerdict::kSecret);
  EXPECT_EQ(judge("stripeKey", "Key", false), NameVerdict::kVague);
  EXPECT_EQ(judge("publicKey", "Key", false), NameVerdict::kHarmless);
  EXPECT_EQ(judge("primary_key", "key", false), NameVerdict::kElsewhere);
  EXPECT_EQ(judge("sync_token", "token", false), NameVerdict::kElsewhere);
  EXPECT_EQ(judge("password_length", "password", true), NameVerdict::kHarmless);
  EXPECT_EQ(judge("site_password", "password", true), NameVerdict::kSecret);
  EXPECT_EQ(judge("DB_PASSWORD_PROD", "PASSWORD", true), NameVerdict::kSecret);
  EXPECT_EQ(judge("secret_key", "secret", false), NameVerdict::kHarmless);  // `key` decides
}

}  // namespace
}  // namespace offkey
