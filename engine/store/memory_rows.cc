// Covered by tests/unit/store/memory_rows_test.cc.
#include "engine/store/memory_rows.h"

#include "engine/base/status_macros.h"

namespace offkey {
absl::Status RememberSweep(Database* db, int64_t repository, const Digest& state,
                           std::string_view memory, std::string_view rules) {
  if (!memory.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement list,
        db->Prepare("INSERT INTO rule_lists(rules) VALUES(?) ON CONFLICT(rules) DO NOTHING"));
    OFFKEY_RETURN_IF_ERROR(list.Blob(rules).Run());
    OFFKEY_ASSIGN_OR_RETURN(
        Statement put,
        db->Prepare("INSERT INTO memories(state, memory, rule_list) VALUES(?, ?, (SELECT id FROM "
                    "rule_lists WHERE rules = ?)) ON CONFLICT(state) DO UPDATE SET memory = "
                    "excluded.memory, rule_list = excluded.rule_list"));
    OFFKEY_RETURN_IF_ERROR(put.Blob(Bytes(state)).Blob(memory).Blob(rules).Run());
  }
  OFFKEY_ASSIGN_OR_RETURN(Statement forget,
                          db->Prepare("DELETE FROM repository_memories WHERE repository = ?"));
  OFFKEY_RETURN_IF_ERROR(forget.Integer(repository).Run());
  OFFKEY_ASSIGN_OR_RETURN(Statement name,
                          db->Prepare("INSERT INTO repository_memories(repository, memory) "
                                      "SELECT ?, id FROM memories WHERE state = ?"));
  OFFKEY_RETURN_IF_ERROR(name.Integer(repository).Blob(Bytes(state)).Run());
  return db->Execute(
      "DELETE FROM memories WHERE NOT EXISTS (SELECT 1 FROM repository_memories r "
      "WHERE r.memory = memories.id);"
      "DELETE FROM rule_lists WHERE NOT EXISTS (SELECT 1 FROM memories m "
      "WHERE m.rule_list = rule_lists.id)");
}

absl::StatusOr<RememberedSweep> ReadMemory(Database* db, const std::string& repo,
                                           const Digest& state) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query, db->Prepare("WITH own AS (SELECT m.memory AS id FROM repository_memories m "
                                   "JOIN repositories r ON r.id = m.repository WHERE r.name = ?) "
                                   "SELECT memory, state = ?, id IN own, (SELECT rules FROM "
                                   "rule_lists l WHERE l.id = rule_list) FROM memories "
                                   "WHERE state = ? OR id IN own ORDER BY 2 DESC, 3 DESC LIMIT 1"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row,
                          query.Blob(repo).Blob(Bytes(state)).Blob(Bytes(state)).Step());
  if (!row) return absl::NotFoundError("no sweep of this repository is remembered");
  RememberedSweep remembered;
  remembered.memory = query.ColumnString(0);
  remembered.same_state = query.ColumnInteger(1) != 0;
  remembered.rules = query.ColumnString(3);
  remembered.own = query.ColumnInteger(2) != 0;
  return remembered;
}

}  // namespace offkey
