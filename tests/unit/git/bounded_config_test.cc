#include "git/bounded_config.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

TEST(BoundedConfig, ReadsTheValuesThatMatter) {
  const RepositoryConfig config = ParseRepositoryConfig(
      "# comment\n[core]\n\trepositoryformatversion = 1 ; comment\n\tbare = false\n"
      "[Extensions] ObjectFormat = \"SHA256\"\n\tpartialClone = origin\n\tweird\n"
      "[remote \"or\\\"igin\"]\n\turl = https://example.com/x\n\tpromisor\n");
  EXPECT_EQ(config.format_version, 1);
  EXPECT_EQ(config.object_format, "sha256");
  EXPECT_TRUE(config.promisor);
  EXPECT_EQ(config.extensions, (std::vector<std::string>{"objectformat", "partialclone", "weird"}));
  EXPECT_EQ(config.damaged_lines, 0u);
}

TEST(BoundedConfig, NothingElseIsReadOrFollowed) {
  const RepositoryConfig config = ParseRepositoryConfig(
      "[include]\n path = /dev/zero\n[core]\n fsmonitor = /bin/false\n"
      "[coreX]\n repositoryformatversion = 7\n[remote]\n promisor = true\n");
  EXPECT_EQ(config.format_version, 0);
  EXPECT_FALSE(config.promisor);
  EXPECT_TRUE(config.extensions.empty());
}

TEST(BoundedConfig, PassesOverDamagedLines) {
  const RepositoryConfig config = ParseRepositoryConfig(
      "[core\n repositoryformatversion = 9\n[extensions]\n objectformat = \"sha256\n"
      " 1name = x\n = y\nrefstorage = reftable\n[core]\nrepositoryformatversion = x\n");
  EXPECT_EQ(config.format_version, -1);
  EXPECT_EQ(config.object_format, "");
  EXPECT_EQ(config.ref_storage, "reftable");
  EXPECT_EQ(config.damaged_lines, 4u);
}

// A long line is one line: nothing inside it can pass for a section (the class of CVE-2023-29007).
TEST(BoundedConfig, ALongLineInjectsNothing) {
  const std::string filler(100'000, 'a');
  const RepositoryConfig config = ParseRepositoryConfig("[submodule \"x\"]\n url = " + filler +
                                                        "[extensions] objectformat = sha256\n");
  EXPECT_TRUE(config.object_format.empty());
  EXPECT_EQ(ParseRepositoryConfig(std::string(kMaxConfigBytes, '\n') +
                                  "[extensions]\nobjectformat=sha256\n")
                .object_format,
            "");
}

class ConfigOracle : public GitTest {};

// What git reads from the same text; each value must be equal.
TEST_F(ConfigOracle, AgreesWithGit) {
  const char* kTexts[] = {
      "[extensions]\n objectformat = a b  \n",
      "[extensions]\n objectformat = \"a b  \" # c\n",
      "[extensions]\n objectformat = a\\\nb\n",
      "[extensions]\n objectformat = a ; b\n",
      "[EXTENSIONS]\r\n\tobjectformat=x\r\n",
      "[extensions] objectformat = one\n[core]\n[extensions]\nobjectformat = two\n",
      "[extensions]\n objectformat = \"a;b\"c\n",
      "[extensions]\n objectformat = a\\tb\\\\\\\"\n",
      "\xef\xbb\xbf[extensions]\n objectformat = bom\n",
      "[extensions]objectformat=x\n;[extensions]\n#objectformat=y\n",
  };
  for (const char* text : kTexts) {
    Write("config", text);
    const std::string expected = GitLine("", "config -f config extensions.objectformat");
    EXPECT_EQ(ParseRepositoryConfig(text).object_format, expected) << text;
  }
}

}  // namespace
}  // namespace offkey::git
