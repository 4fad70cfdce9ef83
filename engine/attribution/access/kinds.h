// The files of accesses that can be imported: for each the documented form.
//
// Place in the flow: `offkey access import --kind NAME` -> FindAccessKind -> ReadRecords with its
// shape -> its function -> AccessEntry.
//
// Thread rule: constants and pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/inventory/record_stream.h"
#include "engine/model/access.h"

namespace offkey {

// What the person who imports says about a file that does not say it itself.
struct AccessContext {
  std::string repo;   // --repo, in the form of AccessEntry::repo
  std::string group;  // --group, folded
  std::string host;   // --host: of the forge whose logins the file has
};

struct AccessKind {
  const char* name;
  const char* title;  // what it is, with the call that gives it
  const char* host;   // default of AccessContext::host; ""
  ListingShape shape;
  // kInvalidArgument: what is wrong with the record; what to do.
  absl::StatusOr<AccessEntry> (*read)(const ListingRecord&, const AccessContext&);
  bool takes_repo;
  bool takes_group;
  bool needs_target;  // one of those that it takes has to be given
};

absl::Span<const AccessKind> AccessKinds();
// kInvalidArgument with all names.
absl::StatusOr<const AccessKind*> FindAccessKind(std::string_view name);

// Small letters, no blanks around. kInvalidArgument when nothing is left or it is too long.
absl::StatusOr<std::string> FoldGroupName(std::string_view text);
// That which a file with these options lists everything of; empty: only its records say.
std::string ScopeOf(const AccessKind& kind, const AccessContext& context);

}  // namespace offkey
