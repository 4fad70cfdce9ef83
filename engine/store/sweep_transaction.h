// The SQLite form of SweepWriter. Private to engine/store.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/keyring.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

class SweepTransaction final : public SweepWriter {
 public:
  static absl::StatusOr<std::unique_ptr<SweepWriter>> Begin(Database* db, const Keyring* keyring,
                                                            const SweepStart& start);
  absl::Status AddFinding(const Finding& finding) override;
  absl::Status Remember(const Digest& state, const KeptMemory& kept) override;
  absl::StatusOr<SweepRecord> Finish(const Coverage& coverage, int64_t finished_at) override;

 private:
  // Gives byte strings of a table their ids. Neighbouring rows mostly share theirs, so the last one
  // is remembered.
  class Interned {
   public:
    static absl::StatusOr<Interned> Prepare(Database* db, const char* table, const char* column);
    absl::StatusOr<int64_t> Id(std::string_view bytes);

   private:
    Interned(Statement find, Statement insert)
        : find_(std::move(find)), insert_(std::move(insert)) {}
    Statement find_;
    Statement insert_;
    std::string last_;
    int64_t last_id_ = 0;  // 0: none yet
  };

  // Everything prepared once for a sweep.
  struct Statements {
    Statement find_credential;
    Statement insert_credential;
    Statement update_credential;
    Statement find_finding;
    Statement insert_finding;
    Statement update_finding;
    Statement find_person;
    Statement insert_person;
    Statement put_event;
    Statement put_trailer;
    Statement put_signature;
    Statement put_presence;
    Statement put_occurrence;
    Statement put_attribution;
    Statement put_companion;
    Statement put_mark;
    Statement put_path;
    Interned paths;
    Interned refs;
  };

  SweepTransaction(Database* db, const Keyring* keyring, SweepStart start, Transaction transaction,
                   Statements statements)
      : db_(db),
        keyring_(keyring),
        start_(std::move(start)),
        transaction_(std::move(transaction)),
        statements_(std::move(statements)) {}

  static absl::StatusOr<Statements> PrepareAll(Database* db);
  absl::Status InsertSweep();
  // Sets when findings stood in the repository.
  absl::Status DateFindings(bool complete);
  absl::Status AddParts(const Finding& finding, int64_t finding_id);
  // Where hunts by path look.
  absl::Status AddPath(int64_t finding_id, int64_t path);
  absl::Status AddEvents(const Finding& finding, int64_t finding_id, bool removed,
                         const std::vector<CommitEvent>& events);
  absl::StatusOr<bool> KnowsCredential(const Fingerprint& fingerprint);
  absl::StatusOr<int64_t> CredentialId(const Finding& finding);
  absl::Status AddMarks(const Finding& finding, int64_t credential);
  absl::StatusOr<int64_t> FindingId(const Finding& finding, int64_t credential);
  absl::StatusOr<int64_t> SignatureId(const Finding& finding, const CommitEvent& event);
  absl::StatusOr<int64_t> PersonId(const Finding& finding, const Person& person);

  Database* db_;
  const Keyring* keyring_;
  SweepStart start_;
  Transaction transaction_;
  Statements statements_;
  int64_t repository_ = 0;
  int64_t sweep_ = 0;
  // The last finding and path that AddPath wrote; neighbouring rows mostly share theirs.
  std::pair<int64_t, int64_t> last_path_ = {0, 0};
  // The first failed write: the sweep is incomplete from then on and Finish must not commit it.
  absl::Status failed_;
};

}  // namespace offkey
