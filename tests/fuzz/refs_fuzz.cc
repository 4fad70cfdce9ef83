// Ref files, packed-refs, shallow, reflogs and alternates from foreign bytes. The first byte
// chooses the id length.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "git/alternates.h"
#include "git/refs.h"

using offkey::git::ObjectFormat;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const ObjectFormat format = (data[0] & 1) != 0 ? ObjectFormat::kSha256 : ObjectFormat::kSha1;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  const size_t id_bytes = offkey::git::IdBytes(format);

  size_t name_bytes = 0;
  offkey::git::ParsePackedRefs(text, format, [&](const offkey::git::PackedRef& ref) {
    if (ref.name.empty() || ref.target.bytes().size() != id_bytes) std::abort();
    if (!ref.peeled.empty() && ref.peeled.bytes().size() != id_bytes) std::abort();
    name_bytes += ref.name.size();
  });
  if (name_bytes > text.size()) std::abort();

  const auto content = offkey::git::ParseRefContent(text, format);
  if (content.ok() && content->target.empty() == content->symbolic_name.empty()) std::abort();

  uint64_t malformed = 0;
  if (offkey::git::ParseIdLines(text, format, &malformed).size() > text.size()) std::abort();
  for (const offkey::ObjectId& id : offkey::git::ParseReflogIds(text, format, &malformed)) {
    if (id.bytes().size() != id_bytes) std::abort();
  }
  if (malformed > 2 * text.size()) std::abort();
  if (offkey::git::ParseAlternates(text).size() > offkey::git::kMaxObjectDirs) std::abort();
  return 0;
}
