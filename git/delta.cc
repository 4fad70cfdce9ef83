// Covered by tests/unit/git/delta_test.cc and tests/fuzz/delta_fuzz.cc.
#include "git/delta.h"

#include <bit>
#include <cstring>

namespace offkey::git {
namespace {

bool ReadSize(std::string_view delta, size_t* at, uint64_t* size) {
  *size = 0;
  for (unsigned shift = 0; shift < 63; shift += 7) {
    if (*at >= delta.size()) return false;
    const auto byte = static_cast<uint8_t>(delta[(*at)++]);
    *size |= uint64_t{byte & 0x7Fu} << shift;
    if ((byte & 0x80) == 0) return true;
  }
  return false;
}

}  // namespace

bool ParseDeltaSizes(std::string_view delta, DeltaSizes* sizes) {
  size_t at = 0;
  if (!ReadSize(delta, &at, &sizes->base) || !ReadSize(delta, &at, &sizes->result)) return false;
  sizes->header_bytes = at;
  return true;
}

bool ParseDelta(std::string_view delta, std::string_view base, std::vector<TextPiece>* pieces,
                uint64_t* result_size) {
  pieces->clear();
  DeltaSizes sizes;
  if (!ParseDeltaSizes(delta, &sizes) || sizes.base != base.size()) return false;
  *result_size = sizes.result;
  const char* p = delta.data() + sizes.header_bytes;
  const char* const end = delta.data() + delta.size();
  uint64_t made = 0;
  while (p < end) {
    const auto op = static_cast<uint8_t>(*p++);
    if (op & 0x80) {
      uint64_t offset = 0;
      uint64_t length = 0;
      // At most 7 bytes follow; they are counted only where the delta is about to end.
      if (end - p < 7 && end - p < std::popcount(static_cast<unsigned>(op & 0x7F))) return false;
      for (unsigned i = 0; i < 4; ++i) {
        if (op & (1u << i)) offset |= uint64_t{static_cast<uint8_t>(*p++)} << (8 * i);
      }
      for (unsigned i = 0; i < 3; ++i) {
        if (op & (0x10u << i)) length |= uint64_t{static_cast<uint8_t>(*p++)} << (8 * i);
      }
      if (length == 0) length = 0x10000;
      if (offset > base.size() || length > base.size() - offset) return false;
      if (length > sizes.result - made) return false;
      TextPiece* last = pieces->empty() ? nullptr : &pieces->back();
      if (last != nullptr && last->is_copy() && last->base_begin + last->bytes.size() == offset) {
        last->bytes = base.substr(last->base_begin, last->bytes.size() + length);
      } else {
        pieces->push_back({made, offset, base.substr(offset, length)});
      }
      made += length;
    } else {
      if (op == 0 || end - p < op || op > sizes.result - made) return false;
      pieces->push_back({made, TextPiece::kInserted, std::string_view(p, op)});
      made += op;
      p += op;
    }
  }
  return made == sizes.result;
}

void AssemblePieces(const std::vector<TextPiece>& pieces, char* out) {
  for (const TextPiece& piece : pieces) {
    std::memcpy(out + piece.begin, piece.bytes.data(), piece.bytes.size());
  }
}

}  // namespace offkey::git
