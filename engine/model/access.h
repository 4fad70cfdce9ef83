// Who could read which repository, and since when: what forges list and people write down.
//
// Place in the flow: a listing -> engine/attribution/access -> AccessEntry -> engine/store ->
// AccessGrant -> Attribution (relation exposed).
//
// Thread rule: plain values. Times are Unix seconds, intervals half-open; a beginning or an end
// that is not stated is open.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/model/inventory.h"
#include "engine/model/roster_person.h"

namespace offkey {

// One of three: `who` reads `repo`; `who` is in `group`; `group` reads `repo`. The third is empty.
struct AccessEntry {
  std::string who;    // folded e-mail, or a login of a roster: "github.com/jane#77"
  std::string group;  // folded: "acme/developers"
  std::string repo;   // folded, "acme/shop"; "acme/*": every one below; "*": every one. Bytes
  ValidityInterval when;
  std::string level;  // as the file writes it: "write", "30"
  uint64_t line = 0;  // in its file
  std::string scope;  // of what its file lists everything: "readers of acme/shop"
  bool reads = true;  // false: it cannot read; where it did before, that has ended
};

struct StoredAccessEntry {
  int64_t id = 0;
  std::string kind;  // of the listing: "github-collaborators"
  AccessEntry entry;
  InventorySource source;           // the last file that had it
  std::optional<int64_t> ended_at;  // a complete listing of that time no longer had it

  // What is stated and what was observed, together.
  ValidityInterval when() const {
    ValidityInterval interval = entry.when;
    if (ended_at && *ended_at < interval.until) interval.until = *ended_at;
    return interval;
  }
};

// A way in which somebody reads repositories: directly, or as one of a group.
struct AccessGrant {
  std::string who;
  StoredAccessEntry access;                     // names the repositories
  std::optional<StoredAccessEntry> membership;  // with a group
  ValidityInterval when;                        // both at once; not empty
};

}  // namespace offkey
