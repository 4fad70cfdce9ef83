// Strings of the SSH protocols as they are written: RFC 4251, section 5. ByteReader reads them.
//
// Thread rule: free function.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offkey {

// Four bytes of length, then the bytes. There must be less than 4 GiB of them.
inline void AppendSshString(std::string_view bytes, std::string* out) {
  const auto size = static_cast<uint32_t>(bytes.size());
  for (const int shift : {24, 16, 8, 0}) out->push_back(static_cast<char>(size >> shift));
  out->append(bytes);
}

}  // namespace offkey
