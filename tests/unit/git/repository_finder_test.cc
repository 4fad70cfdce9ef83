#include "git/repository_finder.h"

#include <gtest/gtest.h>

#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class RepositoryFinderTest : public GitTest {
 protected:
  void Make(const std::string& at, const std::string& how = "") {
    Git("", "init -q " + how + " " + at);
    if (how.find("--bare") != std::string::npos) return;
    Git(at, "commit -q --allow-empty -m one");
  }

  // Relative to the scratch directory.
  std::vector<std::string> Below(RepositoryFinder* finder, const std::string& where = "") {
    const absl::Status status = finder->AddBelow(Path(where));
    EXPECT_TRUE(status.ok()) << status;
    return Paths(finder);
  }
  std::vector<std::string> Paths(RepositoryFinder* finder) {
    std::vector<std::string> paths;
    for (const FoundRepository& found : finder->Take()) {
      paths.push_back(found.path.starts_with(dir_ + "/") ? found.path.substr(dir_.size() + 1)
                                                         : found.path);
    }
    return paths;
  }
  using Names = std::vector<std::string>;
};

TEST_F(RepositoryFinderTest, EveryKindOnce) {
  Make("plain");
  Make("deep/er/bare.git", "--bare");
  Make("plain/nested");
  Git("plain", "worktree add -q ../tree");
  Git("plain", "worktree add -q ../a-tree-before-plain -b other");
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder), (Names{"deep/er/bare.git", "plain", "plain/nested"}));
  EXPECT_FALSE(finder.unknown_remainder());
  EXPECT_TRUE(finder.notes().empty());
}

TEST_F(RepositoryFinderTest, AWorkTreeAloneIsItsRepository) {
  Make("out/plain");
  std::filesystem::create_directories(Path("in"));
  Git("out/plain", "worktree add -q ../../in/tree");
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder, "in"), (Names{"in/tree"}));
}

TEST_F(RepositoryFinderTest, SubmodulesAreFoundOnceAndWithoutTheirTreeToo) {
  Make("lib");
  Make("app");
  Git("app", "-c protocol.file.allow=always submodule add -q " + Path("lib") + " third/lib");
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder, "app"), (Names{"app", "app/third/lib"}));
  std::filesystem::remove_all(Path("app/third"));
  RepositoryFinder again;
  EXPECT_EQ(Below(&again, "app"), (Names{"app", "app/.git/modules/third/lib"}));
}

TEST_F(RepositoryFinderTest, BorrowedObjectsAreNoRepository) {
  Make("plain");
  Git("", "clone -q --bare -s plain fork.git");
  std::filesystem::create_directories(Path("pool/objects"));
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder), (Names{"fork.git", "plain"}));
}

TEST_F(RepositoryFinderTest, LinksAreNotFollowed) {
  Make("out/plain");
  std::filesystem::create_directories(Path("in/loop"));
  std::filesystem::create_symlink(Path("out/plain"), Path("in/link"));
  std::filesystem::create_symlink(Path("in"), Path("in/loop/again"));
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder, "in"), Names{});
  // What was typed may be a link.
  RepositoryFinder typed;
  EXPECT_EQ(Below(&typed, "in/link"), (Names{"out/plain"}));
}

TEST_F(RepositoryFinderTest, WhatOnlyLooksLikeOneIsFoundToo) {
  std::filesystem::create_directories(Path("empty/.git"));
  std::filesystem::create_directories(Path("lost"));
  std::ofstream(Path("lost/.git")) << "gitdir: " << Path("nowhere") << "\n";
  Make("beheaded.git", "--bare");
  std::filesystem::remove(Path("beheaded.git/HEAD"));
  ASSERT_EQ(mkfifo(Path("fifo").c_str(), 0600), 0);
  RepositoryFinder finder;
  EXPECT_EQ(Below(&finder), (Names{"beheaded.git", "empty", "lost"}));
}

TEST_F(RepositoryFinderTest, NamedOnesAreJoined) {
  Make("plain");
  Git("plain", "worktree add -q ../tree");
  RepositoryFinder finder;
  finder.AddNamed(Path("tree"));
  finder.AddNamed(Path("plain/.git"));
  finder.AddNamed(Path("plain/.git/refs"));
  finder.AddNamed(Path("none"));
  finder.AddNamed(Path("none"));
  EXPECT_EQ(Paths(&finder), (Names{"none", "plain"}));
}

TEST_F(RepositoryFinderTest, BoundsAreSaid) {
  Make("a/b/c/plain");
  Make("one");
  Make("two");
  RepositoryFinder shallow(RepositoryFinder::Limits{.max_depth = 3});
  EXPECT_EQ(Below(&shallow), (Names{"one", "two"}));
  EXPECT_TRUE(shallow.unknown_remainder());
  RepositoryFinder few(RepositoryFinder::Limits{.max_repositories = 1});
  EXPECT_EQ(Below(&few).size(), 1u);
  EXPECT_TRUE(few.unknown_remainder());
  RepositoryFinder small(RepositoryFinder::Limits{.max_directories = 2});
  Below(&small);
  EXPECT_TRUE(small.unknown_remainder());
  EXPECT_FALSE(small.notes().empty());
}

TEST_F(RepositoryFinderTest, WrongDirectories) {
  RepositoryFinder finder;
  EXPECT_FALSE(finder.AddBelow(Path("none")).ok());
  std::ofstream(Path("file")) << "x";
  EXPECT_FALSE(finder.AddBelow(Path("file")).ok());
}

TEST_F(RepositoryFinderTest, SizesOrderRepositories) {
  Make("small");
  Make("large");
  Shell("cd " + Path("large") + " && head -c 300000 /dev/urandom > f && git add f");
  Git("large", "commit -q -m more");
  Git("large", "repack -q -a -d");
  RepositoryFinder finder;
  ASSERT_TRUE(finder.AddBelow(Path("")).ok());
  const std::vector<FoundRepository> found = finder.Take();
  ASSERT_EQ(found.size(), 2u);
  EXPECT_GT(found[0].bytes, found[1].bytes);
}

}  // namespace
}  // namespace offkey::git
