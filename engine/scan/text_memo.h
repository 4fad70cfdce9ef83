// TextMemo: stretches of text that were looked at last, and what was found in each.
//
// Place in the flow: DeltaScanner asks it before it searches what is around a change, and before it
// confirms a candidate. One change of a file stands in many deltas: merged, reverted, picked for
// another branch. In the histories of git, jenkins and gogs 43 to 61 of 100 bytes around changes
// were among the ten thousand stretches searched before them, and so were six of ten windows that
// were confirmed.
//
// What is found follows from the bytes and the tag alone, and both are compared, not only their
// hash: what is told is what looking again would find.
//
// Thread rule: one a thread. Memory: kBytes and some 1 MiB, from the first Add on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

class TextMemo {
 public:
  static constexpr size_t kMostTextBytes = 4096;  // longer ones are not remembered
  static constexpr size_t kMostFound = 256;       // nor those with more in them
  static constexpr size_t kBytes = size_t{4} << 20;

  // An opening; `end` counts from the text's first byte.
  struct Found {
    uint32_t end = 0;
    OpeningIndex opening = 0;
    friend bool operator==(const Found&, const Found&) = default;
  };
  struct Key {
    uint64_t hash = 0;
    uint64_t tag = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };

  // `tag` is what the answer depends on beside the bytes. `sample` is the text or a part of it that
  // tells it from others.
  static Key KeyOf(std::string_view sample, uint64_t tag);
  // nullopt when it is not remembered. What was found is valid until the next Add.
  std::optional<absl::Span<const Found>> Find(std::string_view text, Key key) const;
  // `key` is that of `text`. Forgets the oldest ones as room is needed.
  void Add(std::string_view text, Key key, absl::Span<const Found> found);

 private:
  // Places count what was ever written, so that a place tells whether it was overwritten since.
  struct Slot {
    Key key;
    uint64_t text_at = 0;
    uint64_t found_at = 0;
    uint32_t size = 0;  // 0 in a free slot
    uint32_t found = 0;
  };
  static constexpr size_t kSlots = size_t{1} << 14;
  static constexpr size_t kFound = size_t{1} << 15;
  static size_t SlotOf(Key key) { return static_cast<size_t>(key.hash >> 32) % kSlots; }

  std::vector<Slot> slots_;
  std::string text_;          // a ring
  std::vector<Found> found_;  // another
  uint64_t text_written_ = 0;
  uint64_t found_written_ = 0;
};

}  // namespace offkey
