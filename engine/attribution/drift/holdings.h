// What issuers list as in force, one DriftHolding a credential or account, with whose it is.
//
// Place in the flow: Store::ForEachInventoryEntry + Roster -> ReadHoldings -> drift_checks.cc;
// accesses of people who are gone are added by access_holdings.h.
// Thread rule: as the Store's. Lifetime: holders point into the roster.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/roster.h"
#include "engine/model/inventory.h"
#include "engine/store/store.h"

namespace offkey {

enum class HolderKind : uint8_t {
  kHere,      // a person of the roster
  kDeparted,  // one who is gone
  kMachine,   // a bot or shared account of the roster, or a machine by the issuer's form
  kNobody,    // the roster does not say, or names several
};
inline constexpr size_t kHolderKinds = 4;
const char* HolderKindName(HolderKind kind);  // "here", "departed", "machine", "nobody"

struct ListedHolder {
  HolderKind kind = HolderKind::kNobody;
  const RosterPerson* person = nullptr;
  const Departure* departure = nullptr;  // the one in force
  Resolution resolution;
  std::string stated;   // by the issuer
  std::string account;  // names the account among all of the issuer: what items are joined by
  bool is_hint = false;
};

// Somebody gone who saw the secret of what another holds now.
struct Minter {
  const RosterPerson* person = nullptr;
  const Departure* departure = nullptr;
  bool by_creation = true;  // made it; else: held the account when it was made
};

// Where it is listed.
struct HoldingRecord {
  int64_t entry_id = 0;
  std::string kind;
  uint64_t line = 0;
  size_t source = 0;  // in Holdings.sources
};

struct DriftHolding {
  std::string issuer;
  std::string account;
  std::string credential;
  std::string credential_kind;
  std::string name;
  std::string power;
  bool is_account = false;
  bool is_password = false;
  bool is_root = false;  // of AWS's root user
  // What somebody can read: `credential` is a repository ("acme/shop", "acme/*") or a group.
  bool is_access = false;
  std::vector<std::string> repositories;  // that the group reads; sorted
  std::optional<int64_t> created_at;
  std::optional<int64_t> last_used_at;
  std::optional<int64_t> expires_at;
  bool last_use_stated = false;
  bool never_expires = false;
  std::string last_used_for;
  int64_t use_as_of = 0;              // the time up to which the last use is known
  uint64_t findings = 0;              // in swept repositories
  std::vector<ListedHolder> holders;  // one, or several that the issuer names
  std::vector<Minter> minters;
  std::vector<HoldingRecord> records;

  // The holder that matters most: gone, then here, machine, nobody.
  const ListedHolder& Foremost() const;
};

struct Holdings {
  std::vector<DriftHolding> all;  // by issuer, account, credential
  struct Listing {
    std::string kind;
    InventorySource source;
    uint64_t in_force = 0;
  };
  std::vector<Listing> sources;
  uint64_t entries = 0;   // of any state
  uint64_t log_only = 0;  // keys that only a log names
  // Of access_holdings.h.
  uint64_t access_entries = 0;   // of any state
  uint64_t accesses = 0;         // in force: somebody's to a repository or a group
  uint64_t shared_accesses = 0;  // in force, of an identity of several people, one of them gone
};

absl::StatusOr<Holdings> ReadHoldings(Store& store, const Roster& roster, int64_t at);

}  // namespace offkey
