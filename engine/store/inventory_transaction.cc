// Covered by tests/unit/store/inventory_test.cc.
#include "engine/store/inventory_transaction.h"

#include <iterator>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

int64_t Time(const std::optional<int64_t>& time) { return time.value_or(kBeginningOfTime); }

int64_t Active(const std::optional<bool>& active) {
  if (!active) return -1;
  return *active ? 1 : 0;
}

const std::string* Texts(const InventoryEntry& entry, size_t index) {
  const std::string* const texts[] = {&entry.kind,
                                      &entry.issuer,
                                      &entry.account,
                                      &entry.credential,
                                      &entry.owner.text,
                                      &entry.owner.email,
                                      &entry.owner.login,
                                      &entry.owner.user_id,
                                      &entry.creator.text,
                                      &entry.creator.email,
                                      &entry.creator.login,
                                      &entry.creator.user_id,
                                      &entry.credential_kind,
                                      &entry.name,
                                      &entry.power,
                                      &entry.field,
                                      &entry.last_used_for};
  return index < std::size(texts) ? texts[index] : nullptr;
}

// Everything but where it stood: the same listing in another order is the same.
Digest ContentOf(const InventoryEntry& entry, absl::Span<const InventoryMatch> marks) {
  Sha256Stream hash;
  for (size_t i = 0; const std::string* text = Texts(entry, i); ++i) {
    hash.Add(absl::StrCat(text->size(), ":"));
    hash.Add(*text);
  }
  hash.Add(absl::StrCat(Time(entry.created_at), ",", Time(entry.last_used_at), ",",
                        Time(entry.expires_at), ",", Time(entry.stated_at), ",",
                        Active(entry.active), ",", entry.is_account ? 1 : 0, ",",
                        entry.owner_is_hint ? 1 : 0, ",", entry.last_use_stated ? 1 : 0, ",",
                        entry.expiry_stated ? 1 : 0, ",", entry.owner_is_machine ? 1 : 0, "\n"));
  std::set<std::string> keys;
  for (const InventoryMatch& mark : marks) {
    keys.insert(absl::StrCat(std::string(Bytes(mark.key)), static_cast<int>(mark.kind), ",",
                             mark.characters, ",", mark.bits));
  }
  for (const std::string& key : keys) hash.Add(key);
  return hash.Finish();
}

}  // namespace

absl::StatusOr<InventoryTransaction::Statements> InventoryTransaction::PrepareAll(Database* db) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement find,
      db->Prepare("SELECT id, content, last_import, gone_import IS NOT NULL FROM "
                  "inventory_entries WHERE kind = ? AND account = ? AND credential = ? AND "
                  "owner = ?"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare("INSERT INTO inventory_entries(kind, issuer, account, credential, owner, "
                  "owner_email, owner_login, owner_user, creator, creator_email, creator_login, "
                  "creator_user, credential_kind, name, power, field, last_used_for, created_at, "
                  "last_used_at, expires_at, active, is_account, owner_is_hint, last_use_stated, "
                  "expiry_stated, owner_is_machine, stated_at, line, content, first_import, "
                  "last_import) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement update,
      db->Prepare("UPDATE inventory_entries SET kind = ?, issuer = ?, account = ?, "
                  "credential = ?, owner = ?, owner_email = ?, owner_login = ?, owner_user = ?, "
                  "creator = ?, creator_email = ?, creator_login = ?, creator_user = ?, "
                  "credential_kind = ?, name = ?, power = ?, field = ?, last_used_for = ?, "
                  "created_at = ?, last_used_at = ?, expires_at = ?, active = ?, is_account = ?, "
                  "owner_is_hint = ?, last_use_stated = ?, expiry_stated = ?, "
                  "owner_is_machine = ?, stated_at = ?, line = ?, content = ?, last_import = ?, "
                  "gone_import = NULL WHERE id = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement see,
                          db->Prepare("UPDATE inventory_entries SET line = ?, last_import = ?, "
                                      "gone_import = NULL WHERE id = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement clear_owners,
                          db->Prepare("DELETE FROM inventory_owners WHERE entry = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement clear_marks,
                          db->Prepare("DELETE FROM inventory_marks WHERE entry = ?"));
  OFFKEY_ASSIGN_OR_RETURN(Statement put_owner,
                          db->Prepare("INSERT INTO inventory_owners(identity, entry) VALUES(?, ?) "
                                      "ON CONFLICT DO NOTHING"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_mark,
      db->Prepare("INSERT INTO inventory_marks(key, entry, kind, characters, bits) "
                  "VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement put_shape,
      db->Prepare("INSERT INTO inventory_shapes(issuer, prefix, suffix) VALUES(?, ?, ?) "
                  "ON CONFLICT DO NOTHING"));
  return Statements{std::move(find),      std::move(insert),       std::move(update),
                    std::move(see),       std::move(clear_owners), std::move(clear_marks),
                    std::move(put_owner), std::move(put_mark),     std::move(put_shape)};
}

absl::StatusOr<std::unique_ptr<InventoryWriter>> InventoryTransaction::Begin(
    Database* db, const std::string& kind, const std::string& issuer,
    const InventorySource& source) {
  OFFKEY_ASSIGN_OR_RETURN(Transaction transaction, Transaction::Begin(db));
  OFFKEY_ASSIGN_OR_RETURN(Statements statements, PrepareAll(db));
  OFFKEY_ASSIGN_OR_RETURN(
      Statement insert,
      db->Prepare("INSERT INTO inventory_imports(kind, file, sha256, as_of, imported_at, "
                  "recorded_by, complete) VALUES(?, ?, '', ?, ?, ?, 0) RETURNING id"));
  if (!IsUtf8(source.file) || !IsUtf8(source.recorded_by)) {
    return absl::InvalidArgumentError("the name of the file is not UTF-8; rename it");
  }
  OFFKEY_ASSIGN_OR_RETURN(const int64_t import, insert.Text(kind)
                                                    .Text(source.file)
                                                    .Integer(source.as_of)
                                                    .Integer(source.imported_at)
                                                    .Text(source.recorded_by)
                                                    .RunForInteger());
  return std::unique_ptr<InventoryWriter>(new InventoryTransaction(
      db, kind, issuer, std::move(transaction), std::move(statements), import));
}

absl::Status InventoryTransaction::Add(const InventoryEntry& entry,
                                       absl::Span<const InventoryMatch> marks) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  for (size_t i = 0; const std::string* text = Texts(entry, i); ++i) {
    if (!IsUtf8(*text)) return absl::InvalidArgumentError("a text of an entry is not UTF-8");
  }
  failed_ = AddEntry(entry, marks);
  return failed_;
}

absl::Status InventoryTransaction::AddEntry(const InventoryEntry& entry,
                                            absl::Span<const InventoryMatch> marks) {
  ++counts_.entries;
  const Digest content = ContentOf(entry, marks);
  Statement& find = statements_.find;
  OFFKEY_ASSIGN_OR_RETURN(const bool known, find.Text(entry.kind)
                                                .Text(entry.account)
                                                .Text(entry.credential)
                                                .Text(entry.owner.text)
                                                .Step());
  const int64_t id = known ? find.ColumnInteger(0) : 0;
  const bool same = known && find.ColumnBytes(1) == Bytes(content) && find.ColumnInteger(3) == 0;
  const bool again = known && find.ColumnInteger(2) == import_;
  find.Reset();
  if (again) {
    ++counts_.repeated;
  } else if (same) {
    ++counts_.unchanged;
  } else {
    ++(known ? counts_.changed : counts_.added);
  }
  if (same) {
    return statements_.see.Integer(static_cast<int64_t>(entry.line))
        .Integer(import_)
        .Integer(id)
        .Run();
  }
  Statement& put = known ? statements_.update : statements_.insert;
  for (size_t i = 0; const std::string* text = Texts(entry, i); ++i) put.Text(*text);
  put.Integer(Time(entry.created_at))
      .Integer(Time(entry.last_used_at))
      .Integer(Time(entry.expires_at))
      .Integer(Active(entry.active))
      .Integer(entry.is_account)
      .Integer(entry.owner_is_hint)
      .Integer(entry.last_use_stated)
      .Integer(entry.expiry_stated)
      .Integer(entry.owner_is_machine)
      .Integer(Time(entry.stated_at))
      .Integer(static_cast<int64_t>(entry.line))
      .Blob(Bytes(content))
      .Integer(import_);
  if (known) {
    OFFKEY_RETURN_IF_ERROR(put.Integer(id).Run());
    return PutParts(id, entry, marks);
  }
  OFFKEY_ASSIGN_OR_RETURN(const int64_t row, put.Integer(import_).RunForInteger());
  return PutParts(row, entry, marks);
}

absl::Status InventoryTransaction::PutParts(int64_t id, const InventoryEntry& entry,
                                            absl::Span<const InventoryMatch> marks) {
  OFFKEY_RETURN_IF_ERROR(statements_.clear_owners.Integer(id).Run());
  OFFKEY_RETURN_IF_ERROR(statements_.clear_marks.Integer(id).Run());
  for (const InventoryParty* party : {&entry.owner, &entry.creator}) {
    for (const std::string* identity : {&party->email, &party->login}) {
      if (identity->empty()) continue;
      OFFKEY_RETURN_IF_ERROR(statements_.put_owner.Blob(*identity).Integer(id).Run());
    }
  }
  for (const InventoryMatch& mark : marks) {
    masks_changed_ = masks_changed_ || mark.kind == MarkKind::kMask;
    OFFKEY_RETURN_IF_ERROR(statements_.put_mark.Blob(Bytes(mark.key))
                               .Integer(id)
                               .Integer(static_cast<int64_t>(mark.kind))
                               .Integer(mark.characters)
                               .Integer(mark.bits)
                               .Run());
  }
  return absl::OkStatus();
}

absl::Status InventoryTransaction::LearnShape(const std::string& issuer, const MaskShape& shape) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  failed_ = statements_.put_shape.Text(issuer).Integer(shape.prefix).Integer(shape.suffix).Run();
  return failed_;
}

absl::StatusOr<uint64_t> InventoryTransaction::MarkGone(const char* which) {
  OFFKEY_ASSIGN_OR_RETURN(
      Statement mark,
      db_->Prepare(absl::StrCat("UPDATE inventory_entries SET gone_import = ? WHERE kind = ? AND "
                                "gone_import IS NULL AND last_import <> ? AND ",
                                which)
                       .c_str()));
  OFFKEY_RETURN_IF_ERROR(mark.Integer(import_).Text(kind_).Integer(import_).Integer(import_).Run());
  return static_cast<uint64_t>(db_->ChangedRows());
}

absl::StatusOr<InventoryCounts> InventoryTransaction::Finish(const std::string& sha256,
                                                             bool complete, bool keep) {
  OFFKEY_RETURN_IF_ERROR(failed_);
  // Whatever happens here, this writer has had its one Finish.
  failed_ = absl::FailedPreconditionError("the listing is finished");
  OFFKEY_ASSIGN_OR_RETURN(
      const uint64_t superseded,
      MarkGone("EXISTS(SELECT 1 FROM inventory_entries n WHERE n.kind = inventory_entries.kind AND "
               "n.account = inventory_entries.account AND "
               "n.credential = inventory_entries.credential AND n.last_import = ?)"));
  counts_.gone += superseded;
  if (complete) {
    OFFKEY_ASSIGN_OR_RETURN(
        const uint64_t missing,
        MarkGone("account IN (SELECT n.account FROM inventory_entries n WHERE n.last_import = ?)"));
    counts_.gone += missing;
  }
  if (!keep) return counts_;  // the transaction rolls back with this object
  if (masks_changed_) {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement crowd,
        db_->Prepare("INSERT INTO inventory_crowds(issuer, masks) SELECT ?, count(*) FROM "
                     "inventory_entries e JOIN inventory_marks m ON m.entry = e.id WHERE "
                     "e.issuer = ? AND m.kind = ? ON CONFLICT(issuer) DO UPDATE SET "
                     "masks = excluded.masks"));
    OFFKEY_RETURN_IF_ERROR(
        crowd.Text(issuer_).Text(issuer_).Integer(static_cast<int64_t>(MarkKind::kMask)).Run());
  }
  {
    OFFKEY_ASSIGN_OR_RETURN(
        Statement update,
        db_->Prepare("UPDATE inventory_imports SET sha256 = ?, complete = ? WHERE id = ?"));
    OFFKEY_RETURN_IF_ERROR(update.Text(sha256).Integer(complete).Integer(import_).Run());
  }
  OFFKEY_RETURN_IF_ERROR(transaction_.Commit());
  return counts_;
}

}  // namespace offkey
