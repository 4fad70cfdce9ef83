// Fingerprints against ssh-keygen and openssl, with keys that are made on the spot.
#include "engine/attribution/inventory/private_key.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/der.h"
#include "tests/support/inventory_samples.h"
#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

std::string Output(const std::string& command) {
  std::string out;
  FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return out;
  char buffer[4096];
  while (const size_t got = fread(buffer, 1, sizeof(buffer), pipe)) out.append(buffer, got);
  pclose(pipe);
  while (out.ends_with('\n')) out.pop_back();
  return out;
}

std::string Content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(PrivateKey, AsSshKeygenPrintsThem) {
  if (Output("command -v ssh-keygen").empty()) GTEST_SKIP() << "no ssh-keygen";
  TemporaryDirectory dir;
  int number = 0;
  for (const char* type :
       {"ed25519", "rsa -b 2048", "ecdsa -b 256", "ecdsa -b 384", "ecdsa -b 521"}) {
    for (const char* form : {"", "-m PEM", "-m PKCS8"}) {
      if (std::string(type) == "ed25519" && *form != '\0') continue;
      SCOPED_TRACE(std::string(type) + " " + form);
      const std::string path = dir.Path(absl::StrCat("k", ++number));
      ASSERT_EQ(std::system(("ssh-keygen -q -t " + std::string(type) + " " + form +
                             " -N '' -C jane@x.org -f " + path + " </dev/null")
                                .c_str()),
                0);
      const std::string listed = Output("ssh-keygen -lf " + path + ".pub");
      const auto found = FingerprintsOfPrivateKey(Content(path));
      ASSERT_TRUE(found.has_value());
      EXPECT_NE(listed.find(" " + found->ssh + " "), std::string::npos) << listed;
      if (*form == '\0') {
        EXPECT_EQ(found->comment, "jane@x.org");
      }
      const auto line = ReadPublicSshKey(Content(path + ".pub"));
      ASSERT_TRUE(line.has_value());
      EXPECT_EQ(line->fingerprint, found->ssh);
      // The public half of an encrypted key stands in the clear, its comment does not.
      if (*form == '\0') {
        ASSERT_EQ(
            std::system(("ssh-keygen -q -p -P '' -N secret -f " + path + " >/dev/null").c_str()),
            0);
        const auto locked = FingerprintsOfPrivateKey(Content(path));
        ASSERT_TRUE(locked.has_value());
        EXPECT_EQ(locked->ssh, found->ssh);
        EXPECT_EQ(locked->comment, "");
      }
    }
  }
}

TEST(PrivateKey, AsOpensslHashesThem) {
  if (Output("command -v openssl").empty()) GTEST_SKIP() << "no openssl";
  TemporaryDirectory dir;
  for (const char* algorithm :
       {"RSA -pkeyopt rsa_keygen_bits:2048", "EC -pkeyopt ec_paramgen_curve:P-256"}) {
    const std::string path = dir.Path("key.pem");
    ASSERT_EQ(std::system(("openssl genpkey -algorithm " + std::string(algorithm) + " -out " +
                           path + " 2>/dev/null")
                              .c_str()),
              0);
    const auto found = FingerprintsOfPrivateKey(Content(path));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->public_key,
              "SHA256:" + Output("openssl pkey -in " + path +
                                 " -pubout -outform DER | openssl dgst -sha256 -binary | "
                                 "openssl enc -base64"));
  }
}

TEST(PrivateKey, CutAndForeignKeysTellNothing) {
  const std::string begin = std::string("-----BEGIN ") + "OPENSSH PRIVATE KEY-----\n";
  const std::string blob = SshString("ssh-ed25519") + SshString(SeededBytes("k"));
  const std::string whole = std::string("openssh-key-v1\0", 15) + SshString("none") +
                            SshString("none") + SshString("") + std::string("\0\0\0\1", 4) +
                            SshString(blob);
  EXPECT_TRUE(FingerprintsOfPrivateKey(begin + Base64Encode(whole, false, true)).has_value());
  for (size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(FingerprintsOfPrivateKey(begin + Base64Encode(whole.substr(0, size), false, true))
                     .has_value());
  }
  for (const char* line : {"", "ssh-ed25519", "ssh-rsa AAAA", "x y z", "ssh-ed25519 @@@@"}) {
    EXPECT_FALSE(ReadPublicSshKey(line).has_value()) << line;
  }
  const auto with_options =
      ReadPublicSshKey("command=\"echo \\\"a b\\\"\",no-pty " + SeededSshKey("o") + " a comment");
  ASSERT_TRUE(with_options.has_value());
  EXPECT_EQ(with_options->comment, "a comment");
}

TEST(Der, LengthsAreChecked) {
  EXPECT_FALSE(DerReader("").Next().has_value());
  EXPECT_FALSE(DerReader(std::string_view("\x30\x05\x01", 3)).Next().has_value());
  EXPECT_FALSE(DerReader(std::string_view("\x30\x80\x01", 3)).Next().has_value());
  EXPECT_FALSE(DerReader(std::string_view("\x30\x85\x01\x01\x01\x01\x01", 7)).Next().has_value());
  const std::string large(300, 'x');
  EXPECT_EQ(DerReader(DerEncode(0x04, large)).Next()->content, large);
  EXPECT_EQ(DecodeBase64("aGk="), "hi");
  EXPECT_EQ(DecodeBase64("aG\nk"), "hi");
  EXPECT_EQ(DecodeBase64("a"), std::nullopt);
  EXPECT_EQ(DecodeBase64("aG=k"), std::nullopt);
}

}  // namespace
}  // namespace offkey
