// Candidate: what the scanner found, not yet judged. Thread rule: a value.
#pragma once

#include <cstdint>

#include "engine/rule/compiled_rules.h"

namespace offkey {

// An opening that was found; `end` is one past its last byte.
struct Candidate {
  uint64_t end = 0;
  OpeningIndex opening = 0;
  friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

}  // namespace offkey
