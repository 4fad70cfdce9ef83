#include "git/commit_parser.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "git/tag_parser.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

const std::string kTree(40, 'a');
const std::string kParent(40, 'b');

CommitFields Parse(const std::string& bytes, ObjectFormat format = ObjectFormat::kSha1) {
  CommitFields fields;
  ParseCommit(bytes, format, &fields);
  return fields;
}

TEST(CommitParser, OrdinaryCommit) {
  const std::string text = "tree " + kTree + "\nparent " + kParent + "\nparent " + kTree +
                           "\nauthor A U Thor <a@example.com> 1700000000 +0530\n"
                           "committer C <c@example.com> 1700000001 -0330\nencoding ISO-8859-1\n"
                           "gpgsig -----BEGIN PGP SIGNATURE-----\n author Evil <e@x> 1 +0000\n \n"
                           " -----END PGP SIGNATURE-----\n\nsubject\n\nparent x\n";
  const CommitFields fields = Parse(text);
  EXPECT_TRUE(fields.well_formed);
  EXPECT_EQ(fields.tree.ToHex(), kTree);
  ASSERT_EQ(fields.parents.size(), 2u);
  EXPECT_EQ(fields.parents[0].ToHex(), kParent);
  EXPECT_EQ(fields.author.name, "A U Thor");
  EXPECT_EQ(fields.author.email, "a@example.com");
  EXPECT_EQ(fields.author.seconds, 1700000000);
  EXPECT_EQ(fields.author.zone_minutes, 330);
  EXPECT_EQ(fields.committer.zone_minutes, -210);
  EXPECT_EQ(fields.encoding, "ISO-8859-1");
  EXPECT_TRUE(fields.has_signature);
  EXPECT_EQ(text.substr(fields.message_offset), "subject\n\nparent x\n");
}

TEST(CommitParser, ParentsBelowTheAuthorAreNotParents) {
  const CommitFields fields = Parse("tree " + kTree + "\nauthor A <a> 1 +0000\nparent " + kParent +
                                    "\ncommitter A <a> 1 +0000\n\n");
  EXPECT_TRUE(fields.parents.empty());
  EXPECT_TRUE(fields.well_formed);
}

TEST(CommitParser, GarbageIsTolerated) {
  for (const std::string& text :
       {std::string(), std::string("\n"), std::string("tree"), std::string("tree \nparent \n"),
        std::string(1000, '\0'), std::string("\xff\xfe"), std::string("author\ncommitter"),
        "tree " + kTree}) {
    const CommitFields fields = Parse(text);
    EXPECT_FALSE(fields.well_formed);
    EXPECT_TRUE(fields.parents.empty());
    EXPECT_LE(fields.message_offset, text.size());
  }
  // One damaged header does not hide the rest.
  const CommitFields fields = Parse("tree x\nparent short\nparent " + kParent +
                                    "\nauthor nobody\ncommitter C <c@x> 5 +0100");
  EXPECT_TRUE(fields.tree.empty());
  ASSERT_EQ(fields.parents.size(), 1u);
  EXPECT_EQ(fields.author.name, "");
  EXPECT_EQ(fields.committer.email, "c@x");
}

TEST(CommitParser, Sha256) {
  const std::string tree(64, 'c');
  const CommitFields fields =
      Parse("tree " + tree + "\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nx",
            ObjectFormat::kSha256);
  EXPECT_EQ(fields.tree.ToHex(), tree);
  EXPECT_TRUE(Parse("tree " + tree + "\n", ObjectFormat::kSha1).tree.empty());
}

TEST(Person, Numbers) {
  EXPECT_EQ(ParsePerson("A <a> 99999999999999999999 +0000").seconds,
            std::numeric_limits<int64_t>::max());
  EXPECT_EQ(ParsePerson("A <a> -5 +0000").seconds, -5);
  EXPECT_EQ(ParsePerson("A <a> 1 +99999999999999999999").zone_minutes, 24 * 60);
  EXPECT_EQ(ParsePerson("A <a> 1 -9999").zone_minutes, -24 * 60);
  EXPECT_EQ(ParsePerson("A <a> 1").seconds, 1);
  EXPECT_FALSE(ParsePerson("A <a> 1").well_formed);
}

TEST(TagParser, OrdinaryAndDamaged) {
  const std::string text = "object " + kTree + "\ntype commit\ntag v1\ntagger T <t@x> 7 +0000\n\n" +
                           "message\n-----BEGIN PGP SIGNATURE-----\nx\n";
  const TagFields tag = ParseTag(text, ObjectFormat::kSha1);
  EXPECT_TRUE(tag.well_formed);
  EXPECT_EQ(tag.target.ToHex(), kTree);
  EXPECT_EQ(tag.kind, ObjectKind::kCommit);
  EXPECT_EQ(tag.name, "v1");
  EXPECT_EQ(tag.tagger.email, "t@x");
  EXPECT_TRUE(tag.has_signature);
  EXPECT_TRUE(text.substr(tag.message_offset).starts_with("message"));
  const TagFields old =
      ParseTag("object " + kTree + "\ntype tree\ntag v0\n\nx", ObjectFormat::kSha1);
  EXPECT_TRUE(old.well_formed);
  EXPECT_FALSE(old.tagger.well_formed);
  EXPECT_FALSE(old.has_signature);
  EXPECT_FALSE(ParseTag("object x\ntype y\n", ObjectFormat::kSha1).well_formed);
}

class CommitOracle : public GitTest {};

// Crooked author lines as git shows them.
TEST_F(CommitOracle, AuthorsAgreeWithGitLog) {
  Git("", "init -q r");
  const std::string tree = GitLine("r", "hash-object -t tree -w --stdin </dev/null");
  const std::vector<std::string> kLines = {
      "A U Thor <a@example.com> 1700000000 +0100",
      "<a@example.com> 1 +0000",
      "  Spaces  Inside  <  b@x  > 2 -0700",
      "No Mail <> 3 +0000",
      "Two <a@x> <b@x> 4 +0000",
      "Angle <a>b@x> 5 +0000",
      "Name <a@x>6 +0000",
      "Latin \xe9 <\xff@x> 7 +1400",
      "Tab\t<t@x>\t8\t+0000",
      "Long " + std::string(5000, 'n') + " <" + std::string(5000, 'e') + "> 9 +0000",
  };
  for (const std::string& line : kLines) {
    const std::string bytes =
        "tree " + tree + "\nauthor " + line + "\ncommitter C <c@x> 1700000000 +0000\n\nm\n";
    Write("commit", bytes);
    const std::string id = GitLine("r", "hash-object -t commit -w --stdin --literally <../commit");
    const std::string expected =
        GitLine("r",
                "-c log.mailmap=false -c i18n.logOutputEncoding=none log -1 "
                "--format='%an%x01%ae%x01%at' " +
                    id);
    CommitFields fields;
    ParseCommit(bytes, ObjectFormat::kSha1, &fields);
    EXPECT_EQ(absl::StrCat(std::string(fields.author.name), "\x01",
                           std::string(fields.author.email), "\x01", fields.author.seconds),
              expected)
        << line;
  }
}

TEST_F(CommitOracle, ParentsAndMessagesAgreeWithGit) {
  for (const std::string format : {"sha1", "sha256"}) {
    const std::string r = "r" + format;
    MakeRepository(r, "--object-format=" + format);
    Git(r, "checkout -q -b a");
    Git(r, "commit -q --allow-empty -m a");
    Git(r, "checkout -q -b b HEAD~1");
    Git(r, "commit -q --allow-empty -m b");
    Git(r, "merge -q --no-ff -m merge a main");
    const ObjectFormat parsed = format == "sha1" ? ObjectFormat::kSha1 : ObjectFormat::kSha256;
    const std::string bytes = Git(r, "cat-file commit HEAD");
    CommitFields fields;
    ParseCommit(bytes, parsed, &fields);
    EXPECT_TRUE(fields.well_formed);
    std::vector<std::string> parents;
    for (const ObjectId& parent : fields.parents) parents.push_back(parent.ToHex());
    EXPECT_EQ(absl::StrJoin(parents, " "), GitLine(r, "log -1 --format=%P"));
    EXPECT_EQ(fields.tree.ToHex(), GitLine(r, "log -1 --format=%T"));
    EXPECT_EQ(bytes.substr(fields.message_offset), "merge\n");
    Git(r, "tag -a -m tagged t");
    const std::string tag_bytes = Git(r, "cat-file tag t");
    const TagFields tag = ParseTag(tag_bytes, parsed);
    EXPECT_TRUE(tag.well_formed);
    EXPECT_EQ(tag.target.ToHex(), GitLine(r, "rev-parse HEAD"));
    EXPECT_EQ(tag.tagger.name, "Carl Committer");
    EXPECT_EQ(tag.tagger.zone_minutes, -210);
  }
}

}  // namespace
}  // namespace offkey::git
