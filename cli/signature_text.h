// What `offkey people keys` and `offkey people signature` print, for people and as JSON lines.
#pragma once

#include <string>
#include <vector>

#include "engine/attribution/roster.h"
#include "engine/pipeline/signature_check.h"

namespace offkey {

// A key that somebody has, or that was imported.
struct KeyListing {
  RosterIdentity identity;
  std::string person;     // id; empty: nobody's
  bool imported = false;  // OpenPGP keys must be, to verify anything
  int64_t revoked_at = kEndOfTime;
};
// By kind, fingerprint and interval.
std::vector<KeyListing> ListedKeys(const Roster& roster, const std::vector<PublicKey>& keys);

std::string KeyText(const KeyListing& listing);
// {"schema":"offkey.key.v1",...}
void AppendKeyJson(const KeyListing& listing, std::string* out);

// `event` is judged.
std::string SignatureDetails(const SignedObject& object, const ObjectSignatureOf& signature,
                             const CommitEvent& event);
// {"schema":"offkey.signature.v1",...}
void AppendSignatureJson(const SignedObject& object, const ObjectSignatureOf& signature,
                         const SignatureJudgement& judgement, std::string* out);

}  // namespace offkey
