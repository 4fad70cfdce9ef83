#include "git/refs.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <string>

#include "absl/strings/str_join.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class RefsTest : public GitTest {
 protected:
  RefSet ReadAt(const std::string& below) { return ReadRefs(OpenLayout(Path(below)).value()); }

  // "name target\n" of all refs of one kind.
  static std::string Listing(const RefSet& set, RefKind kind) {
    std::string text;
    for (const Ref& ref : set.refs()) {
      if (ref.kind == kind) text += std::string(ref.name) + " " + ref.target.ToHex() + "\n";
    }
    return text;
  }

  std::string Oracle(const std::string& below) {
    return Git(below, "for-each-ref --format='%(refname) %(objectname)'");
  }
};

TEST_F(RefsTest, AgreesWithForEachRefOnLooseAndPacked) {
  for (const std::string format : {"sha1", "sha256"}) {
    const std::string r = "r" + format;
    MakeRepository(r, "--object-format=" + format);
    Git(r, "tag light");
    Git(r, "tag -a -m x annotated");
    Git(r, "branch feature/one");
    Git(r, "notes add -m note");
    Git(r, "pack-refs --all");
    Git(r, "commit -q --allow-empty -m two");
    Git(r, "branch -f feature/one");  // loose hides packed
    Git(r, "branch feature/two");
    Git(r, "symbolic-ref refs/remotes/origin/HEAD refs/heads/main");
    Git(r, "update-ref refs/stash HEAD");
    const RefSet set = ReadAt(r);
    EXPECT_EQ(Listing(set, RefKind::kRef), Oracle(r));
    EXPECT_EQ(set.broken, 0u);
    EXPECT_FALSE(set.unknown_remainder);
    EXPECT_EQ(set.Peeled(*set.Find("refs/tags/annotated")).ToHex(),
              GitLine(r, "rev-parse annotated^{}"));
    EXPECT_TRUE(set.Peeled(*set.Find("refs/tags/light")).empty());
    EXPECT_TRUE(set.Find("refs/remotes/origin/HEAD")->symbolic);
    EXPECT_EQ(set.Find("refs/none"), nullptr);
    EXPECT_EQ(set.head_state, RefSet::HeadState::kSymbolic);
    EXPECT_EQ(set.head_target, "refs/heads/main");
    EXPECT_EQ(set.Find("HEAD")->target.ToHex(), GitLine(r, "rev-parse HEAD"));
  }
}

TEST_F(RefsTest, HeadUnbornDetachedMissingAndForeign) {
  Git("", "init -q -b main r");
  EXPECT_EQ(ReadAt("r").head_state, RefSet::HeadState::kUnborn);
  MakeRepository("r");
  Git("r", "checkout -q --detach");
  const RefSet detached = ReadAt("r");
  EXPECT_EQ(detached.head_state, RefSet::HeadState::kDetached);
  EXPECT_EQ(detached.Find("HEAD")->kind, RefKind::kHead);
  std::filesystem::remove(Path("r/.git/HEAD"));
  Write("r/.git/packed-refs", "");
  EXPECT_EQ(ReadAt("r").head_state, RefSet::HeadState::kMissing);
  ASSERT_EQ(symlink("refs/heads/main", Path("r/.git/HEAD").c_str()), 0);
  const RefSet linked = ReadAt("r");
  EXPECT_EQ(linked.head_state, RefSet::HeadState::kMissing);
  EXPECT_TRUE(linked.unknown_remainder);
  EXPECT_NE(absl::StrJoin(linked.notes, "\n").find("symbolic link"), std::string::npos);
}

TEST_F(RefsTest, PseudoRefsAndShallow) {
  MakeRepository("r");
  const std::string id = GitLine("r", "rev-parse HEAD");
  Git("r", "commit -q --allow-empty -m two");
  const std::string second = GitLine("r", "rev-parse HEAD");
  Git("r", "reset -q --hard HEAD~1");
  Write("r/.git/FETCH_HEAD",
        id + "\t\tbranch 'a' of x\n" + second + "\tnot-for-merge\tbranch 'b'\n");
  Write("r/.git/COMMIT_EDITMSG", second + "\n");
  const RefSet set = ReadAt("r");
  EXPECT_EQ(Listing(set, RefKind::kPseudo),
            "FETCH_HEAD " + id + "\nFETCH_HEAD " + second + "\nORIG_HEAD " + second + "\n");

  Git("r", "reset -q --hard " + second);
  Git("", "clone -q --bare --depth 1 file://" + Path("r") + " t.git");
  const RefSet cut = ReadAt("t.git");
  ASSERT_EQ(cut.shallow.size(), 1u);
  EXPECT_EQ(cut.shallow[0].ToHex(), second);
  EXPECT_TRUE(cut.notes.contains("shallow: history is incomplete below 1 commit"));
}

TEST_F(RefsTest, WorkTreesHaveTheirOwnRefs) {
  MakeRepository("r");
  const std::string first = GitLine("r", "rev-parse HEAD");
  Git("r", "worktree add -q --detach ../w");
  Git("w", "commit -q --allow-empty -m side");
  const std::string side = GitLine("w", "rev-parse HEAD");
  Git("w", "update-ref refs/bisect/bad HEAD");
  Git("r", "update-ref refs/worktree/mine HEAD");
  Git("r", "update-ref ORIG_HEAD HEAD");

  const RefSet main = ReadAt("r");
  EXPECT_EQ(main.Find("HEAD")->target.ToHex(), first);
  EXPECT_EQ(main.Find("worktrees/w/HEAD")->target.ToHex(), side);
  EXPECT_EQ(main.Find("worktrees/w/refs/bisect/bad")->target.ToHex(), side);
  EXPECT_EQ(main.Find("refs/bisect/bad"), nullptr);
  EXPECT_EQ(Listing(main, RefKind::kRef), Oracle("r"));

  const RefSet linked = ReadAt("w");
  EXPECT_EQ(linked.Find("HEAD")->target.ToHex(), side);
  EXPECT_EQ(linked.Find("refs/bisect/bad")->target.ToHex(), side);
  EXPECT_EQ(linked.Find("main-worktree/HEAD")->target.ToHex(), first);
  EXPECT_EQ(linked.Find("main-worktree/ORIG_HEAD")->target.ToHex(), first);
  EXPECT_EQ(linked.Find("main-worktree/refs/worktree/mine")->target.ToHex(), first);
  EXPECT_EQ(linked.Find("refs/worktree/mine"), nullptr);
  EXPECT_EQ(linked.Find("worktrees/w/HEAD"), nullptr);
  EXPECT_EQ(Listing(linked, RefKind::kRef), Oracle("w"));
}

TEST_F(RefsTest, LoopsGarbageAndForeignFilesAreSaid) {
  MakeRepository("r");
  Write("r/.git/refs/heads/loop1", "ref: refs/heads/loop2\n");
  Write("r/.git/refs/heads/loop2", "ref: refs/heads/loop1\n");
  Write("r/.git/refs/heads/dangling", "ref: refs/heads/none\n");
  Write("r/.git/refs/heads/empty", "");
  Write("r/.git/refs/heads/busy.lock", "garbage");
  Write("r/.git/refs/heads/big", std::string(1 << 20, 'x'));
  ASSERT_EQ(mkfifo(Path("r/.git/refs/heads/fifo").c_str(), 0600), 0);
  ASSERT_EQ(symlink("/etc/passwd", Path("r/.git/refs/heads/link").c_str()), 0);
  ASSERT_EQ(symlink("..", Path("r/.git/refs/around").c_str()), 0);
  std::string deep = "r/.git/refs";
  for (int i = 0; i < kMaxRefDepth + 5; ++i) deep += "/d";
  std::filesystem::create_directories(Path(deep));
  const RefSet set = ReadAt("r");
  EXPECT_EQ(set.broken, 3u);  // two in the loop, one empty
  EXPECT_TRUE(set.unknown_remainder);
  const std::string notes = absl::StrJoin(set.notes, "\n");
  for (const char* part : {"loop", "fifo", "link", "around", "empty", "big", "deep",
                           "1 symbolic refs name a ref that does not exist"}) {
    EXPECT_NE(notes.find(part), std::string::npos) << part << " in\n" << notes;
  }
  EXPECT_EQ(notes.find("busy"), std::string::npos);
  EXPECT_NE(set.Find("refs/heads/main"), nullptr);
  EXPECT_EQ(set.Find("refs/heads/loop1"), nullptr);
}

TEST_F(RefsTest, NotesAreBoundedAndPrintable) {
  MakeRepository("r");
  for (int i = 0; i < 200; ++i) {
    Write("r/.git/refs/heads/\x1b[31m" + std::to_string(i), "garbage");
  }
  const RefSet set = ReadAt("r");
  EXPECT_EQ(set.broken, 200u);
  EXPECT_LE(set.notes.size(), kMaxRefNotes + 1);
  EXPECT_EQ(absl::StrJoin(set.notes, "").find('\x1b'), std::string::npos);
}

TEST_F(RefsTest, AMillionPackedRefs) {
  MakeRepository("r");
  const std::string id = GitLine("r", "rev-parse HEAD");
  std::string text = "# pack-refs with: peeled fully-peeled sorted \n";
  char name[64];
  for (int i = 0; i < 1'000'000; ++i) {
    std::snprintf(name, sizeof name, " refs/pull/%07d/head\n", i);
    text += id + name;
  }
  Write("r/.git/packed-refs", text);
  const RefSet set = ReadAt("r");
  EXPECT_EQ(set.refs().size(), 1'000'000u + 2);  // refs/heads/main and HEAD
  EXPECT_EQ(set.Find("refs/pull/0999999/head")->target.ToHex(), id);
  EXPECT_LE(sizeof(Ref), 64u);
}

TEST_F(RefsTest, UnsortedPackedRefsAreSorted) {
  MakeRepository("r");
  const std::string id = GitLine("r", "rev-parse HEAD");
  Write("r/.git/packed-refs", id + " refs/z\n" + id + " refs/a\n" + id + " refs/a\n");
  const RefSet set = ReadAt("r");
  EXPECT_EQ(Listing(set, RefKind::kRef),
            "refs/a " + id + "\nrefs/heads/main " + id + "\nrefs/z " + id + "\n");
}

TEST_F(RefsTest, Reflogs) {
  MakeRepository("r");
  Git("r", "commit -q --allow-empty -m 'a message in the log'");
  const std::string second = GitLine("r", "rev-parse HEAD");
  Git("r", "reset -q --hard HEAD~1");
  Git("r", "worktree add -q ../w -b side");
  ASSERT_EQ(mkfifo(Path("r/.git/logs/fifo").c_str(), 0600), 0);
  std::map<std::string, std::pair<std::string, size_t>> seen;
  bool has_second = false;
  const ReflogSummary summary = ReadReflogs(OpenLayout(Path("r")).value(), [&](const Reflog& log) {
    seen[log.path] = {std::string(log.text), log.ids.size()};
    for (const ObjectId& id : log.ids) has_second = has_second || id.ToHex() == second;
  });
  EXPECT_EQ(summary.files, seen.size());
  EXPECT_TRUE(has_second);
  EXPECT_EQ(seen["logs/HEAD"].second, 2u);
  EXPECT_EQ(seen["logs/HEAD"].first, Read("r/.git/logs/HEAD"));
  EXPECT_NE(seen["logs/HEAD"].first.find("a message in the log"), std::string::npos);
  EXPECT_TRUE(seen.contains("logs/refs/heads/main"));
  EXPECT_TRUE(seen.contains("worktrees/w/logs/HEAD"));
  EXPECT_TRUE(summary.unknown_remainder);  // the FIFO
  EXPECT_EQ(summary.broken_lines, 0u);
}

}  // namespace
}  // namespace offkey::git
