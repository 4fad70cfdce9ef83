// Covered by tests/e2e/signature_test.py and tests/unit/signature/ssh_signature_test.cc.
#include "engine/signature/key_set.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/model/rfc3339.h"
#include "engine/signature/armor.h"
#include "engine/signature/openpgp_signature.h"
#include "engine/signature/ssh_signature.h"
#include "engine/signature/x509_signature.h"

namespace offkey {
namespace {

constexpr size_t kKeyIdDigits = 16;

std::string NameOf(IdentityKind kind, std::string_view fingerprint) {
  return absl::StrCat(int{static_cast<uint8_t>(kind)}, " ", AbslView(fingerprint));
}

std::string KeyIdOf(std::string_view fingerprint) {
  return std::string(fingerprint.substr(fingerprint.size() - kKeyIdDigits));
}

// By the opening, as git tells them apart.
SignatureFormat FormatOf(std::string_view armored) {
  if (armored.starts_with("-----BEGIN SSH ")) return SignatureFormat::kSsh;
  if (armored.starts_with("-----BEGIN SIGNED ")) return SignatureFormat::kX509;
  return SignatureFormat::kOpenPgp;
}

void Fault(SignatureVerdict verdict, std::string reason, ObjectSignature* signature) {
  signature->fault = verdict;
  signature->reason = std::move(reason);
}

IdentityKind KindOf(SignatureFormat format) {
  switch (format) {
    case SignatureFormat::kOpenPgp:
      return IdentityKind::kOpenPgpKey;
    case SignatureFormat::kSsh:
      return IdentityKind::kSshKey;
    case SignatureFormat::kX509:
      return IdentityKind::kX509Certificate;
  }
  return IdentityKind::kOpenPgpKey;
}

}  // namespace

ObjectSignature ReadSignature(std::string_view armored, std::string_view payload) {
  ObjectSignature signature;
  signature.format = FormatOf(armored);
  if (armored.size() > kMaxSignatureBytes) {
    Fault(SignatureVerdict::kUnsupported, "longer than 128 KiB", &signature);
    return signature;
  }
  absl::StatusOr<Armored> block = ReadArmor(armored);
  if (!block.ok()) {
    Fault(SignatureVerdict::kMalformed, std::string(block.status().message()), &signature);
    return signature;
  }
  if (!absl::StripAsciiWhitespace(AbslView(block->after)).empty()) {
    Fault(SignatureVerdict::kMalformed, "something follows it that it does not cover", &signature);
    return signature;
  }
  signature.block = std::move(block->bytes);
  if (block->label == "PGP SIGNATURE") {
    ReadOpenPgpSignatureBlock(payload, &signature);
  } else if (block->label == "SSH SIGNATURE") {
    ReadSshSignature(payload, &signature);
  } else if (block->label == "SIGNED MESSAGE") {
    ReadX509Signature(payload, &signature);
  } else if (block->label == "PGP MESSAGE") {
    Fault(SignatureVerdict::kUnsupported, "a message, not a detached signature", &signature);
  } else {
    Fault(SignatureVerdict::kMalformed, "no signature's BEGIN line", &signature);
  }
  return signature;
}

KeySet::KeySet(std::vector<PublicKey> keys) : keys_(std::move(keys)) {
  for (size_t i = 0; i < keys_.size(); ++i) {
    const PublicKey& key = keys_[i];
    by_name_[NameOf(key.kind, key.fingerprint)] = i;
    if (key.kind == IdentityKind::kX509Certificate && !key.material.empty()) {
      certificates_.push_back(key.material);
    }
    if (key.kind != IdentityKind::kOpenPgpKey) continue;
    // A damaged key is known by what can be read of it.
    for (const std::string& fingerprint : FingerprintsIn(key.material)) {
      std::vector<size_t>& named = by_key_id_[KeyIdOf(fingerprint)];
      if (named.empty() || named.back() != i) named.push_back(i);
    }
  }
}

void KeySet::Revoke(int64_t at, KeyVerdict* verdict) const {
  if (verdict->verdict != SignatureVerdict::kVerified &&
      verdict->verdict != SignatureVerdict::kExpiredKey) {
    return;
  }
  for (const std::string& name : {verdict->key, verdict->signing_key}) {
    const auto found = by_name_.find(NameOf(verdict->kind, name));
    if (found == by_name_.end() || at < keys_[found->second].revoked_at) continue;
    const PublicKey& key = keys_[found->second];
    verdict->verdict = SignatureVerdict::kRevokedKey;
    verdict->reason = absl::StrCat("revoked by ", key.source.empty() ? "a list" : key.source);
    if (key.revoked_at != kBeginningOfTime) {
      absl::StrAppend(&verdict->reason, " from ", FormatRfc3339({key.revoked_at, 0}), " on");
    }
    return;
  }
}

const KeySet::Signer& KeySet::SignerOf(size_t key, const std::string& issuer) const {
  std::unique_ptr<const Signer>& signer = signers_[{key, issuer}];
  if (signer == nullptr) {
    const absl::StatusOr<OpenPgpKey> kept = ReadKeptOpenPgpKey(keys_[key].material);
    signer = kept.ok() ? std::make_unique<const Signer>(
                             Signer{kept->fingerprint, FindSigningKey(*kept, issuer)})
                       : std::make_unique<const Signer>(Signer{"", kept.status()});
  }
  return *signer;
}

KeyVerdict KeySet::VerifyOpenPgp(const ObjectSignature& signature) const {
  KeyVerdict verdict;
  verdict.kind = IdentityKind::kOpenPgpKey;
  verdict.key = signature.key;
  verdict.reason = "the key is not known";
  if (signature.key.size() < kKeyIdDigits) {
    verdict.reason = "it does not say by which key it was made";
    return verdict;
  }
  const auto found = by_key_id_.find(KeyIdOf(signature.key));
  if (found == by_key_id_.end()) return verdict;
  // Two keys of one key id: one that verifies goes before one that does not.
  for (const size_t i : found->second) {
    const Signer& signer = SignerOf(i, signature.key);
    const OpenPgpVerdict said = VerifyOpenPgpSignature(signature, signer.key);
    if (said.signing_key.empty() && said.verdict == SignatureVerdict::kUnknownKey) {
      verdict.reason = said.reason;
      continue;
    }
    const bool better = verdict.verdict == SignatureVerdict::kUnknownKey ||
                        verdict.verdict == SignatureVerdict::kBad;
    if (!better) continue;
    verdict.verdict = said.verdict;
    verdict.key = signer.fingerprint;
    verdict.signing_key = said.signing_key;
    verdict.signed_at = said.signed_at;
    verdict.reason = said.reason;
  }
  return verdict;
}

KeyVerdict KeySet::Verify(const ObjectSignature& signature, int64_t claimed_at) const {
  KeyVerdict verdict;
  verdict.kind = KindOf(signature.format);
  verdict.key = signature.key;
  if (signature.fault.has_value()) {
    verdict.verdict = *signature.fault;
    verdict.reason = signature.reason;
    return verdict;
  }
  switch (signature.format) {
    case SignatureFormat::kOpenPgp:
      verdict = VerifyOpenPgp(signature);
      break;
    case SignatureFormat::kSsh:
      verdict.verdict = SignatureVerdict::kVerified;
      if (const std::optional<SshFault> fault = VerifySshSignature(signature)) {
        verdict.verdict = fault->verdict;
        verdict.reason = fault->reason;
      }
      break;
    case SignatureFormat::kX509: {
      X509Verdict said = VerifyX509Signature(signature, certificates_, claimed_at);
      verdict.verdict = said.verdict;
      if (!said.certificate.empty()) verdict.key = said.certificate;
      verdict.signed_at = said.signed_at;
      verdict.reason = std::move(said.reason);
      break;
    }
  }
  Revoke(verdict.signed_at.value_or(claimed_at), &verdict);
  return verdict;
}

}  // namespace offkey
