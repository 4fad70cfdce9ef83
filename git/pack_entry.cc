// Covered by tests/unit/git/pack_entry_test.cc and tests/fuzz/pack_entry_fuzz.cc.
#include "git/pack_entry.h"

namespace offkey::git {

bool ParseEntryHeader(std::string_view pack, uint64_t offset, size_t hash_bytes,
                      EntryHeader* header) {
  constexpr uint64_t kPackHeaderBytes = 12;
  if (offset < kPackHeaderBytes || offset >= pack.size()) return false;
  uint64_t at = offset;
  auto byte = static_cast<uint8_t>(pack[at++]);
  const unsigned type = (byte >> 4) & 7;
  uint64_t size = byte & 15u;
  for (unsigned shift = 4; byte & 0x80; shift += 7) {
    if (at >= pack.size() || shift > 56) return false;
    byte = static_cast<uint8_t>(pack[at++]);
    size |= uint64_t{byte & 0x7Fu} << shift;
  }
  header->size = size;
  header->base_id = nullptr;
  header->base_offset = 0;
  switch (type) {
    case 1:
    case 2:
    case 3:
    case 4:
      break;
    case 6: {
      if (at >= pack.size()) return false;
      byte = static_cast<uint8_t>(pack[at++]);
      uint64_t back = byte & 0x7Fu;
      while (byte & 0x80) {
        if (at >= pack.size() || back >= (uint64_t{1} << 55)) return false;
        byte = static_cast<uint8_t>(pack[at++]);
        back = ((back + 1) << 7) | (byte & 0x7Fu);
      }
      if (back == 0 || back > offset - kPackHeaderBytes) return false;
      header->base_offset = offset - back;
      break;
    }
    case 7:
      if (pack.size() - at < hash_bytes) return false;
      header->base_id = reinterpret_cast<const uint8_t*>(pack.data()) + at;
      at += hash_bytes;
      break;
    default:
      return false;
  }
  header->type = static_cast<EntryType>(type);
  header->data_offset = at;
  return at < pack.size();
}

}  // namespace offkey::git
