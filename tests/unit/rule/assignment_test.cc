// One table of syntaxes, and every cut of each of them: a reading never leaves its text.
#include "engine/rule/assignment.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

struct Case {
  std::string text;
  Operator op;
  bool quoted;
};

const Case kCases[] = {
    {"db_password = \"V\"", Operator::kAssign, true},
    {"'password' => 'V',", Operator::kAssign, true},
    {"{\"password\":\"V\"}", Operator::kAssign, true},
    {"\"{\\\"password\\\": \\\"V\\\"}\"", Operator::kAssign, true},
    {"config['password'] = 'V'", Operator::kAssign, true},
    {"password: str = \"V\"", Operator::kAssign, true},
    {"val password: String? = \"V\"", Operator::kAssign, true},
    {"password := `V`", Operator::kAssign, true},
    {"const password = b\"V\";", Operator::kAssign, true},
    {"password = new Secret(\"V\")", Operator::kAssign, true},
    {"password = \"\"\"V\"\"\"", Operator::kAssign, true},
    {"password = '''V'''", Operator::kAssign, true},
    {"password: V\n", Operator::kAssign, false},
    {"password=V\n", Operator::kAssign, false},
    {"--password=V app", Operator::kAssign, false},
    {"--password V app", Operator::kSpace, false},
    {"<password>V</password>", Operator::kElement, false},
    {"<password><![CDATA[V]]></password>", Operator::kElement, false},
    {"<key>password</key>\n<string>V</string>", Operator::kPair, false},
    {"<add key=\"password\" value=\"V\"/>", Operator::kPair, true},
    {"- name: password\n  value: V\n", Operator::kPair, false},
    {"{\"name\": \"password\", \"value\": \"V\"}", Operator::kPair, true},
    {"setpassword(\"V\")", Operator::kArgument, true},
    {"(def db {:user \"bob\" :password \"V\" :dbname \"m\"})", Operator::kSpace, true},
    {"#define DB_password \"V\"\n", Operator::kSpace, true},
    {"$self->{password} = 'V';", Operator::kAssign, true},
    {"password = new String(Base64.getDecoder().decode(\"V\"));", Operator::kAssign, true},
    {"$password = [Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('V'))",
     Operator::kAssign, true},
    {"password=$(echo V | base64 -d)\n", Operator::kAssign, false},
    {"password=\"$(echo -n 'V' | base64 --decode)\"\n", Operator::kAssign, true},
    {"password=`printf '%s' \"V\" | base64 -D`\n", Operator::kAssign, true},
    {"password=$(base64 -d <<< \"V\")\n", Operator::kAssign, true},
    {"secret_name = \"password\"\nplaintext_value = \"V\"\n", Operator::kPair, true},
    {"  password:\n    Type: String\n    NoEcho: true\n    Default: 'V'\n", Operator::kPair, true},
    {"password:\n  value: V\n", Operator::kPair, false},
    {"put(\"password\", \"V\")", Operator::kArgument, true},
    {"if password == \"V\"", Operator::kCompare, true},
    {"?password=V&x=1", Operator::kAssign, false},
    {"password %3D", Operator::kAssign, false},
    {"password =3D V\n", Operator::kAssign, false},
    {"password=3DV\n", Operator::kAssign, false},
    {"my $password =3D \"V\";\n", Operator::kAssign, true},
    {"'password' =3D> 'V',\n", Operator::kAssign, true},
    {"if (password =3D=3D \"V\") {\n", Operator::kCompare, true},
    {"\"password\": {\"Type\": \"String\", \"Default\": \"V\"}", Operator::kPair, true},
    {"\"password\": {\n  \"value\": \"V\"\n}", Operator::kPair, true},
    {"public string password { get; set; } = \"V\";", Operator::kAssign, true},
    {"${password:-V}", Operator::kAssign, false},
    {"x(\"${password:V}\")", Operator::kAssign, false},
    {"<x:password Type=\"#Text\">V</x:password>", Operator::kElement, false},
    {"-define(password, \"V\").", Operator::kArgument, true},
    {"app:password: V\n", Operator::kAssign, false},
    {"<string name=\"password\" translatable=\"false\">V</string>", Operator::kElement, false},
    {"<property name=\"password\" type=\"x\" value=\"V\"/>", Operator::kPair, true},
    {"config :app, :password, \"V\"", Operator::kArgument, true},
    {"{:password, \"V\"}", Operator::kArgument, true},
    {"default['pg']['password']['postgres'] = 'V'", Operator::kAssign, true},
    {"node[:pg][:password][:prod] ||= 'V'", Operator::kAssign, true},
    {"$cfg->{password}{prod} = 'V';", Operator::kAssign, true},
    {"$cfg['password']['prod'][\"eu\"] = \"V\";", Operator::kAssign, true},
    {"  password: &pw V\n", Operator::kAssign, false},
    {"password: &pw.1 \"V\"\n", Operator::kAssign, true},
    {"const password: &'static str = \"V\";", Operator::kAssign, true},
    {"let password = r#\"V\"#;", Operator::kAssign, true},
    {"password: str = field(default=\"V\", repr=False)", Operator::kAssign, true},
    {"password = Field(default='V')", Operator::kAssign, true},
    {"password=${1:-V}\n", Operator::kAssign, false},
    {"password=\"${X:=V}\"\n", Operator::kAssign, true},
    {"password=\"${X-'V'}\"\n", Operator::kAssign, true},
    {"cfg[\"password\"] = [[V]]\n", Operator::kAssign, true},
    {"1,\"{\"\"password\"\":\"\"V\"\"}\"\n", Operator::kAssign, true},
};

TEST(Assignment, CapitalDigitsMayBeginAsAnEqualsSignOfAMail) {
  const std::string text = "password=3D4F00A1B2C3D4E5\n";
  const auto found = ReadAssignment(text, 8);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->value_begin, 9U);
}

TEST(Assignment, ReadsEverySyntax) {
  const std::string value = "Xk3!f9Qw";
  for (const Case& c : kCases) {
    std::string text = c.text;
    const size_t at = text.find('V');
    if (at == std::string::npos) continue;
    text.replace(at, 1, value);
    const auto found = ReadAssignment(text, text.find("password") + 8);
    ASSERT_TRUE(found.has_value()) << text;
    EXPECT_EQ(found->op, c.op) << text;
    EXPECT_EQ(found->quoted, c.quoted) << text;
    EXPECT_EQ(found->value_begin, at) << text;
    EXPECT_EQ(text.substr(found->value_begin, found->value_end - found->value_begin), value)
        << text;
  }
}

TEST(Assignment, AValueMayHoldLettersBeyondAscii) {
  const auto value = [](const std::string& text) {
    const auto found = ReadAssignment(text, 8);
    return found.has_value()
               ? text.substr(found->value_begin, found->value_end - found->value_begin)
               : std::string();
  };
  EXPECT_EQ(value("password=Gr\u00fcn\u0416\u03b299 x\n"), "Gr\u00fcn\u0416\u03b299");
  EXPECT_EQ(value("password=Gr\xfc\xff\n"), "Gr") << "no UTF-8";
  EXPECT_EQ(value("password=Gr\u2026\n"), "Gr") << "no letter";
  EXPECT_EQ(value("password=${1:-$X}\n"), "${1:-$X}") << "another variable";
  EXPECT_EQ(value("password=${X}\n"), "${X}");
  EXPECT_EQ(value("password = [[wiki page]]\n"), "[[wiki");
}

TEST(Assignment, AnIndexBehindTheRoleBelongsToTheName) {
  const std::string text = "node['password']['length'] = 'Vx1'";
  const auto found = ReadAssignment(text, text.find("password") + 8);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->name, "password']['length'");
}

TEST(Assignment, RefusesWhatAssignsNothing) {
  for (const char* text : {"password",
                           "password;",
                           "password)",
                           "password != \"x\"",
                           "password::new(\"x\")",
                           "password =~ \"x\"",
                           "\"password\" \"name\"",
                           "password()",
                           "password =",
                           "password: \"",
                           "['password' => ['name' => 1]]",
                           "\"password\": {\"type\": \"string\"}",
                           "\"password\": {\"a\": {\"default\": \"x\"}}",
                           "{{ .Values.password | b64enc }}",
                           "checksum/password: 9f2c1c0b",
                           "image: x/y/password-service:9f2c1c0b",
                           "password:\n  type: string\nother:\n  default: x\n",
                           "password:\n  rules:\n    default: x\n",
                           "password:\n  type: string\n",
                           "password:\n  value:\n    from: x\n",
                           "string password { get; set; }",
                           "resource \"password\" \"x\" {"}) {
    EXPECT_FALSE(ReadAssignment(text, std::string_view(text).find("password") + 8).has_value())
        << text;
  }
}

// The argument of a flag that sets what it names is as literal as a variable of the environment.
TEST(Assignment, KnowsWhatAFlagSets) {
  const auto set = [](std::string_view text) {
    const auto found = ReadAssignment(text, text.find("password") + 8);
    return found.has_value() && found->of_environment;
  };
  for (const char* text :
       {"helm install x --set auth.password=vV1", "helm x --set a=b,auth.password=vV1 -n y",
        "kubectl create secret generic x --from-literal=password=vV1",
        "ansible -e \"password=vV1\"", "ansible -e='password=vV1'",
        "docker build --build-arg password=vV1 .", "helm x --set=auth.password=vV1",
        "helm x --set=a=b,auth.password=vV1"}) {
    EXPECT_TRUE(set(text)) << text;
  }
  for (const char* text : {"helm x --note auth.password=vV1", "x password=vV1",
                           "--set-x password=vV1", "--set a password=vV1", "a--set password=vV1"}) {
    EXPECT_FALSE(set(text)) << text;
  }
}

TEST(Assignment, EveryCutOfATextIsRead) {
  for (const Case& c : kCases) {
    const size_t role_end = c.text.find("password") + 8;
    for (size_t size = role_end; size <= c.text.size(); ++size) {
      const std::string cut = c.text.substr(0, size);  // its own buffer: a read beyond it is seen
      const auto found = ReadAssignment(cut, role_end);
      if (found.has_value()) {
        EXPECT_LT(found->value_begin, found->value_end);
        EXPECT_LE(found->value_end, cut.size());
      }
    }
  }
}

}  // namespace
}  // namespace offkey
