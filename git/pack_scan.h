// PackScan: the index of a pack, made from the pack itself, as `git index-pack` makes it.
// Source of the formats: Documentation/gitformat-pack.
//
// Place in the flow: ObjectStore, for a pack whose index is missing, unusable or contradicts it:
// Run -> ResolveBases -> MakeIndex -> PackIndex. Run walks the entries from the first one, each
// inflated to learn where the next begins; whole objects get their ids at once, and deltas depth-
// first from their bases. The walk ends at the first entry that cannot be inflated: what stands
// behind it is not looked for.
//
// Memory: some 60 bytes an entry, 36 more for a ref-delta. Contents that wait for more deltas to be
// built on them are kept up to max_object_bytes; beyond it they are dropped and rebuilt.
//
// Thread rule: one thread. Lifetime: borrows the mapped pack.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/object.h"
#include "engine/model/text.h"
#include "git/content_buffer.h"
#include "git/inflate.h"
#include "git/pack_entry.h"
#include "git/pack_index.h"
#include "git/repository_layout.h"

namespace offkey::git {

class PackScan {
 public:
  struct Options {
    uint64_t max_object_bytes = uint64_t{1} << 30;  // larger objects get no id
    const std::atomic<bool>* stop = nullptr;        // ends the scan early, with what it has
  };
  // Reads the object that a delta is built on from somewhere else; false when it is nowhere.
  using BaseReader = std::function<bool(const uint8_t* id, ObjectKind* kind, std::string* bytes)>;

  // An index of version 2, without checksums (they are zero), and how many entries of the pack it
  // does not name.
  struct Index {
    std::string bytes;
    uint32_t unnamed = 0;
  };

  // `pack` is the whole file, at least 12 bytes and a checksum long; its opening has been checked.
  PackScan(std::string_view pack, ObjectFormat format, const Options& options);

  // Walks the entries and names all that stands, in the end, on a whole object of this pack.
  void Run();
  // Names the deltas whose base is not in this pack but is known to `read`. Returns how many
  // entries got their names; may be called again when `read` knows more.
  uint32_t ResolveBases(const BaseReader& read);

  // What `other` (may be null), an index that was there before, says of places that the scan could
  // not name is taken over: it is reported as damage, or read. Of entries with equal ids the first
  // is named.
  Index MakeIndex(const PackIndex* other) const;

  uint32_t entry_count() const { return static_cast<uint32_t>(entries_.size()); }
  uint32_t stated_count() const { return stated_; }
  // Where the last entry ends.
  uint64_t end_offset() const { return end_; }
  // Whether the entries reach to the checksum (or, where that is cut off, to their stated number).
  bool reached_end() const {
    return end_ >= pack_.size() - hash_bytes_ && entries_.size() >= stated_;
  }
  // Some objects got no id because they are larger than max_object_bytes.
  bool found_too_large() const { return found_too_large_; }
  bool stopped() const {
    return options_.stop != nullptr && options_.stop->load(std::memory_order_relaxed);
  }

 private:
  static constexpr uint32_t kNone = ~uint32_t{0};

  enum class State : uint8_t { kWaiting, kNamed, kFailed };
  struct Entry {
    uint64_t offset = 0;
    uint32_t base = kNone;          // entry that this delta was built on, once it is known
    uint32_t first_child = kNone;   // ofs-deltas on this entry
    uint32_t next_sibling = kNone;  //
    uint32_t weight = 1;            // ofs-deltas below and with this entry
    ObjectKind kind = ObjectKind::kBlob;
    State state = State::kWaiting;
    bool is_delta = false;
  };
  struct RefDelta {
    std::array<uint8_t, ObjectId::kSha256Bytes> base = {};
    uint32_t entry = 0;
    bool taken = false;  // of the first with this base: its deltas were handed out
  };
  // A base whose deltas are still to be built.
  struct Frame {
    ContentBuffer content;
    std::vector<uint32_t> children;  // lightest first
    size_t next = 0;
    uint32_t entry = kNone;  // kNone: the base is not in this pack
  };
  // A delta that was named and dropped: its own deltas are built later, on a copy rebuilt.
  struct Deferred {
    uint32_t entry;
    std::vector<uint32_t> children;
  };

  const uint8_t* id(uint32_t entry) const { return ids_.data() + size_t{entry} * hash_bytes_; }
  void WalkEntries();
  bool WalkEntry(uint64_t offset, uint64_t* next);
  uint32_t FindEntry(uint64_t offset) const;  // kNone: none starts there
  void LinkDeltas();
  bool Name(uint32_t entry, ObjectKind kind, std::string_view content);
  size_t FindRefDeltas(const uint8_t* base) const;
  void AddRefDeltas(size_t first, std::vector<uint32_t>* children);
  std::vector<uint32_t> TakeChildren(uint32_t entry);
  void Descend(Frame root, ObjectKind kind);
  bool InflateEntry(uint32_t entry, ContentBuffer* out);
  bool ApplyDelta(uint32_t entry, std::string_view base, ContentBuffer* out);
  bool Rebuild(uint32_t entry, ContentBuffer* out);

  const std::string_view pack_;
  const ObjectFormat format_;
  const Options options_;
  const size_t hash_bytes_;
  const uint32_t stated_;
  uint64_t end_;
  std::vector<Entry> entries_;        // by offset
  std::vector<uint8_t> ids_;          // of named entries
  std::vector<RefDelta> ref_deltas_;  // sorted by base, then entry, once walked
  std::vector<Deferred> deferred_;
  uint32_t named_ = 0;
  bool found_too_large_ = false;
  const BaseReader* read_ = nullptr;  // within ResolveBases
  Inflater inflater_;
  std::vector<TextPiece> pieces_;
};

}  // namespace offkey::git
