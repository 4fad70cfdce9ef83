// Covered by tests/unit/signature/openpgp_packet_test.cc, tests/e2e/signature_test.py (against gpg)
// and tests/fuzz/signature_fuzz.cc.
#include "engine/signature/openpgp_packet.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kMaxKeyBytes = 0xFFFF;  // what two bytes of length can say

enum Algorithm : uint8_t {
  kRsa = 1,
  kRsaEncrypt = 2,
  kRsaSign = 3,
  kElgamal = 16,
  kDsa = 17,
  kEcdh = 18,
  kEcdsa = 19,
  kEddsa = 22,
};

// RFC 4880 5.2.3.1.
enum Subpacket : uint8_t {
  kCreated = 2,
  kSignatureExpires = 3,
  kExportable = 4,
  kTrust = 5,
  kRevocable = 7,
  kKeyExpires = 9,
  kPreferredCiphers = 11,
  kIssuer = 16,
  kNotation = 20,
  kPreferredHashes = 21,
  kPreferredCompression = 22,
  kKeyServer = 23,
  kPreferredKeyServer = 24,
  kPrimaryUserId = 25,
  kPolicy = 26,
  kKeyFlags = 27,
  kSigner = 28,
  kRevocationReason = 29,
  kFeatures = 30,
  kEmbedded = 32,
  kIssuerFingerprint = 33,
};

absl::Status Malformed(const char* what) { return absl::InvalidArgumentError(what); }

std::string Big32(uint32_t number) {
  std::string bytes;
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(number >> shift);
  return bytes;
}

std::string UpperHex(std::string_view bytes) {
  std::string hex = HexEncode(bytes);
  absl::AsciiStrToUpper(&hex);
  return hex;
}

// A length as both new packets and subpackets have it. nullopt: a partial one, or none.
std::optional<uint32_t> ReadLength(ByteReader* reader, bool subpacket) {
  const uint32_t first = reader->Number(1);
  if (first < 192) return first;
  if (first == 255) return reader->Number(4);
  if (first >= 224 && !subpacket) return std::nullopt;
  return ((first - 192) << 8) + reader->Number(1) + 192;
}

std::optional<HashAlgorithm> HashNumbered(uint32_t number) {
  switch (number) {
    case 2:
      return HashAlgorithm::kSha1;
    case 8:
      return HashAlgorithm::kSha256;
    case 9:
      return HashAlgorithm::kSha384;
    case 10:
      return HashAlgorithm::kSha512;
    case 11:
      return HashAlgorithm::kSha224;
    default:
      return std::nullopt;
  }
}

// What stands in one subpacket. `hashed`: it is under the signature.
void TakeSubpacket(uint8_t type, bool critical, std::string_view body, bool hashed,
                   OpenPgpSignature* out) {
  ByteReader reader(body);
  if (type == kIssuer && body.size() == 8 && out->issuer.empty()) {
    out->issuer = UpperHex(body);
    return;
  }
  if (type == kIssuerFingerprint && body.size() == 21 && body[0] == 4) {
    out->issuer = UpperHex(body.substr(1));
    return;
  }
  if (type == kEmbedded) {
    out->embedded = body;
    return;
  }
  if (!hashed) return;
  const auto number = [&]() -> std::optional<int64_t> {
    const uint32_t value = reader.Number(4);
    if (!reader.AtEnd()) return std::nullopt;
    return value;
  };
  switch (type) {
    case kCreated:
      out->created = number().value_or(0);
      return;
    case kSignatureExpires:
      out->expires_after = number();
      return;
    case kKeyExpires:
      out->key_expires_after = number();
      return;
    case kKeyFlags:
      out->key_flags = body.empty() ? uint8_t{0} : static_cast<uint8_t>(body[0]);
      return;
    case kRevocationReason:
      if (!body.empty()) out->revocation_reason = static_cast<uint8_t>(body[0]);
      return;
    case kExportable:
    case kTrust:
    case kRevocable:
    case kPreferredCiphers:
    case kIssuer:
    case kPreferredHashes:
    case kPreferredCompression:
    case kKeyServer:
    case kPreferredKeyServer:
    case kPrimaryUserId:
    case kPolicy:
    case kSigner:
    case kFeatures:
    case kIssuerFingerprint:
      return;
    default:
      // Notations, too: we know the meaning of none.
      if (critical) out->knows_all_critical = false;
  }
}

absl::Status TakeSubpackets(std::string_view area, bool hashed, OpenPgpSignature* out) {
  ByteReader reader(area);
  while (!reader.AtEnd()) {
    const std::optional<uint32_t> size = ReadLength(&reader, /*subpacket=*/true);
    const std::string_view subpacket = reader.Bytes(size.value_or(0));
    if (!reader.ok() || subpacket.empty()) return Malformed("its subpackets do not fit");
    const auto type = static_cast<uint8_t>(subpacket[0]);
    TakeSubpacket(type & 0x7F, (type & 0x80) != 0, subpacket.substr(1), hashed, out);
  }
  return absl::OkStatus();
}

struct Curve {
  std::string_view oid;
  EllipticCurve curve;
};
// Zero bytes are in some: the literals' own sizes count.
constexpr Curve kCurves[] = {{"\x2A\x86\x48\xCE\x3D\x03\x01\x07", EllipticCurve::kP256},
                             {{"\x2B\x81\x04\x00\x22", 5}, EllipticCurve::kP384},
                             {{"\x2B\x81\x04\x00\x23", 5}, EllipticCurve::kP521},
                             {"\x2B\x24\x03\x03\x02\x08\x01\x01\x07", EllipticCurve::kBrainpool256},
                             {"\x2B\x24\x03\x03\x02\x08\x01\x01\x0B", EllipticCurve::kBrainpool384},
                             {"\x2B\x24\x03\x03\x02\x08\x01\x01\x0D", EllipticCurve::kBrainpool512},
                             {{"\x2B\x81\x04\x00\x0A", 5}, EllipticCurve::kSecp256k1}};
constexpr std::string_view kEd25519Oid = "\x2B\x06\x01\x04\x01\xDA\x47\x0F\x01";

absl::StatusOr<VerifyingKey> ReadEcdsa(ByteReader* reader) {
  const std::string_view oid = reader->Bytes(reader->Number(1));
  const std::string_view point = reader->Mpi();
  if (!reader->ok()) return Malformed("its numbers are cut short");
  for (const Curve& known : kCurves) {
    if (known.oid == oid) return VerifyingKey::Ecdsa(known.curve, point);
  }
  return absl::UnimplementedError("an unknown curve");
}

absl::StatusOr<VerifyingKey> ReadEddsa(ByteReader* reader) {
  const std::string_view oid = reader->Bytes(reader->Number(1));
  const std::string_view point = reader->Mpi();
  if (!reader->ok()) return Malformed("its numbers are cut short");
  if (oid != kEd25519Oid) return absl::UnimplementedError("EdDSA on another curve than Ed25519");
  if (point.size() != 33 || point[0] != '\x40') return Malformed("its point has no known form");
  return VerifyingKey::Ed25519(point.substr(1));
}

absl::StatusOr<VerifyingKey> ReadNumbers(uint8_t algorithm, ByteReader* reader) {
  switch (algorithm) {
    case kRsa:
    case kRsaSign: {
      const std::string_view modulus = reader->Mpi();
      const std::string_view exponent = reader->Mpi();
      if (!reader->ok()) return Malformed("its numbers are cut short");
      return VerifyingKey::Rsa(modulus, exponent);
    }
    case kDsa: {
      const std::string_view p = reader->Mpi();
      const std::string_view q = reader->Mpi();
      const std::string_view g = reader->Mpi();
      const std::string_view y = reader->Mpi();
      if (!reader->ok()) return Malformed("its numbers are cut short");
      return VerifyingKey::Dsa(p, q, g, y);
    }
    case kEcdsa:
      return ReadEcdsa(reader);
    case kEddsa:
      return ReadEddsa(reader);
    case kRsaEncrypt:
    case kElgamal:
    case kEcdh:
      return absl::UnimplementedError("a key that only encrypts");
    default:
      return absl::UnimplementedError(absl::StrCat("key algorithm ", int{algorithm}));
  }
}

}  // namespace

absl::StatusOr<OpenPgpPacket> OpenPgpPackets::Next() {
  ByteReader reader(rest_);
  const uint32_t header = reader.Number(1);
  if ((header & 0x80) == 0) return Malformed("something that is no packet is in it");
  OpenPgpPacket packet;
  std::optional<uint32_t> size;
  if ((header & 0x40) != 0) {
    packet.tag = static_cast<PacketTag>(header & 0x3F);
    size = ReadLength(&reader, /*subpacket=*/false);
  } else {
    packet.tag = static_cast<PacketTag>((header >> 2) & 0x0F);
    const uint32_t kind = header & 3;
    if (kind < 3) size = reader.Number(size_t{1} << kind);
  }
  if (!size) return Malformed("a packet in it does not state its length");
  packet.body = reader.Bytes(*size);
  if (!reader.ok()) return Malformed("a packet in it is cut short");
  rest_ = reader.rest();
  return packet;
}

void AppendPacket(PacketTag tag, std::string_view body, std::string* out) {
  *out += static_cast<char>(0xC0 | static_cast<uint8_t>(tag));
  *out += '\xFF';
  *out += Big32(static_cast<uint32_t>(body.size()));
  *out += body;
}

std::string OpenPgpSignature::Trailer() const {
  std::string trailer(hashed);
  trailer += "\x04\xFF";
  return trailer + Big32(static_cast<uint32_t>(hashed.size()));
}

absl::StatusOr<OpenPgpSignature> ReadOpenPgpSignature(std::string_view body) {
  ByteReader reader(body);
  const uint32_t version = reader.Number(1);
  if (!reader.ok()) return Malformed("its signature packet is empty");
  if (version != 4) return absl::UnimplementedError(absl::StrCat("signature version ", version));
  OpenPgpSignature signature;
  signature.type = static_cast<OpenPgpType>(reader.Number(1));
  signature.key_algorithm = static_cast<uint8_t>(reader.Number(1));
  const uint32_t hash = reader.Number(1);
  const std::string_view hashed_area = reader.Bytes(reader.Number(2));
  const std::string_view unhashed_area = reader.Bytes(reader.Number(2));
  signature.left = reader.Bytes(2);
  if (!reader.ok()) return Malformed("its signature packet is cut short");
  signature.hashed = body.substr(0, 6 + hashed_area.size());
  signature.numbers = reader.rest();
  const std::optional<HashAlgorithm> algorithm = HashNumbered(hash);
  if (!algorithm) return absl::UnimplementedError(absl::StrCat("hash algorithm ", hash));
  signature.hash = *algorithm;
  // The issuer that is under the signature goes before the other.
  OFFKEY_RETURN_IF_ERROR(TakeSubpackets(hashed_area, /*hashed=*/true, &signature));
  OpenPgpSignature other;
  OFFKEY_RETURN_IF_ERROR(TakeSubpackets(unhashed_area, /*hashed=*/false, &other));
  if (signature.issuer.size() < other.issuer.size()) signature.issuer = other.issuer;
  if (signature.embedded.empty()) signature.embedded = other.embedded;
  return signature;
}

std::string HashedKey(std::string_view key_body) {
  std::string hashed = "\x99";
  hashed += static_cast<char>(key_body.size() >> 8);
  hashed += static_cast<char>(key_body.size());
  hashed += key_body;
  return hashed;
}

absl::StatusOr<std::string> OpenPgpFingerprint(std::string_view key_body) {
  ByteReader reader(key_body);
  const uint32_t version = reader.Number(1);
  if (!reader.ok()) return Malformed("its key packet is empty");
  if (version != 4) return absl::UnimplementedError(absl::StrCat("key version ", version));
  if (key_body.size() > kMaxKeyBytes) return Malformed("its key packet is too long");
  return UpperHex(HashOf(HashAlgorithm::kSha1, {HashedKey(key_body)}));
}

absl::StatusOr<OpenPgpKeyPacket> ReadOpenPgpKey(std::string_view body) {
  OpenPgpKeyPacket packet;
  OFFKEY_ASSIGN_OR_RETURN(packet.fingerprint, OpenPgpFingerprint(body));
  ByteReader reader(body.substr(1));
  packet.created = reader.Number(4);
  packet.algorithm = static_cast<uint8_t>(reader.Number(1));
  if (!reader.ok()) return Malformed("its key packet is cut short");
  absl::StatusOr<VerifyingKey> key = ReadNumbers(packet.algorithm, &reader);
  if (key.ok()) {
    if (!reader.AtEnd()) return Malformed("its key packet's lengths do not fit");
    packet.key = *std::move(key);
  } else if (absl::IsUnimplemented(key.status())) {
    packet.why_not = std::string(key.status().message());
  } else {
    return key.status();
  }
  return packet;
}

absl::StatusOr<bool> VerifyOpenPgp(const OpenPgpSignature& signature, const OpenPgpKeyPacket& key,
                                   std::string_view digest) {
  if (!key.key.has_value()) return absl::UnimplementedError(key.why_not);
  const auto is_rsa = [](uint8_t algorithm) { return algorithm == kRsa || algorithm == kRsaSign; };
  const bool fits = signature.key_algorithm == key.algorithm ||
                    (is_rsa(signature.key_algorithm) && is_rsa(key.algorithm));
  if (!fits) return false;
  ByteReader reader(signature.numbers);
  const std::string_view first = reader.Mpi();
  if (is_rsa(key.algorithm)) {
    if (!reader.AtEnd()) return Malformed("its numbers do not fit");
    return key.key->VerifyRsa(signature.hash, digest, first);
  }
  const std::string_view second = reader.Mpi();
  if (!reader.AtEnd()) return Malformed("its numbers do not fit");
  if (key.algorithm != kEddsa) return key.key->VerifyPair(digest, first, second);
  if (first.size() > 32 || second.size() > 32) return Malformed("its numbers do not fit");
  std::string both(32 - first.size(), '\0');
  both += first;
  both.append(32 - second.size(), '\0');
  both += second;
  return key.key->VerifyMessage(digest, both);
}

}  // namespace offkey
