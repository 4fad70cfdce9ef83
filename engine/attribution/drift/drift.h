// Drift: where what issuers list and who the people are have come apart.
//
// Place in the flow: cli/report_command.cc -> FindDrift -> engine/report/drift_text.h,
// drift_json.h. Reads only; the same store, roster and policy give the same report. README.md says
// what each reason means and why the order is what it is.
//
// Thread rule: as the Store's. Lifetime: a report points into the roster.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/drift/holdings.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

// The strongest first.
enum class DriftReason : uint8_t {
  kDeparted,
  kDepartedAccess,
  kRootKey,
  kExcessPower,
  kMintedByDeparted,
  kOrphan,
  kNeverUsed,
  kUnused,
  kSecondKey,
  kOverAge,
  kMachineUnowned,
};
inline constexpr size_t kDriftReasons = 11;
const char* DriftReasonName(DriftReason reason);  // "departed", "root_key" ...

enum class DriftRisk : uint8_t { kUrgent, kHigh, kMedium, kLow };
inline constexpr size_t kDriftRisks = 4;
const char* DriftRiskName(DriftRisk risk);  // "urgent", "high", "medium", "low"

enum class DriftTask : uint8_t { kRevoke, kDisable, kRotate, kNarrow, kAssignOwner, kEndAccess };
const char* DriftTaskName(DriftTask task);  // "revoke" ... "assign_owner", "end_access"

struct DriftPolicy {
  int64_t at = 0;  // of the report
  int64_t unused_days = 90;
  int64_t max_age_days = 365;
};

struct DriftCause {
  DriftReason reason = DriftReason::kDeparted;
  std::string text;  // a clause, not escaped
  int64_t days = 0;  // since they left, unused, of age; 0 where no time is meant
};

struct DriftItem {
  DriftRisk risk = DriftRisk::kLow;
  bool raised = false;              // by one, as it was found in a repository
  std::vector<DriftCause> causes;   // the strongest first
  bool used_after_leaving = false;  // with kDeparted
  // With kDepartedAccess: a listing of after they left has it, so it is not only not known to have
  // ended.
  bool listed_after_leaving = false;
  DriftTask task = DriftTask::kRevoke;
  std::string action;  // the task in a sentence, not escaped
  // A credential, an access, or an account that a listing of accounts has. Of an item about an
  // account's credentials (`credentials` not empty): the account, with the records of all of them.
  DriftHolding subject;
  bool about_account = false;
  std::vector<std::string> credentials;
  bool stale = false;  // every listing that shows it is older than the policy's unused_days
};

struct DriftListing {
  std::string kind;
  InventorySource source;
  uint64_t in_force = 0;  // entries; of accesses those of people who are gone
  bool stale = false;
};

struct DriftReport {
  DriftPolicy policy;
  std::vector<DriftItem> items;
  std::vector<DriftListing> listings;  // by kind and time
  uint64_t judged = 0;                 // credentials and accounts in force
  uint64_t accesses = 0;               // in force: somebody's to a repository or a group
  std::vector<std::string> notes;      // what could not be judged, and what to do

  uint64_t Count(DriftRisk risk) const;
  uint64_t Count(DriftReason reason) const;  // items that have it
  uint64_t Count(HolderKind whose) const;
};

// `asked`: only what these people hold; nullptr: the whole estate. kFailedPrecondition: nothing was
// imported. Errors of the store.
absl::StatusOr<DriftReport> FindDrift(Store& store, const Roster& roster, const DriftPolicy& policy,
                                      const AskedPeople* asked = nullptr);

}  // namespace offkey
