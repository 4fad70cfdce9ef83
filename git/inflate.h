// Inflation of zlib streams whose size is known beforehand, as every object of git states it.
//
// Place in the flow: under the pack and loose readers. Thread rule: one Inflater per thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

struct libdeflate_decompressor;

namespace offkey::git {

enum class InflateResult {
  kOk,
  kCorrupt,    // not a zlib stream, or its check sum is wrong
  kWrongSize,  // it inflates to more or fewer bytes than stated
};

class Inflater {
 public:
  Inflater();
  ~Inflater();
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // Inflates the stream at the start of `in` to exactly `size` bytes at `out`; *consumed receives
  // the stream's length.
  InflateResult Inflate(std::string_view in, char* out, size_t size, size_t* consumed);

 private:
  std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> decompressor_;
};

// Deflate cannot do better than 1032 to 1: a stated size above that is a lie, seen before a byte is
// allocated.
bool IsPossibleInflatedSize(uint64_t compressed_bytes, uint64_t inflated_bytes);

// Inflates in windows of `window_bytes`, each overlapping the one before by `overlap_bytes`, in
// constant memory. `visit(offset, bytes, last)` may return false to stop. *consumed, where given,
// receives the stream's length when it was read to its end. The slow path, for objects over the
// memory budget.
InflateResult InflateInWindows(
    std::string_view in, uint64_t size, size_t window_bytes, size_t overlap_bytes,
    const std::function<bool(uint64_t offset, std::string_view bytes, bool last)>& visit,
    uint64_t* consumed = nullptr);

// Inflates at most `max_bytes` from the start of the stream (a loose object's header); returns how
// many, or -1.
int64_t InflatePrefix(std::string_view in, char* out, size_t max_bytes);

}  // namespace offkey::git
