// Covered by tests/unit/rule/anchors_test.cc and, against Hyperscan, by
// tests/unit/scan/anchor_finder_test.cc.
#include "engine/rule/anchors.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace offkey {
namespace {

constexpr uint64_t kOne = 1;

// Of the bits `from`, those behind which a byte of the set stands, moved over it.
template <typename InSet>
uint64_t Advance(uint64_t from, size_t left, const InSet& in_set) {
  uint64_t to = 0;
  for (; from != 0; from &= from - 1) {
    const auto at = static_cast<size_t>(std::countr_zero(from));
    if (at < left && in_set(at)) to |= kOne << (at + 1);
  }
  return to;
}

// The offsets to which least..most bytes lead; byte i away is looked at by in_set(i).
template <typename Item, typename InSet>
uint64_t AdvanceItem(const Item& item, uint64_t from, size_t left, const InSet& in_set) {
  for (unsigned i = 0; i < item.least && from != 0; ++i) from = Advance(from, left, in_set);
  uint64_t all = from;
  for (unsigned i = item.least; i < item.most && from != 0; ++i) {
    from = Advance(from, left, in_set);
    all |= from;
  }
  return all;
}

// A cache is read by the machine that wrote it: numbers stand as in memory.
template <typename T>
void WriteVector(const std::vector<T>& values, std::string* out) {
  static_assert(std::is_trivially_copyable_v<T>);
  const uint64_t count = values.size();
  out->append(reinterpret_cast<const char*>(&count), sizeof(count));
  out->append(reinterpret_cast<const char*>(values.data()), count * sizeof(T));
}

template <typename T>
bool ReadVector(std::string_view* bytes, std::vector<T>* values) {
  uint64_t count = 0;
  if (bytes->size() < sizeof(count)) return false;
  std::memcpy(&count, bytes->data(), sizeof(count));
  bytes->remove_prefix(sizeof(count));
  if (count > bytes->size() / sizeof(T)) return false;
  values->resize(count);
  if (count > 0) std::memcpy(values->data(), bytes->data(), count * sizeof(T));
  bytes->remove_prefix(count * sizeof(T));
  return true;
}

template <typename T, size_t kSize>
void WriteArray(const std::array<T, kSize>& values, std::string* out) {
  out->append(reinterpret_cast<const char*>(values.data()), sizeof(values));
}

template <typename T, size_t kSize>
bool ReadArray(std::string_view* bytes, std::array<T, kSize>* values) {
  if (bytes->size() < sizeof(*values)) return false;
  std::memcpy(values->data(), bytes->data(), sizeof(*values));
  bytes->remove_prefix(sizeof(*values));
  return true;
}

}  // namespace

// Backwards from the window: whether a match may begin somewhere.
bool AnchorSet::MayStart(const Anchor& anchor, std::string_view text, size_t at) const {
  const Item* items = items_.data();
  uint64_t offsets = kOne;
  for (uint32_t i = anchor.window; i-- > anchor.first_item;) {
    const Item& item = items[i];
    offsets = AdvanceItem(item, offsets, at,
                          [&](size_t back) { return Has(item.bytes, text[at - back - 1]); });
    if (offsets == 0) return false;
  }
  return true;
}

uint64_t AnchorSet::Ends(AnchorIndex index, std::string_view text, size_t at) const {
  const Anchor& anchor = anchors_.data()[index];
  const Item* items = items_.data();
  const size_t left = text.size() - at;
  uint32_t i = anchor.window;
  size_t end = 0;
  for (; i < anchor.end_item && items[i].single(); ++i, ++end) {
    if (end >= left || !Has(items[i].bytes, text[at + end])) return 0;
  }
  uint64_t offsets = kOne << end;
  for (; i < anchor.end_item && offsets != 0; ++i) {
    const Item& item = items[i];
    offsets = AdvanceItem(item, offsets, left,
                          [&](size_t ahead) { return Has(item.bytes, text[at + ahead]); });
  }
  return offsets != 0 && MayStart(anchor, text, at) ? offsets : 0;
}

bool AnchorSet::AddKey(uint32_t key, uint16_t list) {
  const uint32_t hash = Hash(key);
  const size_t mask = slots_.size() - 1;
  size_t at = hash >> kTagBits;
  for (; slots_[at & mask].list != 0; ++at) {
    if (slots_[at & mask].tag == TagOf(hash)) return false;
  }
  slots_[at & mask] = {TagOf(hash), list};
  return true;
}

void AnchorSet::Write(std::string* out) const {
  WriteVector(anchors_, out);
  WriteVector(items_, out);
  WriteVector(sets_, out);
  WriteArray(pairs_, out);
  WriteArray(four_bits_, out);
  WriteArray(five_bits_, out);
  WriteVector(slots_, out);
  WriteVector(lists_, out);
  WriteVector(entries_, out);
}

std::optional<AnchorSet> AnchorSet::Read(std::string_view* bytes) {
  AnchorSet set;
  const bool read = ReadVector(bytes, &set.anchors_) && ReadVector(bytes, &set.items_) &&
                    ReadVector(bytes, &set.sets_) && ReadArray(bytes, &set.pairs_) &&
                    ReadArray(bytes, &set.four_bits_) && ReadArray(bytes, &set.five_bits_) &&
                    ReadVector(bytes, &set.slots_) && ReadVector(bytes, &set.lists_) &&
                    ReadVector(bytes, &set.entries_);
  if (!read || !std::has_single_bit(set.slots_.size())) return std::nullopt;
  return set;
}

}  // namespace offkey
