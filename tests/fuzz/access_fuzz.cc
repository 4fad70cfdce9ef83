// Files of accesses, foreign bytes in each kind, and names of repositories. Nothing may crash; what
// is read is whole, and the size of the blocks it comes in changes nothing.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/attribution/access/kinds.h"
#include "engine/attribution/access/repository_names.h"
#include "engine/base/check.h"

namespace {

struct Outcome {
  bool ok = false;
  size_t entries = 0;
  size_t faults = 0;
  bool operator==(const Outcome&) const = default;
};

Outcome Read(const offkey::AccessKind& kind, std::string_view text, size_t block) {
  Outcome outcome;
  offkey::AccessContext context;
  context.host = kind.host;
  if (kind.takes_repo) {
    context.repo = "acme/shop";
  } else {
    context.group = "acme/developers";
  }
  const offkey::ByteSource source = [&]() -> absl::StatusOr<std::string_view> {
    const std::string_view part = text.substr(0, block);
    text.remove_prefix(part.size());
    return part;
  };
  const offkey::ListingCallbacks callbacks = {
      [&](const offkey::ListingRecord& record) {
        const auto entry = kind.read(record, context);
        if (!entry.ok()) {
          OFFKEY_CHECK(!entry.status().message().empty(), "an error without a text");
          ++outcome.faults;
          return absl::OkStatus();
        }
        const int empty = (entry->who.empty() ? 1 : 0) + (entry->group.empty() ? 1 : 0) +
                          (entry->repo.empty() ? 1 : 0);
        OFFKEY_CHECK(empty == 1, "an entry that is none of the three");
        OFFKEY_CHECK(!entry->scope.empty(), "an entry without a scope");
        ++outcome.entries;
        return absl::OkStatus();
      },
      [&](uint64_t line, std::string_view) {
        OFFKEY_CHECK(line > 0, "a fault without a line");
        ++outcome.faults;
        return absl::OkStatus();
      }};
  outcome.ok = offkey::ReadRecords(source, kind.shape, callbacks).ok();
  return outcome;
}

void CheckNames(std::string_view text) {
  const std::string_view name = text.substr(0, text.find('\n'));
  const std::string_view path = text.substr(name.size());
  const auto folded = offkey::FoldRepositoryName(name);
  if (!folded.ok()) return;
  const auto again = offkey::FoldRepositoryName(*folded);
  OFFKEY_CHECK(!again.ok() || again->size() <= folded->size(), "folding makes names longer");
  const offkey::RepositoryNames names({*folded});
  OFFKEY_CHECK(names.Meaning(path).size() <= 1, "one name means a repository twice");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const auto kinds = offkey::AccessKinds();
  const offkey::AccessKind& kind = kinds[data[0] % kinds.size()];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Outcome whole = Read(kind, text, size);
  OFFKEY_CHECK(whole == Read(kind, text, 7) || text.size() < 4, "blocks change what is read");
  CheckNames(text);
  return 0;
}
