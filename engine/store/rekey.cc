// Covered by tests/unit/store/rekey_test.cc and tests/e2e/rekey_test.py.
#include "engine/store/rekey.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/status_macros.h"
#include "engine/store/inventory_rows.h"
#include "engine/store/store_file.h"

namespace offkey {
namespace {

constexpr size_t kMostNamed = 10;

absl::StatusOr<Digest> ToDigest(std::string_view bytes) {
  Digest digest;
  if (bytes.size() != digest.size()) {
    return absl::DataLossError("a key in the store has a wrong length");
  }
  std::copy(bytes.begin(), bytes.end(), digest.begin());
  return digest;
}

class Rekeying {
 public:
  Rekeying(Database* db, const Keyring& keyring, const Keyring& next, const RekeyHooks& hooks)
      : db_(*db), keyring_(keyring), next_(next), hooks_(hooks) {}

  absl::StatusOr<RekeyResult> Run(bool leave_unreadable, int64_t now) {
    // The guard has seen to it that the store still has the old key.
    OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(&db_));
    OFFKEY_RETURN_IF_ERROR(ReadCredentials());
    if (!result_.unreadable.empty() && !leave_unreadable) return Unreadable();
    OFFKEY_RETURN_IF_ERROR(ChangeListings());
    OFFKEY_RETURN_IF_ERROR(ChangeCredentials());
    OFFKEY_RETURN_IF_ERROR(ChangeCompanions());
    OFFKEY_RETURN_IF_ERROR(ChangeMemories());
    OFFKEY_RETURN_IF_ERROR(Pin(kFingerprintKeyName, next_.fingerprint_key().Id()));
    OFFKEY_RETURN_IF_ERROR(Pin(kKeyChangedName, absl::StrCat(now)));
    OFFKEY_RETURN_IF_ERROR(transaction.Commit());
    return std::move(result_);
  }

 private:
  struct Credential {
    int64_t id = 0;
    Fingerprint now = {};
    std::vector<Digest> marks;    // under the new key
    std::vector<Digest> unknown;  // under the old one: ids that stand beside it
  };

  absl::Status Unreadable() const {
    std::vector<std::string> named = result_.unreadable;
    const size_t more = named.size() > kMostNamed ? named.size() - kMostNamed : 0;
    named.resize(named.size() - more);
    return absl::FailedPreconditionError(absl::StrCat(
        "nothing was changed: ", result_.unreadable.size(),
        " sealed secrets cannot be opened, or are not what their fingerprints were made of: ",
        absl::StrJoin(named, ", "), more > 0 ? absl::StrCat(" and ", more, " more") : "",
        "; --leave-unreadable keeps these credentials with their history and tasks, and what is "
        "found of them from then on counts as another credential"));
  }

  // Fills credentials_ and keys_.
  absl::Status ReadCredentials() {
    OFFKEY_ASSIGN_OR_RETURN(Statement query,
                            db_.Prepare("SELECT id, fingerprint, rule, provider, masked, sealed "
                                        "FROM credentials ORDER BY id"));
    OFFKEY_ASSIGN_OR_RETURN(Statement marks,
                            db_.Prepare("SELECT key FROM credential_marks WHERE credential = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement listed,
                            db_.Prepare("SELECT 1 FROM inventory_marks WHERE key = ? LIMIT 1"));
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
      if (!row) return absl::OkStatus();
      Credential credential;
      credential.id = query.ColumnInteger(0);
      OFFKEY_ASSIGN_OR_RETURN(const Fingerprint old, ToDigest(query.ColumnBytes(1)));
      Finding finding;
      finding.rule = query.ColumnString(2);
      finding.provider = query.ColumnString(3);
      absl::StatusOr<SecretBytes> secret = keyring_.Unseal(query.ColumnBytes(5));
      if (!secret.ok() && !absl::IsDataLoss(secret.status())) return secret.status();
      absl::flat_hash_map<Digest, Digest> pairs;
      if (secret.ok() && keyring_.fingerprint_key().Of(secret->ExposeBytes()) == old) {
        credential.now = next_.fingerprint_key().Of(secret->ExposeBytes());
        finding.secret = *std::move(secret);
        OFFKEY_ASSIGN_OR_RETURN(const std::vector<MaskShape>* shapes, Shapes(finding.provider));
        for (auto& [from, to] : hooks_.of_finding(finding, *shapes)) pairs.emplace(from, to);
      } else {
        result_.unreadable.push_back(absl::StrCat(finding.rule, " ", query.ColumnString(4)));
        credential.now = next_.fingerprint_key().Of(
            absl::StrCat(std::string("\0unreadable\0", 12), std::string(Bytes(old))));
      }
      pairs.emplace(old, credential.now);
      fingerprints_.emplace(old, credential.now);
      for (const auto& [from, to] : pairs) {
        OFFKEY_ASSIGN_OR_RETURN(const bool known, listed.Blob(Bytes(from)).Step());
        listed.Reset();
        if (known) keys_.emplace(from, to);
      }
      OFFKEY_RETURN_IF_ERROR(ReadMarks(pairs, &marks, &credential));
      credentials_.push_back(std::move(credential));
    }
  }

  static absl::Status ReadMarks(const absl::flat_hash_map<Digest, Digest>& pairs, Statement* marks,
                                Credential* credential) {
    marks->Integer(credential->id);
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, marks->Step());
      if (!row) break;
      OFFKEY_ASSIGN_OR_RETURN(const Digest key, ToDigest(marks->ColumnBytes(0)));
      const auto pair = pairs.find(key);
      if (pair != pairs.end()) {
        credential->marks.push_back(pair->second);
      } else {
        credential->unknown.push_back(key);
      }
    }
    marks->Reset();
    return absl::OkStatus();
  }

  absl::StatusOr<const std::vector<MaskShape>*> Shapes(const std::string& issuer) {
    const auto [shapes, fresh] = shapes_.try_emplace(issuer);
    if (fresh) {
      OFFKEY_ASSIGN_OR_RETURN(shapes->second, ReadLearntShapes(&db_, issuer));
    }
    return &shapes->second;
  }

  std::optional<Digest> Renamed(const Digest& old) const {
    const auto fingerprint = fingerprints_.find(old);
    if (fingerprint != fingerprints_.end()) return fingerprint->second;
    const auto key = keys_.find(old);
    if (key != keys_.end()) return key->second;
    return std::nullopt;
  }

  struct Mark {
    Digest key = {};
    int64_t kind = 0;
    int64_t characters = 0;
    int64_t bits = 0;
  };

  // The keys of listings: what a credential of the store shows too, or the entry's own texts, is
  // made anew; the rest goes until the listing is imported again.
  absl::Status ChangeListings() {
    OFFKEY_ASSIGN_OR_RETURN(Statement read,
                            db_.Prepare("SELECT key, kind, characters, bits FROM inventory_marks "
                                        "WHERE entry = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement clear,
                            db_.Prepare("DELETE FROM inventory_marks WHERE entry = ?"));
    OFFKEY_ASSIGN_OR_RETURN(
        Statement put, db_.Prepare("INSERT INTO inventory_marks(key, entry, kind, characters, bits)"
                                   " VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    std::map<std::pair<std::string, std::string>, RekeyResult::Listing> lost;
    const absl::Status changed =
        ReadInventoryEntries(&db_, "", [&](const StoredInventoryEntry& stored) {
          return ChangeEntry(stored, &read, &clear, &put, &lost);
        });
    for (auto& [name, listing] : lost) result_.listings.push_back(std::move(listing));
    return changed;
  }

  absl::Status ChangeEntry(
      const StoredInventoryEntry& stored, Statement* read, Statement* clear, Statement* put,
      std::map<std::pair<std::string, std::string>, RekeyResult::Listing>* lost) {
    OFFKEY_ASSIGN_OR_RETURN(const std::vector<Mark> marks, MarksOf(read, stored.id));
    if (marks.empty()) return absl::OkStatus();
    for (const auto& change : hooks_.of_entry(stored.entry)) {
      const bool shown = std::any_of(marks.begin(), marks.end(),
                                     [&](const Mark& mark) { return mark.key == change.first; });
      if (shown) keys_.emplace(change.first, change.second);
    }
    OFFKEY_RETURN_IF_ERROR(clear->Integer(stored.id).Run());
    bool whole = true;
    for (const Mark& mark : marks) {
      const std::optional<Digest> now = Renamed(mark.key);
      whole = whole && now.has_value();
      if (!now.has_value()) continue;
      OFFKEY_RETURN_IF_ERROR(put->Blob(Bytes(*now))
                                 .Integer(stored.id)
                                 .Integer(mark.kind)
                                 .Integer(mark.characters)
                                 .Integer(mark.bits)
                                 .Run());
    }
    if (whole || stored.gone.has_value()) return absl::OkStatus();
    RekeyResult::Listing& listing =
        (*lost)[{stored.entry.kind, absl::StrCat(stored.source.file, "\n", stored.source.as_of,
                                                 "\n", stored.source.sha256)}];
    listing.kind = stored.entry.kind;
    listing.source = stored.source;
    ++listing.entries;
    return absl::OkStatus();
  }

  static absl::StatusOr<std::vector<Mark>> MarksOf(Statement* read, int64_t entry) {
    std::vector<Mark> marks;
    read->Integer(entry);
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, read->Step());
      if (!row) break;
      Mark mark;
      OFFKEY_ASSIGN_OR_RETURN(mark.key, ToDigest(read->ColumnBytes(0)));
      mark.kind = read->ColumnInteger(1);
      mark.characters = read->ColumnInteger(2);
      mark.bits = read->ColumnInteger(3);
      marks.push_back(mark);
    }
    read->Reset();
    return marks;
  }

  absl::Status ChangeCredentials() {
    OFFKEY_ASSIGN_OR_RETURN(Statement change,
                            db_.Prepare("UPDATE credentials SET fingerprint = ? WHERE id = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement clear,
                            db_.Prepare("DELETE FROM credential_marks WHERE credential = ?"));
    OFFKEY_ASSIGN_OR_RETURN(
        Statement put, db_.Prepare("INSERT INTO credential_marks(key, credential) VALUES(?, ?) ON "
                                   "CONFLICT DO NOTHING"));
    for (const Credential& credential : credentials_) {
      OFFKEY_RETURN_IF_ERROR(change.Blob(Bytes(credential.now)).Integer(credential.id).Run());
      OFFKEY_RETURN_IF_ERROR(clear.Integer(credential.id).Run());
      for (const Digest& key : credential.marks) {
        OFFKEY_RETURN_IF_ERROR(put.Blob(Bytes(key)).Integer(credential.id).Run());
      }
      for (const Digest& key : credential.unknown) {
        const std::optional<Digest> now = Renamed(key);
        if (!now.has_value()) {
          ++result_.ids_lost;
          continue;
        }
        OFFKEY_RETURN_IF_ERROR(put.Blob(Bytes(*now)).Integer(credential.id).Run());
      }
    }
    result_.credentials = credentials_.size();
    return absl::OkStatus();
  }

  absl::Status ChangeCompanions() {
    std::vector<Digest> all;
    {
      OFFKEY_ASSIGN_OR_RETURN(Statement query,
                              db_.Prepare("SELECT DISTINCT fingerprint FROM companions"));
      while (true) {
        OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
        if (!row) break;
        OFFKEY_ASSIGN_OR_RETURN(const Digest old, ToDigest(query.ColumnBytes(0)));
        all.push_back(old);
      }
    }
    OFFKEY_ASSIGN_OR_RETURN(
        Statement change,
        db_.Prepare("UPDATE companions SET fingerprint = ? WHERE fingerprint = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement drop,
                            db_.Prepare("DELETE FROM companions WHERE fingerprint = ?"));
    for (const Digest& old : all) {
      const std::optional<Digest> now = Renamed(old);
      if (now.has_value()) {
        OFFKEY_RETURN_IF_ERROR(change.Blob(Bytes(*now)).Blob(Bytes(old)).Run());
      } else {
        OFFKEY_RETURN_IF_ERROR(drop.Blob(Bytes(old)).Run());
        ++result_.companions_lost;
      }
    }
    return absl::OkStatus();
  }

  // One at a time: they are the largest rows. Progress of unfinished sweeps has no fingerprint.
  absl::Status ChangeMemories() {
    std::vector<int64_t> ids;
    {
      OFFKEY_ASSIGN_OR_RETURN(Statement query, db_.Prepare("SELECT id FROM memories ORDER BY id"));
      while (true) {
        OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Step());
        if (!row) break;
        ids.push_back(query.ColumnInteger(0));
      }
    }
    OFFKEY_ASSIGN_OR_RETURN(Statement read,
                            db_.Prepare("SELECT memory FROM memories WHERE id = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement change,
                            db_.Prepare("UPDATE memories SET memory = ? WHERE id = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement forget,
                            db_.Prepare("DELETE FROM repository_memories WHERE memory = ?"));
    OFFKEY_ASSIGN_OR_RETURN(Statement drop, db_.Prepare("DELETE FROM memories WHERE id = ?"));
    for (const int64_t id : ids) {
      OFFKEY_ASSIGN_OR_RETURN(const bool row, read.Integer(id).Step());
      if (!row) return absl::InternalError("a memory vanished in its own transaction");
      const std::optional<std::string> memory = hooks_.memory(
          read.ColumnBytes(0), [this](const Fingerprint& old) { return Renamed(old); });
      read.Reset();
      if (memory.has_value()) {
        OFFKEY_RETURN_IF_ERROR(change.Blob(*memory).Integer(id).Run());
        ++result_.memories;
      } else {
        OFFKEY_RETURN_IF_ERROR(forget.Integer(id).Run());
        OFFKEY_RETURN_IF_ERROR(drop.Integer(id).Run());
        ++result_.forgotten_memories;
      }
    }
    return absl::OkStatus();
  }

  absl::Status Pin(const char* name, const std::string& value) {
    OFFKEY_ASSIGN_OR_RETURN(Statement put,
                            db_.Prepare("INSERT INTO installation(name, value) VALUES(?, ?) ON "
                                        "CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return put.Text(name).Text(value).Run();
  }

  Database& db_;
  const Keyring& keyring_;
  const Keyring& next_;
  const RekeyHooks& hooks_;
  RekeyResult result_;
  std::vector<Credential> credentials_;
  absl::flat_hash_map<Fingerprint, Fingerprint> fingerprints_;
  absl::flat_hash_map<Digest, Digest> keys_;  // of listings' marks
  std::map<std::string, std::vector<MaskShape>> shapes_;
};

}  // namespace

absl::StatusOr<RekeyResult> RekeyStore(Database* db, const Keyring& keyring, const Keyring& next,
                                       const RekeyHooks& hooks, bool leave_unreadable,
                                       int64_t now) {
  absl::StatusOr<RekeyResult> result =
      Rekeying(db, keyring, next, hooks).Run(leave_unreadable, now);
  if (!result.ok()) return result;
  GuardKey(db, next);
  // Pages of before stand in the log until it is written over; a reader may keep that from being
  // done now, and the next one that opens the store does it.
  db->QueryInteger("PRAGMA wal_checkpoint(TRUNCATE)").IgnoreError();
  return result;
}

absl::StatusOr<int64_t> ReadKeyChangedAt(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(Statement query,
                          db->Prepare("SELECT value FROM installation WHERE name = ?"));
  OFFKEY_ASSIGN_OR_RETURN(const bool row, query.Text(kKeyChangedName).Step());
  if (!row) return absl::NotFoundError("the store has the fingerprint key that it was made with");
  int64_t at = 0;
  if (!absl::SimpleAtoi(query.ColumnString(0), &at)) {
    return absl::DataLossError("when the store's key was changed cannot be read");
  }
  return at;
}

}  // namespace offkey
