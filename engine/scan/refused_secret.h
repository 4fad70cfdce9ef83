// Values that a check refused, for runs that list them (--show-dummies): they travel as matches and
// credentials do, marked, so that a delta hands them on as exactly as those, and no mark can be
// taken for a credential.
//
// Place in the flow: a Match with a rejection -> MarkRefused -> CredentialTable, FingerprintKey ->
// RejectionOf where a Finding is made. Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

#include "engine/rule/checks.h"
#include "engine/rule/evidence.h"

namespace offkey {

// What is listed of the assigned values that are none: what stands for a secret, and examples.
inline Rejection RejectionFor(const Judgement& judgement) {
  if (judgement.evidence == Evidence::kPlaceholder) return Rejection::kPlaceholder;
  if (judgement.evidence == Evidence::kKnownExample) return Rejection::kKnownExample;
  return judgement.evidence == Evidence::kDummy ? Rejection::kDummy : Rejection::kNone;
}

// NUL, the rejection, and the value. No pattern matches NUL at a secret's begin.
inline void MarkRefused(Rejection rejection, std::string* secret) {
  secret->insert(0, {'\0', static_cast<char>(rejection)});
}

inline bool IsMarkedRefused(std::string_view secret) {
  return secret.size() >= 2 && secret[0] == '\0';
}

// kNone for a credential.
inline Rejection RejectionOf(std::string_view secret) {
  return IsMarkedRefused(secret) ? static_cast<Rejection>(secret[1]) : Rejection::kNone;
}

// The value without its mark.
inline std::string_view WithoutMark(std::string_view secret) {
  return IsMarkedRefused(secret) ? secret.substr(2) : secret;
}

// Whether an overlapping match hides this one: what is refused hides no credential, and a
// credential hides what is refused at its place, but for a wrong checksum, which is never silent.
inline bool Hides(Rejection over, int over_precedence, Rejection under, int under_precedence) {
  if (over == Rejection::kNone && under != Rejection::kNone) return under != Rejection::kChecksum;
  if (over != Rejection::kNone && under == Rejection::kNone) return false;
  return over_precedence > under_precedence;
}

}  // namespace offkey
