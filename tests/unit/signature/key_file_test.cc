#include "engine/signature/key_file.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/base/hex.h"
#include "engine/signature/key_line.h"

namespace offkey {
namespace {

// A key that `ssh-keygen -t ed25519` made, and its fingerprint by `ssh-keygen -l`.
constexpr char kKey[] =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIET2wx3rhHbXDL6Be3eEz0v7+bYq1Bp7QqVHBwSbRZe6";

KeyFile Read(const std::string& text, bool fingerprints = false) {
  auto file = ReadKeyFile(text, "f", fingerprints);
  EXPECT_TRUE(file.ok()) << file.status();
  return file.ok() ? *std::move(file) : KeyFile();
}

std::string Key() { return kKey; }

TEST(KeyFile, LinesOfOpenSsh) {
  const KeyFile file = Read(
      "# comment\n\n" + Key() + " jane@host\n  restrict,command=\"a, \\\"b c\" " + Key() +
      "\r\njane@x.org,bob@x.org namespaces=\"file,git\" " + Key() + "\n\"jane@x.org\" " + Key());
  EXPECT_EQ(file.faults, std::vector<std::string>());
  ASSERT_EQ(file.keys.size(), 4u);
  std::vector<uint64_t> lines;
  for (const ListedKey& key : file.keys) {
    lines.push_back(key.line);
    EXPECT_EQ(key.fingerprint, "SHA256:VKwMnr09XkiBSCKbAHY/dS8gVf75GkZaAWQrljIucFg");
    EXPECT_EQ(key.kind, IdentityKind::kSshKey);
    EXPECT_TRUE(key.validity.always());
  }
  EXPECT_EQ(lines, (std::vector<uint64_t>{3, 4, 5, 6}));
  EXPECT_TRUE(file.keys[1].principals.empty());
  EXPECT_EQ(file.keys[2].principals, (std::vector<std::string>{"jane@x.org", "bob@x.org"}));
  EXPECT_EQ(file.keys[3].principals, std::vector<std::string>{"jane@x.org"});
}

TEST(KeyFile, ValidityOfAllowedSigners) {
  const auto line =
      ReadKeyLine("a@x valid-after=\"20200102\",Valid-Before=\"20210304050607Z\" " + Key());
  ASSERT_TRUE(line.ok()) << line.status();
  EXPECT_EQ(line->validity.from, 1577923200);
  EXPECT_EQ(line->validity.until, 1614834367);
  for (const char* options :
       {"valid-after=\"2020\"", "valid-after=\"20200230\"", "valid-before=\"\"", "unknown",
        "valid-after=\"20210101\",valid-before=\"20200101\"", "valid-after=\"20200101T00\""}) {
    EXPECT_FALSE(ReadKeyLine(std::string("a@x ") + options + " " + Key()).ok()) << options;
  }
}

TEST(KeyFile, NotTakenAndWrong) {
  KeyFile file = Read("a@x namespaces=\"file\" " + Key() + "\n*@x cert-authority " + Key() +
                      "\ncert-authority " + Key() + "\n");
  EXPECT_TRUE(file.keys.empty());
  EXPECT_EQ(file.notes.size(), 3u);
  file = Read("nonsense\nssh-ed25519\nssh-ed25519 A\nssh-rsa" + Key().substr(11) +
              "\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5\n,a@x " + Key() +
              "\n-----BEGIN OPENSSH "
              "PRIVATE KEY-----\nZm9v\n-----END OPENSSH "
              "PRIVATE KEY-----\n" +
              Key() + "\n");
  EXPECT_EQ(file.fault_count, 7u);
  ASSERT_EQ(file.keys.size(), 1u);
  EXPECT_EQ(file.keys[0].line, 10u);
  ASSERT_EQ(file.faults.size(), 7u);
  EXPECT_NE(file.faults[6].find("f:7: it is a private key"), std::string::npos) << file.faults[6];
  EXPECT_FALSE(ReadKeyFile("", "f", false).ok());
  EXPECT_FALSE(ReadKeyFile("# only\n", "f", false).ok());
  EXPECT_FALSE(ReadKeyFile("SSHKRL\n\x01", "f", true).ok());
}

TEST(KeyFile, ListsOfFingerprints) {
  const std::string certificate(64, 'a');
  const std::string openpgp(40, 'b');
  const std::string lines = "SHA256:" + std::string(43, 'c') + "\n" + openpgp + "\n" + certificate;
  const KeyFile file = Read(lines, true);
  ASSERT_EQ(file.keys.size(), 3u);
  EXPECT_EQ(file.keys[0].kind, IdentityKind::kSshKey);
  EXPECT_EQ(file.keys[1].kind, IdentityKind::kOpenPgpKey);
  EXPECT_EQ(file.keys[1].fingerprint, std::string(40, 'B'));
  EXPECT_EQ(file.keys[2].kind, IdentityKind::kX509Certificate);
  EXPECT_EQ(Read(lines).fault_count, 3u);
}

}  // namespace
}  // namespace offkey
