// Covered by tests/e2e/signature_test.py (against openssl) and
// tests/fuzz/signature_fuzz.cc.
#include "engine/signature/x509_signature.h"

#include <openssl/asn1.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/signature/openpgp_signature.h"
#include "engine/signature/verifying_key.h"

namespace offkey {
namespace {

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
void FreeCertificates(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;
using CmsPointer = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), Freed<FreeCertificates>>;
using Addresses = std::unique_ptr<STACK_OF(OPENSSL_STRING), Freed<X509_email_free>>;

// What libcrypto reports of foreign bytes is not kept for the next caller.
struct ErrorsCleared {
  ~ErrorsCleared() { ERR_clear_error(); }
};

absl::Status Malformed(const char* what) { return absl::InvalidArgumentError(what); }

std::string View(const ASN1_STRING* text) {
  return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
          static_cast<size_t>(ASN1_STRING_length(text))};
}

std::optional<int64_t> Seconds(const ASN1_TIME* time) {
  struct tm fields = {};
  if (time == nullptr || ASN1_TIME_to_tm(time, &fields) != 1) return std::nullopt;
  return static_cast<int64_t>(timegm(&fields));
}

X509Pointer ParseX509(std::string_view der) {
  if (der.size() > kMaxCertificateBytes) return nullptr;
  const auto* at = reinterpret_cast<const unsigned char*>(der.data());
  X509Pointer certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
  const auto* end = reinterpret_cast<const unsigned char*>(der.data()) + der.size();
  return certificate != nullptr && at == end ? std::move(certificate) : nullptr;
}

std::string FingerprintOf(X509* certificate) {
  unsigned char* der = nullptr;
  const int size = i2d_X509(certificate, &der);
  if (size <= 0) return "";
  std::string fingerprint = HexEncode(
      HashOf(HashAlgorithm::kSha256,
             {std::string_view(reinterpret_cast<char*>(der), static_cast<size_t>(size))}));
  OPENSSL_free(der);
  absl::AsciiStrToUpper(&fingerprint);
  return fingerprint;
}

// A detached SignedData with one signer.
struct Signed {
  CmsPointer cms;
  CMS_SignerInfo* signer = nullptr;
  HashAlgorithm hash = HashAlgorithm::kSha256;
};

absl::StatusOr<HashAlgorithm> HashOfSigner(CMS_SignerInfo* signer) {
  X509_ALGOR* algorithm = nullptr;
  CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &algorithm, nullptr);
  const ASN1_OBJECT* object = nullptr;
  if (algorithm != nullptr) X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
  switch (object == nullptr ? NID_undef : OBJ_obj2nid(object)) {
    case NID_sha1:
      return HashAlgorithm::kSha1;
    case NID_sha224:
      return HashAlgorithm::kSha224;
    case NID_sha256:
      return HashAlgorithm::kSha256;
    case NID_sha384:
      return HashAlgorithm::kSha384;
    case NID_sha512:
      return HashAlgorithm::kSha512;
    default:
      return absl::UnimplementedError("an unknown hash algorithm");
  }
}

absl::StatusOr<Signed> ReadSigned(std::string_view block) {
  Signed read;
  const auto* at = reinterpret_cast<const unsigned char*>(block.data());
  const unsigned char* end = at + block.size();
  read.cms.reset(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(block.size())));
  if (read.cms == nullptr || at != end) return Malformed("it is no CMS structure");
  if (OBJ_obj2nid(CMS_get0_type(read.cms.get())) != NID_pkcs7_signed) {
    return absl::UnimplementedError("a CMS structure that is no signature");
  }
  ASN1_OCTET_STRING** content = CMS_get0_content(read.cms.get());
  if (content == nullptr || *content != nullptr) {
    return absl::UnimplementedError("a message, not a detached signature");
  }
  STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(read.cms.get());
  if (signers == nullptr || sk_CMS_SignerInfo_num(signers) < 1)
    return Malformed("nobody signed it");
  if (sk_CMS_SignerInfo_num(signers) != 1) return absl::UnimplementedError("several signers");
  read.signer = sk_CMS_SignerInfo_value(signers, 0);
  if (CMS_signed_get_attr_count(read.signer) <= 0) {
    return absl::UnimplementedError("a signature without signed attributes");
  }
  OFFKEY_ASSIGN_OR_RETURN(read.hash, HashOfSigner(read.signer));
  return read;
}

// The signer's certificate among those in the block and `known`; nullptr: it is not there.
X509Pointer SignersCertificate(const Signed& read, absl::Span<const std::string> known) {
  const Stack embedded(CMS_get1_certs(read.cms.get()));
  const int count = embedded == nullptr ? 0 : sk_X509_num(embedded.get());
  for (int i = 0; i < count; ++i) {
    X509* certificate = sk_X509_value(embedded.get(), i);
    if (CMS_SignerInfo_cert_cmp(read.signer, certificate) != 0) continue;
    X509_up_ref(certificate);
    return X509Pointer(certificate);
  }
  for (const std::string& der : known) {
    X509Pointer certificate = ParseX509(der);
    if (certificate != nullptr && CMS_SignerInfo_cert_cmp(read.signer, certificate.get()) == 0) {
      return certificate;
    }
  }
  return nullptr;
}

std::optional<int64_t> SigningTime(CMS_SignerInfo* signer) {
  const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
  X509_ATTRIBUTE* attribute = at < 0 ? nullptr : CMS_signed_get_attr(signer, at);
  const ASN1_TYPE* value = attribute == nullptr ? nullptr : X509_ATTRIBUTE_get0_type(attribute, 0);
  if (value == nullptr ||
      (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)) {
    return std::nullopt;
  }
  return Seconds(value->value.asn1_string);
}

bool DigestFits(CMS_SignerInfo* signer, std::string_view digest) {
  const auto* stated = static_cast<const ASN1_OCTET_STRING*>(CMS_signed_get0_data_by_OBJ(
      signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
  return stated != nullptr && View(stated) == digest;
}

X509Verdict Judge(const Signed& read, X509* certificate, const ObjectSignature& signature,
                  int64_t claimed_at) {
  X509Verdict verdict;
  verdict.certificate = FingerprintOf(certificate);
  verdict.signed_at = SigningTime(read.signer);
  const auto say = [&](SignatureVerdict what, std::string reason) {
    verdict.verdict = what;
    verdict.reason = std::move(reason);
    return verdict;
  };
  CMS_SignerInfo_set1_signer_cert(read.signer, certificate);
  if (CMS_SignerInfo_verify(read.signer) != 1 || !DigestFits(read.signer, signature.digest)) {
    return say(SignatureVerdict::kBad, "it is not over these bytes");
  }
  const int64_t at = verdict.signed_at.value_or(claimed_at);
  if (read.hash == HashAlgorithm::kSha1 && at >= kSha1Ended) {
    return say(SignatureVerdict::kUnsupported,
               "made with SHA-1 after 2019-01-19, which proves nothing");
  }
  const std::optional<int64_t> from = Seconds(X509_get0_notBefore(certificate));
  const std::optional<int64_t> until = Seconds(X509_get0_notAfter(certificate));
  if (!from || !until || at < *from || at > *until) {
    return say(SignatureVerdict::kExpiredKey,
               absl::StrCat("the certificate counts from ", FormatRfc3339({from.value_or(0), 0}),
                            " until ", FormatRfc3339({until.value_or(0), 0})));
  }
  // Bit 0: digitalSignature, bit 1: nonRepudiation. Absent: anything.
  const uint32_t usage = X509_get_key_usage(certificate);
  if (usage != UINT32_MAX && (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0) {
    return say(SignatureVerdict::kBad, "the certificate is not one for signatures");
  }
  return verdict;
}

}  // namespace

absl::StatusOr<Certificate> ReadCertificate(std::string_view der) {
  const ErrorsCleared cleared;
  const X509Pointer x509 = ParseX509(der);
  if (x509 == nullptr) return Malformed("it is no certificate");
  Certificate certificate;
  certificate.der = std::string(der);
  certificate.fingerprint = HexEncode(HashOf(HashAlgorithm::kSha256, {der}));
  absl::AsciiStrToUpper(&certificate.fingerprint);
  if (X509_get0_pubkey(x509.get()) == nullptr) {
    return absl::UnimplementedError("a certificate with a key of an unknown kind");
  }
  const std::optional<int64_t> from = Seconds(X509_get0_notBefore(x509.get()));
  const std::optional<int64_t> until = Seconds(X509_get0_notAfter(x509.get()));
  if (!from || !until || *from > *until) return Malformed("its validity cannot be read");
  certificate.validity = {*from, *until + 1};
  const Addresses addresses(X509_get1_email(x509.get()));
  const int count = addresses == nullptr ? 0 : sk_OPENSSL_STRING_num(addresses.get());
  for (int i = 0; i < count; ++i) {
    certificate.addresses.emplace_back(sk_OPENSSL_STRING_value(addresses.get(), i));
  }
  return certificate;
}

void ReadX509Signature(std::string_view payload, ObjectSignature* signature) {
  const ErrorsCleared cleared;
  const absl::StatusOr<Signed> read = ReadSigned(signature->block);
  if (!read.ok()) {
    signature->fault = absl::IsUnimplemented(read.status()) ? SignatureVerdict::kUnsupported
                                                            : SignatureVerdict::kMalformed;
    signature->reason = std::string(read.status().message());
    return;
  }
  if (const X509Pointer certificate = SignersCertificate(*read, {})) {
    signature->key = FingerprintOf(certificate.get());
  }
  signature->digest = HashOf(read->hash, {payload});
}

X509Verdict VerifyX509Signature(const ObjectSignature& signature,
                                absl::Span<const std::string> known, int64_t claimed_at) {
  const ErrorsCleared cleared;
  const absl::StatusOr<Signed> read = ReadSigned(signature.block);
  if (!read.ok()) {
    return {SignatureVerdict::kMalformed, "", std::nullopt, std::string(read.status().message())};
  }
  const X509Pointer certificate = SignersCertificate(*read, known);
  if (certificate == nullptr) {
    return {SignatureVerdict::kUnknownKey, "", SigningTime(read->signer),
            "the signer's certificate is not in it"};
  }
  return Judge(*read, certificate.get(), signature, claimed_at);
}

}  // namespace offkey
