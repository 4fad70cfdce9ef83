#include "engine/store/store_export.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "engine/base/json_reader.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

class StoreExportTest : public StoreFixture {
 protected:
  static std::vector<std::string> Lines(Store* store, bool with_times = true) {
    std::vector<std::string> lines;
    const absl::Status status = store->Export(with_times, [&lines](std::string_view line) {
      lines.emplace_back(line);
      return absl::OkStatus();
    });
    EXPECT_TRUE(status.ok()) << status;
    return lines;
  }

  std::unique_ptr<Store> OpenAt(const std::string& name) {
    auto store = OpenSqliteStore(dir_.Path(name), *keyring_);
    EXPECT_TRUE(store.ok()) << store.status();
    return store.ok() ? *std::move(store) : nullptr;
  }

  Finding Rich(const std::string& seed, const std::string& repo) const {
    CommitEvent event = TestEvent(absl::StrCat("c", seed), "jane@example.com", 1000);
    event.path = absl::StrCat("a\xFF", seed);
    Finding finding =
        MakeFinding(seed, repo, {event, TestEvent(absl::StrCat("d", seed), "bob@example.com", -5)});
    finding.attributions = {{"jane@example.com", Relation::kIntroduced, Grade::kC, {{"k", "v"}}}};
    finding.companions = {{"example.id", "ab..yz", keyring_->fingerprint_key().Of("id"), true}};
    return finding;
  }

  void Fill(Store* store, const std::vector<std::string>& repos, int64_t time) {
    for (const std::string& repo : repos) {
      std::vector<Finding> findings;
      findings.push_back(Rich("shared", repo));
      findings.push_back(Rich(absl::StrCat("of ", repo), repo));
      ASSERT_TRUE(Sweep(*store, repo, std::move(findings), Complete(), time).ok());
    }
    PlannedTask task;
    task.credential = keyring_->fingerprint_key().Of(TestSecret("shared"));
    task.provider = "example";
    task.rule = "example.token";
    task.repos = {"x", "y"};
    task.identities = {{"jane@example.com", Relation::kIntroduced, Grade::kC, true, {{"a", "b"}}}};
    ASSERT_TRUE(store->EnqueueTasks({task}, time).ok());
    RosterPerson person;
    person.id = "jane";
    person.name = "Jane";
    person.identities.push_back({IdentityKind::kEmail, "", "jane@example.com", "", {}});
    ASSERT_TRUE(store->WritePeople(store->ReadRoster()->revision, {person}).ok());
  }
};

TEST_F(StoreExportTest, EveryTableIsKnownToTheExport) {
  const auto store = Open();
  const auto db = Database::Open(path_);
  ASSERT_TRUE(db.ok());
  auto query = (*db)->Prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  ASSERT_TRUE(query.ok());
  std::set<std::string> tables;
  while (*query->Step()) tables.insert(query->ColumnString(0));
  // A new table needs its line in engine/store/store_export.cc.
  EXPECT_EQ(tables, ExportedTables());
}

TEST_F(StoreExportTest, EqualStoresGiveEqualBytes) {
  const auto one = OpenAt("one.db");
  const auto two = OpenAt("two.db");
  Fill(one.get(), {"a", "b", "c"}, 500);
  Fill(two.get(), {"c", "b", "a"}, 500);
  EXPECT_EQ(Lines(one.get()), Lines(two.get()));
  const auto three = OpenAt("three.db");
  Fill(three.get(), {"b", "c", "a"}, 99);
  EXPECT_NE(Lines(one.get()), Lines(three.get()));
  EXPECT_EQ(Lines(one.get(), false), Lines(three.get(), false));
}

TEST_F(StoreExportTest, LinesAreJsonAndSayEverything) {
  const auto store = Open();
  Fill(store.get(), {"r\xFE"}, 500);
  const std::vector<std::string> lines = Lines(store.get());
  std::map<std::string, int> kinds;
  for (const std::string& line : lines) {
    const auto value = ParseJson(line);
    ASSERT_TRUE(value.ok()) << line << ": " << value.status();
    const JsonValue* kind = value->Find("kind");
    ++kinds[kind == nullptr ? "head" : kind->text];
    EXPECT_EQ(line.find(TestSecret("shared")), std::string::npos);
    EXPECT_EQ(line.find("sealed"), std::string::npos);
  }
  EXPECT_EQ(kinds, (std::map<std::string, int>{{"head", 1},
                                               {"repository", 1},
                                               {"sweep", 1},
                                               {"credential", 2},
                                               {"finding", 2},
                                               {"commit_event", 4},
                                               {"presence", 2},
                                               {"occurrence", 2},
                                               {"attribution", 2},
                                               {"companion", 2},
                                               {"task", 1},
                                               {"task_repository", 2},
                                               {"task_identity", 1},
                                               {"person", 1},
                                               {"identity", 1},
                                               {"end", 1}}));
  EXPECT_TRUE(lines.front().starts_with(R"({"schema":"offkey.store_export.v1","store_format":)"));
  EXPECT_EQ(lines.back(), absl::StrCat(R"({"kind":"end","lines":)", lines.size() - 2, "}"));
  const std::string all = [&lines] {
    std::string text;
    for (const std::string& line : lines) text += line;
    return text;
  }();
  for (const char* part :
       {R"("repo_b64":"cv4=")", R"("path_b64":)", R"("committed_at":-5)",
        R"("relation":"introduced","grade":"C")", R"("in":"blob")", R"("finished_at":500)"}) {
    EXPECT_NE(all.find(part), std::string::npos) << part;
  }
  for (const std::string& line : Lines(store.get(), false)) {
    EXPECT_EQ(line.find("finished_at"), std::string::npos);
    EXPECT_EQ(line.find("added_at"), std::string::npos);
  }
}

TEST_F(StoreExportTest, SeesOneMomentAndCanBeRepeated) {
  const auto store = Open();
  Fill(store.get(), {"a"}, 500);
  const auto other = Open();
  const std::vector<std::string> before = Lines(store.get());
  std::vector<std::string> during;
  bool written = false;
  const absl::Status status = store->Export(true, [&](std::string_view line) {
    during.emplace_back(line);
    if (!written) {
      written = true;
      std::vector<Finding> findings;
      findings.push_back(Rich("new", "zz"));
      EXPECT_TRUE(Sweep(*other, "zz", std::move(findings), Complete(), 600).ok());
    }
    return absl::OkStatus();
  });
  ASSERT_TRUE(status.ok()) << status;
  EXPECT_EQ(during, before);
  EXPECT_NE(Lines(store.get()), before);
  // An error of the caller ends it, and the store works on.
  EXPECT_EQ(
      store->Export(true, [](std::string_view) { return absl::UnavailableError("full"); }).code(),
      absl::StatusCode::kUnavailable);
  EXPECT_EQ(Lines(store.get()), Lines(other.get()));
}

}  // namespace
}  // namespace offkey
