#include "engine/report/repository_table.h"

#include <gtest/gtest.h>

#include <vector>

namespace offkey {
namespace {

RepositoryRow Row(const std::string& repo, uint64_t objects, std::array<uint64_t, 3> findings,
                  SweepState state = SweepState::kComplete, const std::string& note = "") {
  RepositoryRow row;
  row.repo = repo;
  row.state = state;
  row.findings = findings;
  row.coverage.objects_total = row.coverage.objects_scanned = objects;
  if (!note.empty()) row.coverage.notes.insert(note);
  row.coverage.unknown_remainder = state != SweepState::kComplete;
  return row;
}

std::string Text(const std::vector<RepositoryRow>& rows, TextOptions options = {}) {
  RunSummary summary;
  for (const RepositoryRow& row : rows) {
    Coverage coverage = row.coverage;
    coverage.notes.clear();
    summary.coverage.Merge(coverage);
  }
  summary.rules.count = 12;
  summary.seconds = 0.05;
  return RepositoryTableText(rows, summary, options);
}

TEST(RepositoryTableTest, TheWholeText) {
  EXPECT_EQ(
      Text({Row("/srv/git/app", 12345, {0, 2, 1}),
            Row("/srv/git/gone", 0, {}, SweepState::kNotSwept, "not a git repository"),
            Row("/srv/git/quiet", 10, {}),
            Row("/srv/git/team/shallow", 7, {1, 0, 0}, SweepState::kIncomplete, "shallow: cut")}),
      "Repositories in /srv/git\n"
      "                           objects     high   medium      low  state\n"
      "  app                       12,345        1        2        -  complete\n"
      "  gone                           -        -        -        -  not swept\n"
      "  team/shallow                   7        -        -        1  incomplete\n"
      "  and 1 more, read whole, without a finding (--verbose lists them)\n"
      "\n"
      "4 findings in 2 repositories: 1 high, 2 medium, 1 low\n"
      "  read        3 of 4 repositories, 12,362 objects, 0 B in 50 ms, 12 rules\n"
      "  incomplete  team/shallow\n"
      "              shallow: cut\n"
      "  not swept   gone\n"
      "              not a git repository\n"
      "  incomplete  something could not be read; there may be credentials that are not in this "
      "list\n");
}

TEST(RepositoryTableTest, NothingFound) {
  const std::string text = Text({Row("/a/x", 1, {}), Row("/a/y", 1, {})});
  EXPECT_EQ(text,
            "No credentials found.\n"
            "  read        2 repositories, 2 objects, 0 B in 50 ms, 12 rules\n");
  TextOptions verbose;
  verbose.verbose = true;
  EXPECT_NE(Text({Row("/a/x", 1, {}), Row("/a/y", 1, {})}, verbose).find("\n  y  "),
            std::string::npos);
  TextOptions quiet;
  quiet.quiet = true;
  EXPECT_EQ(Text({Row("/a/x", 1, {1, 1, 1})}, quiet), "");
}

TEST(RepositoryTableTest, NamesAreEscapedAndNeverCut) {
  const std::string longest(90, 'n');
  TextOptions options;
  options.width = 80;
  const std::string text =
      Text({Row("/a/\x1b[2J", 1, {1, 0, 0}), Row("/a/" + longest, 1, {1, 0, 0})}, options);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("  " + longest + "\n"), std::string::npos);
}

TEST(RepositoryTableTest, CommonDirectory) {
  const auto common = [](const std::vector<std::string>& names) {
    std::vector<RepositoryRow> rows;
    for (const std::string& name : names) rows.push_back(Row(name, 0, {}));
    return CommonDirectory(rows);
  };
  EXPECT_EQ(common({"/a/b/c", "/a/b/d", "/a/b/e/f"}), "/a/b");
  EXPECT_EQ(common({"/a/b"}), "/a");
  EXPECT_EQ(common({"/a/b", "/a/b/c"}), "/a");
  EXPECT_EQ(common({"/a/bc", "/a/b"}), "/a");
  EXPECT_EQ(common({"/ab/x", "/a/x"}), "");
  EXPECT_EQ(common({"/a", "/b"}), "");
  EXPECT_EQ(common({"none", "/a/b"}), "");
  EXPECT_EQ(common({}), "");
}

}  // namespace
}  // namespace offkey
