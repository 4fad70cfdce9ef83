#include "engine/base/keyring.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "engine/base/file.h"
#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

constexpr const char* kFiles[] = {"fingerprint.key", "cache.key", "seal.pub", "seal.key"};

class KeyringTest : public ::testing::Test {
 protected:
  std::string File(const std::string& name) const { return keys_ + "/" + name; }
  std::string Read(const std::string& name) const { return *ReadFileBounded(File(name), 1000); }

  TemporaryDirectory dir_;
  std::string keys_ = dir_.Path("home/keys");
};

TEST_F(KeyringTest, CreateThenOpenGivesTheSameKeys) {
  EXPECT_TRUE(absl::IsNotFound(Keyring::Open(keys_).status()));
  bool created = false;
  const auto made = Keyring::OpenOrCreate(keys_, &created);
  ASSERT_TRUE(made.ok()) << made.status();
  EXPECT_TRUE(created);
  const auto again = Keyring::OpenOrCreate(keys_, &created);
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_FALSE(created);
  EXPECT_EQ(made->fingerprint_key().Of("x"), again->fingerprint_key().Of("x"));
  EXPECT_EQ(made->cache_key().ExposeBytes(), again->cache_key().ExposeBytes());
  EXPECT_EQ(made->cache_key().size(), 32u);
  EXPECT_EQ(made->seal_key_id(), again->seal_key_id());
  EXPECT_EQ(made->seal_key_id().size(), 8u);
  EXPECT_TRUE(absl::IsAlreadyExists(Keyring::Create(keys_).status()));
  // Nothing is left beside the keys.
  size_t entries = 0;
  for ([[maybe_unused]] const auto& e : std::filesystem::directory_iterator(dir_.Path("home"))) {
    ++entries;
  }
  EXPECT_EQ(entries, 1u);
}

TEST_F(KeyringTest, FilesArePrivateWhateverTheUmask) {
  const mode_t old = umask(0);
  const auto keyring = Keyring::Create(keys_);
  umask(old);
  ASSERT_TRUE(keyring.ok()) << keyring.status();
  struct stat info;
  ASSERT_EQ(stat(keys_.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777, 0700u);
  for (const char* file : kFiles) {
    ASSERT_EQ(stat(File(file).c_str(), &info), 0) << file;
    EXPECT_EQ(info.st_mode & 07777, 0600u) << file;
    EXPECT_TRUE(Read(file).starts_with(std::string("offkey-key v1 ") + file + "\n"));
  }
}

TEST_F(KeyringTest, TwoInstallationsShareNothing) {
  const auto one = Keyring::Create(keys_);
  const auto two = Keyring::Create(dir_.Path("other/keys"));
  ASSERT_TRUE(one.ok() && two.ok());
  EXPECT_NE(one->fingerprint_key().Of("x"), two->fingerprint_key().Of("x"));
  EXPECT_NE(one->cache_key().ExposeBytes(), two->cache_key().ExposeBytes());
  EXPECT_NE(one->seal_key_id(), two->seal_key_id());
}

TEST_F(KeyringTest, SealsAndUnseals) {
  const auto keyring = Keyring::Create(keys_);
  ASSERT_TRUE(keyring.ok());
  for (const size_t size : {size_t{0}, size_t{1}, size_t{40}, size_t{100000}}) {
    const SecretBytes secret(std::string(size, 's'));
    const auto sealed = keyring->Seal(secret);
    ASSERT_TRUE(sealed.ok()) << sealed.status();
    EXPECT_EQ(sealed->size(), size + 48);
    const auto opened = keyring->Unseal(*sealed);
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_EQ(opened->ExposeBytes(), secret.ExposeBytes());
    EXPECT_NE(*keyring->Seal(secret), *sealed);
  }
}

TEST_F(KeyringTest, DamagedSealedBytesAreDataLoss) {
  const auto keyring = Keyring::Create(keys_);
  ASSERT_TRUE(keyring.ok());
  const std::string sealed = *keyring->Seal(SecretBytes("value"));
  for (size_t i = 0; i < sealed.size(); ++i) {
    std::string damaged = sealed;
    damaged[i] = static_cast<char>(damaged[i] ^ 1);
    EXPECT_EQ(keyring->Unseal(damaged).status().code(), absl::StatusCode::kDataLoss) << i;
    EXPECT_EQ(keyring->Unseal(sealed.substr(0, i)).status().code(), absl::StatusCode::kDataLoss);
  }
}

TEST_F(KeyringTest, AScannerNeedsNoSecretHalf) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  std::filesystem::rename(File("seal.key"), dir_.Path("away"));
  const auto scanner = Keyring::Open(keys_);
  ASSERT_TRUE(scanner.ok()) << scanner.status();
  const auto sealed = scanner->Seal(SecretBytes("value"));
  ASSERT_TRUE(sealed.ok());
  EXPECT_EQ(scanner->Unseal(*sealed).status().code(), absl::StatusCode::kFailedPrecondition);
  std::filesystem::rename(dir_.Path("away"), File("seal.key"));
  EXPECT_EQ(scanner->Unseal(*sealed)->ExposeBytes(), "value");
}

TEST_F(KeyringTest, ASecretHalfOfAnotherPairIsRefused) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  ASSERT_TRUE(Keyring::Create(dir_.Path("other/keys")).ok());
  std::filesystem::copy_file(dir_.Path("other/keys/seal.key"), File("seal.key"),
                             std::filesystem::copy_options::overwrite_existing);
  const auto keyring = Keyring::Open(keys_);
  ASSERT_TRUE(keyring.ok());
  EXPECT_EQ(keyring->Unseal(*keyring->Seal(SecretBytes("value"))).status().code(),
            absl::StatusCode::kFailedPrecondition);
}

TEST_F(KeyringTest, LooseRightsAreRefusedWithTheCommandThatCuresThem) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  for (const char* file : {"fingerprint.key", "cache.key", "seal.pub"}) {
    for (const mode_t mode : {0640u, 0604u, 0620u}) {
      ASSERT_EQ(chmod(File(file).c_str(), mode), 0);
      const absl::Status status = Keyring::Open(keys_).status();
      EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition) << file;
      EXPECT_NE(status.message().find("chmod 600"), absl::string_view::npos) << status;
    }
    ASSERT_EQ(chmod(File(file).c_str(), 0600), 0);
  }
  ASSERT_EQ(chmod(keys_.c_str(), 0755), 0);
  const absl::Status status = Keyring::OpenOrCreate(keys_, nullptr).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("chmod 700"), absl::string_view::npos) << status;
  ASSERT_EQ(chmod(keys_.c_str(), 0700), 0);
  EXPECT_TRUE(Keyring::Open(keys_).ok());
}

TEST_F(KeyringTest, LinksAreRefused) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  ASSERT_EQ(symlink(keys_.c_str(), dir_.Path("link").c_str()), 0);
  EXPECT_EQ(Keyring::Open(dir_.Path("link")).status().code(),
            absl::StatusCode::kFailedPrecondition);
  std::filesystem::rename(File("cache.key"), dir_.Path("cache"));
  ASSERT_EQ(symlink(dir_.Path("cache").c_str(), File("cache.key").c_str()), 0);
  EXPECT_EQ(Keyring::Open(keys_).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(KeyringTest, DamagedOrMissingKeysAreNeverReplaced) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  for (const char* file : {"fingerprint.key", "cache.key", "seal.pub"}) {
    const std::string good = Read(file);
    for (size_t i = 0; i < good.size(); ++i) {
      std::string bad = good;
      bad[i] = static_cast<char>(bad[i] ^ 1);
      ASSERT_TRUE(WriteFileAtomically(File(file), bad, 0600).ok());
      EXPECT_FALSE(Keyring::OpenOrCreate(keys_, nullptr).ok()) << file << " byte " << i;
      ASSERT_TRUE(WriteFileAtomically(File(file), good.substr(0, i), 0600).ok());
      EXPECT_EQ(Keyring::OpenOrCreate(keys_, nullptr).status().code(), absl::StatusCode::kDataLoss)
          << file << " cut at " << i;
    }
    ASSERT_TRUE(WriteFileAtomically(File(file), good + "x", 0600).ok());
    EXPECT_FALSE(Keyring::Open(keys_).ok());
    ASSERT_EQ(unlink(File(file).c_str()), 0);
    EXPECT_EQ(Keyring::OpenOrCreate(keys_, nullptr).status().code(),
              absl::StatusCode::kFailedPrecondition)
        << file;
    ASSERT_TRUE(WriteFileAtomically(File(file), good, 0600).ok());
  }
  EXPECT_TRUE(Keyring::Open(keys_).ok());
}

TEST_F(KeyringTest, NewerFormatsAreNamedAsSuch) {
  ASSERT_TRUE(Keyring::Create(keys_).ok());
  std::string text = Read("seal.pub");
  text[text.find("v1") + 1] = '2';
  ASSERT_TRUE(WriteFileAtomically(File("seal.pub"), text, 0600).ok());
  EXPECT_EQ(Keyring::Open(keys_).status().code(), absl::StatusCode::kUnimplemented);
}

TEST_F(KeyringTest, ProcessesThatCreateAtOnceGetTheSameKeys) {
  for (int round = 0; round < 10; ++round) {
    const std::string keys = dir_.Path("round" + std::to_string(round) + "/keys");
    std::vector<pid_t> children;
    int answers[2];
    ASSERT_EQ(pipe(answers), 0);
    for (int i = 0; i < 6; ++i) {
      const pid_t child = fork();
      ASSERT_GE(child, 0);
      if (child == 0) {
        const auto keyring = Keyring::OpenOrCreate(keys, nullptr);
        const std::string id = keyring.ok() ? keyring->seal_key_id() : "failed!!";
        _exit(write(answers[1], id.data(), id.size()) == 8 ? 0 : 1);
      }
      children.push_back(child);
    }
    std::set<std::string> ids;
    for (const pid_t child : children) {
      int status = 0;
      ASSERT_EQ(waitpid(child, &status, 0), child);
      EXPECT_EQ(status, 0);
      char id[8];
      ASSERT_EQ(read(answers[0], id, sizeof(id)), 8);
      ids.insert(std::string(id, sizeof(id)));
    }
    close(answers[0]);
    close(answers[1]);
    EXPECT_EQ(ids, std::set<std::string>{Keyring::Open(keys)->seal_key_id()});
  }
}

TEST(OffkeyHome, FollowsTheEnvironment) {
  const auto set = [](const char* name, const char* value) {
    if (value == nullptr) {
      unsetenv(name);
    } else {
      setenv(name, value, 1);
    }
  };
  const char* home = std::getenv("HOME");
  const std::string saved = home == nullptr ? "" : home;
  set("HOME", "/h");
  set("XDG_STATE_HOME", "/x");
  set("OFFKEY_HOME", "/o");
  EXPECT_EQ(*OffkeyHome(), "/o");
  set("OFFKEY_HOME", "");
  EXPECT_EQ(*OffkeyHome(), "/x/offkey");
  set("XDG_STATE_HOME", nullptr);
  EXPECT_EQ(*OffkeyHome(), "/h/.local/state/offkey");
  set("OFFKEY_HOME", "relative");
  EXPECT_EQ(OffkeyHome().status().code(), absl::StatusCode::kFailedPrecondition);
  set("OFFKEY_HOME", nullptr);
  set("HOME", nullptr);
  EXPECT_EQ(OffkeyHome().status().code(), absl::StatusCode::kFailedPrecondition);
  if (home != nullptr) set("HOME", saved.c_str());
  EXPECT_EQ(KeyringDirectory("/o"), "/o/keys");
  EXPECT_EQ(DefaultStorePath("/o"), "/o/offkey.db");
}

TEST_F(KeyringTest, TheFingerprintKeyIsChangedInTwoSteps) {
  const auto before = Keyring::Create(keys_);
  ASSERT_TRUE(before.ok()) << before.status();
  EXPECT_TRUE(absl::IsNotFound(before->NextFingerprintKeyId().status()));
  EXPECT_TRUE(absl::IsNotFound(before->AdoptNextFingerprintKey()));
  const auto next = before->WithNextFingerprintKey();
  ASSERT_TRUE(next.ok()) << next.status();
  EXPECT_EQ(*before->NextFingerprintKeyId(), next->fingerprint_key().Id());
  EXPECT_NE(next->fingerprint_key().Of("x"), before->fingerprint_key().Of("x"));
  EXPECT_EQ(next->cache_key().ExposeBytes(), before->cache_key().ExposeBytes());
  EXPECT_EQ(*before->Unseal(*next->Seal(SecretBytes("s"))).value().ExposeBytes().begin(), 's');
  // Whoever begins again has the same next key; until the second step the old one counts.
  EXPECT_EQ(before->WithNextFingerprintKey()->fingerprint_key().Id(), next->fingerprint_key().Id());
  EXPECT_EQ(Keyring::Open(keys_)->fingerprint_key().Id(), before->fingerprint_key().Id());
  // A second name for the old file's bytes: they are overwritten, not only unlinked.
  std::filesystem::create_hard_link(File("fingerprint.key"), dir_.Path("old"));
  ASSERT_TRUE(before->AdoptNextFingerprintKey().ok());
  EXPECT_EQ(Keyring::Open(keys_)->fingerprint_key().Id(), next->fingerprint_key().Id());
  EXPECT_TRUE(absl::IsNotFound(before->NextFingerprintKeyId().status()));
  const std::string old = *ReadFileBounded(dir_.Path("old"), 1000);
  EXPECT_EQ(old, std::string(old.size(), '0'));
}

TEST_F(KeyringTest, ADamagedNextKeyIsNeverAdopted) {
  const auto keyring = Keyring::Create(keys_);
  ASSERT_TRUE(keyring.ok()) << keyring.status();
  ASSERT_TRUE(WriteFileAtomically(File("fingerprint.next"), "half", 0600).ok());
  EXPECT_TRUE(absl::IsDataLoss(keyring->WithNextFingerprintKey().status()));
  EXPECT_TRUE(absl::IsDataLoss(keyring->AdoptNextFingerprintKey()));
  EXPECT_TRUE(Keyring::Open(keys_).ok());
}

}  // namespace
}  // namespace offkey
