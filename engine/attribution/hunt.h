// Hunt: a question to the store about credentials and people, answered with the ties as the roster
// judges them.
//
// Place in the flow: cli/hunt_command.cc -> Hunt -> Store::FindFindings -> engine/report, or
// cli/pattern_hunt.cc -> HuntIn. Reads only. Thread rule: as the Store's.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

class Exposures;  // engine/attribution/access/exposure.h

// Everything that is set must hold. `query.identities`, `relation` and `grades` are Hunt's own.
//
// `who`, `relation` and `grade` speak of one tie: it is that person's, of that relation and grade.
// Without a relation and a grade it also counts that the person removed the credential.
//
// Exposures by access are told of `who`; of everybody where `relation` or `grade` asks for them.
struct HuntQuestion {
  FindingQuery query;
  std::vector<std::string> who;  // addresses, or ids of people of the roster; empty: anybody
  std::optional<Relation> relation;
  std::optional<Grade> grade;
  // Told of every finding, where somebody has looked them up already; borrowed.
  Exposures* exposures = nullptr;
  // False: they are told of what is found otherwise, and find nothing by themselves.
  bool find_readable = true;
};

struct HuntAnswer {
  AskedPeople asked;
  // Of asked people of the roster: the addresses of history that may be theirs. Sorted.
  std::vector<std::string> addresses;
  // Sentences about what was not counted, because an address names nobody for certain.
  std::vector<std::string> notes;
  uint64_t findings = 0;
  // How many repositories the asked could read, where `find_readable` is false and what stood there
  // could have been asked for.
  uint64_t readable_repositories = 0;
};

// Takes a finding with its ties as the roster judges them in `attributions`. Of one that a complete
// sweep has missed since (`missed`) `present_at` is empty.
using HuntCallback = std::function<absl::Status(StoredFinding&&)>;

// Findings from elsewhere than the store: calls back for each of them and gives back the first
// error of a callback.
using FindingSource = std::function<absl::Status(const Store::FoundCallback&)>;

// The same question to findings that stand in no store, with the ties that history tells;
// `question.query` is asked of each here. Calls back in the order of `source`. Errors: those of
// FindAskedPeople, of the source and of the callback.
absl::StatusOr<HuntAnswer> HuntIn(const FindingSource& source, const HuntQuestion& question,
                                  const Roster& roster, std::vector<PublicKey> keys, int64_t now,
                                  const HuntCallback& callback);

// Calls back in the order of Store::FindFindings. Errors: those of FindAskedPeople, of the store
// and of the callback.
absl::StatusOr<HuntAnswer> Hunt(Store& store, const HuntQuestion& question, const Roster& roster,
                                int64_t now, const HuntCallback& callback);

}  // namespace offkey
