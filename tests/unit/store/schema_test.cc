#include "engine/store/schema.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

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

TEST_F(SchemaTest, AFailedStepUndoesAllOfThem) {
  const std::vector<const char*> steps = {"CREATE TABLE a(x);", "CREATE TABLE b(x);",
                                          "INSERT INTO no_such_table VALUES(1);"};
  EXPECT_FALSE(Migrate(db_.get(), steps).ok());
  EXPECT_EQ(Integer("PRAGMA user_version"), 0);
  EXPECT_EQ(Integer("SELECT count(*) FROM sqlite_master"), 0);
}

TEST_F(SchemaTest, ANewerFormatIsRefused) {
  ASSERT_TRUE(db_->Execute("PRAGMA user_version=9").ok());
  const absl::Status status = Migrate(db_.get(), Migrations());
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_NE(status.message().find("format 9"), absl::string_view::npos) << status;
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
