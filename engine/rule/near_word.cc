// Covered by tests/unit/rule/near_word_test.cc.
#include "engine/rule/near_word.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/base/hex.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr uint32_t kLeastValueBytes = 16;
constexpr size_t kMostStarts = 8;
// Between a name and its value: `: "`, ` = ['`.
constexpr std::string_view kOperators = " \t\r\n\"'`=:>([{,|\\";
constexpr std::string_view kBeforeValue = " \t\n\"'`=:>([{,|/";

// Parts of a name that say what a value is: no credential, or one that is found by that name.
constexpr std::array kTelling = std::to_array<std::string_view>(
    {"account",  "address",  "asset",       "auth",       "authorization", "avatar",
     "blob",     "branch",   "build",       "bytes",      "cache",         "cert",
     "checksum", "client",   "commit",      "container",  "credential",    "credentials",
     "css",      "customer", "data",        "digest",     "email",         "etag",
     "file",     "files",    "fingerprint", "gist",       "guid",          "hash",
     "head",     "hex",      "host",        "id",         "ids",           "image",
     "images",   "img",      "integrity",   "item",       "key",           "keys",
     "layer",    "license",  "md5",         "message",    "name",          "nonce",
     "object",   "order",    "org",         "page",       "pass",          "passphrase",
     "passwd",   "password", "pat",         "path",       "photo",         "photos",
     "picture",  "pk",       "post",        "product",    "project",       "public",
     "pwd",      "raw",      "ref",         "release",    "request",       "resource",
     "rev",      "revision", "salt",        "secret",     "session",       "sha",
     "sha1",     "sha256",   "sha512",      "sid",        "signature",     "state",
     "sum",      "tag",      "tenant",      "thumbprint", "token",         "trace",
     "tree",     "upload",   "uploads",     "url",        "user",          "username",
     "uuid",     "version",  "video",       "view",       "workspace"});

bool Alnum(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)); }
bool Upper(char c) { return absl::ascii_isupper(static_cast<unsigned char>(c)); }

// A cheap look before ValueRuns: most words are short.
bool IsLongEnough(std::string_view text, size_t at) {
  if (text.size() - at < kLeastValueBytes) return false;
  return std::none_of(text.begin() + at, text.begin() + at + kLeastValueBytes,
                      [](char c) { return IsOneOf(c, " \t\r\n\"'`,;()<>[]{}"); });
}

// SHA-1 and SHA-256, in hexadecimal digits.
bool HasSizeOfChecksum(size_t bytes) { return bytes == 40 || bytes == 64; }

bool IsTelling(std::string_view part) {
  std::array<char, 16> lower;
  if (part.size() > lower.size()) return false;
  std::transform(part.begin(), part.end(), lower.begin(),
                 [](char c) { return absl::ascii_tolower(static_cast<unsigned char>(c)); });
  return std::binary_search(kTelling.begin(), kTelling.end(),
                            std::string_view(lower.data(), part.size()));
}

}  // namespace

bool IsFoundNear(const ValuePattern& form) {
  if (form.least != form.most || form.least < kLeastValueBytes) return false;
  // Base64 is what lists of modules write checksums in.
  if (form.alphabet.test('+') || form.alphabet.test('/')) return false;
  if (!HasSizeOfChecksum(form.least)) return true;
  for (size_t byte = 0; byte < kHexValues.size(); ++byte) {
    if (form.alphabet.test(byte) && kHexValues[byte] < 0) return true;
  }
  return false;
}

bool IsChecksum(std::string_view value) {
  return HasSizeOfChecksum(value.size()) &&
         std::all_of(value.begin(), value.end(), [](char c) { return HexValue(c) >= 0; });
}

void FindNearStarts(std::string_view text, size_t word_end, const ValueRuns& runs,
                    std::vector<size_t>* starts) {
  const size_t last = std::min(text.size(), word_end + kMaxNearBytes);
  const size_t most = starts->size() + kMostStarts;
  int lines = 0;
  for (size_t at = word_end + 1; at < last && starts->size() < most; ++at) {
    const char before = text[at - 1];
    if (before == '\n' && ++lines > 1) return;
    if (!Alnum(text[at]) || !IsOneOf(before, kBeforeValue)) continue;
    // A part of an address, not the second half of `1/4f0c...`.
    if (before == '/' && !(at >= word_end + 3 && Alnum(text[at - 2]) && Alnum(text[at - 3])))
      continue;
    if (IsLongEnough(text, at) && runs.At(text, at)) starts->push_back(at);
  }
}

size_t NameEnd(std::string_view between) {
  size_t end = between.size();
  while (end > 0 && IsOneOf(between[end - 1], kOperators)) --end;
  if (end > 0 && between[end - 1] == '/') --end;
  return end;
}

bool LeavesToWord(std::string_view between) {
  const size_t end = NameEnd(between);
  size_t begin = end;
  while (begin > 0 && (Alnum(between[begin - 1]) || IsOneOf(between[begin - 1], "_-."))) --begin;
  for (size_t at = begin; at < end;) {
    if (!Alnum(between[at])) {
      ++at;
      continue;
    }
    size_t stop = at + 1;
    while (stop < end && Alnum(between[stop]) &&
           !(Upper(between[stop]) && !Upper(between[stop - 1]))) {
      ++stop;
    }
    if (IsTelling(between.substr(at, stop - at))) return false;
    at = stop;
  }
  return true;
}

}  // namespace offkey
