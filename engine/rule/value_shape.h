// What an assigned value is made of, and the shapes of values that are no secret by themselves:
// references, expressions, versions, places, the name once more.
//
// Place in the flow: evidence.h weighs it. Thread rule: free functions, no allocation.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey {

struct Makeup {
  size_t lower = 0;
  size_t upper = 0;
  size_t digits = 0;
  size_t signs = 0;   // not joints
  size_t joints = 0;  // _ - .
  size_t high = 0;    // beyond ASCII
  size_t turns = 0;   // letter to digit or back
  bool hex = true;

  size_t letters() const { return lower + upper; }
  int classes() const {
    return (lower > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (digits > 0 ? 1 : 0) + (signs > 0 ? 1 : 0);
  }
};

Makeup MakeupOf(std::string_view value);

bool IsUuid(std::string_view value);
// user.password, Config::SECRET, array[0], call(x), a/path/to.it: an expression or a place.
bool IsExpression(std::string_view value, bool quoted, const Makeup& makeup, double randomness);
// v1.19.12, 1511.v2e3cb_0008ef0, ^7.0.4, 0x00000020: what versions and flags look like.
bool IsVersionOrFlag(std::string_view value);
// Whether the argument of a function of this name is a name or a text, no value: getenv,
// get_secret, findPassword.
bool ReadsName(std::string_view wrapper);
// `null`, `false)`.
bool IsConstant(std::string_view value);
// Where the secret is, or the name of a type.
bool IsReference(std::string_view value);
// CharArray, ByteArray?, SecretStr, HashedPasswordField: words of a type and what kind of one it
// is.
bool IsTypeName(std::string_view value);
// #a7a03c, #A7A03CAD
bool IsColour(std::string_view value);
// The ciphertext of a SealedSecret: base64 of two bytes of length, 512 or 256, and the RSA block
// behind them. A secret or the salt in a stack of Pulumi: `v1:`, 8 or 12 bytes in base64, `:`.
bool IsSealed(std::string_view value);
// "abcabcabc", "42424242".
bool IsPeriodic(std::string_view value);
// "000102030405...", "00112233...": bytes that count, as in test vectors.
bool CountsInHex(std::string_view value);
// "%s%n%nThis": a text that is filled in.
bool IsFormat(std::string_view value);
// "\x6d\x61\x73": constants of a protocol are written so, nobody's password is.
bool IsEscapedBytes(std::string_view value);
// config/secrets.yml.enc, db1.eu.example.com
bool IsPlace(std::string_view value, const Makeup& makeup);
// SN_kx_dhe_psk "kx-dhe-psk": the value is the name once more.
bool EchoesName(std::string_view value, std::string_view name);
// RSA-PSK-NULL-SHA384, VERSION_2: parts of upper letters, with digits behind some.
bool IsUpperIdentifier(std::string_view value, const Makeup& makeup);

// Bits a character by which chance must win; random text has about two.
inline constexpr double kRandomPerByte = 0.35;
inline constexpr double kSurelyRandomPerByte = 0.8;
inline constexpr size_t kLeastPassword = 5;

}  // namespace offkey
