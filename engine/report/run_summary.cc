#include "engine/report/run_summary.h"

#include <tuple>

namespace offkey {

bool FindingPrecedes(const Finding& a, const Finding& b) {
  return std::tie(b.confidence, a.rule, a.fingerprint, a.repo) <
         std::tie(a.confidence, b.rule, b.fingerprint, b.repo);
}

}  // namespace offkey
