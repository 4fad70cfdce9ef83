// Any bytes as a pack index: an accepted one has sorted ids, and every entry can be read.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "engine/base/check.h"
#include "git/pack_index.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const size_t hash_bytes : {size_t{20}, size_t{32}}) {
    const auto index = offkey::git::PackIndex::Parse(bytes, hash_bytes);
    if (!index.ok()) continue;
    uint64_t sum = 0;
    for (uint32_t i = 0; i < index->count(); ++i) {
      sum += index->offset(i) + index->id(i)[hash_bytes - 1];
      OFFKEY_CHECK(i == 0 || std::memcmp(index->id(i - 1), index->id(i), hash_bytes) < 0,
                   "ids are not sorted");
    }
    volatile uint64_t keep = sum;
    (void)keep;
  }
  return 0;
}
