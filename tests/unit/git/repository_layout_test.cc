#include "git/repository_layout.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "absl/strings/str_join.h"
#include "git/alternates.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class LayoutTest : public GitTest {
 protected:
  static std::string Notes(const RepositoryLayout& layout) {
    return absl::StrJoin(layout.notes, "\n");
  }
  absl::Status Failure(const std::string& below) { return OpenLayout(Path(below)).status(); }
};

TEST_F(LayoutTest, WorkTreeBareAndInside) {
  MakeRepository("r");
  for (const char* below : {"r", "r/.git", "r/.git/refs/heads", "r/"}) {
    const RepositoryLayout layout = OpenLayout(Path(below)).value();
    EXPECT_EQ(layout.git_dir, Path("r/.git")) << below;
    EXPECT_EQ(layout.common_dir, Path("r/.git"));
    ASSERT_EQ(layout.object_dirs.size(), 1u);
    EXPECT_EQ(layout.object_dirs[0].path, Path("r/.git/objects"));
    EXPECT_FALSE(layout.bare);
    EXPECT_FALSE(layout.promisor);
    EXPECT_FALSE(layout.unknown_remainder);
    EXPECT_EQ(layout.format, ObjectFormat::kSha1);
    EXPECT_TRUE(layout.notes.empty()) << Notes(layout);
  }
  Git("", "clone -q --bare r b.git");
  EXPECT_TRUE(OpenLayout(Path("b.git")).value().bare);
  ASSERT_EQ(symlink("b.git", Path("alias").c_str()), 0);
  EXPECT_EQ(OpenLayout(Path("alias")).value().git_dir, Path("b.git"));
}

TEST_F(LayoutTest, LinkedWorkTreeAndSubmodule) {
  MakeRepository("r");
  Git("r", "worktree add -q ../w -b side");
  const RepositoryLayout linked = OpenLayout(Path("w")).value();
  EXPECT_TRUE(linked.linked_worktree);
  EXPECT_EQ(linked.git_dir, Path("r/.git/worktrees/w"));
  EXPECT_EQ(linked.common_dir, Path("r/.git"));
  EXPECT_EQ(linked.object_dirs[0].path, Path("r/.git/objects"));

  MakeRepository("super");
  Git("super", "-c protocol.file.allow=always submodule --quiet add ../r sub");
  const RepositoryLayout sub = OpenLayout(Path("super/sub")).value();
  EXPECT_EQ(sub.git_dir, Path("super/.git/modules/sub"));
  EXPECT_EQ(OpenLayout(Path("super/.git/modules/sub")).value().git_dir, sub.git_dir);
}

TEST_F(LayoutTest, ASnapshotWithoutConfigAndRefs) {
  MakeRepository("r");
  Git("r", "pack-refs --all");
  std::filesystem::remove(Path("r/.git/config"));
  std::filesystem::remove_all(Path("r/.git/refs"));
  EXPECT_TRUE(OpenLayout(Path("r/.git")).ok());
  std::filesystem::remove(Path("r/.git/HEAD"));
  EXPECT_TRUE(OpenLayout(Path("r")).ok());
  std::filesystem::remove(Path("r/.git/packed-refs"));
  EXPECT_EQ(Failure("r").code(), absl::StatusCode::kNotFound);
}

TEST_F(LayoutTest, NotARepository) {
  std::filesystem::create_directory(Path("plain"));
  const absl::Status plain = Failure("plain");
  EXPECT_EQ(plain.code(), absl::StatusCode::kNotFound);
  EXPECT_NE(plain.message().find("is not a git repository"), absl::string_view::npos);
  EXPECT_EQ(Failure("missing").code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(OpenLayout("").status().code(), absl::StatusCode::kNotFound);
  MakeRepository("r");
  std::filesystem::create_directory(Path("r/sub"));
  const absl::Status inside = Failure("r/sub");
  EXPECT_EQ(inside.code(), absl::StatusCode::kNotFound);
  EXPECT_NE(std::string(inside.message()).find("work tree of " + Path("r")), std::string::npos);
}

TEST_F(LayoutTest, Sha256WithAndWithoutConfig) {
  MakeRepository("r", "--object-format=sha256");
  EXPECT_EQ(OpenLayout(Path("r")).value().format, ObjectFormat::kSha256);
  Git("r", "pack-refs --all");
  std::filesystem::remove(Path("r/.git/config"));
  EXPECT_EQ(OpenLayout(Path("r")).value().format, ObjectFormat::kSha256);
}

TEST_F(LayoutTest, UnsupportedFormatsAreSaid) {
  MakeRepository("r");
  const auto with_config = [&](const std::string& text) {
    Write("r/.git/config", "[core]\nrepositoryformatversion = 1\n" + text);
    return Failure("r");
  };
  const absl::Status reftable = with_config("[extensions]\nrefstorage = reftable\n");
  EXPECT_EQ(reftable.code(), absl::StatusCode::kUnimplemented);
  EXPECT_NE(reftable.message().find("unsupported reference storage: reftable"),
            absl::string_view::npos);
  EXPECT_EQ(with_config("[extensions]\nfuture = 1\n").code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(with_config("[extensions]\nobjectformat = sha3\n").code(),
            absl::StatusCode::kUnimplemented);
  EXPECT_EQ(with_config("[core]\nrepositoryformatversion = 2\n").code(),
            absl::StatusCode::kUnimplemented);
  EXPECT_TRUE(with_config("[extensions]\nworktreeConfig = true\nnoop = 1\n").ok());
  // Version 0 ignores extensions that it does not know, as git does.
  EXPECT_TRUE(with_config("[core]\nrepositoryformatversion = 0\n[extensions]\nfuture = 1\n").ok());
}

TEST_F(LayoutTest, PartialCloneByConfigAndByPack) {
  MakeRepository("r");
  Git("r", "config uploadpack.allowFilter true");
  Git("", "clone -q --bare --filter=blob:none file://" + Path("r") + " p.git");
  const RepositoryLayout layout = OpenLayout(Path("p.git")).value();
  EXPECT_TRUE(layout.promisor);
  EXPECT_FALSE(layout.notes.empty());
  std::filesystem::remove(Path("p.git/config"));
  EXPECT_TRUE(OpenLayout(Path("p.git")).value().promisor);  // the .promisor file beside the pack
}

TEST_F(LayoutTest, AlternatesAreFollowedOnceAndMissingOnesAreSaid) {
  MakeRepository("base");
  Git("", "clone -q --bare --shared base/.git a.git");
  Git("", "clone -q --bare --shared a.git b.git");
  Write("base/.git/objects/info/alternates",
        "# a comment\n../../../b.git/objects\n\"" + dir_ + "/no\\164here\"\n");
  const RepositoryLayout layout = OpenLayout(Path("b.git")).value();
  ASSERT_EQ(layout.object_dirs.size(), 3u) << Notes(layout);
  EXPECT_EQ(layout.object_dirs[1].path, Path("a.git/objects"));
  EXPECT_EQ(layout.object_dirs[2].path, Path("base/.git/objects"));
  EXPECT_EQ(layout.object_dirs[2].kind, ObjectDirectoryKind::kAlternate);
  EXPECT_TRUE(layout.unknown_remainder);
  EXPECT_NE(Notes(layout).find("/nothere, which is not a readable directory"), std::string::npos)
      << Notes(layout);
  const RepositoryLayout alone =
      OpenLayout(Path("b.git"), {.extra_object_dirs = {}, .follow_alternates = false}).value();
  EXPECT_EQ(alone.object_dirs.size(), 1u);
  EXPECT_TRUE(alone.unknown_remainder);
}

TEST_F(LayoutTest, AlternatesAreCutAtTheDepthOfGit) {
  for (int i = 0; i < 9; ++i) {
    const std::string name = std::to_string(i);
    Git("", "init -q --bare " + name);
    Write(name + "/objects/info/alternates", "../../" + std::to_string(i + 1) + "/objects\n");
  }
  const RepositoryLayout layout = OpenLayout(Path("0")).value();
  EXPECT_EQ(layout.object_dirs.size(), 1u + kMaxAlternatesDepth);
  EXPECT_TRUE(layout.unknown_remainder);
}

TEST_F(LayoutTest, QuarantineComesFirst) {
  MakeRepository("r");
  std::filesystem::create_directory(Path("quarantine"));
  LayoutOptions options;
  options.extra_object_dirs = {Path("quarantine")};
  const RepositoryLayout layout = OpenLayout(Path("r"), options).value();
  EXPECT_EQ(layout.object_dirs[0].path, Path("quarantine"));
  EXPECT_EQ(layout.object_dirs[0].kind, ObjectDirectoryKind::kQuarantine);
  options.extra_object_dirs = {Path("none")};
  EXPECT_EQ(OpenLayout(Path("r"), options).status().code(), absl::StatusCode::kNotFound);
}

TEST_F(LayoutTest, HostileFilesAreNotOpened) {
  MakeRepository("r");
  std::filesystem::remove(Path("r/.git/config"));
  ASSERT_EQ(mkfifo(Path("r/.git/config").c_str(), 0600), 0);
  const RepositoryLayout layout = OpenLayout(Path("r")).value();
  EXPECT_TRUE(layout.unknown_remainder);
  EXPECT_NE(Notes(layout).find("FIFO"), std::string::npos);

  std::filesystem::rename(Path("r/.git/objects"), Path("elsewhere"));
  ASSERT_EQ(symlink("../../elsewhere", Path("r/.git/objects").c_str()), 0);
  EXPECT_EQ(Failure("r").code(), absl::StatusCode::kFailedPrecondition);

  std::filesystem::create_directory(Path("f"));
  ASSERT_EQ(mkfifo(Path("f/.git").c_str(), 0600), 0);
  EXPECT_EQ(Failure("f").code(), absl::StatusCode::kFailedPrecondition);
  Write("g/.git", "nonsense");
  EXPECT_EQ(Failure("g").code(), absl::StatusCode::kFailedPrecondition);
  Write("h/.git", "gitdir: nowhere\n");
  EXPECT_EQ(Failure("h").code(), absl::StatusCode::kNotFound);
}

TEST_F(LayoutTest, AHugeConfigIsReadInPartAndSaid) {
  MakeRepository("r");
  Write("r/.git/config", "[core]\nbare = false\nx = " + std::string(3 << 20, 'x') + "\n");
  const RepositoryLayout layout = OpenLayout(Path("r")).value();
  EXPECT_TRUE(layout.unknown_remainder);
}

TEST_F(LayoutTest, TheEnvironmentIsNotRead) {
  MakeRepository("r");
  MakeRepository("other");
  setenv("GIT_DIR", Path("other/.git").c_str(), 1);
  setenv("GIT_OBJECT_DIRECTORY", Path("other/.git/objects").c_str(), 1);
  setenv("GIT_ALTERNATE_OBJECT_DIRECTORIES", Path("other/.git/objects").c_str(), 1);
  const RepositoryLayout layout = OpenLayout(Path("r")).value();
  unsetenv("GIT_DIR");
  unsetenv("GIT_OBJECT_DIRECTORY");
  unsetenv("GIT_ALTERNATE_OBJECT_DIRECTORIES");
  ASSERT_EQ(layout.object_dirs.size(), 1u);
  EXPECT_EQ(layout.object_dirs[0].path, Path("r/.git/objects"));
}

TEST(Alternates, ParsesQuotedLinesAndComments) {
  EXPECT_EQ(ParseAlternates("# x\n\n/a\n\"/b\\\\c\\n\\303\\244\"\n\"broken\n../rel"),
            (std::vector<std::string>{"/a", "/b\\c\n\xc3\xa4", "\"broken", "../rel"}));
}

}  // namespace
}  // namespace offkey::git
