// Covered by tests/unit/signature/ssh_signature_test.cc, tests/e2e/signature_test.py (against
// ssh-keygen) and tests/fuzz/signature_fuzz.cc.
#include "engine/signature/ssh_signature.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/signature/armor.h"
#include "engine/signature/byte_reader.h"
#include "engine/signature/ssh_string.h"

namespace offkey {
namespace {

constexpr std::string_view kMagic = "SSHSIG";
constexpr uint32_t kVersion = 1;
constexpr size_t kMaxShownBytes = 64;
constexpr std::string_view kEd25519 = "ssh-ed25519";
constexpr std::string_view kSecurityEd25519 = "sk-ssh-ed25519@openssh.com";
constexpr std::string_view kSecurityEcdsa = "sk-ecdsa-sha2-nistp256@openssh.com";

std::string Shown(std::string_view text) { return PrintablePath(text.substr(0, kMaxShownBytes)); }

absl::Status Malformed(const char* what) { return absl::InvalidArgumentError(what); }

struct EcdsaType {
  std::string_view type;
  std::string_view curve_name;
  EllipticCurve curve;
  HashAlgorithm hash;
};
constexpr EcdsaType kEcdsaTypes[] = {
    {"ecdsa-sha2-nistp256", "nistp256", EllipticCurve::kP256, HashAlgorithm::kSha256},
    {"ecdsa-sha2-nistp384", "nistp384", EllipticCurve::kP384, HashAlgorithm::kSha384},
    {"ecdsa-sha2-nistp521", "nistp521", EllipticCurve::kP521, HashAlgorithm::kSha512},
    {kSecurityEcdsa, "nistp256", EllipticCurve::kP256, HashAlgorithm::kSha256}};

const EcdsaType* FindEcdsa(std::string_view type) {
  for (const EcdsaType& known : kEcdsaTypes) {
    if (known.type == type) return &known;
  }
  return nullptr;
}

bool IsSecurityKey(std::string_view type) {
  return type == kSecurityEd25519 || type == kSecurityEcdsa;
}

// The parts of an SSHSIG blob.
struct Parts {
  std::string_view key;
  std::string_view name_space;
  std::string_view reserved;
  std::string_view hash_name;
  HashAlgorithm hash = HashAlgorithm::kSha256;
  std::string_view signature;
};

absl::StatusOr<Parts> ReadParts(std::string_view block) {
  ByteReader reader(block);
  if (reader.Bytes(kMagic.size()) != kMagic) return Malformed("it does not begin with SSHSIG");
  const uint32_t version = reader.Number(4);
  if (!reader.ok()) return Malformed("it is cut short");
  if (version != kVersion) {
    return absl::UnimplementedError(absl::StrCat("SSHSIG version ", version));
  }
  Parts parts;
  parts.key = reader.String();
  parts.name_space = reader.String();
  parts.reserved = reader.String();
  parts.hash_name = reader.String();
  parts.signature = reader.String();
  if (!reader.AtEnd()) return Malformed("its lengths do not fit");
  if (parts.key.size() > kMaxSshKeyBytes) return Malformed("its key is too long");
  if (parts.hash_name == "sha512") {
    parts.hash = HashAlgorithm::kSha512;
  } else if (parts.hash_name != "sha256") {
    return absl::UnimplementedError(absl::StrCat("hash algorithm ", Shown(parts.hash_name)));
  }
  return parts;
}

// What the key signs: PROTOCOL.sshsig, "Signed Data".
std::string SignedData(const Parts& parts, std::string_view digest) {
  std::string data(kMagic);
  for (const std::string_view part : {parts.name_space, parts.reserved, parts.hash_name, digest}) {
    AppendSshString(part, &data);
  }
  return data;
}

absl::StatusOr<bool> VerifyRsa(const SshKey& key, std::string_view algorithm,
                               std::string_view signature, std::string_view data) {
  if (algorithm != "rsa-sha2-256" && algorithm != "rsa-sha2-512") {
    return absl::UnimplementedError(
        absl::StrCat("RSA with ", algorithm == "ssh-rsa" ? "SHA-1" : Shown(algorithm),
                     ", which proves nothing"));
  }
  const HashAlgorithm hash =
      algorithm == "rsa-sha2-256" ? HashAlgorithm::kSha256 : HashAlgorithm::kSha512;
  return key.key.VerifyRsa(hash, HashOf(hash, {data}), signature);
}

absl::StatusOr<bool> VerifyPair(const SshKey& key, HashAlgorithm hash, std::string_view signature,
                                std::string_view data) {
  ByteReader numbers(signature);
  const std::string_view r = numbers.String();
  const std::string_view s = numbers.String();
  if (!numbers.AtEnd()) return Malformed("its numbers do not fit");
  return key.key.VerifyPair(HashOf(hash, {data}), r, s);
}

absl::StatusOr<bool> Verify(const SshKey& key, std::string_view blob, const std::string& data) {
  ByteReader reader(blob);
  const std::string_view algorithm = reader.String();
  const std::string_view signature = reader.String();
  if (!reader.ok()) return Malformed("its signature is cut short");
  std::string hashed;
  std::string_view message = data;
  if (IsSecurityKey(key.type)) {
    // The authenticator signs its application, flags and counter, too.
    const std::string_view rest = reader.Bytes(5);
    hashed = HashOf(HashAlgorithm::kSha256, {key.application});
    hashed += rest;
    hashed += HashOf(HashAlgorithm::kSha256, {data});
    message = hashed;
  }
  if (!reader.AtEnd()) return Malformed("its signature's lengths do not fit");
  if (key.type == "ssh-rsa") return VerifyRsa(key, algorithm, signature, message);
  if (algorithm != key.type) return Malformed("its signature is of another type than its key");
  if (const EcdsaType* type = FindEcdsa(key.type)) {
    return VerifyPair(key, type->hash, signature, message);
  }
  return key.key.VerifyMessage(message, signature);
}

SignatureVerdict VerdictOf(const absl::Status& status) {
  return absl::IsUnimplemented(status) ? SignatureVerdict::kUnsupported
                                       : SignatureVerdict::kMalformed;
}

}  // namespace

bool IsSshKeyType(std::string_view word) {
  if (word.find('@') != std::string_view::npos && !word.ends_with("@openssh.com")) return false;
  for (const std::string_view prefix : {"ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"}) {
    if (word.starts_with(prefix)) return true;
  }
  return false;
}

absl::StatusOr<SshKey> ReadSshKey(std::string_view blob) {
  if (blob.size() > kMaxSshKeyBytes) return Malformed("it is too long");
  ByteReader reader(blob);
  const std::string_view type = reader.String();
  if (!reader.ok() || type.empty()) return Malformed("it is cut short");
  const auto finish = [&](absl::StatusOr<VerifyingKey> key,
                          std::string_view application) -> absl::StatusOr<SshKey> {
    if (!reader.AtEnd()) return Malformed("its lengths do not fit");
    OFFKEY_RETURN_IF_ERROR(key.status());
    return SshKey{std::string(type), std::string(application), *std::move(key)};
  };
  if (type == kEd25519 || type == kSecurityEd25519) {
    const std::string_view key = reader.String();
    const std::string_view application = IsSecurityKey(type) ? reader.String() : "";
    return finish(VerifyingKey::Ed25519(key), application);
  }
  if (type == "ssh-rsa") {
    const std::string_view exponent = reader.String();
    const std::string_view modulus = reader.String();
    return finish(VerifyingKey::Rsa(modulus, exponent), "");
  }
  if (const EcdsaType* ecdsa = FindEcdsa(type)) {
    const std::string_view curve = reader.String();
    const std::string_view point = reader.String();
    const std::string_view application = IsSecurityKey(type) ? reader.String() : "";
    if (reader.ok() && curve != ecdsa->curve_name) return Malformed("it is of another curve");
    return finish(VerifyingKey::Ecdsa(ecdsa->curve, point), application);
  }
  if (type.find("-cert-v0") != std::string_view::npos) {
    return absl::UnimplementedError(
        absl::StrCat("a certificate (", Shown(type), "); list the key itself"));
  }
  if (type == "ssh-dss") return absl::UnimplementedError("a DSA key, whose signatures are SHA-1");
  return absl::UnimplementedError(absl::StrCat("a key of type ", Shown(type)));
}

void ReadSshSignature(std::string_view payload, ObjectSignature* signature) {
  const absl::StatusOr<Parts> parts = ReadParts(signature->block);
  if (!parts.ok()) {
    signature->fault = VerdictOf(parts.status());
    signature->reason = std::string(parts.status().message());
    return;
  }
  signature->key = SshFingerprint(parts->key);
  const absl::StatusOr<SshKey> key = ReadSshKey(parts->key);
  if (!key.ok()) {
    signature->fault = VerdictOf(key.status());
    signature->reason = absl::StrCat(
        absl::IsUnimplemented(key.status()) ? "made with " : "its key: ", key.status().message());
    return;
  }
  signature->digest = HashOf(parts->hash, {payload});
}

std::optional<SshFault> VerifySshSignature(const ObjectSignature& signature) {
  const absl::StatusOr<Parts> parts = ReadParts(signature.block);
  if (!parts.ok())
    return SshFault{VerdictOf(parts.status()), std::string(parts.status().message())};
  const absl::StatusOr<SshKey> key = ReadSshKey(parts->key);
  if (!key.ok()) return SshFault{VerdictOf(key.status()), std::string(key.status().message())};
  const absl::StatusOr<bool> good =
      Verify(*key, parts->signature, SignedData(*parts, signature.digest));
  if (!good.ok()) return SshFault{VerdictOf(good.status()), std::string(good.status().message())};
  if (!*good) return SshFault{SignatureVerdict::kBad, "it is not over these bytes"};
  if (parts->name_space != kGitNamespace) {
    return SshFault{SignatureVerdict::kBad, absl::StrCat("made for the namespace \"",
                                                         Shown(parts->name_space), "\", not git")};
  }
  return std::nullopt;
}

}  // namespace offkey
