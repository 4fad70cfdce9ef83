// Key files and sealed secrets from foreign bytes. The first byte chooses the file, and whether the
// bytes are the file or its key line, with the right opening and check value around it.
#include <fcntl.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/keyring.h"
#include "tests/support/temporary_directory.h"

namespace {

using offkey::Keyring;

constexpr const char* kFiles[] = {"fingerprint.key", "cache.key", "seal.pub", "seal.key"};

void Write(const std::string& path, std::string_view bytes) {
  const int file = open(path.c_str(), O_WRONLY | O_TRUNC);
  OFFKEY_CHECK(
      file >= 0 && write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
      "cannot write a key file");
  close(file);
}

struct Fixture {
  Fixture() {
    OFFKEY_CHECK(Keyring::Create(keys).ok(), "cannot make a keyring");
    for (int i = 0; i < 4; ++i) files[i] = *offkey::ReadFileBounded(Path(i), 1000);
  }
  std::string Path(int file) const { return keys + "/" + kFiles[file]; }

  offkey::TemporaryDirectory directory;
  std::string keys = directory.Path("keys");
  std::string files[4];
};

// The file whose key line is `line`.
std::string WithCheckValue(int file, std::string_view line) {
  const std::string body =
      std::string("offkey-key v1 ") + kFiles[file] + "\n" + std::string(line) + "\n";
  const offkey::Digest digest = offkey::Sha256(body);
  return body + offkey::HexEncode({reinterpret_cast<const char*>(digest.data()), 8}) + "\n";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Fixture fixture;
  if (size == 0) return 0;
  const int file = data[0] % 4;
  const bool framed = (data[0] & 4) != 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const std::string content = framed ? WithCheckValue(file, input) : std::string(input);
  Write(fixture.Path(file), content);
  const auto keyring = Keyring::Open(fixture.keys);
  if (keyring.ok()) {
    // seal.key is read for each unsealing. Whatever the sealed bytes are, they do not open: nobody
    // has sealed them.
    const auto opened = keyring->Unseal(input);
    OFFKEY_CHECK(!opened.ok() && !opened.status().message().empty(), "opened what nobody sealed");
    if (file != 3) {
      // No other file than one with 64 digits and the right check value is a key.
      const auto key = offkey::HexDecode(content.substr(content.find('\n') + 1).substr(0, 64));
      OFFKEY_CHECK(key.has_value() && key->size() == 32, "a key that is not 64 digits");
      OFFKEY_CHECK(content == WithCheckValue(file, content.substr(content.find('\n') + 1, 64)),
                   "a key file with something else in it");
    }
    // A public key of any bytes either seals or is refused with a text.
    const auto sealed = keyring->Seal(offkey::SecretBytes("a secret"));
    OFFKEY_CHECK(sealed.ok() || !sealed.status().message().empty(), "refused without a text");
  } else {
    OFFKEY_CHECK(file != 3, "seal.key is not needed to open a keyring");
    OFFKEY_CHECK(absl::IsDataLoss(keyring.status()) || absl::IsUnimplemented(keyring.status()),
                 "damage with another error");
  }
  Write(fixture.Path(file), fixture.files[file]);
  return 0;
}
