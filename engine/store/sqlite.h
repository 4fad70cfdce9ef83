// A thin layer over SQLite: one connection, prepared statements, transactions. Private to
// engine/store.
//
// Thread rule: a connection and its statements belong to one thread at a time. Lifetime: statements
// and transactions end before their connection; a view from a column lives until the statement's
// next Step or Reset.
//
// Errors: see store.h. After a failed read or write (SQLITE_IOERR) the connection refuses all
// further work: whether the last sync reached the disk is then unknown and trying again could
// report a success that is none.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/base/status_macros.h"

struct sqlite3;
struct sqlite3_stmt;

namespace offkey {

// A digest or fingerprint as the bytes of a BLOB. They live as long as the digest.
inline std::string_view Bytes(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

class Statement;

class Database {
 public:
  // SQL has three functions more, over bytes: glob_matches(pattern, x), glob_matches_path_end
  // (pattern, x) of engine/base/glob.h, and holds_text(text, x), ASCII letters in any case.
  // Opens an existing file and applies the settings of faults.md 1.5's kind: WAL, full sync,
  // foreign keys, no memory-mapping, defensive. `path` must be absolute and free of links.
  static absl::StatusOr<std::unique_ptr<Database>> Open(const std::string& path);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  // Statements that were destroyed are kept and used again for the same SQL. None may outlive the
  // database.
  absl::StatusOr<Statement> Prepare(const char* sql);
  // Runs statements that give no rows.
  absl::Status Execute(const std::string& sql);
  // The first column of the first row of a query that gives one.
  absl::StatusOr<int64_t> QueryInteger(const std::string& sql);
  absl::StatusOr<std::string> QueryText(const std::string& sql);
  // Writes all of this database as it is now over the empty file at `path`.
  absl::Status CopyTo(const std::string& path);
  int64_t LastInsertedRow() const;
  int64_t ChangedRows() const;

  // The status for a SQLite result code; remembers failures after which the connection must not be
  // used.
  absl::Status Error(int code);
  const absl::Status& broken() const { return broken_; }
  bool in_transaction() const;
  // What `query` has to give from now on: asked when a transaction begins, and by CheckGuard.
  // Otherwise kFailedPrecondition with `message`.
  void SetGuard(std::string query, std::string wanted, std::string message);
  absl::Status CheckGuard();

 private:
  friend class Statement;
  static absl::StatusOr<std::unique_ptr<Database>> OpenPlain(const std::string& path);
  Database(sqlite3* db, std::string path) : db_(db), path_(std::move(path)) {}
  void Keep(sqlite3_stmt* statement);

  sqlite3* db_;
  absl::flat_hash_map<std::string, sqlite3_stmt*> idle_;  // by SQL
  std::string path_;
  absl::Status broken_;
  std::string guard_;  // empty: none
  std::string guard_wanted_;
  std::string guard_message_;
};

class Statement {
 public:
  Statement(Statement&& other) noexcept
      : db_(other.db_),
        statement_(std::exchange(other.statement_, nullptr)),
        bound_(other.bound_),
        bind_error_(other.bind_error_) {}
  Statement& operator=(Statement&& other) noexcept;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  // Binds the next parameter, from the first on after Reset. Blobs and texts are copied.
  Statement& Integer(int64_t value);
  Statement& OptionalInteger(std::optional<int64_t> value);  // NULL for none
  Statement& Text(std::string_view value);
  Statement& Blob(std::string_view value);

  // True: there is a row to read.
  absl::StatusOr<bool> Step();
  // Steps to the end and resets, for statements whose rows do not matter.
  absl::Status Run();
  // As Run, for a statement with RETURNING or a query: the first column of its row; kNotFound
  // without a row.
  absl::StatusOr<int64_t> RunForInteger();
  void Reset();

  int ColumnCount() const;
  std::string_view ColumnName(int column) const;  // as the query names it
  bool ColumnIsNull(int column) const;
  int64_t ColumnInteger(int column) const;
  std::optional<int64_t> ColumnOptionalInteger(int column) const;
  std::string_view ColumnBytes(int column) const;
  std::string ColumnString(int column) const { return std::string(ColumnBytes(column)); }

 private:
  friend class Database;
  Statement(Database* db, sqlite3_stmt* statement) : db_(db), statement_(statement) {}

  Database* db_;
  sqlite3_stmt* statement_;
  int bound_ = 0;
  int bind_error_ = 0;
};

// BEGIN IMMEDIATE, and the database's guard asked; rolls back unless committed.
class Transaction {
 public:
  static absl::StatusOr<Transaction> Begin(Database* db);
  Transaction(Transaction&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  absl::Status Commit();

 private:
  explicit Transaction(Database* db) : db_(db) {}
  Database* db_;
};

}  // namespace offkey
