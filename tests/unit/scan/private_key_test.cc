// Private keys as they stand in source, notes and logs, through the rules of the binary.
#include <string>

#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "tests/unit/scan/embedded_scan.h"

namespace offkey {
namespace {

class PrivateKey : public EmbeddedScan {
 protected:
  // A block whose lines have `before` in front, in a text of its own; found whole, once.
  void Finds(std::string_view label, std::string_view rule, std::string_view between) {
    const std::string dashes(5, '-');
    const auto line = [](uint64_t seed) {
      return ExpandTemplate("${[0-9A-Za-z+]:64}", seed, nullptr)->text;
    };
    const std::string block =
        Concat(dashes, "BEGIN ", label, dashes, between, line(1), between, line(2), between,
               line(3), between, dashes, "END ", label, dashes);
    const std::string text = Concat("x\n", between, block, "\nint y;\n");
    const size_t at = text.find(block);
    EXPECT_EQ(Scan(text), (std::set<Found>{{at, at + block.size(), std::string(rule)}})) << text;
  }
};

TEST_F(PrivateKey, InLinesOfComments) {
  for (const std::string_view mark :
       {"// ", "# ", " * ", "; ", "-- ", "REM ", "//", "#", "    // ", "% ", "> "}) {
    Finds("EC PRIVATE KEY", "private_key.ec", Concat("\n", mark));
    Finds("PRIVATE KEY", "private_key.pkcs8", Concat("\r\n", mark));
  }
}

TEST_F(PrivateKey, WithoutAnyLineEnd) {
  Finds("RSA PRIVATE KEY", "private_key.rsa", "");
  Finds("OPENSSH PRIVATE KEY", "private_key.openssh", " ");
}

TEST_F(PrivateKey, NotWhatOnlySpeaksOfOne) {
  const std::string opening =
      Concat(std::string(5, '-'), "BEGIN RSA PRIVATE KEY", std::string(5, '-'));
  EXPECT_TRUE(Scan(Concat("// ", opening, "\n// stands in the first line of the file\n")).empty());
  EXPECT_TRUE(
      Scan(Concat("if (text == \"", opening, "\") return ReadTheKeyFromThisFile();")).empty());
}

}  // namespace
}  // namespace offkey
