// Covered by tests/e2e/signature_test.py (against gpg) and
// tests/fuzz/signature_fuzz.cc.
#include "engine/signature/openpgp_signature.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

// RFC 4880 5.2.4: line ends of a text are hashed as CR LF.
std::string AsText(std::string_view payload) {
  std::string text;
  text.reserve(payload.size());
  for (size_t i = 0; i < payload.size(); ++i) {
    if (payload[i] == '\n' && (i == 0 || payload[i - 1] != '\r')) text += '\r';
    text += payload[i];
  }
  return text;
}

absl::StatusOr<OpenPgpSignature> ReadOnlySignature(std::string_view block) {
  OpenPgpPackets packets(block);
  OFFKEY_ASSIGN_OR_RETURN(const OpenPgpPacket packet, packets.Next());
  if (packet.tag != PacketTag::kSignature) {
    return absl::UnimplementedError("a message, not a detached signature");
  }
  if (!packets.AtEnd()) {
    OFFKEY_RETURN_IF_ERROR(packets.Next().status());
    return absl::UnimplementedError("several signatures in one block");
  }
  OFFKEY_ASSIGN_OR_RETURN(OpenPgpSignature signature, ReadOpenPgpSignature(packet.body));
  if (signature.type != OpenPgpType::kBinary && signature.type != OpenPgpType::kText) {
    return absl::InvalidArgumentError("it is a signature over keys, not over data");
  }
  if (signature.created == 0) return absl::InvalidArgumentError("it does not say when it was made");
  return signature;
}

// What the key's owner says against it; nullopt: nothing.
std::optional<OpenPgpVerdict> Objection(const SigningKey& key, int64_t at) {
  for (const Revocation& revocation : key.revocations) {
    if (!revocation.always && at < revocation.at) continue;
    return OpenPgpVerdict{
        SignatureVerdict::kRevokedKey, "", 0,
        absl::StrCat("the key was revoked ", Utc(revocation.at), ": ", revocation.reason)};
  }
  if (key.expires_at && at >= *key.expires_at) {
    return OpenPgpVerdict{SignatureVerdict::kExpiredKey, "", 0,
                          absl::StrCat("the key had expired ", Utc(*key.expires_at))};
  }
  if (at < key.packet.created) {
    return OpenPgpVerdict{SignatureVerdict::kExpiredKey, "", 0,
                          absl::StrCat("dated before the key was made, ", Utc(key.packet.created))};
  }
  if (!key.may_sign) {
    return OpenPgpVerdict{SignatureVerdict::kBad, "", 0, "the key is not one for signatures"};
  }
  return std::nullopt;
}

OpenPgpVerdict Judge(const ObjectSignature& block, const OpenPgpSignature& signature,
                     const absl::StatusOr<SigningKey>& signer) {
  if (!signer.ok()) {
    return {SignatureVerdict::kUnknownKey, "", 0, std::string(signer.status().message())};
  }
  const std::string& signing_key = signer->packet.fingerprint;
  const absl::StatusOr<bool> good = VerifyOpenPgp(signature, signer->packet, block.digest);
  if (!good.ok()) {
    const auto verdict = absl::IsUnimplemented(good.status()) ? SignatureVerdict::kUnsupported
                                                              : SignatureVerdict::kMalformed;
    return {verdict, signing_key, 0, std::string(good.status().message())};
  }
  if (!*good || !block.digest.starts_with(signature.left)) {
    return {SignatureVerdict::kBad, signing_key, 0, "it is not over these bytes"};
  }
  if (!signature.knows_all_critical) {
    return {SignatureVerdict::kUnsupported, signing_key, 0,
            "it has a critical part that is unknown"};
  }
  if (signature.hash == HashAlgorithm::kSha1 && signature.created >= kSha1Ended) {
    return {SignatureVerdict::kUnsupported, signing_key, 0,
            "made with SHA-1 after 2019-01-19, which proves nothing"};
  }
  if (auto objection = Objection(*signer, signature.created)) {
    objection->signing_key = signing_key;
    return *std::move(objection);
  }
  OpenPgpVerdict verdict;
  verdict.signing_key = signing_key;
  if (const int64_t after = signature.expires_after.value_or(0); after != 0) {
    verdict.reason =
        absl::StrCat("states of itself to count until ", Utc(signature.created + after));
  }
  return verdict;
}

}  // namespace

void ReadOpenPgpSignatureBlock(std::string_view payload, ObjectSignature* block) {
  const absl::StatusOr<OpenPgpSignature> signature = ReadOnlySignature(block->block);
  if (!signature.ok()) {
    block->fault = absl::IsUnimplemented(signature.status()) ? SignatureVerdict::kUnsupported
                                                             : SignatureVerdict::kMalformed;
    block->reason = std::string(signature.status().message());
    return;
  }
  block->key = signature->issuer;
  block->digest = signature->type == OpenPgpType::kText
                      ? HashOf(signature->hash, {AsText(payload), signature->Trailer()})
                      : HashOf(signature->hash, {payload, signature->Trailer()});
}

OpenPgpVerdict VerifyOpenPgpSignature(const ObjectSignature& block,
                                      const absl::StatusOr<SigningKey>& signer) {
  const absl::StatusOr<OpenPgpSignature> signature = ReadOnlySignature(block.block);
  if (!signature.ok()) {
    return {SignatureVerdict::kMalformed, "", 0, std::string(signature.status().message())};
  }
  OpenPgpVerdict verdict = Judge(block, *signature, signer);
  verdict.signed_at = signature->created;
  return verdict;
}

}  // namespace offkey
