// Covered by tests/unit/store/store_export_test.cc.
//
// Each kind of line is one query whose columns are named for what they become: "<form>:<key>".
// Forms: t text, b bytes (with a _b64 twin when they are not UTF-8), x hexadecimal, n number (a
// missing value is left out), f flag, s time (left out without times), and the words of the model:
// c confidence, r relation, g grade, h holder, k person kind, i identity kind, d departure.
#include "engine/store/store_export.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"
#include "engine/base/json_writer.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"
#include "engine/model/finding.h"
#include "engine/model/roster_person.h"
#include "engine/store/schema.h"

namespace offkey {
namespace {

struct LineKind {
  const char* kind;
  const char* sql;
};

// Sweeps go by their place among those of their repository.
constexpr char kSweepNumber[] =
    "CREATE TEMP TABLE sweep_number AS SELECT id, row_number() OVER "
    "(PARTITION BY repository ORDER BY id) AS number FROM main.sweeps;"
    "CREATE UNIQUE INDEX temp.sweep_number_id ON sweep_number(id)";

constexpr LineKind kBeforeFindings[] = {
    {"repository", "SELECT name AS 'b:repo' FROM repositories ORDER BY name"},
    {"sweep",
     "SELECT r.name AS 'b:repo', n.number AS 'n:number', s.rules_digest AS 't:rules_digest', "
     "s.started_at AS 's:started_at', s.finished_at AS 's:finished_at', "
     "s.confirmed_at AS 's:confirmed_at', s.complete AS "
     "'f:complete', "
     "s.findings AS 'n:findings', s.new_findings AS 'n:new_findings', s.coverage AS 't:coverage' "
     "FROM sweeps s JOIN repositories r ON r.id = s.repository "
     "JOIN sweep_number n ON n.id = s.id ORDER BY r.name, n.number"},
    {"credential",
     "SELECT fingerprint AS 'x:fingerprint', rule AS 't:rule', provider AS 't:provider', "
     "confidence AS 'c:confidence', masked AS 't:secret' FROM credentials ORDER BY fingerprint"},
};

// Findings, and the parts of each, in one walk: a sort of all occurrences would not fit in memory.
constexpr char kFindings[] =
    "SELECT f.id, r.name AS 'b:repo', c.fingerprint AS 'x:fingerprint', "
    "a.number AS 'n:first_sweep', l.number AS 'n:last_sweep', f.from_history AS 'f:from_history', "
    "f.occurrences_total AS 'n:occurrences_total', f.issued_at AS 'n:issued_at', "
    "f.not_before AS 'n:not_before', f.expires_at AS 'n:expires_at' FROM findings f "
    "JOIN repositories r ON r.id = f.repository JOIN credentials c ON c.id = f.credential "
    "JOIN sweep_number a ON a.id = f.first_sweep JOIN sweep_number l ON l.id = f.last_sweep "
    "ORDER BY r.name, c.fingerprint";
constexpr LineKind kOfFinding[] = {
    {"commit_event",
     "SELECT e.removed AS 'f:removed', e.commit_id AS 'x:commit', p.path AS 'b:path', "
     "e.in_message AS 'f:in_message', e.line AS 'n:line', e.col AS 'n:column', "
     "a.name AS 'b:author_name', a.email AS 'b:author_email', k.name AS 'b:committer_name', "
     "k.email AS 'b:committer_email', e.authored_at AS 'n:authored_at', "
     "e.authored_zone AS 'n:authored_zone', e.committed_at AS 'n:committed_at', "
     "e.committed_zone AS 'n:committed_zone', e.date_faults AS 'n:date_faults', "
     "n.number AS 'n:sweep' FROM commit_events e "
     "JOIN paths p ON p.id = e.path JOIN people a ON a.id = e.author "
     "JOIN people k ON k.id = e.committer LEFT JOIN sweep_number n ON n.id = e.sweep "
     "WHERE e.finding = ? ORDER BY e.removed, e.commit_id, p.path, e.in_message, e.line, e.col"},
    {"commit_trailer",
     "SELECT t.commit_id AS 'x:commit', t.place AS 'n:place', "
     "iif(t.token = 0, 'Co-authored-by', 'Signed-off-by') AS 't:token', p.name AS 'b:name', "
     "p.email AS 'b:email', n.number AS 'n:sweep' FROM commit_trailers t "
     "JOIN people p ON p.id = t.person LEFT JOIN sweep_number n ON n.id = t.sweep "
     "WHERE t.finding = ? ORDER BY t.commit_id, t.place"},
    {"presence",
     "SELECT x.name AS 'b:ref', n.number AS 'n:sweep' FROM presence e JOIN refs x ON x.id = e.ref "
     "LEFT JOIN sweep_number n ON n.id = e.sweep WHERE e.finding = ? ORDER BY x.name"},
    {"occurrence",
     "SELECT p.path AS 'b:path', o.object AS 'x:object', o.begin_offset AS 'n:start', "
     "o.end_offset AS 'n:end', o.holder AS 'h:in', o.line AS 'n:line', o.col AS 'n:column', "
     "n.number AS 'n:sweep' FROM occurrences o JOIN paths p ON p.id = o.path "
     "LEFT JOIN sweep_number n ON n.id = o.sweep WHERE o.finding = ? "
     "ORDER BY p.path, o.object, o.begin_offset, o.end_offset, o.holder"},
    {"attribution",
     "SELECT t.identity AS 'b:identity', t.relation AS 'r:relation', t.grade AS 'g:grade', "
     "t.evidence AS 't:evidence', n.number AS 'n:sweep' FROM attributions t "
     "LEFT JOIN sweep_number n ON n.id = t.sweep WHERE t.finding = ? "
     "ORDER BY t.identity, t.relation"},
    {"companion",
     "SELECT t.fingerprint AS 'x:companion', t.rule AS 't:rule', t.masked AS 't:secret', "
     "t.ambiguous AS 'f:ambiguous', n.number AS 'n:sweep' FROM companions t "
     "LEFT JOIN sweep_number n ON n.id = t.sweep WHERE t.finding = ? "
     "ORDER BY t.fingerprint, t.rule"},
};

constexpr LineKind kAfterFindings[] = {
    {"inventory_import",
     "SELECT kind AS 't:listing', file AS 't:file', sha256 AS 't:sha256', as_of AS 'n:as_of', "
     "imported_at AS 's:imported_at', recorded_by AS 't:recorded_by', complete AS 'f:complete' "
     "FROM inventory_imports ORDER BY kind, as_of, sha256, id"},
    {"inventory_entry",
     "SELECT e.kind AS 't:listing', e.issuer AS 't:issuer', e.account AS 't:account', "
     "e.credential AS 't:credential', e.owner AS 't:owner', e.owner_email AS 't:owner_email', "
     "e.owner_login AS 't:owner_login', e.owner_user AS 't:owner_user', e.creator AS 't:creator', "
     "e.creator_email AS 't:creator_email', e.creator_login AS 't:creator_login', "
     "e.creator_user AS 't:creator_user', e.credential_kind AS 't:credential_kind', "
     "e.name AS 't:name', e.power AS 't:power', e.created_at AS 'n:created_at', "
     "e.last_used_at AS 'n:last_used_at', e.expires_at AS 'n:expires_at', e.active AS 'n:active', "
     "e.is_account AS 'f:is_account', e.owner_is_hint AS 'f:owner_is_hint', "
     "e.last_use_stated AS 'f:last_use_stated', e.expiry_stated AS 'f:expiry_stated', "
     "e.last_used_for AS 't:last_used_for', e.owner_is_machine AS 'f:owner_is_machine', "
     "e.stated_at AS 'n:stated_at', e.line AS 'n:line', e.field AS 't:field', "
     "a.sha256 AS 't:first_import', l.sha256 AS 't:last_import', g.sha256 AS 't:gone_import' "
     "FROM inventory_entries e JOIN inventory_imports a ON a.id = e.first_import "
     "JOIN inventory_imports l ON l.id = e.last_import "
     "LEFT JOIN inventory_imports g ON g.id = e.gone_import "
     "ORDER BY e.kind, e.account, e.credential, e.owner"},
    {"inventory_owner",
     "SELECT o.identity AS 'b:identity', e.kind AS 't:listing', e.account AS 't:account', "
     "e.credential AS 't:credential', e.owner AS 't:owner' FROM inventory_owners o "
     "JOIN inventory_entries e ON e.id = o.entry "
     "ORDER BY o.identity, e.kind, e.account, e.credential, e.owner"},
    {"access_import",
     "SELECT kind AS 't:listing', file AS 't:file', sha256 AS 't:sha256', as_of AS 'n:as_of', "
     "imported_at AS 's:imported_at', recorded_by AS 't:recorded_by', complete AS 'f:complete' "
     "FROM access_imports ORDER BY kind, as_of, sha256, id"},
    {"access_entry",
     "SELECT e.kind AS 't:listing', e.who AS 't:who', e.team AS 't:group', e.repo AS 'b:reads', "
     "e.valid_from AS 'n:valid_from', e.valid_until AS 'n:valid_until', "
     "e.from_stated AS 'f:from_stated', e.level AS 't:level', e.scope AS 't:scope', "
     "e.line AS 'n:line', a.sha256 AS 't:first_import', l.sha256 AS 't:last_import', "
     "e.ended_at AS 'n:ended_at' FROM access_entries e "
     "JOIN access_imports a ON a.id = e.first_import JOIN access_imports l ON l.id = e.last_import "
     "ORDER BY e.kind, e.who, e.team, e.repo, e.valid_from"},
    {"signature",
     "SELECT commit_id AS 'x:commit', format AS 'n:format', block AS 'x:block', "
     "digest AS 'x:digest', key AS 't:key', fault AS 'n:fault', reason AS 't:reason' "
     "FROM signatures ORDER BY commit_id"},
    {"public_key",
     "SELECT kind AS 'n:key_kind', fingerprint AS 't:fingerprint', material AS 'x:material', "
     "revoked_at AS 'n:revoked_at', source AS 't:source', added_at AS 's:added_at' "
     "FROM public_keys ORDER BY kind, fingerprint"},
    {"task",
     "SELECT c.fingerprint AS 'x:fingerprint', t.provider AS 't:provider', t.rule AS 't:rule', "
     "t.state AS 't:state', t.attempt AS 'n:attempt', t.created_at AS 's:created_at' FROM tasks t "
     "JOIN credentials c ON c.id = t.credential ORDER BY c.fingerprint, t.provider"},
    {"task_repository",
     "SELECT c.fingerprint AS 'x:fingerprint', t.provider AS 't:provider', "
     "x.repository AS 'b:repo' FROM task_repositories x JOIN tasks t ON t.id = x.task "
     "JOIN credentials c ON c.id = t.credential ORDER BY c.fingerprint, t.provider, x.repository"},
    {"task_identity",
     "SELECT c.fingerprint AS 'x:fingerprint', t.provider AS 't:provider', "
     "x.identity AS 'b:identity', x.relation AS 'r:relation', x.grade AS 'g:grade', "
     "x.departed AS 'f:departed', x.evidence AS 't:evidence', x.added_at AS 's:added_at' "
     "FROM task_identities x JOIN tasks t ON t.id = x.task "
     "JOIN credentials c ON c.id = t.credential ORDER BY c.fingerprint, t.provider, x.identity"},
    {"person",
     "SELECT person AS 't:person', name AS 't:name', kind AS 'k:person_kind', manager AS "
     "'t:manager', "
     "team AS 't:team' FROM roster_people ORDER BY person"},
    {"identity",
     "SELECT p.person AS 't:person', i.kind AS 'i:identity_kind', i.forge AS 't:forge', "
     "i.value AS 't:value', i.account AS 't:account', i.valid_from AS 'n:valid_from', "
     "i.valid_until AS 'n:valid_until' FROM roster_identities i "
     "JOIN roster_people p ON p.id = i.person "
     "ORDER BY p.person, i.kind, i.forge, i.value, i.account, i.valid_from"},
    {"departure",
     "SELECT p.person AS 't:person', d.left_at AS 'n:left_at', d.effective_at AS 'n:effective_at', "
     "d.how AS 'd:how', d.returned_at AS 'n:returned_at', d.source AS 't:source', "
     "d.recorded_by AS 't:recorded_by', d.recorded_at AS 's:recorded_at' FROM roster_departures d "
     "JOIN roster_people p ON p.id = d.person ORDER BY p.person, d.left_at"},
};

const char* HolderWord(int64_t holder) {
  switch (static_cast<Holder>(holder)) {
    case Holder::kBlob:
      return "blob";
    case Holder::kFile:
      return "file";
    case Holder::kCommit:
      return "commit";
    case Holder::kTag:
      return "tag";
    case Holder::kReflog:
      return "reflog";
  }
  return "";
}

// The roster's intervals without an end.
bool IsUnbounded(int64_t value) {
  return value == std::numeric_limits<int64_t>::min() ||
         value == std::numeric_limits<int64_t>::max();
}

void AppendNumber(int64_t value, JsonWriter* json, std::string* out) {
  // JsonWriter has no negative numbers: the digits follow a zero that is taken away.
  if (value >= 0) {
    json->Number(static_cast<uint64_t>(value));
    return;
  }
  json->Number(0);
  out->pop_back();
  absl::StrAppend(out, value);
}

class Exporter {
 public:
  Exporter(Database* db, bool with_times, const Store::LineCallback& callback)
      : db_(db), with_times_(with_times), callback_(callback) {}

  absl::Status Run() {
    OFFKEY_RETURN_IF_ERROR(PutHead());
    for (const LineKind& kind : kBeforeFindings) OFFKEY_RETURN_IF_ERROR(PutAll(kind));
    OFFKEY_RETURN_IF_ERROR(PutFindings());
    for (const LineKind& kind : kAfterFindings) OFFKEY_RETURN_IF_ERROR(PutAll(kind));
    line_.clear();
    JsonWriter json(&line_);
    json.BeginObject().Key("kind").String("end").Key("lines").Number(lines_).EndObject();
    return callback_(line_);
  }

 private:
  absl::Status PutHead() {
    JsonWriter json(&line_);
    json.BeginObject().Key("schema").String(kExportSchema);
    json.Key("store_format").Number(Migrations().size()).Key("times").Bool(with_times_);
    OFFKEY_ASSIGN_OR_RETURN(Statement installation,
                            db_->Prepare("SELECT name, value FROM installation ORDER BY name"));
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, installation.Step());
      if (!row) break;
      json.Key(installation.ColumnBytes(0)).String(installation.ColumnBytes(1));
    }
    json.EndObject();
    return callback_(line_);
  }

  absl::Status PutAll(const LineKind& kind) {
    OFFKEY_ASSIGN_OR_RETURN(Statement query, db_->Prepare(kind.sql));
    return PutRows(kind.kind, &query, nullptr);
  }

  absl::Status PutRows(const char* kind, Statement* query, const std::string* owner) {
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, query->Step());
      if (!row) return absl::OkStatus();
      OFFKEY_RETURN_IF_ERROR(PutRow(kind, *query, 0, owner));
    }
  }

  // `owner`: fields that every line of a finding begins with.
  absl::Status PutRow(const char* kind, const Statement& row, int first, const std::string* owner) {
    line_.clear();
    JsonWriter json(&line_);
    json.BeginObject().Key("kind").String(kind);
    if (owner != nullptr) line_ += *owner;
    for (int column = first; column < row.ColumnCount(); ++column) {
      PutColumn(row, column, &json);
    }
    json.EndObject();
    ++lines_;
    return callback_(line_);
  }

  void PutColumn(const Statement& row, int column, JsonWriter* json) {
    const std::string_view name = row.ColumnName(column);
    const char form = name[0];
    const std::string_view key = name.substr(2);
    if (row.ColumnIsNull(column) || (form == 's' && !with_times_)) return;
    if (form == 'n' && IsUnbounded(row.ColumnInteger(column))) return;
    json->Key(key);
    switch (form) {
      case 'b':
        json->String(row.ColumnBytes(column));
        if (!IsUtf8(row.ColumnBytes(column))) {
          json->Key(absl::StrCat(AbslView(key), "_b64")).Base64(row.ColumnBytes(column));
        }
        return;
      case 'x':
        json->String(HexEncode(row.ColumnBytes(column)));
        return;
      case 'f':
        json->Bool(row.ColumnInteger(column) != 0);
        return;
      case 'c':
        json->String(ConfidenceName(static_cast<Confidence>(row.ColumnInteger(column))));
        return;
      case 'r':
        json->String(RelationName(static_cast<Relation>(row.ColumnInteger(column))));
        return;
      case 'g':
        json->String(GradeName(static_cast<Grade>(row.ColumnInteger(column))));
        return;
      case 'h':
        json->String(HolderWord(row.ColumnInteger(column)));
        return;
      case 'k':
        json->String(PersonKindName(static_cast<PersonKind>(row.ColumnInteger(column))));
        return;
      case 'i':
        json->String(IdentityKindName(static_cast<IdentityKind>(row.ColumnInteger(column))));
        return;
      case 'd':
        json->String(DepartureHowName(static_cast<DepartureHow>(row.ColumnInteger(column))));
        return;
      case 'n':
      case 's':
        AppendNumber(row.ColumnInteger(column), json, &line_);
        return;
      default:
        json->String(row.ColumnBytes(column));
        return;
    }
  }

  absl::Status PutFindings() {
    std::vector<Statement> parts;
    for (const LineKind& kind : kOfFinding) {
      OFFKEY_ASSIGN_OR_RETURN(Statement part, db_->Prepare(kind.sql));
      parts.push_back(std::move(part));
    }
    OFFKEY_ASSIGN_OR_RETURN(Statement findings, db_->Prepare(kFindings));
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, findings.Step());
      if (!row) return absl::OkStatus();
      OFFKEY_RETURN_IF_ERROR(PutRow("finding", findings, 1, nullptr));
      std::string owner;
      {
        std::string object;
        JsonWriter json(&object);
        json.BeginObject().Key("repo").String(findings.ColumnBytes(1));
        if (!IsUtf8(findings.ColumnBytes(1))) {
          json.Key("repo_b64").Base64(findings.ColumnBytes(1));
        }
        json.Key("fingerprint").String(HexEncode(findings.ColumnBytes(2))).EndObject();
        owner = absl::StrCat(",", object.substr(1, object.size() - 2));
      }
      for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].Reset();
        parts[i].Integer(findings.ColumnInteger(0));
        OFFKEY_RETURN_IF_ERROR(PutRows(kOfFinding[i].kind, &parts[i], &owner));
      }
    }
  }

  Database* db_;
  const bool with_times_;
  const Store::LineCallback& callback_;
  std::string line_;
  uint64_t lines_ = 0;
};

}  // namespace

absl::Status ExportStore(Database* db, bool with_times, const Store::LineCallback& callback) {
  OFFKEY_RETURN_IF_ERROR(db->Execute("DROP TABLE IF EXISTS temp.sweep_number"));
  // One moment for all queries: a deferred transaction reads one snapshot and locks nobody out.
  OFFKEY_RETURN_IF_ERROR(db->Execute("BEGIN"));
  absl::Status status = db->Execute(kSweepNumber);
  if (status.ok()) status = Exporter(db, with_times, callback).Run();
  const absl::Status ended = db->Execute("ROLLBACK");
  return status.ok() ? ended : status;
}

std::set<std::string> ExportedTables() {
  return {"installation", "repositories", "sweeps", "credentials", "findings", "commit_events",
          "presence", "occurrences", "attributions", "companions", "tasks", "task_repositories",
          "task_identities", "roster_people", "roster_identities", "roster_departures",
          "signatures", "public_keys", "inventory_imports", "inventory_entries", "inventory_owners",
          "access_imports", "access_entries", "commit_trailers",
          // Can be made again, from sweeps and listings; marks are made of secrets.
          "memories", "memory_bases", "repository_memories", "rule_lists", "sweep_progress",
          "inventory_marks", "inventory_crowds", "inventory_shapes", "credential_marks",
          "finding_paths", "access_completions",
          // Resolved.
          "paths", "refs", "people",
          // A counter of writings, which says nothing of what is stored.
          "roster"};
}

}  // namespace offkey
