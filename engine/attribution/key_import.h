// What importing a file of public keys would change: keys, and whose they are.
//
// Place in the flow: KeyFile (engine/signature) + Roster + the store's keys -> PlanKeyImport ->
// Store::WriteKeys. Importing the same file again changes nothing.
//
// Whose a key is, in this order: the person named by the command; whoever the roster lists with its
// fingerprint; the principals of an allowed signers' line, each an address or id of the roster;
// and, when it is asked for, the addresses that the key itself claims, which anyone can write into
// a key of theirs. A key that is nobody's is a fault.
//
// Thread rule: a pure function.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/people_import.h"
#include "engine/attribution/roster.h"
#include "engine/signature/key_file.h"

namespace offkey {

struct KeyImportOptions {
  enum class Mode : uint8_t { kAdd, kRevoke, kUnrevoke };
  Mode mode = Mode::kAdd;
  std::string file_name;
  std::string person;                     // id; empty: by the roster and the file
  bool by_addresses = false;              // believe what the keys claim
  int64_t revoked_at = kBeginningOfTime;  // signatures before that stay good
  int64_t now = 0;
};

struct KeyImportPlan {
  std::vector<RosterPerson> people;  // changed ones, as they will be
  std::vector<PublicKey> keys;       // new and changed ones
  std::vector<PeopleChange> changes;
  std::vector<std::string> faults;
  uint64_t fault_count = 0;
  std::vector<std::string> warnings;
  uint64_t unchanged = 0;  // keys of the file that stay as they are
};

// `keys`: the store's, sorted by kind and fingerprint.
KeyImportPlan PlanKeyImport(const Roster& roster, const std::vector<PublicKey>& keys,
                            const KeyFile& file, const KeyImportOptions& options);

}  // namespace offkey
