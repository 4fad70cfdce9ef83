// Covered by tests/unit/store/sqlite_store_test.cc.
#include "engine/store/finding_reader.h"

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>

#include "engine/base/status_macros.h"
#include "engine/store/inventory_rows.h"

namespace offkey {
namespace {

absl::StatusOr<Fingerprint> ToFingerprint(std::string_view bytes) {
  Fingerprint fingerprint;
  if (bytes.size() != fingerprint.size()) {
    return absl::DataLossError("a fingerprint in the store has a wrong length");
  }
  std::copy(bytes.begin(), bytes.end(), fingerprint.begin());
  return fingerprint;
}

}  // namespace

absl::StatusOr<ObjectId> ToObjectId(std::string_view bytes) {
  if (bytes.empty()) return ObjectId();
  if (bytes.size() != ObjectId::kSha1Bytes && bytes.size() != ObjectId::kSha256Bytes) {
    return absl::DataLossError("an object id in the store has a wrong length");
  }
  return ObjectId(bytes);
}

namespace {
// From the columns format, block, digest, key, fault and reason.
ObjectSignature ReadSignature(const Statement& row, int column) {
  ObjectSignature signature;
  signature.format = static_cast<SignatureFormat>(row.ColumnInteger(column));
  signature.block = row.ColumnString(column + 1);
  signature.digest = row.ColumnString(column + 2);
  signature.key = row.ColumnString(column + 3);
  const int64_t fault = row.ColumnInteger(column + 4);
  if (fault != 0) signature.fault = static_cast<SignatureVerdict>(fault);
  signature.reason = row.ColumnString(column + 5);
  return signature;
}

// Of the commits that the finding has already.
absl::Status ReadTrailers(Database* db, int64_t id, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT t.commit_id, t.token, p.name, p.email FROM commit_trailers t "
                  "JOIN people p ON p.id = t.person WHERE t.finding = ? "
                  "ORDER BY t.commit_id, t.place"));
  query.Integer(id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    const CommitTrailer trailer = {static_cast<TrailerToken>(query.ColumnInteger(1)),
                                   {query.ColumnString(2), query.ColumnString(3)}};
    for (std::vector<CommitEvent>* events : {&finding->introduced, &finding->removed}) {
      for (CommitEvent& event : *events) {
        if (event.commit.bytes() == query.ColumnBytes(0)) event.trailers.push_back(trailer);
      }
    }
  }
}

absl::Status ReadEvents(Database* db, int64_t id, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT e.removed, e.commit_id, p.path, e.in_message, e.line, e.col, a.name, "
                  "a.email, c.name, c.email, e.authored_at, e.authored_zone, e.committed_at, "
                  "e.committed_zone, s.format, s.block, s.digest, s.key, s.fault, s.reason, "
                  "e.date_faults, e.trailers "
                  "FROM commit_events e JOIN paths p ON p.id = e.path "
                  "JOIN people a ON a.id = e.author JOIN people c ON c.id = e.committer "
                  "LEFT JOIN signatures s ON s.id = e.signature "
                  "WHERE e.finding = ? "
                  "ORDER BY e.removed, e.commit_id, p.path, e.in_message, e.line, e.col"));
  query.Integer(id);
  bool any_trailers = false;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return any_trailers ? ReadTrailers(db, id, finding) : absl::OkStatus();
    CommitEvent event;
    OFFKEY_ASSIGN_OR_RETURN(event.commit, ToObjectId(query.ColumnBytes(1)));
    event.path = query.ColumnString(2);
    event.in_message = query.ColumnInteger(3) != 0;
    event.position.line = static_cast<uint64_t>(query.ColumnInteger(4));
    event.position.column = static_cast<uint64_t>(query.ColumnInteger(5));
    event.author = {query.ColumnString(6), query.ColumnString(7)};
    event.committer = {query.ColumnString(8), query.ColumnString(9)};
    event.authored_at = {query.ColumnInteger(10), static_cast<int32_t>(query.ColumnInteger(11))};
    event.committed_at = {query.ColumnInteger(12), static_cast<int32_t>(query.ColumnInteger(13))};
    if (!query.ColumnBytes(15).empty() || query.ColumnInteger(18) != 0) {
      event.signature = std::make_shared<const ObjectSignature>(ReadSignature(query, 14));
    }
    event.date_faults = static_cast<uint8_t>(query.ColumnInteger(20));
    any_trailers = any_trailers || query.ColumnInteger(21) != 0;
    (query.ColumnInteger(0) != 0 ? finding->removed : finding->introduced)
        .push_back(std::move(event));
  }
}

absl::Status ReadPresence(Database* db, int64_t id, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT r.name FROM presence p JOIN refs r ON r.id = p.ref "
                                      "WHERE p.finding = ? ORDER BY r.name"));
  query.Integer(id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    finding->present_at.push_back(query.ColumnString(0));
  }
}

absl::Status ReadAttributions(Database* db, int64_t id, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT identity, relation, grade, evidence FROM attributions WHERE finding = ? "
                  "ORDER BY relation, grade, identity"));
  query.Integer(id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    Attribution attribution;
    attribution.identity = query.ColumnString(0);
    attribution.relation = static_cast<Relation>(query.ColumnInteger(1));
    attribution.grade = static_cast<Grade>(query.ColumnInteger(2));
    OFFKEY_ASSIGN_OR_RETURN(attribution.evidence, ReadEvidence(db, query.ColumnBytes(3)));
    finding->attributions.push_back(std::move(attribution));
  }
}

absl::Status ReadCompanions(Database* db, int64_t id, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT rule, masked, fingerprint, ambiguous FROM companions WHERE finding = ? "
                  "ORDER BY rule, fingerprint"));
  query.Integer(id);
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    Companion companion;
    companion.rule = query.ColumnString(0);
    companion.masked = query.ColumnString(1);
    OFFKEY_ASSIGN_OR_RETURN(companion.fingerprint, ToFingerprint(query.ColumnBytes(2)));
    companion.ambiguous = query.ColumnInteger(3) != 0;
    finding->companions.push_back(std::move(companion));
  }
}

}  // namespace

absl::StatusOr<StoredFinding> ReadFinding(Database* db, int64_t id) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT c.fingerprint, c.rule, c.provider, c.confidence, c.masked, r.name, "
                  "f.from_history, f.occurrences_total, first.finished_at, "
                  "max(last.finished_at, last.confirmed_at), "
                  "f.last_sweep = (SELECT max(id) FROM sweeps WHERE repository = f.repository), "
                  "f.issued_at, f.not_before, f.expires_at, "
                  "EXISTS(SELECT 1 FROM sweeps w WHERE w.repository = f.repository AND "
                  "w.id > f.last_sweep AND w.complete = 1), "
                  "(SELECT count(*) FROM findings g WHERE g.credential = f.credential), "
                  "f.stood_from, ifnull(f.stood_until, max(last.finished_at, last.confirmed_at)) "
                  "FROM findings f JOIN credentials c ON c.id = f.credential "
                  "JOIN repositories r ON r.id = f.repository "
                  "JOIN sweeps first ON first.id = f.first_sweep "
                  "JOIN sweeps last ON last.id = f.last_sweep WHERE f.id = ?"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Integer(id).Step());
  if (!row) return absl::DataLossError("a finding in the store lacks its credential or sweep");
  StoredFinding stored;
  Finding& finding = stored.finding;
  OFFKEY_ASSIGN_OR_RETURN(finding.fingerprint, ToFingerprint(query.ColumnBytes(0)));
  finding.rule = query.ColumnString(1);
  finding.provider = query.ColumnString(2);
  finding.confidence = static_cast<Confidence>(query.ColumnInteger(3));
  finding.masked = query.ColumnString(4);
  finding.repo = query.ColumnString(5);
  finding.from_history = query.ColumnInteger(6) != 0;
  finding.occurrences_total = static_cast<uint64_t>(query.ColumnInteger(7));
  stored.first_seen_at = query.ColumnInteger(8);
  stored.last_seen_at = query.ColumnInteger(9);
  stored.in_last_sweep = query.ColumnInteger(10) != 0;
  finding.validity.issued_at = query.ColumnOptionalInteger(11);
  finding.validity.not_before = query.ColumnOptionalInteger(12);
  finding.validity.expires_at = query.ColumnOptionalInteger(13);
  stored.missed = query.ColumnInteger(14) != 0;
  stored.repositories = static_cast<uint64_t>(query.ColumnInteger(15));
  stored.stood_from = query.ColumnInteger(16);
  stored.stood_until = query.ColumnInteger(17);
  OFFKEY_RETURN_IF_ERROR(ReadEvents(db, id, &finding));
  OFFKEY_RETURN_IF_ERROR(ReadPresence(db, id, &finding));
  OFFKEY_RETURN_IF_ERROR(ReadAttributions(db, id, &finding));
  OFFKEY_RETURN_IF_ERROR(ReadCompanions(db, id, &finding));
  OFFKEY_ASSIGN_OR_RETURN(stored.inventory_ties, ReadInventoryTies(db, finding));
  return stored;
}

absl::Status ForEachFinding(Database* db, Statement select_ids,
                            const Store::FindingCallback& callback) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement key,
      db->Prepare("SELECT r.name, c.fingerprint FROM findings f JOIN credentials c ON "
                  "c.id = f.credential JOIN repositories r ON r.id = f.repository WHERE f.id = ?"));
  std::set<std::tuple<std::string, std::string, int64_t>> ordered;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, select_ids.Step());
    if (!row) break;
    const int64_t id = select_ids.ColumnInteger(0);
    OFFKEY_ASSIGN_OR_RETURN(const bool found, key.Integer(id).Step());
    if (!found) return absl::DataLossError("a finding in the store lacks its credential");
    ordered.emplace(key.ColumnString(0), key.ColumnString(1), id);
    key.Reset();
  }
  for (const auto& [repo, fingerprint, id] : ordered) {
    OFFKEY_ASSIGN_OR_RETURN(const StoredFinding stored, ReadFinding(db, id));
    OFFKEY_RETURN_IF_ERROR(callback(stored));
  }
  return absl::OkStatus();
}

absl::StatusOr<Evidence> ReadEvidence(Database* db, std::string_view json) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT key, value FROM json_each(?) ORDER BY key"));
  query.Text(json);
  Evidence evidence;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return evidence;
    evidence.emplace_back(query.ColumnString(0), query.ColumnString(1));
  }
}

}  // namespace offkey
