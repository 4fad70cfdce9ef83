// The SQLite form of AccessWriter. Private to engine/store.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

class AccessTransaction final : public AccessWriter {
 public:
  static absl::StatusOr<std::unique_ptr<AccessWriter>> Begin(Database* db, const std::string& kind,
                                                             const InventorySource& source);
  absl::Status Add(const AccessEntry& entry) override;
  absl::Status AddScope(const std::string& scope) override;
  absl::StatusOr<AccessCounts> Finish(const std::string& sha256, bool complete, bool keep) override;

 private:
  struct Statements {
    Statement find;
    Statement find_open;  // of those without a stated beginning the newest that holds a time
    Statement insert;
    Statement update;
  };
  struct Known {
    int64_t id = 0;  // 0: none
    int64_t valid_from = 0;
    int64_t valid_until = 0;
    int64_t ended_at = 0;
    int64_t as_of = 0;  // of the last file that had it
    bool again = false;
    bool same = false;  // level and scope
  };

  AccessTransaction(Database* db, std::string kind, int64_t as_of, Transaction transaction,
                    Statements statements, int64_t import)
      : db_(db),
        kind_(std::move(kind)),
        as_of_(as_of),
        transaction_(std::move(transaction)),
        statements_(std::move(statements)),
        import_(import) {}

  static absl::StatusOr<Statements> PrepareAll(Database* db);
  absl::Status AddEntry(const AccessEntry& entry);
  absl::StatusOr<Known> Find(Statement* find, const AccessEntry& entry, int64_t from);
  absl::Status Insert(const AccessEntry& entry, int64_t from, bool stated);
  absl::Status Update(const AccessEntry& entry, const Known& known);
  absl::Status ReadScopes();
  absl::Status EndMissing();
  absl::Status EndByLaterListings();

  Database* db_;
  std::string kind_;
  int64_t as_of_;
  Transaction transaction_;
  Statements statements_;
  int64_t import_;
  // Until ReadScopes only those of which no entry need name this file.
  std::set<std::string> scopes_;
  AccessCounts counts_;
  absl::Status failed_;  // the first failed write: Finish must not commit
};

}  // namespace offkey
