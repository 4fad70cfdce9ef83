// Each algorithm names the document or source it was read in. Covered by
// tests/unit/rule/checksum_test.cc.
#include "engine/rule/checksum.h"

#include <algorithm>
#include <array>

#include "engine/rule/base58check.h"
#include "engine/rule/bip39.h"
#include "engine/rule/codec.h"

namespace offkey {
namespace {

// Base62 CRC-32 over the kBody characters before it, six characters wide. kBody 30: GitHub's
// "Behind GitHub's new authentication token formats" (also npm, Thunderstore); 37: Polar
// kit/crypto.py; 245: djblets vendor_checksum.py.
template <size_t kBody>
bool VerifyBase62(std::string_view secret) {
  if (secret.size() < kBody + 6) return false;
  std::array<char, 6> expected;
  EncodeRadix(Crc32(secret.substr(secret.size() - 6 - kBody, kBody)), 62, expected);
  return secret.substr(secret.size() - 6) == std::string_view(expected.data(), 6);
}

template <size_t kBody>
std::string GenerateBase62(std::string_view body) {
  if (body.size() < kBody) return "";
  std::string checksum(6, '0');
  EncodeRadix(Crc32(body.substr(body.size() - kBody)), 62, checksum);
  return checksum;
}

// Review Board's Djblets 3.0 wrote the checksum with the case of every letter swapped.
bool VerifyReviewBoard(std::string_view secret) {
  if (VerifyBase62<245>(secret)) return true;
  if (secret.size() < 251) return false;
  std::array<char, 6> expected;
  EncodeRadix(Crc32(secret.substr(secret.size() - 251, 245)), 62, expected);
  for (char& c : expected) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) c = static_cast<char>(c ^ 0x20);
  }
  return secret.substr(secret.size() - 6) == std::string_view(expected.data(), 6);
}

// GitLab lib/authn/token_field/generator/routable_token.rb: <prefix><payload>.01.<2 length><7 CRC>,
// base 36, the length that of the payload, the CRC-32 over everything before it.
bool VerifyGitlabRoutable(std::string_view secret) {
  if (secret.size() < 16) return false;
  std::array<char, 7> expected;
  EncodeRadix(Crc32(secret.substr(0, secret.size() - 7)), 36, expected);
  return secret.substr(secret.size() - 7) == std::string_view(expected.data(), 7);
}

std::string GenerateGitlabRoutable(std::string_view body) {
  if (body.size() < 9) return "";
  std::string checksum(7, '0');
  EncodeRadix(Crc32(body), 36, checksum);
  return checksum;
}

void HexByte(uint32_t byte, char* out) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out[0] = kDigits[(byte >> 4) & 15];
  out[1] = kDigits[byte & 15];
}

// Grafana: the last 8 hex characters are the CRC-32 of "glsa_" and the 32 characters, bytes in
// little-endian order.
std::array<char, 8> GrafanaHex(std::string_view covered) {
  const uint32_t crc = Crc32(covered);
  std::array<char, 8> hex;
  for (uint32_t i = 0; i < 4; ++i) HexByte(crc >> (8 * i), &hex[2 * i]);
  return hex;
}

bool VerifyGrafana(std::string_view secret) {
  if (secret.size() != 46 || secret[37] != '_') return false;
  const std::array<char, 8> expected = GrafanaHex(secret.substr(0, 37));
  return secret.substr(38) == std::string_view(expected.data(), 8);
}

std::string GenerateGrafana(std::string_view body) {
  if (body.size() != 38) return "";
  const std::array<char, 8> expected = GrafanaHex(body.substr(0, 37));
  return std::string(expected.data(), expected.size());
}

// crates.io crates_io_trustpub/access_token.rs: alphabet[(XOR of the 31 bytes) mod 62], alphabet
// A-Z a-z 0-9.
char CratesIoCharacter(std::string_view body) {
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  unsigned value = 0;
  for (const char c : body) value ^= static_cast<unsigned char>(c);
  return kAlphabet[value % 62];
}

bool VerifyCratesIo(std::string_view secret) {
  return secret.size() >= 32 &&
         CratesIoCharacter(secret.substr(secret.size() - 32, 31)) == secret.back();
}

std::string GenerateCratesIo(std::string_view body) {
  if (body.size() < 31) return "";
  return std::string(1, CratesIoCharacter(body.substr(body.size() - 31)));
}

// laravel/sanctum src/HasApiTokens.php: the last 8 hex characters are PHP's crc32b of the 40 before
// them.
std::array<char, 8> LaravelHex(std::string_view covered) {
  const uint32_t crc = Crc32(covered);
  std::array<char, 8> hex;
  for (uint32_t i = 0; i < 4; ++i) HexByte(crc >> (24 - 8 * i), &hex[2 * i]);
  return hex;
}

bool VerifyLaravel(std::string_view secret) {
  if (secret.size() < 48) return false;
  const std::array<char, 8> expected = LaravelHex(secret.substr(secret.size() - 48, 40));
  return secret.substr(secret.size() - 8) == std::string_view(expected.data(), 8);
}

std::string GenerateLaravel(std::string_view body) {
  if (body.size() < 40) return "";
  const std::array<char, 8> expected = LaravelHex(body.substr(body.size() - 40));
  return std::string(expected.data(), expected.size());
}

// microsoft/security-utilities IdentifiableSecrets.cs, common annotated keys: the last 4 of 84
// characters are base64 of the first 3 bytes of Marvin32 over the 60 decoded bytes, seed "Default0"
// read big-endian. NuGetGallery ApiKeyV5.cs too.
constexpr uint64_t kDefaultSeed = 0x44656661756c7430;

bool AzureHisCharacters(std::string_view body, std::array<char, 4>* out) {
  std::array<uint8_t, 60> decoded;
  if (body.size() != 80 || Base64Decode(body, decoded) != decoded.size()) return false;
  const uint32_t hash = Marvin32(decoded, kDefaultSeed);
  const std::array<char, 3> bytes = {static_cast<char>(hash), static_cast<char>(hash >> 8),
                                     static_cast<char>(hash >> 16)};
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const uint32_t value = static_cast<uint32_t>(static_cast<uint8_t>(bytes[0])) << 16 |
                         static_cast<uint32_t>(static_cast<uint8_t>(bytes[1])) << 8 |
                         static_cast<uint32_t>(static_cast<uint8_t>(bytes[2]));
  for (uint32_t i = 0; i < 4; ++i) (*out)[i] = kAlphabet[(value >> (18 - 6 * i)) & 63];
  return true;
}

bool VerifyAzureHis(std::string_view secret) {
  std::array<char, 4> expected;
  // 88 characters carry the last checksum byte as well; the first three bytes decide.
  if (secret.size() != 84 && secret.size() != 88) return false;
  return AzureHisCharacters(secret.substr(0, 80), &expected) &&
         secret.substr(80, 4) == std::string_view(expected.data(), 4);
}

std::string GenerateAzureHis(std::string_view body) {
  std::array<char, 4> expected;
  if (!AzureHisCharacters(body, &expected)) return "";
  return std::string(expected.data(), expected.size());
}

// Azure/azure-functions-host SecretGenerator.cs: 40 bytes in base64url, the last 4 Marvin32
// (little-endian) over the first 36, with the seed of a master, system or function key.
constexpr std::array<uint64_t, 3> kFunctionSeeds = {0x46756e6374693030, 0x4d61737465723030,
                                                    0x53797374656d3030};

bool VerifyAzureFunctions(std::string_view secret) {
  std::array<uint8_t, 40> decoded;
  if (Base64Decode(secret, decoded) != decoded.size()) return false;
  return std::any_of(kFunctionSeeds.begin(), kFunctionSeeds.end(), [&](uint64_t seed) {
    const uint32_t hash = Marvin32(std::span(decoded).first<36>(), seed);
    return decoded[36] == (hash & 0xFF) && decoded[37] == ((hash >> 8) & 0xFF) &&
           decoded[38] == ((hash >> 16) & 0xFF) && decoded[39] == (hash >> 24);
  });
}

std::string GenerateAzureFunctions(std::string_view body) {
  std::array<uint8_t, 36> decoded;
  if (body.size() != 48 || Base64Decode(body, decoded) != decoded.size()) return "";
  const uint32_t hash = Marvin32(decoded, kFunctionSeeds[0]);
  std::string bytes;
  for (uint32_t i = 0; i < 4; ++i) bytes += static_cast<char>((hash >> (8 * i)) & 0xFF);
  return Base64Encode(bytes, true, true);
}

// nats-io/nkeys strkey.go, crc16.go: base32 of 2 prefix bytes, 32 seed bytes (a private key: 1 and
// 64) and the CRC-16/XMODEM of these, little-endian.
bool VerifyNats(std::string_view secret) {
  std::array<uint8_t, 80> decoded;
  const std::optional<size_t> size = Base32Decode(secret, decoded);
  if (!size.has_value() || *size < 4) return false;
  const uint16_t crc = Crc16Xmodem(std::span(decoded).first(*size - 2));
  return decoded[*size - 2] == (crc & 0xFF) && decoded[*size - 1] == (crc >> 8);
}

std::string GenerateNats(std::string_view body) {
  // 54 characters hold 270 of the 272 bits of a seed; the missing two are written as zero.
  std::array<uint8_t, 40> decoded;
  if (body.size() != 54) return "";
  const std::string padded = std::string(body) + "A";
  if (Base32Decode(padded, decoded) != size_t{34}) return "";
  const uint16_t crc = Crc16Xmodem(std::span(decoded).first<34>());
  decoded[34] = static_cast<uint8_t>(crc & 0xFF);
  decoded[35] = static_cast<uint8_t>(crc >> 8);
  return Base32Encode(std::span(decoded).first<36>()).substr(54);
}

// BIP-173 bech32, as C2SP age.md uses it. `text` is human-readable part, '1', data with 6 checksum
// characters.
constexpr std::string_view kBech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

uint32_t Bech32Step(uint32_t check, uint32_t value) {
  constexpr std::array<uint32_t, 5> kGenerator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                  0x2a1462b3};
  const uint32_t top = check >> 25;
  check = ((check & 0x1ffffff) << 5) ^ value;
  for (uint32_t i = 0; i < 5; ++i) check ^= ((top >> i) & 1) != 0 ? kGenerator[i] : 0;
  return check;
}

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The checksum register after the human-readable part and all data characters; 0 when malformed.
uint32_t Bech32Register(std::string_view text) {
  const size_t separator = text.rfind('1');
  if (separator == std::string_view::npos || separator == 0) return 0;
  uint32_t check = 1;
  const std::string_view prefix = text.substr(0, separator);
  for (const char c : prefix) check = Bech32Step(check, static_cast<unsigned char>(Lower(c)) >> 5);
  check = Bech32Step(check, 0);
  for (const char c : prefix) check = Bech32Step(check, static_cast<unsigned char>(Lower(c)) & 31);
  for (const char c : text.substr(separator + 1)) {
    const size_t value = kBech32.find(Lower(c));
    if (value == std::string_view::npos) return 0;
    check = Bech32Step(check, static_cast<uint32_t>(value));
  }
  return check;
}

bool VerifyBech32(std::string_view secret) {
  return secret.size() >= 8 && Bech32Register(secret) == 1;
}

std::string GenerateBech32(std::string_view body) {
  uint32_t check = Bech32Register(body);
  if (check == 0) return "";
  for (int i = 0; i < 6; ++i) check = Bech32Step(check, 0);
  check ^= 1;
  const bool upper =
      std::any_of(body.begin(), body.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  std::string checksum;
  for (uint32_t i = 0; i < 6; ++i) {
    const char c = kBech32[(check >> (5 * (5 - i))) & 31];
    checksum += upper && c >= 'a' ? static_cast<char>(c - 32) : c;
  }
  return checksum;
}

constexpr std::array<ChecksumAlgorithm, 13> kAlgorithms = {{
    {"age_bech32", VerifyBech32, GenerateBech32},
    {"azure_functions", VerifyAzureFunctions, GenerateAzureFunctions},
    {"azure_his_v2", VerifyAzureHis, GenerateAzureHis},
    {"base58check", VerifyBase58Check, GenerateBase58Check},
    {"bip39", VerifyBip39, GenerateBip39},
    {"crates_io_xor", VerifyCratesIo, GenerateCratesIo},
    {"github_crc32", VerifyBase62<30>, GenerateBase62<30>},
    {"gitlab_routable", VerifyGitlabRoutable, GenerateGitlabRoutable},
    {"grafana_crc32", VerifyGrafana, GenerateGrafana},
    {"laravel_crc32", VerifyLaravel, GenerateLaravel},
    {"nats_crc16", VerifyNats, GenerateNats},
    {"polar_crc32", VerifyBase62<37>, GenerateBase62<37>},
    {"reviewboard_crc32", VerifyReviewBoard, GenerateBase62<245>},
}};

}  // namespace

const ChecksumAlgorithm* FindChecksum(std::string_view name) {
  for (const ChecksumAlgorithm& algorithm : kAlgorithms) {
    if (algorithm.name == name) return &algorithm;
  }
  return nullptr;
}

std::string ChecksumNames() {
  std::string names;
  for (const ChecksumAlgorithm& algorithm : kAlgorithms) {
    if (!names.empty()) names += ", ";
    names += algorithm.name;
  }
  return names;
}

}  // namespace offkey
