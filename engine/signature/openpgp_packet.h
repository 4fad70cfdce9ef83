// The packets of OpenPGP that make public keys and signatures (RFC 4880 4.2, 5.2, 5.5; RFC 6637 for
// curves; EdDSA as in the drafts that GnuPG follows), read strictly and bounded by the input.
//
// Pure. Lifetime: views point into the bytes that are read. Errors: kInvalidArgument: malformed;
// kUnimplemented: a version or an algorithm that is not verified here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/signature/byte_reader.h"
#include "engine/signature/verifying_key.h"

namespace offkey {

enum class PacketTag : uint8_t {
  kSignature = 2,
  kSecretKey = 5,
  kPublicKey = 6,
  kSecretSubkey = 7,
  kMarker = 10,
  kTrust = 12,
  kUserId = 13,
  kPublicSubkey = 14,
  kUserAttribute = 17,
};

struct OpenPgpPacket {
  PacketTag tag = PacketTag::kMarker;
  std::string_view body;
};

// Gives one packet after another.
class OpenPgpPackets {
 public:
  explicit OpenPgpPackets(std::string_view bytes) : rest_(bytes) {}

  bool AtEnd() const { return rest_.empty(); }
  // kInvalidArgument: a header that does not fit; a length of the partial or indeterminate kind,
  // which keys and signatures must not have.
  absl::StatusOr<OpenPgpPacket> Next();

 private:
  std::string_view rest_;
};

// Appends a packet with a header of the new format.
void AppendPacket(PacketTag tag, std::string_view body, std::string* out);

// RFC 4880 5.2.1.
enum class OpenPgpType : uint8_t {
  kBinary = 0x00,
  kText = 0x01,
  kFirstCertification = 0x10,
  kLastCertification = 0x13,
  kSubkeyBinding = 0x18,
  kPrimaryBinding = 0x19,
  kDirectKey = 0x1F,
  kKeyRevocation = 0x20,
  kSubkeyRevocation = 0x28,
};

// A signature packet of version 4. Times are Unix seconds; only what is under the signature itself
// is taken, but for the issuer and the embedded signature, which prove themselves.
struct OpenPgpSignature {
  OpenPgpType type = OpenPgpType::kBinary;
  uint8_t key_algorithm = 0;
  HashAlgorithm hash = HashAlgorithm::kSha256;
  std::string_view hashed;   // from the version to the end of the hashed subpackets
  std::string_view numbers;  // of the algorithm
  std::string_view left;     // the first two bytes of the digest
  int64_t created = 0;
  std::optional<int64_t> expires_after;      // seconds; of the signature
  std::optional<int64_t> key_expires_after;  // seconds after the key's creation; 0: never
  std::optional<uint8_t> key_flags;
  std::optional<uint8_t> revocation_reason;
  std::string issuer;              // fingerprint or key id in upper-case hexadecimal; may be empty
  std::string_view embedded;       // the body of a signature packet
  bool knows_all_critical = true;  // else nothing may be concluded from it

  // What is hashed behind the data.
  std::string Trailer() const;
};
absl::StatusOr<OpenPgpSignature> ReadOpenPgpSignature(std::string_view body);

inline constexpr uint8_t kMaySign = 0x02;  // of key_flags

// A public key or subkey packet of version 4.
struct OpenPgpKeyPacket {
  std::string fingerprint;  // 40 digits, upper case
  int64_t created = 0;
  uint8_t algorithm = 0;
  std::optional<VerifyingKey> key;  // nullopt: it only encrypts, or `why_not` says why
  std::string why_not;

  std::string key_id() const { return fingerprint.substr(24); }
};
absl::StatusOr<OpenPgpKeyPacket> ReadOpenPgpKey(std::string_view body);
// The fingerprint alone; computes no key.
absl::StatusOr<std::string> OpenPgpFingerprint(std::string_view key_body);

// How a key enters a hash: 0x99, two bytes of length, the body.
std::string HashedKey(std::string_view key_body);

// kInvalidArgument: the numbers do not fit the algorithm.
absl::StatusOr<bool> VerifyOpenPgp(const OpenPgpSignature& signature, const OpenPgpKeyPacket& key,
                                   std::string_view digest);

}  // namespace offkey
