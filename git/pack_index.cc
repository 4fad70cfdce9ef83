// Covered by tests/unit/git/pack_index_test.cc and tests/fuzz/pack_index_fuzz.cc.
#include "git/pack_index.h"

#include <cstring>

#include "git/big_endian.h"

namespace offkey::git {
namespace {

constexpr uint32_t kMagic = 0xFF744F63;  // "\377tOc"
constexpr size_t kFanoutBytes = 256 * 4;

}  // namespace

absl::StatusOr<PackIndex> PackIndex::Parse(std::string_view bytes, size_t hash_bytes) {
  const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
  const bool is_v1 = bytes.size() < 8 || ReadBig32(data) != kMagic;
  if (!is_v1 && ReadBig32(data + 4) != 2) {
    return absl::DataLossError("the pack index has an unknown version");
  }
  const size_t header = is_v1 ? 0 : 8;
  if (bytes.size() < header + kFanoutBytes + 2 * hash_bytes) {
    return absl::DataLossError("the pack index is shorter than its own header");
  }
  const uint8_t* fanout = data + header;
  uint32_t count = 0;
  for (int i = 0; i < 256; ++i) {
    const uint32_t next = ReadBig32(fanout + 4 * i);
    if (next < count) return absl::DataLossError("the fan-out table of the pack index falls");
    count = next;
  }
  PackIndex index;
  index.count_ = count;
  const uint8_t* const table = fanout + kFanoutBytes;
  const uint64_t room = bytes.size() - header - kFanoutBytes - 2 * hash_bytes;
  if (is_v1) {
    index.id_stride_ = 4 + hash_bytes;
    index.ids_ = table + 4;
    index.offsets_ = table;
    index.offset_stride_ = index.id_stride_;
    if (room < uint64_t{count} * index.id_stride_) {
      return absl::DataLossError("the pack index is shorter than its object count");
    }
  } else {
    index.id_stride_ = hash_bytes;
    index.ids_ = table;
    const uint64_t small = uint64_t{count} * (hash_bytes + 4 + 4);
    if (room < small) {
      return absl::DataLossError("the pack index is shorter than its object count");
    }
    index.offsets_ = table + uint64_t{count} * (hash_bytes + 4);
    index.large_offsets_ = index.offsets_ + uint64_t{count} * 4;
    index.large_count_ = (room - small) / 8;
    for (uint32_t i = 0; i < count; ++i) {
      const uint32_t offset = ReadBig32(index.offsets_ + size_t{i} * 4);
      if ((offset & 0x80000000u) != 0 && (offset & 0x7FFFFFFFu) >= index.large_count_) {
        return absl::DataLossError("the pack index points outside its table of large offsets");
      }
    }
  }
  for (uint32_t i = 1; i < count; ++i) {
    if (std::memcmp(index.id(i - 1), index.id(i), hash_bytes) >= 0) {
      return absl::DataLossError("the ids of the pack index are not sorted");
    }
  }
  return index;
}

uint64_t PackIndex::offset(uint32_t i) const {
  const uint32_t offset = ReadBig32(offsets_ + size_t{i} * offset_stride_);
  if (large_offsets_ == nullptr || (offset & 0x80000000u) == 0) return offset;
  return ReadBig64(large_offsets_ + uint64_t{offset & 0x7FFFFFFFu} * 8);
}

}  // namespace offkey::git
