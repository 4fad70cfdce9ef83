// Where a credential stands inside what its span holds compressed.
//
// Place in the flow: Match -> RopeMatch -> Occurrence. A plain value.
#pragma once

#include <compare>
#include <cstdint>

namespace offkey {

// [begin, end) are byte offsets of the inflated text, `line` is 1-based in it. `end` is 0 where the
// span holds the credential itself.
struct InnerPlace {
  uint32_t begin = 0;
  uint32_t end = 0;
  uint32_t line = 0;
  bool empty() const { return end == 0; }
  friend auto operator<=>(const InnerPlace&, const InnerPlace&) = default;
};

}  // namespace offkey
