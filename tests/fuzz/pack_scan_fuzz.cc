// Any bytes as the entries of a pack: the index that is made of them is one that can be read, and
// names starts of entries, each id once.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "git/pack_scan.h"

namespace {

using offkey::git::EntryHeader;
using offkey::git::ObjectFormat;
using offkey::git::PackIndex;
using offkey::git::PackScan;

void ScanPack(std::string_view pack, ObjectFormat format, size_t hash_bytes,
              const PackIndex* other) {
  // Small, so that objects over the bound, and bases that are dropped and rebuilt, are met too.
  PackScan scan(pack, format, {.max_object_bytes = 4096, .stop = nullptr});
  scan.Run();
  scan.ResolveBases([](const uint8_t* id, offkey::ObjectKind* kind, std::string* bytes) {
    *kind = offkey::ObjectKind::kBlob;
    bytes->assign(id[0], 'b');
    return (id[1] & 1) != 0;
  });
  OFFKEY_CHECK(scan.end_offset() <= pack.size(), "the entries end behind the pack");
  const PackScan::Index made = scan.MakeIndex(other);
  OFFKEY_CHECK(made.unnamed <= scan.entry_count(), "more entries without a name than entries");
  const auto index = PackIndex::Parse(made.bytes, hash_bytes);
  OFFKEY_CHECK(index.ok(), "the index that was made cannot be read");
  for (uint32_t i = 0; other == nullptr && i < index->count(); ++i) {
    EntryHeader header;
    OFFKEY_CHECK(offkey::git::ParseEntryHeader(pack, index->offset(i), hash_bytes, &header),
                 "the index names what is no entry");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  // The first byte cuts the input in two: a pack and an older index of it.
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  const size_t cut = data[0] == 0 ? input.size() : input.size() * data[0] / 256;
  for (const ObjectFormat format : {ObjectFormat::kSha1, ObjectFormat::kSha256}) {
    const size_t hash_bytes = format == ObjectFormat::kSha1 ? 20 : 32;
    const std::string_view pack = input.substr(0, cut);
    if (pack.size() < 12 + hash_bytes) continue;
    ScanPack(pack, format, hash_bytes, nullptr);
    const auto other = PackIndex::Parse(input.substr(cut), hash_bytes);
    if (other.ok()) ScanPack(pack, format, hash_bytes, &*other);
  }
  return 0;
}
