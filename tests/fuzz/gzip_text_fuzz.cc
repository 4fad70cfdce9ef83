// A gzip in base64, once or twice: whatever stands there, the reader ends within its bounds, says
// the same of a text in pieces, of the span alone, and whatever stands behind what it examined. The
// first byte chooses how the rest is stored, so that also deflate itself is fed with noise.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/codec.h"
#include "engine/scan/gzip_text.h"

namespace offkey {
namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

void CheckAt(const std::string& stored, uint64_t begin) {
  static GzipReader reader;
  const GzipExtent extent = reader.Read(Text(stored), begin);
  const std::string inflated(reader.inflated());
  Require(extent.examined <= stored.size());
  Require(extent.examined <= begin + kMaxGzipReach);

  std::vector<TextPiece> pieces;
  for (size_t at = 0; at < stored.size(); at += 97) {
    pieces.push_back({at, TextPiece::kInserted, std::string_view(stored).substr(at, 97)});
  }
  const GzipExtent in_pieces = reader.Read(Text(pieces, stored.size()), begin);
  Require(in_pieces.whole == extent.whole && in_pieces.end == extent.end &&
          in_pieces.examined == extent.examined);

  std::string other = stored;
  for (size_t at = extent.examined; at < other.size(); ++at) other[at] = static_cast<char>(at);
  const GzipExtent changed = reader.Read(Text(other), begin);
  Require(changed.whole == extent.whole && changed.end == extent.end);
  if (!extent.whole) return;
  Require(begin < extent.end && extent.end <= extent.examined);
  Require(inflated.size() <= kMaxInflatedBytes);
  const std::string span = stored.substr(begin, extent.end - begin);
  const GzipExtent alone = reader.Read(Text(span), 0);
  Require(alone.whole && alone.end == span.size() && reader.inflated() == inflated);
}

void Check(std::string_view bytes) {
  if (bytes.empty()) return;
  const unsigned how = static_cast<unsigned char>(bytes[0]);
  bytes.remove_prefix(1);
  std::string stored(bytes);
  if (how % 4 != 0) {
    // A sound header, at one of three places, with the bytes behind it.
    constexpr std::string_view kHeader("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
    stored = std::string(how / 4 % 3, '.');
    stored += kHeader;
    stored += bytes;
    for (unsigned step = 0; step < 1 + how % 2; ++step) {
      stored = Base64Encode(stored, how >= 128, how % 4 != 1);
    }
  }
  for (uint64_t begin = 0; begin < std::min<size_t>(stored.size(), 8); ++begin) {
    CheckAt(stored, begin);
  }
}

}  // namespace
}  // namespace offkey

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  offkey::Check({reinterpret_cast<const char*>(data), size});
  return 0;
}
