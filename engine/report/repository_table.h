// The end of a text report over many repositories: a table of those that hold something or were not
// read whole, the totals, and why something was not read.
//
// Place in the flow: what became of each repository -> RepositoryTable -> the end of the text.
// Repositories that were read whole and hold nothing are counted, not listed, unless `verbose`.
// Names are shown from the longest directory that all share; everything of foreign origin is
// escaped.
//
// Thread rule: a pure function.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "absl/types/span.h"
#include "engine/model/coverage.h"
#include "engine/report/run_summary.h"
#include "engine/report/text_writer.h"

namespace offkey {

struct RepositoryRow {
  std::string repo;
  SweepState state = SweepState::kComplete;
  Coverage coverage;                      // not swept: its notes say why
  std::array<uint64_t, 3> findings = {};  // by confidence

  uint64_t finding_count() const { return findings[0] + findings[1] + findings[2]; }
};

RepositoryCounts CountRepositories(absl::Span<const RepositoryRow> rows);

// Rows sorted by repository. `summary.coverage` is that of the whole run; options as for the rest
// of the report.
std::string RepositoryTableText(absl::Span<const RepositoryRow> rows, const RunSummary& summary,
                                const TextOptions& options);

// What the names have in common: the longest directory, without a slash at its end; empty when it
// is the root or when there is none. At least one component stays of each name.
std::string CommonDirectory(absl::Span<const RepositoryRow> rows);

}  // namespace offkey
