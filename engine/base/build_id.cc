// The note is read in memory: elf(5), "Notes (Nhdr)". Covered by tests/unit/base/build_id_test.cc.
#include "engine/base/build_id.h"

#include <elf.h>
#include <link.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace offkey {
namespace {

size_t Padded(size_t size) { return (size + 3) & ~size_t{3}; }

// The build id among the notes; empty when there is none.
std::string FindBuildId(std::string_view notes) {
  while (notes.size() >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) header;
    std::memcpy(&header, notes.data(), sizeof(header));
    notes.remove_prefix(sizeof(header));
    const size_t name_bytes = Padded(header.n_namesz);
    if (notes.size() < name_bytes + header.n_descsz) return {};
    if (header.n_type == NT_GNU_BUILD_ID &&
        notes.substr(0, header.n_namesz) == std::string_view("GNU\0", 4)) {
      return std::string(notes.substr(name_bytes, header.n_descsz));
    }
    notes.remove_prefix(std::min(notes.size(), name_bytes + Padded(header.n_descsz)));
  }
  return {};
}

// The first object is the program itself: the walk ends there.
int ReadProgram(dl_phdr_info* info, size_t, void* id) {
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = info->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    const auto* bytes = reinterpret_cast<const char*>(info->dlpi_addr + segment.p_vaddr);
    auto* const found = static_cast<std::string*>(id);
    *found = FindBuildId({bytes, segment.p_memsz});
    if (!found->empty()) break;
  }
  return 1;
}

}  // namespace

const std::string& BuildId() {
  static const std::string* const id = [] {
    static std::string found;
    dl_iterate_phdr(ReadProgram, &found);
    return &found;
  }();
  return *id;
}

}  // namespace offkey
