// The address of a mirror: never a crash; what is accepted has a tame directory and no credentials
// in its texts.
#include <cstdint>
#include <string_view>

#include "engine/base/check.h"
#include "git/mirror_url.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto url = offkey::git::ParseMirrorUrl(text, {"https", "http", "ssh", "git", "file"});
  if (!url.ok()) return 0;
  OFFKEY_CHECK(url->directory.find('/') == std::string::npos, "a directory with a slash");
  OFFKEY_CHECK(url->directory[0] != '.' && url->directory[0] != '-',
               "a directory that begins oddly");
  OFFKEY_CHECK(url->directory.size() < 200, "a directory that is too long");
  OFFKEY_CHECK(url->url[0] != '-', "an option in place of a URL");
  for (const char c : url->url) {
    OFFKEY_CHECK(static_cast<unsigned char>(c) > 0x20 && c != 0x7F, "a control byte in a URL");
  }
  if (url->protocol == "https" || url->protocol == "http") {
    const size_t begin = url->url.find("://") + 3;
    OFFKEY_CHECK(
        url->url.substr(begin, url->url.find('/', begin) - begin).find('@') == std::string::npos,
        "credentials in a URL");
  }
  return 0;
}
