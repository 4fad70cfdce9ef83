#include "git/object_hash.h"

#include <dlfcn.h>
#include <git2.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

class ObjectHashTest : public GitTest {};

TEST_F(ObjectHashTest, AgreesWithGitForEveryKindAndFormat) {
  const std::string kContents[] = {"", "x", std::string("\0\n", 2), std::string(1 << 20, 'z')};
  for (const std::string format : {"sha1", "sha256"}) {
    Git("", "init -q --bare --object-format=" + format + " " + format);
    const ObjectFormat parsed = format == "sha1" ? ObjectFormat::kSha1 : ObjectFormat::kSha256;
    for (const std::string& content : kContents) {
      Write("content", content);
      for (const ObjectKind kind :
           {ObjectKind::kCommit, ObjectKind::kTree, ObjectKind::kBlob, ObjectKind::kTag}) {
        const absl::StatusOr<ObjectId> id = HashObject(kind, content, parsed);
        ASSERT_TRUE(id.ok()) << id.status();
        EXPECT_EQ(id->ToHex(),
                  GitLine(format, "hash-object --literally --stdin -t " +
                                      std::string(ObjectKindName(kind)) + " <../content"));
      }
    }
  }
}

// No public pair of colliding bytes begins with an object header, so the refusal cannot be provoked
// from outside. What can be checked is that the libgit2 in this process is the build that has the
// detection: its message for an attack is in the library only then.
TEST(Sha1CollisionDetection, TheLinkedLibraryHasIt) {
  Dl_info info;
  ASSERT_NE(dladdr(reinterpret_cast<const void*>(&git_odb_hash), &info), 0);
  std::ifstream file(info.dli_fname, std::ios::binary);
  const std::string library((std::istreambuf_iterator<char>(file)),
                            std::istreambuf_iterator<char>());
  ASSERT_FALSE(library.empty()) << info.dli_fname;
  EXPECT_NE(library.find("SHA1 collision attack detected"), std::string::npos);
}

}  // namespace
}  // namespace offkey::git
