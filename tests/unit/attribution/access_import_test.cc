// The forms of accesses, and what importing them does to the store.
#include "engine/attribution/access/access_import.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/model/rfc3339.h"
#include "tests/support/store_fixture.h"

namespace offkey {
namespace {

using Lines = std::vector<std::string>;

class AccessImportTest : public StoreFixture {
 protected:
  AccessImportTest() : store_(Open()) {
    options_.file_name = "list";
    options_.as_of = 1'700'000'000;
    options_.now = options_.as_of + 5;
    options_.recorded_by = "root";
  }

  absl::StatusOr<AccessImportResult> Import(const std::string& kind, const std::string& text,
                                            size_t block = 7) {
    size_t at = 0;
    return ImportAccess(
        *store_, **FindAccessKind(kind),
        [&]() -> absl::StatusOr<std::string_view> {
          const std::string_view part = std::string_view(text).substr(at, block);
          at += part.size();
          return part;
        },
        options_);
  }

  std::string Error(const std::string& kind, const std::string& text) {
    const auto result = Import(kind, text);
    if (!result.ok()) return std::string(result.status().message());
    if (result->faults.empty()) return "";
    EXPECT_FALSE(result->written);
    return result->faults[0];
  }

  Lines Listed() {
    Lines lines;
    const auto day = [](int64_t at, int64_t open) {
      return at == open ? std::string("-") : FormatDate({at, 0});
    };
    EXPECT_TRUE(store_
                    ->ForEachAccessEntry([&](const StoredAccessEntry& one) {
                      lines.push_back(
                          absl::StrCat(one.entry.who, "|", one.entry.group, "|", one.entry.repo,
                                       "|", day(one.when().from, kBeginningOfTime), "|",
                                       day(one.when().until, kEndOfTime), "|", one.entry.level));
                      return absl::OkStatus();
                    })
                    .ok());
    return lines;
  }

  std::unique_ptr<Store> store_;
  AccessImportOptions options_;
};

TEST_F(AccessImportTest, OwnTables) {
  const Lines expected = {"|acme/dev|acme/*|2020-01-01|-|write",
                          "github.com/bob#7|acme/dev||-|2021-05-06|",
                          "jane@x.org||acme/shop|-|-|read"};
  const std::string csv =
      "\xEF\xBB\xBFrepo,who,from,until,level,group\r\nAcme/Shop.git,Jane@X.org,,,read,\r\n"
      ",github.com/Bob#7,,2021-05-06,,Acme/Dev\r\nacme/*,,2020-01-01,,write,acme/dev\r\n"
      "acme/shop,carl@x.org,,,none,\r\n";
  const auto result = Import("csv", csv);
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_EQ(result->faults, Lines());
  EXPECT_EQ(result->counts.not_reading, 1U);
  EXPECT_EQ(Listed(), expected);
  EXPECT_EQ(Import("csv", csv)->counts.changes(), 0U);
  for (const char* kind : {"json"}) {
    store_.reset();
    std::remove(path_.c_str());
    path_ = dir_.Path(kind);
    store_ = Open();
    ASSERT_TRUE(Import(kind, R"({"repo":"acme/shop","who":"jane@x.org","level":"read"}
{"who":"github.com/bob#7","group":"acme/dev","until":"2021-05-06"}
{"group":"acme/dev","repo":"acme/*","from":"2020-01-01T00:00:00Z","level":"write"})")
                    .ok());
    EXPECT_EQ(Listed(), expected);
  }
}

TEST_F(AccessImportTest, EverybodyInAList) {
  options_.repo = "acme/*";
  options_.host = "github.com";
  ASSERT_TRUE(Import("csv", "who\njane@x.org\nbob\n").ok());
  EXPECT_EQ(Listed(), Lines({"github.com/bob||acme/*|-|-|", "jane@x.org||acme/*|-|-|"}));
}

TEST_F(AccessImportTest, Github) {
  options_.repo = "acme/shop";
  const std::string people =
      R"([{"login":"Jane","id":77,"type":"User","permissions":{"pull":true,"push":true},)"
      R"("role_name":"write"},{"login":"bob","id":8,"permissions":{"pull":false},)"
      R"("role_name":"none"}][{"login":"carl","id":9}])";
  ASSERT_TRUE(Import("github-collaborators", people).ok());
  EXPECT_EQ(Listed(), Lines({"github.com/carl#9||acme/shop|-|-|",
                             "github.com/jane#77||acme/shop|-|-|write"}));
  ASSERT_TRUE(Import("github-repo-teams",
                     R"([{"slug":"Devs","permission":"pull","permissions":{"pull":true}}])")
                  .ok());
  options_.repo = "";
  options_.group = "acme/devs";
  ASSERT_TRUE(Import("github-members", R"([{"login":"dora","id":5}])").ok());
  ASSERT_TRUE(Import("github-team-repos", R"([{"full_name":"Acme/Web","role_name":"read"}])").ok());
  EXPECT_EQ(Listed().size(), 5U);
  EXPECT_EQ(Listed()[2], "github.com/dora#5|acme/devs||-|-|");
  EXPECT_EQ(Listed()[3], "|acme/devs|acme/shop|-|-|pull");
  EXPECT_EQ(Listed()[4], "|acme/devs|acme/web|-|-|read");
}

TEST_F(AccessImportTest, Gitlab) {
  options_.repo = "team/*";
  ASSERT_TRUE(Import("gitlab-members",
                     R"([{"id":1,"username":"jane","state":"active","created_at":)"
                     R"("2020-09-22T14:13:35Z","expires_at":"2021-02-02","access_level":30},)"
                     R"({"id":2,"username":"bob","access_level":10},)"
                     R"({"id":3,"username":"carl","access_level":50,"expires_at":null}])")
                  .ok());
  EXPECT_EQ(Listed(), Lines({"gitlab.com/carl#3||team/*|-|-|50",
                             "gitlab.com/jane#1||team/*|2020-09-22|2021-02-03|30"}));
}

TEST_F(AccessImportTest, ACompleteListEndsWhatItLacks) {
  options_.repo = "acme/shop";
  ASSERT_TRUE(
      Import("github-collaborators", R"([{"login":"a","id":1},{"login":"b","id":2}])").ok());
  options_.as_of += 86'400 * 10;
  options_.complete = options_.dry_run = true;
  EXPECT_EQ(Import("github-collaborators", R"([{"login":"a","id":1}])")->counts.ended, 1U);
  EXPECT_EQ(Listed()[1], "github.com/b#2||acme/shop|-|-|");
  options_.dry_run = false;
  // With a wrong record nothing ends.
  options_.skip_faults = true;
  const auto faulty = Import("github-collaborators", R"([{"login":"a","id":1},{"id":2}])");
  EXPECT_EQ(faulty->counts.ended, 0U);
  EXPECT_EQ(faulty->warnings.size(), 1U);
  EXPECT_EQ(Import("github-collaborators", R"([{"login":"a","id":1}])")->counts.ended, 1U);
  EXPECT_EQ(Listed()[1], "github.com/b#2||acme/shop|-|2023-11-24|");
  EXPECT_EQ(Import("github-collaborators", "[]")->counts.ended, 1U) << "an empty list too";
}

TEST_F(AccessImportTest, NothingIsHalfImported) {
  ASSERT_TRUE(Import("csv", "who,repo\njane@x.org,a\n").ok());
  const Lines before = Listed();
  struct Wrong {
    const char* kind;
    const char* text;
    const char* said;
  };
  for (const Wrong& wrong : std::vector<Wrong>{
           {"csv", "who,repo\nbob@x.org,a\nnonsense,a\n", "list:3: `who` is no e-mail"},
           {"csv", "who,repo\nbob@x.org,a\ncarl@x.org\n", "list:3"},
           {"csv", "who,repo\nbob@x.org,\n", "list:2: write two of"},
           {"csv", "who,repo,group\nbob@x.org,a,b\n", "list:2: write two of"},
           {"csv", "who,repo,form\nbob@x.org,a,2020-01-01\n", "no column is called form"},
           {"csv", "person;place\nbob@x.org;a\n", "the header lacks who or repo"},
           {"csv", "", "list:1"},
           {"csv", "who,repo,from\nbob@x.org,a,soon\n", "list:2"},
           {"csv", "who,repo,from\nbob@x.org,a,2020-01-01T00:00:00\n", "list:2"},
           {"csv", "who,repo,from,until\nbob@x.org,a,2020-01-01,2020-01-01\n",
            "does not lie after"},
           {"csv", "who,repo\nbob@x.org,a*b\n", "is no repository"},
           {"json", R"({"who":"bob@x.org","repo":"a","untl":"2020-01-01"})",
            "no key is called untl"},
           {"json", R"([{"who":"bob@x.org","repo":"a"})", "list:"},
           {"json", R"([{"who":"bob@x.org","repo":7}])", "list:1: "},
           {"gitlab-members", R"([{"username":"b","access_level":30}])",
            "either --repo or --group"},
           {"github-collaborators", "[]", "say --repo"}}) {
    const std::string said = Error(wrong.kind, wrong.text);
    EXPECT_NE(said.find(wrong.said), std::string::npos) << wrong.text << "\n" << said;
    EXPECT_EQ(Listed(), before);
  }
  options_.group = "g";
  EXPECT_NE(Error("github-collaborators", "[]").find("--group: "), std::string::npos);
  options_.group = "";
  options_.repo = "acme/shop";
  EXPECT_NE(
      Error("gitlab-members", R"([{"username":"b","access_level":"x"}])").find("access_level"),
      std::string::npos);
  EXPECT_NE(Error("github-collaborators", R"({"message":"Bad credentials"})").find("login"),
            std::string::npos);
  EXPECT_NE(Error("github-team-repos", "[]").find("--repo: "), std::string::npos);
  EXPECT_EQ(Listed(), before);
  EXPECT_FALSE(FindAccessKind("nonsense").ok());
}

TEST_F(AccessImportTest, ManyLinesAreOneTransaction) {
  std::string csv = "who,repo\n";
  for (int i = 0; i < 20'000; ++i) absl::StrAppend(&csv, "p", i, "@x.org,team/r", i % 100, "\n");
  EXPECT_EQ(Import("csv", csv, 1 << 16)->counts.added, 20'000U);
  EXPECT_EQ(Import("csv", csv + "broken", 1 << 16)->written, false);
  EXPECT_EQ(Listed().size(), 20'000U);
}

}  // namespace
}  // namespace offkey
