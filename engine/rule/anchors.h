// Anchors: four neighbouring bytes of each opening that source text seldom holds. Where they stand
// the opening is tried around them; everything else is passed over at a byte and a half of work.
//
// Place in the flow: AnchorBuilder (anchor_builder.h) -> AnchorSet -> AnchorFinder of every scanner
// thread.
//
// Three sieves, each letting through a superset of what is behind it:
//   1. pairs(): for the classes of two neighbouring bytes, a bit for each of eight buckets, in four
//      lanes. An anchor of bucket b may begin at i when lane k of the pair at i + k has bit b, for
//      k = 0..3 (a fifth byte is looked at where the opening has a certain one);
//   2. MayBegin(key, behind): hashes of the four classes, and of five where the fifth is certain;
//   3. Anchors(key): the anchors with that key, each with the classes that may stand beside its
//   four
//      bytes, whose openings Ends() then tries.
//
// Thread rule: constant once built.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/rule/byte_model.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

class AnchorSet {
 public:
  static constexpr size_t kWindowBytes = 4;
  static constexpr size_t kLanes = 4;
  static constexpr size_t kBuckets = 8;
  using PairTable = std::array<uint32_t, kByteClasses * kByteClasses>;
  using AnchorIndex = uint32_t;
  using ClassSet = uint64_t;  // a bit for each class of bytes

  // What a match of the anchor has, by class, in front of the four bytes and behind them. All bits
  // where it may end there; a place outside the text counts as a zero byte.
  struct Entry {
    ClassSet second_before = 0;
    ClassSet before = 0;
    ClassSet behind = 0;
    ClassSet second_behind = 0;
    AnchorIndex anchor = 0;
    uint32_t unused = 0;  // no byte of a cache is left to chance
  };

  bool empty() const { return anchors_.empty(); }
  size_t size() const { return anchors_.size(); }

  const PairTable& pairs() const { return pairs_; }
  static constexpr unsigned PairIndex(unsigned first, unsigned second) {
    return first | second << 6;
  }

  // Of four bytes in their order in memory, read as a little-endian integer: their classes.
  static constexpr uint32_t KeyOf(uint32_t bytes) {
    return (bytes >> 1 & 0x20202020u) | (bytes & 0x1f1f1f1fu);
  }
  // `behind`: the class of the byte behind the four.
  bool MayBegin(uint32_t key, unsigned behind) const {
    return Test(four_bits_, Hash(key)) || Test(five_bits_, HashOfFive(key, behind));
  }
  absl::Span<const Entry> Anchors(uint32_t key) const {
    const size_t mask = slots_.size() - 1;
    for (size_t at = Hash(key) >> 8;; ++at) {
      const Slot& slot = slots_.data()[at & mask];
      if (slot.count == 0) return {};
      if (slot.key == key) return absl::MakeConstSpan(lists_).subspan(slot.begin, slot.count);
    }
  }

  OpeningIndex opening(AnchorIndex anchor) const { return anchors_[anchor].opening; }
  // Tries the anchor's opening with its window at `at` of the text. Bit i of the answer: a match
  // ends at `at` + i.
  uint64_t Ends(AnchorIndex anchor, std::string_view text, size_t at) const;

  // For the cache. Read: nullopt when the bytes are not what Write wrote; takes them off.
  void Write(std::string* out) const;
  static std::optional<AnchorSet> Read(std::string_view* bytes);

 private:
  friend class AnchorBuilder;

  // Of one key, in an open hash table. Keys with the same anchors share a list.
  struct Slot {
    uint32_t key = 0;
    uint32_t begin : 20 = 0;  // in lists_
    uint32_t count : 12 = 0;  // 0 in a free slot
  };
  static constexpr size_t kMostEntries = size_t{1} << 20;
  static constexpr size_t kMostOfKey = (size_t{1} << 12) - 1;
  struct Item {
    uint16_t bytes = 0;  // index into sets_
    uint8_t least = 1;
    uint8_t most = 1;
    bool single() const { return least == 1 && most == 1; }
  };
  struct Anchor {
    OpeningIndex opening = 0;
    uint32_t first_item = 0;
    uint32_t window = 0;  // the item at which the four bytes begin
    uint32_t end_item = 0;
  };

  static constexpr int kHashBits = 18;
  using HashBits = std::array<uint64_t, (size_t{1} << kHashBits) / 64>;
  static uint32_t Hash(uint32_t key) { return key * 0x9E3779B1u; }
  static uint32_t HashOfFive(uint32_t key, unsigned behind) {
    return (key + behind * 0x01003F07u) * 0x85EBCA6Bu;
  }
  static bool Test(const HashBits& bits, uint32_t hash) {
    const uint32_t bit = hash >> (32 - kHashBits);
    return (bits.data()[bit >> 6] >> (bit & 63) & 1) != 0;
  }
  static void Set(uint32_t hash, HashBits* bits) {
    const uint32_t bit = hash >> (32 - kHashBits);
    (*bits)[bit >> 6] |= uint64_t{1} << (bit & 63);
  }
  // Anchors with more classes behind them are known by the four bytes alone.
  static constexpr int kMostBehind = 8;

  bool Has(uint16_t set, char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return (sets_.data()[set].data()[byte >> 6] >> (byte & 63) & 1) != 0;
  }
  bool MayStart(const Anchor& anchor, std::string_view text, size_t at) const;
  void FillKeyBits();

  std::vector<Anchor> anchors_;
  std::vector<Item> items_;
  std::vector<std::array<uint64_t, 4>> sets_;
  PairTable pairs_{};
  std::vector<Slot> slots_;
  std::vector<Entry> lists_;
  // Of each key of an anchor one of the two.
  HashBits four_bits_{};
  HashBits five_bits_{};
};

}  // namespace offkey
