// Anchors: four neighbouring bytes of each opening that source text seldom holds. Where they stand
// the opening is tried around them; everything else is passed over at a byte and a half of work.
//
// Place in the flow: AnchorBuilder (anchor_builder.h) -> AnchorSet -> AnchorFinder of every scanner
// thread.
//
// Three sieves, each letting through a superset of what is behind it:
//   1. pairs(): for the classes of two neighbouring bytes, a bit for each of sixteen buckets, in
//      four lanes. An anchor of bucket b may begin at i when lane k of the pair at i + k has bit
//      b, for k = 0..3 (a fifth byte is looked at where the opening has few there);
//   2. MayBegin(key, behind): hashes of the four classes, and of five where the fifth is certain;
//   3. ListOf(key): the anchors with that key, and what stands around them all; Anchors(list): each
//      with what stands around it. Ends() then tries its opening.
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
  static constexpr size_t kBuckets = 16;
  using PairTable = std::array<uint64_t, kByteClasses * kByteClasses>;
  using AnchorIndex = uint32_t;
  using ClassSet = uint64_t;  // a bit for each class of bytes

  // What stands around the four bytes of an anchor, by class, at the places that tell most. All
  // bits where a match may have ended; a place outside the text counts as a zero byte.
  struct Around {
    static constexpr size_t kPlaces = 6;
    static constexpr int kBefore = 8;  // bytes before the four that may be looked at
    static constexpr int kAhead = 16;  // from the first of the four on

    std::array<ClassSet, kPlaces> classes{};
    std::array<int8_t, kPlaces> places{};  // from the first of the four
    uint16_t unused = 0;                   // no byte of a cache is left to chance

    // `at` is where the four begin, with kBefore bytes before it.
    bool Fits(const char* at) const {
      uint64_t fits = 1;
      for (size_t i = 0; i < kPlaces; ++i) {
        const auto byte = static_cast<unsigned char>(at[places.data()[i]]);
        fits &= classes.data()[i] >> ByteClass(byte);
      }
      return (fits & 1) != 0;
    }
  };
  struct Entry {
    Around around;
    AnchorIndex anchor = 0;
    uint32_t unused = 0;
  };
  // Of the keys with the same anchors.
  struct List {
    Around around;  // of any of them
    uint32_t begin = 0;
    uint32_t count = 0;
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
  // Before ListOf, many at a time: the table is larger than the nearest caches.
  void PrefetchList(uint32_t key) const {
    __builtin_prefetch(slots_.data() + ((Hash(key) >> kTagBits) & (slots_.size() - 1)));
  }
  // nullptr when there is none. Of a key without anchors it may be another's list.
  const List* ListOf(uint32_t key) const {
    const uint32_t hash = Hash(key);
    const size_t mask = slots_.size() - 1;
    for (size_t at = hash >> kTagBits;; ++at) {
      const Slot slot = slots_.data()[at & mask];
      if (slot.list == 0) return nullptr;
      if (slot.tag == TagOf(hash)) return lists_.data() + (slot.list - 1);
    }
  }
  absl::Span<const Entry> Anchors(const List& list) const {
    return {entries_.data() + list.begin, list.count};
  }

  OpeningIndex opening(AnchorIndex anchor) const { return anchors_.data()[anchor].opening; }
  // Tries the anchor's opening with its window at `at` of the text. Bit i of the answer: a match
  // ends at `at` + i.
  uint64_t Ends(AnchorIndex anchor, std::string_view text, size_t at) const;

  // For the cache. Read: nullopt when the bytes are not what Write wrote; takes them off.
  void Write(std::string* out) const;
  static std::optional<AnchorSet> Read(std::string_view* bytes);

 private:
  friend class AnchorBuilder;

  // Of one key, in an open hash table. Kept small: it is looked into at random.
  struct Slot {
    uint16_t tag = 0;
    uint16_t list = 0;  // its number in lists_ and one; 0 in a free slot
  };
  static constexpr size_t kMostLists = UINT16_MAX;
  static constexpr int kTagBits = 14;
  static uint16_t TagOf(uint32_t hash) { return static_cast<uint16_t>(hash); }
  // False, and nothing is changed, when a slot on the way cannot be told from the key's.
  bool AddKey(uint32_t key, uint16_t list);
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

  std::vector<Anchor> anchors_;
  std::vector<Item> items_;
  std::vector<std::array<uint64_t, 4>> sets_;
  PairTable pairs_{};
  std::vector<Slot> slots_;  // a power of two of them
  std::vector<List> lists_;
  std::vector<Entry> entries_;
  // Of each key of an anchor one of the two.
  HashBits four_bits_{};
  HashBits five_bits_{};
};

}  // namespace offkey
