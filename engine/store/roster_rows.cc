// Covered by tests/unit/store/roster_rows_test.cc.
#include "engine/store/roster_rows.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

constexpr char kRevision[] = "SELECT revision FROM roster";

absl::Status CheckPerson(const RosterPerson& person) {
  const std::string who = PrintablePath(person.id);
  if (person.id.empty()) return absl::InvalidArgumentError("a person needs an id");
  bool utf8 =
      IsUtf8(person.id) && IsUtf8(person.name) && IsUtf8(person.manager) && IsUtf8(person.team);
  for (const RosterIdentity& identity : person.identities) {
    utf8 = utf8 && IsUtf8(identity.forge) && IsUtf8(identity.value) && IsUtf8(identity.account);
    if (identity.validity.from >= identity.validity.until) {
      return absl::InvalidArgumentError(absl::StrCat("an interval of ", who, " is empty"));
    }
  }
  for (const Departure& departure : person.departures) {
    utf8 = utf8 && IsUtf8(departure.source) && IsUtf8(departure.recorded_by);
  }
  if (!utf8) return absl::InvalidArgumentError(absl::StrCat("a text of ", who, " is not UTF-8"));
  return absl::OkStatus();
}

absl::Status CheckPeople(absl::Span<const RosterPerson> people) {
  std::set<std::string_view> ids;
  for (const RosterPerson& person : people) {
    OFFKEY_RETURN_IF_ERROR(CheckPerson(person));
    if (!ids.insert(person.id).second) {
      return absl::InvalidArgumentError(
          absl::StrCat("the id ", PrintablePath(person.id), " stands twice"));
    }
  }
  return absl::OkStatus();
}

struct WriteStatements {
  Statement person;
  Statement clear_identities;
  Statement clear_departures;
  Statement identity;
  Statement departure;
};

absl::StatusOr<WriteStatements> PrepareWrite(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement person,
      db->Prepare("INSERT INTO roster_people(person, name, kind, manager, team) "
                  "VALUES(?, ?, ?, ?, ?) ON CONFLICT(person) DO UPDATE SET name = excluded.name, "
                  "kind = excluded.kind, manager = excluded.manager, team = excluded.team "
                  "RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(Statement clear_identities,
                          db->Prepare("DELETE FROM roster_identities WHERE person = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement clear_departures,
                          db->Prepare("DELETE FROM roster_departures WHERE person = ?"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement identity,
      db->Prepare("INSERT INTO roster_identities(person, kind, forge, value, account, valid_from, "
                  "valid_until) VALUES(?, ?, ?, ?, ?, ?, ?)"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement departure,
      db->Prepare("INSERT INTO roster_departures(person, left_at, effective_at, how, returned_at, "
                  "source, recorded_by, recorded_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
  return WriteStatements{std::move(person), std::move(clear_identities),
                         std::move(clear_departures), std::move(identity), std::move(departure)};
}

absl::Status WritePerson(WriteStatements* write, const RosterPerson& person) {
  OFFKEY_ASSIGN_OR_RETURN(const int64_t row, write->person.Text(person.id)
                                                 .Text(person.name)
                                                 .Integer(static_cast<int64_t>(person.kind))
                                                 .Text(person.manager)
                                                 .Text(person.team)
                                                 .RunForInteger());
  OFFKEY_RETURN_IF_ERROR(write->clear_identities.Integer(row).Run());
  OFFKEY_RETURN_IF_ERROR(write->clear_departures.Integer(row).Run());
  std::vector<RosterIdentity> identities = person.identities;
  NormaliseIdentities(&identities);
  for (const RosterIdentity& identity : identities) {
    OFFKEY_RETURN_IF_ERROR(write->identity.Integer(row)
                               .Integer(static_cast<int64_t>(identity.kind))
                               .Text(identity.forge)
                               .Text(identity.value)
                               .Text(identity.account)
                               .Integer(identity.validity.from)
                               .Integer(identity.validity.until)
                               .Run());
  }
  for (const Departure& departure : person.departures) {
    OFFKEY_RETURN_IF_ERROR(write->departure.Integer(row)
                               .Integer(departure.left_at)
                               .Integer(departure.effective_at)
                               .Integer(static_cast<int64_t>(departure.how))
                               .Integer(departure.returned_at)
                               .Text(departure.source)
                               .Text(departure.recorded_by)
                               .Integer(departure.recorded_at)
                               .Run());
  }
  return absl::OkStatus();
}

// Positions of people by their row.
using Rows = absl::flat_hash_map<int64_t, size_t>;

absl::StatusOr<RosterPerson*> PersonOfRow(const Rows& rows, int64_t row, RosterSnapshot* snapshot) {
  const auto found = rows.find(row);
  if (found != rows.end()) return &snapshot->people[found->second];
  return absl::DataLossError("the store is damaged: the roster names a person who is not in it");
}

absl::Status ReadIdentities(Database* db, const Rows& rows, RosterSnapshot* snapshot) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT person, kind, forge, value, account, valid_from, "
                                      "valid_until FROM roster_identities"));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) break;
    OFFKEY_ASSIGN_OR_RETURN(RosterPerson * person,
                            PersonOfRow(rows, query.ColumnInteger(0), snapshot));
    RosterIdentity identity;
    identity.kind = static_cast<IdentityKind>(query.ColumnInteger(1));
    identity.forge = query.ColumnString(2);
    identity.value = query.ColumnString(3);
    identity.account = query.ColumnString(4);
    identity.validity = {query.ColumnInteger(5), query.ColumnInteger(6)};
    person->identities.push_back(std::move(identity));
  }
  for (RosterPerson& person : snapshot->people) NormaliseIdentities(&person.identities);
  return absl::OkStatus();
}

absl::Status ReadDepartures(Database* db, const Rows& rows, RosterSnapshot* snapshot) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT person, left_at, effective_at, how, returned_at, source, recorded_by, "
                  "recorded_at FROM roster_departures ORDER BY person, left_at"));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    OFFKEY_ASSIGN_OR_RETURN(RosterPerson * person,
                            PersonOfRow(rows, query.ColumnInteger(0), snapshot));
    Departure departure;
    departure.left_at = query.ColumnInteger(1);
    departure.effective_at = query.ColumnInteger(2);
    departure.how = static_cast<DepartureHow>(query.ColumnInteger(3));
    departure.returned_at = query.ColumnInteger(4);
    departure.source = query.ColumnString(5);
    departure.recorded_by = query.ColumnString(6);
    departure.recorded_at = query.ColumnInteger(7);
    person->departures.push_back(std::move(departure));
  }
}

// The rows of the four tables belong together: one deferred transaction reads one state of them.
absl::Status ReadAll(Database* db, RosterSnapshot* snapshot) {
  OFFKEY_ASSIGN_OR_RETURN(snapshot->revision, db->QueryInteger(kRevision));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT id, person, name, kind, manager, team FROM roster_people "
                  "ORDER BY person"));
  Rows rows;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) break;
    rows[query.ColumnInteger(0)] = snapshot->people.size();
    RosterPerson& person = snapshot->people.emplace_back();
    person.id = query.ColumnString(1);
    person.name = query.ColumnString(2);
    person.kind = static_cast<PersonKind>(query.ColumnInteger(3));
    person.manager = query.ColumnString(4);
    person.team = query.ColumnString(5);
  }
  OFFKEY_RETURN_IF_ERROR(ReadIdentities(db, rows, snapshot));
  return ReadDepartures(db, rows, snapshot);
}

absl::Status WriteKeyRows(Database* db, absl::Span<const PublicKey> keys) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put,
      db->Prepare("INSERT INTO public_keys(kind, fingerprint, material, revoked_at, source, "
                  "added_at) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                  "material = excluded.material, revoked_at = excluded.revoked_at, "
                  "source = excluded.source, added_at = excluded.added_at"));
  for (const PublicKey& key : keys) {
    OFFKEY_RETURN_IF_ERROR(put.Integer(static_cast<int64_t>(key.kind))
                               .Text(key.fingerprint)
                               .Blob(key.material)
                               .Integer(key.revoked_at)
                               .Text(key.source)
                               .Integer(key.added_at)
                               .Run());
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<std::string>> ReadTexts(Database* db, const char* sql) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query, db->Prepare(sql));
  std::vector<std::string> texts;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return texts;
    texts.push_back(query.ColumnString(0));
  }
}

// Of two sorted lists.
std::vector<std::string> Joined(std::vector<std::string> a, std::vector<std::string> b) {
  std::vector<std::string> all;
  all.reserve(a.size() + b.size());
  std::set_union(std::make_move_iterator(a.begin()), std::make_move_iterator(a.end()),
                 std::make_move_iterator(b.begin()), std::make_move_iterator(b.end()),
                 std::back_inserter(all));
  return all;
}

}  // namespace

absl::StatusOr<std::vector<PublicKey>> ReadKeyRows(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT kind, fingerprint, material, revoked_at, source, added_at "
                  "FROM public_keys ORDER BY kind, fingerprint"));
  std::vector<PublicKey> keys;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return keys;
    PublicKey& key = keys.emplace_back();
    key.kind = static_cast<IdentityKind>(query.ColumnInteger(0));
    key.fingerprint = query.ColumnString(1);
    key.material = query.ColumnString(2);
    key.revoked_at = query.ColumnInteger(3);
    key.source = query.ColumnString(4);
    key.added_at = query.ColumnInteger(5);
  }
}

absl::StatusOr<RosterSnapshot> ReadRosterRows(Database* db) {
  RosterSnapshot snapshot;
  if (db->in_transaction()) {
    OFFKEY_RETURN_IF_ERROR(ReadAll(db, &snapshot));
    return snapshot;
  }
  OFFKEY_RETURN_IF_ERROR(db->Execute("BEGIN"));
  const absl::Status read = ReadAll(db, &snapshot);
  const absl::Status ended = db->Execute("ROLLBACK");
  OFFKEY_RETURN_IF_ERROR(read);
  OFFKEY_RETURN_IF_ERROR(ended);
  return snapshot;
}

absl::Status WriteRosterRows(Database* db, int64_t revision, absl::Span<const RosterPerson> people,
                             absl::Span<const PublicKey> keys) {
  OFFKEY_RETURN_IF_ERROR(CheckPeople(people));
  for (const PublicKey& key : keys) {
    if (key.fingerprint.empty() || !IsUtf8(key.fingerprint) || !IsUtf8(key.source)) {
      return absl::InvalidArgumentError("a key needs a fingerprint and a source in UTF-8");
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t current, db->QueryInteger(kRevision));
  if (current != revision) {
    return absl::AbortedError(
        "the roster was changed by another process meanwhile; run the command again");
  }
  {
    OFFKEY_ASSIGN_OR_RETURN(WriteStatements write, PrepareWrite(db));
    for (const RosterPerson& person : people) OFFKEY_RETURN_IF_ERROR(WritePerson(&write, person));
    OFFKEY_RETURN_IF_ERROR(WriteKeyRows(db, keys));
  }
  OFFKEY_RETURN_IF_ERROR(db->Execute("UPDATE roster SET revision = revision + 1"));
  return transaction.Commit();
}

absl::StatusOr<std::vector<std::string>> ReadCommitAddresses(
    Database* db, absl::Span<const AddressRange> ranges) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT DISTINCT folded_email FROM people WHERE "
                                      "folded_email >= ? AND folded_email < ? ORDER BY 1"));
  std::set<std::string> addresses;
  for (const AddressRange& range : ranges) {
    query.Blob(range.first).Blob(range.end);
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
      if (!row) break;
      addresses.insert(query.ColumnString(0));
    }
    query.Reset();
  }
  addresses.erase("");
  return std::vector<std::string>(addresses.begin(), addresses.end());
}

absl::StatusOr<std::vector<std::string>> ReadStatedIdentities(Database* db) {
  // Who introduced or carried is an author or a committer: only the other ties can name somebody
  // who is in no commit. kQuestions of schema.cc has an index of these relations.
  static_assert(static_cast<int>(Relation::kOwns) == 0 &&
                static_cast<int>(Relation::kExposed) == 3);
  OFFKEY_ASSIGN_OR_RETURN(std::vector<std::string> tied,
                          ReadTexts(db,
                                    "SELECT DISTINCT identity FROM attributions INDEXED BY "
                                    "attributions_stated WHERE relation IN "
                                    "(0, 3) ORDER BY 1"));
  OFFKEY_ASSIGN_OR_RETURN(
      std::vector<std::string> listed,
      ReadTexts(db, "SELECT DISTINCT identity FROM inventory_owners ORDER BY 1"));
  return Joined(std::move(tied), std::move(listed));
}

absl::StatusOr<std::vector<std::string>> ReadAddresses(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      std::vector<std::string> committed,
      ReadTexts(db,
                "SELECT DISTINCT folded_email FROM people WHERE folded_email <> x'' "
                "ORDER BY 1"));
  OFFKEY_ASSIGN_OR_RETURN(std::vector<std::string> stated, ReadStatedIdentities(db));
  return Joined(std::move(committed), std::move(stated));
}

absl::Status ReadCommitDays(Database* db, const Store::CommitDayCallback& callback) {
  // Divides downwards, for dates before 1970 too.
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("WITH days(person, seconds) AS (SELECT author, authored_at FROM commit_events "
                  "UNION ALL SELECT committer, committed_at FROM commit_events) "
                  "SELECT DISTINCT p.folded_email, p.name, "
                  "seconds / 86400 - (seconds % 86400 < 0) AS day "
                  "FROM days JOIN people p ON p.id = person WHERE p.folded_email <> x'' "
                  "ORDER BY p.folded_email, p.name, day"));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    OFFKEY_RETURN_IF_ERROR(
        callback({query.ColumnBytes(0), query.ColumnBytes(1), query.ColumnInteger(2)}));
  }
}

}  // namespace offkey
