// Covered by tests/unit/store/sqlite_store_test.cc.
#include "engine/store/sweep_transaction.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/model/roster_person.h"
#include "engine/store/json_text.h"
#include "engine/store/memory_rows.h"

namespace offkey {
namespace {

int64_t Integer(uint64_t value) { return static_cast<int64_t>(value); }

// `bytes` with the finding's own secret masked: people do put a token into a file's name.
std::string Redacted(std::string_view bytes, const Finding& finding) {
  const std::string_view secret = finding.secret.ExposeBytes();
  if (secret.empty()) return std::string(bytes);  // told again: it was redacted the first time
  std::string text;
  size_t from = 0;
  for (size_t at = bytes.find(secret); at != std::string_view::npos;
       at = bytes.find(secret, from)) {
    text += bytes.substr(from, at - from);
    text += finding.masked;
    from = at + secret.size();
  }
  text += bytes.substr(from);
  return text;
}

// SQL of the parts of a finding that the sweep did not see again.
constexpr const char* kParts[] = {"commit_events", "commit_trailers", "presence",
                                  "occurrences",   "attributions",    "companions"};

// When a finding stood in its repository (engine/attribution/access/README.md). The first is for
// what this sweep found, the second for what no ref holds.
constexpr char kStoodFrom[] =
    "(SELECT min(s.finished_at, ifnull((SELECT min(e.committed_at) FROM commit_events e WHERE "
    "e.finding = findings.id AND e.removed = 0), s.finished_at)) FROM sweeps s WHERE s.id = "
    "findings.first_sweep)";
constexpr char kRemovedForGood[] =
    "(SELECT CASE WHEN removed_at >= ifnull(introduced_at, removed_at) THEN max(removed_at, "
    "stood_from) END FROM (SELECT max(committed_at) FILTER (WHERE removed = 1) AS removed_at, "
    "max(committed_at) FILTER (WHERE removed = 0) AS introduced_at FROM commit_events e WHERE "
    "e.finding = findings.id))";

}  // namespace

absl::StatusOr<SweepTransaction::Interned> SweepTransaction::Interned::Prepare(Database* db,
                                                                               const char* table,
                                                                               const char* column) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find,
      db->Prepare(absl::StrCat("SELECT id FROM ", table, " WHERE ", column, " = ?").c_str()));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare(
          absl::StrCat("INSERT INTO ", table, "(", column, ") VALUES(?) RETURNING id").c_str()));
  return Interned(std::move(find), std::move(insert));
}

absl::StatusOr<int64_t> SweepTransaction::Interned::Id(std::string_view bytes) {
  if (last_id_ != 0 && last_ == bytes) return last_id_;
  absl::StatusOr<int64_t> id = find_.Blob(bytes).RunForInteger();
  if (absl::IsNotFound(id.status())) id = insert_.Blob(bytes).RunForInteger();
  OFFKEY_RETURN_IF_ERROR(id.status());
  last_ = std::string(bytes);
  last_id_ = *id;
  return *id;
}

absl::StatusOr<SweepTransaction::Statements> SweepTransaction::PrepareAll(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find_credential,
      // By the unique (repository, credential): an index on last_sweep would lead to every finding
      // of this sweep.
      db->Prepare("SELECT c.id, c.confidence, coalesce((SELECT f.last_sweep = ? FROM findings f "
                  "WHERE f.repository = ? AND f.credential = c.id), 0) FROM credentials c "
                  "WHERE c.fingerprint = ?"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert_credential,
      db->Prepare("INSERT INTO credentials(fingerprint, rule, provider, confidence, masked, "
                  "sealed, seal_key_id) VALUES(?, ?, ?, ?, ?, ?, ?) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement update_credential,
      db->Prepare("UPDATE credentials SET rule = ?, provider = ?, confidence = ?, masked = ? "
                  "WHERE id = ?"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find_finding,
      db->Prepare("SELECT id, last_sweep FROM findings WHERE repository = ? AND credential = ?"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert_finding,
      db->Prepare("INSERT INTO findings(repository, credential, first_sweep, last_sweep, "
                  "from_history, occurrences_total, issued_at, not_before, expires_at) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement update_finding,
      db->Prepare("UPDATE findings SET last_sweep = ?1, from_history = ?2, occurrences_total = "
                  "iif(?3, occurrences_total, 0) + ?4, "
                  "issued_at = coalesce(?5, iif(?3, issued_at, NULL)), "
                  "not_before = coalesce(?6, iif(?3, not_before, NULL)), "
                  "expires_at = coalesce(?7, iif(?3, expires_at, NULL)) WHERE id = ?8"));
  OFFKEY_ASSIGN_OR_RETURN(Statement find_person,
                          db->Prepare("SELECT id FROM people WHERE email = ? AND name = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement insert_person,
                          db->Prepare("INSERT INTO people(email, name, folded_email) "
                                      "VALUES(?, ?, ?) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_event,
      db->Prepare("INSERT INTO commit_events(finding, removed, commit_id, path, in_message, line, "
                  "col, author, committer, authored_at, authored_zone, committed_at, "
                  "committed_zone, sweep, signature, date_faults, trailers) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?) "
                  "ON CONFLICT DO UPDATE SET author = excluded.author, "
                  "committer = excluded.committer, sweep = excluded.sweep, "
                  "signature = excluded.signature, date_faults = excluded.date_faults, "
                  "trailers = excluded.trailers"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_trailer,
      db->Prepare("INSERT INTO commit_trailers(finding, commit_id, place, token, person, sweep) "
                  "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET token = excluded.token, "
                  "person = excluded.person, sweep = excluded.sweep"));
  // An object is what its id says: what was read of it before a later offkey may read better.
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_signature,
      db->Prepare("INSERT INTO signatures(commit_id, format, block, digest, key, fault, reason) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET format = excluded.format, "
                  "block = excluded.block, digest = excluded.digest, key = excluded.key, "
                  "fault = excluded.fault, reason = excluded.reason RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(Statement put_presence,
                          db->Prepare("INSERT INTO presence(finding, ref, sweep) VALUES(?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET sweep = excluded.sweep"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_occurrence,
      db->Prepare(
          "INSERT INTO occurrences(finding, path, object, begin_offset, end_offset, holder, "
          "line, col, sweep) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT DO UPDATE SET line = excluded.line, col = excluded.col, "
          "sweep = excluded.sweep"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_attribution,
      db->Prepare("INSERT INTO attributions(finding, identity, relation, grade, evidence, sweep) "
                  "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET grade = excluded.grade, "
                  "evidence = excluded.evidence, sweep = excluded.sweep"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_companion,
      db->Prepare("INSERT INTO companions(finding, fingerprint, rule, masked, ambiguous, sweep) "
                  "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET masked = excluded.masked, "
                  "ambiguous = excluded.ambiguous, sweep = excluded.sweep"));
  OFFKEY_ASSIGN_OR_RETURN(Statement put_mark,
                          db->Prepare("INSERT INTO credential_marks(key, credential) VALUES(?, ?) "
                                      "ON CONFLICT DO NOTHING"));
  OFFKEY_ASSIGN_OR_RETURN(Statement put_path,
                          db->Prepare("INSERT INTO finding_paths(path, finding) VALUES(?, ?) "
                                      "ON CONFLICT DO NOTHING"));
  OFFKEY_ASSIGN_OR_RETURN(Interned paths, Interned::Prepare(db, "paths", "path"));
  OFFKEY_ASSIGN_OR_RETURN(Interned refs, Interned::Prepare(db, "refs", "name"));
  return Statements{std::move(find_credential),
                    std::move(insert_credential),
                    std::move(update_credential),
                    std::move(find_finding),
                    std::move(insert_finding),
                    std::move(update_finding),
                    std::move(find_person),
                    std::move(insert_person),
                    std::move(put_event),
                    std::move(put_trailer),
                    std::move(put_signature),
                    std::move(put_presence),
                    std::move(put_occurrence),
                    std::move(put_attribution),
                    std::move(put_companion),
                    std::move(put_mark),
                    std::move(put_path),
                    std::move(paths),
                    std::move(refs)};
}

absl::StatusOr<std::unique_ptr<SweepWriter>> SweepTransaction::Begin(Database* db,
                                                                     const Keyring* keyring,
                                                                     const SweepStart& start) {
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  OFFKEY_ASSIGN_OR_RETURN(Statements statements, PrepareAll(db));
  std::unique_ptr<SweepTransaction> sweep(
      new SweepTransaction(db, keyring, start, std::move(transaction), std::move(statements)));
  OFFKEY_RETURN_IF_ERROR(sweep->InsertSweep());
  return sweep;
}

absl::Status SweepTransaction::InsertSweep() {
  OFFKEY_ASSIGN_OR_RETURN(Interned repositories, Interned::Prepare(db_, "repositories", "name"));
  OFFKEY_ASSIGN_OR_RETURN(repository_, repositories.Id(start_.repo));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db_->Prepare(
          "INSERT INTO sweeps(repository, rules_digest, started_at, finished_at, complete, "
          "findings, new_findings, coverage) VALUES(?, ?, ?, 0, 0, 0, 0, '') "
          "RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(sweep_, insert.Integer(repository_)
                                      .Text(start_.rules_digest)
                                      .Integer(start_.started_at)
                                      .RunForInteger());
  return absl::OkStatus();
}

absl::Status SweepTransaction::AddFinding(const Finding& finding) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  if (finding.repo != start_.repo) {
    return absl::InvalidArgumentError(absl::StrCat("a finding of ", PrintablePath(finding.repo),
                                                   " in the sweep of ",
                                                   PrintablePath(start_.repo)));
  }
  if (finding.secret.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const bool known, KnowsCredential(finding.fingerprint));
    if (!known) {
      return absl::InvalidArgumentError("a finding without its secret cannot be stored");
    }
  }
  const auto add = [&]() -> absl::Status {
    OFFKEY_ASSIGN_OR_RETURN(const int64_t credential, CredentialId(finding));
    OFFKEY_RETURN_IF_ERROR(AddMarks(finding, credential));
    OFFKEY_ASSIGN_OR_RETURN(const int64_t id, FindingId(finding, credential));
    return AddParts(finding, id);
  };
  failed_ = add();
  return failed_;
}

absl::StatusOr<bool> SweepTransaction::KnowsCredential(const Fingerprint& fingerprint) {
  Statement& find = statements_.find_credential;
  OFFKEY_ASSIGN_OR_RETURN(
      const bool known, find.Integer(sweep_).Integer(repository_).Blob(Bytes(fingerprint)).Step());
  find.Reset();
  return known;
}

absl::Status SweepTransaction::AddMarks(const Finding& finding, int64_t credential) {
  for (const MatchKey& key : finding.match_keys) {
    OFFKEY_RETURN_IF_ERROR(statements_.put_mark.Blob(Bytes(key)).Integer(credential).Run());
  }
  return absl::OkStatus();
}

absl::StatusOr<int64_t> SweepTransaction::CredentialId(const Finding& finding) {
  const auto confidence = static_cast<int64_t>(finding.confidence);
  Statement& find = statements_.find_credential;
  OFFKEY_ASSIGN_OR_RETURN(
      const bool known,
      find.Integer(sweep_).Integer(repository_).Blob(Bytes(finding.fingerprint)).Step());
  if (known) {
    const int64_t id = find.ColumnInteger(0);
    const bool seen_in_this_sweep = find.ColumnInteger(2) != 0;
    const bool better = confidence > find.ColumnInteger(1);
    find.Reset();
    // The newest rules judge; where two of them name the same credential, the surer one.
    if (!seen_in_this_sweep || better) {
      OFFKEY_RETURN_IF_ERROR(statements_.update_credential.Text(finding.rule)
                                 .Text(finding.provider)
                                 .Integer(confidence)
                                 .Text(finding.masked)
                                 .Integer(id)
                                 .Run());
    }
    return id;
  }
  find.Reset();
  OFFKEY_ASSIGN_OR_RETURN(const std::string sealed, keyring_->Seal(finding.secret));
  return statements_.insert_credential.Blob(Bytes(finding.fingerprint))
      .Text(finding.rule)
      .Text(finding.provider)
      .Integer(confidence)
      .Text(finding.masked)
      .Blob(sealed)
      .Text(keyring_->seal_key_id())
      .RunForInteger();
}

absl::StatusOr<int64_t> SweepTransaction::FindingId(const Finding& finding, int64_t credential) {
  Statement& find = statements_.find_finding;
  OFFKEY_ASSIGN_OR_RETURN(const bool known, find.Integer(repository_).Integer(credential).Step());
  if (!known) {
    find.Reset();
    return statements_.insert_finding.Integer(repository_)
        .Integer(credential)
        .Integer(sweep_)
        .Integer(sweep_)
        .Integer(finding.from_history)
        .Integer(Integer(finding.occurrences_total))
        .OptionalInteger(finding.validity.issued_at)
        .OptionalInteger(finding.validity.not_before)
        .OptionalInteger(finding.validity.expires_at)
        .RunForInteger();
  }
  const int64_t id = find.ColumnInteger(0);
  const bool seen_in_this_sweep = find.ColumnInteger(1) == sweep_;
  find.Reset();
  OFFKEY_RETURN_IF_ERROR(statements_.update_finding.Integer(sweep_)
                             .Integer(finding.from_history)
                             .Integer(seen_in_this_sweep)
                             .Integer(Integer(finding.occurrences_total))
                             .OptionalInteger(finding.validity.issued_at)
                             .OptionalInteger(finding.validity.not_before)
                             .OptionalInteger(finding.validity.expires_at)
                             .Integer(id)
                             .Run());
  return id;
}

absl::StatusOr<int64_t> SweepTransaction::PersonId(const Finding& finding, const Person& person) {
  const std::string email = Redacted(person.email, finding);
  const std::string name = Redacted(person.name, finding);
  absl::StatusOr<int64_t> id = statements_.find_person.Blob(email).Blob(name).RunForInteger();
  if (!absl::IsNotFound(id.status())) return id;
  return statements_.insert_person.Blob(email).Blob(name).Blob(FoldEmail(email)).RunForInteger();
}

// 0: it is not signed.
absl::StatusOr<int64_t> SweepTransaction::SignatureId(const Finding& finding,
                                                      const CommitEvent& event) {
  if (event.signature == nullptr) return 0;
  const ObjectSignature& signature = *event.signature;
  // Whoever hid the credential in a notation made a signature that cannot be kept.
  if (signature.block.find(finding.secret.ExposeBytes()) != std::string::npos) return 0;
  return statements_.put_signature.Blob(event.commit.bytes())
      .Integer(static_cast<int64_t>(signature.format))
      .Blob(signature.block)
      .Blob(signature.digest)
      .Text(signature.key)
      .Integer(signature.fault ? static_cast<int64_t>(*signature.fault) : 0)
      .Text(Redacted(signature.reason, finding))
      .RunForInteger();
}

absl::Status SweepTransaction::AddPath(int64_t finding_id, int64_t path) {
  const std::pair<int64_t, int64_t> both = {finding_id, path};
  if (both == last_path_) return absl::OkStatus();
  last_path_ = both;
  return statements_.put_path.Integer(path).Integer(finding_id).Run();
}

absl::Status SweepTransaction::AddEvents(const Finding& finding, int64_t finding_id, bool removed,
                                         const std::vector<CommitEvent>& events) {
  for (const CommitEvent& event : events) {
    OFFKEY_ASSIGN_OR_RETURN(const int64_t path,
                            statements_.paths.Id(Redacted(event.path, finding)));
    OFFKEY_RETURN_IF_ERROR(AddPath(finding_id, path));
    OFFKEY_ASSIGN_OR_RETURN(const int64_t author, PersonId(finding, event.author));
    OFFKEY_ASSIGN_OR_RETURN(const int64_t committer, PersonId(finding, event.committer));
    OFFKEY_ASSIGN_OR_RETURN(const int64_t signature, SignatureId(finding, event));
    OFFKEY_RETURN_IF_ERROR(statements_.put_event.Integer(finding_id)
                               .Integer(removed)
                               .Blob(event.commit.bytes())
                               .Integer(path)
                               .Integer(event.in_message)
                               .Integer(Integer(event.position.line))
                               .Integer(Integer(event.position.column))
                               .Integer(author)
                               .Integer(committer)
                               .Integer(event.authored_at.seconds)
                               .Integer(event.authored_at.zone_minutes)
                               .Integer(event.committed_at.seconds)
                               .Integer(event.committed_at.zone_minutes)
                               .Integer(sweep_)
                               .Integer(signature)
                               .Integer(event.date_faults)
                               .Integer(Integer(event.trailers.size()))
                               .Run());
    for (size_t i = 0; i < event.trailers.size(); ++i) {
      OFFKEY_ASSIGN_OR_RETURN(const int64_t person, PersonId(finding, event.trailers[i].person));
      OFFKEY_RETURN_IF_ERROR(statements_.put_trailer.Integer(finding_id)
                                 .Blob(event.commit.bytes())
                                 .Integer(Integer(i))
                                 .Integer(static_cast<int64_t>(event.trailers[i].token))
                                 .Integer(person)
                                 .Integer(sweep_)
                                 .Run());
    }
  }
  return absl::OkStatus();
}

absl::Status SweepTransaction::AddParts(const Finding& finding, int64_t finding_id) {
  OFFKEY_RETURN_IF_ERROR(AddEvents(finding, finding_id, /*removed=*/false, finding.introduced));
  OFFKEY_RETURN_IF_ERROR(AddEvents(finding, finding_id, /*removed=*/true, finding.removed));
  for (const std::string& name : finding.present_at) {
    OFFKEY_ASSIGN_OR_RETURN(const int64_t ref, statements_.refs.Id(Redacted(name, finding)));
    OFFKEY_RETURN_IF_ERROR(
        statements_.put_presence.Integer(finding_id).Integer(ref).Integer(sweep_).Run());
  }
  for (const Occurrence& occurrence : finding.occurrences) {
    OFFKEY_ASSIGN_OR_RETURN(const int64_t path,
                            statements_.paths.Id(Redacted(occurrence.path, finding)));
    OFFKEY_RETURN_IF_ERROR(AddPath(finding_id, path));
    OFFKEY_RETURN_IF_ERROR(statements_.put_occurrence.Integer(finding_id)
                               .Integer(path)
                               .Blob(occurrence.object.bytes())
                               .Integer(Integer(occurrence.start))
                               .Integer(Integer(occurrence.end))
                               .Integer(static_cast<int64_t>(occurrence.holder))
                               .Integer(Integer(occurrence.position.line))
                               .Integer(Integer(occurrence.position.column))
                               .Integer(sweep_)
                               .Run());
  }
  for (const Attribution& attribution : finding.attributions) {
    OFFKEY_RETURN_IF_ERROR(statements_.put_attribution.Integer(finding_id)
                               .Blob(Redacted(attribution.identity, finding))
                               .Integer(static_cast<int64_t>(attribution.relation))
                               .Integer(static_cast<int64_t>(attribution.grade))
                               .Text(Redacted(EvidenceJson(attribution.evidence), finding))
                               .Integer(sweep_)
                               .Run());
  }
  for (const Companion& companion : finding.companions) {
    OFFKEY_RETURN_IF_ERROR(statements_.put_companion.Integer(finding_id)
                               .Blob(Bytes(companion.fingerprint))
                               .Text(companion.rule)
                               .Text(companion.masked)
                               .Integer(companion.ambiguous)
                               .Integer(sweep_)
                               .Run());
  }
  return absl::OkStatus();
}

absl::Status SweepTransaction::Remember(const Digest& state, const KeptMemory& kept) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  failed_ = RememberSweep(db_, repository_, state, kept);
  return failed_;
}

absl::StatusOr<SweepRecord> SweepTransaction::Finish(const Coverage& coverage,
                                                     int64_t finished_at) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  // Whatever happens here, this writer has had its one Finish.
  failed_ = absl::FailedPreconditionError("the sweep is finished");
  if (coverage.complete()) {
    for (const char* part : kParts) {
      OFFKEY_RETURN_IF_ERROR(db_->Execute(absl::StrCat(
          "DELETE FROM ", part, " WHERE finding IN (SELECT id FROM findings WHERE last_sweep = ",
          sweep_, ") AND sweep <> ", sweep_)));
    }
  } else {
    OFFKEY_RETURN_IF_ERROR(db_->Execute(absl::StrCat(
        "UPDATE findings SET occurrences_total = max(occurrences_total, (SELECT count(*) FROM "
        "occurrences o WHERE o.finding = findings.id)) WHERE last_sweep = ",
        sweep_)));
  }
  if (!coverage.interrupted) {
    OFFKEY_ASSIGN_OR_RETURN(Statement forget,
                            db_->Prepare("DELETE FROM sweep_progress WHERE repo = ?"));
    OFFKEY_RETURN_IF_ERROR(forget.Blob(start_.repo).Run());
  }
  SweepRecord record;
  record.id = sweep_;
  record.repo = start_.repo;
  record.rules_digest = start_.rules_digest;
  record.started_at = start_.started_at;
  record.finished_at = finished_at;
  record.complete = coverage.complete();
  record.coverage_json = CoverageJson(coverage);
  OFFKEY_ASSIGN_OR_RETURN(
      const int64_t findings,
      db_->QueryInteger(absl::StrCat("SELECT count(*) FROM findings WHERE last_sweep = ", sweep_)));
  OFFKEY_ASSIGN_OR_RETURN(const int64_t new_findings,
                          db_->QueryInteger(absl::StrCat(
                              "SELECT count(*) FROM findings WHERE first_sweep = ", sweep_)));
  record.findings = static_cast<uint64_t>(findings);
  record.new_findings = static_cast<uint64_t>(new_findings);
  {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement update,
        db_->Prepare("UPDATE sweeps SET finished_at = ?, complete = ?, findings = ?, "
                     "new_findings = ?, coverage = ? WHERE id = ?"));
    OFFKEY_RETURN_IF_ERROR(update.Integer(finished_at)
                               .Integer(record.complete)
                               .Integer(findings)
                               .Integer(new_findings)
                               .Text(record.coverage_json)
                               .Integer(sweep_)
                               .Run());
  }
  OFFKEY_RETURN_IF_ERROR(DateFindings(record.complete));
  OFFKEY_RETURN_IF_ERROR(transaction_.Commit());
  return record;
}

absl::Status SweepTransaction::DateFindings(bool complete) {
  OFFKEY_RETURN_IF_ERROR(db_->Execute(
      absl::StrCat("UPDATE findings SET stood_from = ", kStoodFrom, " WHERE last_sweep = ", sweep_,
                   ";UPDATE findings SET stood_until = CASE WHEN EXISTS(SELECT 1 FROM presence p "
                   "WHERE p.finding = findings.id) THEN ",
                   kEndOfTime, " ELSE ", kRemovedForGood, " END WHERE last_sweep = ", sweep_)));
  if (!complete) return absl::OkStatus();
  // What a complete sweep missed is at no ref any more.
  return db_->Execute(absl::StrCat("UPDATE findings SET stood_until = ", kRemovedForGood,
                                   " WHERE repository = ", repository_, " AND last_sweep < ",
                                   sweep_, " AND stood_until = ", kEndOfTime));
}

}  // namespace offkey
