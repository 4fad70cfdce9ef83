// A pack's index (.idx, versions 1 and 2): which object starts where in the pack.
// Source of the format: Documentation/gitformat-pack.
//
// Place in the flow: opened by ObjectStore; names the entries that the delta forest is made of.
// What it says is checked again against the pack: an index may lie. Thread rule: immutable.
// Lifetime: a PackIndex borrows the mapped bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include "absl/status/statusor.h"

namespace offkey::git {

class PackIndex {
 public:
  // `hash_bytes` is 20 or 32. Errors: kDataLoss with what is wrong (too short, unknown version, the
  // fan-out falls, ids not strictly sorted, an offset points outside the 64-bit table).
  static absl::StatusOr<PackIndex> Parse(std::string_view bytes, size_t hash_bytes);

  uint32_t count() const { return count_; }
  const uint8_t* id(uint32_t i) const { return ids_ + size_t{i} * id_stride_; }
  size_t id_stride() const { return id_stride_; }
  uint64_t offset(uint32_t i) const;

 private:
  const uint8_t* ids_ = nullptr;
  size_t id_stride_ = 0;
  const uint8_t* offsets_ = nullptr;  // 4 bytes each
  size_t offset_stride_ = 4;
  const uint8_t* large_offsets_ = nullptr;  // 8 bytes each
  uint64_t large_count_ = 0;
  uint32_t count_ = 0;
};

}  // namespace offkey::git
