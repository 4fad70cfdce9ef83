#include "git/repository_state.h"

#include <set>
#include <string>

#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class RepositoryStateTest : public GitTest {
 protected:
  Digest State(const std::string& below) {
    auto layout = OpenLayout(Path(below));
    EXPECT_TRUE(layout.ok()) << layout.status();
    const RefSet refs = ReadRefs(*layout);
    auto store = ObjectStore::Open(*std::move(layout), {});
    EXPECT_TRUE(store.ok()) << store.status();
    return RepositoryState(**store, refs);
  }
};

TEST_F(RepositoryStateTest, EveryChangeShowsAndACopyIsEqual) {
  Shell("git init -q -b main " + Path("r"));
  Git("r", "commit -q --allow-empty -m one");
  Git("r", "commit -q --allow-empty -m two");
  std::set<Digest> seen = {State("r")};
  EXPECT_EQ(seen.count(State("r")), 1u);
  Shell("cp -r " + Path("r") + " " + Path("copy"));
  EXPECT_EQ(State("copy"), State("r"));
  for (const char* change :
       {"git branch other", "git update-ref refs/heads/other HEAD~1",
        "git symbolic-ref HEAD refs/heads/other", "git repack -adq",
        "echo x | git hash-object -w --stdin", "git tag -a v1 -m tag",
        "git reflog expire --expire=now --all", "git rev-parse HEAD > .git/shallow",
        "git branch -q -D main", "git checkout -q --detach"}) {
    Shell("cd " + Path("r") + " && " + change);
    EXPECT_TRUE(seen.insert(State("r")).second) << change;
    EXPECT_EQ(seen.count(State("r")), 1u) << change;
  }
}

}  // namespace
}  // namespace offkey::git
