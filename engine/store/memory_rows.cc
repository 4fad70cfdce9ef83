// Covered by tests/unit/store/memory_rows_test.cc.
#include "engine/store/memory_rows.h"

#include <algorithm>
#include <memory>

#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kIdBytes = 12;  // of an object in a sketch

absl::StatusOr<int64_t> KeepBase(Database* db, const KeptMemory& kept) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put,
      db->Prepare("INSERT INTO memory_bases(judgement, sketch, base) VALUES(?, ?, ?) "
                  "RETURNING id"));
  OFFKEY_RETURN_IF_ERROR(
      put.Blob(Bytes(kept.judgement)).Blob(kept.sketch).Blob(kept.base).Step().status());
  return put.ColumnInteger(0);
}

absl::StatusOr<RememberedBase> BaseOf(Database* db, int64_t id, RememberedBase* last) {
  if (last->bytes != nullptr && last->id == id) return *last;
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT base FROM memory_bases WHERE id = ?"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Integer(id).Step());
  if (!row) return RememberedBase{};
  *last = {id, std::make_shared<const std::string>(query.ColumnString(0))};
  return *last;
}

}  // namespace

absl::Status RememberSweep(Database* db, int64_t repository, const Digest& state,
                           const KeptMemory& kept) {
  if (!kept.memory.empty()) {
    int64_t base = kept.base_id;
    if (!kept.base.empty()) {
      OFFKEY_ASSIGN_OR_RETURN(base, KeepBase(db, kept));
    }
    OFFKEY_ASSIGN_OR_RETURN(
        Statement list,
        db->Prepare("INSERT INTO rule_lists(rules) VALUES(?) ON CONFLICT(rules) DO NOTHING"));
    OFFKEY_RETURN_IF_ERROR(list.Blob(kept.rules).Run());
    OFFKEY_ASSIGN_OR_RETURN(
        Statement put,
        db->Prepare("INSERT INTO memories(state, memory, rule_list, base) VALUES(?, ?, (SELECT id "
                    "FROM rule_lists WHERE rules = ?), (SELECT id FROM memory_bases WHERE id = ?)) "
                    "ON CONFLICT(state) DO UPDATE SET memory = excluded.memory, rule_list = "
                    "excluded.rule_list, base = excluded.base"));
    OFFKEY_RETURN_IF_ERROR(
        put.Blob(Bytes(state)).Blob(kept.memory).Blob(kept.rules).Integer(base).Run());
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
      "DELETE FROM memory_bases WHERE NOT EXISTS (SELECT 1 FROM memories m "
      "WHERE m.base = memory_bases.id);"
      "DELETE FROM rule_lists WHERE NOT EXISTS (SELECT 1 FROM memories m "
      "WHERE m.rule_list = rule_lists.id)");
}

absl::StatusOr<RememberedSweep> ReadMemory(Database* db, const std::string& repo,
                                           const Digest& state, RememberedBase* last) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("WITH own AS (SELECT m.memory AS id FROM repository_memories m "
                  "JOIN repositories r ON r.id = m.repository WHERE r.name = ?) "
                  "SELECT memory, state = ?, id IN own, (SELECT rules FROM "
                  "rule_lists l WHERE l.id = rule_list), ifnull(base, 0) FROM memories "
                  "WHERE state = ? OR id IN own ORDER BY 2 DESC, 3 DESC LIMIT 1"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row,
                          query.Blob(repo).Blob(Bytes(state)).Blob(Bytes(state)).Step());
  if (!row) return absl::NotFoundError("no sweep of this repository is remembered");
  RememberedSweep remembered;
  remembered.memory = query.ColumnString(0);
  remembered.same_state = query.ColumnInteger(1) != 0;
  remembered.own = query.ColumnInteger(2) != 0;
  remembered.rules = query.ColumnString(3);
  // In the same state the findings are told again, and nothing else is asked for, mostly.
  OFFKEY_ASSIGN_OR_RETURN(remembered.base, BaseOf(db, query.ColumnInteger(4), last));
  return remembered;
}

absl::StatusOr<RememberedBase> ReadBase(Database* db, const Digest& judgement,
                                        const std::function<uint32_t(std::string_view)>& has,
                                        absl::Span<const int64_t> but, RememberedBase* last) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT id, sketch FROM memory_bases WHERE judgement = ? "
                                      "AND sketch <> x'' ORDER BY id DESC"));
  query.Blob(Bytes(judgement));
  int64_t best = 0;
  double most = 0.5;
  for (;;) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) break;
    const int64_t id = query.ColumnInteger(0);
    if (std::find(but.begin(), but.end(), id) != but.end()) continue;
    const std::string sketch = query.ColumnString(1);
    if (sketch.size() < kIdBytes) continue;
    const size_t ids = sketch.size() / kIdBytes;
    const double share = has(sketch) / static_cast<double>(ids);
    if (share < most || (best != 0 && share == most)) continue;
    best = id;
    most = share;
  }
  if (best == 0) return absl::NotFoundError("no base fits");
  OFFKEY_ASSIGN_OR_RETURN(RememberedBase found, BaseOf(db, best, last));
  if (found.bytes == nullptr) return absl::NotFoundError("no base fits");
  return found;
}

}  // namespace offkey
