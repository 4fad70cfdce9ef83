// Reads foreign bytes from the front: big-endian numbers, counted strings. After a read that does
// not fit, ok() is false and everything further is empty.
//
// Thread rule: one thread. Lifetime: views point into the bytes that are read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offkey {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  bool ok() const { return ok_; }
  bool AtEnd() const { return ok_ && rest_.empty(); }
  std::string_view rest() const { return rest_; }

  // `count` bytes as a number; at most 4.
  uint32_t Number(size_t count) {
    uint32_t number = 0;
    for (const char byte : Bytes(count)) number = (number << 8) | static_cast<unsigned char>(byte);
    return number;
  }
  std::string_view Bytes(size_t count) {
    if (!ok_ || count > rest_.size()) {
      ok_ = false;
      rest_ = {};
      return {};
    }
    const std::string_view bytes = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return bytes;
  }
  // RFC 4251: four bytes of length, then so many.
  std::string_view String() { return Bytes(Number(4)); }
  // RFC 4880 3.2: two bytes of length in bits, then the number.
  std::string_view Mpi() {
    const uint32_t bits = Number(2);
    return Bytes((bits + 7) / 8);
  }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace offkey
