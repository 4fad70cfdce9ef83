// Covered by tests/unit/scan/text_memo_test.cc, and by delta_scanner_test.cc against the naive
// option.
#include "engine/scan/text_memo.h"

#include <algorithm>

#include "absl/hash/hash.h"

namespace offkey {
namespace {

// Where `size` items that stand side by side may be written in a ring of `capacity`, of which
// `written` were ever written: not over its end.
uint64_t NextPlace(uint64_t written, size_t size, size_t capacity) {
  const uint64_t at = written % capacity;
  return at + size <= capacity ? written : written - at + capacity;
}

// Whether what was written at `place` is there still.
bool IsThere(uint64_t place, uint64_t written, size_t capacity) {
  return written - place <= capacity;
}

}  // namespace

TextMemo::Key TextMemo::KeyOf(std::string_view sample, uint64_t tag) {
  return {absl::HashOf(sample, tag), tag};
}

std::optional<absl::Span<const TextMemo::Found>> TextMemo::Find(std::string_view text,
                                                                Key key) const {
  if (slots_.empty() || text.empty()) return std::nullopt;
  const Slot& slot = slots_[SlotOf(key)];
  if (slot.key != key || slot.size != text.size()) return std::nullopt;
  if (!IsThere(slot.text_at, text_written_, kBytes) ||
      !IsThere(slot.found_at, found_written_, kFound)) {
    return std::nullopt;
  }
  if (std::string_view(text_).substr(slot.text_at % kBytes, slot.size) != text) return std::nullopt;
  return absl::MakeConstSpan(found_).subspan(slot.found_at % kFound, slot.found);
}

void TextMemo::Add(std::string_view text, Key key, absl::Span<const Found> found) {
  if (text.empty() || text.size() > kMostTextBytes || found.size() > kMostFound) return;
  if (slots_.empty()) {
    slots_.resize(kSlots);
    text_.resize(kBytes);
    found_.resize(kFound);
  }
  const uint64_t text_at = NextPlace(text_written_, text.size(), kBytes);
  const uint64_t found_at = NextPlace(found_written_, found.size(), kFound);
  text_.replace(text_at % kBytes, text.size(), text);
  std::copy(found.begin(), found.end(), found_.begin() + static_cast<ptrdiff_t>(found_at % kFound));
  text_written_ = text_at + text.size();
  found_written_ = found_at + found.size();
  slots_[SlotOf(key)] = {key, text_at, found_at, static_cast<uint32_t>(text.size()),
                         static_cast<uint32_t>(found.size())};
}

}  // namespace offkey
