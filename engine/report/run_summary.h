// What a report says at its end, and the order in which findings must come. Plain values.
#pragma once

#include <cstdint>
#include <string>

#include "engine/model/coverage.h"
#include "engine/model/finding.h"

namespace offkey {

struct RulesInfo {
  uint64_t count = 0;
  std::string digest;  // lower-case hexadecimal
};

struct RunSummary {
  Coverage coverage;
  RulesInfo rules;
  // Wall time; shown in the text report only, so that equal runs give equal bytes elsewhere.
  double seconds = 0;
};

// The order of findings in every report: confidence from high to low, then rule, then fingerprint,
// then repository.
bool FindingPrecedes(const Finding& a, const Finding& b);

}  // namespace offkey
