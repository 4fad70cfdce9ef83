// What importing a people file would change, and the people to write for it.
//
// Place in the flow: PeopleFile + Roster -> PlanImport -> (a person reads the plan: --dry-run) ->
// Store::WritePeople. Importing the same file again changes nothing.
//
// Thread rule: a pure function.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/people_file.h"
#include "engine/attribution/roster.h"

namespace offkey {

struct PeopleChange {
  enum class Kind : uint8_t { kAdded, kChanged, kRemoved };
  Kind kind = Kind::kAdded;
  std::string person;  // id
  std::string what;    // "person", "name", "email jane@x.org", "departure 2024-..."
  std::string before;  // empty when added
  std::string after;   // empty when removed
};
const char* PeopleChangeName(PeopleChange::Kind kind);  // "added", "changed", "removed"

struct ImportOptions {
  std::string file_name;
  std::string recorded_by;
  int64_t recorded_at = 0;
};

struct ImportPlan {
  std::vector<RosterPerson> people;  // new and changed ones, as they will be
  std::vector<PeopleChange> changes;
  std::vector<std::string> faults;    // the file's, and records whose person cannot be told
  uint64_t fault_count = 0;           // may be more than are listed
  std::vector<std::string> warnings;  // also: identities that two people would hold at one time
  uint64_t unchanged = 0;             // people of the file that stay as they are
};

// Nothing is removed by a file with faults: what a line that cannot be read lists is not known.
absl::StatusOr<ImportPlan> PlanImport(const Roster& roster, const PeopleFile& file,
                                      const ImportOptions& options);

}  // namespace offkey
