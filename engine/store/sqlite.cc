// Covered by tests/unit/store/sqlite_store_test.cc and store_fault_test.cc.
#include "engine/store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/glob.h"

namespace offkey {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr size_t kMostIdleStatements = 64;

constexpr char kSettings[] =
    "PRAGMA synchronous=FULL;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;"
    "PRAGMA mmap_size=0;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA cache_size=-8000;"
    "PRAGMA journal_size_limit=16777216;";

std::string_view BytesOf(sqlite3_value* value) {
  // The size is that of the form which was asked for last.
  const void* bytes = sqlite3_value_blob(value);
  return {static_cast<const char*>(bytes), static_cast<size_t>(sqlite3_value_bytes(value))};
}

// A function of SQL: text(wanted, bytes) -> 0 or 1.
template <bool Matches(std::string_view wanted, std::string_view bytes)>
void Match(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
  sqlite3_result_int(context, Matches(BytesOf(values[0]), BytesOf(values[1])) ? 1 : 0);
}

bool HoldsText(std::string_view wanted, std::string_view bytes) {
  const auto same = [](char a, char b) {
    return absl::ascii_tolower(static_cast<unsigned char>(a)) ==
           absl::ascii_tolower(static_cast<unsigned char>(b));
  };
  return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end(), same) !=
             bytes.end() ||
         wanted.empty();
}

constexpr std::pair<const char*, void (*)(sqlite3_context*, int, sqlite3_value**)> kFunctions[] = {
    {"glob_matches", Match<GlobMatches>},
    {"glob_matches_path_end", Match<GlobMatchesPathEnd>},
    {"holds_text", Match<HoldsText>},
};

}  // namespace

absl::StatusOr<std::unique_ptr<Database>> Database::OpenPlain(const std::string& path) {
  sqlite3* raw = nullptr;
  const int code =
      sqlite3_open_v2(path.c_str(), &raw,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, nullptr);
  // Owns the handle also when opening failed, as sqlite3_open_v2 wants it.
  std::unique_ptr<Database> db(new Database(raw, PrintablePath(path)));
  if (code != SQLITE_OK) return db->Error(code);
  sqlite3_extended_result_codes(raw, 1);
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  for (const auto& [name, function] : kFunctions) {
    const int made = sqlite3_create_function_v2(raw, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                                nullptr, function, nullptr, nullptr, nullptr);
    if (made != SQLITE_OK) return db->Error(made);
  }
  return db;
}

absl::StatusOr<std::unique_ptr<Database>> Database::Open(const std::string& path) {
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<Database> db, OpenPlain(path));
  OFFKEY_RETURN_IF_ERROR(db->Execute(kSettings));
  OFFKEY_ASSIGN_OR_RETURN(const std::string mode, db->QueryText("PRAGMA journal_mode=WAL"));
  if (mode != "wal") {
    return absl::FailedPreconditionError(absl::StrCat(
        db->path_, ": the file system does not support SQLite's write-ahead log (mode ", mode,
        "); put the store on a local disk"));
  }
  return db;
}

Database::~Database() {
  for (const auto& [sql, statement] : idle_) sqlite3_finalize(statement);
  sqlite3_close_v2(db_);
}

void Database::Keep(sqlite3_stmt* statement) {
  if (statement == nullptr) return;
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  // Some texts come once only, with a number in them. When they have filled the room all of it is
  // given up: what is asked often is soon there again.
  if (idle_.size() == kMostIdleStatements) {
    for (const auto& [sql, idle] : idle_) sqlite3_finalize(idle);
    idle_.clear();
  }
  if (!idle_.try_emplace(sqlite3_sql(statement), statement).second) sqlite3_finalize(statement);
}

absl::Status Database::Error(int code) {
  const std::string what =
      absl::StrCat(path_, ": ", db_ == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(db_));
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return absl::UnavailableError(absl::StrCat(
          path_, ": another process is writing to the store and did not finish within ",
          kBusyMilliseconds / 1000, " seconds; try again later"));
    case SQLITE_FULL:
      return absl::ResourceExhaustedError(
          absl::StrCat(path_, ": no space left for the store; nothing was changed"));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return absl::PermissionDeniedError(
          absl::StrCat(what, "; the store and its directory must be writable for this user"));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return absl::DataLossError(absl::StrCat(
          what, "; the store is damaged: move it and its -wal file away and restore a backup"));
    case SQLITE_IOERR:
      broken_ = absl::InternalError(absl::StrCat(
          what, "; the last change may not be stored: check the disk, then start again"));
      return broken_;
    case SQLITE_NOMEM:
      return absl::ResourceExhaustedError(what);
    default:
      return absl::InternalError(what);
  }
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(db_) == 0; }

absl::StatusOr<Statement> Database::Prepare(const char* sql) {
  OFFKEY_RETURN_IF_ERROR(broken_);
  const auto idle = idle_.find(sql);
  if (idle != idle_.end()) {
    Statement again(this, idle->second);
    idle_.erase(idle);
    return again;
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(db_, sql, -1, &statement, nullptr);
  if (code != SQLITE_OK) return Error(code);
  return Statement(this, statement);
}

absl::Status Database::Execute(const std::string& sql) {
  OFFKEY_RETURN_IF_ERROR(broken_);
  const int code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
  return code == SQLITE_OK ? absl::OkStatus() : Error(code);
}

absl::StatusOr<int64_t> Database::QueryInteger(const std::string& sql) {
  OFFKEY_ASSIGN_OR_RETURN(Statement statement, Prepare(sql.c_str()));
  return statement.RunForInteger();
}

absl::StatusOr<std::string> Database::QueryText(const std::string& sql) {
  OFFKEY_ASSIGN_OR_RETURN(Statement statement, Prepare(sql.c_str()));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, statement.Step());
  if (!row) return absl::NotFoundError("no row");
  return statement.ColumnString(0);
}

absl::Status Database::CopyTo(const std::string& path) {
  OFFKEY_RETURN_IF_ERROR(broken_);
  OFFKEY_ASSIGN_OR_RETURN(const std::unique_ptr<Database> copy, OpenPlain(path));
  sqlite3_backup* backup = sqlite3_backup_init(copy->db_, "main", db_, "main");
  if (backup == nullptr) return copy->Error(sqlite3_errcode(copy->db_));
  // In one step: a reader of a write-ahead log sees one moment and holds up no writer.
  const int stepped = sqlite3_backup_step(backup, -1);
  const int finished = sqlite3_backup_finish(backup);
  if (stepped != SQLITE_DONE) return copy->Error(stepped);
  if (finished != SQLITE_OK) return copy->Error(finished);
  // Out of write-ahead mode, so that the copy is one file.
  OFFKEY_ASSIGN_OR_RETURN(const std::string mode, copy->QueryText("PRAGMA journal_mode=DELETE"));
  if (mode != "delete") return absl::InternalError("the copy cannot be made a single file");
  OFFKEY_ASSIGN_OR_RETURN(const std::string checked, copy->QueryText("PRAGMA integrity_check(1)"));
  if (checked == "ok") return absl::OkStatus();
  return absl::DataLossError(absl::StrCat("the copy is damaged: ", checked));
}

int64_t Database::LastInsertedRow() const { return sqlite3_last_insert_rowid(db_); }

int64_t Database::ChangedRows() const { return sqlite3_changes64(db_); }

Statement& Statement::operator=(Statement&& other) noexcept {
  if (this != &other) {
    db_->Keep(statement_);
    db_ = other.db_;
    statement_ = std::exchange(other.statement_, nullptr);
    bound_ = other.bound_;
    bind_error_ = other.bind_error_;
  }
  return *this;
}

Statement::~Statement() { db_->Keep(statement_); }

Statement& Statement::Integer(int64_t value) {
  const int code = sqlite3_bind_int64(statement_, ++bound_, value);
  if (code != SQLITE_OK) bind_error_ = code;
  return *this;
}

Statement& Statement::OptionalInteger(std::optional<int64_t> value) {
  if (value.has_value()) return Integer(*value);
  const int code = sqlite3_bind_null(statement_, ++bound_);
  if (code != SQLITE_OK) bind_error_ = code;
  return *this;
}

Statement& Statement::Text(std::string_view value) {
  const int code = sqlite3_bind_text64(statement_, ++bound_, value.data() ? value.data() : "",
                                       value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  if (code != SQLITE_OK) bind_error_ = code;
  return *this;
}

Statement& Statement::Blob(std::string_view value) {
  // A null pointer would bind NULL; an empty blob is meant.
  const int code = sqlite3_bind_blob64(statement_, ++bound_, value.data() ? value.data() : "",
                                       value.size(), SQLITE_TRANSIENT);
  if (code != SQLITE_OK) bind_error_ = code;
  return *this;
}

absl::StatusOr<bool> Statement::Step() {
  OFFKEY_RETURN_IF_ERROR(db_->broken());
  if (bind_error_ != SQLITE_OK) return db_->Error(bind_error_);
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const absl::Status error = db_->Error(code);
  Reset();
  return error;
}

absl::Status Statement::Run() {
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, Step());
    if (!row) break;
  }
  Reset();
  return absl::OkStatus();
}

absl::StatusOr<int64_t> Statement::RunForInteger() {
  OFFKEY_ASSIGN_OR_RETURN(const bool row, Step());
  if (!row) {
    Reset();
    return absl::NotFoundError("no row");
  }
  const int64_t value = ColumnInteger(0);
  OFFKEY_RETURN_IF_ERROR(Run());
  return value;
}

void Statement::Reset() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  bound_ = 0;
  bind_error_ = SQLITE_OK;
}

int Statement::ColumnCount() const { return sqlite3_column_count(statement_); }

std::string_view Statement::ColumnName(int column) const {
  return sqlite3_column_name(statement_, column);
}

bool Statement::ColumnIsNull(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

int64_t Statement::ColumnInteger(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::optional<int64_t> Statement::ColumnOptionalInteger(int column) const {
  if (sqlite3_column_type(statement_, column) == SQLITE_NULL) return std::nullopt;
  return ColumnInteger(column);
}

std::string_view Statement::ColumnBytes(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  return {static_cast<const char*>(bytes), static_cast<size_t>(size)};
}

void Database::SetGuard(std::string query, std::string wanted, std::string message) {
  guard_ = std::move(query);
  guard_wanted_ = std::move(wanted);
  guard_message_ = std::move(message);
}

absl::Status Database::CheckGuard() {
  if (guard_.empty()) return absl::OkStatus();
  OFFKEY_ASSIGN_OR_RETURN(const std::string found, QueryText(guard_));
  if (found == guard_wanted_) return absl::OkStatus();
  return absl::FailedPreconditionError(guard_message_);
}

absl::StatusOr<Transaction> Transaction::Begin(Database* db) {
  OFFKEY_RETURN_IF_ERROR(db->Execute("BEGIN IMMEDIATE"));
  Transaction transaction(db);
  OFFKEY_RETURN_IF_ERROR(db->CheckGuard());
  return transaction;
}

absl::Status Transaction::Commit() {
  OFFKEY_RETURN_IF_ERROR(db_->Execute("COMMIT"));
  db_ = nullptr;
  return absl::OkStatus();
}

Transaction::~Transaction() {
  // SQLite rolls some failures back by itself; then there is nothing left to undo. On a broken
  // connection closing it does the same, so the outcome of ROLLBACK cannot matter.
  if (db_ != nullptr && db_->in_transaction()) db_->Execute("ROLLBACK").IgnoreError();
}

}  // namespace offkey
