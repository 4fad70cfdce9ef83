// Covered by tests/unit/signature/verifying_key_test.cc and tests/e2e/signature_test.py.
#include "engine/signature/verifying_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <string>
#include <utility>

#include "engine/base/check.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kMinRsaBits = 1024;
constexpr size_t kMaxRsaBits = 16384;
constexpr size_t kMaxRsaExponentBytes = 8;
constexpr size_t kMaxDsaBits = 4096;
constexpr size_t kMaxScalarBytes = 128;

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using HashContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char* Data(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

const EVP_MD* Method(HashAlgorithm algorithm) {
  switch (algorithm) {
    case HashAlgorithm::kSha1:
      return EVP_sha1();
    case HashAlgorithm::kSha224:
      return EVP_sha224();
    case HashAlgorithm::kSha256:
      return EVP_sha256();
    case HashAlgorithm::kSha384:
      return EVP_sha384();
    case HashAlgorithm::kSha512:
      return EVP_sha512();
  }
  return nullptr;
}

std::string_view Stripped(std::string_view number) {
  while (!number.empty() && number.front() == '\0') number.remove_prefix(1);
  return number;
}

size_t BitCount(std::string_view number) {
  number = Stripped(number);
  if (number.empty()) return 0;
  const auto first = static_cast<unsigned char>(number.front());
  return (number.size() - 1) * 8 + static_cast<size_t>(32 - __builtin_clz(unsigned{first}));
}

Number ToNumber(std::string_view bytes) {
  return Number(BN_bin2bn(Data(bytes), static_cast<int>(bytes.size()), nullptr));
}

absl::Status NoKey() { return absl::InvalidArgumentError("its numbers make no key"); }

absl::StatusOr<EVP_PKEY*> KeyFrom(const char* type, OSSL_PARAM_BLD* builder) {
  const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
  const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
  EVP_PKEY* key = nullptr;
  if (parameters == nullptr || context == nullptr || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
      EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0) {
    ERR_clear_error();
    return NoKey();
  }
  return key;
}

const char* CurveName(EllipticCurve curve) {
  switch (curve) {
    case EllipticCurve::kP256:
      return "P-256";
    case EllipticCurve::kP384:
      return "P-384";
    case EllipticCurve::kP521:
      return "P-521";
    case EllipticCurve::kBrainpool256:
      return "brainpoolP256r1";
    case EllipticCurve::kBrainpool384:
      return "brainpoolP384r1";
    case EllipticCurve::kBrainpool512:
      return "brainpoolP512r1";
    case EllipticCurve::kSecp256k1:
      return "secp256k1";
  }
  return "";
}

// SEQUENCE of two INTEGERs.
std::string PairAsDer(std::string_view r, std::string_view s) {
  std::string body;
  for (std::string_view number : {Stripped(r), Stripped(s)}) {
    const bool padded = number.empty() || static_cast<unsigned char>(number.front()) >= 0x80;
    body += '\x02';
    body += static_cast<char>(number.size() + (padded ? 1 : 0));
    if (padded) body += '\0';
    body += number;
  }
  std::string der = "\x30";
  if (body.size() >= 0x80) der += '\x81';
  der += static_cast<char>(body.size());
  return der + body;
}

}  // namespace

size_t HashBytes(HashAlgorithm algorithm) {
  return static_cast<size_t>(EVP_MD_get_size(Method(algorithm)));
}

std::string HashOf(HashAlgorithm algorithm, std::initializer_list<std::string_view> parts) {
  const HashContext context(EVP_MD_CTX_new());
  bool ok = context != nullptr && EVP_DigestInit_ex(context.get(), Method(algorithm), nullptr) == 1;
  for (const std::string_view part : parts) {
    ok = ok && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
  }
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  ok = ok && EVP_DigestFinal_ex(context.get(), digest, &size) == 1;
  OFFKEY_CHECK(ok, "libcrypto computes no digest");
  return {reinterpret_cast<const char*>(digest), size};
}

struct VerifyingKey::Key {
  explicit Key(EVP_PKEY* made) : key(made) {}
  ~Key() { EVP_PKEY_free(key); }
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;

  EVP_PKEY* key;
};

VerifyingKey::VerifyingKey(std::unique_ptr<Key> key) : key_(std::move(key)) {}
VerifyingKey::VerifyingKey(VerifyingKey&&) noexcept = default;
VerifyingKey& VerifyingKey::operator=(VerifyingKey&&) noexcept = default;
VerifyingKey::~VerifyingKey() = default;

absl::StatusOr<VerifyingKey> VerifyingKey::Rsa(std::string_view modulus,
                                               std::string_view exponent) {
  const size_t bits = BitCount(modulus);
  if (bits < kMinRsaBits) return absl::UnimplementedError("an RSA key below 1,024 bits");
  if (bits > kMaxRsaBits || Stripped(exponent).size() > kMaxRsaExponentBytes) {
    return absl::UnimplementedError("an RSA key beyond 16,384 bits, or with a huge exponent");
  }
  const Number n = ToNumber(modulus);
  const Number e = ToNumber(exponent);
  const Builder builder(OSSL_PARAM_BLD_new());
  if (n == nullptr || e == nullptr || builder == nullptr || !BN_is_odd(n.get()) ||
      !BN_is_odd(e.get()) || BN_is_one(e.get()) ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
    return NoKey();
  }
  OFFKEY_ASSIGN_OR_RETURN(EVP_PKEY * key, KeyFrom("RSA", builder.get()));
  return VerifyingKey(std::make_unique<Key>(key));
}

absl::StatusOr<VerifyingKey> VerifyingKey::Dsa(std::string_view p, std::string_view q,
                                               std::string_view g, std::string_view y) {
  if (BitCount(p) > kMaxDsaBits || BitCount(q) > 512) {
    return absl::UnimplementedError("a DSA key beyond 4,096 bits");
  }
  if (BitCount(p) < 1024 || BitCount(q) < 160) {
    return absl::UnimplementedError("a DSA key below 1,024 bits");
  }
  if (BitCount(g) > BitCount(p) || BitCount(y) > BitCount(p)) return NoKey();
  const Builder builder(OSSL_PARAM_BLD_new());
  if (builder == nullptr) return NoKey();
  std::vector<Number> numbers;
  for (const auto& [name, bytes] :
       {std::pair{OSSL_PKEY_PARAM_FFC_P, p}, std::pair{OSSL_PKEY_PARAM_FFC_Q, q},
        std::pair{OSSL_PKEY_PARAM_FFC_G, g}, std::pair{OSSL_PKEY_PARAM_PUB_KEY, y}}) {
    numbers.push_back(ToNumber(bytes));
    if (numbers.back() == nullptr ||
        OSSL_PARAM_BLD_push_BN(builder.get(), name, numbers.back().get()) != 1) {
      return NoKey();
    }
  }
  // A modulus that is even, or a generator of nothing: libcrypto would refuse or, worse, accept
  // whatever it is given.
  if (!BN_is_odd(numbers[0].get()) || !BN_is_odd(numbers[1].get()) ||
      BN_num_bits(numbers[2].get()) < 2 || BN_num_bits(numbers[3].get()) < 2) {
    return NoKey();
  }
  OFFKEY_ASSIGN_OR_RETURN(EVP_PKEY * key, KeyFrom("DSA", builder.get()));
  return VerifyingKey(std::make_unique<Key>(key));
}

absl::StatusOr<VerifyingKey> VerifyingKey::Ecdsa(EllipticCurve curve, std::string_view point) {
  const Builder builder(OSSL_PARAM_BLD_new());
  if (builder == nullptr || point.size() > 2 * kMaxScalarBytes + 1 || !point.starts_with('\x04') ||
      OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, CurveName(curve),
                                      0) != 1 ||
      OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                       point.size()) != 1) {
    return NoKey();
  }
  OFFKEY_ASSIGN_OR_RETURN(EVP_PKEY * key, KeyFrom("EC", builder.get()));
  VerifyingKey made(std::make_unique<Key>(key));
  // That the point lies on the curve.
  const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
  if (context == nullptr || EVP_PKEY_public_check(context.get()) != 1) {
    ERR_clear_error();
    return NoKey();
  }
  return made;
}

absl::StatusOr<VerifyingKey> VerifyingKey::Ed25519(std::string_view key) {
  EVP_PKEY* made = key.size() == 32 ? EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                                                  Data(key), key.size())
                                    : nullptr;
  if (made == nullptr) {
    ERR_clear_error();
    return NoKey();
  }
  return VerifyingKey(std::make_unique<Key>(made));
}

bool VerifyingKey::VerifyRsa(HashAlgorithm algorithm, std::string_view digest,
                             std::string_view number) const {
  number = Stripped(number);
  const auto size = static_cast<size_t>(EVP_PKEY_get_size(key_->key));
  if (!EVP_PKEY_is_a(key_->key, "RSA") || number.size() > size) return false;
  std::string padded(size - number.size(), '\0');
  padded += number;
  const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key_->key, nullptr));
  const bool good =
      context != nullptr && EVP_PKEY_verify_init(context.get()) == 1 &&
      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
      EVP_PKEY_CTX_set_signature_md(context.get(), Method(algorithm)) == 1 &&
      EVP_PKEY_verify(context.get(), Data(padded), padded.size(), Data(digest), digest.size()) == 1;
  ERR_clear_error();
  return good;
}

bool VerifyingKey::VerifyPair(std::string_view digest, std::string_view r,
                              std::string_view s) const {
  const bool pair = EVP_PKEY_is_a(key_->key, "EC") || EVP_PKEY_is_a(key_->key, "DSA");
  if (!pair || Stripped(r).size() >= kMaxScalarBytes || Stripped(s).size() >= kMaxScalarBytes) {
    return false;
  }
  const std::string der = PairAsDer(r, s);
  const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key_->key, nullptr));
  const bool good =
      context != nullptr && EVP_PKEY_verify_init(context.get()) == 1 &&
      EVP_PKEY_verify(context.get(), Data(der), der.size(), Data(digest), digest.size()) == 1;
  ERR_clear_error();
  return good;
}

bool VerifyingKey::VerifyMessage(std::string_view message, std::string_view signature) const {
  if (!EVP_PKEY_is_a(key_->key, "ED25519") || signature.size() != 64) return false;
  const HashContext context(EVP_MD_CTX_new());
  const bool good =
      context != nullptr &&
      EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key_->key) == 1 &&
      EVP_DigestVerify(context.get(), Data(signature), signature.size(), Data(message),
                       message.size()) == 1;
  ERR_clear_error();
  return good;
}

}  // namespace offkey
