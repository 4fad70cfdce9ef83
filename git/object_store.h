// ObjectStore: every object of a repository, in packs and loose, under one dense numbering; and the
// slow, random way to read one of them. (The fast way to read all of them is git/forest_walk.h.)
//
// Place in the flow: OpenLayout -> ObjectStore -> DeltaForest -> ForestWalk. Objects found in
// several places count once: one place is primary, the others serve when it is damaged.
//
// Thread rule: immutable after Open; const methods may be called from any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/object.h"
#include "engine/model/source.h"
#include "git/big_endian.h"
#include "git/guarded_file.h"
#include "git/object_reader.h"
#include "git/pack_entry.h"
#include "git/pack_index.h"
#include "git/repository_layout.h"

namespace offkey::git {

// What became of an object; anything but kScanned is a word in the coverage.
enum class ObjectFate : uint8_t {
  kUnseen = 0,
  kScanned,
  kCorrupt,           // damaged: header, zlib stream, delta
  kWrongSize,         // inflates to another size than stated, or states an impossible one
  kDeltaCycle,        // a delta based, in the end, on itself
  kMissingBase,       // a delta whose base is nowhere
  kDamagedBase,       // a delta whose base could not be read
  kIdMismatch,        // the content is not what its id says (only with id verification)
  kChanged,           // the file shrank while it was read
  kUnreadable,        // permission, input/output error
  kNotRegular,        // a link, FIFO or device in place of the object
  kOverMemoryBudget,  // skipped: a delta whose result or base exceeds the budget
  kStopped,           // not reached: the run was interrupted
};
const char* ObjectFateName(ObjectFate fate);  // "corrupt", "wrong-size", ...

struct Pack {
  std::string name;  // "pack-<id>.pack", for messages
  MappedFile file;
  MappedFile index_file;
  PackIndex index;
  std::string made_index;  // the bytes of `index` when it was made from the pack (git/pack_scan.h)
  std::string_view bytes;  // of `file`, without the trailing checksum
  std::vector<ObjectNumber>
      numbers;  // of index entry i; empty when they are 0, 1, 2 ... (a single pack)
  ObjectNumber number(uint32_t i) const { return numbers.empty() ? i : numbers[i]; }
  // Then its entries are known to lie end to end, and what is not read of them was said.
  bool has_made_index() const { return !made_index.empty(); }
};

struct LooseObject {
  ObjectNumber number = 0;
  uint32_t directory = 0;  // index into the layout's object_dirs
};

class ObjectStore final : public ObjectReader {
 public:
  struct Options {
    uint64_t max_object_bytes = uint64_t{1} << 30;  // of a single random read
    const std::atomic<bool>* stop = nullptr;        // ends the making of an index early
  };

  // Damage is no error: a pack that cannot be used is a note, and unknown_remainder() is set. A
  // pack whose index is missing, unusable or contradicts it is indexed here, in memory, which
  // costs about what `git index-pack` does.
  static absl::StatusOr<std::unique_ptr<ObjectStore>> Open(RepositoryLayout layout,
                                                           const Options& options);
  ~ObjectStore() override;

  const RepositoryLayout& layout() const { return layout_; }
  size_t hash_bytes() const { return hash_bytes_; }
  uint32_t object_count() const { return count_; }
  const uint8_t* id_bytes(ObjectNumber number) const { return ids_ + size_t{number} * id_stride_; }
  ObjectId id(ObjectNumber number) const {
    return ObjectId(std::string_view(reinterpret_cast<const char*>(id_bytes(number)), hash_bytes_));
  }
  // Two cache misses: a table by the first bits of the id leads to the few ids that share them.
  std::optional<ObjectNumber> FindNumber(const uint8_t* id) const;

  // For many look-ups at a time: first PrefetchBucket for each id, then PrefetchIds, then
  // FindNumber.
  void PrefetchBucket(const uint8_t* id) const {
    __builtin_prefetch(&buckets_[ReadBig32(id) >> bucket_shift_]);
  }
  void PrefetchIds(const uint8_t* id) const {
    const uint32_t first = buckets_[ReadBig32(id) >> bucket_shift_];
    if (first < count_) __builtin_prefetch(id_bytes(first));
  }

  const std::vector<std::unique_ptr<Pack>>& packs() const { return packs_; }
  const std::vector<LooseObject>& loose() const { return loose_; }
  // True when the entry `i` of pack `p` is the place that counts for its object.
  bool IsPrimary(uint32_t pack, ObjectNumber number) const {
    return places_.empty() || places_[number].pack == pack;
  }
  // The same for loose()[position]: false for what stands in a pack too, or in an earlier object
  // directory.
  bool IsPrimaryLoose(uint32_t position) const {
    const Place& place = places_[loose_[position].number];
    return place.pack == kLoosePlace && place.position == position;
  }

  // Whether the object stands in more than one place.
  bool HasOtherPlaces(ObjectNumber number) const;

  // Reads one object, from any place that is whole. kUnseen in *fate never; kScanned when read.
  ObjectFate Read(ObjectNumber number, ObjectKind* kind, std::string* bytes) const;
  // The kind alone, from headers; nothing is inflated but a loose object's header. nullopt when
  // damaged.
  std::optional<ObjectKind> KindOf(ObjectNumber number) const;
  // The same from one loose file.
  ObjectFate ReadLoose(const LooseObject& loose, ObjectKind* kind, std::string* bytes) const;
  // Opens a loose object's file and reads its header.
  ObjectFate OpenLoose(const LooseObject& loose, MappedFile* file, ObjectKind* kind, uint64_t* size,
                       size_t* header_bytes) const;

  // ObjectReader
  absl::StatusOr<bool> Find(const ObjectId& id, ObjectKind* kind, std::string* bytes) override;

  bool unknown_remainder() const { return unknown_remainder_; }
  const std::set<std::string>& notes() const { return notes_; }
  bool promisor() const { return promisor_; }

 private:
  static constexpr uint32_t kLoosePlace = ~uint32_t{0};
  struct Place {
    uint32_t pack = 0;      // or kLoosePlace
    uint32_t position = 0;  // index entry, or index into loose_
  };

  // A pack whose index is not to be used, before it has one made from itself.
  struct UnindexedPack;

  explicit ObjectStore(RepositoryLayout layout, const Options& options);
  void AddPacks(uint32_t directory);
  void AddLoose(uint32_t directory);
  absl::Status IndexPacks();  // unindexed_packs.cc
  absl::Status NumberObjects();
  void BuildBuckets();
  ObjectFate ReadPlace(const Place& place, ObjectKind* kind, std::string* bytes) const;
  ObjectFate ReadPacked(uint32_t pack, uint64_t offset, ObjectKind* kind, std::string* bytes,
                        int depth) const;

  RepositoryLayout layout_;
  Options options_;
  size_t hash_bytes_;
  std::vector<std::unique_ptr<Pack>> packs_;
  std::vector<std::unique_ptr<UnindexedPack>> unindexed_;  // until numbering
  std::vector<LooseObject> loose_;
  std::vector<ObjectId> loose_ids_;  // until numbering
  // Sorted ids: those of the only pack's index, or own_ids_.
  const uint8_t* ids_ = nullptr;
  size_t id_stride_ = 0;
  uint32_t count_ = 0;
  std::vector<uint8_t> own_ids_;
  // buckets_[b] is the first number whose id's first bits are b or more; about two ids share a
  // bucket.
  unsigned bucket_shift_ = 0;
  std::vector<uint32_t> buckets_;
  std::vector<Place> places_;                                 // by number; empty for a single pack
  std::vector<std::pair<ObjectNumber, Place>> other_places_;  // sorted
  bool unknown_remainder_ = false;
  bool promisor_ = false;
  std::set<std::string> notes_;
};

}  // namespace offkey::git
