// Covered by tests/unit/store/access_rows_test.cc.
#include "engine/store/access_transaction.h"

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

absl::Status CheckEntry(const AccessEntry& entry) {
  if (!IsUtf8(entry.who) || !IsUtf8(entry.group) || !IsUtf8(entry.level) || !IsUtf8(entry.scope)) {
    return absl::InvalidArgumentError("a text of an access is not UTF-8");
  }
  const int empty =
      (entry.who.empty() ? 1 : 0) + (entry.group.empty() ? 1 : 0) + (entry.repo.empty() ? 1 : 0);
  if (empty != 1) {
    return absl::InvalidArgumentError(
        "an access is of somebody or of a group to a repository, or of somebody in a group");
  }
  if (entry.when.from >= entry.when.until) {
    return absl::InvalidArgumentError("an access ends before it begins");
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<AccessTransaction::Statements> AccessTransaction::PrepareAll(Database* db) {
  constexpr char kColumns[] =
      "SELECT e.id, e.valid_from, e.valid_until, e.ended_at, i.as_of, e.last_import, e.level, "
      "e.scope FROM access_entries e JOIN access_imports i ON i.id = e.last_import "
      "WHERE e.kind = ? AND e.who = ? AND e.team = ? AND e.repo = ? AND ";
  OFFKEY_ASSIGN_OR_RETURN(Statement find,
                          db->Prepare(absl::StrCat(kColumns, "e.valid_from = ?").c_str()));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find_open,
      db->Prepare(absl::StrCat(kColumns,
                               "e.from_stated = 0 AND e.valid_from <= ? ORDER BY e.valid_from "
                               "DESC LIMIT 1")
                      .c_str()));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare("INSERT INTO access_entries(kind, who, team, repo, valid_from, valid_until, "
                  "from_stated, level, scope, line, first_import, last_import, ended_at) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement update,
      db->Prepare("UPDATE access_entries SET valid_until = ?, level = ?, scope = ?, line = ?, "
                  "last_import = ?, ended_at = ? WHERE id = ?"));
  return Statements{std::move(find), std::move(find_open), std::move(insert), std::move(update)};
}

absl::StatusOr<std::unique_ptr<AccessWriter>> AccessTransaction::Begin(
    Database* db, const std::string& kind, const InventorySource& source) {
  if (!IsUtf8(source.file) || !IsUtf8(source.recorded_by)) {
    return absl::InvalidArgumentError("the name of the file is not UTF-8; rename it");
  }
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  OFFKEY_ASSIGN_OR_RETURN(Statements statements, PrepareAll(db));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare("INSERT INTO access_imports(kind, file, sha256, as_of, imported_at, recorded_by, "
                  "complete) VALUES(?, ?, '', ?, ?, ?, 0) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t import, insert.Text(kind)
                                                    .Text(source.file)
                                                    .Integer(source.as_of)
                                                    .Integer(source.imported_at)
                                                    .Text(source.recorded_by)
                                                    .RunForInteger());
  return std::unique_ptr<AccessWriter>(new AccessTransaction(
      db, kind, source.as_of, std::move(transaction), std::move(statements), import));
}

absl::Status AccessTransaction::AddScope(const std::string& scope) {
  if (!IsUtf8(scope)) return absl::InvalidArgumentError("a text of an access is not UTF-8");
  scopes_.insert(scope);
  return absl::OkStatus();
}

absl::Status AccessTransaction::Add(const AccessEntry& entry) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  OFFKEY_RETURN_IF_ERROR(CheckEntry(entry));
  ++counts_.entries;
  if (!entry.reads) {
    ++counts_.not_reading;
    return AddScope(entry.scope);
  }
  failed_ = AddEntry(entry);
  return failed_;
}

absl::StatusOr<AccessTransaction::Known> AccessTransaction::Find(Statement* find,
                                                                 const AccessEntry& entry,
                                                                 int64_t from) {
  find->Text(kind_).Text(entry.who).Text(entry.group).Blob(entry.repo).Integer(from);
  OFFKEY_ASSIGN_OR_RETURN(const bool row, find->Step());
  Known known;
  if (row) {
    known.id = find->ColumnInteger(0);
    known.valid_from = find->ColumnInteger(1);
    known.valid_until = find->ColumnInteger(2);
    known.ended_at = find->ColumnInteger(3);
    known.as_of = find->ColumnInteger(4);
    known.again = find->ColumnInteger(5) == import_;
    known.same = find->ColumnBytes(6) == entry.level && find->ColumnBytes(7) == entry.scope;
  }
  find->Reset();
  return known;
}

absl::Status AccessTransaction::AddEntry(const AccessEntry& entry) {
  const bool stated = entry.when.from != kBeginningOfTime;
  int64_t from = entry.when.from;
  if (!stated) {
    OFFKEY_ASSIGN_OR_RETURN(const Known newest, Find(&statements_.find_open, entry, as_of_));
    if (newest.id != 0) {
      // A listing in between did not have it: what lies before the gap stays as it is.
      const bool gap = newest.ended_at < as_of_ && newest.ended_at < entry.when.until;
      from = gap ? newest.ended_at : newest.valid_from;
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(const Known known, Find(&statements_.find, entry, from));
  if (known.id == 0) {
    ++counts_.added;
    return Insert(entry, from, stated);
  }
  return Update(entry, known);
}

absl::Status AccessTransaction::Insert(const AccessEntry& entry, int64_t from, bool stated) {
  return statements_.insert.Text(kind_)
      .Text(entry.who)
      .Text(entry.group)
      .Blob(entry.repo)
      .Integer(from)
      .Integer(entry.when.until)
      .Integer(stated)
      .Text(entry.level)
      .Text(entry.scope)
      .Integer(static_cast<int64_t>(entry.line))
      .Integer(import_)
      .Integer(import_)
      .Integer(kEndOfTime)
      .Run();
}

absl::Status AccessTransaction::Update(const AccessEntry& entry, const Known& known) {
  // A file of an earlier time knows nothing of what a later one said.
  const bool older = as_of_ < known.as_of;
  const bool reopened = known.ended_at != kEndOfTime && known.ended_at < as_of_;
  const bool changes = !older && (reopened || known.valid_until != entry.when.until || !known.same);
  if (known.again) {
    ++counts_.repeated;
  } else {
    ++(changes ? counts_.changed : counts_.unchanged);
  }
  if (older) return AddScope(entry.scope);
  return statements_.update.Integer(entry.when.until)
      .Text(entry.level)
      .Text(entry.scope)
      .Integer(static_cast<int64_t>(entry.line))
      .Integer(import_)
      .Integer(reopened ? kEndOfTime : known.ended_at)
      .Integer(known.id)
      .Run();
}

absl::Status AccessTransaction::ReadScopes() {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement scopes,
      db_->Prepare("SELECT DISTINCT scope FROM access_entries WHERE last_import = ?"));
  scopes.Integer(import_);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, scopes.Step());
    if (!row) break;
    scopes_.insert(scopes.ColumnString(0));
  }
  scopes.Reset();
  return absl::OkStatus();
}

// What begins or was listed later is not this file's to end; what a later listing ended has ended
// here already.
absl::Status AccessTransaction::EndMissing() {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement end,
      db_->Prepare("UPDATE access_entries SET ended_at = ?1 WHERE kind = ?2 AND scope = ?3 AND "
                   "last_import <> ?4 AND ended_at > ?1 AND valid_from < ?1 AND valid_until > ?1 "
                   "AND (SELECT i.as_of FROM access_imports i WHERE i.id = last_import) <= ?1"));
  OFFKEY_ASSIGN_OR_RETURN(Statement note,
                          db_->Prepare("INSERT OR IGNORE INTO access_completions VALUES(?, ?, ?)"));
  for (const std::string& scope : scopes_) {
    OFFKEY_RETURN_IF_ERROR(end.Integer(as_of_).Text(kind_).Text(scope).Integer(import_).Run());
    counts_.ended += static_cast<uint64_t>(db_->ChangedRows());
    OFFKEY_RETURN_IF_ERROR(note.Text(kind_).Text(scope).Integer(as_of_).Run());
  }
  return absl::OkStatus();
}

// A complete listing of later that came before this one lacks what this one added or opened again:
// what it had would have its date.
absl::Status AccessTransaction::EndByLaterListings() {
  constexpr char kLater[] =
      "FROM access_completions c WHERE c.kind = ?1 AND c.scope = access_entries.scope "
      "AND c.as_of > max(?2, valid_from) AND c.as_of < valid_until)";
  OFFKEY_ASSIGN_OR_RETURN(
      Statement end,
      db_->Prepare(absl::StrCat("UPDATE access_entries SET ended_at = (SELECT min(c.as_of) ",
                                kLater, " WHERE last_import = ?3 AND ended_at = ", kEndOfTime,
                                " AND EXISTS (SELECT 1 ", kLater)
                       .c_str()));
  return end.Text(kind_).Integer(as_of_).Integer(import_).Run();
}

absl::StatusOr<AccessCounts> AccessTransaction::Finish(const std::string& sha256, bool complete,
                                                       bool keep) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  // Whatever happens here, this writer has had its one Finish.
  failed_ = absl::FailedPreconditionError("the listing is finished");
  OFFKEY_RETURN_IF_ERROR(EndByLaterListings());
  if (complete) {
    OFFKEY_RETURN_IF_ERROR(ReadScopes());
    OFFKEY_RETURN_IF_ERROR(EndMissing());
  }
  if (!keep) return counts_;  // the transaction rolls back with this object
  {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement update,
        db_->Prepare("UPDATE access_imports SET sha256 = ?, complete = ? WHERE id = ?"));
    OFFKEY_RETURN_IF_ERROR(update.Text(sha256).Integer(complete).Integer(import_).Run());
  }
  OFFKEY_RETURN_IF_ERROR(transaction_.Commit());
  return counts_;
}

}  // namespace offkey
