// SignatureJudge: whose signature a commit carries.
//
// Place in the flow: Finding (events with their ObjectSignature, from a sweep or the store) +
// roster
// + keys -> Judge -> CommitEvent.judgement -> AttributeFinding, reports. The README of this folder
// says what a verdict does to a grade.
//
// Thread rule: one thread; it remembers what it verified. Lifetime: borrows the roster.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/attribution/roster.h"
#include "engine/model/finding.h"
#include "engine/signature/key_set.h"

namespace offkey {

class SignatureJudge {
 public:
  // Without a roster and keys an SSH signature still shows to be bad; no key is anybody's.
  SignatureJudge() = default;
  SignatureJudge(const Roster* roster, std::vector<PublicKey> keys)
      : roster_(roster), keys_(std::move(keys)) {}

  // `claimed_at`: when the object says that it was made.
  SignatureJudgement Judge(const ObjectSignature& signature, int64_t claimed_at) const;

  // The event with its judgement; it must be signed.
  CommitEvent JudgedEvent(CommitEvent event) const;

  // Sets the judgement of each signed event. A commit is verified once, however many findings it
  // has.
  void JudgeEvents(Finding* finding);

 private:
  bool Holds(const std::string& person, const std::string& email, int64_t at) const;
  void JudgeEvent(CommitEvent* event);
  void NameRoles(SignatureJudgement judgement, CommitEvent* event) const;
  void NamePerson(const KeyVerdict& verdict, int64_t at, SignatureJudgement* judgement) const;

  const Roster* roster_ = nullptr;
  KeySet keys_;
  absl::flat_hash_map<ObjectId, SignatureJudgement> judged_;
};

// Whether an event of the finding is signed.
bool HasSignature(const Finding& finding);

}  // namespace offkey
