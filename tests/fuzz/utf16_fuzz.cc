// Detection and transcoding of any bytes; transcoding in two pieces equals transcoding at once.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "engine/scan/utf16.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto layout = offkey::DetectUtf16(bytes);
  if (layout.has_value()) OFFKEY_CHECK(layout->bom_bytes <= size, "a mark that is not there");
  for (const auto order : {offkey::Utf16Order::kLittleEndian, offkey::Utf16Order::kBigEndian}) {
    std::string whole;
    offkey::AppendTranscoded(bytes, order, &whole);
    OFFKEY_CHECK(whole.size() == size / 2, "one byte for each unit");
    const size_t cut = size / 4 * 2;
    std::string pieces;
    offkey::AppendTranscoded(bytes.substr(0, cut), order, &pieces);
    offkey::AppendTranscoded(bytes.substr(cut), order, &pieces);
    OFFKEY_CHECK(pieces == whole, "pieces differ");
    for (const char c : whole) OFFKEY_CHECK(static_cast<unsigned char>(c) < 0x80, "not ASCII");
  }
  return 0;
}
