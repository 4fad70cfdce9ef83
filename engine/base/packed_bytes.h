// Numbers and byte strings, packed: a number takes seven bits a byte, lowest first, the highest bit
// says that more follow; a string has its length before it.
//
// Place in the flow: what the store keeps as one value for a whole repository (engine/pipeline).
// The reader is bounded by its input: after the first fault every answer is zero or empty, and ok()
// is false.
//
// Thread rule: plain values. Lifetime: PackedReader's views live as long as its input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offkey {

class PackedWriter {
 public:
  explicit PackedWriter(std::string* out) : out_(out) {}

  void Number(uint64_t value) {
    for (; value >= 0x80; value >>= 7) out_->push_back(static_cast<char>(value | 0x80));
    out_->push_back(static_cast<char>(value));
  }
  // Small absolute values are short.
  void Signed(int64_t value) {
    Number(static_cast<uint64_t>(value) << 1 ^ static_cast<uint64_t>(value >> 63));
  }
  void Bytes(std::string_view bytes) {
    Number(bytes.size());
    out_->append(bytes);
  }

 private:
  std::string* out_;
};

class PackedReader {
 public:
  explicit PackedReader(std::string_view bytes) : left_(bytes) {}

  bool ok() const { return ok_; }
  bool at_end() const { return left_.empty(); }
  size_t left() const { return left_.size(); }

  uint64_t Number() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !left_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(left_.front());
      left_.remove_prefix(1);
      value |= uint64_t{byte & 0x7fu} << shift;
      if (byte < 0x80) return value;
    }
    return Fail();
  }
  // One that is less than `limit`.
  uint64_t NumberBelow(uint64_t limit) {
    const uint64_t value = Number();
    return value < limit ? value : Fail();
  }
  // How many items follow, each of at least one byte.
  size_t Count() {
    const uint64_t value = Number();
    return value <= left_.size() ? static_cast<size_t>(value) : Fail();
  }
  int64_t Signed() {
    const uint64_t value = Number();
    return static_cast<int64_t>(value >> 1 ^ (~(value & 1) + 1));
  }
  std::string_view Bytes() { return Fixed(Count()); }
  // So many bytes without a length before them.
  std::string_view Fixed(size_t size) {
    if (size > left_.size()) Fail();
    const std::string_view bytes = left_.substr(0, size);
    left_.remove_prefix(bytes.size());
    return bytes;
  }

 private:
  size_t Fail() {
    ok_ = false;
    left_ = {};
    return 0;
  }

  std::string_view left_;
  bool ok_ = true;
};

}  // namespace offkey
