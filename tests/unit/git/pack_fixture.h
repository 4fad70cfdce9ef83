// Packs, indexes and deltas made by hand, byte by byte: what git would never write, and what it
// writes, small.
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/hex.h"
#include "engine/model/object.h"
#include "git/object_hash.h"

namespace offkey::git {

inline std::string Big32(uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(value >> shift));
  return bytes;
}

inline std::string Big64(uint64_t value) {
  return Big32(static_cast<uint32_t>(value >> 32)) + Big32(static_cast<uint32_t>(value));
}

inline std::string Deflated(std::string_view bytes, int level = 6) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()), &size,
            reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), level);
  out.resize(size);
  return out;
}

inline ObjectId IdOf(ObjectKind kind, std::string_view content,
                     ObjectFormat format = ObjectFormat::kSha1) {
  return HashObject(kind, content, format).value();
}

// 7 bits a byte, least significant first, as a delta's sizes.
inline std::string DeltaSize(uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7) bytes.push_back(static_cast<char>(value | 0x80));
  bytes.push_back(static_cast<char>(value));
  return bytes;
}

inline std::string DeltaCopy(uint64_t offset, uint64_t length) {
  std::string operands;
  uint8_t op = 0x80;
  for (unsigned i = 0; i < 4; ++i) {
    const auto byte = static_cast<char>(offset >> (8 * i));
    if (byte != 0) {
      op = static_cast<uint8_t>(op | (1u << i));
      operands.push_back(byte);
    }
  }
  for (unsigned i = 0; i < 3 && length != 0x10000; ++i) {
    const auto byte = static_cast<char>(length >> (8 * i));
    if (byte != 0) {
      op = static_cast<uint8_t>(op | (0x10u << i));
      operands.push_back(byte);
    }
  }
  return std::string(1, static_cast<char>(op)) + operands;
}

inline std::string DeltaInsert(std::string_view bytes) {
  return std::string(1, static_cast<char>(bytes.size())) + std::string(bytes);
}

// Any content from any base: common start and end are copied, the middle is inserted.
inline std::string MakeDelta(std::string_view base, std::string_view result) {
  size_t front = 0;
  while (front < std::min(base.size(), result.size()) && base[front] == result[front]) ++front;
  size_t back = 0;
  while (back < std::min(base.size(), result.size()) - front &&
         base[base.size() - 1 - back] == result[result.size() - 1 - back]) {
    ++back;
  }
  std::string delta = DeltaSize(base.size()) + DeltaSize(result.size());
  const auto copy = [&](size_t offset, size_t length) {
    for (; length > 0;) {
      const size_t part = std::min<size_t>(length, 0xFFFFFF);
      delta += DeltaCopy(offset, part);
      offset += part;
      length -= part;
    }
  };
  copy(0, front);
  std::string_view middle = result.substr(front, result.size() - front - back);
  for (; !middle.empty(); middle.remove_prefix(std::min<size_t>(middle.size(), 127))) {
    delta += DeltaInsert(middle.substr(0, 127));
  }
  copy(base.size() - back, back);
  return delta;
}

// `type` as in the pack format: 1 - 4 the kinds, 6 ofs-delta, 7 ref-delta.
inline std::string EntryHeaderBytes(unsigned type, uint64_t size) {
  std::string bytes;
  auto byte = static_cast<uint8_t>((type << 4) | (size & 15));
  size >>= 4;
  while (size > 0) {
    bytes.push_back(static_cast<char>(byte | 0x80));
    byte = size & 0x7F;
    size >>= 7;
  }
  bytes.push_back(static_cast<char>(byte));
  return bytes;
}

inline std::string OfsBytes(uint64_t back) {
  std::string bytes(1, static_cast<char>(back & 0x7F));
  while (back >>= 7) bytes.insert(bytes.begin(), static_cast<char>(0x80 | (--back & 0x7F)));
  return bytes;
}

class PackBuilder {
 public:
  // Each gives the entry's offset. `id` is what the index says of it.
  uint64_t AddRaw(const ObjectId& id, std::string_view entry) {
    const uint64_t offset = bytes_.size();
    bytes_ += entry;
    entries_.emplace_back(id, offset);
    return offset;
  }
  uint64_t Add(ObjectKind kind, std::string_view content) {
    return AddRaw(
        IdOf(kind, content),
        EntryHeaderBytes(static_cast<unsigned>(kind), content.size()) + Deflated(content));
  }
  uint64_t AddOfsDelta(const ObjectId& id, uint64_t base_offset, std::string_view delta) {
    return AddRaw(id, EntryHeaderBytes(6, delta.size()) + OfsBytes(bytes_.size() - base_offset) +
                          Deflated(delta));
  }
  uint64_t AddRefDelta(const ObjectId& id, const ObjectId& base, std::string_view delta) {
    return AddRaw(id,
                  EntryHeaderBytes(7, delta.size()) + std::string(base.bytes()) + Deflated(delta));
  }

  std::string Pack() const {
    std::string pack = bytes_;
    pack.replace(8, 4, Big32(static_cast<uint32_t>(entries_.size())));
    return pack + std::string(20, 'c');
  }
  // Version 2; offsets from `large_from` on stand in the 64-bit table.
  std::string Index(uint64_t large_from = 0x80000000u) const {
    auto sorted = entries_;
    std::sort(sorted.begin(), sorted.end());
    std::string index = "\377tOc" + Big32(2) + Fanout(sorted);
    std::string offsets;
    std::string large;
    for (const auto& [id, offset] : sorted) index += id.bytes();
    index.append(sorted.size() * 4, '\0');
    for (const auto& [id, offset] : sorted) {
      if (offset >= large_from) {
        offsets += Big32(0x80000000u | static_cast<uint32_t>(large.size() / 8));
        large += Big64(offset);
      } else {
        offsets += Big32(static_cast<uint32_t>(offset));
      }
    }
    return index + offsets + large + std::string(40, 'c');
  }
  std::string IndexV1() const {
    auto sorted = entries_;
    std::sort(sorted.begin(), sorted.end());
    std::string index = Fanout(sorted);
    for (const auto& [id, offset] : sorted) {
      index += Big32(static_cast<uint32_t>(offset)) + std::string(id.bytes());
    }
    return index + std::string(40, 'c');
  }
  size_t size() const { return entries_.size(); }

 private:
  static std::string Fanout(const std::vector<std::pair<ObjectId, uint64_t>>& sorted) {
    std::string table;
    uint32_t count = 0;
    for (unsigned first = 0; first < 256; ++first) {
      while (count < sorted.size() &&
             static_cast<uint8_t>(sorted[count].first.bytes()[0]) <= first) {
        ++count;
      }
      table += Big32(count);
    }
    return table;
  }

  std::string bytes_ = "PACK" + Big32(2) + Big32(0);
  std::vector<std::pair<ObjectId, uint64_t>> entries_;
};

}  // namespace offkey::git
