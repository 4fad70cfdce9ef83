// The kinds of listings that can be imported: for each the documented form, and what in it
// recognises a credential.
//
// Place in the flow: `offkey inventory import --kind NAME` -> FindInventoryKind -> ReadRecords with
// its shape -> its function -> InventoryEntry. README.md says where each form is documented and
// what of it could not be checked.
//
// Thread rule: constants and pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/inventory/record_stream.h"
#include "engine/model/inventory.h"

namespace offkey {

// What the person who imports says about a file that does not say it itself.
struct FormContext {
  std::string account;  // --account: organisation, project, user
  std::string host;     // --host: of the forge or service, where it may be one's own
  std::string owner;    // --owner: whose keys the file lists, where it has no field for it
};

struct InventoryKind {
  const char* name;
  const char* title;
  const char* issuer;  // a provider of the rules
  const char* host;    // default of FormContext.host; "" where it must be given or is not used
  ListingShape shape;
  absl::StatusOr<std::vector<InventoryEntry>> (*read)(const ListingRecord&, const FormContext&);
  const char* recognised_by;  // for `inventory kinds`
  bool needs_owner;           // --owner or nothing can be tied
  bool is_log;                // events: what a file does not hold says nothing
};

absl::Span<const InventoryKind> InventoryKinds();
// kInvalidArgument with the nearest name.
absl::StatusOr<const InventoryKind*> FindInventoryKind(std::string_view name);

}  // namespace offkey
