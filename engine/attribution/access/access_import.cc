// Covered by tests/unit/attribution/access_import_test.cc and tests/e2e/exposed_test.py.
#include "engine/attribution/access/access_import.h"

#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/access/repository_names.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

absl::StatusOr<AccessContext> ContextOf(const AccessKind& kind,
                                        const AccessImportOptions& options) {
  AccessContext context;
  context.host = options.host.empty() ? kind.host : options.host;
  if (!options.repo.empty()) {
    if (!kind.takes_repo) {
      return absl::InvalidArgumentError(
          absl::StrCat("--repo: ", kind.name, " names its repositories itself; leave it away"));
    }
    OFFKEY_ASSIGN_OR_RETURN(context.repo, FoldRepositoryName(options.repo));
  }
  if (!options.group.empty()) {
    if (!kind.takes_group) {
      return absl::InvalidArgumentError(
          absl::StrCat("--group: ", kind.name, " is about one repository; say --repo"));
    }
    OFFKEY_ASSIGN_OR_RETURN(context.group, FoldGroupName(options.group));
  }
  if (kind.needs_target && context.repo.empty() == context.group.empty()) {
    const char* what = kind.takes_repo && kind.takes_group ? "either --repo or --group"
                       : kind.takes_repo                   ? "--repo"
                                                           : "--group";
    return absl::InvalidArgumentError(
        absl::StrCat(kind.name, " does not say of what it is a list; say ", what));
  }
  return context;
}

class Importer {
 public:
  Importer(AccessWriter* writer, const AccessKind& kind, const AccessContext& context,
           const AccessImportOptions& options, AccessImportResult* result)
      : writer_(*writer), kind_(kind), context_(context), options_(options), result_(*result) {}

  absl::Status Record(const ListingRecord& record) {
    absl::StatusOr<AccessEntry> entry = kind_.read(record, context_);
    if (!entry.ok()) return Fault(record.line, StdView(entry.status().message()));
    if (entry->when.from >= entry->when.until) {
      return Fault(record.line, "the access ends before it begins");
    }
    entry->line = record.line;
    entry->level = Redacted(options_, std::move(entry->level));
    entry->group = Redacted(options_, std::move(entry->group));
    return writer_.Add(*entry);
  }

 private:
  absl::Status Fault(uint64_t line, std::string_view what) {
    return AddFault(options_, line, what, &result_);
  }

  AccessWriter& writer_;
  const AccessKind& kind_;
  const AccessContext& context_;
  const AccessImportOptions& options_;
  AccessImportResult& result_;
};

}  // namespace

absl::StatusOr<AccessImportResult> ImportAccess(Store& store, const AccessKind& kind,
                                                const ByteSource& source,
                                                const AccessImportOptions& options) {
  OFFKEY_ASSIGN_OR_RETURN(const AccessContext context, ContextOf(kind, options));
  AccessImportResult result;
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<AccessWriter> writer,
                          store.BeginAccess(kind.name, SourceOf(options)));
  if (const std::string scope = ScopeOf(kind, context); !scope.empty()) {
    OFFKEY_RETURN_IF_ERROR(writer->AddScope(scope));
  }
  Importer importer(writer.get(), kind, context, options, &result);
  OFFKEY_ASSIGN_OR_RETURN(
      const ListingRead read,
      ReadListing(
          source, kind.shape, options,
          [&](const ListingRecord& record) { return importer.Record(record); }, &result));
  OFFKEY_RETURN_IF_ERROR(FinishListing(options, read.sha256,
                                       "records were wrong, so no access is taken for ended",
                                       writer.get(), &result));
  return result;
}

}  // namespace offkey
