// Joins: what stands between the parts of a literal that was written in parts.
//
//     "ghp_" + "0123"    'AKIA' . 'IOSF'    "sk_" "live"    "abc" + \n    "def"
//     abc\<line end>def    abc=<line end>def (quoted-printable)
//
// Place in the flow: behind the opening of a candidate (ScannerThread::Confirm), or inside it
// (EncodedFinder) -> DecodeAround(Encoding::kJoined), where a join stands for nothing.
//
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey {

// The longest join: the rest of a line, its end, and the next one's indentation.
inline constexpr size_t kMaxJoinBytes = 64;

struct Join {
  size_t size = 0;            // 0 when there is none
  bool has_operator = false;  // "a" + "b"; without one it may be two values of a list
};

// The join that begins at `at`, behind a byte of a token, and has one behind it. Depends on no more
// than the byte before it, kMaxJoinBytes and the byte behind it.
Join ReadJoin(std::string_view text, size_t at);

// Whether the byte may stand in a token: printable, and no mark that ends one in every language.
bool IsTokenByte(char c);

// Where the token bytes from `at` on end; the `=` that breaks a line of quoted-printable is none.
size_t TokenEnd(std::string_view text, size_t at);

}  // namespace offkey
