// Covered by tests/unit/attribution/inventory_import_test.cc and tests/e2e/inventory_test.py.
#include "engine/attribution/inventory/inventory_import.h"

#include <memory>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kMaxTextBytes = 4096;

class Importer {
 public:
  Importer(InventoryWriter* writer, const FingerprintKey& key, const InventoryKind& kind,
           const InventoryImportOptions& options, InventoryImportResult* result)
      : writer_(*writer), key_(key), kind_(kind), options_(options), result_(*result) {}

  absl::Status Record(const ListingRecord& record) {
    absl::StatusOr<std::vector<InventoryEntry>> entries = kind_.read(record, options_.context);
    if (!entries.ok()) return Fault(record.line, StdView(entries.status().message()));
    for (InventoryEntry& entry : *entries) OFFKEY_RETURN_IF_ERROR(Add(record, std::move(entry)));
    return absl::OkStatus();
  }

  absl::Status Fault(uint64_t line, std::string_view what) {
    if (++result_.fault_count <= kMaxInventoryFaults) {
      result_.faults.push_back(absl::StrCat(PrintablePath(options_.file_name), ":", line, ": ",
                                            AbslView(Redacted(std::string(what)))));
    }
    return absl::OkStatus();
  }

 private:
  std::string Redacted(std::string text) const {
    if (options_.redact && !text.empty()) text = options_.redact(text);
    return text;
  }

  absl::Status Add(const ListingRecord& record, InventoryEntry entry) {
    entry.kind = kind_.name;
    if (entry.issuer.empty()) entry.issuer = kind_.issuer;
    if (entry.line == 0) entry.line = record.line;
    for (const std::string* text : {&entry.credential, &entry.account, &entry.owner.text}) {
      if (text->size() > kMaxTextBytes) return Fault(entry.line, "a text is too long to be an id");
    }
    entry.name = Redacted(std::move(entry.name));
    entry.power = Redacted(std::move(entry.power));
    entry.last_used_for = Redacted(std::move(entry.last_used_for));
    for (InventoryParty* party : {&entry.owner, &entry.creator}) {
      party->text = Redacted(std::move(party->text));
    }
    std::vector<InventoryMatch> matches;
    for (const CredentialMark& mark : entry.marks) {
      if (mark.kind == MarkKind::kMask) OFFKEY_RETURN_IF_ERROR(Learn(ShapeOf(mark)));
      if (const std::optional<InventoryMatch> match = MatchOfMark(entry.issuer, mark, key_)) {
        matches.push_back(*match);
      }
    }
    if (!matches.empty()) ++result_.recognisable;
    entry.marks.clear();
    return writer_.Add(entry, matches);
  }

  absl::Status Learn(const MaskShape& shape) {
    if (!shapes_.insert(shape).second) return absl::OkStatus();
    return writer_.LearnShape(kind_.issuer, shape);
  }

  InventoryWriter& writer_;
  const FingerprintKey& key_;
  const InventoryKind& kind_;
  const InventoryImportOptions& options_;
  InventoryImportResult& result_;
  std::set<MaskShape> shapes_;
};

}  // namespace

absl::StatusOr<InventoryImportResult> ImportInventory(Store& store, const FingerprintKey& key,
                                                      const InventoryKind& kind,
                                                      const ByteSource& source,
                                                      const InventoryImportOptions& options) {
  InventoryImportResult result;
  Sha256Stream digest;
  const ByteSource counted = [&]() -> absl::StatusOr<std::string_view> {
    OFFKEY_ASSIGN_OR_RETURN(const std::string_view block, source());
    digest.Add(block);
    return block;
  };
  InventorySource about;
  about.file = options.file_name;
  about.as_of = options.as_of;
  about.imported_at = options.now;
  about.recorded_by = options.recorded_by;
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<InventoryWriter> writer,
                          store.BeginInventory(kind.name, kind.issuer, about));
  Importer importer(writer.get(), key, kind, options, &result);
  const ListingCallbacks callbacks = {
      [&](const ListingRecord& record) { return importer.Record(record); },
      [&](uint64_t line, std::string_view what) { return importer.Fault(line, what); }};
  const absl::StatusOr<ListingEnd> end = ReadRecords(counted, kind.shape, callbacks);
  if (!end.ok()) {
    if (!absl::IsInvalidArgument(end.status())) return end.status();
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(options.file_name), ":", end.status().message()));
  }
  result.records = end->records;
  if (end->more && options.complete) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(options.file_name),
                     ": the file says that further pages follow, so it is not complete; import all "
                     "pages in one file, or leave --complete away"));
  }
  if (end->more) {
    result.warnings.emplace_back("the file says that further pages follow; import them too");
  }
  if (options.complete && kind.is_log) {
    return absl::InvalidArgumentError(
        "--complete: a log does not list what there is; leave it away");
  }
  const bool refused = result.fault_count > 0 && !options.skip_faults;
  // What a wrong record lists is not known: with one, nothing is taken for gone.
  const bool complete = options.complete && result.fault_count == 0;
  if (options.complete && !complete) {
    result.warnings.emplace_back("records were wrong, so nothing is taken for gone");
  }
  const Digest sha256 = digest.Finish();
  OFFKEY_ASSIGN_OR_RETURN(
      result.counts,
      writer->Finish(HexEncode({reinterpret_cast<const char*>(sha256.data()), sha256.size()}),
                     complete, /*keep=*/!options.dry_run && !refused));
  result.written = !options.dry_run && !refused && result.counts.changes() > 0;
  return result;
}

}  // namespace offkey
