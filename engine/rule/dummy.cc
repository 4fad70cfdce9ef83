// Covered by tests/unit/rule/dummy_test.cc.
#include "engine/rule/dummy.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/word_model.h"

namespace offkey {
namespace {

// Words of examples and of default logins. Not those that people choose ("dragon", "letmein"): with
// digits and signs they are somebody's password.
constexpr auto kWords =
    std::to_array<std::string_view>({"abc",      "acme",       "admin",      "administrator",
                                     "anon",     "anonymous",  "api",        "app",
                                     "auth",     "bad",        "bar",        "baz",
                                     "bob",      "broken",     "changeit",   "changeme",
                                     "client",   "correct",    "credential", "custom",
                                     "cvs",      "data",       "database",   "db",
                                     "default",  "demo",       "dev",        "docker",
                                     "dummy",    "example",    "fake",       "foo",
                                     "for",      "good",       "guest",      "hack",
                                     "hax",      "haxor",      "hello",      "hunter2",
                                     "in",       "insecure",   "invalid",    "is",
                                     "jenkins",  "key",        "local",      "login",
                                     "long",     "mock",       "mongo",      "my",
                                     "mysql",    "name",       "new",        "node",
                                     "not",      "of",         "old",        "open",
                                     "oracle",   "pa",         "pas",        "pass",
                                     "passwd",   "password",   "phrase",     "placeholder",
                                     "postgres", "postgresql", "private",    "public",
                                     "pw",       "pwd",        "q1w2e3",     "q1w2e3r4",
                                     "qaz",      "qwe",        "qwerty",     "qwertyuiop",
                                     "rabbit",   "rabbitmq",   "random",     "redis",
                                     "replica",  "right",      "root",       "sample",
                                     "secret",   "secure",     "sekret",     "server",
                                     "short",    "some",       "string",     "super",
                                     "system",   "test",       "tester",     "testing",
                                     "the",      "this",       "token",      "top",
                                     "unknown",  "user",       "username",   "value",
                                     "very",     "view",       "weak",       "word",
                                     "world",    "wrong",      "your",       "1q2w3e",
                                     "1q2w3e4r", "xxx"});

constexpr size_t kLongest = 64;
constexpr size_t kMostOthers = 6;  // digits and signs that belong to no word

// The letters that a character is written for.
bool StandsFor(char c, char letter) {
  c = absl::ascii_tolower(static_cast<unsigned char>(c));
  if (c == letter) return true;
  switch (c) {
    case '0':
      return letter == 'o';
    case '1':
      return letter == 'i' || letter == 'l';
    case '!':
      return letter == 'i';
    case '3':
      return letter == 'e' || letter == 's';
    case '4':
    case '@':
      return letter == 'a';
    case '5':
    case '$':
      return letter == 's';
    case '7':
      return letter == 't';
    default:
      return false;
  }
}

bool WordHere(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(),
                    [](char letter, char c) { return StandsFor(c, letter); });
}

// FNV-1a, stirred: no two of the few dozen texts meet, and none can be read back.
uint64_t HashOf(std::string_view text) {
  uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
  return hash ^ (hash >> 31);
}

// Hashes of whole examples, and of the payloads of JWT examples, whatever signs them. Sources:
// RFC 5849, 6749, 6750, 7519, 7617; the documentation of AWS, GitHub, Slack, Stripe, reCAPTCHA,
// Turnstile, jwt.io, PyJWT; BIP-32 and Bitcoin's wiki; the fixed keys of Azurite, of the Cosmos DB
// emulator, of play.min.io and of Hardhat's first account; the guides of Rails and Spring Boot; the
// AES keys of NIST SP 800-38A. Sorted.
constexpr auto kExamples = std::to_array<uint64_t>({
    0x0597c103d0f2ae16, 0x0727b9d0217a2ebd, 0x08afe36dd31322ea, 0x11ccd436cdd8dbb8,
    0x1511146687d6e3fe, 0x17f7cc10ff9e20e5, 0x1aad808b3e94e1a7, 0x1b4ab23ed0d08e33,
    0x255f075ae0395d7b, 0x25a862498ef38462, 0x27ee1bc3d51effdd, 0x28f6e413a195220b,
    0x29b081084339c614, 0x2cdf21fbc01b0a71, 0x2d2f2a1cf11199dc, 0x3489d9eb717f8615,
    0x3800dc3e5d3ceb66, 0x42d7d0759c8f9371, 0x43e208b6da8694ea, 0x47a76a9d0bdbb06e,
    0x4b2a860ace8f7ac2, 0x4b2ee687de3b5339, 0x511d14d41fec3e88, 0x5b4ff46f0da0efd8,
    0x5ce082c0a02a36e6, 0x5cfdcc05ee4f3c98, 0x62e6a2ecde92aa3b, 0x65456f5b66ba1d70,
    0x69ba9e8ce54c96e4, 0x6afd0ed6c9d105cb, 0x6bde8d55659f6c6b, 0x735cb8a6eb12e0d1,
    0x74b10fd0e90475af, 0x78192a44bc7c57a0, 0x787ce0c2e67957e6, 0x7a3a469380957016,
    0x7a5b5f36b6069131, 0x7b39517bae39e63b, 0x7dd7373c3f0af357, 0x872c99ac69fca5d2,
    0x910158b608b91557, 0x946fcae5b120d363, 0x9a8459660d32551d, 0x9b2da14444969f91,
    0x9b9e2eb833974708, 0xa1aad3ae0fd98494, 0xa91c05b602a4bf2d, 0xaa23529510ec15c1,
    0xab246ddaf53e11ab, 0xab48fb9ac441acfb, 0xad599029a9767122, 0xb523d47433307b6f,
    0xbb9970d437dfbbf1, 0xbeadf4780d863bad, 0xc9635ddccfd22638, 0xcc37096ecf9eee69,
    0xcd589b6f727f4433, 0xd5124d979270a7ef, 0xd7887a9e5ad22097, 0xd98633eb98808305,
    0xdcb8b3501791efd9, 0xde3f313cc65edd81, 0xdf96c87e1a1f70c3, 0xe094f41d0f68c7ec,
    0xede4b1b4079f83bc, 0xee7a5837bfa2c680, 0xf3c4b594fcef0c85, 0xf574b18544520017,
    0xf7d87548c0ca7cfd, 0xfa963eed008c37e1, 0xfae5a928d7753110, 0xfd5e18ea09cdce05,
});

bool IsOneOfExamples(std::string_view text) {
  return std::binary_search(kExamples.begin(), kExamples.end(), HashOf(text));
}

}  // namespace

bool IsDummy(std::string_view secret) {
  if (secret.empty() || secret.size() > kLongest) return false;
  // How few characters up to here belong to no word; kNo where that is not reached.
  constexpr uint8_t kNo = 0xFF;
  std::array<uint8_t, kLongest + 1> others;
  others.fill(kNo);
  others[0] = 0;
  for (size_t at = 0; at < secret.size(); ++at) {
    if (others[at] == kNo) continue;
    const std::string_view rest = secret.substr(at);
    if (!absl::ascii_isalpha(static_cast<unsigned char>(rest[0])) && others[at] < kMostOthers) {
      others[at + 1] = std::min<uint8_t>(others[at + 1], static_cast<uint8_t>(others[at] + 1));
    }
    for (const std::string_view word : kWords) {
      if (!WordHere(rest, word)) continue;
      others[at + word.size()] = std::min(others[at + word.size()], others[at]);
    }
  }
  // Of digits and signs alone, or not reached at all: as many as there are, or more.
  return others[secret.size()] < secret.size();
}

bool IsDummyLogin(std::string_view user_and_password) {
  const size_t colon = user_and_password.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view password = user_and_password.substr(colon + 1);
  return IsDummy(password) || IsPlaceholder(password);
}

bool IsKnownExample(std::string_view secret) {
  // The mark of AWS: AKIA...EXAMPLE, ...EXAMPLEKEY.
  if (secret.size() == 20 && secret.ends_with("EXAMPLE")) return true;
  if (secret.size() == 40 && secret.ends_with("EXAMPLEKEY")) return true;
  if (IsOneOfExamples(secret)) return true;
  if (!secret.starts_with("eyJ")) return false;
  const size_t first = secret.find('.');
  if (first == std::string_view::npos) return false;
  const size_t second = secret.find('.', first + 1);
  return second != std::string_view::npos &&
         IsOneOfExamples(secret.substr(first + 1, second - first - 1));
}

double RestRandomness(std::string_view secret, const std::string_view* words, size_t count,
                      size_t least) {
  constexpr size_t kMostBytes = 512;
  constexpr double kSurelyWithoutDigit = 0.8;
  std::array<char, kMostBytes> rest;
  size_t size = 0;
  for (size_t at = 0; at < secret.size() && size < rest.size();) {
    size_t skip = 0;
    for (size_t i = 0; i < count; ++i) {
      if (StartsWithIgnoreCase(secret.substr(at), words[i])) skip = std::max(skip, words[i].size());
    }
    if (skip > 0) {
      at += skip;
    } else {
      rest[size++] = secret[at++];
    }
  }
  const std::string_view left(rest.data(), size);
  if (size < least) return -1;
  const double randomness = RandomnessBits(left) / static_cast<double>(size);
  const bool digit = std::any_of(left.begin(), left.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
  return digit || randomness > kSurelyWithoutDigit ? randomness : -1;
}

bool ChanceOutweighs(std::string_view secret, const std::string_view* words, size_t count) {
  constexpr size_t kLeastRest = 6;
  constexpr size_t kLongRest = 16;
  constexpr double kPerByteOfLong = 0.15;
  constexpr double kPerByte = 0.35;
  // The longer the rest, the less can words look like it.
  return RestRandomness(secret, words, count, kLeastRest) > kPerByte ||
         RestRandomness(secret, words, count, kLongRest) > kPerByteOfLong;
}

}  // namespace offkey
