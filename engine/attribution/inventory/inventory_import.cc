// Covered by tests/unit/attribution/inventory_import_test.cc and tests/e2e/inventory_test.py.
#include "engine/attribution/inventory/inventory_import.h"

#include <memory>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
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

 private:
  absl::Status Fault(uint64_t line, std::string_view what) {
    return AddFault(options_, line, what, &result_);
  }

  absl::Status Add(const ListingRecord& record, InventoryEntry entry) {
    entry.kind = kind_.name;
    if (entry.issuer.empty()) entry.issuer = kind_.issuer;
    if (entry.line == 0) entry.line = record.line;
    for (const std::string* text : {&entry.credential, &entry.account, &entry.owner.text}) {
      if (text->size() > kMaxTextBytes) return Fault(entry.line, "a text is too long to be an id");
    }
    entry.name = Redacted(options_, std::move(entry.name));
    entry.power = Redacted(options_, std::move(entry.power));
    entry.last_used_for = Redacted(options_, std::move(entry.last_used_for));
    for (InventoryParty* party : {&entry.owner, &entry.creator}) {
      party->text = Redacted(options_, std::move(party->text));
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
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<InventoryWriter> writer,
                          store.BeginInventory(kind.name, kind.issuer, SourceOf(options)));
  Importer importer(writer.get(), key, kind, options, &result);
  OFFKEY_ASSIGN_OR_RETURN(
      const ListingRead read,
      ReadListing(
          source, kind.shape, options,
          [&](const ListingRecord& record) { return importer.Record(record); }, &result));
  if (read.end.more && options.complete) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(options.file_name),
                     ": the file says that further pages follow, so it is not complete; import all "
                     "pages in one file, or leave --complete away"));
  }
  if (read.end.more) {
    result.warnings.emplace_back("the file says that further pages follow; import them too");
  }
  if (options.complete && kind.is_log) {
    return absl::InvalidArgumentError(
        "--complete: a log does not list what there is; leave it away");
  }
  OFFKEY_RETURN_IF_ERROR(FinishListing(options, read.sha256,
                                       "records were wrong, so nothing is taken for gone",
                                       writer.get(), &result));
  return result;
}

}  // namespace offkey
