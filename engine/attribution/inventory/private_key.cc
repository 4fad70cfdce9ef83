// Covered by tests/unit/attribution/private_key_test.cc and tests/fuzz/private_key_fuzz.cc.
#include "engine/attribution/inventory/private_key.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/der.h"
#include "engine/base/digest.h"
#include "engine/base/utf8.h"
#include "engine/rule/codec.h"
#include "engine/signature/byte_reader.h"
#include "engine/signature/ssh_string.h"

namespace offkey {
namespace {

constexpr std::string_view kRsaAlgorithm(
    "\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 15);
constexpr std::string_view kRsaOid("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01", 9);
constexpr std::string_view kEcOid("\x2A\x86\x48\xCE\x3D\x02\x01", 7);
constexpr std::string_view kEd25519Oid("\x2B\x65\x70", 3);
constexpr uint8_t kInteger = 0x02;
constexpr uint8_t kBitString = 0x03;
constexpr uint8_t kOctetString = 0x04;
constexpr uint8_t kOid = 0x06;
constexpr uint8_t kSequence = 0x30;

struct Curve {
  std::string_view oid;
  const char* ssh_name;
};
constexpr Curve kCurves[] = {
    {std::string_view("\x2A\x86\x48\xCE\x3D\x03\x01\x07", 8), "nistp256"},
    {std::string_view("\x2B\x81\x04\x00\x22", 5), "nistp384"},
    {std::string_view("\x2B\x81\x04\x00\x23", 5), "nistp521"},
};

std::string Fingerprint256(std::string_view bytes, bool padding) {
  const Digest digest = Sha256(bytes);
  return "SHA256:" + Base64Encode({reinterpret_cast<const char*>(digest.data()), digest.size()},
                                  /*url=*/false, padding);
}

// How many strings follow the type in the private section of an OpenSSH key, before the comment.
int PrivateStrings(std::string_view type) {
  if (type == "ssh-rsa") return 6;
  if (type == "ssh-ed25519") return 2;
  if (type.starts_with("ecdsa-sha2-")) return 3;
  if (type == "ssh-dss") return 5;
  if (type == "sk-ssh-ed25519@openssh.com") return -1;  // flags are a byte, not a string
  return -1;
}

std::optional<PublicFingerprints> ReadOpenSsh(std::string_view bytes) {
  constexpr std::string_view kMagic("openssh-key-v1\0", 15);
  ByteReader reader(bytes);
  if (reader.Bytes(kMagic.size()) != kMagic) return std::nullopt;
  const std::string_view cipher = reader.String();
  reader.String();  // key derivation
  reader.String();  // its options
  const uint32_t keys = reader.Number(4);
  const std::string_view blob = reader.String();
  if (!reader.ok() || keys != 1 || blob.empty()) return std::nullopt;
  PublicFingerprints found;
  found.ssh = Fingerprint256(blob, false);
  const std::string_view section = reader.String();
  if (cipher != "none" || !reader.ok()) return found;
  ByteReader inner(section);
  const uint32_t check1 = inner.Number(4);
  const uint32_t check2 = inner.Number(4);
  const std::string_view type = inner.String();
  if (!inner.ok() || check1 != check2) return found;
  const int strings = PrivateStrings(type);
  if (strings < 0) return found;
  for (int i = 0; i < strings; ++i) inner.String();
  const std::string_view comment = inner.String();
  if (inner.ok() && comment.size() <= 256 && IsUtf8(comment)) found.comment = std::string(comment);
  return found;
}

// What stands in the SEQUENCE at the front; empty when there is none.
DerReader InSequence(std::string_view bytes) {
  DerReader outer(bytes);
  return DerReader(outer.Next(kSequence).value_or(std::string_view()));
}

// INTEGERs of DER are what an mpint of SSH holds: two's complement, shortest.
PublicFingerprints OfRsa(std::string_view modulus, std::string_view exponent) {
  std::string blob;
  AppendSshString("ssh-rsa", &blob);
  AppendSshString(exponent, &blob);
  AppendSshString(modulus, &blob);
  const std::string key =
      DerEncode(kSequence, DerEncode(kInteger, modulus) + DerEncode(kInteger, exponent));
  const std::string info = DerEncode(
      kSequence, std::string(kRsaAlgorithm) + DerEncode(kBitString, std::string(1, '\0') + key));
  PublicFingerprints found;
  found.ssh = Fingerprint256(blob, false);
  found.public_key = Fingerprint256(info, true);
  return found;
}

std::optional<PublicFingerprints> ReadPkcs1(std::string_view bytes) {
  DerReader inner = InSequence(bytes);
  const auto version = inner.Next(kInteger);
  const auto modulus = inner.Next(kInteger);
  const auto exponent = inner.Next(kInteger);
  if (!version || !modulus || !exponent || modulus->size() < 32) return std::nullopt;
  return OfRsa(*modulus, *exponent);
}

std::optional<PublicFingerprints> OfPoint(std::string_view curve_oid, std::string_view point) {
  for (const Curve& curve : kCurves) {
    if (curve.oid != curve_oid || !point.starts_with('\x04')) continue;
    std::string blob;
    AppendSshString(absl::StrCat("ecdsa-sha2-", curve.ssh_name), &blob);
    AppendSshString(curve.ssh_name, &blob);
    AppendSshString(point, &blob);
    const std::string algorithm =
        DerEncode(kSequence, DerEncode(kOid, kEcOid) + DerEncode(kOid, curve_oid));
    PublicFingerprints found;
    found.ssh = Fingerprint256(blob, false);
    found.public_key = Fingerprint256(
        DerEncode(kSequence,
                  algorithm + DerEncode(kBitString, std::string(1, '\0') + std::string(point))),
        true);
    return found;
  }
  return std::nullopt;
}

// `curve` is known from PKCS#8, else it stands in the key. The public point is optional in both.
std::optional<PublicFingerprints> ReadSec1(std::string_view bytes, std::string_view curve) {
  DerReader inner = InSequence(bytes);
  if (!inner.Next(kInteger) || !inner.Next(kOctetString)) return std::nullopt;
  if (const auto parameters = inner.Next(0xA0)) {
    DerReader oid(*parameters);
    if (const auto named = oid.Next(kOid)) curve = *named;
  }
  const auto tagged = inner.Next(0xA1);
  if (!tagged) return std::nullopt;
  DerReader bits(*tagged);
  const auto point = bits.Next(kBitString);
  if (!point || point->empty()) return std::nullopt;
  return OfPoint(curve, point->substr(1));
}

std::optional<PublicFingerprints> OfEd25519Seed(std::string_view seed) {
  std::array<uint8_t, 32> public_half;
  if (!Ed25519PublicKey(seed, &public_half)) return std::nullopt;
  const std::string_view key(reinterpret_cast<const char*>(public_half.data()), public_half.size());
  std::string blob;
  AppendSshString("ssh-ed25519", &blob);
  AppendSshString(key, &blob);
  PublicFingerprints found;
  found.ssh = Fingerprint256(blob, false);
  return found;
}

std::optional<PublicFingerprints> ReadPkcs8(std::string_view bytes) {
  DerReader inner = InSequence(bytes);
  const auto version = inner.Next(kInteger);
  const auto algorithm = inner.Next(kSequence);
  const auto key = inner.Next(kOctetString);
  if (!version || !algorithm || !key) return std::nullopt;
  DerReader parts(*algorithm);
  const auto oid = parts.Next(kOid);
  if (!oid) return std::nullopt;
  if (*oid == kRsaOid) return ReadPkcs1(*key);
  if (*oid == kEcOid) {
    const auto curve = parts.Next(kOid);
    return ReadSec1(*key, curve.value_or(""));
  }
  if (*oid == kEd25519Oid) {
    DerReader seed(*key);
    const auto bytes32 = seed.Next(kOctetString);
    if (bytes32) return OfEd25519Seed(*bytes32);
  }
  return std::nullopt;
}

// The label of a PEM block and the text between its lines; false when there is none.
bool SplitPem(std::string_view pem, std::string_view* label, std::string_view* body) {
  static constexpr std::string_view kBegin = "-----BEGIN ";
  const size_t begin = pem.find(kBegin);
  if (begin == std::string_view::npos) return false;
  pem.remove_prefix(begin + kBegin.size());
  const size_t dashes = pem.find("-----");
  if (dashes == std::string_view::npos) return false;
  *label = pem.substr(0, dashes);
  pem.remove_prefix(dashes + 5);
  *body = pem.substr(0, pem.find("-----END"));
  return true;
}

// What is not base64 between the lines (escaped line ends, quotes, comment marks) is skipped: a
// block is found in many texts.
std::optional<std::string> DecodeBody(std::string_view body) {
  std::string clean;
  clean.reserve(body.size());
  for (size_t i = 0; i < body.size(); ++i) {
    const char c = body[i];
    if (c == '\\') {
      ++i;  // the letter of an escape
    } else if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '/' ||
               c == '=') {
      clean.push_back(c);
    } else if (c == ':') {
      WipeMemory(clean.data(), clean.size());
      return std::nullopt;  // headers: an encrypted key of the old form
    }
  }
  std::optional<std::string> bytes = DecodeBase64(clean);
  WipeMemory(clean.data(), clean.size());
  return bytes;
}

}  // namespace

std::optional<PublicFingerprints> FingerprintsOfPrivateKey(std::string_view pem) {
  std::string_view label;
  std::string_view body;
  if (!SplitPem(pem, &label, &body) || !label.ends_with("PRIVATE KEY")) return std::nullopt;
  std::optional<std::string> bytes = DecodeBody(body);
  if (!bytes) return std::nullopt;
  std::optional<PublicFingerprints> found;
  if (label == "OPENSSH PRIVATE KEY") found = ReadOpenSsh(*bytes);
  if (label == "RSA PRIVATE KEY") found = ReadPkcs1(*bytes);
  if (label == "EC PRIVATE KEY") found = ReadSec1(*bytes, "");
  if (label == "PRIVATE KEY") found = ReadPkcs8(*bytes);
  WipeMemory(bytes->data(), bytes->size());
  return found;
}

std::optional<PublicSshKey> ReadPublicSshKey(std::string_view line) {
  // Options may stand in front, with blanks inside quotes; the type is the word before the blob.
  size_t at = 0;
  const auto word = [&]() -> std::string_view {
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
    const size_t begin = at;
    bool quoted = false;
    while (at < line.size() && (quoted || (line[at] != ' ' && line[at] != '\t'))) {
      if (line[at] == '\\' && quoted && at + 1 < line.size()) {
        ++at;
      } else if (line[at] == '"') {
        quoted = !quoted;
      }
      ++at;
    }
    return line.substr(begin, at - begin);
  };
  for (int tries = 0; tries < 2; ++tries) {
    const std::string_view type = word();
    if (type.empty()) return std::nullopt;
    const size_t behind_type = at;
    const std::string_view blob_text = word();
    const std::optional<std::string> blob = DecodeBase64(blob_text);
    if (blob) {
      ByteReader reader(*blob);
      if (const std::string_view inner = reader.String(); reader.ok() && inner == type) {
        PublicSshKey key;
        key.type = std::string(type);
        key.fingerprint = Fingerprint256(*blob, false);
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
        key.comment = std::string(line.substr(at, 256));
        if (!IsUtf8(key.comment)) key.comment.clear();
        return key;
      }
    }
    at = behind_type;
  }
  return std::nullopt;
}

}  // namespace offkey
