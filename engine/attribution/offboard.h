// Offboarding: from the e-mails of somebody who left to the revocation tasks that follow.
//
// Place in the flow: e-mails -> PlanOffboard -> (a person reads the plan: --dry-run) ->
// EnqueueOffboard -> queue.
//
// A credential that a leaver introduced, carried or could read must be revoked wherever it stands,
// so a task names every repository that the store knows it in, and everyone else who is tied to it:
// they share it and will miss it.
//
// Thread rule: as the Store's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/leaver_report.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

struct OffboardEntry {
  PlannedTask task;
  // What its ties call for (leaver_report.h): a credential that a leaver only could read, carried
  // or shares is rotated, never just revoked.
  LeftBehind what = LeftBehind::kRevoke;
  std::string masked;
  Confidence confidence = Confidence::kMedium;
  // One line for each repository and person that count, for instance
  // "jane@example.com introduced it in acme/shop (grade C, commit 0123456789ab)". May hold any
  // bytes of history.
  std::vector<std::string> reasons;
};

struct OffboardPlan {
  // Who leaves: ids of people of the roster, and folded e-mails that it does not list. Sorted.
  std::vector<std::string> identities;
  // Of the people of the roster: the addresses of history that may be theirs. Sorted.
  std::vector<std::string> addresses;
  // Sentences about what was not counted, because an address names nobody for certain.
  std::vector<std::string> notes;
  std::vector<OffboardEntry> entries;  // sorted by (provider, rule, fingerprint)
};

// Reads the store only. `who`: e-mail addresses, or ids of people of `roster`. Whom the roster
// lists is offboarded with all identities, each in its interval; other addresses count as they
// stand. `now` tells who holds a reused address. kInvalidArgument when nobody is named, when a name
// is neither an id nor an address, or when an address may mean several people. A plan without
// entries means that the store ties no credential to them.
absl::StatusOr<OffboardPlan> PlanOffboard(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster = Roster(), int64_t now = 0);

// Puts the plan into the queue, all or none; doing it again changes nothing.
absl::StatusOr<EnqueueResult> EnqueueOffboard(Store& store, const OffboardPlan& plan, int64_t now);

}  // namespace offkey
