// Texts compressed and in base64, as tools write them, for tests.
#pragma once

#include <zlib.h>

#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "tests/unit/scan/encode_text.h"

namespace offkey {

// `name`: that of the compressed file, which the header keeps when it is not empty.
inline std::string Gzipped(std::string_view text, int level = 9, std::string name = "") {
  z_stream stream = {};
  OFFKEY_CHECK(
      deflateInit2(&stream, level, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK,
      "deflateInit2");
  gz_header header = {};
  header.os = 255;
  header.name = reinterpret_cast<Bytef*>(name.data());
  if (!name.empty()) {
    OFFKEY_CHECK(deflateSetHeader(&stream, &header) == Z_OK, "deflateSetHeader");
  }
  std::string out(deflateBound(&stream, text.size()) + name.size() + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  OFFKEY_CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END, "deflate");
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

inline std::string Base64(std::string_view bytes, bool url = false, size_t line = 0,
                          std::string_view indent = "") {
  return EncodeBase64(bytes, url, line, indent).bytes;
}

}  // namespace offkey
