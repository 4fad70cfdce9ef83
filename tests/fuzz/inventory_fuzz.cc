// Listings of foreign bytes in each kind. Nothing may crash; what is read is UTF-8 with an id, and
// the size of the blocks it comes in changes nothing.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/attribution/inventory/kinds.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/check.h"
#include "engine/base/utf8.h"

namespace {

struct Outcome {
  bool ok = false;
  size_t entries = 0;
  size_t faults = 0;
  bool operator==(const Outcome&) const = default;
};

Outcome Read(const offkey::InventoryKind& kind, std::string_view text, size_t block) {
  static const offkey::FingerprintKey key{offkey::SecretBytes("a key of a test, 32 bytes long..")};
  Outcome outcome;
  offkey::FormContext context;
  context.account = "a";
  context.host = kind.host;
  const offkey::ByteSource source = [&]() -> absl::StatusOr<std::string_view> {
    const std::string_view part = text.substr(0, block);
    text.remove_prefix(part.size());
    return part;
  };
  const offkey::ListingCallbacks callbacks = {
      [&](const offkey::ListingRecord& record) {
        const auto entries = kind.read(record, context);
        if (!entries.ok()) {
          OFFKEY_CHECK(!entries.status().message().empty(), "an error without a text");
          ++outcome.faults;
          return absl::OkStatus();
        }
        for (const offkey::InventoryEntry& entry : *entries) {
          OFFKEY_CHECK(!entry.credential.empty(), "an entry without an id");
          OFFKEY_CHECK(offkey::IsUtf8(entry.owner.text), "an owner that is not UTF-8");
          for (const offkey::CredentialMark& mark : entry.marks) {
            (void)offkey::MatchOfMark(kind.issuer, mark, key);
          }
          ++outcome.entries;
        }
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const auto kinds = offkey::InventoryKinds();
  const offkey::InventoryKind& kind = kinds[data[0] % kinds.size()];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Outcome whole = Read(kind, text, size);
  OFFKEY_CHECK(whole == Read(kind, text, 7) || text.size() < 4, "blocks change what is read");
  return 0;
}
