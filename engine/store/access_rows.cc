// Covered by tests/unit/store/access_rows_test.cc.
#include "engine/store/access_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

// The columns of ReadEntry, of an entry and its import.
std::string EntryColumns(const char* entry, const char* import) {
  return absl::StrCat(entry, ".id, ", entry, ".kind, ", entry, ".who, ", entry, ".team, ", entry,
                      ".repo, ", entry, ".valid_from, ", entry, ".valid_until, ", entry, ".level, ",
                      entry, ".line, ", entry, ".scope, ", entry, ".ended_at, ", import, ".file, ",
                      import, ".sha256, ", import, ".as_of, ", import, ".imported_at, ", import,
                      ".recorded_by");
}
constexpr int kColumnsOfEntry = 16;

StoredAccessEntry ReadEntry(const Statement& query, int first) {
  StoredAccessEntry stored;
  stored.id = query.ColumnInteger(first);
  stored.kind = query.ColumnString(first + 1);
  stored.entry.who = query.ColumnString(first + 2);
  stored.entry.group = query.ColumnString(first + 3);
  stored.entry.repo = query.ColumnString(first + 4);
  stored.entry.when = {query.ColumnInteger(first + 5), query.ColumnInteger(first + 6)};
  stored.entry.level = query.ColumnString(first + 7);
  stored.entry.line = static_cast<uint64_t>(query.ColumnInteger(first + 8));
  stored.entry.scope = query.ColumnString(first + 9);
  if (query.ColumnInteger(first + 10) != kEndOfTime) {
    stored.ended_at = query.ColumnInteger(first + 10);
  }
  stored.source.file = query.ColumnString(first + 11);
  stored.source.sha256 = query.ColumnString(first + 12);
  stored.source.as_of = query.ColumnInteger(first + 13);
  stored.source.imported_at = query.ColumnInteger(first + 14);
  stored.source.recorded_by = query.ColumnString(first + 15);
  return stored;
}

ValidityInterval Both(const ValidityInterval& a, const ValidityInterval& b) {
  return {std::max(a.from, b.from), std::min(a.until, b.until)};
}

// A common table expression of so many parameters.
std::string Wanted(size_t count) {
  std::string sql = "WITH wanted(text) AS (VALUES";
  for (size_t i = 0; i < count; ++i) absl::StrAppend(&sql, i == 0 ? "(?)" : ",(?)");
  return sql + ") ";
}

absl::Status AddGrants(Statement* query, bool by_group, std::vector<AccessGrant>* grants) {
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query->Step());
    if (!row) return absl::OkStatus();
    AccessGrant grant;
    grant.access = ReadEntry(*query, 0);
    grant.when = grant.access.when();
    grant.who = grant.access.entry.who;
    if (by_group) {
      grant.membership = ReadEntry(*query, kColumnsOfEntry);
      grant.who = grant.membership->entry.who;
      grant.when = Both(grant.when, grant.membership->when());
    }
    if (grant.when.from < grant.when.until) grants->push_back(std::move(grant));
  }
}

// By what leads to them: CROSS JOIN keeps SQLite to it.
absl::StatusOr<std::vector<AccessGrant>> ReadGrants(Database* db, const std::set<std::string>& keys,
                                                    bool by_repo) {
  std::vector<AccessGrant> grants;
  if (keys.empty()) return grants;
  const std::string direct =
      absl::StrCat(Wanted(keys.size()), "SELECT ", EntryColumns("e", "i"),
                   " FROM wanted CROSS JOIN access_entries e ON ",
                   by_repo ? "e.repo = wanted.text AND e.repo <> x'' AND e.who <> ''"
                           : "e.who = wanted.text AND e.who <> '' AND e.repo <> x''",
                   " JOIN access_imports i ON i.id = e.last_import");
  const std::string by_group = absl::StrCat(
      Wanted(keys.size()), "SELECT ", EntryColumns("e", "i"), ", ", EntryColumns("m", "n"),
      by_repo ? " FROM wanted CROSS JOIN access_entries e ON e.repo = wanted.text AND "
                "e.repo <> x'' AND e.team <> '' CROSS JOIN access_entries m ON m.team = e.team AND "
                "m.team <> '' AND m.who <> ''"
              : " FROM wanted CROSS JOIN access_entries m ON m.who = wanted.text AND m.who <> '' "
                "AND m.team <> '' CROSS JOIN access_entries e ON e.team = m.team AND e.team <> '' "
                "AND e.repo <> x''",
      " JOIN access_imports i ON i.id = e.last_import JOIN access_imports n ON "
      "n.id = m.last_import");
  for (const bool group : {false, true}) {
    OFFKEY_ASSIGN_OR_RETURN(Statement query, db->Prepare((group ? by_group : direct).c_str()));
    for (const std::string& key : keys) by_repo ? query.Blob(key) : query.Text(key);
    OFFKEY_RETURN_IF_ERROR(AddGrants(&query, group, &grants));
  }
  const auto order = [](const AccessGrant& grant) {
    const StoredAccessEntry none;
    const StoredAccessEntry& member = grant.membership ? *grant.membership : none;
    return std::make_tuple(grant.who, grant.access.entry.repo, grant.when.from, grant.when.until,
                           grant.access.kind, grant.access.entry.group, grant.access.entry.when,
                           member.kind, member.entry.when);
  };
  std::sort(grants.begin(), grants.end(),
            [&](const AccessGrant& a, const AccessGrant& b) { return order(a) < order(b); });
  return grants;
}

absl::StatusOr<std::vector<std::string>> ReadColumn(Database* db, const char* sql) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query, db->Prepare(sql));
  std::vector<std::string> texts;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return texts;
    texts.push_back(query.ColumnString(0));
  }
}

}  // namespace

std::string ReadingsJson(absl::Span<const Reading> readings) {
  std::string json = "[";
  for (const Reading& reading : readings) {
    // JSON's least integer would be read as a fraction.
    absl::StrAppend(&json, json.size() == 1 ? "[" : ",[", reading.repository, ",",
                    std::max(reading.from, -kEndOfTime), ",", std::max(reading.until, -kEndOfTime),
                    "]");
  }
  return json + "]";
}

std::string StoodInReading(std::string_view from, std::string_view until) {
  return absl::StrCat("f.stood_from < ", AbslView(until), " AND (f.stood_until >= ", AbslView(from),
                      " OR (f.stood_until IS NULL AND EXISTS(SELECT 1 FROM sweeps seen WHERE "
                      "seen.id = f.last_sweep AND max(seen.finished_at, seen.confirmed_at) >= ",
                      AbslView(from), ")))");
}

absl::Status ReadAccessEntries(Database* db, const Store::AccessCallback& callback) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(absl::StrCat("SELECT ", EntryColumns("e", "i"),
                               " FROM access_entries e JOIN access_imports i ON "
                               "i.id = e.last_import ORDER BY e.kind, e.who, e.team, e.repo, "
                               "e.valid_from")
                      .c_str()));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    OFFKEY_RETURN_IF_ERROR(callback(ReadEntry(query, 0)));
  }
}

absl::StatusOr<std::vector<std::string>> ReadReaders(Database* db) {
  return ReadColumn(db, "SELECT DISTINCT who FROM access_entries WHERE who <> '' ORDER BY who");
}

absl::StatusOr<std::vector<std::string>> ReadReadRepositories(Database* db) {
  return ReadColumn(db, "SELECT DISTINCT repo FROM access_entries WHERE repo <> x'' ORDER BY repo");
}

absl::StatusOr<std::vector<AccessGrant>> ReadAccessOf(Database* db,
                                                      absl::Span<const std::string> who) {
  return ReadGrants(db, {who.begin(), who.end()}, /*by_repo=*/false);
}

absl::StatusOr<std::vector<AccessGrant>> ReadAccessTo(Database* db,
                                                      absl::Span<const std::string> repos) {
  return ReadGrants(db, {repos.begin(), repos.end()}, /*by_repo=*/true);
}

absl::StatusOr<std::vector<ReadableRepository>> CountReadableFindings(
    Database* db, absl::Span<const Reading> readings) {
  // The index findings_by_standing answers it.
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare(absl::StrCat("SELECT f.id FROM findings f WHERE f.repository = ?1 AND ",
                               StoodInReading("?2", "?3"))
                      .c_str()));
  std::map<int64_t, std::vector<int64_t>> findings;  // by repository
  for (const Reading& reading : readings) {
    std::vector<int64_t>& ids = findings[reading.repository];
    query.Integer(reading.repository).Integer(reading.from).Integer(reading.until);
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
      if (!row) break;
      ids.push_back(query.ColumnInteger(0));
    }
    query.Reset();
  }
  std::vector<ReadableRepository> counts;
  for (auto& [repository, ids] : findings) {
    // One that was there in two readings counts once.
    std::sort(ids.begin(), ids.end());
    const auto end = std::unique(ids.begin(), ids.end());
    const auto count = static_cast<uint64_t>(end - ids.begin());
    if (count > 0) counts.push_back({repository, count});
  }
  return counts;
}

}  // namespace offkey
