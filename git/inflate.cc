// Covered by tests/unit/git/inflate_test.cc. Whole objects go through libdeflate, which is more
// than twice as fast as zlib when the size is known; windows need zlib's streaming.
#include "git/inflate.h"

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/base/check.h"

namespace offkey::git {
namespace {

// Owns a z_stream between inflateInit and inflateEnd. zlib counts input in 32 bits: it is fed in
// slices.
class ZlibStream {
 public:
  explicit ZlibStream(std::string_view in) : rest_(in) {
    OFFKEY_CHECK(inflateInit(&stream_) == Z_OK, "zlib cannot be initialised");
  }
  ~ZlibStream() { inflateEnd(&stream_); }
  ZlibStream(const ZlibStream&) = delete;
  ZlibStream& operator=(const ZlibStream&) = delete;

  // Fills `out` as far as the stream goes; sets `ended` at its end. Returns bytes written, or -1
  // when corrupt.
  int64_t Read(char* out, size_t size) {
    size_t written = 0;
    while (written < size && !ended) {
      if (stream_.avail_in == 0) {
        constexpr size_t kSlice = 1u << 30;
        const std::string_view slice = rest_.substr(0, kSlice);
        rest_.remove_prefix(slice.size());
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(slice.data()));
        stream_.avail_in = static_cast<uInt>(slice.size());
      }
      const size_t room = std::min<size_t>(size - written, 1u << 30);
      stream_.next_out = reinterpret_cast<Bytef*>(out + written);
      stream_.avail_out = static_cast<uInt>(room);
      const int code = inflate(&stream_, Z_NO_FLUSH);
      written += room - stream_.avail_out;
      if (code == Z_STREAM_END) {
        ended = true;
      } else if (code != Z_OK) {
        return -1;  // Z_BUF_ERROR too: the input ended before the stream did
      }
    }
    return static_cast<int64_t>(written);
  }

  // Bytes of the input that are behind what was read.
  size_t unread() const { return rest_.size() + stream_.avail_in; }

  bool ended = false;

 private:
  std::string_view rest_;
  z_stream stream_ = {};
};

}  // namespace

Inflater::Inflater()
    : decompressor_(libdeflate_alloc_decompressor(), libdeflate_free_decompressor) {
  OFFKEY_CHECK(decompressor_ != nullptr, "libdeflate cannot allocate a decompressor");
}

Inflater::~Inflater() = default;

InflateResult Inflater::Inflate(std::string_view in, char* out, size_t size, size_t* consumed) {
  size_t written = 0;
  const libdeflate_result result = libdeflate_zlib_decompress_ex(
      decompressor_.get(), in.data(), in.size(), out, size, consumed, &written);
  if (result == LIBDEFLATE_SUCCESS) {
    return written == size ? InflateResult::kOk : InflateResult::kWrongSize;
  }
  return result == LIBDEFLATE_INSUFFICIENT_SPACE ? InflateResult::kWrongSize
                                                 : InflateResult::kCorrupt;
}

bool IsPossibleInflatedSize(uint64_t compressed_bytes, uint64_t inflated_bytes) {
  constexpr uint64_t kMaxRatio = 1032;
  return inflated_bytes / kMaxRatio <= compressed_bytes;
}

InflateResult InflateInWindows(
    std::string_view in, uint64_t size, size_t window_bytes, size_t overlap_bytes,
    const std::function<bool(uint64_t offset, std::string_view bytes, bool last)>& visit,
    uint64_t* consumed) {
  OFFKEY_CHECK(overlap_bytes < window_bytes, "windows must be larger than their overlap");
  ZlibStream stream(in);
  std::vector<char> window(window_bytes);
  uint64_t offset = 0;  // of window[0] in the content
  size_t kept = 0;      // bytes at its front that the window before showed already
  for (;;) {
    const int64_t read = stream.Read(window.data() + kept, window_bytes - kept);
    if (read < 0) return InflateResult::kCorrupt;
    const size_t filled = kept + static_cast<size_t>(read);
    if (offset + filled > size) return InflateResult::kWrongSize;
    // A full window may end exactly where the stream does; one more byte would tell.
    const bool last = filled < window_bytes || offset + filled == size;
    if (last && offset + filled != size) return InflateResult::kWrongSize;
    if (!visit(offset, {window.data(), filled}, last)) return InflateResult::kOk;
    if (last) {
      char extra;
      if (!stream.ended && stream.Read(&extra, 1) != 0) return InflateResult::kWrongSize;
      if (consumed != nullptr) *consumed = in.size() - stream.unread();
      return InflateResult::kOk;
    }
    std::memmove(window.data(), window.data() + filled - overlap_bytes, overlap_bytes);
    offset += filled - overlap_bytes;
    kept = overlap_bytes;
  }
}

int64_t InflatePrefix(std::string_view in, char* out, size_t max_bytes) {
  ZlibStream stream(in);
  return stream.Read(out, max_bytes);
}

}  // namespace offkey::git
