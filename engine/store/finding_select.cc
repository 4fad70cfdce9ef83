// Covered by tests/unit/store/finding_query_test.cc.
#include "engine/store/finding_select.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/glob.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/store/access_rows.h"
#include "engine/store/finding_reader.h"
#include "engine/store/inventory_rows.h"

namespace offkey {

SqlText& SqlText::Add(std::string_view sql) {
  sql_ += sql;
  return *this;
}

SqlText& SqlText::Add(const SqlText& other) {
  sql_ += other.sql_;
  values_.insert(values_.end(), other.values_.begin(), other.values_.end());
  return *this;
}

SqlText& SqlText::Integer(int64_t value) {
  sql_ += '?';
  values_.push_back({Value::Kind::kInteger, value, {}});
  return *this;
}

SqlText& SqlText::Blob(std::string_view value) {
  sql_ += '?';
  values_.push_back({Value::Kind::kBlob, 0, std::string(value)});
  return *this;
}

SqlText& SqlText::Text(std::string_view value) {
  sql_ += '?';
  values_.push_back({Value::Kind::kText, 0, std::string(value)});
  return *this;
}

absl::StatusOr<Statement> SqlText::Prepare(Database* db) const {
  OFFKEY_ASSIGN_OR_RETURN(Statement statement, db->Prepare(sql_.c_str()));
  for (const Value& value : values_) {
    switch (value.kind) {
      case Value::Kind::kInteger:
        statement.Integer(value.integer);
        break;
      case Value::Kind::kBlob:
        statement.Blob(value.bytes);
        break;
      case Value::Kind::kText:
        statement.Text(value.bytes);
        break;
    }
  }
  return statement;
}

namespace {

// One condition in its two forms. `f` is a row of findings, `c` its credential.
struct Condition {
  SqlText candidates;  // SELECT with one column: ids of findings. Empty: no index leads to them.
  SqlText check;       // an expression
};

Condition OfFingerprints(const std::vector<FingerprintRange>& ranges) {
  Condition condition;
  SqlText& candidates = condition.candidates;
  SqlText& check = condition.check;
  candidates.Add("WITH wanted(least, greatest) AS (VALUES");
  check.Add("(");
  for (size_t i = 0; i < ranges.size(); ++i) {
    candidates.Add(i == 0 ? "(" : ",(").Blob(Bytes(ranges[i].first)).Add(",");
    candidates.Blob(Bytes(ranges[i].last)).Add(")");
    check.Add(i == 0 ? "" : " OR ").Add("c.fingerprint BETWEEN ").Blob(Bytes(ranges[i].first));
    check.Add(" AND ").Blob(Bytes(ranges[i].last));
  }
  candidates.Add(
      ") SELECT x.id FROM wanted CROSS JOIN credentials q ON q.fingerprint BETWEEN wanted.least "
      "AND wanted.greatest CROSS JOIN findings x ON x.credential = q.id");
  check.Add(")");
  return condition;
}

SqlText ListOf(const std::set<std::string>& texts, bool blobs = true) {
  SqlText list;
  list.Add("(");
  for (const std::string& text : texts) {
    list.Add(&text == &*texts.begin() ? "" : ",");
    blobs ? list.Blob(text) : list.Text(text);
  }
  return list.Add(")");
}

// What could be read counts beside what a condition asks for.
void OrReadable(const std::vector<Reading>& readings, Condition* condition) {
  if (readings.empty()) return;
  const std::string json = ReadingsJson(readings);
  const std::string stood = StoodInReading("w.value ->> 1", "w.value ->> 2");
  condition->candidates.Add(" UNION SELECT f.id FROM json_each(")
      .Text(json)
      .Add(") w CROSS JOIN findings f ON f.repository = w.value ->> 0 WHERE ")
      .Add(stood);
  SqlText check;
  check.Add("(").Add(condition->check).Add(" OR EXISTS(SELECT 1 FROM json_each(").Text(json);
  check.Add(") w WHERE w.value ->> 0 = f.repository AND ").Add(stood).Add("))");
  condition->check = std::move(check);
}

Condition OfIdentities(const std::vector<std::string>& identities,
                       const std::vector<std::string>& signers) {
  std::set<std::string> folded;
  for (const std::string& identity : identities) {
    folded.insert(FoldEmail(identity));
    folded.insert(identity);  // fingerprints of keys and issuers' ids keep their case
  }
  folded.erase("");  // commits without an address are nobody's
  const SqlText list = ListOf(folded);
  SqlText wanted;
  wanted.Add("WITH wanted(email) AS (");
  if (folded.empty()) wanted.Add("SELECT x'' WHERE 0");
  for (const std::string& one : folded) {
    wanted.Add(&one == &*folded.begin() ? "VALUES(" : ",(").Blob(one).Add(")");
  }
  wanted.Add(")").Add(kOwnersInListings);
  Condition condition;
  condition.candidates.Add(wanted)
      .Add(
          " SELECT e.finding FROM people p CROSS JOIN commit_events e ON e.author = p.id "
          "WHERE p.folded_email IN ")
      .Add(list)
      .Add(
          " UNION SELECT e.finding FROM people p CROSS JOIN commit_events e "
          "ON e.committer = p.id WHERE p.folded_email IN ")
      .Add(list)
      .Add(" UNION SELECT a.finding FROM attributions a WHERE a.identity IN ")
      .Add(list)
      .Add(" UNION ")
      .Add(kFindingsOfOwners);
  condition.check
      .Add(
          "(EXISTS(SELECT 1 FROM commit_events e JOIN people p ON p.id = e.author "
          "WHERE e.finding = f.id AND p.folded_email IN ")
      .Add(list)
      .Add(
          ") OR EXISTS(SELECT 1 FROM commit_events e JOIN people p ON p.id = e.committer "
          "WHERE e.finding = f.id AND p.folded_email IN ")
      .Add(list)
      .Add(") OR EXISTS(SELECT 1 FROM attributions a WHERE a.finding = f.id AND a.identity IN ")
      .Add(list)
      .Add(") OR f.id IN (")
      .Add(wanted)
      .Add(" ")
      .Add(kFindingsOfOwners)
      .Add("))");
  if (signers.empty()) return condition;
  const SqlText keys = ListOf({signers.begin(), signers.end()}, /*blobs=*/false);
  condition.candidates
      .Add(
          " UNION SELECT e.finding FROM signatures g CROSS JOIN commit_events e "
          "ON e.signature = g.id WHERE g.key IN ")
      .Add(keys);
  SqlText check;
  check.Add("(")
      .Add(condition.check)
      .Add(
          " OR EXISTS(SELECT 1 FROM commit_events e JOIN signatures g ON g.id = e.signature "
          "WHERE e.finding = f.id AND g.key IN ")
      .Add(keys)
      .Add("))");
  condition.check = std::move(check);
  return condition;
}

// Where `matches(column)` says which paths are meant: the paths that a finding ever had are in
// finding_paths, and the places decide.
Condition OfPaths(const SqlText& matches) {
  Condition condition;
  condition.candidates
      .Add("SELECT x.finding FROM paths p CROSS JOIN finding_paths x ON x.path = p.id WHERE ")
      .Add(matches)
      .Add(
          " AND (EXISTS(SELECT 1 FROM occurrences o WHERE o.finding = x.finding AND "
          "o.path = x.path) OR EXISTS(SELECT 1 FROM commit_events e WHERE e.finding = x.finding "
          "AND e.removed = 0 AND e.path = x.path))");
  condition.check
      .Add(
          "(EXISTS(SELECT 1 FROM occurrences o JOIN paths p ON p.id = o.path WHERE "
          "o.finding = f.id AND ")
      .Add(matches)
      .Add(
          ") OR EXISTS(SELECT 1 FROM commit_events e JOIN paths p ON p.id = e.path WHERE "
          "e.finding = f.id AND e.removed = 0 AND ")
      .Add(matches)
      .Add("))");
  return condition;
}

Condition OfRefs(const std::string& glob) {
  SqlText matches;
  matches.Add("(");
  for (const char* folder : {"", "refs/heads/", "refs/tags/", "refs/remotes/"}) {
    matches.Add(folder[0] == '\0' ? "glob_matches(" : " OR glob_matches(");
    matches.Blob(folder + glob).Add(", r.name)");
  }
  matches.Add(")");
  Condition condition;
  condition.candidates
      .Add("SELECT s.finding FROM refs r CROSS JOIN presence s ON s.ref = r.id WHERE ")
      .Add(matches);
  condition.check
      .Add(
          "EXISTS(SELECT 1 FROM presence s JOIN refs r ON r.id = s.ref WHERE s.finding = f.id "
          "AND ")
      .Add(matches)
      .Add(")");
  return condition;
}

Condition OfIntroduction(const FindingQuery& query) {
  SqlText period;
  period.Add("e.removed = 0");
  if (query.introduced_since)
    period.Add(" AND e.committed_at >= ").Integer(*query.introduced_since);
  if (query.introduced_until) period.Add(" AND e.committed_at < ").Integer(*query.introduced_until);
  Condition condition;
  condition.candidates
      .Add("SELECT e.finding FROM commit_events e INDEXED BY introductions_by_time WHERE ")
      .Add(period);
  condition.check.Add("EXISTS(SELECT 1 FROM commit_events e WHERE e.finding = f.id AND ")
      .Add(period)
      .Add(")");
  return condition;
}

Condition OfRule(const std::string& glob) {
  const std::string prefix(GlobLiteralPrefix(glob));
  Condition condition;
  SqlText rule;
  if (prefix == glob) {
    rule.Add("q.rule = ").Text(glob);
  } else {
    rule.Add("glob_matches(").Blob(glob).Add(", q.rule)");
    // Ids of rules are ASCII.
    if (!prefix.empty()) {
      rule.Add(" AND q.rule >= ").Text(prefix).Add(" AND q.rule < ").Text(prefix + "\x7f");
    }
  }
  condition.candidates
      .Add("SELECT x.id FROM credentials q CROSS JOIN findings x ON x.credential = q.id WHERE ")
      .Add(rule);
  condition.check.Add("glob_matches(").Blob(glob).Add(", c.rule)");
  return condition;
}

Condition OfProvider(const std::string& provider) {
  Condition condition;
  condition.candidates
      .Add(
          "SELECT x.id FROM credentials q CROSS JOIN findings x ON x.credential = q.id WHERE "
          "q.provider = ")
      .Text(provider);
  condition.check.Add("c.provider = ").Text(provider);
  return condition;
}

Condition OfRepository(const std::string& glob) {
  Condition condition;
  condition.candidates
      .Add(
          "SELECT x.id FROM repositories r CROSS JOIN findings x ON x.repository = r.id WHERE "
          "glob_matches_path_end(")
      .Blob(glob)
      .Add(", r.name)");
  condition.check.Add("glob_matches_path_end(")
      .Blob(glob)
      .Add(", (SELECT name FROM repositories WHERE id = f.repository))");
  return condition;
}

// Of which a listing speaks, whoever's: they meet by the keys of inventory_rows.h.
constexpr char kListedFindings[] =
    "SELECT x.id FROM inventory_marks listed CROSS JOIN credential_marks m ON m.key = listed.key "
    "CROSS JOIN findings x ON x.credential = m.credential UNION "
    "SELECT x.id FROM inventory_marks listed CROSS JOIN credentials q ON q.fingerprint = "
    "listed.key CROSS JOIN findings x ON x.credential = q.id UNION "
    "SELECT p.finding FROM inventory_marks listed CROSS JOIN companions p ON p.fingerprint = "
    "listed.key";

Condition OfTie(const FindingQuery& query) {
  SqlText tie;
  tie.Add("1");
  if (query.relation) {
    tie.Add(" AND a.relation = ").Integer(static_cast<int64_t>(*query.relation));
  }
  if (!query.grades.empty()) {
    tie.Add(" AND a.grade IN (");
    for (size_t i = 0; i < query.grades.size(); ++i) {
      tie.Add(i == 0 ? "" : ",").Integer(static_cast<int64_t>(query.grades[i]));
    }
    tie.Add(")");
  }
  Condition condition;
  if (query.relation) {
    condition.candidates.Add("SELECT a.finding FROM attributions a WHERE ").Add(tie);
  }
  condition.check.Add("(EXISTS(SELECT 1 FROM attributions a WHERE a.finding = f.id AND ")
      .Add(tie)
      .Add(")");
  if (query.relation == Relation::kOwns || query.relation == Relation::kExposed) {
    condition.candidates.Add(" UNION ").Add(kListedFindings);
    condition.check.Add(" OR f.id IN (").Add(kListedFindings).Add(")");
  }
  condition.check.Add(")");
  return condition;
}

Condition OfPresence(bool present) {
  Condition condition;
  condition.check.Add(present ? "" : "NOT ")
      .Add(
          "(EXISTS(SELECT 1 FROM presence s WHERE s.finding = f.id) AND NOT EXISTS(SELECT 1 FROM "
          "sweeps w WHERE w.repository = f.repository AND w.id > f.last_sweep AND w.complete = "
          "1))");
  return condition;
}

absl::Status CheckPattern(std::string_view name, const std::string& glob) {
  const absl::Status status = CheckGlob(glob);
  if (status.ok()) return status;
  return absl::InvalidArgumentError(
      absl::StrCat(AbslView(name), " \"", PrintablePath(glob), "\": ", status.message()));
}

// The conditions of a query; those that hold of few findings as a rule come first.
std::vector<Condition> ConditionsOf(const FindingQuery& query) {
  std::vector<Condition> conditions;
  if (!query.fingerprints.empty()) conditions.push_back(OfFingerprints(query.fingerprints));
  if (query.identities) {
    conditions.push_back(OfIdentities(*query.identities, query.signers));
    OrReadable(query.readings, &conditions.back());
  }
  if (!query.path.empty()) {
    SqlText matches;
    matches.Add("glob_matches_path_end(").Blob(query.path).Add(", p.path)");
    conditions.push_back(OfPaths(matches));
  }
  if (!query.keyword.empty()) {
    SqlText matches;
    matches.Add("holds_text(").Blob(query.keyword).Add(", p.path)");
    conditions.push_back(OfPaths(matches));
  }
  if (!query.repo.empty()) conditions.push_back(OfRepository(query.repo));
  if (!query.rule.empty()) conditions.push_back(OfRule(query.rule));
  if (query.introduced_since || query.introduced_until) {
    conditions.push_back(OfIntroduction(query));
  }
  if (!query.provider.empty()) conditions.push_back(OfProvider(query.provider));
  if (query.relation) {
    conditions.push_back(OfTie(query));
    OrReadable(query.readings, &conditions.back());
  }
  if (!query.ref.empty()) conditions.push_back(OfRefs(query.ref));
  if (!query.relation && !query.grades.empty()) conditions.push_back(OfTie(query));
  if (query.present) conditions.push_back(OfPresence(*query.present));
  return conditions;
}

absl::Status ReadOccurrences(Database* db, int64_t id, uint64_t most, Finding* finding) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query,
      db->Prepare("SELECT p.path, o.object, o.begin_offset, o.end_offset, o.holder, o.line, o.col "
                  "FROM occurrences o JOIN paths p ON p.id = o.path WHERE o.finding = ? "
                  "ORDER BY p.path, o.object, o.begin_offset, o.end_offset, o.holder LIMIT ?"));
  query.Integer(id).Integer(most == 0 ? -1 : static_cast<int64_t>(most));
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return absl::OkStatus();
    Occurrence occurrence;
    occurrence.path = query.ColumnString(0);
    OFFKEY_ASSIGN_OR_RETURN(occurrence.object, ToObjectId(query.ColumnBytes(1)));
    occurrence.start = static_cast<uint64_t>(query.ColumnInteger(2));
    occurrence.end = static_cast<uint64_t>(query.ColumnInteger(3));
    occurrence.holder = static_cast<Holder>(query.ColumnInteger(4));
    occurrence.position.line = static_cast<uint64_t>(query.ColumnInteger(5));
    occurrence.position.column = static_cast<uint64_t>(query.ColumnInteger(6));
    finding->occurrences.push_back(std::move(occurrence));
  }
}

absl::Status FindInOneState(Database* db, const FindingQuery& query,
                            const Store::FoundCallback& callback) {
  OFFKEY_ASSIGN_OR_RETURN(const SqlText select, SelectFindings(query));
  std::vector<int64_t> ids;
  {
    OFFKEY_ASSIGN_OR_RETURN(Statement statement, select.Prepare(db));
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, statement.Step());
      if (!row) break;
      ids.push_back(statement.ColumnInteger(0));
    }
  }
  for (const int64_t id : ids) {
    OFFKEY_ASSIGN_OR_RETURN(StoredFinding stored, ReadFinding(db, id));
    OFFKEY_RETURN_IF_ERROR(ReadOccurrences(db, id, query.max_occurrences, &stored.finding));
    OFFKEY_RETURN_IF_ERROR(callback(std::move(stored)));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<SqlText> SelectFindings(const FindingQuery& query) {
  OFFKEY_RETURN_IF_ERROR(CheckPattern("rule", query.rule));
  OFFKEY_RETURN_IF_ERROR(CheckPattern("repository", query.repo));
  OFFKEY_RETURN_IF_ERROR(CheckPattern("path", query.path));
  OFFKEY_RETURN_IF_ERROR(CheckPattern("ref", query.ref));
  const std::vector<Condition> conditions = ConditionsOf(query);
  const auto first = std::find_if(conditions.begin(), conditions.end(), [](const Condition& one) {
    return !one.candidates.sql().empty();
  });
  SqlText select;
  if (first != conditions.end()) {
    select.Add("WITH candidates(id) AS (").Add(first->candidates).Add("), ");
    select.Add(
        "found(id) AS (SELECT DISTINCT id FROM candidates) "
        "SELECT f.id FROM found CROSS JOIN findings f ON f.id = found.id");
  } else {
    select.Add("SELECT f.id FROM findings f");
  }
  // CROSS JOIN keeps this order: the candidates lead.
  select.Add(
      " CROSS JOIN credentials c ON c.id = f.credential"
      " CROSS JOIN repositories r ON r.id = f.repository WHERE 1");
  for (const Condition& condition : conditions) {
    const bool leads = first != conditions.end() && &condition == &*first;
    if (!leads) select.Add(" AND ").Add(condition.check);
  }
  if (query.max_findings == 0) {
    select.Add(" ORDER BY r.name, c.confidence DESC, c.rule, c.fingerprint");
  } else {
    select.Add(" ORDER BY c.confidence DESC, r.name, c.rule, c.fingerprint LIMIT ")
        .Integer(static_cast<int64_t>(query.max_findings));
  }
  return select;
}

absl::Status FindStoredFindings(Database* db, const FindingQuery& query,
                                const Store::FoundCallback& callback) {
  if (db->in_transaction()) return FindInOneState(db, query, callback);
  OFFKEY_RETURN_IF_ERROR(db->Execute("BEGIN"));
  const absl::Status found = FindInOneState(db, query, callback);
  const absl::Status ended = db->Execute("ROLLBACK");
  OFFKEY_RETURN_IF_ERROR(found);
  return ended;
}

absl::StatusOr<std::vector<SweptRepository>> ReadSweptRepositories(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement query, db->Prepare("SELECT r.name, max(s.finished_at, s.confirmed_at), s.complete, "
                                   "r.id FROM repositories r JOIN sweeps s "
                                   "ON s.id = (SELECT max(id) FROM sweeps WHERE repository = r.id) "
                                   "ORDER BY r.name"));
  std::vector<SweptRepository> repositories;
  while (true) {
    OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
    if (!row) return repositories;
    repositories.push_back({query.ColumnInteger(3), query.ColumnString(0), query.ColumnInteger(1),
                            query.ColumnInteger(2) != 0});
  }
}

}  // namespace offkey
