// Exposed: who could read a repository at a time at which a credential stood in it.
//
// Place in the flow: Store (accesses, findings with the time in which they stood) + Roster ->
// Exposures -> Attribution (relation exposed, grade D), for hunt, report and offboard. README.md of
// this folder says what counts and why.
//
// Thread rule: as the Store's. Lifetime: borrows the store, the roster and the asked people.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/access/repository_names.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

// Whom an identity named in a part of an interval.
struct Holding {
  Resolution resolution;
  ValidityInterval when;
};

// The parts of `when` in which the identity named one and the same; together they are all of it,
// in its order. `identity` as in ResolveIdentityText.
std::vector<Holding> HoldersDuring(const Roster& roster, const std::string& identity,
                                   const ValidityInterval& when);

// The identities of access records that are, or may be, the asked people's. Errors: the store's.
absl::StatusOr<std::vector<std::string>> ReadersOf(Store& store, const AskedPeople& asked,
                                                   const Roster& roster);

class Exposures {
 public:
  // Nobody's.
  Exposures() = default;
  // Those of `asked`. Errors: the store's.
  static absl::StatusOr<Exposures> OfAsked(Store& store, const AskedPeople& asked,
                                           const Roster& roster);
  // Everybody's; they are looked up as findings come.
  static absl::StatusOr<Exposures> OfEverybody(Store& store, const Roster& roster);

  // For FindingQuery: outside of these nobody is exposed. Of everybody: all repositories that some
  // record means. Sorted; those of one repository do not touch.
  const std::vector<Reading>& readings() const { return readings_; }
  // Those of an identity that was theirs for certain: what may be counted.
  const std::vector<Reading>& sure_readings() const { return sure_readings_; }
  // The ids of the repositories that some record means, by name.
  const std::map<std::string, int64_t>& repositories() const { return ids_; }
  // Within sure_readings().
  bool CouldRead(const StoredFinding& stored) const;

  // Adds those who could read the finding and are not in `ties`, which are the finding's; in the
  // order of identity. An address that names nobody for certain stays its own identity.
  absl::Status AddTo(const StoredFinding& stored, std::vector<Attribution>* ties);

 private:
  absl::Status MatchRepositories(const std::vector<std::string>& named);
  absl::Status LoadReadersOf(const std::string& repo);

  Store* store_ = nullptr;
  const Roster* roster_ = nullptr;
  const AskedPeople* asked_ = nullptr;  // nullptr: everybody
  std::vector<Reading> readings_;
  std::vector<Reading> sure_readings_;
  std::map<std::string, int64_t> ids_;                     // of repositories that are meant
  std::map<std::string, std::vector<std::string>> names_;  // by which records mean them
  // By repository: of the asked people all, of everybody those of the last one.
  std::map<std::string, std::vector<AccessGrant>> grants_;
};

}  // namespace offkey
