// Covered by tests/unit/store/inventory_test.cc.
#include "engine/store/inventory_rows.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr size_t kMaxExplanations = 8;

// The columns of ReadEntry, of tables e, i (its import) and g (the import that found it gone).
constexpr char kEntryColumns[] =
    "e.id, e.kind, e.issuer, e.account, e.credential, e.owner, e.owner_email, e.owner_login, "
    "e.owner_user, e.creator, e.creator_email, e.creator_login, e.creator_user, "
    "e.credential_kind, e.name, e.power, e.created_at, e.last_used_at, e.expires_at, e.active, "
    "e.is_account, e.owner_is_hint, e.stated_at, e.line, e.field, "
    "e.last_use_stated, e.expiry_stated, e.last_used_for, e.owner_is_machine, "
    "i.file, i.sha256, i.as_of, i.imported_at, i.recorded_by, "
    "g.id IS NOT NULL, g.file, g.sha256, g.as_of, g.imported_at, g.recorded_by";
constexpr int kColumnsOfEntry = 40;
constexpr char kEntryTables[] =
    "inventory_entries e JOIN inventory_imports i ON i.id = e.last_import "
    "LEFT JOIN inventory_imports g ON g.id = e.gone_import";

std::optional<int64_t> Time(int64_t stored) {
  if (stored == kBeginningOfTime) return std::nullopt;
  return stored;
}

InventoryParty Party(const Statement& query, int column) {
  return {query.ColumnString(column), query.ColumnString(column + 1),
          query.ColumnString(column + 2), query.ColumnString(column + 3)};
}

InventorySource Source(const Statement& query, int column) {
  InventorySource source;
  source.file = query.ColumnString(column);
  source.sha256 = query.ColumnString(column + 1);
  source.as_of = query.ColumnInteger(column + 2);
  source.imported_at = query.ColumnInteger(column + 3);
  source.recorded_by = query.ColumnString(column + 4);
  return source;
}

StoredInventoryEntry ReadEntry(const Statement& query) {
  StoredInventoryEntry stored;
  InventoryEntry& entry = stored.entry;
  stored.id = query.ColumnInteger(0);
  entry.kind = query.ColumnString(1);
  entry.issuer = query.ColumnString(2);
  entry.account = query.ColumnString(3);
  entry.credential = query.ColumnString(4);
  entry.owner = Party(query, 5);
  entry.creator = Party(query, 9);
  entry.credential_kind = query.ColumnString(13);
  entry.name = query.ColumnString(14);
  entry.power = query.ColumnString(15);
  entry.created_at = Time(query.ColumnInteger(16));
  entry.last_used_at = Time(query.ColumnInteger(17));
  entry.expires_at = Time(query.ColumnInteger(18));
  if (query.ColumnInteger(19) >= 0) entry.active = query.ColumnInteger(19) != 0;
  entry.is_account = query.ColumnInteger(20) != 0;
  entry.owner_is_hint = query.ColumnInteger(21) != 0;
  entry.stated_at = Time(query.ColumnInteger(22));
  entry.line = static_cast<uint64_t>(query.ColumnInteger(23));
  entry.field = query.ColumnString(24);
  entry.last_use_stated = query.ColumnInteger(25) != 0;
  entry.expiry_stated = query.ColumnInteger(26) != 0;
  entry.last_used_for = query.ColumnString(27);
  entry.owner_is_machine = query.ColumnInteger(28) != 0;
  stored.source = Source(query, 29);
  if (query.ColumnInteger(34) != 0) stored.gone = Source(query, 35);
  return stored;
}

absl::Status CountTies(Database* db, StoredInventoryEntry* stored) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(
          "WITH keys(key) AS (SELECT key FROM inventory_marks WHERE entry = ?) "
          "SELECT (SELECT count(*) FROM keys), (SELECT count(*) FROM (SELECT f.id FROM keys "
          "JOIN credential_marks cm ON cm.key = keys.key JOIN findings f ON "
          "f.credential = cm.credential UNION SELECT f.id FROM keys JOIN credentials c ON "
          "c.fingerprint = keys.key JOIN findings f ON f.credential = c.id UNION "
          "SELECT k.finding FROM keys JOIN companions k ON k.fingerprint = keys.key))"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Integer(stored->id).Step());
  if (!row) return absl::DataLossError("a count without a row");
  stored->marks = static_cast<uint32_t>(query.ColumnInteger(0));
  stored->findings = static_cast<uint64_t>(query.ColumnInteger(1));
  return absl::OkStatus();
}

// What listings of users say about an id.
absl::StatusOr<std::vector<InventoryParty>> Explain(Database* db, const InventoryEntry& entry) {
  std::vector<InventoryParty> parties;
  if (entry.owner.user_id.empty() || entry.is_account) return parties;
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(absl::StrCat("SELECT owner, owner_email, owner_login, owner_user FROM "
                               "inventory_entries WHERE is_account = 1 AND issuer = ? AND "
                               "credential = ? AND (account = ? OR account = '' OR ? = '') "
                               "AND gone_import IS NULL ORDER BY id LIMIT ",
                               kMaxExplanations)
                      .c_str()));
  query.Text(entry.issuer).Text(entry.owner.user_id).Text(entry.account).Text(entry.account);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return parties;
    parties.push_back(Party(query, 0));
  }
}

class TieReader {
 public:
  static absl::StatusOr<TieReader> Prepare(Database* db) {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement query,
        db->Prepare(
            absl::StrCat(
                "SELECT ", kEntryColumns,
                ", m.kind, m.characters, m.bits, "
                "ifnull((SELECT masks FROM inventory_crowds c WHERE c.issuer = e.issuer), 0)"
                " FROM inventory_marks m JOIN inventory_entries e ON e.id = m.entry "
                "JOIN inventory_imports i ON i.id = e.last_import "
                "LEFT JOIN inventory_imports g ON g.id = e.gone_import WHERE m.key = ? "
                // Listed for another owner by now: this entry no longer speaks.
                "AND (e.gone_import IS NULL OR NOT EXISTS(SELECT 1 FROM inventory_entries n "
                "WHERE n.kind = e.kind AND n.account = e.account AND "
                "n.credential = e.credential AND n.gone_import IS NULL)) "
                "ORDER BY e.is_account DESC, e.gone_import IS NOT NULL, e.id LIMIT ",
                kMaxTiesOfKey)
                .c_str()));
    return TieReader(db, std::move(query));
  }

  // The ties of one key. A companion's are those of ids only.
  absl::Status Read(const MatchKey& key, bool by_companion, bool ambiguous) {
    query_.Reset();
    query_.Blob(Bytes(key));
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, query_.Step());
      if (!row) return absl::OkStatus();
      InventoryTie tie;
      tie.match.key = key;
      tie.match.kind = static_cast<MarkKind>(query_.ColumnInteger(kColumnsOfEntry));
      if (by_companion && tie.match.kind != MarkKind::kId) continue;
      tie.match.characters = static_cast<uint32_t>(query_.ColumnInteger(kColumnsOfEntry + 1));
      tie.match.bits = static_cast<uint32_t>(query_.ColumnInteger(kColumnsOfEntry + 2));
      tie.crowd = static_cast<uint64_t>(query_.ColumnInteger(kColumnsOfEntry + 3));
      tie.by_companion = by_companion;
      tie.ambiguous = ambiguous;
      StoredInventoryEntry stored = ReadEntry(query_);
      tie.entry_id = stored.id;
      tie.entry = std::move(stored.entry);
      tie.source = std::move(stored.source);
      tie.gone = std::move(stored.gone);
      const auto rank = std::make_pair(by_companion, tie.match.kind);
      const auto [known, fresh] = ties_.try_emplace(tie.entry_id, tie);
      // By the surest of its marks.
      if (!fresh && rank < std::make_pair(known->second.by_companion, known->second.match.kind)) {
        known->second = std::move(tie);
      }
    }
  }

  absl::StatusOr<std::vector<InventoryTie>> Finish() {
    query_.Reset();
    std::vector<InventoryTie> out;
    out.reserve(ties_.size());
    for (auto& [id, tie] : ties_) {
      OFFKEY_ASSIGN_OR_RETURN(tie.explained, Explain(db_, tie.entry));
      out.push_back(std::move(tie));
    }
    return out;
  }

 private:
  TieReader(Database* db, Statement query) : db_(db), query_(std::move(query)) {}
  Database* db_;
  Statement query_;
  std::map<int64_t, InventoryTie> ties_;
};

}  // namespace

const char* const kOwnersInListings =
    ", owned(entry) AS (SELECT o.entry FROM inventory_owners o WHERE o.identity IN wanted UNION "
    "SELECT e.id FROM inventory_owners o JOIN inventory_entries a ON a.id = o.entry AND "
    "a.is_account = 1 JOIN inventory_entries e ON e.issuer = a.issuer AND "
    "e.owner_user = a.credential WHERE o.identity IN wanted), "
    "owned_keys(key) AS (SELECT DISTINCT m.key FROM owned JOIN inventory_marks m ON "
    "m.entry = owned.entry)";
const char* const kFindingsOfOwners =
    "SELECT f.id FROM owned_keys k JOIN credential_marks m ON m.key = k.key JOIN findings f ON "
    "f.credential = m.credential UNION "
    "SELECT f.id FROM owned_keys k JOIN credentials c ON c.fingerprint = k.key JOIN findings f ON "
    "f.credential = c.id UNION "
    "SELECT p.finding FROM owned_keys k JOIN companions p ON p.fingerprint = k.key";

absl::Status ReadInventoryEntries(Database* db, const std::string& kind,
                                  const Store::InventoryCallback& callback) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query, db->Prepare(absl::StrCat("SELECT ", kEntryColumns, " FROM ", kEntryTables,
                                                " WHERE ? = '' OR e.kind = ? "
                                                "ORDER BY e.kind, e.account, e.credential, e.owner")
                                       .c_str()));
  query.Text(kind).Text(kind);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    StoredInventoryEntry stored = ReadEntry(query);
    OFFKEY_RETURN_IF_ERROR(CountTies(db, &stored));
    OFFKEY_RETURN_IF_ERROR(callback(stored));
  }
}

absl::StatusOr<StoredInventoryEntry> ReadInventoryEntry(Database* db, int64_t id) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(absl::StrCat("SELECT ", kEntryColumns, " FROM ", kEntryTables, " WHERE e.id = ?")
                      .c_str()));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Integer(id).Step());
  if (!row) return absl::NotFoundError(absl::StrCat("no entry ", id, " in any inventory"));
  StoredInventoryEntry stored = ReadEntry(query);
  OFFKEY_RETURN_IF_ERROR(CountTies(db, &stored));
  return stored;
}

absl::Status ReadMatchKeys(Database* db, const Fingerprint& credential,
                           std::vector<MatchKey>* keys) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT m.key FROM credentials c JOIN credential_marks m ON m.credential = c.id "
                  "WHERE c.fingerprint = ? ORDER BY m.key"));
  query.Blob(Bytes(credential));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    const std::string_view bytes = query.ColumnBytes(0);
    MatchKey& key = keys->emplace_back();
    if (bytes.size() != key.size()) return absl::DataLossError("a key of a wrong length");
    std::copy(bytes.begin(), bytes.end(), key.begin());
  }
}

absl::StatusOr<std::vector<InventoryTie>> ReadInventoryTies(Database* db, const Finding& finding) {
  // Most stores have no listing, and all findings come by here.
  OFFKEY_ASSIGN_OR_RETURN(const int64_t any,
                          db->QueryInteger("SELECT EXISTS(SELECT 1 FROM inventory_marks)"));
  if (any == 0) return std::vector<InventoryTie>();
  OFFKEY_ASSIGN_OR_RETURN(TieReader reader, TieReader::Prepare(db));
  OFFKEY_RETURN_IF_ERROR(reader.Read(finding.fingerprint, false, false));
  std::vector<MatchKey> keys = finding.match_keys;
  // Of a finding that is told again: those of the sweep that had its secret.
  if (keys.empty()) OFFKEY_RETURN_IF_ERROR(ReadMatchKeys(db, finding.fingerprint, &keys));
  for (const MatchKey& key : keys) {
    OFFKEY_RETURN_IF_ERROR(reader.Read(key, false, false));
  }
  for (const Companion& companion : finding.companions) {
    OFFKEY_RETURN_IF_ERROR(reader.Read(companion.fingerprint, true, companion.ambiguous));
  }
  return reader.Finish();
}

absl::StatusOr<std::vector<MaskShape>> ReadLearntShapes(Database* db, const std::string& issuer) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT prefix, suffix FROM inventory_shapes WHERE "
                                      "issuer = ? ORDER BY prefix, suffix"));
  query.Text(issuer);
  std::vector<MaskShape> shapes;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return shapes;
    shapes.push_back({static_cast<uint32_t>(query.ColumnInteger(0)),
                      static_cast<uint32_t>(query.ColumnInteger(1))});
  }
}

}  // namespace offkey
