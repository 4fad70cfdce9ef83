// Covered by tests/unit/store/task_queue_test.cc and store_kill_test.cc.
#include "engine/store/task_queue.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/store/finding_reader.h"
#include "engine/store/json_text.h"

namespace offkey {
namespace {

constexpr char kPlanned[] = "planned";

constexpr char kTaskColumns[] =
    "SELECT t.id, c.fingerprint, t.provider, t.rule, c.masked, c.confidence, t.state, "
    "t.created_at, t.attempt FROM tasks t JOIN credentials c ON c.id = t.credential ";

absl::StatusOr<int64_t> CredentialId(Database* db, const Fingerprint& fingerprint) {
  OFFKEY_ASSIGN_OR_RETURN(Statement find,
                          db->Prepare("SELECT id FROM credentials WHERE fingerprint = ?"));
  absl::StatusOr<int64_t> id = find.Blob(Bytes(fingerprint)).RunForInteger();
  if (!absl::IsNotFound(id.status())) return id;
  return absl::NotFoundError(absl::StrCat("the store does not know the credential ",
                                          HexEncode(Bytes(fingerprint)), "; sweep first"));
}

// The id of the task for this credential and provider, and whether it is new.
absl::StatusOr<std::pair<int64_t, bool>> InsertTask(Database* db, const PlannedTask& task,
                                                    int64_t now) {
  OFFKEY_ASSIGN_OR_RETURN(const int64_t credential, CredentialId(db, task.credential));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find, db->Prepare("SELECT id FROM tasks WHERE credential = ? AND provider = ?"));
  absl::StatusOr<int64_t> id = find.Integer(credential).Text(task.provider).RunForInteger();
  if (id.ok()) return std::pair(*id, false);
  if (!absl::IsNotFound(id.status())) return id.status();
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare("INSERT INTO tasks(credential, provider, rule, state, attempt, created_at) "
                  "VALUES(?, ?, ?, ?, 0, ?) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t inserted, insert.Integer(credential)
                                                      .Text(task.provider)
                                                      .Text(task.rule)
                                                      .Text(kPlanned)
                                                      .Integer(now)
                                                      .RunForInteger());
  return std::pair(inserted, true);
}

absl::Status LinkTask(Database* db, int64_t id, const PlannedTask& task, int64_t now) {
  OFFKEY_ASSIGN_OR_RETURN(Statement add_repository,
                          db->Prepare("INSERT INTO task_repositories(task, repository) "
                                      "VALUES(?, ?) ON CONFLICT DO NOTHING"));
  for (const std::string& repo : task.repos) {
    OFFKEY_RETURN_IF_ERROR(add_repository.Integer(id).Blob(repo).Run());
  }
  // Who is linked already keeps the stronger of the two ties, and once departed stays so.
  OFFKEY_ASSIGN_OR_RETURN(
      Statement add_identity,
      db->Prepare(
          "INSERT INTO task_identities(task, identity, relation, grade, departed, evidence, "
          "added_at) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
          "departed = max(departed, excluded.departed), "
          "relation = iif((excluded.grade, excluded.relation) < (grade, relation), "
          "excluded.relation, relation), "
          "evidence = iif((excluded.grade, excluded.relation) < (grade, relation), "
          "excluded.evidence, evidence), "
          "grade = min(grade, excluded.grade)"));
  for (const TaskIdentity& identity : task.identities) {
    OFFKEY_RETURN_IF_ERROR(add_identity.Integer(id)
                               .Blob(identity.identity)
                               .Integer(static_cast<int64_t>(identity.relation))
                               .Integer(static_cast<int64_t>(identity.grade))
                               .Integer(identity.departed)
                               .Text(EvidenceJson(identity.evidence))
                               .Integer(now)
                               .Run());
  }
  return absl::OkStatus();
}

absl::Status ReadLinks(Database* db, Task* task) {
  OFFKEY_ASSIGN_OR_RETURN(Statement repos,
                          db->Prepare("SELECT repository FROM task_repositories WHERE task = ? "
                                      "ORDER BY repository"));
  repos.Integer(task->id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, repos.Step());
    if (!row) break;
    task->repos.push_back(repos.ColumnString(0));
  }
  OFFKEY_ASSIGN_OR_RETURN(
      Statement identities,
      db->Prepare("SELECT identity, relation, grade, departed, evidence FROM task_identities "
                  "WHERE task = ? ORDER BY departed DESC, grade, relation, identity"));
  identities.Integer(task->id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, identities.Step());
    if (!row) return absl::OkStatus();
    TaskIdentity identity;
    identity.identity = identities.ColumnString(0);
    identity.relation = static_cast<Relation>(identities.ColumnInteger(1));
    identity.grade = static_cast<Grade>(identities.ColumnInteger(2));
    identity.departed = identities.ColumnInteger(3) != 0;
    OFFKEY_ASSIGN_OR_RETURN(identity.evidence, ReadEvidence(db, identities.ColumnBytes(4)));
    task->identities.push_back(std::move(identity));
  }
}

absl::StatusOr<Task> ReadTaskRow(Database* db, const Statement& row) {
  Task task;
  task.id = row.ColumnInteger(0);
  const std::string_view fingerprint = row.ColumnBytes(1);
  if (fingerprint.size() != task.credential.size()) {
    return absl::DataLossError("a fingerprint in the store has a wrong length");
  }
  std::copy(fingerprint.begin(), fingerprint.end(), task.credential.begin());
  task.provider = row.ColumnString(2);
  task.rule = row.ColumnString(3);
  task.masked = row.ColumnString(4);
  task.confidence = static_cast<Confidence>(row.ColumnInteger(5));
  task.state = row.ColumnString(6);
  task.created_at = row.ColumnInteger(7);
  task.attempt = row.ColumnInteger(8);
  OFFKEY_RETURN_IF_ERROR(ReadLinks(db, &task));
  return task;
}

absl::StatusOr<std::vector<Task>> ReadTaskRows(Database* db, Statement query) {
  std::vector<Task> tasks;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return tasks;
    OFFKEY_ASSIGN_OR_RETURN(Task task, ReadTaskRow(db, query));
    tasks.push_back(std::move(task));
  }
}

}  // namespace

absl::StatusOr<EnqueueResult> EnqueuePlannedTasks(Database* db, absl::Span<const PlannedTask> plan,
                                                  int64_t now) {
  for (const PlannedTask& task : plan) {
    if (task.provider.empty() || task.identities.empty()) {
      return absl::InvalidArgumentError(absl::StrCat(
          "a task for ", task.rule, " has no ", task.provider.empty() ? "provider" : "identity"));
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  EnqueueResult result;
  for (const PlannedTask& task : plan) {
    OFFKEY_ASSIGN_OR_RETURN(const auto inserted, InsertTask(db, task, now));
    const auto& [id, is_new] = inserted;
    OFFKEY_RETURN_IF_ERROR(LinkTask(db, id, task, now));
    ++(is_new ? result.created : result.existing);
    result.task_ids.push_back(id);
  }
  OFFKEY_RETURN_IF_ERROR(transaction.Commit());
  return result;
}

absl::StatusOr<std::vector<Task>> ReadAllTasks(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare(absl::StrCat(kTaskColumns, "ORDER BY t.id").c_str()));
  return ReadTaskRows(db, std::move(query));
}

absl::StatusOr<std::vector<Task>> ReadTasksOfCredential(Database* db,
                                                        const Fingerprint& credential) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(absl::StrCat(kTaskColumns, "WHERE c.fingerprint = ? ORDER BY t.id").c_str()));
  query.Blob(Bytes(credential));
  return ReadTaskRows(db, std::move(query));
}

absl::StatusOr<Task> ReadTask(Database* db, int64_t id) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare(absl::StrCat(kTaskColumns, "WHERE t.id = ?").c_str()));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Integer(id).Step());
  if (!row) return absl::NotFoundError(absl::StrCat("there is no task ", id, " in the queue"));
  return ReadTaskRow(db, query);
}

}  // namespace offkey
