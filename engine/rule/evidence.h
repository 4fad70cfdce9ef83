// The evidence for an assigned value being a secret where no form is known: what the name says, how
// it is assigned, what the value is made of. Each way out has a reason with a name, so that it can
// be shown (`offkey explain`).
//
// Place in the flow: ReadAssignment -> JudgeAssigned -> a rule of the `assigned:` form. Thread
// rule: free functions, no allocation.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

enum class AssignedKind : uint8_t {
  kPassword,  // made by people: from six characters on, words with digits or signs
  kKey,       // made by chance: key, token
  kSecret,    // by either
};

enum class Strength : uint8_t { kNone, kWeak, kStrong };

// Why a value is none, only weak, or a strong one.
enum class Evidence : uint8_t {
  kRandom,          // strong: made by chance
  kMixed,           // strong: letters, digits and signs as people mix them
  kWordWithDigits,  // strong: a word and digits, assigned as a literal
  kWordOfAccount,   // strong: words alone, where somebody logs in (word_password.h)
  kHarmlessName,    // none: the name means something else: public_key, password_file
  kVagueName,       // weak: the name alone does not say secret: key
  kPlaceholder,     // none: ${X}, <x>, changeme, xxxx
  kReference,       // none: where the secret is, or code that reads it
  kSpaces,          // none: a sentence
  kTooShort,        // none
  kWord,            // weak or none: a word, an identifier
  kNumber,          // weak or none
  kDummy,           // weak: test, example, foo
  kUuid,            // none or weak: a UUID that the name does not call a secret
  kPublic,          // none: a public key, a certificate, a hash of content
  kSyntax,          // weak or none: the way it is assigned is no evidence
  kKnownExample,    // none: printed by an issuer's documentation or a standard
  kPlace,           // none: a file, a host
  kNotBasic,        // none: behind `Basic `, and no login
  kType,            // none: the name of a type, in a declaration
  kColour,          // none
  kTestVector,      // none: among the other members of one
  kCommit,          // none: in front of the reference that it belongs to
};

const char* EvidenceName(Evidence evidence);  // "random", "harmless name", ...

struct Judgement {
  Strength strength = Strength::kNone;
  Evidence evidence = Evidence::kSyntax;
};

Judgement JudgeAssigned(AssignedKind kind, const Assignment& assignment, std::string_view text);

}  // namespace offkey
