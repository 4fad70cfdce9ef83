// What a version-control object is, said without any library's types: its kind and its id.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "engine/base/hex.h"

namespace offkey {

enum class ObjectKind : uint8_t { kCommit = 1, kTree = 2, kBlob = 3, kTag = 4 };

// A SHA-1 (20 bytes) or SHA-256 (32 bytes) object id. A plain value; the unused tail is always
// zero, so that comparison needs no regard for the length inside one repository.
class ObjectId {
 public:
  static constexpr size_t kSha1Bytes = 20;
  static constexpr size_t kSha256Bytes = 32;

  ObjectId() = default;
  // `bytes` must be 20 or 32 long.
  explicit ObjectId(std::string_view bytes) : size_(static_cast<uint8_t>(bytes.size())) {
    std::memcpy(bytes_.data(), bytes.data(), bytes.size());
  }

  std::string_view bytes() const { return {reinterpret_cast<const char*>(bytes_.data()), size_}; }
  bool empty() const { return size_ == 0; }
  std::string ToHex() const { return HexEncode(bytes()); }

  friend bool operator==(const ObjectId&, const ObjectId&) = default;
  friend auto operator<=>(const ObjectId& a, const ObjectId& b) { return a.bytes_ <=> b.bytes_; }
  template <typename H>
  friend H AbslHashValue(H h, const ObjectId& id) {
    return H::combine(std::move(h), id.bytes_);
  }

 private:
  std::array<uint8_t, kSha256Bytes> bytes_ = {};
  uint8_t size_ = 0;
};

}  // namespace offkey
