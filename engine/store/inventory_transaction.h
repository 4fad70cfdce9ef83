// The SQLite form of InventoryWriter. Private to engine/store.
#pragma once

#include <memory>
#include <string>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

class InventoryTransaction final : public InventoryWriter {
 public:
  static absl::StatusOr<std::unique_ptr<InventoryWriter>> Begin(Database* db,
                                                                const std::string& kind,
                                                                const std::string& issuer,
                                                                const InventorySource& source);
  absl::Status Add(const InventoryEntry& entry, absl::Span<const InventoryMatch> marks) override;
  absl::Status LearnShape(const std::string& issuer, const MaskShape& shape) override;
  absl::StatusOr<InventoryCounts> Finish(const std::string& sha256, bool complete,
                                         bool keep) override;

 private:
  struct Statements {
    Statement find;
    Statement insert;
    Statement update;
    Statement see;
    Statement clear_owners;
    Statement clear_marks;
    Statement put_owner;
    Statement put_mark;
    Statement put_shape;
  };

  InventoryTransaction(Database* db, std::string kind, std::string issuer, Transaction transaction,
                       Statements statements, int64_t import)
      : db_(db),
        kind_(std::move(kind)),
        issuer_(std::move(issuer)),
        transaction_(std::move(transaction)),
        statements_(std::move(statements)),
        import_(import) {}

  static absl::StatusOr<Statements> PrepareAll(Database* db);
  absl::Status AddEntry(const InventoryEntry& entry, absl::Span<const InventoryMatch> marks);
  absl::Status PutParts(int64_t id, const InventoryEntry& entry,
                        absl::Span<const InventoryMatch> marks);
  absl::StatusOr<uint64_t> MarkGone(const char* which);

  Database* db_;
  std::string kind_;
  std::string issuer_;
  Transaction transaction_;
  Statements statements_;
  int64_t import_;
  InventoryCounts counts_;
  bool masks_changed_ = false;
  absl::Status failed_;  // the first failed write: Finish must not commit
};

}  // namespace offkey
