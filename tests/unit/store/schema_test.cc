#include "engine/store/schema.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/temporary_directory.h"

namespace offkey {
namespace {

class SchemaTest : public ::testing::Test {
 protected:
  SchemaTest() {
    const int fd = open(path_.c_str(), O_CREAT | O_RDWR, 0600);
    OFFKEY_CHECK(fd >= 0, "cannot make a file for a test");
    close(fd);
    auto db = Database::Open(path_);
    OFFKEY_CHECK(db.ok(), "cannot open a new database");
    db_ = *std::move(db);
  }

  int64_t Integer(const std::string& sql) {
    const auto value = db_->QueryInteger(sql);
    EXPECT_TRUE(value.ok()) << value.status();
    return value.value_or(-1);
  }

  TemporaryDirectory dir_;
  std::string path_ = dir_.Path("db");
  std::unique_ptr<Database> db_;
};

TEST_F(SchemaTest, StepsFollowEachOtherFromAnyVersion) {
  const std::vector<const char*> steps = {"CREATE TABLE a(x); INSERT INTO a VALUES(1);",
                                          "ALTER TABLE a ADD COLUMN y DEFAULT 7;",
                                          "UPDATE a SET x = x + 1;"};
  ASSERT_TRUE(Migrate(db_.get(), absl::MakeConstSpan(steps).first(1)).ok());
  EXPECT_EQ(Integer("PRAGMA user_version"), 1);
  ASSERT_TRUE(Migrate(db_.get(), steps).ok());
  EXPECT_EQ(Integer("PRAGMA user_version"), 3);
  EXPECT_EQ(Integer("SELECT x * 10 + y FROM a"), 27);
  ASSERT_TRUE(Migrate(db_.get(), steps).ok());
  EXPECT_EQ(Integer("SELECT x * 10 + y FROM a"), 27);
}

// What a store of each published version may hold; a new version adds a text here.
const char* const kDataOfVersion[] = {
    "",
    "INSERT INTO repositories VALUES(1, x'61');"
    "INSERT INTO sweeps(id, repository, rules_digest, started_at, finished_at, complete, findings, "
    "new_findings, coverage) VALUES(1, 1, 'd', 5, 6, 1, 1, 1, '{}');"
    "INSERT INTO credentials VALUES(1, zeroblob(32), 'r', 'p', 1, 'm', x'00', 'k');"
    "INSERT INTO findings(id, repository, credential, first_sweep, last_sweep, from_history, "
    "occurrences_total) VALUES(1, 1, 1, 1, 1, 1, 3);"
    "INSERT INTO people VALUES(1, x'4A', x'6E', x'6A');"
    "INSERT INTO paths VALUES(1, x'70');"
    "INSERT INTO commit_events(finding, removed, commit_id, path, in_message, line, col, author, "
    "committer, authored_at, authored_zone, committed_at, committed_zone, sweep) "
    "VALUES(1, 0, x'01', 1, 0, 2, 3, 1, 1, 10, 0, 20, 0, 1);"
    "INSERT INTO tasks VALUES(1, 1, 'p', 'r', 'planned', 0, 7);",
    "INSERT INTO roster_people VALUES(1, 'jane', 'Jane', 0, '', '');"
    "INSERT INTO roster_identities VALUES(1, 0, '', 'jane@x.org', '', 0, 9);"
    "INSERT INTO roster_departures VALUES(1, 5, 6, 0, 9, 'hr', 'root', 7);"
    "UPDATE roster SET revision = 4;",
    "UPDATE sweeps SET confirmed_at = 9;"
    "INSERT INTO memories(id, state, memory) VALUES(1, zeroblob(32), x'6d');"
    "INSERT INTO repository_memories VALUES(1, 1);",
    "INSERT INTO signatures VALUES(1, x'01', 1, x'00', x'00', 'SHA256:x', 0, '');"
    "UPDATE commit_events SET signature = 1;"
    "INSERT INTO public_keys VALUES(2, 'SHA256:x', x'00', 9, 'f', 1);",
    "UPDATE findings SET issued_at = 1, not_before = 2, expires_at = -3;",
    "INSERT INTO inventory_imports VALUES(1, 'k', 'f', 's', 5, 6, 'root', 0);"
    "INSERT INTO inventory_entries(id, kind, issuer, account, credential, owner, owner_email, "
    "owner_login, owner_user, creator, creator_email, creator_login, creator_user, "
    "credential_kind, name, power, created_at, last_used_at, expires_at, active, is_account, "
    "owner_is_hint, stated_at, line, field, content, first_import, last_import, gone_import) "
    "VALUES(1, 'k', 'i', 'a', 'c', 'o', 'o@x.org', '', '', '', '', "
    "'', '', 'key', 'n', '', 1, 2, 3, 1, 0, 0, 4, 7, 'owner', x'00', 1, 1, NULL);"
    "INSERT INTO inventory_owners VALUES(x'6F', 1);"
    "INSERT INTO inventory_marks VALUES(zeroblob(32), 1, 0, 0, 0);"
    "INSERT INTO inventory_crowds VALUES('i', 1);"
    "INSERT INTO inventory_shapes VALUES('i', 0, 8);",
    "INSERT OR IGNORE INTO finding_paths VALUES(1, 1);",
    "UPDATE inventory_entries SET last_use_stated = 1, expiry_stated = 1, last_used_for = 's3';",
    "INSERT INTO access_imports VALUES(1, 'csv', 'f', 's', 5, 6, 'root', 0);"
    "INSERT INTO access_entries VALUES(1, 'csv', 'jane@x.org', '', x'61', 1, 9, 1, 'read', "
    "'readers of a', 2, 1, 1, 9);",
    "UPDATE commit_events SET date_faults = 2, trailers = 1;"
    "INSERT INTO commit_trailers VALUES(1, x'01', 0, 1, 1, 1);",
    "INSERT INTO rule_lists VALUES(1, x'52');"
    "UPDATE memories SET rule_list = 1;"
    "INSERT INTO sweep_progress VALUES(x'61', x'00');",
    "",
    "INSERT INTO memory_bases VALUES(1, zeroblob(32), x'73', x'62');"
    "UPDATE memories SET base = 1;",
    "INSERT OR IGNORE INTO access_completions VALUES('csv', 'readers of a', 9);",
};

TEST_F(SchemaTest, EveryPublishedVersionKeepsItsData) {
  ASSERT_EQ(std::size(kDataOfVersion), Migrations().size() + 1) << "no data for a version";
  for (size_t version = 0; version < Migrations().size(); ++version) {
    SCOPED_TRACE(version);
    const std::string path = dir_.Path("from-" + std::to_string(version));
    close(open(path.c_str(), O_CREAT | O_RDWR, 0600));
    auto db = Database::Open(path);
    ASSERT_TRUE(db.ok());
    db_ = *std::move(db);
    ASSERT_TRUE(Migrate(db_.get(), Migrations().first(version)).ok());
    for (size_t i = 0; i <= version; ++i) ASSERT_TRUE(db_->Execute(kDataOfVersion[i]).ok());
    // The text of every table before and after.
    auto tables = db_->QueryText(
        "SELECT ifnull(group_concat(name, ' '), '') FROM (SELECT name FROM sqlite_master WHERE "
        "type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)");
    ASSERT_TRUE(tables.ok());
    const auto rows = [&] {
      std::string counts;
      std::istringstream names(*tables);
      for (std::string name; names >> name;) {
        counts += name + " " + std::to_string(Integer("SELECT count(*) FROM " + name)) + "\n";
      }
      return counts;
    };
    const std::string before = rows();
    ASSERT_TRUE(Migrate(db_.get(), Migrations()).ok());
    EXPECT_EQ(Integer("PRAGMA user_version"), static_cast<int64_t>(Migrations().size()));
    EXPECT_EQ(rows(), before);
    if (version >= 1) {
      EXPECT_EQ(Integer("SELECT committed_at FROM commit_events e JOIN people p ON p.id = e.author "
                        "JOIN findings f ON f.id = e.finding WHERE p.folded_email = x'6A'"),
                20);
      EXPECT_EQ(Integer("SELECT created_at FROM tasks"), 7);
    }
    if (version >= 1 && version < 5) {
      // Nobody knew of it before.
      EXPECT_EQ(Integer("SELECT count(*) FROM findings WHERE issued_at IS NULL AND "
                        "not_before IS NULL AND expires_at IS NULL"),
                1);
    }
    if (version == 6 || version == 7) {
      // Whether an older listing had a field for it is not known.
      EXPECT_EQ(Integer("SELECT count(*) FROM inventory_entries WHERE last_use_stated = 0 AND "
                        "expiry_stated = 0 AND last_used_for = '' AND owner_is_machine = 0 AND "
                        "last_used_at = 2"),
                1);
    }
    if (version >= 1 && version < 9) {
      // Of commit 20, which a sweep found at 6; no ref holds it and nothing removed it.
      EXPECT_EQ(Integer("SELECT stood_from FROM findings"), 6);
      EXPECT_EQ(Integer("SELECT stood_until IS NULL FROM findings"), 1);
    }
    // The newest version's data fits, whatever it came from.
    for (size_t i = version + 1; i < std::size(kDataOfVersion); ++i) {
      ASSERT_TRUE(db_->Execute(kDataOfVersion[i]).ok());
    }
    EXPECT_EQ(Integer("SELECT revision FROM roster"), 4);
    EXPECT_EQ(Integer("SELECT count(*) FROM findings WHERE expires_at <> -3"), 0);
    EXPECT_EQ(Integer("SELECT count(*) FROM inventory_entries WHERE last_used_for = 's3'"), 1);
    EXPECT_EQ(*db_->QueryText("PRAGMA integrity_check"), "ok");
    auto foreign = db_->Prepare("PRAGMA foreign_key_check");
    ASSERT_TRUE(foreign.ok());
    EXPECT_FALSE(*foreign->Step());
  }
}

TEST_F(SchemaTest, AFailedStepUndoesAllOfThem) {
  const std::vector<const char*> steps = {"CREATE TABLE a(x);", "CREATE TABLE b(x);",
                                          "INSERT INTO no_such_table VALUES(1);"};
  EXPECT_FALSE(Migrate(db_.get(), steps).ok());
  EXPECT_EQ(Integer("PRAGMA user_version"), 0);
  EXPECT_EQ(Integer("SELECT count(*) FROM sqlite_master"), 0);
}

TEST_F(SchemaTest, ANewerFormatIsRefused) {
  ASSERT_TRUE(db_->Execute("PRAGMA user_version=99").ok());
  const absl::Status status = Migrate(db_.get(), Migrations());
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("format 99"), absl::string_view::npos) << status;
  EXPECT_EQ(Integer("SELECT count(*) FROM sqlite_master"), 0);
}

TEST_F(SchemaTest, TheConnectionIsSetUpForDurability) {
  EXPECT_EQ(Integer("PRAGMA synchronous"), 2);  // FULL
  EXPECT_EQ(Integer("PRAGMA foreign_keys"), 1);
  EXPECT_EQ(Integer("PRAGMA trusted_schema"), 0);
  EXPECT_EQ(Integer("PRAGMA cell_size_check"), 1);
  EXPECT_EQ(Integer("PRAGMA busy_timeout"), 5000);
  EXPECT_EQ(*db_->QueryText("PRAGMA journal_mode"), "wal");
}

}  // namespace
}  // namespace offkey
