// Store over SQLite: puts the parts of this folder together. Covered by
// tests/unit/store/sqlite_store_test.cc.
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/store/access_rows.h"
#include "engine/store/access_transaction.h"
#include "engine/store/finding_reader.h"
#include "engine/store/finding_select.h"
#include "engine/store/inventory_rows.h"
#include "engine/store/inventory_transaction.h"
#include "engine/store/memory_rows.h"
#include "engine/store/rekey.h"
#include "engine/store/roster_rows.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"
#include "engine/store/store_copy.h"
#include "engine/store/store_export.h"
#include "engine/store/store_file.h"
#include "engine/store/sweep_transaction.h"
#include "engine/store/task_queue.h"

namespace offkey {
namespace {

class SqliteStore final : public Store {
 public:
  SqliteStore(std::unique_ptr<Database> db, const Keyring* keyring)
      : db_(std::move(db)), keyring_(keyring) {}

  absl::StatusOr<std::unique_ptr<SweepWriter>> BeginSweep(const SweepStart& start) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    if (start.repo.empty()) {
      return absl::InvalidArgumentError("a sweep needs the name of its repository");
    }
    return SweepTransaction::Begin(db_.get(), keyring_, start);
  }

  absl::StatusOr<SweepRecord> LastSweep(const std::string& repo) override {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement query,
        db_->Prepare("SELECT s.id, s.rules_digest, s.started_at, s.finished_at, s.complete, "
                     "s.findings, s.new_findings, s.coverage, s.confirmed_at FROM sweeps s "
                     "JOIN repositories r "
                     "ON r.id = s.repository WHERE r.name = ? ORDER BY s.id DESC LIMIT 1"));
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Blob(repo).Step());
    if (!row) {
      return absl::NotFoundError(
          absl::StrCat(PrintablePath(repo), " was never swept into this store"));
    }
    SweepRecord record;
    record.id = query.ColumnInteger(0);
    record.repo = repo;
    record.rules_digest = query.ColumnString(1);
    record.started_at = query.ColumnInteger(2);
    record.finished_at = query.ColumnInteger(3);
    record.complete = query.ColumnInteger(4) != 0;
    record.findings = static_cast<uint64_t>(query.ColumnInteger(5));
    record.new_findings = static_cast<uint64_t>(query.ColumnInteger(6));
    record.coverage_json = query.ColumnString(7);
    record.confirmed_at = query.ColumnInteger(8);
    return record;
  }

  absl::StatusOr<RememberedSweep> FindMemory(const std::string& repo,
                                             const Digest& state) override {
    OFFKEY_RETURN_IF_ERROR(db_->CheckGuard());
    return ReadMemory(db_.get(), repo, state, &last_base_);
  }

  absl::StatusOr<RememberedBase> FindBase(const Digest& judgement,
                                          const std::function<uint32_t(std::string_view)>& has,
                                          absl::Span<const int64_t> but) override {
    OFFKEY_RETURN_IF_ERROR(db_->CheckGuard());
    return ReadBase(db_.get(), judgement, has, but, &last_base_);
  }

  absl::Status KeepProgress(const std::string& repo, std::string_view progress) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    OFFKEY_ASSIGN_OR_RETURN(
        Statement put,
        db_->Prepare("INSERT INTO sweep_progress(repo, progress) VALUES(?, ?) "
                     "ON CONFLICT(repo) DO UPDATE SET progress = excluded.progress"));
    OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db_.get()));
    OFFKEY_RETURN_IF_ERROR(put.Blob(repo).Blob(progress).Run());
    return transaction.Commit();
  }

  absl::StatusOr<std::string> FindProgress(const std::string& repo) override {
    OFFKEY_ASSIGN_OR_RETURN(Statement query,
                            db_->Prepare("SELECT progress FROM sweep_progress WHERE repo = ?"));
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Blob(repo).Step());
    if (!row) return absl::NotFoundError("no unfinished sweep of this repository is known");
    return query.ColumnString(0);
  }

  absl::Status ConfirmSweep(const std::string& repo, int64_t now) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    OFFKEY_ASSIGN_OR_RETURN(
        Statement update,
        db_->Prepare("UPDATE sweeps SET confirmed_at = max(confirmed_at, ?) WHERE id = (SELECT "
                     "max(s.id) FROM sweeps s JOIN repositories r ON r.id = s.repository "
                     "WHERE r.name = ?) RETURNING id"));
    OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db_.get()));
    OFFKEY_RETURN_IF_ERROR(update.Integer(now).Blob(repo).RunForInteger().status());
    return transaction.Commit();
  }

  absl::Status ForEachFindingByEmail(absl::Span<const std::string> emails,
                                     const FindingCallback& callback) override {
    std::string sql =
        "SELECT e.finding FROM people p JOIN commit_events e ON e.author = p.id "
        "WHERE p.folded_email IN wanted UNION "
        "SELECT e.finding FROM people p JOIN commit_events e ON e.committer = p.id "
        "WHERE p.folded_email IN wanted UNION "
        "SELECT a.finding FROM attributions a WHERE a.identity IN wanted UNION ";
    sql += kFindingsOfOwners;
    std::set<std::string> folded;
    for (const std::string& email : emails) {
      folded.insert(FoldEmail(email));
      folded.insert(email);  // fingerprints of keys and issuers' ids keep their case
    }
    folded.erase("");  // commits without an address are nobody's
    std::string values;
    for (size_t i = 0; i < folded.size(); ++i) absl::StrAppend(&values, i == 0 ? "" : ",", "(?)");
    if (folded.empty()) return absl::OkStatus();
    OFFKEY_ASSIGN_OR_RETURN(Statement select,
                            db_->Prepare(absl::StrCat("WITH wanted(email) AS (VALUES", values, ")",
                                                      kOwnersInListings, " ", sql)
                                             .c_str()));
    for (const std::string& email : folded) select.Blob(email);
    return ForEachFinding(db_.get(), std::move(select), callback);
  }

  absl::Status ForEachFindingBySigner(absl::Span<const std::string> keys,
                                      const FindingCallback& callback) override {
    const std::set<std::string> wanted(keys.begin(), keys.end());
    std::string values;
    for (size_t i = 0; i < wanted.size(); ++i) absl::StrAppend(&values, i == 0 ? "" : ",", "(?)");
    if (wanted.empty()) return absl::OkStatus();
    OFFKEY_ASSIGN_OR_RETURN(
        Statement select,
        db_->Prepare(absl::StrCat("WITH wanted(key) AS (VALUES", values,
                                  ") SELECT DISTINCT e.finding FROM signatures s JOIN "
                                  "commit_events e ON e.signature = s.id WHERE s.key IN wanted")
                         .c_str()));
    for (const std::string& key : wanted) select.Text(key);
    return ForEachFinding(db_.get(), std::move(select), callback);
  }

  absl::Status ForEachFindingOfCredential(const Fingerprint& credential,
                                          const FindingCallback& callback) override {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement select,
        db_->Prepare("SELECT f.id FROM credentials c JOIN findings f ON f.credential = c.id "
                     "WHERE c.fingerprint = ?"));
    select.Blob(Bytes(credential));
    return ForEachFinding(db_.get(), std::move(select), callback);
  }

  absl::Status FindFindings(const FindingQuery& query, const FoundCallback& callback) override {
    OFFKEY_RETURN_IF_ERROR(db_->CheckGuard());
    return FindStoredFindings(db_.get(), query, callback);
  }

  absl::StatusOr<std::vector<SweptRepository>> ListRepositories() override {
    return ReadSweptRepositories(db_.get());
  }

  absl::StatusOr<EnqueueResult> EnqueueTasks(absl::Span<const PlannedTask> plan,
                                             int64_t now) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return EnqueuePlannedTasks(db_.get(), plan, now);
  }

  absl::StatusOr<std::vector<Task>> ListTasks() override { return ReadAllTasks(db_.get()); }
  absl::StatusOr<Task> GetTask(int64_t id) override { return ReadTask(db_.get(), id); }

  absl::StatusOr<std::vector<Task>> TasksOfCredential(const Fingerprint& credential) override {
    return ReadTasksOfCredential(db_.get(), credential);
  }

  absl::StatusOr<SealedSecret> GetSealedSecret(const Fingerprint& credential) override {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement query,
        db_->Prepare("SELECT sealed, seal_key_id FROM credentials WHERE fingerprint = ?"));
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Blob(Bytes(credential)).Step());
    if (!row) return absl::NotFoundError("the store does not know this credential");
    return SealedSecret{query.ColumnString(0), query.ColumnString(1)};
  }

  absl::StatusOr<RosterSnapshot> ReadRoster() override { return ReadRosterRows(db_.get()); }

  absl::Status WritePeople(int64_t revision, absl::Span<const RosterPerson> people) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return WriteRosterRows(db_.get(), revision, people, {});
  }

  absl::StatusOr<std::vector<PublicKey>> ReadKeys() override { return ReadKeyRows(db_.get()); }

  absl::Status WriteKeys(int64_t revision, absl::Span<const RosterPerson> people,
                         absl::Span<const PublicKey> keys) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return WriteRosterRows(db_.get(), revision, people, keys);
  }

  absl::StatusOr<std::vector<std::string>> ListAddresses() override {
    return ReadAddresses(db_.get());
  }

  absl::StatusOr<std::vector<std::string>> ListCommitAddresses(
      absl::Span<const AddressRange> ranges) override {
    return ReadCommitAddresses(db_.get(), ranges);
  }

  absl::StatusOr<std::vector<std::string>> ListStatedIdentities() override {
    return ReadStatedIdentities(db_.get());
  }

  absl::Status ForEachCommitDay(const CommitDayCallback& callback) override {
    return ReadCommitDays(db_.get(), callback);
  }

  absl::StatusOr<std::unique_ptr<InventoryWriter>> BeginInventory(
      const std::string& kind, const std::string& issuer, const InventorySource& source) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return InventoryTransaction::Begin(db_.get(), kind, issuer, source);
  }

  absl::Status ForEachInventoryEntry(const std::string& kind,
                                     const InventoryCallback& callback) override {
    return ReadInventoryEntries(db_.get(), kind, callback);
  }

  absl::StatusOr<StoredInventoryEntry> GetInventoryEntry(int64_t id) override {
    return ReadInventoryEntry(db_.get(), id);
  }

  absl::StatusOr<std::vector<InventoryTie>> FindInventoryTies(const Finding& finding) override {
    return ReadInventoryTies(db_.get(), finding);
  }

  absl::StatusOr<std::vector<MaskShape>> LearntShapes(const std::string& issuer) override {
    return ReadLearntShapes(db_.get(), issuer);
  }

  absl::StatusOr<std::unique_ptr<AccessWriter>> BeginAccess(
      const std::string& kind, const InventorySource& source) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return AccessTransaction::Begin(db_.get(), kind, source);
  }

  absl::Status ForEachAccessEntry(const AccessCallback& callback) override {
    return ReadAccessEntries(db_.get(), callback);
  }

  absl::StatusOr<std::vector<std::string>> ListReaders() override { return ReadReaders(db_.get()); }

  absl::StatusOr<std::vector<std::string>> ListReadRepositories() override {
    return ReadReadRepositories(db_.get());
  }

  absl::StatusOr<std::vector<AccessGrant>> AccessOf(absl::Span<const std::string> who) override {
    return ReadAccessOf(db_.get(), who);
  }

  absl::StatusOr<std::vector<AccessGrant>> AccessTo(absl::Span<const std::string> repos) override {
    return ReadAccessTo(db_.get(), repos);
  }

  absl::StatusOr<std::vector<ReadableRepository>> CountReadable(
      absl::Span<const Reading> readings) override {
    return CountReadableFindings(db_.get(), readings);
  }

  absl::Status CheckIntegrity() override {
    OFFKEY_ASSIGN_OR_RETURN(const std::string result, db_->QueryText("PRAGMA integrity_check(1)"));
    if (result != "ok") return absl::DataLossError(absl::StrCat("the store is damaged: ", result));
    OFFKEY_ASSIGN_OR_RETURN(Statement foreign, db_->Prepare("PRAGMA foreign_key_check"));
    OFFKEY_ASSIGN_OR_RETURN(const bool row, foreign.Step());
    if (!row) return absl::OkStatus();
    return absl::DataLossError(absl::StrCat("the store is damaged: a row of ",
                                            foreign.ColumnString(0),
                                            " names one that does not exist"));
  }

  absl::StatusOr<StoreSize> Measure() override { return MeasureStore(db_.get()); }

  absl::Status Backup(const std::string& path) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return BackUpStore(db_.get(), path);
  }

  absl::StatusOr<RekeyResult> Rekey(const Keyring& next, const RekeyHooks& hooks,
                                    bool leave_unreadable, int64_t now) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    OFFKEY_ASSIGN_OR_RETURN(RekeyResult result,
                            RekeyStore(db_.get(), *keyring_, next, hooks, leave_unreadable, now));
    keyring_ = &next;
    return result;
  }

  absl::StatusOr<int64_t> KeyChangedAt() override { return ReadKeyChangedAt(db_.get()); }

  absl::Status Compact() override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return CompactStore(db_.get());
  }

  absl::Status Export(bool with_times, const LineCallback& callback) override {
    OFFKEY_RETURN_IF_ERROR(RefuseInSweep());
    return ExportStore(db_.get(), with_times, callback);
  }

 private:
  absl::Status RefuseInSweep() const {
    if (!db_->in_transaction()) return absl::OkStatus();
    return absl::FailedPreconditionError("a sweep or a listing is being written; finish it first");
  }

  std::unique_ptr<Database> db_;
  RememberedBase last_base_;  // many repositories in a row have the same
  const Keyring* keyring_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<Store>> OpenSqliteStore(const std::string& path,
                                                       const Keyring& keyring) {
  OFFKEY_ASSIGN_OR_RETURN(std::unique_ptr<Database> db, OpenStoreFile(path, keyring));
  return std::make_unique<SqliteStore>(std::move(db), &keyring);
}

}  // namespace offkey
