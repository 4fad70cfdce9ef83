// Any bytes as a pack's entry header: what is accepted points inside the pack.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/base/check.h"
#include "git/pack_entry.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view pack(reinterpret_cast<const char*>(data), size);
  for (const size_t hash_bytes : {size_t{20}, size_t{32}}) {
    offkey::git::EntryHeader header;
    if (!offkey::git::ParseEntryHeader(pack, 12, hash_bytes, &header)) continue;
    OFFKEY_CHECK(header.data_offset < size, "the entry's data lies outside the pack");
    // Nothing stands before the first entry, so it can have no base in the pack.
    OFFKEY_CHECK(header.type != offkey::git::EntryType::kOfsDelta, "a base before the first entry");
  }
  return 0;
}
