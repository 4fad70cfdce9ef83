// Any bytes as a zlib stream (a pack entry's data, a loose object): whole and in windows, the two
// must agree.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "git/inflate.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size < 2) return 0;
  static offkey::git::Inflater inflater;
  const size_t stated = data[0] * 16 + data[1];
  const std::string_view in(reinterpret_cast<const char*>(data) + 2, size - 2);
  std::string whole(stated + 1, '\0');
  size_t consumed = 0;
  const auto result = inflater.Inflate(in, whole.data(), stated, &consumed);
  std::string joined;
  const auto windowed = offkey::git::InflateInWindows(
      in, stated, 64, 16, [&](uint64_t offset, std::string_view bytes, bool) {
        OFFKEY_CHECK(offset <= joined.size(), "a window leaves a gap");
        joined.resize(offset);
        joined.append(bytes);
        return true;
      });
  if (result == offkey::git::InflateResult::kOk) {
    OFFKEY_CHECK(consumed <= in.size(), "more was read than there is");
    OFFKEY_CHECK(windowed == offkey::git::InflateResult::kOk, "windows refuse what inflates whole");
    OFFKEY_CHECK(joined == std::string_view(whole).substr(0, stated),
                 "windows differ from the whole");
  }
  char head[64];
  offkey::git::InflatePrefix(in, head, sizeof head);
  return 0;
}
