// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/evidence.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "engine/rule/assigned_name.h"
#include "engine/rule/assignment_operator.h"
#include "engine/rule/chosen_password.h"
#include "engine/rule/code_name.h"
#include "engine/rule/codec.h"
#include "engine/rule/dummy.h"
#include "engine/rule/password_phrase.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/secret_name.h"
#include "engine/rule/value_context.h"
#include "engine/rule/value_shape.h"
#include "engine/rule/word_model.h"
#include "engine/rule/word_password.h"

namespace offkey {
namespace {

constexpr size_t kLeastSecret = 8;
constexpr size_t kLeastKey = 14;
constexpr size_t kLeastMixed = 32;     // of keys with any signs
constexpr size_t kLongestChosen = 20;  // of keys that people choose
// A random value of fewer bytes could as well be an abbreviation.
constexpr size_t kLeastRandom = 6;
constexpr size_t kMaxPassword = 96;

// Words of passwords that nobody is meant to use.
constexpr auto kDummyParts = std::to_array<std::string_view>(
    {"example", "sample", "dummy",   "test",   "fake",       "mock",    "foo",     "demo",
     "todo",    "fixme",  "xxx",     "insert", "change",     "replace", "enter",   "some",
     "secret",  "passw",  "pass",    "token",  "key",        "pwd",     "default", "string",
     "value",   "here",   "invalid", "wrong",  "correct",    "bar",     "baz",     "abc",
     "123",     "qwe",    "your",    "user",   "placeholder"});

// Those of them that stand in other words as well: barcelona, football, keynote.
constexpr auto kInsideWords = std::to_array<std::string_view>(
    {"foo", "bar", "baz", "key", "abc", "123", "qwe", "here", "some"});

constexpr auto kInnocent = std::to_array<std::string_view>(
    {"false", "true", "null", "none", "test", "example", "sample", "dummy", "demo", "foo", "pass"});

// Both, for what is left without them.
constexpr auto kRemoved = [] {
  std::array<std::string_view, kDummyParts.size() + kInnocent.size()> words;
  std::copy(kDummyParts.begin(), kDummyParts.end(), words.begin());
  std::copy(kInnocent.begin(), kInnocent.end(), words.begin() + kDummyParts.size());
  return words;
}();

// Whether a word is left without the parts: four letters of one, or two that go on where "bar"
// ends: Barca, barn.
bool LeavesWord(std::string_view value) {
  constexpr size_t kLeastWord = 4;
  constexpr std::string_view kBar = "bar";
  size_t letters = 0;
  for (size_t at = 0; at < value.size();) {
    size_t skip = 0;
    for (const std::string_view part : kInsideWords) {
      if (StartsWithIgnoreCase(value.substr(at), part)) skip = std::max(skip, part.size());
    }
    if (skip == kBar.size() && StartsWithIgnoreCase(value.substr(at), kBar) && letters == 0) {
      letters = kLeastWord - 2;
      at += skip;
      continue;
    }
    const bool letter = absl::ascii_isalpha(static_cast<unsigned char>(value[at])) != 0;
    letters = skip == 0 && letter ? letters + 1 : 0;
    if (letters == kLeastWord) return true;
    at += std::max<size_t>(skip, 1);
  }
  return false;
}

bool HasDummyPart(std::string_view value) {
  const bool word = LeavesWord(value) && !IsDummy(value);
  const bool has = std::any_of(kDummyParts.begin(), kDummyParts.end(), [&](std::string_view part) {
    return ContainsIgnoreCase(value, part) &&
           !(word &&
             std::find(kInsideWords.begin(), kInsideWords.end(), part) != kInsideWords.end());
  });
  return has ? !ChanceOutweighs(value, kRemoved.data(), kRemoved.size()) : IsDummy(value);
}

Judgement None(Evidence evidence) { return {Strength::kNone, evidence}; }
Judgement Weak(Evidence evidence) { return {Strength::kWeak, evidence}; }
Judgement Strong(Evidence evidence) { return {Strength::kStrong, evidence}; }

// Behind `Basic ` stands a login in base64, or nothing that a server would take.
Judgement JudgeBasic(std::string_view value) {
  std::array<uint8_t, kMaxAssignedBytes> login;
  const auto size = Base64Decode(value, login);
  if (!size.has_value()) return None(Evidence::kNotBasic);
  const std::string_view text(reinterpret_cast<const char*>(login.data()), *size);
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return None(Evidence::kNotBasic);
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f';
  });
  if (!printable) return None(Evidence::kNotBasic);
  if (IsKnownExample(value)) return None(Evidence::kKnownExample);
  return IsDummyLogin(text) ? Weak(Evidence::kDummy) : Strong(Evidence::kMixed);
}

// validpgpkeys = 40 hexadecimal digits: which key signs. An address of Ethereum: a contract's, not
// its key's. An uncompressed point of P-256 (SEC 1): the public key of Web Push.
bool IsPublicValue(std::string_view value, std::string_view name, const Makeup& makeup) {
  constexpr size_t kAddress = 42;
  constexpr size_t kPoint = 87;  // 65 bytes in base64url
  if (value.size() == kAddress && value.starts_with("0x")) {
    return value.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
  }
  if (value.size() == kPoint && value[0] == 'B') {
    return (value[1] >= 'A' && value[1] <= 'P') || ContainsIgnoreCase(name, "applicationserverkey");
  }
  // SubjectPublicKeyInfo in base64 (RFC 5280, RFC 8410): of curves, of RSA, of Ed25519.
  for (const std::string_view head :
       {"MFkwEwYHKoZIzj0", "MHYwEAYHKoZIzj0", "MIGbMBAGByqGSM49", "MIIBIjANBgkqhkiG9w0",
        "MIGfMA0GCSqGSIb3", "MIICIjANBgkqhkiG9w0", "MCowBQYDK2V"}) {
    if (value.starts_with(head)) return true;
  }
  if (StartsWithIgnoreCase(name, "pubkey") || StartsWithIgnoreCase(name, "pub_key")) return true;
  if (!makeup.hex || (value.size() != 40 && value.size() != 16)) return false;
  return ContainsIgnoreCase(name, "pgp") || ContainsIgnoreCase(name, "gpg");
}

// base64 of words: "ACCESS_KEY", "user:password".
bool IsEncodedWords(std::string_view value) {
  std::array<uint8_t, kMaxAssignedBytes> decoded;
  const auto size = Base64Decode(value, decoded);
  if (!size.has_value() || *size < 8) return false;
  std::string_view text(reinterpret_cast<const char*>(decoded.data()), *size);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
  });
  return printable && (RandomnessBits(text) <= 0 || IsDummy(text) || IsDummyLogin(text));
}

// `pwd=Nickel2021-`, `password=940Domino-` of a log or an address: no name of a language begins
// with a digit or ends so.
bool IsNoIdentifier(std::string_view value, const Makeup& makeup) {
  const bool odd = absl::ascii_isdigit(static_cast<unsigned char>(value.front())) != 0 ||
                   value.back() == '-' || value.back() == '+';
  return odd && value.size() >= 8 && makeup.upper > 0 && makeup.lower > 0 && makeup.digits >= 2;
}

Judgement JudgeMade(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                    double randomness) {
  const double size = static_cast<double>(value.size());
  const bool literal = IsLiteral(assignment);
  const bool compared = assignment.op == Operator::kCompare;
  if (makeup.letters() + makeup.digits == 0) return None(Evidence::kPlaceholder);
  if (IsPeriodic(value)) return literal ? Weak(Evidence::kDummy) : None(Evidence::kDummy);
  if (IsUpperIdentifier(value, makeup)) return None(Evidence::kWord);
  if (makeup.digits == value.size()) {
    if (!literal || value.size() < kLeastRandom) return None(Evidence::kNumber);
    return value.size() < 8 ? Weak(Evidence::kNumber) : Strong(Evidence::kNumber);
  }
  const bool dummy = HasDummyPart(value);
  const bool random = value.size() >= kLeastRandom && randomness > kRandomPerByte * size;
  const bool surely = value.size() >= 8 && randomness > kSurelyRandomPerByte * size;
  const bool plain_space = assignment.op == Operator::kSpace && !assignment.quoted;
  if (compared) {
    // `if password == "k3Vq!xr9Zt":` lets in whoever knows it; tests compare words.
    const bool mixed = makeup.classes() >= 3 && makeup.digits >= 2;
    if (assignment.quoted && value.size() >= 8 && (surely || mixed) && !dummy) {
      return Strong(surely ? Evidence::kRandom : Evidence::kMixed);
    }
    return random ? Weak(Evidence::kRandom) : None(Evidence::kSyntax);
  }
  if (plain_space) {
    if (assignment.said && !dummy && IsSaidPassword(value, makeup)) {
      return Strong(Evidence::kMixed);
    }
    // `pass capacity=0`, `PASS OBJ_scheme,11L`: another assignment, a list.
    const size_t stop = value.find_first_of("=,");
    if (stop != std::string_view::npos && stop + 2 < value.size() && !random) {
      return None(Evidence::kSyntax);
    }
    // Only what no sentence holds.
    const bool mixed = makeup.digits > 0 && makeup.letters() > 0 &&
                       (makeup.classes() >= 3 || makeup.turns >= 2 || makeup.signs > 0);
    if (value.size() >= 8 && random && makeup.digits > 0) return Strong(Evidence::kRandom);
    if (value.size() >= 6 && mixed && !dummy) {
      return assignment.whole_line || makeup.classes() == 4 || random ? Strong(Evidence::kMixed)
                                                                      : Weak(Evidence::kMixed);
    }
    // `remote_password winter8966`, `set passphrase winter8966`: a directive, no sentence.
    const bool directive =
        assignment.whole_line && NamesPassword(assignment) &&
        (assignment.name.find_first_of("_-") != std::string_view::npos || assignment.set_by_word);
    if (directive && value.size() >= 8 && makeup.digits >= 2 && makeup.letters() > 0 && !dummy) {
      return Strong(Evidence::kWordWithDigits);
    }
    // `set -gx DB_PASSWORD AuroraPeanut`
    if (directive && IsTwoNamedThings(value, false)) return Strong(Evidence::kMixed);
    const bool flag = assignment.name.starts_with("--");
    if (flag && value.size() >= 7 && makeup.digits > 0 && makeup.letters() > 0 && !dummy) {
      return Strong(Evidence::kWordWithDigits);
    }
    return mixed ? Weak(Evidence::kSyntax) : None(Evidence::kWord);
  }
  if (surely && !dummy && (makeup.digits > 0 || makeup.signs > 0 || literal)) {
    return Strong(Evidence::kRandom);
  }
  const bool told = assignment.quoted || (literal && assignment.op != Operator::kPair);
  if (makeup.digits == 0 && makeup.signs == 0) {
    // Letters and joints only.
    if (makeup.joints == 0 && random && literal && value.size() >= 8) {
      return Strong(Evidence::kRandom);
    }
    if (!literal) return None(Evidence::kWord);
    if (makeup.upper == value.size() - makeup.joints && makeup.joints > 0) {
      return None(Evidence::kWord);  // A_CONSTANT
    }
    return told && NamesPassword(assignment) &&
                   (IsTwoNamedThings(value, assignment.quoted) || IsInGroups(value))
               ? Strong(Evidence::kMixed)
               : Weak(Evidence::kWord);
  }
  if (value.size() < 6) return literal ? Weak(Evidence::kTooShort) : None(Evidence::kTooShort);
  // Signs that expressions have as well.
  const bool odd_sign = value.find_first_of("!@#$%^&*?~") != std::string_view::npos;
  const bool mixed = (makeup.classes() >= 3 && makeup.digits > 0) || makeup.turns >= 2 ||
                     (makeup.digits > 0 && odd_sign) || (makeup.classes() >= 3 && odd_sign);
  if (mixed || random) {
    if (dummy && !(random && makeup.classes() >= 3)) {
      // "Password1!" is somebody's password, "test123" is not.
      return literal && IsChosen(value, makeup) ? Strong(Evidence::kMixed) : Weak(Evidence::kDummy);
    }
    if (literal) return Strong(Evidence::kMixed);
    // `${POSTGRES_PASSWORD:=Gopcl.1993ca}`: an expression has no three classes.
    const bool fallback = assignment.in_substitution && makeup.classes() >= 3;
    return random || odd_sign || fallback || IsNoIdentifier(value, makeup)
               ? Strong(Evidence::kMixed)
               : Weak(Evidence::kSyntax);
  }
  if (dummy) return literal ? Weak(Evidence::kDummy) : None(Evidence::kDummy);
  if (told && (AreTwoWordsWithASign(value) || AreThreeWordsWithASign(value) ||
               (NamesPassword(assignment) && IsTwoNamedThings(value, assignment.quoted)))) {
    return Strong(Evidence::kMixed);
  }
  if (makeup.digits > 0 && value.size() >= 7 && literal) return Strong(Evidence::kWordWithDigits);
  return literal ? Weak(Evidence::kWord) : None(Evidence::kWord);
}

// The hexadecimal digits of "0x5669d…", and under a secret's name of "ak_5669d…", where what stands
// before them says whose they are. Empty when there is another form.
std::string_view DigitsBehindPrefix(std::string_view value, bool secret_name) {
  constexpr size_t kLeastHexNumber = 64;
  constexpr size_t kLeastDigits = 32;
  constexpr size_t kLongestPrefix = 8;
  const auto digits_from = [value](size_t begin, size_t least) {
    const std::string_view digits = value.substr(begin);
    return digits.size() >= least && MakeupOf(digits).hex ? digits : std::string_view();
  };
  if (value.starts_with("0x")) {
    const std::string_view digits = digits_from(2, kLeastHexNumber);
    if (!digits.empty()) return digits;
  }
  const size_t joint = secret_name ? value.find_last_of("_-") : value.npos;
  if (joint == value.npos || joint < 2 || joint > kLongestPrefix) return {};
  const bool letters = std::all_of(value.begin(), value.begin() + joint, [](char c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '-';
  });
  return letters ? digits_from(joint + 1, kLeastDigits) : std::string_view();
}

// How long a key is at the least: behind a flag, behind a space, and under a name that does not say
// secret.
constexpr size_t kLeastFlagged = 16;
constexpr size_t kLeastSpaced = 20;
constexpr size_t kLeastToken = 20;
constexpr size_t kLeastVague = 24;
constexpr size_t kLeastVagueHex = 32;

Judgement JudgeKey(std::string_view value, const Assignment& assignment, const Makeup& makeup,
                   double randomness, bool secret_name) {
  const double size = static_cast<double>(value.size());
  const bool flag = IsFlagForKey(assignment);
  secret_name = secret_name || flag;
  const std::string_view digits = DigitsBehindPrefix(value, secret_name);
  if (!digits.empty()) {
    return JudgeKey(digits, assignment, MakeupOf(digits), RandomnessBits(digits), secret_name);
  }
  if (value.size() < kLeastKey) return None(Evidence::kTooShort);
  if (IsPublicValue(value, assignment.name, makeup)) return None(Evidence::kPublic);
  // Words that chance may have around it: without them the alphabet is the smaller one again.
  if (randomness <= kSurelyRandomPerByte * size) {
    randomness = std::max(
        randomness, size * RestRandomness(value, kInnocent.data(), kInnocent.size(), kLeastKey));
  }
  if (makeup.digits == value.size()) return None(Evidence::kNumber);
  if (IsPeriodic(value)) return None(Evidence::kPlaceholder);
  if (IsUuid(value)) {
    if (randomness < 0) return None(Evidence::kPlaceholder);
    // `token = "…"` of Consul and Nomad; a `key` is more often the key of a row.
    if (!secret_name) {
      // `CURSEFORGE_TOKEN=…`, `export TILES_KEY=…`: whose it is, as environments are written.
      const bool named = IsLiteral(assignment) && IsNamedConstant(assignment);
      if (!EndsInToken(assignment)) {
        return named && assignment.of_environment ? Strong(Evidence::kUuid) : None(Evidence::kUuid);
      }
      if (named) return Strong(Evidence::kUuid);
      return assignment.quoted ? Weak(Evidence::kUuid) : None(Evidence::kUuid);
    }
    return assignment.op == Operator::kCompare ? Weak(Evidence::kUuid) : Strong(Evidence::kUuid);
  }
  if (makeup.signs > 0) {
    // base64 and what stands for it; anything else is no key.
    const size_t others = static_cast<size_t>(std::count_if(value.begin(), value.end(), [](char c) {
      return !absl::ascii_isalnum(static_cast<unsigned char>(c)) &&
             std::string_view("_-.+/=~:|").find(c) == std::string_view::npos;
    }));
    // `play.http.secret.key`: a generator takes all signs; nothing else is as mixed and as long.
    const bool generated = secret_name && makeup.classes() == 4 && value.size() >= kLeastMixed &&
                           makeup.turns >= 2 && randomness > kRandomPerByte * size;
    if (others > 0 &&
        !(assignment.quoted && (generated || randomness > kSurelyRandomPerByte * size))) {
      return None(Evidence::kWord);
    }
  }
  if (randomness <= kRandomPerByte * size) {
    return secret_name && IsLiteral(assignment) && IsPassphraseWithNumber(value) &&
                   !HasDummyPart(value)
               ? Strong(Evidence::kWordWithDigits)
               : None(Evidence::kWord);
  }
  if (assignment.op == Operator::kCompare) return Weak(Evidence::kSyntax);
  if (assignment.op == Operator::kSpace && !assignment.quoted) {
    // `set -x SYNC_TOKEN x`
    const bool named =
        secret_name || (value.size() >= kLeastVague && IsTokenOfEnvironment(assignment));
    return named && makeup.digits > 0 && value.size() >= (flag ? kLeastFlagged : kLeastSpaced)
               ? Strong(Evidence::kRandom)
               : Weak(Evidence::kSyntax);
  }
  const bool surely = randomness > kSurelyRandomPerByte * size;
  if (!surely && (makeup.digits == 0 || !secret_name)) return Weak(Evidence::kRandom);
  // Chance leaves out the digits of 32 letters and digits once in 300 times, those of 24 in 60.
  const bool letters_alone = makeup.digits == 0 && (value.size() < 28 || makeup.lower == 0 ||
                                                    makeup.upper == 0 || makeup.joints > 0);
  const bool mixed_token = (IsTokenOfSomething(assignment) || IsKeyOfSomething(assignment)) &&
                           makeup.lower > 0 && makeup.upper > 0;
  const size_t least = mixed_token ? kLeastToken : kLeastVague;
  if (!secret_name &&
      (letters_alone || value.size() < least || (makeup.hex && value.size() < kLeastVagueHex))) {
    return Weak(Evidence::kVagueName);
  }
  return Strong(Evidence::kRandom);
}

// "8P+SQv…EXAMPLEKEY", "0a15fec0-05d9-4f78-bec0-EXAMPLE11111": how a large
// provider's documentation marks what it shows.
bool IsMarkedAsExample(std::string_view value) {
  while (!value.empty() && value.back() == '=') value.remove_suffix(1);
  if (value.ends_with("KEY")) value.remove_suffix(3);
  if (value.starts_with("EXAMPLE") || value.ends_with("EXAMPLE")) return true;
  constexpr size_t kUuid = 36;
  constexpr size_t kLastGroup = 24;
  return value.size() == kUuid && value[kLastGroup - 1] == '-' &&
         ContainsIgnoreCase(value.substr(kLastGroup), "example");
}

Judgement JudgeValue(AssignedKind kind, const Assignment& assignment, std::string_view value,
                     NameVerdict name) {
  if (name == NameVerdict::kHarmless) return None(Evidence::kHarmlessName);
  for (const char c : value) {
    if (c == ' ' || c == '\t') return None(Evidence::kSpaces);
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') return None(Evidence::kPlaceholder);
  }
  if (assignment.basic) return JudgeBasic(value);
  if (IsPlaceholder(value) || IsFormat(value) || IsEscapedBytes(value)) {
    return None(Evidence::kPlaceholder);
  }
  if (IsConstant(value)) return None(Evidence::kReference);
  if (IsReference(value) || IsSealed(value)) return None(Evidence::kReference);
  if (IsVersionOrFlag(value) || IsCatalogueNumber(value)) return None(Evidence::kNumber);
  if (IsTokenOfRequest(assignment, value)) return None(Evidence::kUuid);
  if (!assignment.quoted && IsTypeName(value)) return None(Evidence::kType);
  if (!assignment.quoted && IsMemberOfThat(value)) return None(Evidence::kReference);
  if (IsColour(value)) return None(Evidence::kColour);
  if (ReadsName(assignment.wrapper) || SetsAnother(assignment.wrapper)) {
    return None(Evidence::kReference);
  }
  const Makeup makeup = MakeupOf(value);
  if (makeup.high > value.size() / 2) return None(Evidence::kWord);
  if (IsNeighbour(assignment, value, makeup)) return None(Evidence::kWord);
  if (2 * SequenceBytes(value) > value.size() || CountsInHex(value)) {
    if (kind != AssignedKind::kPassword || !IsLiteral(assignment)) {
      return None(Evidence::kPlaceholder);
    }
    return IsWalkWithNumber(value, makeup) ? Strong(Evidence::kMixed) : Weak(Evidence::kDummy);
  }
  const double randomness = RandomnessBits(value);
  if (IsExpression(value, assignment.quoted, makeup, randomness)) return None(Evidence::kReference);
  // Chance makes "…V1Kqx…" once in 200 values.
  if (randomness <= kSurelyRandomPerByte * static_cast<double>(value.size()) &&
      IsVersionedType(value)) {
    return None(Evidence::kWord);
  }
  if (kind == AssignedKind::kKey) {
    // `jwtSecretKey = "Sommer!1971"`: what signs may be as short as a password, and as well chosen.
    if (value.size() < kLeastKey && value.size() >= kLeastSecret && assignment.quoted &&
        ContainsIgnoreCase(assignment.name, "secret") && makeup.classes() >= 3 &&
        makeup.digits > 0) {
      return JudgeMade(value, assignment, makeup, randomness);
    }
    const Judgement key =
        JudgeKey(value, assignment, makeup, randomness, name == NameVerdict::kSecret);
    // The same where it is longer, and under what signs: `JWT_SECRET_KEY = "harbour.lantern94"`.
    if (key.strength == Strength::kNone && assignment.quoted && makeup.digits >= 2 &&
        assignment.wrapper.empty() && SignsWithIt(assignment.name) && IsLiteral(assignment) &&
        value.size() >= kLeastSecret && value.size() <= kLongestChosen) {
      const Judgement made = JudgeMade(value, assignment, makeup, randomness);
      if (made.strength == Strength::kStrong) return made;
    }
    return key;
  }
  if (value.size() > kMaxPassword && kind == AssignedKind::kPassword) {
    return Weak(Evidence::kMixed);
  }
  if (kind == AssignedKind::kSecret) {
    const Judgement key = JudgeKey(value, assignment, makeup, randomness, true);
    if (key.strength == Strength::kStrong || value.size() < kLeastSecret) return key;
    const Judgement made = JudgeMade(value, assignment, makeup, randomness);
    return made.strength > key.strength ? made : key;
  }
  if (IsUuid(value)) return IsLiteral(assignment) ? Strong(Evidence::kUuid) : Weak(Evidence::kUuid);
  return JudgeMade(value, assignment, makeup, randomness);
}

}  // namespace

const char* EvidenceName(Evidence evidence) {
  switch (evidence) {
    case Evidence::kRandom:
      return "random";
    case Evidence::kMixed:
      return "mixed letters, digits and signs";
    case Evidence::kWordWithDigits:
      return "a word with digits, assigned as a literal";
    case Evidence::kWordOfAccount:
      return "words, as the password of an account";
    case Evidence::kHarmlessName:
      return "the name says something else";
    case Evidence::kVagueName:
      return "the name alone does not say secret";
    case Evidence::kPlaceholder:
      return "placeholder";
    case Evidence::kReference:
      return "a reference or an expression";
    case Evidence::kSpaces:
      return "a sentence";
    case Evidence::kTooShort:
      return "too short";
    case Evidence::kWord:
      return "a word or an identifier";
    case Evidence::kNumber:
      return "a number";
    case Evidence::kDummy:
      return "dummy";
    case Evidence::kUuid:
      return "a UUID";
    case Evidence::kPublic:
      return "public";
    case Evidence::kSyntax:
      return "not assigned";
    case Evidence::kKnownExample:
      return "known example";
    case Evidence::kPlace:
      return "a file or a host";
    case Evidence::kNotBasic:
      return "no login behind Basic";
    case Evidence::kType:
      return "the name of a type";
    case Evidence::kColour:
      return "a colour";
    case Evidence::kTestVector:
      return "a member of a test vector";
    case Evidence::kCommit:
      return "the commit of a reference";
  }
  return "unknown";
}

Judgement JudgeAssigned(AssignedKind kind, const Assignment& assignment, std::string_view text) {
  const std::string_view value =
      text.substr(assignment.value_begin, assignment.value_end - assignment.value_begin);
  if (value.size() < kLeastPassword) return None(Evidence::kTooShort);
  // What logs in takes a password, behind a user only.
  if ((assignment.op == Operator::kLogin) !=
      (kind == AssignedKind::kPassword &&
       EndsInLogin(assignment.name.substr(0, assignment.role_in_name)))) {
    return None(Evidence::kSyntax);
  }
  if (IsStrayPw(assignment) || AsksByCall(assignment) || IsVerbPass(assignment, text)) {
    return None(Evidence::kSyntax);
  }
  if (IsTypeWithScope(assignment, text)) return None(Evidence::kHarmlessName);
  if (kind == AssignedKind::kSecret && IsNounSecret(assignment, text)) {
    kind = AssignedKind::kKey;
  }
  if (IsUpstream(assignment) || IsBehindPlaceholder(assignment, value)) {
    return None(Evidence::kPlace);
  }
  NameVerdict name =
      JudgeName(assignment.name, assignment.role_in_name, kind == AssignedKind::kPassword);
  if (name == NameVerdict::kElsewhere) {
    name = IsTokenOfEnvironment(assignment) ? NameVerdict::kVague : NameVerdict::kHarmless;
  }
  // `key` and `token` head columns of anything.
  if (assignment.op == Operator::kColumn && name == NameVerdict::kVague &&
      kind != AssignedKind::kPassword) {
    return None(Evidence::kVagueName);
  }
  const Judgement judgement = JudgeValue(kind, assignment, value, name);
  if (judgement.strength == Strength::kNone) return judgement;
  if (!assignment.basic && IsPlace(value, MakeupOf(value))) return None(Evidence::kPlace);
  if (EchoesName(value, assignment.name)) return None(Evidence::kWord);
  if (judgement.strength != Strength::kStrong) {
    const bool word = kind == AssignedKind::kPassword && judgement.evidence == Evidence::kWord &&
                      name != NameVerdict::kDummy && IsWordPassword(value, assignment, text) &&
                      !HasDummyPart(value) && !IsDummy(value);
    return word ? Strong(Evidence::kWordOfAccount) : judgement;
  }
  if (IsKnownExample(value)) return None(Evidence::kKnownExample);
  if (kind == AssignedKind::kKey) {
    if (IsCommitOfReference(text, assignment.value_begin, assignment.value_end)) {
      return None(Evidence::kCommit);
    }
    if (NamesKeyAlone(assignment) &&
        IsInTestVector(text, assignment.value_begin, assignment.value_end)) {
      return None(Evidence::kTestVector);
    }
  }
  // "P@ssw0rd!" is somebody's password, "p4ssw0rd" is everybody's.
  const bool meant = kind == AssignedKind::kPassword && judgement.evidence == Evidence::kMixed &&
                     IsChosen(value, MakeupOf(value));
  const bool dummy = name == NameVerdict::kDummy || (!meant && IsDummy(value)) ||
                     IsMarkedAsExample(value) || (!assignment.basic && IsEncodedWords(value));
  return dummy ? Weak(Evidence::kDummy) : judgement;
}

}  // namespace offkey
