// A repository's config file from foreign bytes.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "git/bounded_config.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const offkey::git::RepositoryConfig config = offkey::git::ParseRepositoryConfig(text);
  if (config.format_version < -1) std::abort();
  if (config.extensions.size() > size || config.damaged_lines > size) std::abort();
  if (config.object_format.size() > size || config.ref_storage.size() > size) std::abort();
  return 0;
}
