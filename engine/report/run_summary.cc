#include "engine/report/run_summary.h"

#include <tuple>

namespace offkey {

bool FindingPrecedes(const Finding& a, const Finding& b) {
  if (a.refusal.has_value() != b.refusal.has_value()) return b.refusal.has_value();
  return std::tie(b.confidence, a.rule, a.fingerprint, a.repo) <
         std::tie(a.confidence, b.rule, b.fingerprint, b.repo);
}

const char* SweepStateName(SweepState state) {
  switch (state) {
    case SweepState::kComplete:
      return "complete";
    case SweepState::kIncomplete:
      return "incomplete";
    case SweepState::kNotSwept:
      return "not-swept";
  }
  return "incomplete";
}

}  // namespace offkey
