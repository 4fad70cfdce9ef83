// Covered by tests/unit/store/schema_test.cc.
#include "engine/store/schema.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

// Bytes that history wrote (paths, names, refs) are BLOBs: they need not be UTF-8. They are
// interned in `paths`, `refs` and `people`, so that the tables with many rows hold integers only.
// The `sweep` column of a finding's parts is the last sweep that saw them; Finish of a complete
// sweep deletes the others.
constexpr char kVersion1[] = R"sql(
CREATE TABLE installation(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE repositories(
  id INTEGER PRIMARY KEY,
  name BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE sweeps(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  repository INTEGER NOT NULL REFERENCES repositories,
  rules_digest TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  new_findings INTEGER NOT NULL,
  coverage TEXT NOT NULL
) STRICT;
CREATE INDEX sweeps_of_repository ON sweeps(repository, id);

CREATE TABLE credentials(
  id INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE CHECK(length(fingerprint) = 32),
  rule TEXT NOT NULL,
  provider TEXT NOT NULL,
  confidence INTEGER NOT NULL,
  masked TEXT NOT NULL,
  sealed BLOB NOT NULL,
  seal_key_id TEXT NOT NULL
) STRICT;

CREATE TABLE findings(
  id INTEGER PRIMARY KEY,
  repository INTEGER NOT NULL REFERENCES repositories,
  credential INTEGER NOT NULL REFERENCES credentials,
  first_sweep INTEGER NOT NULL REFERENCES sweeps,
  last_sweep INTEGER NOT NULL REFERENCES sweeps,
  from_history INTEGER NOT NULL,
  occurrences_total INTEGER NOT NULL,
  UNIQUE(repository, credential)
) STRICT;
CREATE INDEX findings_of_credential ON findings(credential);
CREATE INDEX findings_of_last_sweep ON findings(last_sweep);
CREATE INDEX findings_of_first_sweep ON findings(first_sweep);

CREATE TABLE paths(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE refs(id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE people(
  id INTEGER PRIMARY KEY,
  email BLOB NOT NULL,
  name BLOB NOT NULL,
  folded_email BLOB NOT NULL,
  UNIQUE(email, name)
) STRICT;
CREATE INDEX people_by_folded_email ON people(folded_email);

CREATE TABLE commit_events(
  finding INTEGER NOT NULL REFERENCES findings,
  removed INTEGER NOT NULL,
  commit_id BLOB NOT NULL,
  path INTEGER NOT NULL REFERENCES paths,
  in_message INTEGER NOT NULL,
  line INTEGER NOT NULL,
  col INTEGER NOT NULL,
  author INTEGER NOT NULL REFERENCES people,
  committer INTEGER NOT NULL REFERENCES people,
  authored_at INTEGER NOT NULL,
  authored_zone INTEGER NOT NULL,
  committed_at INTEGER NOT NULL,
  committed_zone INTEGER NOT NULL,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, removed, commit_id, path, in_message, line, col)
) STRICT, WITHOUT ROWID;
CREATE INDEX commit_events_by_author ON commit_events(author);
CREATE INDEX commit_events_by_committer ON commit_events(committer);

CREATE TABLE presence(
  finding INTEGER NOT NULL REFERENCES findings,
  ref INTEGER NOT NULL REFERENCES refs,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrences(
  finding INTEGER NOT NULL REFERENCES findings,
  path INTEGER NOT NULL REFERENCES paths,
  object BLOB NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  holder INTEGER NOT NULL,
  line INTEGER NOT NULL,
  col INTEGER NOT NULL,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, path, object, begin_offset, end_offset, holder)
) STRICT, WITHOUT ROWID;

CREATE TABLE attributions(
  finding INTEGER NOT NULL REFERENCES findings,
  identity BLOB NOT NULL,
  relation INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, identity, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX attributions_by_identity ON attributions(identity);

CREATE TABLE companions(
  finding INTEGER NOT NULL REFERENCES findings,
  fingerprint BLOB NOT NULL,
  rule TEXT NOT NULL,
  masked TEXT NOT NULL,
  ambiguous INTEGER NOT NULL,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, fingerprint, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE tasks(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  credential INTEGER NOT NULL REFERENCES credentials,
  provider TEXT NOT NULL CHECK(provider <> ''),
  rule TEXT NOT NULL,
  state TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE(credential, provider)
) STRICT;

CREATE TABLE task_repositories(
  task INTEGER NOT NULL REFERENCES tasks,
  repository BLOB NOT NULL,
  PRIMARY KEY(task, repository)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_identities(
  task INTEGER NOT NULL REFERENCES tasks,
  identity BLOB NOT NULL,
  relation INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  departed INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY(task, identity)
) STRICT, WITHOUT ROWID;
)sql";

// The roster. `people` above are what commits claim; these are who somebody is. Times without a
// bound are the least and the greatest integer. `roster` has one row: whoever writes names the
// revision that was read.
constexpr char kVersion2[] = R"sql(
CREATE TABLE roster(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO roster(id, revision) VALUES(1, 0);

CREATE TABLE roster_people(
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE CHECK(person <> ''),
  name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  manager TEXT NOT NULL,
  team TEXT NOT NULL
) STRICT;

CREATE TABLE roster_identities(
  person INTEGER NOT NULL REFERENCES roster_people,
  kind INTEGER NOT NULL,
  forge TEXT NOT NULL,
  value TEXT NOT NULL,
  account TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER NOT NULL CHECK(valid_from < valid_until),
  PRIMARY KEY(person, kind, forge, value, account, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_departures(
  person INTEGER NOT NULL REFERENCES roster_people,
  left_at INTEGER NOT NULL,
  effective_at INTEGER NOT NULL,
  how INTEGER NOT NULL,
  returned_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY(person, left_at)
) STRICT, WITHOUT ROWID;
)sql";

// What sweeps leave for the next ones (engine/pipeline/sweep_memory.h), by the state of the
// repository: copies of one repository share theirs. `confirmed_at`: when a sweep last found
// nothing new since this one.
constexpr char kVersion3[] = R"sql(
ALTER TABLE sweeps ADD COLUMN confirmed_at INTEGER NOT NULL DEFAULT 0;

CREATE TABLE memories(
  id INTEGER PRIMARY KEY,
  state BLOB NOT NULL UNIQUE CHECK(length(state) = 32),
  memory BLOB NOT NULL
) STRICT;

CREATE TABLE repository_memories(
  repository INTEGER PRIMARY KEY REFERENCES repositories,
  memory INTEGER NOT NULL REFERENCES memories
) STRICT;
CREATE INDEX repository_memories_by_memory ON repository_memories(memory);
)sql";

// Signatures. One of a commit stands once, whatever was found there; `block` and `digest` are what
// verifying needs, so that a key which is imported later counts for old sweeps. Keys are public;
// whose they are says roster_identities. `revoked_at` is the greatest integer where no list of ours
// revokes the key.
constexpr char kVersion4[] = R"sql(
CREATE TABLE signatures(
  id INTEGER PRIMARY KEY,
  commit_id BLOB NOT NULL UNIQUE,
  format INTEGER NOT NULL,
  block BLOB NOT NULL,
  digest BLOB NOT NULL,
  key TEXT NOT NULL,
  fault INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX signatures_by_key ON signatures(key);
ALTER TABLE commit_events ADD COLUMN signature INTEGER REFERENCES signatures;
CREATE INDEX commit_events_by_signature ON commit_events(signature) WHERE signature IS NOT NULL;

CREATE TABLE public_keys(
  kind INTEGER NOT NULL,
  fingerprint TEXT NOT NULL CHECK(fingerprint <> ''),
  material BLOB NOT NULL,
  revoked_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY(kind, fingerprint)
) STRICT, WITHOUT ROWID;
)sql";

// What a credential states about its own time, in seconds since the Unix epoch; NULL where it
// states nothing, and for what was stored before.
constexpr char kVersion5[] = R"sql(
ALTER TABLE findings ADD COLUMN issued_at INTEGER;
ALTER TABLE findings ADD COLUMN not_before INTEGER;
ALTER TABLE findings ADD COLUMN expires_at INTEGER;
)sql";

// What issuers list. An entry is named by its listing's kind, the account, the issuer's id for the
// credential and the owner: two owners of one credential are two entries, a conflict that is shown.
// Keys are HMACs of what both a listing and a finding show (engine/model/inventory.h); an id's key
// is the fingerprint that the id has as a credential. Times that are not stated are the least
// integer, `active` is then -1. `content` is a hash of the entry, so that importing again is cheap.
constexpr char kVersion6[] = R"sql(
CREATE TABLE inventory_imports(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  as_of INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  complete INTEGER NOT NULL
) STRICT;

CREATE TABLE inventory_entries(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  issuer TEXT NOT NULL,
  account TEXT NOT NULL,
  credential TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_email TEXT NOT NULL,
  owner_login TEXT NOT NULL,
  owner_user TEXT NOT NULL,
  creator TEXT NOT NULL,
  creator_email TEXT NOT NULL,
  creator_login TEXT NOT NULL,
  creator_user TEXT NOT NULL,
  credential_kind TEXT NOT NULL,
  name TEXT NOT NULL,
  power TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  active INTEGER NOT NULL,
  is_account INTEGER NOT NULL,
  owner_is_hint INTEGER NOT NULL,
  stated_at INTEGER NOT NULL,
  line INTEGER NOT NULL,
  field TEXT NOT NULL,
  content BLOB NOT NULL,
  first_import INTEGER NOT NULL REFERENCES inventory_imports,
  last_import INTEGER NOT NULL REFERENCES inventory_imports,
  gone_import INTEGER REFERENCES inventory_imports,
  UNIQUE(kind, account, credential, owner)
) STRICT;
CREATE INDEX inventory_entries_by_user ON inventory_entries(issuer, owner_user);
CREATE INDEX inventory_accounts ON inventory_entries(issuer, credential) WHERE is_account = 1;
CREATE INDEX inventory_entries_of_import ON inventory_entries(last_import);

CREATE TABLE inventory_owners(
  identity BLOB NOT NULL,
  entry INTEGER NOT NULL REFERENCES inventory_entries,
  PRIMARY KEY(identity, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX inventory_owners_of_entry ON inventory_owners(entry);

CREATE TABLE inventory_marks(
  key BLOB NOT NULL CHECK(length(key) = 32),
  entry INTEGER NOT NULL REFERENCES inventory_entries,
  kind INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  bits INTEGER NOT NULL,
  PRIMARY KEY(key, entry, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX inventory_marks_of_entry ON inventory_marks(entry);

CREATE TABLE inventory_crowds(
  issuer TEXT PRIMARY KEY,
  masks INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inventory_shapes(
  issuer TEXT NOT NULL,
  prefix INTEGER NOT NULL,
  suffix INTEGER NOT NULL,
  PRIMARY KEY(issuer, prefix, suffix)
) STRICT, WITHOUT ROWID;

CREATE TABLE credential_marks(
  key BLOB NOT NULL CHECK(length(key) = 32),
  credential INTEGER NOT NULL REFERENCES credentials,
  PRIMARY KEY(key, credential)
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_marks_of_credential ON credential_marks(credential);
CREATE INDEX companions_by_fingerprint ON companions(fingerprint);
)sql";

// Hunts. finding_paths holds every path that a finding ever had in occurrences or commit_events;
// one that it has no longer may stay: it leads to the finding, whose own rows decide. As an index
// of occurrences it would take four times the room.
constexpr char kHunts[] = R"sql(
CREATE TABLE finding_paths(
  path INTEGER NOT NULL REFERENCES paths,
  finding INTEGER NOT NULL REFERENCES findings,
  PRIMARY KEY(path, finding)
) STRICT, WITHOUT ROWID;
INSERT INTO finding_paths(path, finding)
  SELECT path, finding FROM occurrences UNION SELECT path, finding FROM commit_events;
CREATE INDEX credentials_by_rule ON credentials(rule);
CREATE INDEX credentials_by_provider ON credentials(provider);
CREATE INDEX presence_by_ref ON presence(ref);
CREATE INDEX introductions_by_time ON commit_events(committed_at) WHERE removed = 0;
CREATE INDEX attributions_by_relation ON attributions(relation, grade);
)sql";

// What the report of drift asks of a listing. 0 for what was imported before: not known; the same
// file imported again fills it.
constexpr char kListedUse[] = R"sql(
ALTER TABLE inventory_entries ADD COLUMN last_use_stated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inventory_entries ADD COLUMN expiry_stated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inventory_entries ADD COLUMN last_used_for TEXT NOT NULL DEFAULT '';
ALTER TABLE inventory_entries ADD COLUMN owner_is_machine INTEGER NOT NULL DEFAULT 0;
)sql";

// Who could read a repository. An entry is who reads `repo`, who is in `team`, or that `team` reads
// `repo`; what it lacks is empty. Times without a bound are the least and the greatest integer;
// `ended_at` is the time of a complete listing that no longer had it, else the greatest integer.
// Findings get the time in which they stood in their repository; stood_until is NULL where no ref
// holds it and no commit removed it: until it was last seen.
constexpr char kAccess[] = R"sql(
CREATE TABLE access_imports(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  as_of INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  complete INTEGER NOT NULL
) STRICT;

CREATE TABLE access_entries(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  team TEXT NOT NULL,
  repo BLOB NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER NOT NULL CHECK(valid_from < valid_until),
  from_stated INTEGER NOT NULL,
  level TEXT NOT NULL,
  scope TEXT NOT NULL,
  line INTEGER NOT NULL,
  first_import INTEGER NOT NULL REFERENCES access_imports,
  last_import INTEGER NOT NULL REFERENCES access_imports,
  ended_at INTEGER NOT NULL,
  CHECK((who = '') + (team = '') + (repo = x'') = 1),
  UNIQUE(kind, who, team, repo, valid_from)
) STRICT;
CREATE INDEX access_entries_by_who ON access_entries(who) WHERE who <> '';
CREATE INDEX access_entries_by_team ON access_entries(team) WHERE team <> '';
CREATE INDEX access_entries_by_repo ON access_entries(repo) WHERE repo <> x'';
CREATE INDEX access_entries_by_scope ON access_entries(kind, scope);
CREATE INDEX access_entries_of_import ON access_entries(last_import);

ALTER TABLE findings ADD COLUMN stood_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE findings ADD COLUMN stood_until INTEGER;
UPDATE findings SET stood_from = (SELECT min(s.finished_at, ifnull((SELECT min(e.committed_at) FROM
  commit_events e WHERE e.finding = findings.id AND e.removed = 0), s.finished_at)) FROM sweeps s
  WHERE s.id = findings.first_sweep);
UPDATE findings SET stood_until = CASE WHEN
  EXISTS(SELECT 1 FROM presence p WHERE p.finding = findings.id) AND NOT EXISTS(SELECT 1 FROM
    sweeps w WHERE w.repository = findings.repository AND w.id > findings.last_sweep AND
    w.complete = 1) THEN 9223372036854775807
  ELSE (SELECT CASE WHEN removed_at >= ifnull(introduced_at, removed_at)
      THEN max(removed_at, stood_from) END FROM
    (SELECT max(committed_at) FILTER (WHERE removed = 1) AS removed_at,
      max(committed_at) FILTER (WHERE removed = 0) AS introduced_at
      FROM commit_events e WHERE e.finding = findings.id)) END;
)sql";

// Who else the messages of commits name, and what in their dates cannot be. What was stored before
// has none: the next sweep of the repository sets it.
constexpr char kTrailers[] = R"sql(
ALTER TABLE commit_events ADD COLUMN date_faults INTEGER NOT NULL DEFAULT 0;
ALTER TABLE commit_events ADD COLUMN trailers INTEGER NOT NULL DEFAULT 0;

CREATE TABLE commit_trailers(
  finding INTEGER NOT NULL REFERENCES findings,
  commit_id BLOB NOT NULL,
  place INTEGER NOT NULL,
  token INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES people,
  sweep INTEGER NOT NULL,
  PRIMARY KEY(finding, commit_id, place)
) STRICT, WITHOUT ROWID;
)sql";

// Under which rules the sweep was that left a memory; many have the same. How far an unfinished
// sweep has come, by the repository's name: it may not be known yet.
constexpr char kRuleLists[] = R"sql(
CREATE TABLE rule_lists(
  id INTEGER PRIMARY KEY,
  rules BLOB NOT NULL UNIQUE
) STRICT;
ALTER TABLE memories ADD COLUMN rule_list INTEGER REFERENCES rule_lists;

CREATE TABLE sweep_progress(
  repo BLOB PRIMARY KEY,
  progress BLOB NOT NULL
) STRICT;
)sql";

// Questions about one person, without reading everybody's rows: what stood in a repository in a
// given time, and who is named by what no commit says (relations owns and exposed).
constexpr char kQuestions[] = R"sql(
CREATE INDEX findings_by_standing ON findings(repository, stood_from, stood_until, last_sweep);
CREATE INDEX attributions_stated ON attributions(identity) WHERE relation IN (0, 3);
)sql";

// What many repositories have in common of what is known of their objects (forks, copies); a memory
// holds what is its own beside. Memories of before hold all, and are made again. No id is used
// twice: a sweep may still stand on a base that is gone.
constexpr char kBases[] = R"sql(
CREATE TABLE memory_bases(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  judgement BLOB NOT NULL CHECK(length(judgement) = 32),
  sketch BLOB NOT NULL,
  base BLOB NOT NULL
) STRICT;
CREATE INDEX memory_bases_by_judgement ON memory_bases(judgement);
ALTER TABLE memories ADD COLUMN base INTEGER REFERENCES memory_bases;
CREATE INDEX memories_by_base ON memories(base);
)sql";

// Which scopes a complete listing covered, and when: what an older listing adds after it ends
// there. Of before, those are known that still have an entry.
constexpr char kCompletions[] = R"sql(
CREATE TABLE access_completions(
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  as_of INTEGER NOT NULL,
  PRIMARY KEY(kind, scope, as_of)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO access_completions SELECT e.kind, e.scope, i.as_of FROM access_entries e
  JOIN access_imports i ON i.id IN (e.first_import, e.last_import) WHERE i.complete = 1;
INSERT OR IGNORE INTO access_completions SELECT kind, scope, ended_at FROM access_entries
  WHERE ended_at <> 9223372036854775807;
)sql";

constexpr const char* kMigrations[] = {kVersion1,  kVersion2,  kVersion3,  kVersion4,   kVersion5,
                                       kVersion6,  kHunts,     kListedUse, kAccess,     kTrailers,
                                       kRuleLists, kQuestions, kBases,     kCompletions};

}  // namespace

absl::Span<const char* const> Migrations() { return kMigrations; }

absl::Status Migrate(Database* db, absl::Span<const char* const> migrations) {
  const auto newest = static_cast<int64_t>(migrations.size());
  OFFKEY_ASSIGN_OR_RETURN(int64_t version, db->QueryInteger("PRAGMA user_version"));
  if (version == newest) return absl::OkStatus();
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  // Again under the lock: another process may have migrated meanwhile.
  OFFKEY_ASSIGN_OR_RETURN(version, db->QueryInteger("PRAGMA user_version"));
  if (version < 0 || version > newest) {
    return absl::FailedPreconditionError(
        absl::StrCat("the store has format ", version, " and this offkey knows formats up to ",
                     newest, "; use the newer offkey that wrote it, or another store"));
  }
  for (int64_t step = version; step < newest; ++step) {
    OFFKEY_RETURN_IF_ERROR(db->Execute(migrations[static_cast<size_t>(step)]));
  }
  OFFKEY_RETURN_IF_ERROR(db->Execute(absl::StrCat("PRAGMA user_version=", newest)));
  return transaction.Commit();
}

}  // namespace offkey
