// Security keys need a device: their keys and signatures are made here from OpenSSH's PROTOCOL.u2f
// and PROTOCOL.sshsig. All other types are made by ssh-keygen in tests/e2e/signature_test.py.
#include "engine/signature/ssh_signature.h"

#include <gtest/gtest.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>
#include <string>

#include "engine/signature/armor.h"
#include "engine/signature/key_set.h"

namespace offkey {
namespace {

std::string String(const std::string& bytes) {
  std::string out;
  for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(bytes.size() >> shift);
  return out + bytes;
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

std::string Signed(EVP_PKEY* key, const std::string& message, const EVP_MD* hash) {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  size_t size = 0;
  const auto* bytes = reinterpret_cast<const unsigned char*>(message.data());
  EXPECT_EQ(EVP_DigestSignInit(context, nullptr, hash, nullptr, key), 1);
  EXPECT_EQ(EVP_DigestSign(context, nullptr, &size, bytes, message.size()), 1);
  std::string signature(size, '\0');
  EXPECT_EQ(EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size,
                           bytes, message.size()),
            1);
  EVP_MD_CTX_free(context);
  signature.resize(size);
  return signature;
}

std::string Number(const BIGNUM* number) {
  std::string bytes(static_cast<size_t>(BN_num_bytes(number)), '\0');
  BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
  return !bytes.empty() && (bytes[0] & 0x80) != 0 ? std::string(1, '\0') + bytes : bytes;
}

// The pair of an ECDSA signature in DER as OpenSSH writes it.
std::string Pair(const std::string& der) {
  const auto* at = reinterpret_cast<const unsigned char*>(der.data());
  ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
  const std::string bytes =
      String(Number(ECDSA_SIG_get0_r(pair))) + String(Number(ECDSA_SIG_get0_s(pair)));
  ECDSA_SIG_free(pair);
  return bytes;
}

struct Made {
  std::string name_space = "git";
  std::string hash = "sha512";
  std::string application = "ssh:";
  std::string signed_application = "ssh:";
  std::string flags = "\x01";
  std::string counter = std::string("\x00\x00\x00\x07", 4);
  std::string tail;
};

Made With(std::string Made::*field, const std::string& value) {
  Made made;
  made.*field = value;
  return made;
}

class SecurityKey : public ::testing::TestWithParam<bool> {
 protected:
  SecurityKey()
      : key_(GetParam() ? EVP_EC_gen("P-256") : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"),
             &EVP_PKEY_free) {}

  ObjectSignature Signature(const Made& made, const std::string& payload) {
    const HashAlgorithm hash =
        made.hash == "sha512" ? HashAlgorithm::kSha512 : HashAlgorithm::kSha256;
    const std::string data = "SSHSIG" + String(made.name_space) + String("") + String(made.hash) +
                             String(HashOf(hash, {payload}));
    const std::string message = HashOf(HashAlgorithm::kSha256, {made.signed_application}) +
                                made.flags + made.counter + HashOf(HashAlgorithm::kSha256, {data});
    std::string type = "sk-ssh-ed25519@openssh.com";
    std::string public_key;
    std::string signature;
    if (GetParam()) {
      type = "sk-ecdsa-sha2-nistp256@openssh.com";
      size_t size = 0;
      unsigned char point[200];
      EXPECT_EQ(EVP_PKEY_get_octet_string_param(key_.get(), "encoded-pub-key", point, sizeof(point),
                                                &size),
                1);
      // libcrypto may give the compressed or the plain form; ours is asked for plainly.
      EXPECT_EQ(size, 65u);
      public_key = String("nistp256") + String({reinterpret_cast<char*>(point), size});
      signature = Pair(Signed(key_.get(), message, EVP_sha256()));
    } else {
      unsigned char raw[32];
      size_t size = sizeof(raw);
      EXPECT_EQ(EVP_PKEY_get_raw_public_key(key_.get(), raw, &size), 1);
      public_key = String({reinterpret_cast<char*>(raw), size});
      signature = Signed(key_.get(), message, nullptr);
    }
    blob_ = String(type) + public_key + String(made.application);
    ObjectSignature out;
    out.format = SignatureFormat::kSsh;
    out.block = std::string("SSHSIG") + std::string("\x00\x00\x00\x01", 4) + String(blob_) +
                String(made.name_space) + String("") + String(made.hash) +
                String(String(type) + String(signature) + made.flags + made.counter) + made.tail;
    ReadSshSignature(payload, &out);
    return out;
  }

  SignatureVerdict Verdict(const Made& made) {
    const ObjectSignature signature = Signature(made, "payload");
    if (signature.fault) return *signature.fault;
    const auto fault = VerifySshSignature(signature);
    return fault ? fault->verdict : SignatureVerdict::kVerified;
  }

  Key key_;
  std::string blob_;
};

TEST_P(SecurityKey, Verified) {
  EXPECT_EQ(Verdict({}), SignatureVerdict::kVerified);
  EXPECT_EQ(Verdict(With(&Made::hash, "sha256")), SignatureVerdict::kVerified);
  // Without the user's touch: the flags are signed, and nothing of git asks for it.
  EXPECT_EQ(Verdict(With(&Made::flags, std::string(1, '\0'))), SignatureVerdict::kVerified);
  const ObjectSignature signature = Signature({}, "payload");
  EXPECT_EQ(signature.key, SshFingerprint(blob_));
  EXPECT_EQ(KeySet().Verify(signature, 0).verdict, SignatureVerdict::kVerified);
}

TEST_P(SecurityKey, Bad) {
  EXPECT_EQ(Verdict(With(&Made::name_space, "file")), SignatureVerdict::kBad);
  EXPECT_EQ(Verdict(With(&Made::application, "ssh:other")), SignatureVerdict::kBad);
  ObjectSignature signature = Signature({}, "payload");
  signature.digest[0] = static_cast<char>(signature.digest[0] ^ 1);
  EXPECT_EQ(VerifySshSignature(signature)->verdict, SignatureVerdict::kBad);
  // Each bit of the counter and the flags is signed.
  signature = Signature({}, "payload");
  for (size_t i = 1; i <= 5; ++i) {
    ObjectSignature changed = signature;
    char& byte = changed.block[changed.block.size() - i];
    byte = static_cast<char>(byte ^ 0x10);
    EXPECT_EQ(VerifySshSignature(changed)->verdict, SignatureVerdict::kBad) << i;
  }
}

TEST_P(SecurityKey, MalformedOrUnsupported) {
  EXPECT_EQ(Verdict(With(&Made::tail, "x")), SignatureVerdict::kMalformed);
  EXPECT_EQ(Verdict(With(&Made::counter, "")), SignatureVerdict::kMalformed);
  EXPECT_EQ(Verdict(With(&Made::hash, "md5")), SignatureVerdict::kUnsupported);
  const ObjectSignature whole = Signature({}, "payload");
  for (size_t size = 0; size < whole.block.size(); ++size) {
    ObjectSignature cut;
    cut.format = SignatureFormat::kSsh;
    cut.block = whole.block.substr(0, size);
    ReadSshSignature("payload", &cut);
    EXPECT_EQ(cut.fault, SignatureVerdict::kMalformed) << size;
  }
}

INSTANTIATE_TEST_SUITE_P(Types, SecurityKey, ::testing::Bool());

TEST(SshKeyType, NamesOfKeys) {
  for (const char* type : {"ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp521", "ssh-dss",
                           "sk-ssh-ed25519@openssh.com", "ssh-ed25519-cert-v01@openssh.com"}) {
    EXPECT_TRUE(IsSshKeyType(type)) << type;
  }
  for (const char* word : {"", "restrict", "jane@x.org", "ssh-jane@x.org", "command=\"ssh-x\""}) {
    EXPECT_FALSE(IsSshKeyType(word)) << word;
  }
}

}  // namespace
}  // namespace offkey
