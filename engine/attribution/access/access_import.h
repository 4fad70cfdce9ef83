// One file of accesses into the store: read in a stream, written in one transaction, all or
// nothing.
//
// Place in the flow: ByteSource + AccessKind -> ImportAccess -> Store::BeginAccess -> AccessWriter.
// With `dry_run` everything is done and then taken back: the preview is what would happen. The same
// file again changes nothing.
//
// Errors: kInvalidArgument "FILE:LINE: what is wrong; what to do" when the file cannot be read to
// its end, and when what the kind needs or does not take is missing or given; those of the store.
// With `skip_faults` single records that are wrong are left out, else one is enough for nothing to
// be written (result.faults says which).
//
// Thread rule: as the Store's. Memory does not grow with the file.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/attribution/access/kinds.h"
#include "engine/store/store.h"

namespace offkey {

inline constexpr size_t kMaxAccessFaults = 1000;  // more are counted only

struct AccessImportOptions {
  std::string file_name;
  std::string repo;   // as typed
  std::string group;  // as typed
  std::string host;   // empty: the kind's
  int64_t as_of = 0;
  int64_t now = 0;
  std::string recorded_by;
  bool complete = false;  // the file lists everything of its scopes: what it lacks has ended
  bool dry_run = false;
  bool skip_faults = false;
  // Levels and names of groups pass through it before they are stored, faults before they are
  // shown. May be empty.
  std::function<std::string(std::string_view)> redact;
};

struct AccessImportResult {
  AccessCounts counts;
  uint64_t records = 0;
  bool written = false;
  std::vector<std::string> faults;
  uint64_t fault_count = 0;
  std::vector<std::string> warnings;
};

absl::StatusOr<AccessImportResult> ImportAccess(Store& store, const AccessKind& kind,
                                                const ByteSource& source,
                                                const AccessImportOptions& options);

}  // namespace offkey
