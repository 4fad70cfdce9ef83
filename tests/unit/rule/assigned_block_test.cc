// Blocks and functions that give a value by their name, and every cut of each.
#include "engine/rule/assigned_block.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

std::string ValueOf(const std::string& text) {
  const size_t role = text.find("assword");
  if (role == std::string::npos) return "";
  const std::optional<Assignment> found = ReadBlock(text, role + 7);
  if (!found.has_value()) return "";
  EXPECT_LE(found->value_end, text.size());
  EXPECT_TRUE(found->quoted);
  return text.substr(found->value_begin, found->value_end - found->value_begin);
}

const char* const kBlocks[] = {
    "let(:password) { 'Vx1' }\n",
    "  let!(:db_password) { \"Vx1\" }\n",
    "  subject(:password) { 'Vx1' }",
    "  let(:password) do\n    'Vx1'\n  end\n",
    "def password\n  \"Vx1\"\nend\n",
    "def self.password()\n  \"Vx1\"\nend\n",
    "def password(self):\n    return \"Vx1\"\n",
    "def password(self) -> str:\n    return \"Vx1\"\n",
    "val password by lazy { \"Vx1\" }\n",
    "private val password: String by lazy { \"Vx1\" }\n",
    "val password get() = \"Vx1\"\n",
    "val password: String\n    get() = \"Vx1\"\n",
    "fun password(): String = \"Vx1\"\n",
    "var password: String { return \"Vx1\" }\n",
    "static var password: String {\r\n    return \"Vx1\"\r\n}\n",
    "var password: String { get { return \"Vx1\" } }\n",
    "func password() string { return \"Vx1\" }\n",
    "const getPassword = 1; getPassword() { return 'Vx1'; }\n",
    "password() => 'Vx1',\n",
    "string password { get { return \"Vx1\"; } }\n",
    "string password\n{\n    get => \"Vx1\";\n}\n",
    "sub password { return 'Vx1'; }\n",
    "fn password() -> &'static str { \"Vx1\" }\n",
    "fn password() -> String {\n    \"Vx1\".to_string()\n}\n",
    "password() { echo \"Vx1\"; }\n",
    "const password = () => 'Vx1';\n",
    "password: () => 'Vx1',\n",
    "password = lambda: \"Vx1\"\n",
};

TEST(AssignedBlock, ReadsWhatABlockGives) {
  for (const char* block : kBlocks) {
    const std::string text = block;
    const size_t second = text.find("getPassword() {");
    EXPECT_EQ(ValueOf(second == std::string::npos ? text : text.substr(second)), "Vx1") << block;
  }
}

TEST(AssignedBlock, NeverLeavesACutText) {
  for (const char* block : kBlocks) {
    const std::string whole = block;
    for (size_t size = 0; size <= whole.size(); ++size) ValueOf(whole.substr(0, size));
  }
}

TEST(AssignedBlock, TakesNothingElse) {
  const char* const texts[] = {
      "let(:password) { user.password }",
      "let(:password) { create(:user, name: 'Vx1') }",
      "expect(:password) { 'Vx1' }",
      "outlet(:password) { 'Vx1' }",
      "let(:password) { 'Vx1' + suffix }",
      "def password\n  @password || 'Vx1'\nend",
      "def password=(value)\n  'Vx1'\nend",
      "password\n  'Vx1'\n",
      "password { 'Vx1' }",
      "string password { get; set; }\n",
      "func password() string { return \"Vx1\" + x }",
      "if (password) { return 'Vx1'; }",
      "if (isPassword()) { return 'Vx1'; }",
      "var password: String = other { \"Vx1\" }",
  };
  for (const char* text : texts) EXPECT_EQ(ValueOf(text), "") << text;
}

}  // namespace
}  // namespace offkey
