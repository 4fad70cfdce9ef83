// One entry of a pack: its header, read with every bound checked.
// Source of the format: Documentation/gitformat-pack.
#pragma once

#include <cstdint>
#include <string_view>

namespace offkey::git {

enum class EntryType : uint8_t {
  kCommit = 1,
  kTree = 2,
  kBlob = 3,
  kTag = 4,
  kOfsDelta = 6,
  kRefDelta = 7,
};

struct EntryHeader {
  EntryType type = EntryType::kBlob;
  uint64_t size = 0;                 // inflated: of the object, or of the delta
  uint64_t data_offset = 0;          // where the zlib stream starts
  uint64_t base_offset = 0;          // kOfsDelta
  const uint8_t* base_id = nullptr;  // kRefDelta; points into the pack
  bool is_delta() const { return type == EntryType::kOfsDelta || type == EntryType::kRefDelta; }
};

// Reads the entry header at `offset` of the pack's bytes without its trailing checksum. False when
// it is cut short, of a reserved type, states a size over 2^63, or has a base outside the pack or
// at or behind itself.
bool ParseEntryHeader(std::string_view pack, uint64_t offset, size_t hash_bytes,
                      EntryHeader* header);

}  // namespace offkey::git
