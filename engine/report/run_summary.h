// What a report says at its end, and the order in which findings must come. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/model/coverage.h"
#include "engine/model/finding.h"

namespace offkey {

struct RulesInfo {
  uint64_t count = 0;
  std::string digest;  // lower-case hexadecimal
};

// What became of one repository of a run over many.
enum class SweepState {
  kComplete,
  kIncomplete,  // swept, but not everything could be read
  kNotSwept,    // nothing of it was read; the coverage's notes say why
};
const char* SweepStateName(SweepState state);  // "complete", "incomplete", "not-swept"

struct RepositoryCounts {
  uint64_t total = 0;
  uint64_t complete = 0;
  uint64_t incomplete = 0;
  uint64_t not_swept = 0;
};

struct RunSummary {
  Coverage coverage;
  RulesInfo rules;
  // Wall time; shown in the text report only, so that equal runs give equal bytes elsewhere.
  double seconds = 0;
  // The repository that this ends, where a run has several; then also the state.
  std::string repo = {};
  SweepState state = SweepState::kComplete;
  // The end of a run over several: of all of them.
  std::optional<RepositoryCounts> repositories = std::nullopt;
  uint64_t findings_elsewhere = 0;  // written by other writers of the same run
};

// The order of findings in every report: confidence from high to low, then rule, then fingerprint,
// then repository.
bool FindingPrecedes(const Finding& a, const Finding& b);

}  // namespace offkey
