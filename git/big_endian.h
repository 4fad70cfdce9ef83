// Big-endian integers, as git's files store them. The caller has checked the bounds.
#pragma once

#include <cstdint>
#include <cstring>

namespace offkey::git {

inline uint32_t ReadBig32(const void* p) {
  uint32_t value;
  std::memcpy(&value, p, sizeof value);
  return __builtin_bswap32(value);
}

inline uint64_t ReadBig64(const void* p) {
  uint64_t value;
  std::memcpy(&value, p, sizeof value);
  return __builtin_bswap64(value);
}

}  // namespace offkey::git
